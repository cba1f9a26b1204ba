import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { openTestDatabase } from '../../../test/postgres.ts'
import { openRecordWorld } from '../../../test/record-world.ts'
import { pdfFile } from '../../../test/doubles/pdf-file.ts'
import type { MemberActor } from '../../domain/access/actor.ts'
import { askImport, beginFile, importNext, readImports, receivePiece } from '../../flows/import-files.ts'
import type { ImportJob } from '../../flows/import-ports.ts'
import type { Ports } from '../../flows/ports.ts'
import { openScene, permit } from '../contract-suite/scene.contract.ts'
import { openMemoryWorld } from '../memory/open-world.ts'
import { readAnyFile } from './file-reading.ts'
import { runImports } from './run-imports.ts'

const ris = (count: number): string =>
  Array.from(
    { length: count },
    (_, at) => `TY  - JOUR\nTI  - Sleep ${at}\nDO  - 10.1000/s${at}\nER  - \n`,
  ).join('')

async function ask(actor: MemberActor, name: string, bytes: Uint8Array, ports: Ports): Promise<void> {
  const begun = await beginFile(actor, name, ports)
  const fileId = begun.ok ? begun.value : ''
  const size = bytes.byteLength
  for (let at = 0; at * 1_000_000 < size; at += 1)
    await receivePiece(
      actor,
      { fileId, place: at, piece: bytes.slice(at * 1_000_000, (at + 1) * 1_000_000) },
      ports,
    )
  await askImport(actor, { fileId, name, size }, ports)
}

async function until(ports: Ports, actor: MemberActor, is: (jobs: readonly ImportJob[]) => boolean) {
  for (;;) {
    const read = await readImports(actor, ports)
    if (read.ok && is(read.value)) return read.value
  }
}

it('an import that is killed in the middle is gone on with by the next server: nothing is lost, nothing is there twice', async () => {
  const test = await openTestDatabase()
  const world = openRecordWorld(test)
  const scene = await openScene(world.ports)
  const COUNT = 3_000
  await ask(scene.nora, 'many.ris', new TextEncoder().encode(ris(COUNT)), world.ports)
  const script = fileURLToPath(new URL('../../../test/doubles/importing-server.ts', import.meta.url))
  const server = spawn(process.execPath, [script, test.url.server], { stdio: 'ignore' })
  const gone = new Promise((resolve) => server.once('exit', resolve))
  const [job] = await until(world.ports, scene.nora, ([one]) => (one?.done ?? 0) > 0)
  server.kill('SIGKILL')
  await gone
  expect(job?.done).toBeLessThan(COUNT)
  // A minute later, as its word is over by then.
  const clock = { now: () => new Date(Date.now() + 60_000).toISOString() }
  const broken: unknown[] = []
  const next = runImports({ ...world.ports, clock }, (error) => broken.push(error))
  const [done] = await until(world.ports, scene.nora, ([one]) => one?.state === 'done')
  await next.stop()
  expect(broken).toEqual([])
  expect(done).toMatchObject({ records: COUNT, done: COUNT, added: COUNT, merged: 0, faultsCount: 0 })
  let written = 0
  for await (const entry of world.ports.audit.entries(scene.organisationId))
    if (entry.event === 'sources-imported') written += Number(JSON.parse(entry.detail).records)
  expect(written).toBe(COUNT)
  await world.close()
  await test.close()
})

it('of many files what cannot be read is named with its reason, and the rest is in', async () => {
  const { ports, clock } = openMemoryWorld({})
  const scene = await openScene(ports)
  const text = (words: string): Uint8Array => new TextEncoder().encode(words)
  await ask(scene.nora, 'good.ris', text(ris(3)), ports)
  await ask(scene.nora, 'locked.pdf', pdfFile({ pages: [{ runs: [] }], encrypted: true }), ports)
  await ask(scene.nora, 'partly.ris', text(`${ris(4)}TY  - JOUR\nER  - \n`), ports)
  await ask(scene.nora, 'empty.bib', text(''), ports)
  await ask(scene.nora, '<b>\u202Ename.xml', text('<!DOCTYPE a [<!ENTITY b "c">]><article/>'), ports)
  const importing = { ...ports, sourceReader: { read: readAnyFile } }
  while (await importNext(scene.organisationId, ports.ids.next(), importing)) clock.forward(1_000)
  const jobs = await readImports(scene.nora, ports)
  expect(
    jobs.ok && jobs.value.map(({ name, state, added, faults }) => [name, state, added, faults[0]?.why]),
  ).toEqual([
    ['<b> name.xml', 'failed', 0, 'xml-entities'],
    ['empty.bib', 'failed', 0, 'empty'],
    ['partly.ris', 'done', 1, 'no-title'],
    ['locked.pdf', 'failed', 0, 'encrypted'],
    ['good.ris', 'done', 3, undefined],
  ])
})

it('a file that ends every server that reads it is given up, and the next one has its turn', async () => {
  const { ports, clock } = openMemoryWorld({})
  const scene = await openScene(ports)
  await ask(scene.nora, 'deadly.pdf', Uint8Array.from([1]), ports)
  await ask(scene.nora, 'good.ris', new TextEncoder().encode(ris(1)), ports)
  const dies = {
    ...ports,
    sourceReader: {
      read: async () => {
        throw new Error('the server died')
      },
    },
  }
  for (let time = 0; time < 3; time += 1) {
    await expect(importNext(scene.organisationId, ports.ids.next(), dies)).rejects.toThrow('died')
    clock.forward(60_000)
  }
  const works = { ...ports, sourceReader: { read: readAnyFile } }
  while (await importNext(scene.organisationId, ports.ids.next(), works)) clock.forward(1_000)
  const read = permit(scene.nora, 'library.read', null)
  expect((await ports.imports.jobs(read, 5)).map(({ name, state }) => [name, state])).toEqual([
    ['good.ris', 'done'],
    ['deadly.pdf', 'failed'],
  ])
})
