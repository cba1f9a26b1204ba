import { describe, expect, it } from 'vitest'
import { contentDigest } from './content-digest.ts'
import { recordOf, type SourceRecord } from './formats/record.ts'
import { planImport, type Known } from './plan-import.ts'

const record = (found: Parameters<typeof recordOf>[0]): SourceRecord => {
  const made = recordOf({ title: 'How we sleep', ...found })
  if (!made) throw new Error('no title')
  return made
}
const text = (words: string) => ({ sections: [{ heading: '', text: words }] })
const none: Known = { held: [], notices: [], digests: [], removed: [] }
const plan = (records: readonly SourceRecord[], known: Known = none, file: string | null = null) => {
  let next = 0
  return planImport(records, known, () => `new-${(next += 1)}`, file)
}

describe('what has no identifier', () => {
  it('is one source where it says the same, and two where only its title is the same', () => {
    const same = plan([record(text('Sleep well.')), record(text('Sleep well.'))])
    expect(same).toMatchObject({ added: 1, merged: 1, ids: ['new-1', 'new-1'] })
    expect(plan([record(text('Sleep well.')), record(text('Sleep badly.'))])).toMatchObject({ added: 2 })
    expect(plan([record({}), record({})])).toMatchObject({ added: 2, merged: 0, digests: [] })
  })

  it('is two where it is a notice of two papers', () => {
    const notice = (value: string) =>
      record({ ...text('Retracted.'), notices: [{ of: { kind: 'doi', value }, standing: 'retracted' }] })
    expect(plan([notice('10.1000/a'), notice('10.1000/b')])).toMatchObject({ added: 2 })
  })

  it('is known again by its file, also where it is read otherwise by then', () => {
    const before = record(text('Sleep well.'))
    const held = [{ id: 'old', record: before }]
    const known = { ...none, held, digests: [{ digest: 'f', id: 'old' }] }
    expect(plan([record({ title: 'How we sleep now' })], known, 'f')).toMatchObject({
      ...{ added: 0, merged: 1, ids: ['old'] },
    })
    expect(plan([record({ title: 'How we sleep now' })], known, 'g')).toMatchObject({
      ...{ added: 1, digests: [{ digest: 'g', id: 'new-1' }] },
    })
  })

  it('goes by its identifier where it has one', () => {
    const named = record({ ...text('Sleep well.'), names: ['10.1000/s'] })
    expect(contentDigest(named)).toBeNull()
    const digest = contentDigest(record(text('Sleep well.'))) ?? ''
    expect(plan([record(text('Sleep well.')), named])).toMatchObject({ added: 2 })
    expect(plan([record(text('Sleep well.'))]).digests).toEqual([{ digest, id: 'new-1' }])
  })
})
