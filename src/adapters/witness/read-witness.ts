import { readCosignerKey } from '../../domain/audit/cosignature.ts'
import type { NoteKey } from '../../domain/audit/signed-note.ts'
import { isAbsolute, relative, resolve } from 'node:path'
import { isLoopback, targetOf, type EgressRules } from '../egress/rules.ts'

export type WitnessEnvironment = {
  readonly RAPPORT_WITNESS_FILE?: string | undefined
  readonly RAPPORT_WITNESS_URL?: string | undefined
  readonly RAPPORT_WITNESS_KEY?: string | undefined
}

/** Who remembers the checkpoints of the audit chain; null: not that way. */
export type WitnessSettings = {
  readonly file: string | null
  readonly outside: { readonly url: string; readonly key: NoteKey } | null
}

/** The witnesses of the environment, and a sentence for each thing in it that cannot be meant. */
export function readWitness(
  env: WitnessEnvironment,
  rules: EgressRules,
): { readonly settings: WitnessSettings; readonly wrong: readonly string[] } {
  const { RAPPORT_WITNESS_FILE: file, RAPPORT_WITNESS_URL: given, RAPPORT_WITNESS_KEY: keyText } = env
  const wrong: string[] = []
  if (file !== undefined && !isAbsolute(file))
    wrong.push('RAPPORT_WITNESS_FILE is a whole path, like /mnt/elsewhere/rapport-witness.jsonl.')
  const url = given !== undefined && URL.canParse(given) ? new URL(given) : null
  const reachable = url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.hostname))
  if (given !== undefined && (!url || !reachable || url.username !== '' || url.password !== ''))
    wrong.push('RAPPORT_WITNESS_URL is https, or http on this machine, without user name.')
  const key = keyText === undefined ? null : readCosignerKey(keyText.trim())
  if ((given === undefined) !== (keyText === undefined))
    wrong.push(
      'RAPPORT_WITNESS_URL and RAPPORT_WITNESS_KEY belong together: the address before /add-checkpoint, and the public key with which the witness signs.',
    )
  else if (keyText !== undefined && key === null)
    wrong.push(
      'RAPPORT_WITNESS_KEY is the public key of a witness, as name+id+key (c2sp.org/tlog-cosignature, Ed25519).',
    )
  const settings = { file: file ?? null, outside: url && reachable && key ? { url: url.href, key } : null }
  const { outside } = settings
  if (outside !== null && targetOf(witnessRules(settings, rules), outside.url)?.reach === 'not-allowed')
    wrong.push(
      'RAPPORT_WITNESS_URL is an address that is not on the internet. If it is a server on your own network, name it in RAPPORT_EGRESS_LOCAL with its port.',
    )
  return { settings, wrong }
}

/** What a checkpoint may be dialled to: the witness and nobody else. */
export function witnessRules({ outside }: WitnessSettings, rules: EgressRules): EgressRules {
  const url = outside?.url ?? null
  const { hostname, port, protocol } = new URL(url ?? 'https://nobody.invalid')
  const entry = `${hostname}:${port === '' ? (protocol === 'https:' ? 443 : 80) : port}`
  const local = rules.local.includes(entry)
  return {
    allow: local || url === null ? [] : [entry],
    local: local ? [entry] : [],
    model: null,
    allowFrom: 'environment',
  }
}

/** A sentence where the witness would lie beside what it bears witness of: whoever rolls the folder back rolls it back
 * too. */
export function witnessInside(file: string | null, folder: string): string | null {
  if (file === null) return null
  const way = relative(resolve(folder), resolve(file))
  return way.startsWith('..') || isAbsolute(way)
    ? null
    : 'RAPPORT_WITNESS_FILE lies in the data folder: a witness stands elsewhere, where a rollback of the folder does not reach it.'
}
