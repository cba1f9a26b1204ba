import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'

const shut = new URL('shut-other-doors.ts', import.meta.url).href

it('a library that calls home past the way out finds the door shut, and cannot open it again', () => {
  const script = `
    const { shutOtherDoors } = await import(${JSON.stringify(shut)})
    shutOtherDoors(globalThis)
    const tries = {
      fetch: () => fetch('http://127.0.0.1:1'),
      WebSocket: () => new WebSocket('ws://127.0.0.1:1'),
      EventSource: () => new EventSource('http://127.0.0.1:1'),
      again: () => { globalThis.fetch = () => 'open' },
      anew: () => Object.defineProperty(globalThis, 'fetch', { value: () => 'open' }),
    }
    const found = {}
    for (const [name, go] of Object.entries(tries))
      try { await go(); found[name] = 'open' } catch (error) { found[name] = error.name }
    process.stdout.write(JSON.stringify(found))
  `
  const done = spawnSync(process.execPath, ['--input-type=module', '-e', script])
  expect(JSON.parse(done.stdout.toString())).toEqual({
    fetch: 'ShutDoorError',
    WebSocket: 'ShutDoorError',
    EventSource: 'ShutDoorError',
    again: 'TypeError',
    anew: 'TypeError',
  })
})
