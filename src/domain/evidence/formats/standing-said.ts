import { standings, type SourceStanding } from './record.ts'

/** What a word of PubMed, Crossref, Europe PMC or JATS says of the paper that it is about. */
export function standingSaid(word: string): SourceStanding {
  if (/retract|withdraw|removal/i.test(word)) return 'retracted'
  if (/concern/i.test(word)) return 'doubted'
  return /correct|errat|corrigend/i.test(word) ? 'corrected' : 'good'
}

export const worseStanding = (a: SourceStanding, b: SourceStanding): SourceStanding =>
  standings.indexOf(a) >= standings.indexOf(b) ? a : b
