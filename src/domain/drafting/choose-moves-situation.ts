import type {
  ClientMessage,
  Conversation,
  Message,
  PractitionerMessage,
} from '../conversation/conversation.ts'
import { atLeast } from '../risk/levels.ts'
import { isSecondLook } from '../risk/second-look.ts'
import type { Signal, SignalKind } from '../risk/signal.ts'
import { fold, words } from './client-words.ts'
import { findSlots, type SlotWords } from './slots.ts'
import { onlyPractical, painful, practicalThemes, type Theme } from './themes-list.ts'
import { findThemes, type ThemeFound } from './themes.ts'
import type { MoveStage } from './suggestion.ts'

/** Where a conversation stands and what may be said back; everything moves are chosen by. */
export type Situation = {
  readonly conversation: Conversation
  readonly last: ClientMessage
  readonly themes: ReadonlyMap<Theme, readonly (ThemeFound & { readonly message: ClientMessage })[]>
  readonly signals: readonly (Signal & { readonly message: ClientMessage })[]
  readonly slots: readonly SlotWords[]
  readonly stands:
    | 'danger'
    | 'after-danger'
    | 'practical'
    | 'thanks'
    | 'progress'
    | 'pleased'
    | 'brief'
    | 'questioned'
    | 'open'
  /** The concern was taken up by a qualified person already. */
  readonly assessed: boolean
  readonly stage: MoveStage
}

/** Kinds that are asked about directly however low they were read. */
const alwaysAsked: readonly SignalKind[] = [
  'passive-ideation',
  'active-ideation',
  'plan',
  'means-or-method-seeking',
  'intent',
  'preparation',
  'attempt-recent',
  'attempt-past',
  'self-injury',
  'harm-to-others',
  'harm-from-others',
  'child-safeguarding',
  'burdensomeness',
  'goodbye',
  'hopelessness',
  'entrapment',
]
/** Asked about from moderate on: drinking alone is no emergency. */
const askedFromModerate: readonly SignalKind[] = ['overdose-or-withdrawal']

const directlyAsked =
  /suicid|kill(?:ing)? yourself|end(?:ing)? your life|hurt(?:ing)? yourself|quitarte la vida|matarte|hacerte dano/i

/** Messages of a turn that are read at most; older ones of a long turn say less about what to answer now. */
const MOST_MESSAGES = 8

/** Nobody is asked whether they want to die because a reader was not sure. */
const withoutSecondLooks = (message: Message): Message =>
  message.from === 'client' && message.signals.some(isSecondLook)
    ? { ...message, signals: message.signals.filter((signal) => !isSecondLook(signal)) }
    : message

/** Reads the client's messages that nobody answered; null when there is none. */
export function situationOf(given: Conversation): Situation | null {
  const conversation = { ...given, messages: given.messages.map(withoutSecondLooks) }
  const { messages, thread } = conversation
  const lastAnswer = messages.findLastIndex((m) => m.from === 'practitioner')
  const unanswered = messages
    .slice(lastAnswer + 1)
    .filter((m) => m.from === 'client')
    .slice(-MOST_MESSAGES)
  const last = unanswered.at(-1)
  if (last === undefined) return null
  const answers = messages.filter((m) => m.from === 'practitioner')
  const found = unanswered.map((message) => ({ message, themes: findThemes(message.text, thread.language) }))
  const signals = live(unanswered)
  const dangerous = unanswered.some(isDangerous)
  const past =
    dangerous || !openConcern(conversation) ? [] : live(messages.filter((m) => m.from === 'client'))
  const byTheme: ByTheme = Map.groupBy(
    found.flatMap(({ message, themes }) => themes.map((theme) => ({ ...theme, message }))),
    ({ theme }) => theme,
  )
  if (onOneOccasion(byTheme)) for (const theme of ['substance', 'alcohol'] as const) byTheme.delete(theme)
  for (const [theme, from] of joined) join(byTheme, theme, from)
  const length = unanswered.reduce((sum, m) => sum + words(m.text), 0)
  const base = dangerous ? 'danger' : past.length > 0 ? 'after-danger' : null
  const stands = base ?? calm(byTheme, length, answers, last.text)
  if (stands !== 'practical') for (const theme of onlyPractical) byTheme.delete(theme)
  return {
    conversation,
    last,
    themes: new Map([
      ...byTheme,
      ...states(
        stands,
        answers,
        length,
        last,
        unanswered.some((m) => atLeast(m.level, 'high')),
        [...byTheme.keys()],
      ),
    ]),
    signals: stands === 'after-danger' ? past : signals,
    slots: found.flatMap(({ message, themes }) => findSlots(message, thread.language, themes)).toReversed(),
    stands,
    assessed: thread.openEpisode?.state === 'assessed',
    stage: stageOf(stands, answers.length),
  }
}

/** Answers after which people usually know each other, and after which they usually know what it is about: judgement. */
const KNOWN_AFTER = 2
const CLEAR_AFTER = 6

function stageOf(stands: Situation['stands'], answers: number): MoveStage {
  if (stands === 'progress' || stands === 'thanks' || stands === 'pleased') return 'keeping'
  if (answers < KNOWN_AFTER) return 'engaging'
  return answers < CLEAR_AFTER ? 'exploring' : 'changing'
}

/** Themes that say with whom or where something happens, and not what. */
const merelyWhere: readonly Theme[] = [
  'family',
  'partner',
  'children',
  'friends',
  'work',
  'doctor',
  'party',
  'withdrawal',
]

