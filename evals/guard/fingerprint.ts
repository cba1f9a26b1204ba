import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')

const filesIn = (folder: string): readonly string[] =>
  readdirSync(join(root, folder))
    .filter((file) => /\.(ts|txt)$/.test(file) && !/\.test\.ts$|^reply-weights\.ts$/.test(file))
    .toSorted()
    .map((file) => `${folder}/${file}`)

/** What decides how a reply becomes features and features become weights. */
const files = (): readonly string[] => [
  ...filesIn('src/domain/guard/reading'),
  ...['reply-keys', 'read-reply'].map((file) => `src/domain/guard/learned/${file}.ts`),
  'src/domain/feedback/learned/classifier.ts',
  'src/domain/privacy/learned/tagger/hashes.ts',
  'evals/privacy/perceptron.ts',
  ...['corpus', 'learn', 'pack'].map((file) => `evals/feedback/${file}.ts`),
  ...['labelled', 'learn-reply', 'train'].map((file) => `evals/guard/${file}.ts`),
  ...['data/feedback/corpus', 'data/guard/corpus', 'data/guard/corpus/second'].flatMap(filesIn),
]

/** Comments and layout do not count: they change no feature. */
const bare = (file: string, text: string): string =>
  file.endsWith('.ts')
    ? text
        .replaceAll(/\/\*\*?[\s\S]*?\*\//g, '')
        .replaceAll(/^\s*\/\/.*$/gm, '')
        .replaceAll(/[\s,;()]+/g, ' ')
    : text

/** What the weights were learned with, as 16 hex digits: another one than the module of weights holds says that they are
 * stale and `npm run train:guard` is due. */
export function fingerprint(): string {
  const hash = createHash('sha256')
  for (const file of files()) hash.update(`${file}\n${bare(file, readFileSync(join(root, file), 'utf8'))}\n`)
  return hash.digest('hex').slice(0, 16)
}
