import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { run } from '../../src/apps/cli/run.ts'

let made = 0
/** A file with this in it, and a folder for its results that is not there yet. */
export function given(
  folder: string,
  name: string,
  bytes: string | Uint8Array,
): { readonly file: string; readonly out: string } {
  const own = join(folder, String((made += 1)))
  mkdirSync(own)
  const file = join(own, name)
  writeFileSync(file, bytes)
  return { file, out: join(own, 'out') }
}
function sink(isTTY: boolean) {
  const said: string[] = []
  const stream = new Writable({
    write(chunk: Uint8Array, _encoding, done) {
      said.push(Buffer.from(chunk).toString())
      done()
    },
  })
  return { stream: Object.assign(stream, { isTTY }), text: () => said.join('') }
}
/** Runs `rapport screen --archive` with one thread, unless the arguments say otherwise. */
export async function archive(args: readonly string[], isTTY = false) {
  const [stdout, stderr] = [sink(false), sink(isTTY)]
  const world = { stdin: Readable.from([]), stdout: stdout.stream, stderr: stderr.stream, env: {} }
  const code = await run(['screen', '--archive', '--jobs', '1', ...args], world)
  return { code, stdout: stdout.text(), stderr: stderr.text() }
}