type ByTheme = Map<Theme, readonly (ThemeFound & { readonly message: ClientMessage })[]>

/** Somebody who drank at one party is not asked what would make them want less of it. */
const onOneOccasion = (byTheme: ByTheme): boolean =>
  byTheme.has('party') &&
  byTheme.get('substance')?.length === 1 &&
  !byTheme.has('relapse') &&
  !byTheme.has('withdrawal')

const live = (messages: readonly ClientMessage[]): Situation['signals'] =>
  messages.flatMap((message) => message.signals.filter((s) => !s.wrong).map((s) => ({ ...s, message })))

/** High, imminent, or about suicide, self-injury or harm. A level whose every signal a person marked wrong does
 * not count here. */
function isDangerous(message: ClientMessage): boolean {
  const signals = message.signals.filter((s) => !s.wrong)
  if (message.signals.length > 0 && signals.length === 0) return false
  if (atLeast(message.level, 'high')) return true
  return signals.some(
    (s) =>
      alwaysAsked.includes(s.kind) || (askedFromModerate.includes(s.kind) && atLeast(s.level, 'moderate')),
  )
}

const openConcern = ({ thread }: Conversation): boolean =>
  thread.openEpisode !== null && thread.openEpisode.state !== 'closed'

/** Themes that two others make together. */
const joined: readonly (readonly [Theme, readonly [Theme, Theme]])[] = [
  ['alcohol-relapse', ['alcohol', 'relapse']],
  ['alcohol-sleep', ['alcohol', 'sleep']],
  ['worry-sleep', ['worry', 'sleep']],
  ['family-conflict', ['conflict', 'family']],
  ['partner-conflict', ['conflict', 'partner']],
  ['partner-arguments', ['arguments', 'partner']],
  ['friends-conflict', ['conflict', 'friends']],
]
function join(byTheme: ByTheme, theme: Theme, [one, other]: readonly [Theme, Theme]): void {
  const found = byTheme.get(one)
  if (found && byTheme.has(other)) byTheme.set(theme, found)
}

function calm(
  byTheme: ByTheme,
  length: number,
  answers: readonly PractitionerMessage[],
  says: string,
): Situation['stands'] {
  const has = (theme: Theme): boolean => byTheme.has(theme)
  // Somebody who is ill is why a session is put off, and no more is meant by it.
  const hurts = painful.some((theme) => has(theme) && !(theme === 'loved-one-ill' && has('cancelled')))
  if (!hurts && length < 50 && practicalThemes.some(has) && !has('progress')) return 'practical'
  if (has('good-news') && !hurts) return 'pleased'
  if (has('progress') && (!hurts || length < 40)) return 'progress'
  if ((has('thanks') || has('see-you')) && !hurts && length < 25) return 'thanks'
  if (byTheme.size === 0 && (length <= 3 || (length <= 5 && littleSaid.test(says)))) return 'brief'
  return questionedTwice(answers) ? 'questioned' : 'open'
}

/** Begins like somebody who has nothing to tell; five words can also say that someone has died. */
const littleSaid =
  /^\W*(?:not|nothing|same|fine|ok|okay|yes|yeah|no|nah|all|nada|todo|igual|bien|s[ií]|vale|mal|regular)(?!\p{L})/iu

const questionedTwice = (answers: readonly PractitionerMessage[]): boolean =>
  answers.length >= 2 && answers.slice(-2).every((m) => m.text.includes('?'))

/** Something is asked, with or without the mark. */
const question =
  /[?]\W*$|^[¿]|^(?:how|what|when|where|who|why|which|is (?:it|this|that|there)|are (?:you|there)|(?:can|could|do|does|did|should|would|will) (?:i|you|u|we|they|he|she|it|my|the|anyone|people)|c[oó]mo|qu[eé]|cu[aá]ndo|d[oó]nde|qui[eé]n|por qu[eé]|cu[aá]l|cu[aá]nto) /iu

/** From so many words on a message says several things, and it is worth asking which weighs most. */
const LONG = 25

/** What is read from the conversation and not from the words, as themes, so that moves can ask for it. */
function states(
  stands: Situation['stands'],
  answers: readonly PractitionerMessage[],
  length: number,
  last: ClientMessage,
  urgent: boolean,
  themes: readonly Theme[],
): readonly (readonly [Theme, readonly (ThemeFound & { readonly message: ClientMessage })[]])[] {
  const at = (theme: Theme) =>
    [theme, [{ theme, start: 0, end: Math.min(last.text.length, 80), message: last }]] as const
  const lastAnswer = answers.at(-1)
  return [
    ...(stands === 'danger' ? [at('danger')] : []),
    ...(stands === 'danger' && urgent ? [at('urgent')] : []),
    ...(stands === 'after-danger' ? [at('after-danger')] : []),
    ...(stands === 'brief' || (stands === 'after-danger' && length <= 5) ? [at('brief')] : []),
    ...(stands === 'practical' ? [at('practical')] : []),
    ...((stands === 'open' || stands === 'questioned') && themes.some((theme) => painful.includes(theme))
      ? [at('heavy')]
      : []),
    ...((stands === 'open' || stands === 'questioned') && themes.every((theme) => merelyWhere.includes(theme))
      ? [at(question.test(last.text.trim()) ? 'asked' : 'unclear')]
      : []),
    ...(length >= LONG ? [at('long')] : []),
    ...(lastAnswer === undefined ? [at('beginning')] : []),
    ...(lastAnswer !== undefined && directlyAsked.test(fold(lastAnswer.text)) ? [at('asked-already')] : []),
  ]
}
