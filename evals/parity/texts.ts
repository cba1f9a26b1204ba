import { readDemonstration } from '../../src/adapters/shipped/demonstration.ts'
import type { Locale } from '../../src/domain/language.ts'
import { readCorpus } from '../risk/corpus.ts'

/** What clients write: the demonstration clinic and the risk corpus, one in `every` of it. */
export function textsOf(language: Locale, every: number): readonly string[] {
  const { clients } = readDemonstration(new URL('../../data', import.meta.url).pathname)
  const demonstration = clients
    .filter((client) => client.language === language)
    .flatMap((client) =>
      client.events.flatMap((event) => (event.kind === 'client-wrote' ? [event.text] : [])),
    )
  const corpus = readCorpus()
    .filter((one) => one.language === language)
    .filter((_, at) => at % every === 0)
  return [...demonstration, ...corpus.map((one) => one.text)]
}
