import { theServer } from '../../domain/access/actor.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Browser } from '../../../test/http-browser.ts'
import { openHttpClinic, type HttpClinic } from '../../../test/http-clinic.ts'
import { jsonSchemaShape, sampleOf, type JsonSchema } from '../../../test/sample-of.ts'
import { thingsElsewhere } from '../../../test/things-elsewhere.ts'
import { roles, type MemberActor, type Role } from '../../domain/access/actor.ts'
import { actions, mayEver } from '../../domain/access/authorise.ts'
import { table, type Rule } from '../../domain/access/table.ts'
import { consentWords } from './pages/consent-words.ts'
import { toldConsentShape } from '../../contract/privacy.ts'
import { hire } from '../../../test/hire.ts'
import { addMember } from '../../flows/people.ts'
import { openScene, write, type Scene } from '../contract-suite/scene.contract.ts'
import { usualLimits } from './rate-limit.ts'
import { routeActions } from './route-actions.ts'

const documentShape = z.object({
  paths: z.record(
    z.string(),
    z.record(
      z.string(),
      z.object({
        requestBody: z
          .object({ content: z.record(z.string(), z.object({ schema: jsonSchemaShape })) })
          .optional(),
      }),
    ),
  ),
})
type Route = { readonly name: string; readonly method: string; readonly path: string }
const GUESSED = '00000000-0000-7000-8000-000000000001'
const rules: Readonly<Record<string, Rule>> = table
/** A yes is to today's words: with others it is refused before anybody asks whose conversation it is. */
const bodyOf = (name: string, schema: JsonSchema): unknown => {
  if (name !== 'POST /api/conversations/:conversationId/consents') return sampleOf(schema)
  const told = toldConsentShape.parse(sampleOf(schema))
  return { ...told, version: consentWords(told.language, told.purpose, told).version }
}
/** One id in every place for one, and what else must be there for it to be looked at. */
const addressOf = (path: string, id: string): string =>
  path.replace(':number', '0').replaceAll(/:\w+/g, id) +
  (path.endsWith('/:id/export') ? '?format=ris' : '') +
  (path.endsWith('/factors') ? '?known=in-person' : '')
/** Hundreds of requests a second are this test's, not an attacker's. */
const wide = { burst: 1e6, perMinute: 1e6 }

