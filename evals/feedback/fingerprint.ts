import { fingerprintOf, sourcesIn } from '../fingerprint-of.ts'

const filesIn = (folder: string): readonly string[] => sourcesIn(folder, /^weights\.ts$/)

/** What decides how a turn becomes features and features become weights. */
const files = (): readonly string[] => [
  ...filesIn('src/domain/guard/reading'),
  ...filesIn('src/domain/feedback/learned'),
  ...[
    'behaviour',
    'behaviour-phrases',
    'behaviours',
    'empathy',
    'empathy-phrases',
    'feeling-words',
    'mechanisms',
  ].map((file) => `src/domain/feedback/${file}.ts`),
  'src/domain/privacy/learned/tagger/hashes.ts',
  'evals/privacy/perceptron.ts',
  ...['corpus', 'examples', 'learn', 'pack', 'train'].map((file) => `evals/feedback/${file}.ts`),
  ...filesIn('data/feedback/corpus'),
]

/** What the weights were learned with, as 16 hex digits: another one than the module of weights holds says that they are
 * stale and `npm run train:feedback` is due. */
export const fingerprint = (): string => fingerprintOf(files())
