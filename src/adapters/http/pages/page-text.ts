import type { EasyReason } from '../../../domain/access/easy-password.ts'
import type { Locale } from '../../../domain/language.ts'
import type { Provenance } from '../../../domain/review/provenance.ts'

/** Every word of the server-rendered pages. Short, plain, never blaming. */
export type PageText = {
  readonly otherLanguage: { readonly name: string; readonly locale: Locale }
  readonly skip: string
  readonly leave: string
  readonly back: string
  readonly error: string
  readonly problem: string
  readonly somebody: string
  readonly me: {
    readonly title: (names: string) => string
    readonly reads: (names: string, several: boolean) => string
    readonly hours: (hours: string) => string
    readonly hoursList: (zone: string) => string
    readonly noHours: string
    readonly here: string
    readonly away: (next: string | null) => string
    readonly conversation: string
    readonly noMessages: string
    readonly earlier: (count: number) => string
    readonly all: (count: number) => string
    readonly allTitle: string
    readonly you: string
    readonly write: string
    readonly label: string
    readonly hint: string
    readonly send: string
    readonly sent: (time: string) => string
    readonly sentAway: string
    readonly newMessage: (name: string) => string
    readonly cameAbout: (name: string, provenance: Provenance) => string
  }
  readonly crisis: {
    readonly title: string
    readonly lead: string
    readonly emergency: string
    readonly chat: string
    readonly call: string
    readonly text: string
    readonly textWord: (word: string) => string
    readonly or: string
    readonly always: string
    readonly seeSite: string
    readonly more: string
    readonly none: string
  }
  readonly ai: {
    readonly title: string
    readonly short: Readonly<Record<'off' | 'none' | 'feedback' | 'moves' | 'drafts', string>>
    readonly link: string
    readonly whatTitle: string
    readonly what: Readonly<Record<'off' | 'none' | 'feedback' | 'moves' | 'drafts', string>>
    readonly never: (names: string) => string
    readonly safety: string
    readonly offTitle: string
    readonly offLead: string
    readonly turnOff: string
    readonly turnOn: string
    readonly turnedOff: string
    readonly turnedOn: string
    readonly draftsTitle: string
    readonly draftsAsk: (model: string, provider: string) => string
    readonly draftsSees: (provider: string) => string
    readonly draftsChange: string
    readonly draftsGiven: (day: string) => string
    readonly agree: string
    readonly takeBack: string
    readonly agreed: string
    readonly takenBack: string
    readonly noDrafts: string
  }
  readonly link: {
    readonly title: string
    readonly lead: string
    /** Why a link may have ended: the same for every link, so that nobody learns whether there was a client. */
    readonly why: string
    readonly help: string
    readonly yourText: string
    readonly keep: string
  }
  readonly hoursWords: {
    readonly language: Locale
    readonly days: readonly string[]
    readonly dayRange: (from: string, to: string) => string
    readonly times: (from: string, to: string) => string
    readonly and: string
    readonly zone: (place: string) => string
    readonly onDay: (day: string) => string
    readonly at: (day: string, time: string) => string
    readonly today: string
    readonly tomorrow: string
  }
  readonly staff: {
    readonly signInTitle: string
    readonly email: string
    readonly password: string
    readonly signIn: string
    readonly wrong: string
    readonly byLink: string
    readonly linkTitle: string
    readonly linkLead: string
    readonly linkButton: string
    readonly linkOld: string
    readonly linkOldHelp: string
  }
  readonly setup: {
    readonly title: string
    readonly lead: string
    readonly code: string
    readonly codeHint: string
    readonly organisation: string
    readonly zone: string
    readonly zoneHint: string
    readonly yourName: string
    readonly passwordHint: (least: number) => string
    readonly create: string
    readonly done: string
    readonly wrongCode: string
    readonly fieldMissing: (label: string) => string
    readonly emailWrong: string
    readonly passwordShort: (least: number) => string
    readonly passwordLong: (most: number) => string
    readonly second: string
    readonly secondHint: string
    readonly passwordLeaked: string
    readonly passwordEasy: Readonly<Record<EasyReason, string>>
    readonly zoneWrong: string
  }
  readonly missing: { readonly title: string; readonly lead: string }
  readonly broken: { readonly title: string }
}
