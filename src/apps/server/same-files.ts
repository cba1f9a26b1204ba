import { realpathSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { dataFolder } from '../../adapters/db/connect-folder.ts'

type Given = Readonly<Record<string, string | undefined>>

const files = [
  'RAPPORT_MASTER_KEY_FILE',
  'RAPPORT_ERASURE_KEY_FILE',
  'RAPPORT_TLS_CERT',
  'RAPPORT_TLS_KEY',
  'RAPPORT_WITNESS_FILE',
]
/** What stands in the data folder by itself, and the one setting that may name it. */
const own = [
  ['master.key', 'RAPPORT_MASTER_KEY_FILE'],
  ['erasure.key', 'RAPPORT_ERASURE_KEY_FILE'],
  ['server.log', null],
] as const

/** One file in two places, by whatever way it is named: an erasure would write over the master key, or a witness over a
 * certificate. */
export function sameFiles(given: Given): readonly string[] {
  const named = files.flatMap((name) => {
    const path = given[name]
    return path === undefined ? [] : [{ name, path, file: identityOf(path) }]
  })
  const twice = named.flatMap((one, at) =>
    named
      .slice(at + 1)
      .filter((other) => one.file === other.file)
      .map((other) => `${one.name} and ${other.name} are the same file. Each needs its own.`),
  )
  const folder = dataFolder(given)
  const taken = own.flatMap(([file, mayBe]) => {
    const there = identityOf(join(folder, file))
    return named
      .filter((one) => one.name !== mayBe && one.file === there)
      .map(
        (one) =>
          `${one.name} is the file ${file} of the data folder, which is for something else. It needs its own.`,
      )
  })
  return [...twice, ...taken]
}

/** A file that is there is the same by every name, also by a second hard link; one that is not yet, by where it would be. */
function identityOf(path: string): string {
  const whole = resolve(path)
  try {
    const stat = statSync(whole, { bigint: true, throwIfNoEntry: false })
    return stat ? `${stat.dev}:${stat.ino}` : join(realpathSync(dirname(whole)), basename(whole))
  } catch {
    return whole
  }
}
