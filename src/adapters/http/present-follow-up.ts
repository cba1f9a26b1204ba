import type {
  AskedView,
  FollowUpView,
  PlanVersionView,
  PlanView,
  TriageView,
} from '../../contract/follow-up.ts'
import type { FollowUp } from '../../domain/follow-up/follow-up.ts'
import type { Instrument, Item, ScoringTable } from '../../domain/follow-up/instrument.ts'
import { locales, type Locale } from '../../domain/language.ts'
import { explain } from '../../domain/risk/explain.ts'
import type { PlanVersion, SafetyPlan } from '../../domain/safety-plan/plan.ts'
import type { FollowUpRead } from '../../flows/follow-up.ts'
import type { TriageRead } from '../../flows/triage-settings.ts'
import { refusalWords } from './words.ts'

type InstrumentView = FollowUpView['instruments'][number]['instrument']

export const followUpView = (read: FollowUpRead, locale: Locale): FollowUpView => ({
  instruments: read.instruments.map((instrument) => ({
    instrument: instrumentView(instrument),
    table: tableOf(instrument, read),
  })),
  signed: read.triage.signed && {
    by: read.names.get(read.triage.signed.signedBy) ?? '',
    at: read.triage.signed.at,
  },
  siteWording: read.triage.wording && {
    notice: read.triage.wording.notice,
    wording: wordingView(read.triage.wording.wording),
  },
  asked: read.asked.map((one) => askedView(one, read.names.get(one.askedBy) ?? '')),
  plans: read.plans.map((one) => planVersionView(one, read.names, locale)),
  change: {
    may: read.change.ok,
    words: read.change.ok ? null : refusalWords(read.change.refusal, locale),
  },
})

function tableOf(instrument: Instrument, { triage }: FollowUpRead): string {
  if (instrument.id === 'triage') return triage.signed?.table ?? 'strictest'
  return instrument.tables[0]?.id ?? 'strictest'
}

const wordingView = (
  wording: Readonly<Partial<Record<Locale, Readonly<Record<string, string>>>>>,
): Partial<Record<Locale, Record<string, string>>> =>
  Object.fromEntries(locales.flatMap((locale) => (wording[locale] ? [[locale, { ...wording[locale] }]] : [])))

const instrumentView = (instrument: Instrument): InstrumentView => ({
  ...instrument,
  items: instrument.items.map(itemView),
  tables: instrument.tables.map(tableView),
})

const itemView = (item: Item): InstrumentView['items'][number] => ({
  ...item,
  asked: item.asked && { items: [...item.asked.items], answers: [...item.asked.answers] },
  detail: item.detail && { ...item.detail, answers: [...item.detail.answers] },
  choices: [...item.choices],
})

const tableView = (table: ScoringTable): InstrumentView['tables'][number] => ({
  ...table,
  rows: table.rows.map((row) => ({
    ...row,
    when: row.when.map(({ items, answers }) => ({ items: [...items], answers: [...answers] })),
    next: [...row.next],
  })),
})

export const askedView = ({ answers, ...one }: FollowUp, askedBy: string): AskedView => ({
  ...one,
  answers: { ...answers },
  askedBy,
})

export const planVersionView = (
  { version, plan, by, at, screening }: PlanVersion,
  names: ReadonlyMap<string, string>,
  locale: Locale,
): PlanVersionView => ({
  version,
  plan: planView(plan),
  writtenBy: by.kind === 'client' ? null : (names.get(by.id) ?? ''),
  at,
  screening: screening && {
    level: screening.level,
    concerns: screening.concerns.map(({ part, text, signals }) => ({
      part,
      text,
      why: [...new Set(signals.map(({ rule }) => explain(rule, locale)))],
    })),
  },
})

const planView = (plan: SafetyPlan): PlanView => ({
  'warning-signs': [...plan['warning-signs']],
  'own-ways': [...plan['own-ways']],
  company: [...plan.company],
  places: [...plan.places],
  helpers: [...plan.helpers],
  professionals: [...plan.professionals],
  'safer-place': [...plan['safer-place']],
  reasons: [...plan.reasons],
})

export const triageView = ({ instrument, settings: { signed, wording }, names }: TriageRead): TriageView => ({
  tables: (instrument?.tables ?? []).map(({ id, name, source }) => ({ id, name, source })),
  signed: signed && { table: signed.table, by: names.get(signed.signedBy) ?? '', at: signed.at },
  wording: wording && {
    holder: wording.holder,
    reference: wording.reference,
    notice: wording.notice,
    languages: locales.filter((locale) => wording.wording[locale] !== undefined),
    by: names.get(wording.attestedBy) ?? '',
    at: wording.at,
  },
})
