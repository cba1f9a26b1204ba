import { beforeEach, expect, it } from 'vitest'
import { openHttpClinic, type HttpClinic } from '../../../test/http-clinic.ts'
import type { Browser } from '../../../test/http-browser.ts'
import { foundShape, importedShape, libraryShape, sourcePageShape } from '../../contract/library.ts'

let clinic: HttpClinic
let staff: Browser
beforeEach(async () => {
  clinic = await openHttpClinic()
  staff = await clinic.as(clinic.administrator)
})
const ris = [
  'TY  - JOUR',
  'TI  - <b>Sleep</b> and grief',
  'AU  - Doe, Jane',
  'PY  - 2001',
  'DO  - 10.1000/grief',
  'AB  - We interviewed 40 adults about sleep. Sleep was poor in the first year. Further research is needed.',
  'ER  - ',
  'TY  - JOUR',
  'AU  - Nobody, At',
  'ER  - ',
].join('\n')
const bring = async () =>
  importedShape.parse((await staff.api('POST', '/api/library/imports', { name: 'a.ris', text: ris })).json)

it('a file is taken in, what is broken is named, and its page says where each sentence stands', async () => {
  expect(await bring()).toEqual({
    added: 1,
    merged: 0,
    duplicates: [],
    faults: [{ place: 'line 8', why: 'no-title' }],
  })
  expect(await bring()).toMatchObject({ added: 0, merged: 1 })
  const { sources } = libraryShape.parse((await staff.api('GET', '/api/library')).json)
  expect(sources).toMatchObject([
    { title: '<b>Sleep</b> and grief', authors: 'Jane Doe', issued: '2001', ours: false },
  ])
  const path = `/api/library/sources/${sources[0]?.id}`
  const page = sourcePageShape.parse((await staff.api('GET', path)).json)
  expect(page).toMatchObject({
    facets: { sampleSize: [{ passage: 0, text: 'We interviewed 40 adults about sleep.' }], funding: [] },
    citations: { apa: 'Doe, J. (2001). <b>Sleep</b> and grief. https://doi.org/10.1000/grief' },
    identifiers: [{ kind: 'doi', url: 'https://doi.org/10.1000/grief' }],
  })
  expect(await staff.api('PUT', `${path}/ours`, { ours: true })).toMatchObject({ status: 204 })
  const found = foundShape.parse((await staff.api('GET', '/api/library/search?q=adults%20sleep')).json)
  expect(found.hits[0]).toMatchObject({ id: sources[0]?.id, quote: 'We interviewed 40 adults about sleep.' })
})

it.each([
  ['/api/library/sources/nothing', 404],
  ['/api/library/sources/00000000-0000-7000-8000-000000000000/export?format=ris', 404],
  ['/api/library?after=x', 404],
])('%s is refused with %i', async (path, status) => {
  expect(await staff.api('GET', path)).toMatchObject({ status })
})
