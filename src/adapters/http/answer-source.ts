import type { OpenAPIHono } from '@hono/zod-openapi'
import { identifiersIn } from '../../domain/evidence/mend.ts'
import { findGuideline } from '../../flows/guideline.ts'
import { mendSource, readRemoved, removeSource } from '../../flows/mend-source.ts'
import { readPassage, readSource } from '../../flows/source-page.ts'
import {
  addComment,
  appraise,
  changeReadingList,
  editComment,
  markRead,
  readMentions,
  readReadingList,
  readWithSource,
  resolveThread,
  seeMentions,
  takeBackComment,
  writeNote,
} from '../../flows/source-team.ts'
import { allowSummaries, writeSummary } from '../../flows/write-summary.ts'
import { refuse } from './answers.ts'
import type { HttpEnv, HttpWorld } from './http-world.ts'
import { passageView, readingView, sourcePageView, withSourceView } from './present-source.ts'
import { sourceRoutes as routes } from './routes-source.ts'

type App = OpenAPIHono<HttpEnv>

/** Answers what is asked about one source. */
export function answerSource(app: App, world: HttpWorld): void {
  const { ports } = world
  app.openapi(routes.read, async (c) => {
    const read = await readSource(c.get('member'), c.req.valid('param').id, ports)
    return read.ok ? c.json(sourcePageView(read.value), 200) : refuse(c, read.refusal)
  })
  app.openapi(routes.passage, async (c) => {
    const { id, number: wanted } = c.req.valid('param')
    const cited = { number: wanted, digest: c.req.valid('query').text ?? null }
    const read = await readPassage(c.get('member'), id, cited, ports)
    return read.ok ? c.json(passageView(read.value), 200) : refuse(c, read.refusal)
  })
  app.openapi(routes.guideline, async (c) => {
    const { guideline, rule = null, language } = c.req.valid('query')
    const asked = { guideline, rule, language }
    const found = await findGuideline(c.get('member'), asked, ports)
    return found.ok ? c.json({ place: found.value }, 200) : refuse(c, found.refusal)
  })
  app.openapi(routes.mend, async (c) => {
    const { identifiers, container, ...said } = c.req.valid('json')
    const named = identifiers === undefined ? undefined : identifiersIn(identifiers)
    if (named === null) return refuse(c, { code: 'input-not-valid' }, ['identifiers'])
    const wanted = {
      ...said,
      ...(container === undefined ? {} : { container }),
      ...(named === undefined ? {} : { identifiers: named }),
    }
    const done = await mendSource(c.get('member'), c.req.valid('param').id, wanted, ports)
    return done.ok ? c.json({ alike: [...done.value.alike] }, 200) : refuse(c, done.refusal)
  })
  app.openapi(routes.remove, async (c) => {
    const { why } = c.req.valid('json')
    const done = await removeSource(c.get('member'), c.req.valid('param').id, why, ports)
    return done.ok ? c.json({ ...done.value }, 200) : refuse(c, done.refusal)
  })
  app.openapi(routes.removed, async (c) => {
    const read = await readRemoved(c.get('member'), c.req.valid('param').id, ports)
    return read.ok ? c.json({ ...read.value }, 200) : refuse(c, read.refusal)
  })
  app.openapi(routes.practice, async (c) => {
    const read = await readWithSource(c.get('member'), c.req.valid('param').id, ports)
    return read.ok ? c.json(withSourceView(read.value), 200) : refuse(c, read.refusal)
  })
  app.openapi(routes.summarise, async (c) => {
    const gone = c.req.raw.signal
    const done = await writeSummary(c.get('member'), c.req.valid('param').id, gone, ports)
    return done.ok ? c.json({ ...done.value }, 200) : refuse(c, done.refusal)
  })
  app.openapi(routes.allowSummaries, async (c) => {
    const done = await allowSummaries(c.get('member'), c.req.valid('json').allowed, ports)
    return done.ok ? c.body(null, 204) : refuse(c, done.refusal)
  })
  answerDiscussion(app, world)
  answerReading(app, world)
}

function answerDiscussion(app: App, { ports }: HttpWorld): void {
  app.openapi(routes.comment, async (c) => {
    const said = await addComment(c.get('member'), c.req.valid('param').id, c.req.valid('json'), ports)
    return said.ok ? c.json({ id: said.value.id }, 201) : refuse(c, said.refusal)
  })
  app.openapi(routes.edit, async (c) => {
    const { commentId } = c.req.valid('param')
    const done = await editComment(c.get('member'), commentId, c.req.valid('json').text, ports)
    return done.ok ? c.body(null, 204) : refuse(c, done.refusal)
  })
  app.openapi(routes.takeBack, async (c) => {
    const done = await takeBackComment(c.get('member'), c.req.valid('param').commentId, ports)
    return done.ok ? c.body(null, 204) : refuse(c, done.refusal)
  })
  app.openapi(routes.resolve, async (c) => {
    const { commentId } = c.req.valid('param')
    const done = await resolveThread(c.get('member'), commentId, c.req.valid('json').resolved, ports)
    return done.ok ? c.body(null, 204) : refuse(c, done.refusal)
  })
  app.openapi(routes.seen, async (c) => {
    const done = await seeMentions(c.get('member'), c.req.valid('param').id, ports)
    return done.ok ? c.body(null, 204) : refuse(c, done.refusal)
  })
  app.openapi(routes.mentions, async (c) => {
    const read = await readMentions(c.get('member'), ports)
    return read.ok ? c.json({ mentions: [...read.value] }, 200) : refuse(c, read.refusal)
  })
}

function answerReading(app: App, { ports }: HttpWorld): void {
  app.openapi(routes.note, async (c) => {
    const { text } = c.req.valid('json')
    const done = await writeNote(c.get('member'), c.req.valid('param').id, text.trim(), ports)
    return done.ok ? c.body(null, 204) : refuse(c, done.refusal)
  })
  app.openapi(routes.putOnList, async (c) => {
    const { why } = c.req.valid('json')
    const done = await changeReadingList(c.get('member'), c.req.valid('param').id, why.trim(), ports)
    return done.ok ? c.body(null, 204) : refuse(c, done.refusal)
  })
  app.openapi(routes.takeOffList, async (c) => {
    const done = await changeReadingList(c.get('member'), c.req.valid('param').id, null, ports)
    return done.ok ? c.body(null, 204) : refuse(c, done.refusal)
  })
  app.openapi(routes.markRead, async (c) => {
    const done = await markRead(c.get('member'), c.req.valid('param').id, c.req.valid('json').read, ports)
    return done.ok ? c.body(null, 204) : refuse(c, done.refusal)
  })
  app.openapi(routes.appraise, async (c) => {
    const done = await appraise(c.get('member'), c.req.valid('param').id, c.req.valid('json'), ports)
    return done.ok ? c.body(null, 204) : refuse(c, done.refusal)
  })
  app.openapi(routes.reading, async (c) => {
    const read = await readReadingList(c.get('member'), ports)
    if (!read.ok) return refuse(c, read.refusal)
    const items = read.value.items.map((one) => ({ ...readingView(one), title: one.title }))
    return c.json({ items, mayWrite: read.value.mayWrite }, 200)
  })
}
