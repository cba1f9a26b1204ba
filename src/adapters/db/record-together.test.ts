import { describe, expect, it } from 'vitest'
import type { AuditEntry } from '../../domain/audit/entry.ts'
import { throughWay } from '../way/way.ts'
import { recordTogether } from './record-together.ts'

const entry = (organisationId: string, number: number): AuditEntry => ({
  organisationId,
  at: '2026-11-21T08:00:00.000Z',
  actor: { kind: 'member', id: 'a' },
  event: 'clinical-read',
  subject: { kind: 'client', id: 'b' },
  detail: { number },
})

/** A store that holds each commit until it is let go. */
function openStore() {
  const commits: {
    readonly of: string
    readonly numbers: readonly unknown[]
    readonly ways: readonly unknown[]
  }[] = []
  const held: (() => void)[] = []
  const record = recordTogether(async (of, entries) => {
    commits.push({
      of,
      numbers: entries.map(({ detail }) => detail['number']),
      ways: entries.map(({ detail }) => detail['way']),
    })
    await new Promise<void>((go) => held.push(go))
    if (entries.some(({ detail }) => detail['number'] === 13)) throw new Error('no time at all')
  })
  const letGo = async (): Promise<void> => {
    for (let left = 200; left > 0; left -= 1) {
      held.shift()?.()
      await Promise.resolve()
    }
  }
  return { commits, record, letGo }
}

describe('entries of their own', () => {
  it('AU.1 that come while one is written go together, in order, each by its own way', async () => {
    const { commits, record, letGo } = openStore()
    const all = [0, 1, 2, 3].map((number) =>
      throughWay(number % 2 === 0 ? 'page' : 'api', () => record(entry('one', number))),
    )
    all.push(record(entry('two', 9)))
    let answered = 0
    for (const one of all) void one.then(() => (answered += 1))
    expect(commits.map(({ of, numbers }) => [of, numbers])).toEqual([
      ['one', [0]],
      ['two', [9]],
    ])
    expect(answered).toBe(0)
    await letGo()
    await Promise.all(all)
    expect(commits.at(-1)).toEqual({ of: 'one', numbers: [1, 2, 3], ways: ['api', 'page', 'api'] })
    await Promise.all([record(entry('one', 4)), letGo()])
    expect(commits.at(-1)?.numbers).toEqual([4])
  })

  it('AU.1 one that cannot be stored fails alone', async () => {
    const { record, letGo } = openStore()
    const all = [0, 1, 13, 2].map((number) => record(entry('one', number)))
    const [outcomes] = await Promise.all([Promise.allSettled(all), letGo()])
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled'])
  })
})
