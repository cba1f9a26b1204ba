import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openRecord } from './connect.ts'
import { rowTypes } from './rows-of.ts'

/** Writes rows.ts anew from the migrations, over a database of its own that is gone afterwards. */
const folder = await mkdtemp(join(tmpdir(), 'rapport-rows-'))
const record = await openRecord({ folder, settings: {}, as: 'server', notice: () => undefined })
await writeFile(fileURLToPath(new URL('./rows.ts', import.meta.url)), await rowTypes(record.database))
await record.close()
await rm(folder, { recursive: true, force: true })
