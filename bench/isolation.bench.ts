/**
 * What row-level security costs: the last twenty messages of a conversation, read as the server's role, which it holds,
 * and as PostgreSQL's own superuser, whom it does not, in turn and in the same shape of transaction.
 *
 *   node bench/isolation.bench.ts
 */
import { Client } from 'pg'
import { visitEmbedded } from '../src/adapters/db/embedded.ts'
import { SUPERUSER } from '../src/adapters/db/embedded-flags.ts'
import { SERVER } from '../src/adapters/db/roles.ts'
import { startAttacked } from '../test/attack/attacked-server.ts'
import { machine, ms, quantile, say } from './figures.ts'

const ROUNDS = 2_000
const before = machine()
const server = await startAttacked({}, null)
const connection = await visitEmbedded(server.folder, () => undefined)
if (!connection) throw new Error('no database')
const held = new Client(connection(SERVER, 'rapport'))
const free = new Client(connection(SUPERUSER, 'rapport'))
await Promise.all([held.connect(), free.connect()])
const { rows: found } = await free.query<{
  organisation: string
  conversation: string
  practitioner: string
}>(
  `select m.organisation_id as organisation, m.conversation_id as conversation, c.member_id as practitioner
   from message m join conversation v using (organisation_id, conversation_id)
   join care c on c.organisation_id = v.organisation_id and c.client_id = v.client_id
   group by 1, 2, 3 order by count(*) desc limit 1`,
)
const [where] = found
if (!where) throw new Error('nobody wrote')

/** One read as the server does it: the settings, the query and the end travel apart, in one transaction. */
async function read(client: Client): Promise<{ readonly took: number; readonly rows: number }> {
  const began = performance.now()
  await client.query(
    `begin read only; set local rapport.organisation = '${where?.organisation}'; set local rapport.actor = 'member:${where?.practitioner}'`,
  )
  const { rowCount } = await client.query({
    name: 'last-twenty',
    text: `select message_id, version, text from message where organisation_id = $1 and conversation_id = $2
           order by version desc limit 20`,
    values: [where?.organisation, where?.conversation],
  })
  await client.query('commit')
  return { took: performance.now() - began, rows: rowCount ?? 0 }
}

const times = { held: [0], free: [0] }
let rows = { held: 0, free: 0 }
for (let round = 0; round < ROUNDS; round += 1) {
  const [on, off] = [await read(held), await read(free)]
  if (round < 200) continue
  times.held.push(on.took)
  times.free.push(off.took)
  rows = { held: on.rows, free: off.rows }
}
say(before)
for (const [name, list] of Object.entries(times))
  say(
    `row-level security ${name === 'held' ? 'on ' : 'off'}: ${list.length - 1} reads, p50 ${ms(quantile(list, 0.5))}, p99 ${ms(quantile(list, 0.99))}, ${name === 'held' ? rows.held : rows.free} rows each`,
  )
await Promise.all([held.end(), free.end()])
await server.stop()
