import { beforeEach, expect, it } from 'vitest'
import { openHttpClinic, type HttpClinic } from '../../../test/http-clinic.ts'
import type { Browser } from '../../../test/http-browser.ts'
import { column, pdfFile } from '../../../test/doubles/pdf-file.ts'
import {
  duplicatesShape,
  foundShape,
  importedShape,
  importsShape,
  libraryShape,
  sourcePageShape,
} from '../../contract/library.ts'
import { importNext } from '../../flows/import-files.ts'
import { readAnyFile } from '../evidence/file-reading.ts'

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
    returned: [],
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

it('a file is sent as its bytes, imported by the server, and its original comes back as it was', async () => {
  const bytes = pdfFile({
    info: { Title: 'Sleep and loss in adults' },
    pages: [
      {
        runs: column('We interviewed forty adults about sleep after a loss. Sleep was poor.', {
          x: 60,
          top: 700,
          letters: 40,
        }),
      },
    ],
  })
  const send = (
    name: string,
    body: Uint8Array<ArrayBuffer>,
    headers: Readonly<Record<string, string>> = {},
  ) =>
    staff.raw(`/api/library/files?name=${encodeURIComponent(name)}`, {
      method: 'POST',
      body,
      headers: { origin: staff.origin, 'content-type': 'application/octet-stream', ...headers },
    })
  expect((await send('loss "é".pdf', Uint8Array.from(bytes))).status).toBe(202)
  const { ports } = clinic.world
  const importing = { ...ports, sourceReader: { read: readAnyFile } }
  const listed = async () => importsShape.parse((await staff.api('GET', '/api/library/imports')).json).imports
  expect(await listed()).toMatchObject([{ name: 'loss "é".pdf', state: 'waiting', size: bytes.length }])
  await importNext(clinic.administrator.organisationId, ports.ids.next(), importing)
  expect(await listed()).toMatchObject([{ state: 'done', added: 1, faults: [] }])
  const { sources } = libraryShape.parse((await staff.api('GET', '/api/library')).json)
  const page = sourcePageShape.parse((await staff.api('GET', `/api/library/sources/${sources[0]?.id}`)).json)
  expect(page).toMatchObject({
    title: 'Sleep and loss in adults',
    files: [{ name: 'loss "é".pdf', pages: 1 }],
  })
  expect(page.passages[0]?.places[0]).toMatchObject({ page: 1, left: expect.closeTo(60 / 595, 3) })
  const original = await staff.raw(`/api/library/files/${page.files[0]?.id}`)
  expect(original.headers.get('content-type')).toBe('application/pdf')
  expect(original.headers.get('content-disposition')).toBe(
    "attachment; filename*=UTF-8''loss%20%22%C3%A9%22.pdf",
  )
  expect(new Uint8Array(await original.arrayBuffer())).toEqual(bytes)
  expect((await staff.raw('/api/library/files/00000000-0000-7000-8000-000000000000')).status).toBe(404)
  expect((await send('a.pdf', Uint8Array.from(bytes), { 'content-length': '300000000' })).status).toBe(413)
  expect((await send('a.pdf', Uint8Array.from(bytes), { origin: 'https://evil.example' })).status).toBe(403)
})

it('a person decides about two that are probably one', async () => {
  const one = (doi: string) =>
    `TY  - JOUR\nTI  - Sleep and grief\nAU  - Doe, Jane\nPY  - 2001\nDO  - ${doi}\nER  - \n`
  await staff.api('POST', '/api/library/imports', {
    name: 'a.ris',
    text: one('10.1000/a') + one('10.1000/b'),
  })
  const pairs = async () =>
    duplicatesShape.parse((await staff.api('GET', '/api/library/duplicates')).json).pairs
  const [pair] = await pairs()
  expect(pair).toMatchObject({
    first: { identifiers: ['DOI 10.1000/a'] },
    second: { identifiers: ['DOI 10.1000/b'] },
  })
  const said = { first: pair?.first.id, second: pair?.second.id, same: true }
  expect(await staff.api('POST', '/api/library/duplicates', said)).toMatchObject({ status: 204 })
  expect(await pairs()).toEqual([])
  expect(await staff.api('POST', '/api/library/duplicates', said)).toMatchObject({ status: 409 })
  const page = sourcePageShape.parse((await staff.api('GET', `/api/library/sources/${said.second}`)).json)
  expect(page.id).toBe(said.first)
})

it('of two that are one the one that the practice wrote about stays; where it wrote about both, neither goes', async () => {
  const one = (doi: string) =>
    `TY  - JOUR\nTI  - Sleep and grief\nAU  - Doe, Jane\nPY  - 2001\nDO  - ${doi}\nER  - \n`
  await staff.api('POST', '/api/library/imports', {
    name: 'a.ris',
    text: one('10.1000/a') + one('10.1000/b'),
  })
  const [pair] = duplicatesShape.parse((await staff.api('GET', '/api/library/duplicates')).json).pairs
  const said = { first: pair?.first.id, second: pair?.second.id, same: true }
  const practitioner = await clinic.as(clinic.practitioner)
  const comment = (id: string | undefined) =>
    practitioner.api('POST', `/api/library/sources/${id}/comments`, {
      text: 'We should read this.',
      answers: null,
    })
  expect((await comment(said.second)).status).toBeLessThan(300)
  expect(await staff.api('POST', '/api/library/duplicates', said)).toMatchObject({ status: 204 })
  const page = sourcePageShape.parse((await staff.api('GET', `/api/library/sources/${said.first}`)).json)
  expect(page.id).toBe(said.second)
  await staff.api('POST', '/api/library/imports', { name: 'a.ris', text: one('10.1000/c') })
  const [next] = duplicatesShape.parse((await staff.api('GET', '/api/library/duplicates')).json).pairs
  const both = { first: next?.first.id, second: next?.second.id, same: true }
  for (const id of [both.first, both.second]) await comment(id)
  expect(await staff.api('POST', '/api/library/duplicates', both)).toMatchObject({ status: 409 })
})
