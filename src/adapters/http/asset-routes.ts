import { readFileSync, existsSync, statSync } from 'node:fs'
import { extname, join, normalize, sep } from 'node:path'
import type { OpenAPIHono } from '@hono/zod-openapi'
import { assets } from './pages/assets.ts'
import { sentencePage } from './pages/plain-pages.ts'
import type { HttpContext, HttpEnv, HttpWorld } from './http-world.ts'
import { words } from './words.ts'

const FOR_GOOD = 'public, max-age=31536000, immutable'
/** The page that names the hashed files is asked for anew each time, and costs a 304. */
const ASK_EACH_TIME = 'no-cache'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
}

type Kept = { readonly type: string; readonly kept: string; readonly bytes: ReadonlyMap<string, Bytes> }
type Bytes = Uint8Array<ArrayBuffer>

/** The style and script of the server-rendered pages, and the built workspace under /app/. */
export function assetRoutes(app: OpenAPIHono<HttpEnv>, world: HttpWorld): void {
  for (const asset of assets) {
    const bytes = new Map([
      ['br', asset.brotli],
      ['gzip', asset.gzip],
      ['identity', asset.plain],
    ])
    app.get(asset.path, (c) => send(c, { type: asset.type, kept: FOR_GOOD, bytes }))
  }
  const folder = world.settings.webFolder
  const files = new Map<string, Kept>()
  app.get('/app', (c) => c.redirect('/app/', 308))
  app.get('/app/*', (c) => {
    const built = folder === null ? null : builtFile(folder, c.req.path.slice('/app/'.length), files)
    if (built) return send(c, built)
    return c.html(sentencePage(c.get('locale'), words[c.get('locale')].notBuilt, null), 503)
  })
}

/** A file of the build; any other address is a page of the workspace, which its own router understands. */
function builtFile(folder: string, asked: string, files: Map<string, Kept>): Kept | null {
  const inside = normalize(asked)
  const outside = inside.startsWith('..') || inside.startsWith(sep) || inside.includes('\0')
  const name = outside || extname(inside) === '' ? 'index.html' : inside
  const path = join(folder, name)
  if (!existsSync(path) || !statSync(path).isFile())
    return name === 'index.html' ? null : builtFile(folder, '', files)
  const made = statSync(path).mtimeMs
  const known = files.get(`${name} ${made}`)
  if (known) return known
  const kept: Kept = {
    type: types[extname(name)] ?? 'application/octet-stream',
    kept: name.startsWith('assets') ? FOR_GOOD : ASK_EACH_TIME,
    bytes: new Map([
      ...(existsSync(`${path}.br`) ? [['br', bytesOf(`${path}.br`)] as const] : []),
      ...(existsSync(`${path}.gz`) ? [['gzip', bytesOf(`${path}.gz`)] as const] : []),
      ['identity', bytesOf(path)] as const,
    ]),
  }
  files.set(`${name} ${made}`, kept)
  return kept
}

const bytesOf = (path: string): Bytes => Uint8Array.from(readFileSync(path))

function send(c: HttpContext, file: Kept): Response {
  const takes = (c.req.header('accept-encoding') ?? '')
    .split(',')
    .map((one) => one.trim().split(';')[0] ?? '')
  const encoding = ['br', 'gzip'].find((one) => takes.includes(one) && file.bytes.has(one)) ?? 'identity'
  const bytes = file.bytes.get(encoding) ?? new Uint8Array()
  return c.body(bytes, 200, {
    'content-type': file.type,
    'cache-control': file.kept,
    vary: 'accept-encoding',
    'content-length': String(bytes.byteLength),
    ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
  })
}
