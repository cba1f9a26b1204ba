import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import { tuning } from '../../src/domain/risk/learned/tuning.ts'
import { RISK_PARTS } from './clients.ts'
import { fingerprintOf, sourcesIn } from '../fingerprint-of.ts'

const filesIn = (folder: string): readonly string[] => sourcesIn(folder, /^(?:reply|state)-weights\.ts$/)

/** What only measures. */
const except = /(?:\.eval|other-things|fingerprint|ranked)\.ts$/

/** What decides how a reply becomes features and features become weights. */
const files = (): readonly string[] => [
  ...['src/domain/guard/reading', 'src/domain/guard/state'].flatMap(filesIn),
  // What the rules make of a text is a feature of the readers of states and deeds.
  ...filesIn('src/domain/guard/rules'),
  ...['answer-rules', 'chance', 'reply-acts', 'request-served', 'spoken-rules'].map(
    (file) => `src/domain/guard/${file}.ts`,
  ),
  ...['reply-keys', 'read-reply'].map((file) => `src/domain/guard/learned/${file}.ts`),
  'src/domain/feedback/learned/classifier.ts',
  'src/domain/privacy/learned/tagger/hashes.ts',
  'evals/privacy/perceptron.ts',
  ...['corpus', 'learn', 'pack'].map((file) => `evals/feedback/${file}.ts`),
  ...['arithmetic', 'corpus', 'learn', 'quantise'].map((file) => `evals/risk/${file}.ts`),
  ...filesIn('evals/guard').filter((file) => !except.test(file)),
  ...['hashes', 'head-odds'].map((file) => `src/domain/risk/learned/${file}.ts`),
  ...['feedback', 'guard'].map((part) => `data/${part}/corpus`).flatMap(filesIn),
  ...filesIn('data/risk/corpus').filter((file) => RISK_PARTS.test(basename(file))),
  ...['second', 'third', 'fourth', 'clients'].map((part) => `data/guard/corpus/${part}`).flatMap(filesIn),
]

/** What the risk reader hears is a feature of the reader of states. Its numbers change with its weights; code of it that was
 * written anew and weighs the same makes nothing stale here. */
const riskHeads = (): string => {
  const { risk, grave, kinds, low, moderate, high } = tuning
  return JSON.stringify([risk, grave, kinds, low, moderate, high])
}

/** What the weights were learned with, as 16 hex digits: another one than the module of weights holds says that they are
 * stale and `npm run train:guard` is due. */
export const fingerprint = (): string =>
  createHash('sha256')
    .update(fingerprintOf(files()) + riskHeads())
    .digest('hex')
    .slice(0, 16)
