import { expect, it } from 'vitest'
import { administrativeEvents, administrativeKinds, countedDays, seesEveryEntry } from './administrative.ts'
import { auditEvents } from './entry.ts'

it('nothing that is done with or by a client is among what an administrator sees one by one', () => {
  const clinical =
    /^(message|reply|own-words|signal|episode|notice|cover|senior|plan|follow-up|agreed-profile|draft|suggestions|check-|consent|ai-choice|derived|identifiers|hidden|clinical|clients-listed|handover|break-glass|care|client-link-(made|opened|refused)|access-refused|practised|meaning-asked)/
  const named = auditEvents.filter((event) => clinical.test(event))
  expect(named.length).toBeGreaterThan(50)
  expect(named.filter((event) => administrativeEvents.includes(event))).toEqual([])
})

it('who works here, how they sign in, keys, settings and requests of clients are', () => {
  for (const event of [
    ...([
      'member-added',
      'confirmation-given',
      'member-signed-in',
      'factor-removed',
      'licence-added',
    ] as const),
    ...(['key-changed', 'settings-changed', 'right-moved', 'retention-applied', 'client-erased'] as const),
    ...(['audit-exported', 'record-restored', 'provider-changed', 'sources-imported'] as const),
  ])
    expect([event, administrativeEvents.includes(event)]).toEqual([event, true])
  expect(administrativeKinds).not.toContain('messages')
})

it('days are counted when they are over', () => {
  expect(countedDays('2026-11-22T14:03:00.000Z')).toEqual({
    from: '2026-10-23T00:00:00.000Z',
    until: '2026-11-22T00:00:00.000Z',
  })
})

it('a supervisor alone sees every entry', () => {
  const member = (role: 'supervisor' | 'administrator' | 'awaiting') =>
    seesEveryEntry({ kind: 'member', organisationId: 'o', memberId: 'm', role })
  expect([member('supervisor'), member('administrator'), member('awaiting')]).toEqual([true, false, false])
  expect(seesEveryEntry({ kind: 'system', organisationId: 'o' })).toBe(false)
})
