import type { Language } from '../language.ts'
import { readLearned } from './learned/read-learned.ts'
import { atLeast, higher } from './levels.ts'
import { ofAnyAge } from './reading/as-anybody.ts'
import { inOrder, readByRules } from './screen-by-rules.ts'
import type { Screening } from './signal.ts'

/**
 * Reads one message of a client for signs of danger: on the original text, here, with no language model and no network
 * (SA.4, SA.5). Two readers, the higher level counts: rules, which know what they heard, and a linear model learned
 * from data/risk/corpus, which hears what no rule foresaw. Time is linear in the length. Spans are UTF-16 code units,
 * end exclusive; signals are ordered by start. All languages are read whatever `language` says; where it is not given
 * it is found out. Never throws.
 *
 * A sentence more, a greeting before or a closing word behind never lowers the level (SA.2): context that softens a sign is
 * read from its own sentence and from earlier ones, a denial ends with what it denies, and whatever else the message holds
 * can only give softened signs their voice back; the learned reader counts its highest score.
 *
 * @example screen("I'm not suicidal but I can't go on").level // 'moderate'
 */
export function screen(text: string, language?: Language): Screening {
  const { screening, kinds, said, everyday } = readByRules(text, language)
  // Above `high` the learned reader has nothing to say.
  if (atLeast(screening.level, 'high')) return screening
  // It speaks where it adds something: below the level of the rules it would only repeat them.
  const above = screening.signals.length > 0 ? screening.level : 'none'
  const learned = readLearned(ofAnyAge(text, said, everyday), kinds, above)
  if (learned === null) return screening
  return {
    level: higher(screening.level, learned.level),
    signals: inOrder([...screening.signals, learned]),
    language: screening.language,
  }
}

/**
 * Builds the lexicon, opens the first words of every phrase and the weights, so that the first message of a day waits
 * for nothing. Servers and workers call it at start; calling it again costs one short message.
 */
export function warmScreening(): void {
  screen('ok')
}

/** The level of a conversation after one more message: it only rises (SA.2). */
export const risen = higher
