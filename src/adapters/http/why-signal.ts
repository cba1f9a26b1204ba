import type { Message } from '../../domain/conversation/conversation.ts'
import type { Locale } from '../../domain/language.ts'
import { explain } from '../../domain/risk/explain.ts'
import { explainLearned } from '../../domain/risk/explain-learned.ts'
import { explainOverTurns, restsOn, type Turn } from '../../domain/risk/over-turns.ts'
import type { Signal } from '../../domain/risk/signal.ts'

/** Why a signal stands where it stands. One over several messages says how long ago the rest of it was said. */
export function whySignal(
  signal: Signal,
  message: Message & { readonly from: 'client' },
  all: readonly Message[],
  locale: Locale,
): string {
  const { rule } = signal
  if (!rule.startsWith('over-turns.'))
    return explainLearned(signal, message.text, locale) ?? explain(rule, locale)
  const earlier = all.flatMap((one) => (one.from === 'client' ? [turnOf(one)] : []))
  const times = restsOn(rule, earlier, turnOf(message)).map(({ at }) => Date.parse(at))
  if (times.length === 0) return explain(rule, locale)
  return explainOverTurns(rule, (Date.parse(message.at) - Math.min(...times)) / 3_600_000, locale)
}

const turnOf = ({ id, text, at, level, signals }: Message & { readonly from: 'client' }): Turn => ({
  messageId: id,
  text,
  at,
  level,
  signals,
})
