import { describe, expect, it } from 'vitest'
import { readRules } from './read-rules.ts'
import { reachOf, targetOf } from './rules.ts'

const rulesOf = (allow: string | undefined, local?: string, model?: string) =>
  readRules({ RAPPORT_EGRESS_ALLOW: allow, RAPPORT_EGRESS_LOCAL: local, RAPPORT_MODEL_URL: model })

describe('what this server may connect to', () => {
  const { rules } = rulesOf(
    'models.example, models.example:8443, 1.1.1.1, Über.example, [2606:4700::1111]',
    'gpu.house.example:8443, 192.168.1.5:8443',
  )
  it.each([
    ['https://models.example/v1', 'outside'],
    ['https://MODELS.example./v1', 'outside'],
    ['https://models.example:443', 'outside'],
    ['https://models.example:8443/v1', 'outside'],
    ['https://models.example:08443/v1', 'outside'],
    ['https://1.1.1.1/v1', 'outside'],
    ['https://0x1010101/v1', 'outside'],
    ['https://[2606:4700:0::1111]/v1', 'outside'],
    ['https://xn--ber-goa.example/v1', 'outside'],
    ['https://über.example/v1', 'outside'],
    ['https://gpu.house.example:8443/v1', 'local'],
    ['https://192.168.1.5:8443', 'local'],
    ['https://3232235781:8443', 'local'],
    ['https://0300.0250.1.5:8443', 'local'],
    ['http://localhost:11434', 'local'],
    ['http://LOCALHOST.:11434', 'local'],
    ['http://127.0.0.1:11434', 'local'],
    ['http://0x7f.1:11434', 'local'],
    ['http://2130706433', 'local'],
    ['http://017700000001', 'local'],
    ['http://127.1', 'local'],
    ['http://[::1]:8080', 'local'],
    ['http://[0:0:0:0:0:0:0:1]:8080', 'local'],
    ['https://127.0.0.1:8443', 'local'],
    ['https://models.example:9443/v1', 'not-allowed'],
    ['http://models.example/v1', 'not-allowed'],
    ['http://gpu.house.example:8443/v1', 'not-allowed'],
    ['https://gpu.house.example/v1', 'not-allowed'],
    ['https://evil.models.example/v1', 'not-allowed'],
    ['https://models.example.evil.example/v1', 'not-allowed'],
    ['https://models.example@evil.example/v1', 'not-allowed'],
    ['https://user@models.example/v1', 'not-allowed'],
    ['https://user:secret@models.example/v1', 'not-allowed'],
    ['http://user@127.0.0.1/v1', 'not-allowed'],
    ['https://models.example:0/v1', 'not-allowed'],
    ['http://127.0.0.1:0/v1', 'not-allowed'],
    ['http://127.0.0.2/v1', 'not-allowed'],
    ['http://localhost.localdomain/v1', 'not-allowed'],
    ['http://0.0.0.0:11434', 'not-allowed'],
    ['http://0:11434', 'not-allowed'],
    ['http://[::]:11434', 'not-allowed'],
    ['http://[::ffff:127.0.0.1]:11434', 'not-allowed'],
    ['http://169.254.169.254/latest/meta-data', 'not-allowed'],
    ['https://169.254.169.254/latest/meta-data', 'not-allowed'],
    ['https://2852039166/', 'not-allowed'],
    ['https://192.168.1.6:8443', 'not-allowed'],
    ['https://api.openai.com/v1', 'not-allowed'],
  ])('%s: %s', (url, reach) => {
    expect(targetOf(rules, url)?.reach).toBe(reach)
  })

  it.each([
    'file:///etc/passwd',
    'ftp://models.example',
    'data:,x',
    'not a url',
    'https://',
    'ws://127.0.0.1',
  ])('%s is nothing to connect to', (url) => expect(targetOf(rules, url)).toBeNull())
})

