import { expect, it } from 'vitest'
import type { Calibration } from '../../domain/guard/judge/calibration.ts'
import { entry, openScene, permit, since, traces, type World } from './scene.contract.ts'

const made = (more: Partial<Calibration> = {}): Calibration => ({
  ...{ provider: 'p', model: 'm', promptVersion: 'a'.repeat(64), language: 'en', threshold: 60 },
  ...{ sensitivity: { hits: 80, of: 120 }, specificity: { hits: 190, of: 200 } },
  heldOut: { sensitivity: { hits: 70, of: 120 }, specificity: { hits: 188, of: 200 } },
  ...{ unanswered: 3, rowsDigest: 'b'.repeat(64), at: '2026-11-20T08:00:00.000Z', ...more },
})

/** Whether drafts are looked at a second time. */
export function judgingContract(world: () => World): void {
  it('is off, is turned on and off, and keeps the latest calibration of each model, prompt and language', async () => {
    const scene = await openScene(world().ports)
    const { ports, organisationId, administrator } = scene
    const { judging } = ports
    const change = permit(administrator, 'provider.change', null)
    const by = (event: Parameters<typeof entry>[2]) => entry(administrator, ports, event)
    expect(await judging.isOn(organisationId)).toBe(false)
    const before = await traces(scene)
    await judging.turn(change, true, by('judge-changed'))
    await judging.turn(change, true, by('judge-changed'))
    expect(await judging.isOn(organisationId)).toBe(true)
    await judging.keep(organisationId, made(), by('judge-calibrated'))
    const later = made({ threshold: 70, heldOut: null, at: '2026-11-21T08:00:00.000Z' })
    await judging.keep(organisationId, later, by('judge-calibrated'))
    const spanish = made({ language: 'es' })
    await judging.keep(organisationId, spanish, by('judge-calibrated'))
    expect(await judging.calibrations(organisationId)).toEqual([later, spanish])
    await judging.turn(change, false, by('judge-changed'))
    expect(await judging.isOn(organisationId)).toBe(false)
    expect((await since(scene, before)).entries).toHaveLength(6)
  })

  it('PR.5 of one practice is not seen by another', async () => {
    const [one, other] = [await openScene(world().ports), await openScene(world().ports)]
    const change = permit(one.administrator, 'provider.change', null)
    await one.ports.judging.turn(change, true, entry(one.administrator, one.ports, 'judge-changed'))
    await one.ports.judging.keep(one.organisationId, made(), entry(one.nora, one.ports, 'judge-calibrated'))
    expect(await other.ports.judging.isOn(other.organisationId)).toBe(false)
    expect(await other.ports.judging.calibrations(other.organisationId)).toEqual([])
  })
}
