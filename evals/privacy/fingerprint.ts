import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')
const privacy = 'src/domain/privacy'

const filesIn = (folder: string): readonly string[] =>
  readdirSync(join(root, folder))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .toSorted()
    .map((file) => `${folder}/${file}`)

/** What decides how a text becomes features: reading, word lists, features and the corpus. */
const forMessages = (): readonly string[] => [
  ...['characters', 'fold', 'look-alikes', 'lexicon', 'reading', 'phrases', 'tokens', 'vocabulary'].map(
    (file) => `${privacy}/${file}.ts`,
  ),
  ...filesIn(`${privacy}/words`),
  ...['chat-features', 'hashes', 'signs'].map((file) => `${privacy}/learned/tagger/${file}.ts`),
  ...['perceptron', 'tagger-examples', 'train'].map((file) => `evals/privacy/${file}.ts`),
  'data/privacy/messages-en.txt',
  'data/privacy/messages-es.txt',
]

/** The tagger of reports also reads what the rules found. */
const forReports = (): readonly string[] => [
  ...forMessages().filter((file) => !file.startsWith('data/')),
  ...['by-rules', 'found', 'strict'].map((file) => `${privacy}/${file}.ts`),
  ...filesIn(`${privacy}/patterned`),
  ...filesIn(`${privacy}/learned`),
  `${privacy}/learned/tagger/report-features.ts`,
]

/** Comments and layout do not count: they change no feature. */
const bare = (file: string, text: string): string =>
  file.endsWith('.ts')
    ? text
        .replaceAll(/\/\*\*?[\s\S]*?\*\//g, '')
        .replaceAll(/^\s*\/\/.*$/gm, '')
        .replaceAll(/[\s,;()]+/g, ' ')
    : text

/** What the weights of a tagger were learned with, as 16 hex digits: another one than the module of weights holds says
 * that they are stale and `npm run train:privacy` is due. */
export function fingerprint(tagger: 'messages' | 'reports'): string {
  const hash = createHash('sha256')
  for (const file of tagger === 'messages' ? forMessages() : forReports())
    hash.update(`${file}\n${bare(file, readFileSync(join(root, file), 'utf8'))}\n`)
  return hash.digest('hex').slice(0, 16)
}
