/** Parts of words that British and American pages spell differently. Ours. */
const parts: readonly (readonly [british: string, american: string])[] = [
  ['haem', 'hem'],
  ['anaem', 'anem'],
  ['ischaem', 'ischem'],
  ['leukaem', 'leukem'],
  ['glycaem', 'glycem'],
  ['lipidaem', 'lipidem'],
  ['anaesth', 'anesth'],
  ['paed', 'ped'],
  ['gynaec', 'gynec'],
  ['oesoph', 'esoph'],
  ['oestr', 'estr'],
  ['oedem', 'edem'],
  ['diarrhoe', 'diarrhe'],
  ['foet', 'fet'],
  ['coeliac', 'celiac'],
  ['caecal', 'cecal'],
  ['faec', 'fec'],
  ['tumour', 'tumor'],
  ['behaviour', 'behavior'],
  ['colour', 'color'],
  ['labour', 'labor'],
  ['favour', 'favor'],
  ['humour', 'humor'],
  ['odour', 'odor'],
  ['neighbour', 'neighbor'],
  ['centre', 'center'],
  ['fibre', 'fiber'],
  ['litre', 'liter'],
  ['programme', 'program'],
  ['counsell', 'counsel'],
  ['ageing', 'aging'],
  ['appendicectom', 'appendectom'],
  ['isation', 'ization'],
  ['ising', 'izing'],
  ['ised', 'ized'],
  ['ise', 'ize'],
]
/** Below that a part stands by chance: "pediatric" and "pedal" begin alike. */
const SHORTEST = 5

/** The word as it is spelled on the other side of the ocean; null where it is spelled alike. Says nothing of whether anybody
 * spells it so: a word that stands nowhere finds nothing. */
export function spelledElsewhere(word: string): string | null {
  if (word.length < SHORTEST) return null
  for (const [british, american] of parts) {
    if (word.includes(british)) return word.replace(british, american)
    if (fits(word, american)) return word.replace(american, british)
  }
  return null
}

/** An ending stands at the end, all else at the beginning or where it is long enough to be no chance. */
const fits = (word: string, part: string): boolean =>
  part.startsWith('iz')
    ? word.endsWith(part) || (part === 'ization' && word.includes(part))
    : part.length >= SHORTEST
      ? word.includes(part)
      : word.startsWith(part)
