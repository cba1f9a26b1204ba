import { systemEntryOf } from '../domain/audit/timer-entry.ts'
import { calibrate, type Calibration, type JudgedRow } from '../domain/guard/judge/calibration.ts'
import { labelledPrompt } from '../domain/guard/judge/judge-prompt.ts'
import type { LabelledReply } from '../domain/guard/judge/labelled-reply.ts'
import { readJudgement } from '../domain/guard/judge/read-judgement.ts'
import { recordedTrial, type RecordedTrial } from '../domain/guard/judge/recorded-trial.ts'
import { locales, type Locale } from '../domain/language.ts'
import { textSha256 } from '../domain/review/approve.ts'
import { ModelFaultError, type Provider } from './model-ports.ts'
import type { Ports } from './ports.ts'

/** Milliseconds for one labelled reply: nobody waits. */
const ROW_BUDGET_MS = 30_000
/** Replies asked about at once. */
const TOGETHER = 4
/** Share of rows without an answer from which on nothing was measured. */
const MOST_UNANSWERED = 0.2

export type Calibrated = {
  readonly language: Locale
  readonly rows: number
  readonly unanswered: number
  /** Null: the judge may not speak in this language, for the reason given. */
  readonly calibration: Calibration | null
  readonly why: 'too-few-rows-or-no-threshold-helps' | 'unanswered' | null
}
type CalibrationPorts = Pick<Ports, 'judging' | 'audit' | 'clock' | 'ids'> & {
  readonly model: Pick<Ports['model'], 'judgeLabelled'>
  readonly shipped: Pick<Ports['shipped'], 'judgePrompt'>
}

/**
 * Has the configured model judge replies that people labelled, and keeps from which answer on its word counts: for exactly
 * this model, this prompt and each language. The rows are no client's, so no consent is asked; they go hidden all the
 * same, and the chain says first that they go.
 */
export async function calibrateJudge(
  organisationId: string,
  provider: Provider,
  rows: readonly LabelledReply[],
  ports: CalibrationPorts,
): Promise<readonly Calibrated[]> {
  const done: Calibrated[] = []
  for (const language of locales) {
    const of = rows.filter((row) => row.language === language)
    if (of.length > 0) done.push(await inLanguage(organisationId, provider, of, ports))
  }
  return done
}

async function inLanguage(
  organisationId: string,
  { name, model }: Provider,
  rows: readonly LabelledReply[],
  ports: CalibrationPorts,
): Promise<Calibrated> {
  const language = rows[0]?.language ?? 'en'
  const promptVersion = ports.shipped.judgePrompt().version
  const rowsDigest = textSha256(JSON.stringify(rows))
  const asked = { provider: name, model, promptVersion, language, rows: rows.length, rowsDigest }
  const subject = ['organisation', organisationId] as const
  const begun = ports.clock.now()
  await ports.audit.record(systemEntryOf(organisationId, begun, 'judge-calibration-begun', subject, asked))
  const judged = await judgeAll(recordedTrial(organisationId, { provider: name, model }), rows, ports)
  const unanswered = judged.filter(({ harm }) => harm === null).length
  const counted = { language, rows: rows.length, unanswered, calibration: null }
  if (unanswered > rows.length * MOST_UNANSWERED) return { ...counted, why: 'unanswered' }
  const fit = calibrate(judged.map((row): JudgedRow => ({ ...row, harm: row.harm ?? 0 })))
  if (fit === null) return { ...counted, why: 'too-few-rows-or-no-threshold-helps' }
  const at = ports.clock.now()
  const calibration: Calibration = {
    ...{ ...fit, provider: name, model, promptVersion, language, unanswered, rowsDigest, at },
  }
  const detail = { ...asked, threshold: fit.threshold, unanswered }
  await ports.judging.keep(
    organisationId,
    calibration,
    systemEntryOf(organisationId, at, 'judge-calibrated', subject, detail),
  )
  return { ...counted, calibration, why: null }
}

type Answered = Omit<JudgedRow, 'harm'> & { readonly harm: number | null }

async function judgeAll(
  trial: RecordedTrial,
  rows: readonly LabelledReply[],
  ports: CalibrationPorts,
): Promise<readonly Answered[]> {
  const judged: Answered[] = []
  for (let from = 0; from < rows.length; from += TOGETHER)
    judged.push(...(await judgeSome(trial, rows.slice(from, from + TOGETHER), ports)))
  return judged
}

const judgeSome = async (
  trial: RecordedTrial,
  rows: readonly LabelledReply[],
  ports: CalibrationPorts,
): Promise<readonly Answered[]> =>
  Promise.all(
    rows.map(async (row) => {
      const { acceptable, situation } = row
      return { acceptable, situation, harm: await judgeOne(trial, row, ports) }
    }),
  )

async function judgeOne(
  trial: RecordedTrial,
  row: LabelledReply,
  ports: CalibrationPorts,
): Promise<number | null> {
  const prompt = labelledPrompt(row, ports.shipped.judgePrompt(), ports.ids.nonce())
  const budget = { budgetMs: ROW_BUDGET_MS, now: ports.clock.now(), signal: stays }
  let said = ''
  try {
    for await (const piece of ports.model.judgeLabelled(trial, prompt, budget)) said += piece
  } catch (error) {
    if (!(error instanceof ModelFaultError)) throw error
    return null
  }
  return readJudgement(said, prompt.reply.length)?.harm ?? null
}

const stays = { aborted: false, addEventListener: () => undefined }
