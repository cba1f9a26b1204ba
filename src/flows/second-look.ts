import type { MemberActor } from '../domain/access/actor.ts'
import type { Authorised } from '../domain/access/authorise.ts'
import { checkEndEntry, checkEntry } from '../domain/audit/draft-entry.ts'
import { checkCallFor, checkSentWith } from '../domain/consent/call-for.ts'
import type { CallEnd, ModelCall } from '../domain/consent/model-call.ts'
import { tokenFor } from '../domain/consent/token-for.ts'
import type { Conversation } from '../domain/conversation/conversation.ts'
import { knownOf, type HiddenConversation } from '../domain/drafting/hide-conversation.ts'
import type { Draft } from '../domain/drafting/suggestion.ts'
import { calibrationFor, type Calibration } from '../domain/guard/judge/calibration.ts'
import { judgePrompt, type JudgePrompt } from '../domain/guard/judge/judge-prompt.ts'
import { readJudgement, type Judgement } from '../domain/guard/judge/read-judgement.ts'
import { judgedFinding } from '../domain/guard/judge/second-look.ts'
import type { Finding } from '../domain/guard/finding.ts'
import type { Span } from '../domain/span.ts'
import { ModelFaultError, type AbortLike, type Provider } from './model-ports.ts'
import type { Ports } from './ports.ts'

/** Milliseconds that a draft waits for a second look; after them the rules stand alone. */
export const SECOND_LOOK_BUDGET_MS = 8_000
/** Characters after which an answer is no single line any more. */
const LONGEST_ANSWER = 400

export type Looked = {
  readonly conversation: Conversation
  readonly hidden: HiddenConversation
  readonly provider: Provider
  readonly clinic: string | null
}
type Permitted = Looked & { readonly policies: readonly string[] }

/**
 * A second look by the model at a draft that passed every rule: what it adds, or nothing. The same way to the model as a
 * draft's: the client's consent to drafts by this model, asked for again at this moment, the ledger before the call, hidden
 * text alone. It is not called at all where no calibration is of exactly this model, prompt and language (AU.4); no
 * consent, a fault or chatter leaves the rules' word as it stands.
 */
export async function secondLook(
  actor: MemberActor,
  permit: Authorised<'draft.ask'>,
  looked: Permitted,
  draft: Draft,
  hangUp: AbortLike,
  ports: Ports,
): Promise<Finding | null> {
  const { conversation, hidden, provider } = looked
  if (!(await ports.judging.isOn(permit.organisationId))) return null
  const file = ports.shipped.judgePrompt()
  const latest = conversation.messages.findLast((message) => message.from === 'client')
  const language =
    latest?.from === 'client' && latest.language !== 'unknown'
      ? latest.language
      : conversation.thread.language
  const calibration = calibrationFor(await ports.judging.calibrations(permit.organisationId), {
    ...{ provider: provider.name, model: provider.model, promptVersion: file.version, language },
  })
  if (calibration === null) return null
  const texts = draft.sentences.map(({ text }) => text)
  const prompt = judgePrompt(
    file,
    { client: latest?.text ?? '', hidden: hidden.question, sentences: texts },
    { known: knownOf(conversation, looked.clinic), secrets: hidden.secrets, language },
  )
  const judgement = await ask(actor, permit, { ...looked, prompt, calibration }, hangUp, ports)
  return judgedFinding(judgement, calibration, spansOf(texts))
}

/** Where sentences stand in the text that is made of them. */
function spansOf(texts: readonly string[]): readonly Span[] {
  let start = 0
  return texts.map((text) => {
    const span = { start, end: start + text.length }
    start = span.end + 1
    return span
  })
}

async function ask(
  actor: MemberActor,
  permit: Authorised<'draft.ask'>,
  asked: Permitted & { readonly prompt: JudgePrompt; readonly calibration: Calibration },
  hangUp: AbortLike,
  ports: Ports,
): Promise<Judgement | null> {
  const { conversation, prompt, policies } = asked
  const at = ports.clock.now()
  const token = tokenFor('draft-replies', asked.provider, conversation.consents, at)
  if (!token.ok) return null
  const inputMac = await ports.ledger.mark(permit, checkSentWith(prompt))
  const call: ModelCall = checkCallFor({
    ...{ id: ports.ids.next(), actor, thread: conversation.thread, token: token.value },
    ...{ prompt, inputMac, policies, at },
  })
  const recorded = await ports.ledger.begin(permit, call, token.value, checkEntry(actor, call))
  if (!recorded.ok) return null
  let said = ''
  let became: readonly [CallEnd['outcome'], string | null] = ['failed', 'broken']
  try {
    const budget = { budgetMs: SECOND_LOOK_BUDGET_MS, now: at, signal: hangUp }
    for await (const piece of ports.model.judge(recorded.value, prompt, token.value, budget)) {
      said += piece
      if (said.length > LONGEST_ANSWER) break
    }
    const judgement = readJudgement(said, prompt.reply.length)
    became = judgement === null ? ['failed', 'garbage'] : ['checked', null]
    return judgement
  } catch (error) {
    if (!(error instanceof ModelFaultError)) throw error
    became = hangUp.aborted ? ['abandoned', null] : ['failed', error.fault]
    return null
  } finally {
    const outputMac = said === '' ? null : await ports.ledger.mark(permit, said)
    const end: CallEnd = { outcome: became[0], why: became[1], outputMac, at: ports.clock.now() }
    await ports.ledger.end(permit, call, end, checkEndEntry(actor, call, end))
  }
}
