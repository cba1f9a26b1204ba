import { theServer } from '../domain/access/actor.ts'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { openScene, type Scene } from '../adapters/contract-suite/scene.contract.ts'
import { openMemoryWorld } from '../adapters/memory/open-world.ts'
import { blankPlan, type SafetyPlan } from '../domain/safety-plan/plan.ts'
import { readOwnPlan, writePlan } from './safety-plan.ts'

const lines = (changed: Partial<SafetyPlan>): SafetyPlan => ({ ...blankPlan, ...changed })
const ways = lines({ 'own-ways': [{ text: 'Walk to the harbour', reach: '' }] })

let scene: Scene
const save = (who: Scene['nora'] | Scene['wilhelmina'], basedOn: number, plan: SafetyPlan) =>
  writePlan(who, scene.wilhelmina.conversationId, { basedOn, lines: plan }, scene.ports)
beforeEach(async () => void (scene = await openScene(openMemoryWorld({}).ports)))

describe('a safety plan', () => {
  it('is written by practitioner and client in turn; each version says who', async () => {
    expect(await readOwnPlan(scene.wilhelmina, scene.ports)).toEqual({
      ok: true,
      value: { plan: null, writtenBy: null },
    })
    expect(await save(scene.nora, 0, ways)).toMatchObject({ value: { version: 1, by: { kind: 'member' } } })
    expect(await readOwnPlan(scene.wilhelmina, scene.ports)).toMatchObject({
      value: { plan: { version: 1 }, writtenBy: 'nora of staff' },
    })
    const more = lines({ ...ways, reasons: [{ text: 'My dog', reach: '' }] })
    expect(await save(scene.wilhelmina, 1, more)).toMatchObject({
      value: { version: 2, by: { kind: 'client', id: scene.wilhelmina.clientId } },
    })
    expect(await readOwnPlan(scene.wilhelmina, scene.ports)).toMatchObject({
      value: { plan: { plan: more }, writtenBy: null },
    })
  })

  it('is saved unfinished', async () => expect((await save(scene.nora, 0, ways)).ok).toBe(true))

  it('two who change it at once: the second looks again, and nothing is written over', async () => {
    await save(scene.nora, 0, ways)
    const other = lines({ places: [{ text: 'The library', reach: '' }] })
    expect(await save(scene.wilhelmina, 0, other)).toMatchObject({ refusal: { code: 'plan-moved-on' } })
    expect(await readOwnPlan(scene.wilhelmina, scene.ports)).toMatchObject({
      value: { plan: { plan: ways } },
    })
  })

  it('a save that changes nothing adds no version, sent twice or not', async () => {
    await save(scene.nora, 0, ways)
    expect(await save(scene.nora, 0, ways)).toMatchObject({ ok: true, value: { version: 1 } })
    expect(await save(scene.nora, 1, ways)).toMatchObject({ ok: true, value: { version: 1 } })
  })

  it('AU.1 the chain says that it was written, by whom, how many lines, and no word of it', async () => {
    await save(scene.nora, 0, ways)
    const rows: string[] = []
    for await (const one of scene.ports.audit.entries(scene.organisationId))
      rows.push(`${one.event} ${one.actorId} ${one.detail}`)
    expect(rows.at(-1)).toBe(`plan-written ${scene.nora.memberId} {"version":1,"lines":1}`)
    expect(rows.join()).not.toContain('harbour')
  })

  const danger = lines({ reasons: [{ text: 'I want to die and I have the pills here tonight', reach: '' }] })
  const openEpisode = async () =>
    (await scene.ports.threads.thread(theServer(scene.organisationId), scene.wilhelmina.conversationId))
      ?.openEpisode

  it('SA.5 danger that a client writes in it is read from their own words, kept first, and opens an episode', async () => {
    expect(await save(scene.wilhelmina, 0, danger)).toMatchObject({
      value: { version: 1, screening: { level: 'imminent', concerns: [{ part: 'reasons' }] } },
    })
    expect(await openEpisode()).toMatchObject({ level: 'imminent', state: 'flagged' })
    const rows: string[] = []
    for await (const one of scene.ports.audit.entries(scene.organisationId))
      rows.push(`${one.event} ${one.actorId} ${one.detail}`)
    const { clientId } = scene.wilhelmina
    expect(rows.slice(-2)).toEqual([
      `plan-written ${clientId} {"version":1,"lines":1,"level":"imminent","concerns":1}`,
      `episode-opened ${clientId} {"level":"imminent","message":"${clientId}"}`,
    ])
    expect(rows.join()).not.toContain('pills')
  })

  it('SA.2 an edit that leaves danger standing rings no second time, and one that takes it out closes nothing', async () => {
    await save(scene.wilhelmina, 0, danger)
    const opened = await openEpisode()
    expect(await save(scene.wilhelmina, 1, lines({ ...danger, ...ways }))).toMatchObject({
      value: { screening: { level: 'none', concerns: [] } },
    })
    await save(scene.wilhelmina, 2, ways)
    expect(await openEpisode()).toEqual(opened)
  })

  it('a practitioner who writes down what the client says raises nothing: they sit beside them', async () => {
    expect(await save(scene.nora, 0, danger)).toMatchObject({ value: { screening: null } })
    expect(await openEpisode()).toBeNull()
  })

  it('PR.5 nobody writes in it but the client and who cares for them', async () => {
    expect(await save(scene.stranger, 0, ways)).toMatchObject({ refusal: { code: 'not-found' } })
    expect(await save(scene.supervisor, 0, ways)).toMatchObject({ refusal: { code: 'forbidden' } })
    expect(await save(scene.administrator, 0, ways)).toMatchObject({ refusal: { code: 'forbidden' } })
  })
})

describe('what a model is asked with', () => {
  const root = join(import.meta.dirname, '..')
  const files = (folder: string): readonly string[] =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .map((name) => join(folder, name))
  const importsOf = (path: string): readonly string[] =>
    [...readFileSync(join(root, path), 'utf8').matchAll(/from '(\.[^']+)'/g)].map((match) =>
      join(path, '..', match[1] ?? ''),
    )

  it('PR.3 has no path from follow-up or safety plan: nothing that makes a prompt or calls a model imports them', () => {
    const starts = [
      ...files('domain/drafting'),
      ...files('domain/privacy').filter((path) => !path.includes('/words/')),
      ...files('adapters/model'),
      'flows/ask-model.ts',
      'flows/client-message.ts',
    ]
    const seen = new Set<string>()
    const open = [...starts]
    for (let path = open.pop(); path !== undefined; path = open.pop()) {
      if (seen.has(path)) continue
      seen.add(path)
      // The list of all ports names every port; which of them are used is the next test's business.
      if (path !== 'flows/ports.ts' && path !== 'flows/model-ports.ts') open.push(...importsOf(path))
    }
    expect(seen.size).toBeGreaterThan(60)
    expect([...seen].filter((path) => /follow-up|safety-plan/.test(path))).toEqual([])
  })

  it('PR.3 only the flows of follow-up and plan read what they keep', () => {
    const others = [...files('flows'), ...files('adapters/http')].filter((path) =>
      /ports\.(followUps|plans)\./.test(readFileSync(join(root, path), 'utf8')),
    )
    // The client's own copy of their record holds it, too; no model is asked there.
    expect(others.toSorted()).toEqual([
      'flows/client-record.ts',
      'flows/follow-up.ts',
      'flows/safety-plan.ts',
    ])
  })
})
