import { join } from 'node:path'
import { expect, it } from 'vitest'
import { firstFault, type ChainedEntry } from '../../domain/audit/chain.ts'
import { openMemoryWorld } from '../../adapters/memory/open-world.ts'
import { openShipped } from '../../adapters/shipped/open-shipped.ts'
import { readQueue } from '../../flows/read-queue.ts'
import { readPeople } from '../../flows/people.ts'
import { episodeStates } from '../../domain/episodes/episode.ts'
import { locales } from '../../domain/language.ts'
import type { MemberActor } from '../../domain/access/actor.ts'
import { loadDemonstration } from './load-demonstration.ts'

const data = join(import.meta.dirname, '../../../data')

it('the demonstration clinic loads by the same stories that people go through', async () => {
  const { ports, kept } = openMemoryWorld({ shipped: openShipped(data, null) })
  const loaded = await loadDemonstration(ports, data)
  expect(loaded.clients).toBeGreaterThanOrEqual(12)
  const [organisationId] = [...kept.keys()]
  expect(organisationId).toBe(loaded.organisationId)

  const entries: ChainedEntry[] = []
  for await (const entry of ports.audit.entries(loaded.organisationId)) entries.push(entry)
  expect(firstFault(entries, await ports.audit.head(loaded.organisationId))).toBeNull()
  expect(entries.filter((entry) => entry.event === 'reply-approved-and-sent').length).toBeGreaterThan(20)
  const plans = entries.filter((entry) => entry.event === 'plan-written')
  expect(plans.map((entry) => entry.actorKind).toSorted()).toEqual(['client', 'member', 'member'])

  const [organisation] = [...kept.values()]
  const states = new Set(
    [...(organisation?.conversations.values() ?? [])].flatMap(({ profile, episodes }) =>
      episodes.map(({ episode }) => `${profile.language} ${episode.state}`),
    ),
  )
  const every = locales.flatMap((locale) => episodeStates.map((state) => `${locale} ${state}`))
  expect(every.filter((one) => !states.has(one))).toEqual([])

  const dev: MemberActor = {
    kind: 'member',
    organisationId: loaded.organisationId,
    memberId: 'x',
    role: 'administrator',
  }
  const people = await readPeople(dev, ports)
  const marisol = people.ok ? people.value.members.find((member) => member.role === 'supervisor') : undefined
  const queue = await readQueue({ ...dev, memberId: marisol?.id ?? '', role: 'supervisor' }, ports)
  const first = queue.ok ? queue.value.items.slice(0, 4).map((item) => item.clientName) : []
  expect(first).toContain('Darnell Whitfield')
})
