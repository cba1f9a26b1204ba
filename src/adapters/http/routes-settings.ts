import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi'
import { newProviderShape, providerSettingsShape, settingsShape } from '../../contract/administration.ts'
import type { Provider } from '../../flows/model-ports.ts'
import { readSettings, removeProvider, saveProvider, saveSettings } from '../../flows/settings.ts'
import { answer, jsonBody, refusals, refuse } from './answers.ts'
import type { HttpEnv, HttpWorld } from './http-world.ts'
import { providerView, settingsView } from './present-people.ts'
import { tryProvider } from './try-provider.ts'
import { triedWords } from './words.ts'

const triedShape = z.object({ ok: z.boolean(), words: z.string(), ms: z.int() })

const settingsRoute = createRoute({
  method: 'get',
  path: '/api/settings',
  responses: {
    200: answer(settingsShape, 'Name, hours, language and how much the copilot may do'),
    ...refusals,
  },
})
const saveRoute = createRoute({
  method: 'put',
  path: '/api/settings',
  request: { body: jsonBody(settingsShape) },
  responses: { 200: answer(settingsShape, 'The settings as stored'), ...refusals },
})
const providerRoute = createRoute({
  method: 'get',
  path: '/api/settings/provider',
  responses: { 200: answer(providerSettingsShape, 'The model provider; never its key'), ...refusals },
})
const saveProviderRoute = createRoute({
  method: 'put',
  path: '/api/settings/provider',
  request: { body: jsonBody(newProviderShape) },
  responses: { 200: answer(providerSettingsShape, 'The provider as stored'), ...refusals },
})
const removeProviderRoute = createRoute({
  method: 'delete',
  path: '/api/settings/provider',
  responses: { 204: { description: 'Provider and key are forgotten' }, ...refusals },
})
const tryRoute = createRoute({
  method: 'post',
  path: '/api/settings/provider/try',
  responses: { 200: answer(triedShape, 'Whether the model answered a sentence of ours'), ...refusals },
})

export function settingsRoutes(app: OpenAPIHono<HttpEnv>, world: HttpWorld): void {
  const { ports } = world
  const viewOf = (provider: Provider | null) =>
    provider && providerView(provider, ports.providers.reach(provider))
  app.openapi(settingsRoute, async (c) => {
    const read = await readSettings(c.get('member'), ports)
    return read.ok ? c.json(settingsView(read.value.organisation), 200) : refuse(c, read.refusal)
  })
  app.openapi(saveRoute, async (c) => {
    const saved = await saveSettings(c.get('member'), c.req.valid('json'), ports)
    if (!saved.ok) return refuse(c, saved.refusal, fieldsOf(saved.refusal.detail))
    return c.json(settingsView(saved.value), 200)
  })
  app.openapi(providerRoute, async (c) => {
    const read = await readSettings(c.get('member'), ports)
    if (!read.ok) return refuse(c, read.refusal)
    return c.json({ provider: viewOf(read.value.provider) }, 200)
  })
  app.openapi(saveProviderRoute, async (c) => {
    const { key, ...wanted } = c.req.valid('json')
    const saved = await saveProvider(c.get('member'), wanted, key === '' ? null : key, ports)
    if (!saved.ok) {
      // This one's detail is the host, and its sentence names it.
      const unreached = saved.refusal.code === 'host-not-allowed'
      return refuse(c, saved.refusal, unreached ? [] : fieldsOf(saved.refusal.detail))
    }
    return c.json({ provider: viewOf(saved.value) }, 200)
  })
  app.openapi(removeProviderRoute, async (c) => {
    const removed = await removeProvider(c.get('member'), ports)
    return removed.ok ? c.body(null, 204) : refuse(c, removed.refusal)
  })
  app.openapi(tryRoute, async (c) => {
    const tried = await tryProvider(c.get('member'), c.req.raw.signal, world)
    if (!tried.ok) return refuse(c, tried.refusal)
    const { ok, fault, ms } = tried.value
    return c.json({ ok, words: triedWords(fault, c.get('locale')), ms }, 200)
  })
}

const fieldsOf = (detail: string | undefined): readonly string[] => (detail === undefined ? [] : [detail])
