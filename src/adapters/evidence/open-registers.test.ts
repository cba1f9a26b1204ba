import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { ownCertificate } from '../../../test/doubles/own-certificate.ts'
import { startTalkingServer, type TalkingServer } from '../../../test/doubles/talking-server.ts'
import { openEgress, type Egress } from '../egress/open-egress.ts'
import { readRules } from '../egress/read-rules.ts'
import { openScene, permit, type Scene } from '../contract-suite/scene.contract.ts'
import { openMemoryWorld, type MemoryWorld } from '../memory/open-world.ts'
import { allowRegisters, lookUp, readRegisters } from '../../flows/look-up.ts'
import { openRegisters } from './open-registers.ts'

const hosts = {
  arxiv: 'arxiv.house.example',
  crossref: 'crossref.house.example',
  'europe-pmc': 'pmc.house.example',
}
const certificate = ownCertificate(Object.values(hosts))
const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>http://arxiv.org/abs/2501.10370v1</id>
  <title>Language models for mental health</title><published>2025-01-17T00:00:00Z</published>
  <author><name>Harshad Pandey</name></author><summary>We ask what models can do.</summary></entry></feed>`
const crossref = {
  status: 'ok',
  'message-type': 'work',
  message: { DOI: '10.1000/a', title: ['Sleep'], type: 'journal-article' },
}
const retracted = {
  ...crossref,
  message: {
    ...crossref.message,
    DOI: '10.1000/bad',
    title: ['Magnets'],
    'updated-by': [{ type: 'retraction', DOI: '10.1000/n' }],
  },
}
const pmc = {
  resultList: { result: [{ id: '7', source: 'MED', pmid: '7', title: 'Grief', pubYear: '2001' }] },
}

let register: TalkingServer
let egress: Egress
let world: MemoryWorld
let scene: Scene
beforeAll(async () => {
  register = await startTalkingServer(certificate, (request, response) => {
    const path = request.url ?? ''
    if (path.startsWith('/api/query')) response.end(atom)
    else if (path.includes('bad')) response.end(JSON.stringify(retracted))
    else if (path.includes('gone')) response.writeHead(404).end('no')
    else if (path.includes('broken')) response.writeHead(503).end('later')
    else if (path.includes('flood')) response.end(Buffer.alloc(5_000_000, ' '))
    else if (path.includes('EXT_ID%3A8')) response.end(JSON.stringify({ resultList: { result: [] } }))
    else if (path.includes('EXT_ID')) response.end(JSON.stringify(pmc))
    else response.end(JSON.stringify(crossref))
  })
})
afterAll(() => register.close())
const bases = () => ({
  arxiv: `https://${hosts.arxiv}:${register.port}`,
  crossref: `https://${hosts.crossref}:${register.port}`,
  'europe-pmc': `https://${hosts['europe-pmc']}:${register.port}`,
})
const openWith = (local: readonly string[]): Egress =>
  openEgress({
    rules: readRules({
      RAPPORT_EGRESS_ALLOW: 'none',
      RAPPORT_EGRESS_LOCAL: local.map((host) => `${host}:${register.port}`).join(','),
    }).rules,
    resolve: async () => [{ address: '127.0.0.1', family: 4 }],
    authorities: [certificate.cert],
  })
beforeEach(async () => {
  egress = openWith(Object.values(hosts))
  world = openMemoryWorld({})
  scene = await openScene(world.ports)
})
const ports = () => ({ ...world.ports, registers: openRegisters(egress, bases()) })
const looked = async (written: string) => {
  const done = await lookUp(scene.nora, written, ports())
  return done.ok
    ? { added: done.value.added, faults: done.value.faults.map(({ why }) => why) }
    : done.refusal.code
}

it('nothing is asked until an administrator allowed that register, and only what may be reached can be allowed', async () => {
  const before = register.asked.length
  expect(await looked('10.1000/a')).toBe('register-not-allowed')
  expect(await allowRegisters(scene.nora, ['crossref'], ports())).toMatchObject({ ok: false })
  egress = openWith([hosts.crossref])
  expect(await allowRegisters(scene.administrator, ['arxiv'], ports())).toMatchObject({
    refusal: { code: 'host-not-allowed', detail: 'export.arxiv.org' },
  })
  expect(await allowRegisters(scene.administrator, ['crossref'], ports())).toMatchObject({ ok: true })
  expect(await readRegisters(scene.nora, ports())).toMatchObject({
    value: [
      { register: 'arxiv', inReach: false, allowed: false },
      { register: 'crossref', host: 'api.crossref.org', inReach: true, allowed: true },
      { register: 'europe-pmc', inReach: false, allowed: false },
    ],
  })
  expect(await looked('PMID: 7')).toBe('host-not-allowed')
  expect(register.asked).toHaveLength(before)
  expect(await looked('10.1000/a')).toEqual({ added: 1, faults: [] })
  expect(register.asked).toHaveLength(before + 1)
})

it('PR.1 the identifier is all that leaves: no cookie, no name, nothing of a client', async () => {
  await allowRegisters(scene.administrator, ['arxiv', 'crossref', 'europe-pmc'], ports())
  expect(await looked('arXiv:2501.10370v2')).toEqual({ added: 1, faults: [] })
  expect(await looked('PMID: 7')).toEqual({ added: 1, faults: [] })
  const [first, second] = register.asked.slice(-2)
  expect(first?.url).toBe('/api/query?id_list=2501.10370&max_results=1')
  expect(second?.url).toMatch(/query=EXT_ID%3A7%20AND%20SRC%3AMED&/)
  for (const { headers } of register.asked) {
    const { host, accept, connection, ...others } = headers
    expect([host?.split('.')[1], accept?.startsWith('application/'), typeof connection]).toEqual([
      'house',
      true,
      'string',
    ])
    expect(Object.keys(others).filter((name) => !/^(user-agent|accept-|sec-fetch-mode)/.test(name))).toEqual(
      [],
    )
  }
})

it('what a register does not know, or does not answer, is said; a retracted paper comes as retracted', async () => {
  await allowRegisters(scene.administrator, ['crossref', 'europe-pmc'], ports())
  expect(await looked('10.1000/gone')).toEqual({ added: 0, faults: ['not-known-there'] })
  expect(await looked('PMID:8')).toEqual({ added: 0, faults: ['not-known-there'] })
  expect(await looked('10.1000/broken')).toEqual({ added: 0, faults: ['not-reached'] })
  expect(await looked('10.1000/flood')).toEqual({ added: 0, faults: ['not-reached'] })
  expect(await looked('https://guideline.example/a')).toBe('input-not-valid')
  expect(await looked('10.1000/bad')).toEqual({ added: 1, faults: [] })
  const kept = await world.ports.library.sources(permit(scene.nora, 'library.read', null), {
    after: null,
    limit: 5,
  })
  expect(kept.map(({ record }) => record.standing)).toEqual(['retracted'])
})