/** Every route and role of the table, over the app as it is built: a route without its line fails. */
describe('who may do what, over HTTP', () => {
  let clinic: HttpClinic
  let theirs: Scene
  let routes: readonly Route[]
  let bodies: ReadonlyMap<string, JsonSchema>
  const browsers = new Map<Role, Browser>()
  const as = (role: Role): Browser => {
    const browser = browsers.get(role)
    if (!browser) throw new Error(`nobody is signed in as ${role}`)
    return browser
  }

  beforeAll(async () => {
    clinic = await openHttpClinic({
      settings: { limits: { ...usualLimits, member: wide, stranger: wide, client: wide } },
    })
    const { world, administrator, app } = clinic
    theirs = await openScene(world.ports)
    await write(theirs, 'over there', 'high')
    for (const role of roles) {
      const named = { name: `A ${role}`, email: `${role}@alder.example`, title: '' }
      const made = await (role === 'awaiting'
        ? addMember(administrator, { ...named, role: 'supervisor' }, world.ports)
        : hire(administrator, { ...named, role }, world.ports))
      if (!made.ok) throw new Error(made.refusal.code)
      const actor: MemberActor = { ...administrator, memberId: made.value.id, role }
      browsers.set(role, await clinic.as(actor))
    }
    routes = [
      ...new Map(
        app.routes
          .filter(({ method }) => method !== 'ALL')
          .map(({ method, path }) => [`${method} ${path}`, { name: `${method} ${path}`, method, path }]),
      ).values(),
    ].filter(({ path }) => !path.startsWith('/assets/'))
    const document = documentShape.parse(await (await app.request('/api/openapi.json')).json())
    bodies = new Map(
      Object.entries(document.paths).flatMap(([path, methods]) =>
        Object.entries(methods).flatMap(([method, { requestBody }]) => {
          const schema = requestBody?.content['application/json']?.schema
          const name = `${method.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`
          return schema ? [[name, schema] as const] : []
        }),
      ),
    )
  })

  /** Live streams are left at once: what is asked here is whether they open. */
  const ask = async (browser: Browser, { name, method, path }: Route, id: string) => {
    const body = bodies.get(name)
    const leaving = new AbortController()
    const answer = await browser.raw(addressOf(path, id), {
      method,
      signal: leaving.signal,
      headers: {
        'content-type': 'application/json',
        'sec-fetch-site': 'same-origin',
        origin: browser.origin,
      },
      ...(body ? { body: JSON.stringify(bodyOf(name, body)) } : {}),
    })
    const live = answer.headers.get('content-type')?.startsWith('text/event-stream') ?? false
    // That of a draft ends by itself, and its refusal stands in it.
    const stream = live && !path.endsWith('/draft')
    const text = stream ? 'stream' : await answer.text()
    if (stream) await answer.body?.cancel()
    leaving.abort()
    return { status: answer.status, text }
  }
  const api = (): readonly Route[] => routes.filter(({ path }) => path.startsWith('/api/'))
  const inTable = (): readonly Route[] => api().filter(({ name }) => rules[routeActions[name] ?? ''])

  it('PR.5 every route of the app has its line, and every line its route', () => {
    const named = Object.keys(routeActions).toSorted()
    expect(routes.map(({ name }) => name).toSorted()).toEqual(named)
    for (const asks of Object.values(routeActions))
      expect(['anyone', 'any-member', ...actions]).toContain(asks)
  })

  it('PR.5 nobody who is not signed in gets anything of the API', async () => {
    for (const route of api().filter(({ name }) => routeActions[name] !== 'anyone')) {
      const browser = await clinic.visit(clinic.client)
      expect([route.name, (await ask(browser, route, GUESSED)).status]).toEqual([route.name, 401])
    }
  })

  it.each(roles)(
    'PR.5 a %s is refused by role what the table does not give, whatever is sent',
    async (role) => {
      const before = (await clinic.world.ports.audit.head(clinic.administrator.organisationId)).sequence
      const answers = []
      for (const route of inTable()) {
        const { status, text } = await ask(as(role), route, GUESSED)
        const asks = actions.find((action) => action === routeActions[route.name])
        const may = asks !== undefined && mayEver(role, asks)
        answers.push({ route: route.name, may, forbidden: text.includes('"code":"forbidden"'), status })
      }
      expect(answers.filter(({ may, forbidden }) => may === forbidden)).toEqual([])
      const refused = answers.filter(({ may }) => !may)
      expect(refused.filter(({ status }) => status !== 403)).toEqual([])
      const { sequence } = await clinic.world.ports.audit.head(clinic.administrator.organisationId)
      expect(sequence - before).toBeGreaterThanOrEqual(refused.length)
    },
  )

  it('PR.5 a member has no client’s page, and a client’s visit opens their own alone', async () => {
    const pages = routes.filter(({ method, path }) => method === 'GET' && path.startsWith('/me'))
    expect(pages.length).toBeGreaterThan(6)
    for (const route of pages)
      for (const role of roles) {
        const answer = await ask(as(role), route, 'people')
        expect([route.name, role, answer.status]).toEqual([route.name, role, 404])
        expect(answer.text).not.toContain('Marisol')
      }
  })

  it('PR.5 ids of another organisation, another team, guessed and replayed answer the same', async () => {
    const elsewhere = await clinic.addClient('Prudence Attic', { practitioner: clinic.other })
    const page = await clinic.visit(elsewhere)
    await page.submit('/me/messages', { text: 'I want to end my life tonight.' })
    const episodeOf = async (organisationId: string, conversationId: string) =>
      (await clinic.world.ports.threads.thread(theServer(organisationId), conversationId))?.openEpisode?.id ??
      ''
    const { wilhelmina, organisationId } = theirs
    const episodeHere = await episodeOf(clinic.administrator.organisationId, elsewhere.conversationId)
    // A supervisor may read what another team here has.
    const here = new Set([elsewhere.conversationId, elsewhere.clientId, episodeHere])
    const idsFor = (role: Role, of: readonly string[] = []): readonly string[] =>
      role === 'supervisor' ? of.filter((id) => !here.has(id)) : of
    const things = Object.entries(await thingsElsewhere(theirs))
    const ids: Readonly<Record<string, readonly string[]>> = {
      ...Object.fromEntries(things.map(([name, id]) => [name, [GUESSED, id]])),
      ':conversationId': [GUESSED, elsewhere.conversationId, wilhelmina.conversationId, elsewhere.clientId],
      ':episodeId': [GUESSED, episodeHere, await episodeOf(organisationId, wilhelmina.conversationId)],
      ':memberId': [GUESSED, theirs.nora.memberId],
      ':clientId': [GUESSED, wilhelmina.clientId],
    }
    const notFound = new Set<string>()
    const withId = inTable().filter(({ path }) => path.includes(':'))
    for (const route of withId) {
      const [way = '', parameter = ''] = /^[^:]*(:\w+)/.exec(route.path) ?? []
      for (const role of ['practitioner', 'supervisor', 'administrator'] as const) {
        const answers = []
        for (const id of idsFor(role, ids[parameter] ?? ids[way]))
          answers.push(await ask(as(role), route, id))
        const different = new Set(answers.map((one) => JSON.stringify(one))).size
        expect([route.name, role, answers.length > 1, different]).toEqual([route.name, role, true, 1])
        if (answers[0]?.status === 404 || answers[0]?.text.includes('"not-found"')) notFound.add(route.name)
      }
    }
    // Each was reached by somebody: a refusal for another reason would be the same for every id.
    expect(withId.map(({ name }) => name).filter((name) => !notFound.has(name))).toEqual([])
  })

  it('PR.5 no answer to an administrator or an evaluator holds a word that a client wrote', async () => {
    const said = 'Canaries sing of the quarry at night; I want to end my life.'
    const written = await clinic.addClient('Quill Harrow', { practitioner: clinic.practitioner })
    const page = await clinic.visit(written)
    await page.submit('/me/messages', { text: said })
    const { organisationId } = clinic.administrator
    const thread = await clinic.world.ports.threads.thread(theServer(organisationId), written.conversationId)
    const idOf: Readonly<Record<string, string>> = {
      ':conversationId': written.conversationId,
      ':episodeId': thread?.openEpisode?.id ?? '',
      ':clientId': written.clientId,
    }
    const read = api().filter(({ method }) => method === 'GET')
    const holding = async (browser: Browser): Promise<readonly string[]> => {
      const found: string[] = []
      for (const route of read) {
        const [parameter = ''] = /:\w+/.exec(route.path) ?? []
        const { text } = await ask(browser, route, idOf[parameter] ?? GUESSED)
        if (text.includes('Canaries')) found.push(route.name)
      }
      return found
    }
    for (const role of ['administrator', 'evaluator'] as const) expect(await holding(as(role))).toEqual([])
    // The words can be found where they may be read.
    const own = await holding(await clinic.as(clinic.practitioner))
    expect(own).toContain('GET /api/conversations/:conversationId')
    expect(own).toContain('GET /api/queue')
  })
})
