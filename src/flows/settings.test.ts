import { beforeEach, expect, it } from 'vitest'
import { since, traces } from '../adapters/contract-suite/scene.contract.ts'
import { readRules } from '../adapters/egress/read-rules.ts'
import { openMemoryWorld } from '../adapters/memory/open-world.ts'
import { openScene } from '../adapters/contract-suite/scene.contract.ts'
import { openFlowScene, spoken, type FlowScene } from '../../test/flow-scene.ts'
import { readSettings, removeProvider, saveProvider, saveSettings } from './settings.ts'

let scene: FlowScene
beforeEach(async () => void (scene = await openFlowScene()))
const provider = (baseUrl: string | null, changed: object = {}) => ({
  kind: 'openai-compatible' as const,
  model: 'small-1',
  baseUrl,
  ...changed,
})
const save = (baseUrl: string | null, key: string | null = 'sk-canary-key') =>
  saveProvider(scene.administrator, provider(baseUrl), key, scene.ports)

it('AU.1 settings are read and changed by the administrator alone', async () => {
  const before = await traces(scene)
  const read = await readSettings(scene.administrator, scene.ports)
  if (!read.ok) throw new Error(read.refusal.code)
  const next = { ...read.value.organisation, name: 'Renamed', assist: 'feedback' } as const
  expect(await saveSettings(scene.administrator, next, scene.ports)).toEqual({ ok: true, value: next })
  expect(await saveSettings(scene.nora, next, scene.ports)).toMatchObject({ refusal: { code: 'forbidden' } })
  expect(await readSettings(scene.supervisor, scene.ports)).toMatchObject({ refusal: { code: 'forbidden' } })
  const mars = { ...next, hours: { timeZone: 'Mars/Olympus', open: [] } }
  expect(await saveSettings(scene.administrator, mars, scene.ports)).toMatchObject({
    refusal: { code: 'input-not-valid' },
  })
  const late = { day: 1, from: '17:00', to: '09:00' }
  const never = { ...next, hours: { ...next.hours, open: [late] } }
  expect(await saveSettings(scene.administrator, never, scene.ports)).toMatchObject({
    refusal: { code: 'input-not-valid', detail: 'hours' },
  })
  expect((await since(scene, before)).entries).toEqual([
    'settings-changed',
    'access-refused',
    'access-refused',
    'access-refused',
    'access-refused',
  ])
})

it.each([
  ['https://models.example/v1', 'models.example'],
  ['https://models.example:8443/v1/', 'models.example:8443'],
  ['http://127.0.0.1:11434/v1', '127.0.0.1:11434'],
  ['http://localhost:8080', 'localhost:8080'],
  ['http://[::1]:8080/v1', '[::1]:8080'],
])('%s is a provider called %s', async (url, name) => {
  expect(await save(url)).toMatchObject({ ok: true, value: { name, hasKey: true, from: 'settings' } })
})

it.each([
  'http://models.example/v1',
  'http://127.0.0.1.evil.example/v1',
  'http://localhost@evil.example/v1',
  'https://user:pass@models.example/v1',
  'https://models.example/v1?key=1',
  'https://models.example/v1#x',
  'ftp://models.example',
  'file:///etc/passwd',
  'https://',
  'https://models.example/v 1',
  'http://192.168.1.5:11434/v1',
])('%s is refused', async (url) => {
  expect(await save(url)).toMatchObject({ refusal: { code: 'input-not-valid', detail: 'baseUrl' } })
})

it.each([
  ['http://localhost:11434/v1', true],
  ['https://models.house.example/v1', true],
  ['https://models.example/v1', false],
])('%s is local: %s, whatever the settings page says', async (url, local) => {
  expect(await save(url)).toMatchObject({ ok: true, value: { local } })
})

