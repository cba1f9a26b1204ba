import type { Client } from 'pg'
import { BackupError } from './sealed-file.ts'

type Erased = { readonly organisation_id: string; readonly client_id: string }

/**
 * The record may be from before an erasure of which the newer file of keys knows: the client has no key there, and what
 * they wrote opens nowhere. Here it is written over too, so that the restored record is what it would have become. What
 * would have stopped the erasure then was over when it was done.
 */
export async function eraseAgain(client: Client): Promise<number> {
  const { rows: keyless } = await client.query<Erased>(
    `select k.organisation_id, k.client_id from public.client k
     where not exists (select from public.client_key y
         where y.organisation_id = k.organisation_id and y.client_id = k.client_id)
       and not exists (select from public.erasure x
         where x.organisation_id = k.organisation_id and x.client_id = k.client_id) limit 1`,
  )
  if (keyless.length > 0)
    throw new BackupError('The keys do not belong to this record: a client has none, and was not erased.')
  const { rows } = await client.query<Erased & { readonly row: string }>(
    `select x.organisation_id, x.client_id, to_json(x)::text as row from public.erasure x
     join public.client k on k.organisation_id = x.organisation_id and k.client_id = x.client_id
     where sealed_version(k.profile) <> sealed_version(erased_value())`,
  )
  const { rowCount: tellsHands } = await client.query(
    "select from information_schema.columns where table_name = 'erasure' and column_name = 'holds_lifted'",
  )
  for (const { organisation_id: organisation, client_id: erased, row } of rows) {
    await client.query("select set_config('rapport.organisation', $1, true)", [organisation])
    const about = [organisation, erased]
    await client.query('delete from public.erasure where organisation_id = $1 and client_id = $2', about)
    if (tellsHands) await endWithThem(client, organisation, erased, row)
    else
      await client.query(
        `update public.legal_hold set lifted_by = set_by, lifted_at = now()
         where organisation_id = $1 and client_id = $2 and lifted_at is null`,
        about,
      )
    await client.query(
      `update public.episode e set state = 'closed', closed_at = now() from public.conversation c
       where e.organisation_id = $1 and c.organisation_id = $1 and c.client_id = $2
         and e.conversation_id = c.conversation_id and e.state <> 'closed'`,
      about,
    )
    const was = 'json_populate_record(null::public.erasure, $1::json) x'
    await client.query(
      `select erase_client_now(x.client_id, x.because, x.erased_by, x.erased_at) from ${was}`,
      [row],
    )
    await client.query(
      `update public.erasure e set keys_destroyed = x.keys_destroyed, values_erased = x.values_erased,
         ${tellsHands ? 'holds_lifted = x.holds_lifted,' : ''}
         erased_by = (select m.member_id from public.member m
           where m.organisation_id = x.organisation_id and m.member_id = x.erased_by)
       from ${was} where e.organisation_id = x.organisation_id and e.client_id = x.client_id`,
      [row],
    )
  }
  return rows.length
}

/** Holds of the client were lifted, and what they asked for was closed, before or with the erasure: by the same hands, as
 * the erasure says. Who joined the staff after the record was taken is nobody in it. */
async function endWithThem(client: Client, organisation: string, erased: string, row: string): Promise<void> {
  await client.query(
    `update public.legal_hold h set lifted_at = coalesce((l.one ->> 'at')::timestamptz, now()),
       lifted_by = (select m.member_id from public.member m
         where m.organisation_id = $1 and m.member_id = (l.one ->> 'by')::uuid)
     from public.legal_hold o
     left join jsonb_array_elements($3::jsonb -> 'holds_lifted') l (one) on l.one ->> 'hold' = o.hold_id::text
     where o.organisation_id = $1 and o.client_id = $2 and o.lifted_at is null
       and h.organisation_id = o.organisation_id and h.hold_id = o.hold_id`,
    [organisation, erased, row],
  )
  await client.query(
    `update public.right_case set ended_at = now(),
       state = case kind when 'erasure' then 'done' else 'closed' end,
       reason = case kind when 'erasure' then reason else 'client-erased' end
     where organisation_id = $1 and client_id = $2 and state in ('asked', 'taken')`,
    [organisation, erased],
  )
}

/** In each organisation's chain: what was restored, and from when. */
export async function tellRestored(
  client: Client,
  told: {
    readonly takenAt: string
    readonly keysAt: string
    readonly erasedAgain: number
    readonly now: string
  },
): Promise<void> {
  const { rows } = await client.query<{ organisation_id: string }>(
    'select organisation_id from public.organisation order by organisation_id',
  )
  const { now, ...detail } = told
  for (const { organisation_id: id } of rows) {
    await client.query("select set_config('rapport.organisation', $1, true)", [id])
    await client.query(
      `insert into public.audit_entry (organisation_id, at, actor_kind, actor_id, event, subject_kind, subject_id, detail)
       values ($1, $2, 'system', '', 'record-restored', 'organisation', $3, $4)`,
      [id, now, id, JSON.stringify(detail)],
    )
  }
}
