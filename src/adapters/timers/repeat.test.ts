import { expect, it } from 'vitest'
import { repeat } from './repeat.ts'

it('runs again after each end, never two at once, and what a run throws costs that run alone', async () => {
  const enough = Promise.withResolvers<void>()
  const broken: unknown[] = []
  let [runs, under, most] = [0, 0, 0]
  const work = async (): Promise<void> => {
    runs += 1
    under += 1
    most = Math.max(most, under)
    await Promise.resolve()
    under -= 1
    if (runs === 2) throw new Error('the second run')
    if (runs >= 4) enough.resolve()
  }
  const repeating = repeat(work, 1, (error) => broken.push(error))
  await enough.promise
  await repeating.stop()
  expect(most).toBe(1)
  expect(broken).toEqual([new Error('the second run')])
})

it('stop waits for the run under way, and no other begins', async () => {
  const begun = Promise.withResolvers<void>()
  const letGo = Promise.withResolvers<void>()
  let runs = 0
  const repeating = repeat(
    async () => {
      runs += 1
      begun.resolve()
      await letGo.promise
    },
    1,
    () => undefined,
  )
  await begun.promise
  let stopped = false
  const stopping = repeating.stop().then(() => void (stopped = true))
  await Promise.resolve()
  expect(stopped).toBe(false)
  letGo.resolve()
  await stopping
  expect([stopped, runs]).toEqual([true, 1])
})
