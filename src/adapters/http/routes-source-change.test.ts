import { passageShape } from '../../contract/source-page.ts'
import { beforeEach, expect, it } from 'vitest'
import type { Browser } from '../../../test/http-browser.ts'
import { openHttpClinic, type HttpClinic } from '../../../test/http-clinic.ts'
import {
  duplicatesShape,
  foundShape,
  importedShape,
  libraryShape,
  mendedShape,
  removedShape,
  sourcePageShape,
  wentShape,
} from '../../contract/library.ts'

let clinic: HttpClinic
let ines: Browser
beforeEach(async () => {
  clinic = await openHttpClinic()
  ines = await clinic.as(clinic.practitioner)
})
const at = (id: string, more = '') => `/api/library/sources/${encodeURIComponent(id)}${more}`
const ris = 'TY  - JOUR\nTI  - Sleeep\nAU  - Doe, J\nPY  - 2001\nDO  - 10.1000/s\nAB  - Owls.\nER  - \n'
const added = async (): Promise<string> => {
  expect((await ines.api('POST', '/api/library/imports', { name: 'a.ris', text: ris })).status).toBe(200)
  return libraryShape.parse((await ines.api('GET', '/api/library')).json).sources[0]?.id ?? ''
}
const good = { title: 'Sleep', authors: [{ family: 'Doe', given: 'Jane' }], issued: '2001-05' }
const wanted = { ...good, licence: 'CC BY 4.0', standing: 'corrected' }

it('what a person says of a source stands on its page, also after its file came again', async () => {
  const id = await added()
  expect((await ines.api('PUT', at(id, '/record'), wanted)).json).toEqual({ alike: [] })
  await added()
  expect(sourcePageShape.parse((await ines.api('GET', at(id))).json)).toMatchObject({
    ...{ title: 'Sleep', authors: 'Jane Doe', names: good.authors, issued: '2001-05' },
    ...{ licence: 'CC BY 4.0', standing: 'corrected' },
  })
  expect((await ines.api('PUT', at(id, '/record'), { ...wanted, issued: 'May' })).status).toBe(400)
  expect((await ines.api('PUT', at('nothing'), wanted)).status).toBe(404)
})

it('its journal and identifiers are said, too; one that another source holds stays there, and the pair waits', async () => {
  const id = await added()
  const theirs = ris.replace('Sleeep', 'Rest').replace('10.1000/s', '10.1000/rest').replace('Owls', 'Bats')
  expect((await ines.api('POST', '/api/library/imports', { name: 'b.ris', text: theirs })).status).toBe(200)
  const named = { ...wanted, container: 'Sleep Medicine', identifiers: ['doi:10.1000/REST', 'pmid: 77'] }
  const { json } = await ines.api('PUT', at(id, '/record'), named)
  const { alike } = mendedShape.parse(json)
  expect(alike).toHaveLength(1)
  expect(sourcePageShape.parse((await ines.api('GET', at(id))).json)).toMatchObject({
    ...{ container: 'Sleep Medicine', identifiers: [{ kind: 'pmid', value: '77' }] },
  })
  const { pairs } = duplicatesShape.parse((await ines.api('GET', '/api/library/duplicates')).json)
  expect(pairs.map(({ first, second }) => [first.id, second.id])).toEqual([[id, alike[0]]])
  const bad = await ines.api('PUT', at(id, '/record'), { ...wanted, identifiers: ['page 12'] })
  expect(bad).toMatchObject({ status: 400, json: { refusal: { fields: ['identifiers'] } } })
})

it('a source that was removed says so where it was cited, with who did and why', async () => {
  const id = await added()
  expect((await ines.api('POST', at(id, '/comments'), { text: 'Read this.', answers: null })).status).toBe(
    201,
  )
  expect(await ines.api('POST', at(id, '/removal'), { why: '  ' })).toMatchObject({ status: 422 })
  const gone = await ines.api('POST', at(id, '/removal'), { why: 'Not ours to keep.' })
  expect(wentShape.parse(gone.json)).toEqual({ comments: 1, notes: 0, reading: 0, appraisals: 0, files: 0 })
  for (const path of ['', '/passages/0'])
    expect(await ines.api('GET', at(id, path))).toMatchObject({
      ...{ status: 404, json: { refusal: { code: 'source-removed' } } },
    })
  expect(removedShape.parse((await ines.api('GET', at(id, '/removal'))).json)).toMatchObject({
    ...{ title: 'Sleeep', by: 'Ines Ferreira', why: 'Not ours to keep.' },
  })
  expect((await ines.api('POST', at(id, '/removal'), { why: 'Again.' })).status).toBe(404)
  expect((await ines.api('GET', at('medquad/1', '/removal'))).status).toBe(404)
})

const page = (text: string): string => `TY  - JOUR\nTI  - Widows\nDO  - 10.1000/w\nAB  - ${text}\nER  - \n`
const sentence = (about: string): string =>
  `In our study of widows ${about} was asked about in every week of the year.`
const paragraph = (...subjects: readonly string[]): string => subjects.map(sentence).join(' ')

it('EV.1 a citation opens at what it cited after a longer copy came, or says what it said then', async () => {
  const send = (text: string) => ines.api('POST', '/api/library/imports', { name: 'w.ris', text: page(text) })
  const short = ['sleep', 'grief', 'food', 'work', 'song', 'friends', 'letters', 'owls']
  expect((await send(paragraph(...short))).json).toMatchObject({ added: 1 })
  const hits = foundShape.parse((await ines.api('GET', '/api/library/search?q=widows%20owls')).json).hits
  const { id = '', passage = 0, digest = '' } = hits[0] ?? {}
  const open = async (text = digest) =>
    passageShape.parse((await ines.api('GET', at(id, `/passages/${passage}?text=${text}`))).json)
  expect(await open()).toMatchObject({ number: passage, stands: 'same', before: null })
  const more = Array.from({ length: 30 }, (_, week) => `week ${week}`)
  expect((await send(paragraph(...more, ...short))).json).toMatchObject({ merged: 1 })
  const recut = await open()
  expect(recut.number).toBeGreaterThan(passage)
  expect(recut).toMatchObject({ before: { text: expect.stringContaining('owls') } })
  expect(recut.text).toContain(sentence('owls'))
  const others = Array.from({ length: 60 }, (_, day) => `day ${day}`)
  await send(paragraph(...others))
  expect(await open()).toMatchObject({
    ...{ stands: 'changed', before: { text: expect.stringContaining('owls') } },
  })
  expect(await open('0'.repeat(16))).toMatchObject({
    number: null,
    stands: 'changed',
    before: null,
    text: '',
  })
})

it('a source that was removed and comes again says so in the report and on its page', async () => {
  const id = await added()
  await ines.api('POST', at(id, '/removal'), { why: 'Not ours to keep.' })
  const { json } = await ines.api('POST', '/api/library/imports', { name: 'a.ris', text: ris })
  const { added: count, returned } = importedShape.parse(json)
  expect([count, returned.map(({ of }) => of)]).toEqual([1, [id]])
  const shown = sourcePageShape.parse((await ines.api('GET', at(returned[0]?.id ?? ''))).json)
  expect(shown.returned).toMatchObject({ title: 'Sleeep', by: 'Ines Ferreira', why: 'Not ours to keep.' })
})
