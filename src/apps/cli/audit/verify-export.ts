import { exportedLines, type ExportedLine } from './exported-line.ts'
import type { Finding } from './finding.ts'
import { notVouchedFor, robbedOf, tailAfter, type Tail, type Unvouched } from './on-whose-word.ts'
import { vouchingOf, witnessedOrganisations, type Outside, type Vouching } from './vouching.ts'
import { walkEntries, type EntryFault, type EntryWalk, type Head } from './walk-entries.ts'

type Walked = {
  readonly walk: EntryWalk
  readonly vouching: Vouching
  readonly tail: Tail
  readonly robbed: ReturnType<typeof robbedOf>
  readonly head: Head | null
}
/** `notVouched`: where nothing is wrong, what stands on its own word alone. */
export type ExportFinding = Finding & { readonly notVouched: Unvouched | null }

/** Verifies an export with nothing but itself and what stands outside. Reads it twice: checkpoints first, wherever in
 * the file they stand. */
export async function verifyExport(
  file: string,
  outside: Outside,
): Promise<{ readonly findings: readonly ExportFinding[]; readonly unreadable: readonly number[] }> {
  const own = new Map<string, Own>()
  const unreadable: number[] = []
  for await (const { number, line } of exportedLines(file)) {
    if (!line || saidTwice(own, line)) unreadable.push(number)
    else if ('key' in line) ofOwn(own, line).key = line.key
    else if ('head' in line) ofOwn(own, line).head = line.head
    else if ('checkpoint' in line) ofOwn(own, line).notes.push(line.checkpoint)
  }
  const walked = new Map<string, Walked>()
  const walking = (id: string): Walked => {
    const vouching = vouchingOf(id, own.get(id) ?? nothing(), outside)
    const at = walked.get(id) ?? {
      walk: walkEntries(vouching),
      vouching,
      tail: tailAfter(vouching),
      robbed: robbedOf(vouching),
      head: own.get(id)?.head ?? null,
    }
    walked.set(id, at)
    return at
  }
  for (const id of [...own.keys(), ...witnessedOrganisations(outside)]) walking(id)
  for await (const { line } of exportedLines(file)) {
    if (!line || !('sequence' in line)) continue
    const at = walked.get(line.organisationId) ?? walking(line.organisationId)
    for (const one of [at.walk, at.tail, at.robbed]) one.take(line)
  }
  return { findings: [...walked].map(findingOf), unreadable }
}

function findingOf([organisation, found]: readonly [string, Walked]): ExportFinding {
  const { walk, vouching, tail, robbed, head } = found
  const entries = walk.entries()
  const fault = walk.end(head) ?? robbed.fault() ?? endless(entries, head)
  const notVouched = fault ? null : notVouchedFor(vouching, tail)
  return { organisation, entries, vouching, fault, notVouched }
}

function endless(entries: number, head: Head | null): EntryFault | null {
  if (!head) return { sequence: entries, fault: 'no-head' }
  return entries === 0 ? { sequence: 0, fault: 'no-entries' } : null
}

type Own = { key: string | null; head: Head | null; readonly notes: string[] }
const nothing = (): Own => ({ key: null, head: null, notes: [] })

/** One export has one key and one head of each organisation: whoever reads the first of two, and whoever reads the last,
 * would not read the same. */
function saidTwice(own: ReadonlyMap<string, Own>, line: ExportedLine): boolean {
  const at = own.get(line.organisationId)
  return ('key' in line && (at?.key ?? null) !== null) || ('head' in line && (at?.head ?? null) !== null)
}

function ofOwn(own: Map<string, Own>, { organisationId }: ExportedLine): Own {
  const at = own.get(organisationId) ?? nothing()
  own.set(organisationId, at)
  return at
}
