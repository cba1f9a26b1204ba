import { createHash } from 'node:crypto'
import { FAULTS_KEPT, type ImportJob, type Imports, type Taken } from '../../flows/import-ports.ts'
import { chained } from './chained.ts'
import { changedAt, type Shelves } from './shelf.ts'
import { organisationOf, type Kept } from './state.ts'

const HOUR_MS = 3_600_000
type KeptImport = ImportJob & {
  readonly fileId: string
  takenBy: string | null
  takenUntil: string | null
  tries: number
}

export function memoryImports(kept: Kept, shelves: Shelves): Imports {
  const imports = new Map<string, Map<string, KeptImport>>()
  const of = (organisationId: string): Map<string, KeptImport> => {
    const all = imports.get(organisationId) ?? new Map<string, KeptImport>()
    imports.set(organisationId, all)
    return all
  }
  const change = (organisationId: string, job: KeptImport, changed: Partial<KeptImport>): void =>
    void of(organisationId).set(job.id, { ...job, ...changed })
  const mine = ({ organisationId, id, serverId }: Taken): KeptImport | null => {
    const job = of(organisationId).get(id)
    return job && job.takenBy === serverId && job.state === 'working' ? job : null
  }
  return {
    ...files(shelves),
    ask: async ({ organisationId }, { fileId, ...job }, entry) => {
      const file = shelves.of(organisationId).files.get(fileId)
      if (!file) throw new Error('no such file')
      file.whole = true
      const begun = { state: 'waiting', records: null, done: 0, added: 0, merged: 0 } as const
      const ended = { duplicates: 0, returned: 0, faults: [], faultsCount: 0, endedAt: null }
      of(organisationId).set(job.id, {
        ...job,
        ...begun,
        ...ended,
        ...{ fileId, takenBy: null, takenUntil: null, tries: 0 },
      })
      chained(organisationOf(kept, organisationId), [entry], changedAt(entry.at))
    },
    jobs: async ({ organisationId }, limit) => [...of(organisationId).values()].toReversed().slice(0, limit),
    take: async (organisationId, serverId, at, until) => {
      const job = [...of(organisationId).values()].find(
        ({ state, takenUntil }) =>
          (state === 'waiting' || state === 'working') && (takenUntil === null || takenUntil <= at),
      )
      if (!job) return null
      const tries = job.tries + 1
      change(organisationId, job, { state: 'working', takenBy: serverId, takenUntil: until, tries })
      const { id, fileId, name, size, done } = job
      return { organisationId, serverId, id, fileId, name, size, done, tries }
    },
    renew: async (organisationId, serverId, until) => {
      for (const job of of(organisationId).values())
        if (job.takenBy === serverId) change(organisationId, job, { takenUntil: until })
    },
    write: async (taken, { from, all, records, pdf, sha256 }, entry) => {
      const job = mine(taken)
      if (!job || job.done !== from) return null
      const plan = shelves.add(taken.organisationId, records, entry, all === 1 ? sha256 : null)
      const { added, merged, duplicates, returned, ids } = plan
      change(taken.organisationId, job, {
        ...{ records: all, done: job.done + records.length, added: job.added + added, tries: 0 },
        ...{ merged: job.merged + merged, duplicates: job.duplicates + duplicates.length },
        returned: job.returned + returned.length,
      })
      const file = shelves.of(taken.organisationId).files.get(taken.fileId)
      const [only] = ids
      const held = [...shelves.of(taken.organisationId).files.values()]
      const there = held.some((one) => one.sourceId === only && one.sha256 === sha256)
      if (all === 1 && file && only !== undefined && !there) {
        const places = { pages: pdf?.pages ?? null, lines: pdf?.lines ?? [] }
        shelves.of(taken.organisationId).files.set(file.id, { ...file, ...places, sourceId: only, sha256 })
      }
      return { added, merged, duplicates, returned }
    },
    end: async (taken, { state, faults }, entry) => {
      const job = mine(taken)
      if (!job) return
      const said = {
        faults: faults.slice(0, FAULTS_KEPT),
        faultsCount: faults.length,
        records: job.records ?? 0,
      }
      change(taken.organisationId, job, {
        ...said,
        state,
        takenBy: null,
        takenUntil: null,
        endedAt: entry.at,
      })
      const { files: held } = shelves.of(taken.organisationId)
      if (held.get(taken.fileId)?.sourceId === null) held.delete(taken.fileId)
      chained(organisationOf(kept, taken.organisationId), [entry], changedAt(entry.at))
    },
  }
}

const files = (shelves: Shelves): Pick<Imports, 'begin' | 'receive' | 'piece' | 'bytes'> => ({
  begin: async ({ organisationId }, { id, name, at }) => {
    const { files: held } = shelves.of(organisationId)
    for (const file of held.values())
      if (!file.whole && Date.parse(file.at) < Date.parse(at) - HOUR_MS) held.delete(file.id)
    const empty = {
      size: 0,
      pages: null,
      lines: [],
      sourceId: null,
      whole: false,
      pieces: new Map(),
      sha256: null,
    }
    held.set(id, { ...empty, id, name, at })
  },
  receive: async ({ organisationId }, fileId, place, piece) => {
    const { files: held } = shelves.of(organisationId)
    const file = held.get(fileId)
    if (!file) throw new Error('no such file')
    file.pieces.set(place, piece)
    held.set(fileId, { ...file, size: file.size + piece.byteLength })
  },
  piece: async ({ organisationId }, fileId, place) => {
    const file = shelves.of(organisationId).files.get(fileId)
    return file?.whole ? (file.pieces.get(place) ?? null) : null
  },
  bytes: async ({ organisationId, fileId }) => {
    const pieces = shelves.of(organisationId).files.get(fileId)?.pieces ?? new Map<number, Uint8Array>()
    const bytes = new Uint8Array(
      Buffer.concat([...pieces].toSorted(([a], [b]) => a - b).map(([, piece]) => piece)),
    )
    return { bytes, sha256: createHash('sha256').update(bytes).digest('hex') }
  },
})
