import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { lineRecord } from '../src/domain/evidence/formats/own-lines.ts'
import type { SourceRecord } from '../src/domain/evidence/formats/record.ts'
import { buildIndex, search, type PassageIndex } from '../src/domain/evidence/search.ts'
import { passagesOf } from '../src/domain/evidence/passages-of.ts'
import { askedHere } from '../src/domain/evidence/asked-here.ts'
import type { Hit } from '../src/domain/evidence/source.ts'
import type { Deidentified } from '../src/domain/privacy/deidentified.ts'
import { deidentify } from '../src/domain/privacy/deidentify.ts'
import { noSecrets } from '../src/domain/privacy/deidentified.ts'
import { consumerQuestions, meanOf, ndcg } from './evidence/consumer.ts'
import { linesOf } from './evidence/lines.ts'
import { madeQuestions, sampled } from './evidence/made-questions.ts'
import { plainSearch } from './evidence/plain-search.ts'
import { unanswered } from './evidence/unanswered.ts'
import { loadPassages } from '../src/adapters/shipped/evidence-library.ts'
import { wilson } from './risk/wilson.ts'

/** Measures the library's search on data that nobody here wrote:
 * `RAPPORT_DATASETS=folder node evals/evidence.eval.ts [--misses]`. */
const folder = process.env['RAPPORT_DATASETS']
const say = (line: string): void => void process.stdout.write(`${line}\n`)

type Asked = { readonly id: string; readonly question: string }

const share = (right: number, of: number): string => {
  const [low, high] = wilson(right, of)
  return `${(right / of).toFixed(3)} (${low.toFixed(3)}–${high.toFixed(3)}, n=${of})`
}
const recordsOf = (lines: readonly Record<string, unknown>[]): readonly SourceRecord[] =>
  lines.flatMap((line) => lineRecord(line) ?? [])
const indexOf = (records: readonly SourceRecord[]): PassageIndex =>
  buildIndex(records.flatMap((record) => passagesOf(record, record.ownId)))

/** As the staff types it, and as a client's words arrive: hidden, with conditions that look like names. */
function report(title: string, index: PassageIndex, asked: readonly Asked[]): void {
  figures(title, asked, (question) => search(index, askedHere(question), 'en', 10))
  figures(`${title}, question de-identified`, asked, (question) => search(index, hidden(question), 'en', 10))
}
const hidden = (question: string): Deidentified =>
  deidentify(question, { known: [], language: 'en', profile: 'care', secrets: noSecrets('0'.repeat(32)) })
    .text

function figures(title: string, asked: readonly Asked[], find: (question: string) => readonly Hit[]): void {
  const places = asked.map(({ id, question }) => {
    return find(question)
      .map((hit) => hit.passage.sourceId)
      .indexOf(id)
  })
  const within = (most: number): string =>
    share(places.filter((place) => place >= 0 && place < most).length, places.length)
  const gain =
    places.reduce((sum, place) => sum + (place < 0 ? 0 : 1 / Math.log2(place + 2)), 0) / places.length
  say(`${title}: R@1 ${within(1)}, R@5 ${within(5)}, R@10 ${within(10)}, nDCG@10 ${gain.toFixed(3)}`)
  if (process.argv.includes('--misses'))
    for (const [at, one] of asked.entries())
      if (places[at] !== 0) say(`  ${places[at]}\t${one.id}\t${one.question}`)
}

function medquad(file: string, queries: string): void {
  const answers = linesOf(file)
  const asked = linesOf(queries).map((line) => ({
    id: String(line['id']),
    question: String(line['question']),
  }))
  const index = indexOf(recordsOf(answers))
  report('medquad queries to own answer, titles known', index, asked)
  unansweredIn('medquad, 5,700 answers on all of medicine', index)
  const given = sampled(madeQuestions(answers, new Set(asked.map(({ id }) => id))), 'choose', 5)
  figures('medquad, made questions, choose', given, (question) =>
    search(index, askedHere(question), 'en', 10),
  )
  consumer(answers, index)
  const bare = answers.map((line) => ({ ...line, focus: String(line['id']) }))
  report('medquad queries to own answer, without titles', indexOf(recordsOf(bare)), asked)
}

/** As lay people ask, beside plain BM25 over the same answers. */
function consumer(answers: readonly Record<string, unknown>[], index: PassageIndex): void {
  const file = new URL('evidence/consumer-questions.jsonl', import.meta.url).pathname
  const all = consumerQuestions(file, answers)
  const plain = plainSearch(
    answers.map((line) => ({
      id: String(line['id']),
      text: `${String(line['focus'])} ${String(line['answer'])}`,
    })),
  )
  const gain = (found: readonly number[]): string => {
    const { mean, within } = meanOf(found)
    return `${mean.toFixed(3)} (${Math.max(0, mean - within).toFixed(3)}–${Math.min(1, mean + within).toFixed(3)})`
  }
  for (const part of ['choose', 'seen', 'kept'])
    for (const language of ['en', 'es'] as const) {
      const some = all.filter((one) => one.part === part && one.language === language)
      const ours = some.map(({ question, grades }) =>
        ndcg(
          search(index, askedHere(question), language, 10).map((hit) => hit.passage.sourceId),
          grades,
        ),
      )
      const theirs = some.map(({ question, grades }) => ndcg(plain(question, 10), grades))
      say(
        `consumer questions, ${part}, ${language}: nDCG@10 ${gain(ours)}, plain BM25 ${gain(theirs)}, n=${some.length}`,
      )
    }
}

/** Questions that nothing here answers: how many are answered with nothing. */
function unansweredIn(title: string, index: PassageIndex): void {
  const silent = unanswered.keep.filter(
    ({ question, language }) => search(index, askedHere(question), language, 5).length === 0,
  )
  say(
    `${title}: questions beside the subject answered with nothing ${share(silent.length, unanswered.keep.length)}`,
  )
}

function pubmedqa(file: string): void {
  const lines = linesOf(file)
  const records = recordsOf(lines.map((line) => ({ ...line, title: String(line['id']), QUESTION: '' })))
  const asked = lines.map((line) => ({ id: String(line['id']), question: String(line['QUESTION']) }))
  report('PubMedQA question to its abstract, without titles', indexOf(records), asked)
}

function main(root: string): void {
  const shipped = new URL('../data/evidence', import.meta.url).pathname
  unansweredIn('the library that ships', buildIndex(loadPassages(shipped)))
  const at = (...parts: readonly string[]): string => join(root, ...parts)
  if (existsSync(at('medquad', 'answers.jsonl')))
    medquad(at('medquad', 'answers.jsonl'), at('medquad', 'queries-dev.jsonl'))
  else say('medquad: not there, left out')
  if (existsSync(at('pubmedqa', 'dev.jsonl'))) pubmedqa(at('pubmedqa', 'dev.jsonl'))
  else say('pubmedqa: not there, left out')
}

if (folder === undefined) say('evidence eval: RAPPORT_DATASETS is not set; nothing measured')
else main(folder)
