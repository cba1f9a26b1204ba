import { beforeEach, expect, it } from 'vitest'
import { openHttpClinic, type HttpClinic } from '../../../test/http-clinic.ts'
import type { Browser } from '../../../test/http-browser.ts'
import { foundShape, libraryShape, sourcePageShape } from '../../contract/library.ts'
import { mentionsShape, passageShape, readingListShape, withSourceShape } from '../../contract/source-page.ts'
import { libraryOf } from '../evidence/library-passages.ts'
import { evidenceLibrary } from '../shipped/evidence-library.ts'
import { DATA } from '../../../test/http-clinic.ts'

const evidence = evidenceLibrary(() => libraryOf(`${DATA}/evidence`, '/nowhere'))
let clinic: HttpClinic
let ines: Browser
let tomas: Browser
beforeEach(async () => {
  clinic = await openHttpClinic({ world: { evidence } })
  ines = await clinic.as(clinic.practitioner)
  tomas = await clinic.as(clinic.other)
})
const ARXIV = encodeURIComponent('arXiv:2501.10370')
const at = (id: string, more = '') => `/api/library/sources/${id}${more}`
const practice = async (who: Browser, id = ARXIV) =>
  withSourceShape.parse((await who.api('GET', at(id, '/practice'))).json)

const jats = `<article xmlns:xlink="http://www.w3.org/1999/xlink"><front><article-meta>
<article-id pub-id-type="doi">10.1000/citing</article-id>
<title-group><article-title>What models do to therapy</article-title></title-group>
<abstract><p>We conducted a survey of 90 therapists.</p></abstract></article-meta></front>
<back><ref-list><ref><mixed-citation>Pandey H. Harnessing models. arXiv:2501.10370</mixed-citation></ref>
<ref><mixed-citation>Nobody N. Nothing.</mixed-citation></ref></ref-list></back></article>`

it('what ships has its page, and what cites it stands there; the reference leads back', async () => {
  expect((await ines.api('POST', '/api/library/imports', { name: 'a.xml', text: jats })).status).toBe(200)
  const own = libraryShape.parse((await ines.api('GET', '/api/library')).json).sources[0]
  const page = sourcePageShape.parse((await ines.api('GET', at(ARXIV))).json)
  expect(page).toMatchObject({
    ...{ ships: true, authors: 'Hari Mohan Pandey', kind: 'preprint', licence: 'CC BY-SA 4.0' },
    ...{ keywords: ['cs.CY', 'cs.AI', 'cs.LG'], addedAt: null, issued: '2024-12-13' },
    citedBy: [{ id: own?.id, title: 'What models do to therapy' }],
  })
  const citing = sourcePageShape.parse((await ines.api('GET', at(own?.id ?? ''))).json)
  expect(citing.references.map(({ heldAs }) => heldAs)).toEqual(['arXiv:2501.10370', null])
  expect(citing).toMatchObject({ design: { design: 'cross-sectional' }, tool: 'robins-i' })
  const found = foundShape.parse((await ines.api('GET', '/api/library/search?q=alcohol')).json).hits[0]
  const passage = passageShape.parse(
    (await ines.api('GET', at(encodeURIComponent(found?.id ?? ''), `/passages/${found?.passage}`))).json,
  )
  expect(passage.text).toContain(found?.quote)
  expect((await ines.api('GET', at(ARXIV, '/passages/99'))).status).toBe(404)
})

it('a colleague who is named is told, answers, and the thread is settled; each changes their own words alone', async () => {
  const say = (who: Browser, text: string, answers: string | null) =>
    who.api('POST', at(ARXIV, '/comments'), { text, answers })
  expect(await say(ines, '   ', null)).toMatchObject({ status: 422 })
  expect(await say(ines, '@Tomas Beck, do we agree?', null)).toMatchObject({ status: 201 })
  const waiting = async (who: Browser) =>
    mentionsShape.parse((await who.api('GET', '/api/library/mentions')).json).mentions
  expect(await waiting(tomas)).toMatchObject([
    {
      sourceId: 'arXiv:2501.10370',
      text: '@Tomas Beck, do we agree?',
      title: expect.stringMatching(/^Harnessing/),
    },
  ])
  expect(await waiting(ines)).toEqual([])
  expect((await tomas.api('POST', at(ARXIV, '/mentions/seen'))).status).toBe(204)
  expect(await waiting(tomas)).toEqual([])
  const first = (await practice(ines)).comments[0]?.id ?? ''
  expect(await say(tomas, 'We do.', first)).toMatchObject({ status: 201 })
  const comment = `/api/library/comments/${first}`
  expect((await tomas.api('PUT', comment, { text: 'I said so.' })).status).toBe(403)
  expect((await tomas.api('DELETE', comment)).status).toBe(403)
  expect((await ines.api('PUT', comment, { text: 'Do we agree?' })).status).toBe(204)
  expect((await tomas.api('PUT', `${comment}/resolved`, { resolved: true })).status).toBe(204)
  expect((await practice(ines)).comments).toMatchObject([
    { text: 'Do we agree?', resolved: { by: 'Tomas Beck' } },
    { text: 'We do.', answers: first },
  ])
  expect((await ines.api('DELETE', comment)).status).toBe(204)
  expect((await practice(tomas)).comments[0]).toMatchObject({ text: null })
})

it('note, reading list and judgement are for everybody on the staff, and signed', async () => {
  expect((await ines.api('PUT', at(ARXIV, '/note'), { text: ' We read it with care. ' })).status).toBe(204)
  expect((await ines.api('PUT', at(ARXIV, '/reading'), { why: 'For Thursday' })).status).toBe(204)
  expect((await tomas.api('PUT', at(ARXIV, '/read'), { read: true })).status).toBe(204)
  const judged = [{ domain: 'search', judgement: 'high', why: 'one database' }]
  expect((await tomas.api('PUT', at(ARXIV, '/appraisal'), { tool: 'amstar-2', judged })).status).toBe(204)
  expect((await tomas.api('PUT', at(ARXIV, '/appraisal'), { tool: 'rob-2', judged })).status).toBe(400)
  expect(await practice(ines)).toMatchObject({
    note: { text: 'We read it with care.', by: { name: 'Ines Ferreira' } },
    reading: { why: 'For Thursday', readBy: [{ name: 'Tomas Beck' }] },
    appraisals: [{ tool: 'amstar-2', by: { name: 'Tomas Beck' }, judged }],
  })
  const list = () => ines.api('GET', '/api/library/reading').then(({ json }) => readingListShape.parse(json))
  expect(await list()).toMatchObject({ items: [{ sourceId: 'arXiv:2501.10370', why: 'For Thursday' }] })
  expect((await ines.api('DELETE', at(ARXIV, '/reading'))).status).toBe(204)
  expect(await list()).toMatchObject({ items: [], mayWrite: false })
})

it('an administrator alone lets a model write, and a source that is nowhere is not found', async () => {
  expect((await ines.api('PUT', '/api/library/summaries', { allowed: true })).status).toBe(403)
  const ada = await clinic.as(clinic.administrator)
  expect((await ada.api('PUT', '/api/library/summaries', { allowed: true })).status).toBe(204)
  expect(await practice(ines)).toMatchObject({ mayWrite: true, provider: null })
  expect(await ines.api('POST', at(ARXIV, '/summary'))).toMatchObject({ status: 409 })
  for (const path of ['', '/practice', '/passages/0', '/export?format=ris'])
    expect((await ines.api('GET', at('nothing%2Fhere', path))).status).toBe(404)
  expect((await ines.api('PUT', at('nothing', '/note'), { text: 'x' })).status).toBe(404)
})
