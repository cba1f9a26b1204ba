import { exportedLines, type ExportedLine } from './exported-line.ts'
import type { Finding } from './finding.ts'
import { notVouchedFor, tailAfter, type Tail, type Unvouched } from './on-whose-word.ts'
import { vouchingOf, witnessedOrganisations, type Outside, type Vouching } from './vouching.ts'
import { walkEntries, type EntryWalk, type Head } from './walk-entries.ts'

type Walked = {
  readonly walk: EntryWalk
  readonly vouching: Vouching
  readonly tail: Tail
  head: Head | null
}
/** `notVouched`: where nothing is wrong, what stands on its own word alone. */
export type ExportFinding = Finding & { readonly notVouched: Unvouched | null }

/** Verifies an export with nothing but itself and what stands outside. Reads it twice: checkpoints first, wherever in
 * the file they stand. */
export async function verifyExport(
  file: string,
  outside: Outside,
): Promise<{ readonly findings: readonly ExportFinding[]; readonly unreadable: readonly number[] }> {
  const own = new Map<string, { key: string | null; readonly notes: string[] }>()
  const unreadable: number[] = []
  for await (const { number, line } of exportedLines(file)) {
    if (!line) unreadable.push(number)
    else if ('key' in line) ofOwn(own, line).key = line.key
    else if ('checkpoint' in line) ofOwn(own, line).notes.push(line.checkpoint)
  }
  const walked = new Map<string, Walked>()
  const walking = (id: string): Walked => {
    const vouching = vouchingOf(id, own.get(id) ?? { key: null, notes: [] }, outside)
    const at = walked.get(id) ?? {
      walk: walkEntries(vouching),
      vouching,
      tail: tailAfter(vouching),
      head: null,
    }
    walked.set(id, at)
    return at
  }
  for (const id of [...own.keys(), ...witnessedOrganisations(outside)]) walking(id)
  for await (const { line } of exportedLines(file)) {
    if (!line || 'key' in line || 'checkpoint' in line) continue
    const at = walked.get(line.organisationId) ?? walking(line.organisationId)
    if ('head' in line) at.head = line.head
    else {
      at.walk.take(line)
      at.tail.take(line)
    }
  }
  return { findings: [...walked].map(findingOf), unreadable }
}

function findingOf([organisation, { walk, vouching, tail, head }]: readonly [string, Walked]): ExportFinding {
  const fault = walk.end(head) ?? (head ? null : { sequence: walk.entries(), fault: 'no-head' })
  const notVouched = fault ? null : notVouchedFor(vouching, tail)
  return { organisation, entries: walk.entries(), vouching, fault, notVouched }
}

function ofOwn(
  own: Map<string, { key: string | null; readonly notes: string[] }>,
  { organisationId }: ExportedLine,
): { key: string | null; readonly notes: string[] } {
  const at = own.get(organisationId) ?? { key: null, notes: [] }
  own.set(organisationId, at)
  return at
}
