import { beforeEach, expect, it } from 'vitest'
import type { Clock } from '../../flows/ports.ts'
import { openScene, write } from '../contract-suite/scene.contract.ts'
import { openMemoryWorld } from '../memory/open-world.ts'
import { neverBack } from './never-back.ts'

const MINUTE = 60_000
let at: number
let counted: number
let steady: Clock
const minutes = () => Math.round((Date.parse(steady.now()) - Date.parse('2026-11-21T10:00:00.000Z')) / MINUTE)
beforeEach(() => {
  ;[at, counted] = [Date.parse('2026-11-21T10:00:00.000Z'), 7_000]
  steady = neverBack({ now: () => new Date(at).toISOString() }, () => counted)
})

it('is the clock where the clock goes on, or is put forward', () => {
  at += 3 * MINUTE
  counted += 3 * MINUTE
  expect(minutes()).toBe(3)
  at += 60 * MINUTE
  expect(minutes()).toBe(63)
})

it('goes on where the clock is put back, as fast as time does', () => {
  at -= 120 * MINUTE
  expect(minutes()).toBe(0)
  counted += 5 * MINUTE
  at += 5 * MINUTE
  expect(minutes()).toBe(5)
  at += 300 * MINUTE
  counted += 300 * MINUTE
  expect(minutes()).toBe(305)
})

it('SA.3 a bell that is due rings though the clock was put back by a day', async () => {
  const { ports } = openMemoryWorld({})
  const scene = await openScene(ports)
  at = Date.parse(ports.clock.now())
  steady = neverBack({ now: () => new Date(at).toISOString() }, () => counted)
  await write(scene, 'every day', 'high', { at: new Date(at).toISOString() })
  at -= 24 * 60 * MINUTE
  counted += 59 * MINUTE
  expect(await ports.timers.fire(scene.organisationId, steady.now(), [])).toBeNull()
  counted += 2 * MINUTE
  expect(await ports.timers.fire(scene.organisationId, steady.now(), [])).toMatchObject({
    kind: 'acknowledge',
  })
})
