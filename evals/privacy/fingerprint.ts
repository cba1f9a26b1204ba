import { fingerprintOf, sourcesIn } from '../fingerprint-of.ts'
const privacy = 'src/domain/privacy'

/** What decides how a text becomes features: reading, word lists, features and the corpus. */
const forMessages = (): readonly string[] => [
  ...['characters', 'fold', 'look-alikes', 'lexicon', 'reading', 'phrases', 'tokens', 'vocabulary'].map(
    (file) => `${privacy}/${file}.ts`,
  ),
  ...sourcesIn(`${privacy}/words`),
  ...['chat-features', 'hashes', 'signs'].map((file) => `${privacy}/learned/tagger/${file}.ts`),
  ...['perceptron', 'tagger-examples', 'train'].map((file) => `evals/privacy/${file}.ts`),
  'data/privacy/messages-en.txt',
  'data/privacy/messages-es.txt',
]

/** The tagger of reports also reads what the rules found. */
const forReports = (): readonly string[] => [
  ...forMessages().filter((file) => !file.startsWith('data/')),
  ...['by-rules', 'found', 'strict'].map((file) => `${privacy}/${file}.ts`),
  ...sourcesIn(`${privacy}/patterned`),
  ...sourcesIn(`${privacy}/learned`),
  `${privacy}/learned/tagger/report-features.ts`,
]

/** What the weights of a tagger were learned with, as 16 hex digits: another one than the module of weights holds says
 * that they are stale and `npm run train:privacy` is due. */
export const fingerprint = (tagger: 'messages' | 'reports'): string =>
  fingerprintOf(tagger === 'messages' ? forMessages() : forReports())
