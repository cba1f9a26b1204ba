import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { readFileSync, rmSync } from 'node:fs'
import type { Socket } from 'node:net'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { ownersWay } from '../../src/adapters/db/audit-record.ts'
import { run } from '../../src/apps/cli/run.ts'
import { readConfig } from '../../src/apps/server/config.ts'
import { loadDemonstration } from '../../src/apps/server/load-demonstration.ts'
import { usualLimits } from '../../src/adapters/http/rate-limit.ts'
import { openServer, type OpenServer } from '../../src/apps/server/open-server.ts'
import { textSha256 } from '../../src/domain/review/approve.ts'
import { startReplayingModel, type ReplayingModel } from '../doubles/replaying-model.ts'
import { formOn, linksToAllClients, personAt, signInBy, textsAt, visitBy, type Person } from '../person.ts'
import { newDataFolder, removeDataFolder } from '../running-server.ts'
import { canariesIn, makeCanaryClinic, type CanaryClinic } from './clinic.ts'

/** The whole demonstration clinic with invented identifiers in every field and every message, used by everybody at
 * once as well as by strangers; then everything that left, was logged, answered or written beside the sealed record is
 * searched for them. */
let clinic: CanaryClinic
let folder: string
let model: ReplayingModel
let server: OpenServer
let address: string
let practitioners: readonly Person[]
/** Where this process connected to, as `host:port` or the path of a socket. */
const connected = new Set<string>()
/** Answers to people who may see nothing, and to requests that were wrong. */
const answers: string[] = []
let drafted = 0

const noteConnection = (message: unknown): void => {
  if (typeof message !== 'object' || message === null || !('socket' in message)) return
  const socket = message.socket as Socket
  socket.once('connect', () =>
    connected.add(`${socket.remoteAddress ?? 'socket'}:${socket.remotePort ?? ''}`),
  )
}

beforeAll(async () => {
  subscribe('net.client.socket', noteConnection)
  clinic = makeCanaryClinic()
  folder = newDataFolder()
  model = await startReplayingModel({ kind: 'text', pieces: [] })
  const config = readConfig({
    PORT: '0',
    RAPPORT_MODEL_KIND: 'openai-compatible',
    RAPPORT_MODEL_URL: model.baseUrl,
    RAPPORT_MODEL_NAME: 'replay-7b',
    RAPPORT_MODEL_KEY: 'sk-canary-of-the-key',
  })
  server = await openServer({
    ...{ config, folder, root: clinic.root, log: 'file', notice: () => undefined },
    limits: usualLimits,
  })
  await loadDemonstration(server.ports, join(clinic.root, 'data'))
  address = await server.listen()
  const staff = await signedIn()
  practitioners = staff.practitioners
  for (const link of await linksToAllClients(staff.practitioners)) await liveAsClient(link)
  for (const person of practitioners) await liveAsPractitioner(person)
  await liveAsAdministrator(staff.administrator)
  await liveAsStranger()
}, 300_000)

afterAll(async () => {
  unsubscribe('net.client.socket', noteConnection)
  await server.stop()
  await model.close()
  removeDataFolder(folder)
  rmSync(clinic.root, { recursive: true, force: true })
})

async function signedIn() {
  const organisationId = (await server.ports.people.anyOrganisation()) ?? ''
  const people = []
  for await (const entry of server.ports.audit.entries(organisationId))
    if (entry.event === 'member-added' || entry.event === 'organisation-created')
      people.push(entry.event === 'member-added' ? entry.subjectId : entry.actorId)
  const by = new Map<string, Person[]>()
  for (const memberId of people) {
    const member = await server.ports.people.member(organisationId, memberId)
    if (!member) continue
    const secret = await server.signIn.makeLink({ organisationId, memberId, email: member.email })
    const person = await signInBy(`${address}/sign-in/link/${secret}`)
    by.set(member.role, [...(by.get(member.role) ?? []), person])
  }
  const administrator = by.get('administrator')?.[0]
  if (!administrator) throw new Error('nobody administers the clinic')
  return { administrator, practitioners: by.get('practitioner') ?? [] }
}

const pick = (is: 'identifier' | 'content'): string =>
  clinic.canaries
    // What stands in `about` nobody types, and nothing may send at all.
    .filter((one) => one.is === is && one.what !== 'about')
    .map((one) => one.value)
    .slice(10, 60)
    .join(' ')

