import { expect, it } from 'vitest'
import { openScene, write } from '../contract-suite/scene.contract.ts'
import { openMemoryWorld } from '../memory/open-world.ts'
import type { DueNotice } from '../../flows/escalation-ports.ts'
import { runTimers } from './run-timers.ts'

it('SA.3 two servers that follow the same record ring once and send once; one practice that breaks holds up no other', async () => {
  const { ports } = openMemoryWorld({})
  const first = await openScene(ports)
  const second = await openScene(ports)
  await write(second, 'tonight', 'imminent')
  const sent: DueNotice[] = []
  const done = Promise.withResolvers<void>()
  const notifications = {
    ways: ['e-mail'] as const,
    send: async (notice: DueNotice) => {
      sent.push(notice)
      done.resolve()
      return null
    },
  }
  const broken: unknown[] = []
  const halfBroken = {
    ...ports,
    timers: {
      ...ports.timers,
      fire: async (...given: Parameters<typeof ports.timers.fire>) => {
        if (given[0] === first.organisationId) throw new Error('this practice cannot be read')
        return ports.timers.fire(...given)
      },
    },
  }
  const servers = [1, 2].map(() =>
    runTimers(halfBroken, notifications, 'https://care.example/app', (error) => broken.push(error)),
  )
  // What is told in one look is sent in the next, at the latest.
  await done.promise
  await Promise.all(servers.map((one) => one.stop()))
  expect(sent).toHaveLength(1)
  expect(broken.length).toBeGreaterThan(0)
}, 20_000)
