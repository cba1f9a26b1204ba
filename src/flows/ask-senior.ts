import { utf8ToBytes } from '@noble/hashes/utils.js'
import type { MemberActor } from '../domain/access/actor.ts'
import { entryFor } from '../domain/audit/entry-for.ts'
import { MAX_TEXT_BYTES } from '../domain/conversation/conversation.ts'
import { granted, refused, type Outcome } from '../domain/outcome.ts'
import { isUnreadable, isVisible } from '../domain/plain-line.ts'
import { enter } from './enter.ts'
import { permitted } from './permitted.ts'
import type { Ports } from './ports.ts'
import type { Colleague, Question, QuestionWaiting } from './question-ports.ts'
import { noteList, noteRead } from './note-read.ts'
import { refuseWith } from './refuse.ts'

/** A practitioner asks a named colleague about one conversation: beside anything that software suggests stands a person
 * who knows more. */
export async function askSenior(
  actor: MemberActor,
  conversationId: string,
  asked: { readonly of: string; readonly question: string },
  ports: Ports,
): Promise<Outcome<{ readonly id: string }>> {
  const entered = await enter(actor, 'senior.ask', conversationId, 'access-refused', ports)
  if (!entered.ok) return entered
  const wrong = whyNot(asked.question) ?? (asked.of === actor.memberId ? refused('forbidden', 'self') : null)
  if (wrong) return refuseWith(ports, actor, 'access-refused', wrong, conversationId)
  const [id, at] = [ports.ids.next(), ports.clock.now()]
  const entry = entryFor(actor, at, 'senior-asked', ['question', id], { of: asked.of })
  const put = await ports.questions.ask(entered.value.permit, { ...asked, id, at }, entry)
  return put.ok ? granted({ id }) : refuseWith(ports, actor, 'access-refused', put, conversationId)
}

/** Who was asked answers, once, where they may still read the conversation. */
export async function answerQuestion(
  actor: MemberActor,
  conversationId: string,
  given: { readonly questionId: string; readonly answer: string },
  ports: Ports,
): Promise<Outcome<null>> {
  const entered = await enter(actor, 'senior.answer', conversationId, 'access-refused', ports)
  if (!entered.ok) return entered
  const wrong = whyNot(given.answer)
  if (wrong) return refuseWith(ports, actor, 'access-refused', wrong, conversationId)
  const at = ports.clock.now()
  const entry = entryFor(actor, at, 'senior-answered', ['question', given.questionId], {})
  const done = await ports.questions.answer(entered.value.permit, given.questionId, given.answer, entry)
  return done.ok ? done : refuseWith(ports, actor, 'access-refused', done, conversationId)
}

export type QuestionsRead = { readonly questions: readonly Question[]; readonly mayAsk: readonly Colleague[] }

export async function readQuestions(
  actor: MemberActor,
  conversationId: string,
  ports: Ports,
): Promise<Outcome<QuestionsRead>> {
  const entered = await enter(actor, 'conversation.read', conversationId, 'access-refused', ports)
  if (!entered.ok) return entered
  const { permit } = entered.value
  const questions = await ports.questions.about(permit)
  await noteRead(actor, entered.value.thread, 'questions', ports)
  const mayAsk = actor.role === 'practitioner' ? await ports.questions.colleagues(permit) : []
  return granted({ questions, mayAsk })
}

/** What waits for the answer of whoever asks. */
export async function readWaitingQuestions(
  actor: MemberActor,
  ports: Ports,
): Promise<Outcome<readonly QuestionWaiting[]>> {
  const permit = await permitted(actor, 'queue.read', ports)
  if (!permit.ok) return permit
  const waiting = await ports.questions.waiting(permit.value)
  await noteList(actor, 'questions', waiting, ports)
  return granted(waiting)
}

function whyNot(text: string): Outcome<never> | null {
  if (!text.isWellFormed() || isUnreadable(text)) return refused('text-unreadable')
  if (!isVisible(text)) return refused('text-empty')
  return utf8ToBytes(text).length > MAX_TEXT_BYTES ? refused('text-too-long') : null
}
