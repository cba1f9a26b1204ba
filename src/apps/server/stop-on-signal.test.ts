import { describe, expect, it } from 'vitest'
import { stopOnSignal } from './stop-on-signal.ts'

function process(stop: () => Promise<void>) {
  const heard = new Map<string, (error: unknown) => void>()
  const told: string[] = []
  let exited: (code: number) => void = () => undefined
  const code = new Promise<number>((resolve) => void (exited = resolve))
  stopOnSignal(
    { stop, broken: () => void told.push('broken') },
    {
      on: (event, hear) => void heard.set(event, hear),
      exit: (given) => {
        told.push('exit')
        exited(given)
      },
      say: () => void told.push('said'),
    },
  )
  return { emit: (event: string) => heard.get(event)?.(new Error('EPIPE')), told, code }
}

describe('the end of the process', () => {
  it('a fault that comes again and again is told once, and ends with 1', async () => {
    const { emit, told, code } = process(async () => undefined)
    for (let at = 0; at < 1_000; at += 1) emit(at % 2 === 0 ? 'uncaughtException' : 'unhandledRejection')
    expect(await code).toBe(1)
    expect(told).toEqual(['broken', 'said', 'exit'])
  })

  it('a signal ends with 0, and a second one does not stop twice', async () => {
    let stops = 0
    const { emit, told, code } = process(async () => void (stops += 1))
    emit('SIGTERM')
    emit('SIGINT')
    expect(await code).toBe(0)
    expect([stops, told]).toEqual([1, ['exit']])
  })

  it('a stop that fails ends with 1', async () => {
    const { emit, code } = process(() => Promise.reject(new Error('away')))
    emit('SIGTERM')
    expect(await code).toBe(1)
  })
})
