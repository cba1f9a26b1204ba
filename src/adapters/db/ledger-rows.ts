import { sql } from 'kysely'
import type { Authorised } from '../../domain/access/authorise.ts'
import type { LedgerRow } from '../../domain/consent/model-call.ts'
import type { LedgerPlace } from '../../flows/consent-ports.ts'
import { openNames } from './names.ts'
import type { Stores } from './record.ts'
import type { ModelCallRow } from './rows.ts'
import { inConversation } from './scope-of.ts'

type Row = ModelCallRow & { readonly consent_given_at: string; readonly used_in_reply: boolean }

/** The client's ledger, latest first. `used_in_reply`: a reply to the same version was approved as edited from a
 * draft of this model. */
export const ledgerRows = (
  stores: Stores,
  permit: Authorised<'page.read' | 'conversation.read' | 'client-record.export'>,
  before: LedgerPlace | null,
  limit: number,
): Promise<readonly LedgerRow[]> =>
  inConversation(stores, permit, async ({ tx, organisationId, conversationId }) => {
    const { rows } = await sql<Row>`
      select c.*, y.given_at as consent_given_at, c.outcome = 'shown' and exists (
          select from approval a where a.organisation_id = c.organisation_id
            and a.conversation_id = c.conversation_id and a.thread_version = c.thread_version
            and a.origin = 'edited-from-a-draft' and a.model = c.model) as used_in_reply
      from model_call c
      join consent y on y.organisation_id = c.organisation_id and y.consent_id = c.consent_id
      where c.organisation_id = ${organisationId} and c.conversation_id = ${conversationId}
        and (${before?.askedAt ?? null}::timestamptz is null or (c.asked_at, c.call_id)
          < (${before?.askedAt ?? null}::timestamptz, ${before?.id ?? null}::uuid))
      order by c.asked_at desc, c.call_id desc limit ${limit}`.execute(tx)
    const ours = await stores.keys.forOrganisation(tx, organisationId)
    const names = await openNames(tx, ours, organisationId, [...new Set(rows.map((row) => row.asked_by))])
    return rows.map((row) => rowOf(row, names.get(row.asked_by) ?? ''))
  })

const rowOf = (row: Row, askedByName: string): LedgerRow => ({
  id: row.call_id,
  conversationId: row.conversation_id,
  clientId: row.client_id,
  threadVersion: row.thread_version,
  purpose: row.purpose,
  provider: row.provider,
  model: row.model,
  promptVersion: row.prompt_version,
  inputMac: row.input_mac.toString('hex'),
  consentId: row.consent_id,
  policies: row.policies.split(' '),
  askedBy: row.asked_by,
  askedAt: row.asked_at,
  askedByName,
  consentGivenAt: row.consent_given_at,
  end:
    row.outcome === null || row.ended_at === null
      ? null
      : {
          outcome: row.outcome,
          why: row.why,
          outputMac: row.output_mac?.toString('hex') ?? null,
          at: row.ended_at,
        },
  usedInReply: row.used_in_reply,
  derivedDeletedAt: row.derived_deleted_at,
})
