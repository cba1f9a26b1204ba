import { beforeEach, expect, it } from 'vitest'
import type { Browser } from '../../../test/http-browser.ts'
import { openHttpClinic, type HttpClinic } from '../../../test/http-clinic.ts'
import { libraryShape, removedShape, sourcePageShape, wentShape } from '../../contract/library.ts'

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
  expect((await ines.api('PUT', at(id, '/record'), wanted)).status).toBe(204)
  await added()
  expect(sourcePageShape.parse((await ines.api('GET', at(id))).json)).toMatchObject({
    ...{ title: 'Sleep', authors: 'Jane Doe', names: good.authors, issued: '2001-05' },
    ...{ licence: 'CC BY 4.0', standing: 'corrected' },
  })
  expect((await ines.api('PUT', at(id, '/record'), { ...wanted, issued: 'May' })).status).toBe(400)
  expect((await ines.api('PUT', at('nothing'), wanted)).status).toBe(404)
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