describe('RAPPORT_EGRESS_ALLOW', () => {
  const vendor = (kind: 'anthropic' | 'openai', allow: string | undefined) =>
    reachOf(rulesOf(allow).rules, { kind, baseUrl: null })

  it('not set: the two vendors that can be configured, and this machine', () => {
    const { rules, wrong } = rulesOf(undefined)
    expect(wrong).toEqual([])
    expect(rules).toEqual({
      allow: ['api.anthropic.com:443', 'api.openai.com:443'],
      local: [],
      model: null,
      allowFrom: 'nobody',
    })
    expect(vendor('anthropic', undefined)).toBe('outside')
    expect(targetOf(rules, 'http://localhost:11434')?.reach).toBe('local')
    expect(targetOf(rules, 'https://models.example')?.reach).toBe('not-allowed')
  })

  it.each(['', ' ', 'none', 'NONE', 'models.example'])('"%s": the vendors are out of reach', (allow) => {
    expect(rulesOf(allow)).toMatchObject({ wrong: [], rules: { allowFrom: 'environment' } })
    expect(vendor('anthropic', allow)).toBe('not-allowed')
    expect(vendor('openai', allow)).toBe('not-allowed')
    expect(targetOf(rulesOf(allow).rules, 'http://127.0.0.1:11434')?.reach).toBe('local')
  })

  it('the model of the environment itself is in reach, whatever the list; nothing else of its host', () => {
    const { rules } = rulesOf('none', undefined, 'https://models.example:8443/v1')
    expect(rules.model).toBe('models.example:8443')
    expect(targetOf(rules, 'https://models.example:8443/v1/chat')?.reach).toBe('outside')
    expect(targetOf(rules, 'https://models.example/v1')?.reach).toBe('not-allowed')
  })

  it('the model of the environment is local where its host is', () => {
    const { rules } = rulesOf('none', 'gpu.house.example', 'https://gpu.house.example/v1')
    expect(targetOf(rules, 'https://gpu.house.example/v1')?.reach).toBe('local')
  })

  it('an inner address does not come into reach by being the model of the environment', () => {
    const { rules } = rulesOf(undefined, undefined, 'https://192.168.1.5/v1')
    expect(targetOf(rules, 'https://192.168.1.5/v1')?.reach).toBe('not-allowed')
  })

  it.each([
    ['*', /no host/],
    ['*.example', /no host/],
    ['https://models.example', /no host/],
    ['models.example/v1', /no host/],
    ['models.example,,other.example', /names "", which is no host/],
    ['none, models.example', /no host/],
    ['user@models.example', /no host/],
    ['models.example:0', /no host/],
    ['models.example:99999', /no host/],
    ['10.0.0.0/8', /no host/],
    ['10.0.0.5', /name it in RAPPORT_EGRESS_LOCAL/],
    ['0xa000005', /10\.0\.0\.5, an address of your own network/],
    ['169.254.169.254', /no program has a reason/],
    ['[::ffff:10.0.0.1]', /no program has a reason/],
    ['[fd00::1]', /name it in RAPPORT_EGRESS_LOCAL/],
  ])('%s is refused with a sentence', (allow, sentence) => {
    expect(rulesOf(allow).wrong.join('\n')).toMatch(sentence)
    expect(rulesOf(allow).wrong).toHaveLength(1)
  })

  it.each([
    ['8.8.8.8', /name it in RAPPORT_EGRESS_ALLOW/],
    ['169.254.169.254', /no program has a reason/],
    ['gpu.house.example:8443 gpu2.house.example', /no host/],
  ])('RAPPORT_EGRESS_LOCAL %s is refused with a sentence', (local, sentence) => {
    expect(rulesOf(undefined, local).wrong.join('\n')).toMatch(sentence)
  })

  it('one host is not outside and on the own network at once', () => {
    expect(rulesOf('gpu.example', 'GPU.example:443').wrong).toEqual([
      expect.stringContaining('gpu.example:443 is outside in RAPPORT_EGRESS_ALLOW'),
    ])
  })
})
