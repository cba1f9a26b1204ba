import { randomUUID } from 'node:crypto'

type Insert = (table: string, row: Readonly<Record<string, unknown>>) => Promise<void>
type Given = {
  readonly own: Readonly<Record<string, unknown>>
  readonly source: { readonly source_id: string }
  readonly by: { readonly by_member: string; readonly at: string }
  readonly said: (table: string, column: string, row: string) => Buffer
}

/** One row in each table of imports, files and doubts. */
export async function fillImports(insert: Insert, { own, source, by, said }: Given): Promise<void> {
  const { by_member: member, at } = by
  const twin = randomUUID()
  const [lower, upper] = [source.source_id, twin].toSorted()
  await insert('evidence_source', {
    ...{ ...own, source_id: twin, record: '{}', about: '{}', title: 'T', standing: 'good', added_at: at },
    merged_into: source.source_id,
  })
  const pair = { ...own, first_id: lower, second_id: upper, found_at: at }
  await insert('evidence_duplicate', { ...pair, same: true, decided_by: member, decided_at: at })
  await insert('evidence_notice', { ...own, kind: 'pmid', value: '2', standing: 'retracted' })
  await insert('evidence_lookup', { ...own, register: 'arxiv' })
  const file = { ...own, file_id: randomUUID() }
  await insert('evidence_file', { ...file, name: 'a.pdf', at: at })
  await insert('evidence_file_piece', { ...file, place: 0, bytes: Buffer.from([0]) })
  const asked = { ...file, import_id: randomUUID(), name: 'a.pdf', size: 1 }
  await insert('evidence_import', { ...asked, asked_by: member, asked_at: at })
  const before = { section: '', text: 'T', digest: 'a'.repeat(16) }
  await insert('evidence_passage_before', { ...own, source_id: source.source_id, ...before })
  await insert('evidence_digest', { ...own, source_id: source.source_id, digest: 'a'.repeat(64) })
  const gone = randomUUID()
  const why = said('evidence_removed', 'why', gone)
  await insert('evidence_removed', { ...own, ...by, source_id: gone, title: 'T', why })
  await insert('evidence_removed_name', { ...own, source_id: gone, name: 'pmid:9' })
}