async function liveAsClient(link: string): Promise<void> {
  const person = await visitBy(link)
  const page = await person.get('/me')
  const form = formOn(page.body, '/me/messages') ?? {}
  await person.post('/me/messages', {
    ...form,
    text: `It is me again, ${pick('content')}. I slept a little.`,
  })
  const wrong = { token: 'not-a-token', submission: 'x', text: pick('identifier') }
  const refused = await person.post('/me/messages', wrong)
  expect(refused.status).toBe(403)
  const ai = await person.get('/me/ai')
  const forms = ai.body.split('<form').map((one) => `<form${one}`)
  const agree = forms.find((one) => one.includes('value="agree"'))
  if (agree) await person.post('/me/ai', { ...formOn(agree, '/me/ai'), choice: 'agree' })
  await person.get('/me/ai/uses')
}

/** A safety plan with nothing in it. */
const noPlan = Object.fromEntries(
  [
    'warning-signs',
    'own-ways',
    'company',
    'places',
    'helpers',
    'professionals',
    'safer-place',
    'reasons',
  ].map((part) => [part, []]),
)

async function liveAsPractitioner(person: Person): Promise<void> {
  const queue = await person.api('GET', '/api/queue')
  for (const id of textsAt(queue, 'conversationId')) {
    const path = `/api/conversations/${id}`
    const opened = await person.get(path)
    if (opened.status !== 200) continue
    const version = Number(/"version":(\d+)/.exec(opened.body)?.[1])
    await put(person, `${path}/own-words`, { text: `Dear ${pick('identifier')}, ${pick('content')}` })
    model.play({ kind: 'text', pieces: ['It sounds like a long night. ', 'What kept you awake?'] })
    const draft = await person.get(`${path}/draft`)
    if (draft.body.includes('"done"')) drafted += 1
    model.play({ kind: 'status', status: 500, body: `{"error":{"message":"${pick('identifier')}"}}` })
    await person.get(`${path}/draft`)
    const lines = [{ text: pick('content').slice(0, 200), reach: pick('identifier').slice(0, 60) }]
    const plan = { ...noPlan, helpers: lines, 'warning-signs': lines }
    answers.push(
      (await put(person, `${path}/plan`, { basedOn: 0, plan })).body.replace(/^\{"version".*/s, ''),
    )
    const asked = { instrument: 'asq', language: 'en', way: pick('identifier'), answers: {}, replaces: null }
    answers.push((await send(person, 'POST', `${path}/follow-up`, asked)).body)
    for (const more of ['follow-up', 'privacy', 'hidden', 'nothing-of-this-name'])
      await person.get(`${path}/${more}`)
    const text = `Thank you for writing, ${pick('identifier')}.`
    const reply = {
      id: crypto.randomUUID(),
      text,
      sha256: textSha256('another text'),
      threadVersion: version,
    }
    answers.push((await send(person, 'POST', `${path}/replies`, { ...reply, feedbackSeen: false })).body)
    const signal = {
      messageId: crypto.randomUUID(),
      start: 0,
      rule: pick('identifier').slice(0, 60),
      wrong: true,
    }
    answers.push((await send(person, 'POST', `${path}/signals`, signal)).body)
  }
}

async function liveAsAdministrator(person: Person): Promise<void> {
  model.play({ kind: 'text', pieces: ['ready'] })
  await send(person, 'POST', '/api/settings/provider/try', {})
  await send(person, 'POST', '/api/people/members', { name: 'x'.repeat(500), email: pick('identifier') })
}

/** Nobody's cookies, everybody's words: in paths, queries, headers, forms and broken JSON. */
async function liveAsStranger(): Promise<void> {
  const stranger = personAt(address)
  const words = pick('identifier')
  const inPath = encodeURIComponent(words.slice(0, 200))
  for (const path of [
    `/c/${inPath}`,
    `/api/conversations/${inPath}`,
    `/me?sent=${inPath}`,
    `/nowhere/${inPath}`,
    `/api/queue?q=${inPath}`,
  ])
    answers.push((await stranger.get(path)).body)
  answers.push((await stranger.post('/sign-in', { email: 'x@canary.example', password: words })).body)
  answers.push((await send(stranger, 'POST', '/api/people/members', words)).body)
  const broken = await fetch(`${address}/api/people/clients`, {
    method: 'POST',
    body: `{"name": "${words}`,
    headers: { 'content-type': 'application/json', 'user-agent': words.slice(0, 100), origin: address },
  })
  answers.push(await broken.text())
}

const put = (person: Person, path: string, body: unknown) => send(person, 'PUT', path, body)
async function send(
  person: Person,
  method: string,
  path: string,
  body: unknown,
): Promise<{ readonly body: string }> {
  const answer = await fetch(new URL(path, person.address), {
    method,
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json', cookie: person.cookies(), origin: person.address },
  })
  return { body: await answer.text() }
}

const leaked = (text: string, is: readonly ('identifier' | 'content')[]): readonly string[] =>
  canariesIn(text, clinic.canaries, is)

it('the search finds what is there: a clinic that was never filled would prove nothing', () => {
  expect(clinic.canaries.length).toBeGreaterThan(150)
  expect(leaked(`Ring 415.555.0110, Thessaly QUILLFEATHER`, ['identifier'])).toEqual([
    'given: Thessaly',
    'family: Quillfeather',
  ])
  expect(leaked('+1 (415) 555-0110', ['identifier'])).toEqual(['phone: 14155550110'])
  expect(drafted).toBeGreaterThanOrEqual(8)
  expect(model.calls.length).toBeGreaterThan(drafted)
})

it('PR.1 no outbound byte holds an identifier of anybody in the clinic', () => {
  const held = model.calls.map((call) => leaked(`${call.path}\n${call.body}`, ['identifier']))
  expect(held.filter((one) => one.length > 0)).toEqual([])
  expect(model.calls.some((call) => call.body.includes('marmaladexylophone'))).toBe(true)
})

it('PR.1 the process connects to its database, to the model and to nothing else', () => {
  const ours = new Set([new URL(address).port, new URL(model.baseUrl).port, ''])
  expect([...connected].filter((one) => !ours.has(one.slice(one.lastIndexOf(':') + 1)))).toEqual([])
  expect([...connected].some((one) => one.endsWith(`:${new URL(model.baseUrl).port}`))).toBe(true)
})

it.each(['server.log', 'postgres/log'])(
  'PR.1 no line of %s holds an identifier or anything that was said',
  (file) => {
    const log = readFileSync(join(folder, file), 'utf8')
    expect(log.length).toBeGreaterThan(100)
    expect(leaked(log, ['identifier', 'content'])).toEqual([])
    expect(log).not.toContain('sk-canary')
  },
)

it('PR.1 no refusal tells a stranger, or anybody else, what is in the record', () => {
  // A refused form gives its own words back to whoever typed them; these were typed by nobody.
  expect(leaked(answers.join('\n'), ['content'])).toEqual([])
  expect(answers.join('\n')).not.toContain('sk-canary')
})

it('PR.1 no audit entry, event, ledger row or any other unsealed column holds an identifier or anything said', async () => {
  const way = await ownersWay(folder, {})
  if (!way) throw new Error('the database is gone')
  const client = new Client(way)
  await client.connect()
  const { rows: tables } = await client.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname not in ('pg_catalog', 'information_schema')`,
  )
  let everything = ''
  for (const { name } of tables) {
    const { rows } = await client.query<{ row: string }>(`select to_jsonb(t)::text as row from ${name} t`)
    everything += rows.map(({ row }) => `${name} ${row}`).join('\n')
  }
  await client.end()
  expect(everything).toContain('draft-shown')
  for (const table of ['model_call', 'safety_plan', 'consent', 'suggestion', 'episode_timer'])
    expect(everything).toContain(`public.${table} {`)
  expect(leaked(everything, ['identifier', 'content'])).toEqual([])
  expect(everything).not.toContain('sk-canary')
})

it('PR.1 what the tools print of the installation holds neither', async () => {
  let said = ''
  const out = new Writable({ write: (chunk: Buffer, _, done) => ((said += chunk.toString()), done()) })
  const world = { stdin: (async function* () {})(), stdout: out, stderr: out, env: { RAPPORT_DATA: folder } }
  expect(await run(['audit', 'verify'], world)).toBe(0)
  await run(['doctor', '--egress'], world)
  expect(said.length).toBeGreaterThan(200)
  // The doctor names the organisation to whoever runs its server.
  const named = leaked(said, ['identifier', 'content']).filter((one) => !one.startsWith('clinic:'))
  expect(named).toEqual([])
  expect(said).not.toContain('sk-canary')
})
