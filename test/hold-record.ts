import { openRecord } from '../src/adapters/db/connect.ts'

/** A server's process that does nothing but hold the record of a folder, for tests that kill it. */
const folder = process.argv[2]
if (folder === undefined) throw new Error('which folder?')
const say = (line: string): void => void process.stdout.write(`${line}\n`)
const record = await openRecord({ folder, settings: {}, as: 'server', notice: say })
say('ready')
process.stdin.resume()
process.stdin.once('end', () => void record.close())
