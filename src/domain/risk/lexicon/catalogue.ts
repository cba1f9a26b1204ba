import type { RiskLevel } from '../levels.ts'
import type { SignalKind } from '../signal.ts'

/**
 * What a rule contributes when rules are combined (see combine.ts). The combinations follow the way crisis services
 * define imminent risk: desire + means + intent or plan + within 24 hours.
 * Source: crisistextline.org, and the Lifeline imminent-risk policy, PMC4491352 table 1 (field.md, section 4).
 */
export type Facet =
  | 'desire'
  | 'passive'
  | 'plan'
  | 'means'
  | 'method'
  | 'intent'
  | 'now'
  | 'soon'
  | 'today'
  | 'height'
  | 'amount'
  | 'all'
  | 'bye'
  | 'goodbye'
  | 'preparation'
  | 'burden'
  | 'trapped'
  | 'hopeless'
  | 'distress'
  | 'injury'
  | 'attempt-past'
  | 'use'
  | 'edge'
  | 'violence'
  | 'control'
  | 'saw'
  | 'child-saw'
  | 'stopped'
  | 'shaking'
  | 'substance'
  | 'harm-others'
  | 'weapon'
  | 'friend'
  | 'frame'
  | 'past'
  | 'habit'
  | 'present'
  | 'recent'
  | 'laugh'
  | 'trivial'
  | 'idiom'
  | 'harmless'
  | 'contrast'
  | 'denial'
  | 'asked'

/**
 * One rule: what its phrases are a sign of. `kind` null: no sign by itself, it only colours others.
 * `loose`: also said as a figure of speech, so laughter or a trifling cause in the same sentence softens it.
 * `about`: whose danger it is. `self` is checked against the subject of the sentence, `any` is not.
 * `firm`: neither negation nor the past is read into it, because its own words settle that.
 */
export type Rule = {
  readonly kind: SignalKind | null
  readonly level: RiskLevel
  readonly facets: readonly Facet[]
  readonly about: 'self' | 'any'
  readonly loose?: true
  readonly firm?: true
}

const own = (kind: SignalKind, level: RiskLevel, ...facets: readonly Facet[]): Rule => ({
  kind,
  level,
  facets,
  about: 'self',
})
const settled = (kind: SignalKind, level: RiskLevel, ...facets: readonly Facet[]): Rule => ({
  ...own(kind, level, ...facets),
  firm: true,
})
const anyone = (kind: SignalKind, level: RiskLevel, ...facets: readonly Facet[]): Rule => ({
  kind,
  level,
  facets,
  about: 'any',
})
const firm = (rule: Rule): Rule => ({ ...rule, firm: true })
const loose = (rule: Rule): Rule => ({ ...rule, loose: true })
const colour = (...facets: readonly Facet[]): Rule => ({
  kind: null,
  level: 'none',
  facets,
  about: 'any',
  firm: true,
})

