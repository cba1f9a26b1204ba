import { beforeEach, expect, it } from 'vitest'
import type { DrillResult } from '../../domain/practice/drill.ts'
import { entry, openScene, permit, since, traces, type Scene, type World } from './scene.contract.ts'

/** Results of practice: whoever made them reads their own, a supervisor gets all to make figures of. */
export function practiceContract(world: () => World): void {
  let scene: Scene
  beforeEach(async () => void (scene = await openScene(world().ports)))
  const save = async (who = scene.nora, changed: Partial<DrillResult> = {}) => {
    const { ids, clock, practice } = scene.ports
    const result: DrillResult = {
      ...{ memberId: who.memberId, drillId: 'en-blame-1', kind: 'blame', caught: true, falseAlarms: 1 },
      ...{ at: clock.now(), ...changed },
    }
    await practice.save(
      permit(who, 'practice.do', null),
      ids.next(),
      result,
      entry(who, scene.ports, 'practised'),
    )
    return result
  }

  it('are kept with their entry, as they were, also those of a sound draft', async () => {
    const before = await traces(scene)
    const first = await save()
    const second = await save(scene.nora, { drillId: 'en-sound-1', kind: null, caught: null, falseAlarms: 0 })
    expect(await scene.ports.practice.results(permit(scene.nora, 'practice.do', null))).toEqual([
      first,
      second,
    ])
    expect(await since(scene, before)).toEqual({ entries: ['practised', 'practised'], events: [] })
  })

  it('are one’s own: another practitioner reads none of them, whoever they say they are', async () => {
    await save(scene.nora, { memberId: scene.stranger.memberId })
    expect(await scene.ports.practice.results(permit(scene.stranger, 'practice.do', null))).toEqual([])
    const all = await scene.ports.practice.results(permit(scene.supervisor, 'practice.read', null))
    expect(all).toMatchObject([{ memberId: scene.nora.memberId }])
    const other = await openScene(world().ports)
    expect(await other.ports.practice.results(permit(other.supervisor, 'practice.read', null))).toEqual([])
  })
}
