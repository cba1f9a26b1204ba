import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestDatabase, type TestDatabase } from '../../../../test/postgres.ts'
import { openRecordWorld, type RecordWorld } from '../../../../test/record-world.ts'
import { entry, openScene, permit, type Scene } from '../../../adapters/contract-suite/scene.contract.ts'
import { openRecord, type OpenRecord } from '../../../adapters/db/connect.ts'
import { readSiteLibrary, writeSiteLibrary } from '../../../adapters/evidence/site-library.ts'
import { recordOf } from '../../../domain/evidence/formats/record.ts'
import { run } from '../run.ts'

const record = recordOf({ title: 'Owls and grief', sections: [{ heading: '', text: 'Owls grieve.' }] })
if (!record) throw new Error('a record needs a title')

describe('rapport evidence mend and remove', () => {
  let folder: string
  let test: TestDatabase
  let server: OpenRecord
  let world: RecordWorld
  let scene: Scene
  const env = () => ({
    RAPPORT_DATA: folder,
    DATABASE_URL: test.url.superuser,
    RAPPORT_SERVER_URL: test.url.server,
    RAPPORT_AUTH_URL: test.url.auth,
  })
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'rapport-evidence-change-'))
    await chmod(folder, 0o711)
    test = await openTestDatabase()
    server = await openRecord({ folder, settings: env(), as: 'server', notice: () => undefined })
    world = openRecordWorld(server)
    scene = await openScene(world.ports)
  })
  afterAll(async () => {
    await world.close()
    await server.close()
    await test.close()
    await rm(folder, { recursive: true, force: true })
  })
  const evidence = async (...args: readonly string[]) => {
    const [stdout, stderr] = [new PassThrough(), new PassThrough()]
    const out = text(stdout)
    const code = await run(['evidence', ...args], {
      ...{ stdin: new PassThrough(), stdout, stderr: stderr.resume(), env: env() },
    })
    stdout.end()
    return { code, line: JSON.parse((await out) || 'null') as unknown }
  }

  it('work on a practice’s source beside a running server, and the chain says that nobody of the staff did', async () => {
    const { ports, nora, organisationId } = scene
    const change = permit(nora, 'library.change', null)
    const read = permit(nora, 'library.read', null)
    await ports.library.add(change, [record], entry(nora, ports, 'sources-imported'))
    const [source] = await ports.library.sources(read, { after: null, limit: 1 })
    const id = source?.id ?? ''
    const mended = await evidence('mend', id, '--date', '2001', '--author', 'Doe, J', '--author', 'WHO')
    expect(mended).toEqual({ code: 0, line: { source: id, changed: ['authors', 'issued'] } })
    const kept = await ports.library.source(read, id)
    expect(kept?.record).toMatchObject({ issued: '2001', authors: [{ family: 'Doe' }, { family: 'WHO' }] })
    const named = await evidence('mend', id, '--journal', 'Owl Studies', '--identifier', 'doi:10.1000/OWL')
    expect(named).toEqual({ code: 0, line: { source: id, changed: ['container', 'identifiers'] } })
    expect((await ports.library.source(read, id))?.record).toMatchObject({
      ...{ container: 'Owl Studies', identifiers: [{ kind: 'doi', value: '10.1000/owl' }] },
    })
    expect(await evidence('mend', id, '--identifier', 'page 12')).toMatchObject({ code: 2 })
    expect(await evidence('mend', id, '--date', 'May')).toMatchObject({ line: { error: 'input-not-valid' } })
    const because = ['--because', 'The publisher asked.', '--organisation', organisationId] as const
    expect(await evidence('remove', id, ...because)).toMatchObject({
      code: 0,
      line: { source: id, files: 0 },
    })
    expect(await ports.library.removed(read, id)).toMatchObject({ by: null, why: 'The publisher asked.' })
    expect(await evidence('remove', id, ...because)).toMatchObject({ code: 1, line: { error: 'not-found' } })
    const entries = await Array.fromAsync(ports.audit.entries(organisationId))
    expect(entries.slice(-2).map(({ event, actorKind }) => [event, actorKind])).toEqual([
      ['source-mended', 'system'],
      ['source-removed', 'system'],
    ])
  })

  it('work on the library of the site, and leave the rest of it', async () => {
    await writeSiteLibrary(folder, [
      { id: 'owls', record },
      { id: 'doi:10.1000/x', record },
    ])
    expect(await evidence('mend', 'owls', '--standing', 'retracted', '--title', 'Owls')).toEqual({
      ...{ code: 0, line: { source: 'owls', changed: ['title', 'standing'] } },
    })
    expect(await evidence('remove', 'doi:10.1000/x', '--because', 'Old.')).toMatchObject({ code: 0 })
    expect(readSiteLibrary(folder)).toMatchObject([{ id: 'owls', record: { standing: 'retracted' } }])
    expect(await evidence('remove', 'nothing', '--because', 'Old.')).toMatchObject({ code: 1 })
    expect((await evidence('mend', 'owls', '--standing', 'fine')).code).toBe(2)
    expect((await evidence('remove', 'owls')).code).toBe(2)
  })
})
