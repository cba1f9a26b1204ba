import type { DatabaseElsewhere } from '../../../adapters/db/databases-elsewhere.ts'
import type { EgressRules } from '../../../adapters/egress/rules.ts'
import type { Purpose } from '../../../domain/consent/consent.ts'
import type { Register } from '../../../domain/evidence/registers.ts'
import type { Provider, Reach } from '../../../flows/model-ports.ts'
import type { RecordState } from '../each-organisation.ts'

/** A model as the report names it. There is no place in it for a key. */
export type ReportedProvider = {
  readonly kind: Provider['kind']
  readonly name: string
  readonly model: string
  /** `host:port` that is dialled; null where the provider has no address. */
  readonly host: string | null
  readonly reach: Reach
  readonly hasKey: boolean
  readonly from: Provider['from']
}

export type ReportedOrganisation = {
  readonly id: string
  readonly name: string
  /** Whether the organisation lets a model draft at all. */
  readonly drafts: boolean
  /** Whether a model outside may receive messages in a language whose names our tagger does not know. */
  readonly remoteForUnreadLanguages: boolean
  readonly provider: ReportedProvider | null
  /** What the provider may be asked for, and how many clients' consents are in force for it. */
  readonly purposes: readonly { readonly purpose: Purpose; readonly clients: number }[]
  /** The model that is asked which pages of the library mean the same; null where none is. */
  readonly meaningModel: string | null
  /** Whether the provider's model may summarise published sources. */
  readonly summaries: boolean
  readonly secondLook: boolean
  /** Registers of papers, and the identity provider of the staff. */
  readonly others: readonly ReportedHost[]
}

/** Somewhere else that something is sent to. `what`: a register by its name, or `identity-provider`. */
export type ReportedHost = {
  readonly what: Register | 'identity-provider'
  readonly host: string
  readonly reach: Reach
}

/** A database server that is not this machine. */
export type ReportedDatabase = DatabaseElsewhere

/** All that can leave an installation: what `rapport doctor --egress` prints, in words or as JSON. */
export type EgressReport = {
  readonly rules: EgressRules
  readonly databases: readonly ReportedDatabase[]
  readonly environment: ReportedProvider | null
  /** Where staff are told that somebody needs them, by the variable that names it. */
  readonly notices: readonly { readonly variable: string; readonly host: string; readonly reach: Reach }[]
  /** Where signed heads of the audit chain are sent; null: nowhere outside. */
  readonly witness: { readonly host: string; readonly reach: Reach } | null
  /** Who is asked whether a password leaked; null: nobody, or a file. */
  readonly leakedPasswords: { readonly host: string; readonly reach: Reach } | null
  readonly record: RecordState
  readonly organisations: readonly ReportedOrganisation[]
  /** Sentences for what contradicts itself; none of it leaves before somebody changes it. */
  readonly contradictions: readonly string[]
}