/** Every rule. Ids are stable: corrections and reports refer to them. */
export const catalogue = {
  'desire.kill-self': loose(own('active-ideation', 'moderate', 'desire')),
  'desire.suicidal': own('active-ideation', 'moderate', 'desire'),
  'desire.end-life': own('active-ideation', 'moderate', 'desire'),
  'desire.coded': loose(own('active-ideation', 'moderate', 'desire')),
  'desire.urge': own('active-ideation', 'moderate', 'desire'),
  'desire.returning': own('active-ideation', 'moderate', 'desire'),
  'desire.word': own('active-ideation', 'low'),
  'desire.hinted': settled('active-ideation', 'low', 'passive'),
  'someone.at-risk': anyone('active-ideation', 'low'),
  'someone.wishes': loose(anyone('active-ideation', 'moderate')),
  'someone.child': loose(anyone('active-ideation', 'high')),
  'someone.planning': firm(anyone('plan', 'high')),
  'someone.now': firm(anyone('attempt-recent', 'imminent')),

  'passive.wish-dead': loose(own('passive-ideation', 'moderate', 'passive')),
  'passive.not-wake': settled('passive-ideation', 'moderate', 'passive'),
  'passive.not-exist': settled('passive-ideation', 'moderate', 'passive'),
  'passive.hope-killed': settled('passive-ideation', 'moderate', 'passive'),
  'passive.join-dead': settled('passive-ideation', 'moderate', 'passive'),
  'passive.no-reason': settled('passive-ideation', 'moderate', 'passive'),
  'passive.tired-of-life': settled('passive-ideation', 'moderate', 'passive'),
  'passive.not-mind': settled('passive-ideation', 'moderate', 'passive'),
  'passive.not-missed': settled('passive-ideation', 'moderate', 'passive', 'burden'),
  'passive.no-future': settled('passive-ideation', 'low', 'passive'),
  'passive.cannot-go-on': settled('passive-ideation', 'moderate', 'passive'),
  'passive.giving-up': settled('passive-ideation', 'low', 'trapped', 'distress'),

  'plan.has': own('plan', 'high', 'desire', 'plan'),
  'plan.knows-how': own('plan', 'high', 'plan'),
  'plan.date': own('plan', 'high', 'plan', 'intent'),
  'plan.spot': settled('plan', 'high', 'plan', 'means'),
  'plan.hinted': colour('plan'),
  'intent.will': loose(own('intent', 'high', 'desire', 'intent')),
  'intent.decided': own('intent', 'high', 'intent'),
  'intent.unsaid': own('intent', 'low', 'intent'),
  'intent.not-around': settled('intent', 'high', 'intent', 'goodbye'),
  'intent.last-day': settled('intent', 'high', 'intent', 'now'),
  'intent.over-when-read': settled('intent', 'imminent', 'intent', 'goodbye', 'now'),
  'intent.hinted': colour('intent'),

  'intent.use-it': colour('use'),

  'means.in-hand': settled('means-or-method-seeking', 'high', 'means'),
  'means.question': firm(anyone('means-or-method-seeking', 'moderate', 'method')),
  'means.asked': firm(anyone('means-or-method-seeking', 'moderate', 'method')),
  'means.dose': firm(anyone('means-or-method-seeking', 'moderate', 'method')),
  'means.painless': firm(anyone('means-or-method-seeking', 'high', 'method', 'desire')),
  'means.get': own('means-or-method-seeking', 'moderate', 'method'),
  'means.hoard': own('means-or-method-seeking', 'high', 'means', 'preparation'),
  'means.has': colour('means'),
  'means.edge': colour('means', 'edge'),
  'means.height': colour('height'),
  'overdose.amount': colour('amount'),
  'overdose.all': colour('all'),
  'goodbye.bare': colour('bye'),

  'preparation.note': own('preparation', 'high', 'preparation', 'goodbye'),
  'preparation.affairs': own('preparation', 'low', 'preparation'),
  'preparation.give-away': own('preparation', 'low', 'preparation'),
  'preparation.rehearse': own('preparation', 'high', 'preparation', 'means', 'desire'),
  'goodbye.said': anyone('goodbye', 'moderate', 'goodbye'),
  'goodbye.message': settled('goodbye', 'high', 'goodbye'),
  'goodbye.thanks': colour('goodbye'),

  'attempt.now': own('attempt-recent', 'imminent', 'desire', 'now'),
  'attempt.edge': own('attempt-recent', 'imminent', 'means', 'now'),
  'attempt.recent': own('attempt-recent', 'high', 'desire'),
  'attempt.past': settled('attempt-past', 'low', 'attempt-past'),
  'injury.did': own('self-injury', 'moderate', 'injury'),
  'injury.bleeding': settled('self-injury', 'high', 'injury'),
  'injury.urge': own('self-injury', 'moderate', 'injury'),
  'injury.hide': settled('self-injury', 'moderate', 'injury'),
  'injury.past': settled('self-injury', 'low', 'injury'),

  'burden.better-off': settled('burdensomeness', 'moderate', 'burden', 'passive'),
  'burden.worth-dead': settled('burdensomeness', 'high', 'burden', 'passive'),
  'burden.load': own('burdensomeness', 'low', 'burden'),
  'trapped.no-way-out': settled('entrapment', 'low', 'trapped'),
  'trapped.unbearable': settled('entrapment', 'low', 'trapped', 'distress'),
  'hopeless.future': settled('hopelessness', 'low', 'hopeless'),
  'hopeless.pointless': settled('hopelessness', 'low', 'hopeless'),

  'others.kill': loose(own('harm-to-others', 'high', 'harm-others')),
  'others.urge': own('harm-to-others', 'high', 'harm-others'),
  'others.attack': own('harm-to-others', 'high', 'harm-others'),
  'others.lose-control': own('harm-to-others', 'moderate', 'harm-others'),
  'others.weapon': colour('weapon'),
  'from.hit': anyone('harm-from-others', 'moderate', 'violence'),
  'from.choke': anyone('harm-from-others', 'high', 'violence'),
  'from.now': firm(anyone('harm-from-others', 'imminent', 'violence')),
  'from.threat': anyone('harm-from-others', 'high'),
  'from.control': anyone('harm-from-others', 'moderate', 'control'),
  'from.sexual': anyone('harm-from-others', 'high'),
  'from.fear': anyone('harm-from-others', 'moderate'),
  'child.saw': colour('child-saw'),
  'someone.saw': colour('saw'),
  'child.sexual': anyone('child-safeguarding', 'high'),
  'child.hit': anyone('child-safeguarding', 'moderate'),
  'child.by-me': anyone('child-safeguarding', 'high'),
  'child.neglect': anyone('child-safeguarding', 'moderate'),

  'psychosis.command': settled('psychosis', 'high', 'desire'),
  'psychosis.voices': own('psychosis', 'moderate'),
  'psychosis.watched': own('psychosis', 'moderate'),
  'psychosis.messages': own('psychosis', 'moderate'),
  'mania.no-sleep': own('mania', 'moderate'),
  'mania.grand': own('mania', 'moderate'),
  'mania.spending': own('mania', 'moderate'),
  'eating.purge': own('eating-disorder', 'moderate'),
  'eating.starve': settled('eating-disorder', 'moderate'),
  'eating.body': settled('eating-disorder', 'low'),
  'overdose.took': own('overdose-or-withdrawal', 'high'),
  'overdose.signs': firm(anyone('overdose-or-withdrawal', 'high')),
  'overdose.mixing': own('overdose-or-withdrawal', 'moderate'),
  'withdrawal.stopped': colour('stopped'),
  'withdrawal.body': colour('shaking'),
  'withdrawal.substance': colour('substance'),
  'withdrawal.signs': settled('overdose-or-withdrawal', 'moderate'),
  'withdrawal.relapse': own('overdose-or-withdrawal', 'low'),
  'panic.attack': own('panic', 'low', 'distress'),
  'panic.body': settled('panic', 'low', 'distress'),

  'time.soon': colour('now', 'soon'),
  'time.now': colour('now'),
  'time.today': colour('today'),
  'state.distress': colour('distress'),
  'context.friend': colour('friend'),
  'context.frame': colour('frame'),
  'context.past': colour('past'),
  'context.habit': colour('habit'),
  'context.present': colour('present'),
  'context.recent': colour('recent'),
  'context.laugh': colour('laugh'),
  'context.trivial': colour('trivial'),
  'context.idiom': colour('idiom'),
  'context.harmless': colour('harmless'),
  'context.denial': colour('denial'),
  'context.asked': colour('asked'),
  'context.contrast': colour('contrast'),
} as const satisfies Readonly<Record<string, Rule>>

export type RuleId = keyof typeof catalogue

/** Phrases by rule; see matching/pattern.ts for how they are written. A line is a phrase, `#` begins a remark. */
export type Phrases = Readonly<Partial<Record<RuleId, string>>>