it.each([
  ['https://evil.example/v1', 'evil.example'],
  ['https://models.example:4443/v1', 'models.example:4443'],
  ['https://models.example.evil.example/v1', 'models.example.evil.example'],
  ['https://192.168.1.5:11434/v1', '192.168.1.5:11434'],
  ['https://169.254.169.254/latest', '169.254.169.254'],
  ['https://0xa9fea9fe/latest', '0xa9fea9fe'],
  ['https://127.0.0.2/v1', '127.0.0.2'],
])('AU.1 this server may not connect to %s: refused by name, and that is recorded', async (url, host) => {
  await save('https://models.example/v1')
  const before = await traces(scene)
  expect(await save(url)).toMatchObject({ refusal: { code: 'host-not-allowed', detail: host } })
  expect((await since(scene, before)).entries).toEqual(['access-refused'])
  expect(await readSettings(scene.administrator, scene.ports)).toMatchObject({
    value: { provider: { baseUrl: 'https://models.example/v1' } },
  })
})

it('a vendor that this server may not connect to is refused by its name', async () => {
  const { rules } = readRules({ RAPPORT_EGRESS_ALLOW: 'none' })
  const { ports } = openMemoryWorld({ rules })
  const { administrator } = await openScene(ports)
  const vendor = { kind: 'anthropic', model: 'm', baseUrl: null } as const
  expect(await saveProvider(administrator, vendor, 'sk', ports)).toMatchObject({
    refusal: { code: 'host-not-allowed', detail: 'api.anthropic.com' },
  })
})

it('a server of one’s own needs an address; a vendor does not', async () => {
  expect(await save(null)).toMatchObject({ refusal: { code: 'input-not-valid' } })
  const vendor = { kind: 'anthropic', model: 'm', baseUrl: null } as const
  expect(await saveProvider(scene.administrator, vendor, 'sk', scene.ports)).toMatchObject({
    value: { name: 'anthropic' },
  })
})

it('the key is never shown again, not even to who set it, and stays out of the audit', async () => {
  await save('https://models.example/v1')
  const read = await readSettings(scene.administrator, scene.ports)
  expect(JSON.stringify(read)).not.toContain('sk-canary')
  expect(await spoken(scene)).not.toContain('sk-canary')
  expect(await scene.world.providerWithKey(scene.organisationId)).toMatchObject({ key: 'sk-canary-key' })
})

it.each([
  ['the same host keeps the key', 'https://models.example/v2', true],
  ['another host does not get it', 'https://elsewhere.example/v1', false],
  ['another port is another host', 'https://models.example:9443/v1', false],
])('without a new key: %s', async (_, url, hasKey) => {
  await save('https://models.example/v1')
  expect(await save(url, null)).toMatchObject({ value: { hasKey } })
})

it('removing forgets it; removing nothing writes nothing', async () => {
  await save('https://models.example/v1')
  await removeProvider(scene.administrator, scene.ports)
  const before = await traces(scene)
  expect(await removeProvider(scene.administrator, scene.ports)).toMatchObject({ ok: true })
  expect(await traces(scene)).toEqual(before)
  expect(await readSettings(scene.administrator, scene.ports)).toMatchObject({ value: { provider: null } })
})

it('what the environment sets is shown and cannot be changed', async () => {
  const environment = {
    provider: {
      ...provider('http://127.0.0.1:11434/v1'),
      name: '127.0.0.1:11434',
      hasKey: false,
      from: 'environment',
      local: true,
    },
    key: null,
  } as const
  const { ports } = openMemoryWorld({ environment })
  const { administrator } = await openScene(ports)
  expect(await readSettings(administrator, ports)).toMatchObject({
    value: { provider: { from: 'environment' } },
  })
  expect(await saveProvider(administrator, provider('https://models.example/v1'), 'k', ports)).toMatchObject({
    refusal: { code: 'forbidden', detail: 'environment' },
  })
  expect(await removeProvider(administrator, ports)).toMatchObject({ refusal: { code: 'forbidden' } })
})
