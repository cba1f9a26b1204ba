import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi'
import { fileQueryShape, importAskedShape, importsShape } from '../../contract/library.ts'
import type { MemberActor } from '../../domain/access/actor.ts'
import { granted, refused, type Outcome } from '../../domain/outcome.ts'
import {
  askImport,
  beginFile,
  readImports,
  readOriginal,
  readPiece,
  receivePiece,
} from '../../flows/import-files.ts'
import { MOST_BYTES } from '../../domain/evidence/file-size.ts'
import { PIECE } from '../../flows/import-ports.ts'
import type { Ports } from '../../flows/ports.ts'
import { answer, refusals, refuse } from './answers.ts'
import { UploadBrokenOff } from './body.ts'
import type { HttpEnv, HttpWorld } from './http-world.ts'
import { importsView } from './present-library.ts'

const bytes = { content: { 'application/octet-stream': { schema: z.string().meta({ format: 'binary' }) } } }
const sendRoute = createRoute({
  method: 'post',
  path: '/api/library/files',
  request: { query: fileQueryShape, body: bytes },
  responses: {
    202: answer(importAskedShape, 'The file is here and will be imported'),
    ...refusals,
  },
})
const importsRoute = createRoute({
  method: 'get',
  path: '/api/library/imports',
  responses: { 200: answer(importsShape, 'What is imported now, and what was: newest first'), ...refusals },
})
const originalRoute = createRoute({
  method: 'get',
  path: '/api/library/files/{id}',
  request: { params: z.object({ id: z.string() }) },
  responses: { 200: { description: 'The original that a source came from', ...bytes }, ...refusals },
})

/** Before the body of a request is read as JSON: a file is read piece by piece and never as a whole. */
export function libraryFileRoutes(app: OpenAPIHono<HttpEnv>, { ports }: HttpWorld): void {
  app.openapi(sendRoute, async (c) => {
    const { name } = c.req.valid('query')
    if (Number(c.req.header('content-length') ?? '0') > MOST_BYTES)
      return refuse(c, refused('file-too-large').refusal)
    const begun = await beginFile(c.get('member'), name, ports)
    if (!begun.ok) return refuse(c, begun.refusal)
    const fileId = begun.value
    const size = await receive(c.get('member'), { fileId, body: c.req.raw.body }, ports)
    if (!size.ok) return refuse(c, size.refusal)
    const asked = await askImport(c.get('member'), { fileId, name, size: size.value }, ports)
    return asked.ok ? c.json({ id: asked.value }, 202) : refuse(c, asked.refusal)
  })
  app.openapi(importsRoute, async (c) => {
    const read = await readImports(c.get('member'), ports)
    return read.ok ? c.json(importsView(read.value), 200) : refuse(c, read.refusal)
  })
  app.openapi(originalRoute, async (c) => {
    const { id } = c.req.valid('param')
    const file = await readOriginal(c.get('member'), id, ports)
    if (!file.ok) return refuse(c, file.refusal)
    // Never shown by the browser itself: an HTML page of somebody else's would speak with our origin.
    c.header('content-type', file.value.pages === null ? 'application/octet-stream' : 'application/pdf')
    c.header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(file.value.name)}`)
    c.header('content-length', String(file.value.size))
    return c.body(piecesOf(c.get('member'), id, ports), 200)
  })
}

type Body = ReadableStream<Uint8Array> | null

/** Takes the body in pieces of one megabyte, each stored before the next is read. */
async function receive(
  actor: MemberActor,
  { fileId, body }: { readonly fileId: string; readonly body: Body },
  ports: Ports,
): Promise<Outcome<number>> {
  let [size, place, held] = [0, 0, Buffer.alloc(0)]
  const store = async (piece: Uint8Array): Promise<Outcome<null>> => {
    const stored = await receivePiece(actor, { fileId, place, piece }, ports)
    place += 1
    return stored
  }
  const parts = body?.getReader()
  for (;;) {
    const part = await parts?.read().catch(() => {
      throw new UploadBrokenOff()
    })
    if (!part || part.done) break
    size += part.value.byteLength
    if (size > MOST_BYTES) {
      await parts?.cancel().catch(() => undefined)
      return refused('file-too-large')
    }
    held = Buffer.concat([held, part.value])
    while (held.byteLength >= PIECE) {
      const stored = await store(held.subarray(0, PIECE))
      if (!stored.ok) return stored
      held = held.subarray(PIECE)
    }
  }
  if (held.byteLength > 0) {
    const stored = await store(held)
    if (!stored.ok) return stored
  }
  return granted(size)
}

/** One piece in memory at a time, as fast as the other side takes them. */
function piecesOf(actor: MemberActor, fileId: string, ports: Ports): ReadableStream<Uint8Array> {
  let place = 0
  return new ReadableStream({
    async pull(controller) {
      const piece = await readPiece(actor, fileId, place, ports)
      place += 1
      if (piece.ok && piece.value !== null) controller.enqueue(new Uint8Array(piece.value))
      else controller.close()
    },
  })
}
