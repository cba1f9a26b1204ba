import { expect, it } from 'vitest'
import { openHttpClinic } from '../../../test/http-clinic.ts'
import { providerSettingsShape } from '../../contract/administration.ts'
import { refusalShape } from '../../contract/shapes.ts'

const at = (baseUrl: string) => ({
  kind: 'openai-compatible',
  model: 'small-1',
  baseUrl,
  key: 'sk-canary-key',
})

it.each([
  ['en', /^This server may not connect to evil\.example:8443\. .*RAPPORT_EGRESS_ALLOW/],
  ['es', /^Este servidor no puede conectarse a evil\.example:8443\. .*RAPPORT_EGRESS_ALLOW/],
])('a host that this server may not connect to is refused by name, in %s', async (locale, words) => {
  const clinic = await openHttpClinic()
  const admin = await clinic.as(clinic.administrator)
  const answer = await admin.api('PUT', '/api/settings/provider', at('https://evil.example:8443/v1'), {
    'accept-language': locale,
  })
  expect(answer.status).toBe(422)
  const { refusal } = refusalShape.parse(answer.json)
  expect(refusal.code).toBe('host-not-allowed')
  expect(refusal.words).toMatch(words)
  expect(JSON.stringify([answer.json, clinic.log])).not.toContain('canary')
})

it.each([
  ['http://127.0.0.1:11434/v1', 'local'],
  ['https://models.house.example/v1', 'local'],
  ['https://models.example/v1', 'outside'],
])('the settings page is told where %s stands: %s', async (baseUrl, reach) => {
  const clinic = await openHttpClinic()
  const admin = await clinic.as(clinic.administrator)
  await admin.api('PUT', '/api/settings/provider', at(baseUrl))
  const shown = providerSettingsShape.parse((await admin.api('GET', '/api/settings/provider')).json)
  expect(shown.provider?.reach).toBe(reach)
})
