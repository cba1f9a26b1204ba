import { beforeEach, expect, it } from 'vitest'
import { blankProfile, type ProfileVersion } from '../../domain/agreed-profile/profile.ts'
import {
  CANARY,
  entry,
  openScene,
  permitFor,
  since,
  traces,
  type Scene,
  type World,
} from './scene.contract.ts'

/** What client and practitioner agreed on. */
export function profileContract(world: () => World): void {
  let scene: Scene
  beforeEach(async () => void (scene = await openScene(world().ports)))

  const agreed = (version: number, text: string, by: ProfileVersion['by']): ProfileVersion => ({
    version,
    profile: { ...blankProfile, helps: [text] },
    by,
    at: scene.ports.clock.now(),
  })
  const byNora = (): ProfileVersion['by'] => ({ kind: 'member', id: scene.nora.memberId })
  const byClient = (): ProfileVersion['by'] => ({ kind: 'client', id: scene.wilhelmina.clientId })
  const save = async (one: ProfileVersion, who: Scene['nora'] | Scene['wilhelmina'] = scene.nora) =>
    scene.ports.profiles.write(
      await permitFor(scene, who, 'agreed-profile.write'),
      one,
      entry(who, scene.ports, 'agreed-profile-written'),
    )
  const versions = async (who: Scene['nora'] | Scene['wilhelmina'] = scene.nora) =>
    scene.ports.profiles.versions(await permitFor(scene, who, 'agreed-profile.read'))

  it('AU.1 every version is kept, names who wrote it, and is read by both', async () => {
    const before = await traces(scene)
    expect(await versions()).toEqual([])
    const first = agreed(1, 'Walks', byNora())
    const second = agreed(2, `Calls with ${CANARY.brother}`, byClient())
    expect(await save(first)).toEqual({ ok: true, value: null })
    expect(await save(second, scene.wilhelmina)).toEqual({ ok: true, value: null })
    expect(await versions()).toEqual([second, first])
    expect(await versions(scene.wilhelmina)).toEqual([second, first])
    expect((await since(scene, before)).entries).toEqual(['agreed-profile-written', 'agreed-profile-written'])
  })

  it('one that moved on is not written over', async () => {
    await save(agreed(1, 'Walks', byNora()))
    const before = await traces(scene)
    expect(await save(agreed(1, 'Tea', byClient()), scene.wilhelmina)).toMatchObject({
      refusal: { code: 'profile-moved-on' },
    })
    expect(await traces(scene)).toEqual(before)
    expect((await versions()).map((one) => one.profile.helps)).toEqual([['Walks']])
  })

  it('PR.5 a member who does not care for the client writes in none; no version is left out', async () => {
    const stranger = { kind: 'member', id: scene.stranger.memberId } as const
    expect(await save(agreed(1, 'x', stranger))).toMatchObject({ refusal: { code: 'forbidden' } })
    expect(await save(agreed(3, 'x', byNora()))).toMatchObject({ refusal: { code: 'forbidden' } })
    expect(await versions()).toEqual([])
  })

  it('PR.5 another practice sees nothing of it', async () => {
    await save(agreed(1, 'Walks', byNora()))
    const other = await openScene(world().ports)
    const reads = await permitFor(other, other.nora, 'agreed-profile.read')
    expect(await other.ports.profiles.versions(reads)).toEqual([])
    const crossed = { ...reads, conversationId: scene.wilhelmina.conversationId }
    expect(await other.ports.profiles.versions(crossed).catch(() => [])).toEqual([])
  })
}
