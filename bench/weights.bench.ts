/**
 * What a browser has to fetch, as the server sends it.
 *
 *   node bench/weights.bench.ts
 *
 * A client's page with a long conversation, and everything it links; the workspace's JavaScript before the first view:
 * the entry, all it imports, and one language.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { visitBy } from '../test/person.ts'
import { machine, row, say } from './figures.ts'
import { openPractice } from './practice.ts'

/** Body bytes on the wire, the text, and how it was packed. */
function fetched(address: string, cookie: string): Promise<{ bytes: number; packed: string; body: Buffer }> {
  return new Promise((resolve, reject) => {
    const headers = { cookie, 'accept-encoding': 'gzip' }
    request(address, { headers }, (answer) => {
      const pieces: Buffer[] = []
      answer.on('data', (piece: Buffer) => pieces.push(piece))
      answer.once('end', () => {
        const body = Buffer.concat(pieces)
        resolve({ bytes: body.length, packed: answer.headers['content-encoding'] ?? 'plain', body })
      })
    })
      .once('error', reject)
      .end()
  })
}
const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`

/** Names of the chunks that one chunk imports before it runs. */
const importsOf = (code: string): readonly string[] =>
  [...code.matchAll(/(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g)].map((match) => match[1] ?? '')

function initialJavaScript(): { readonly files: number; readonly bytes: number } {
  const web = join(import.meta.dirname, '../dist/web')
  const page = readFileSync(join(web, 'index.html'), 'utf8')
  const entries = [...page.matchAll(/(?:src|href)="\/app\/assets\/([\w.-]+\.js)"/g)].map(
    (match) => match[1] ?? '',
  )
  const english = readdirSync(join(web, 'assets')).filter(
    (name) => /^en-[\w-]+\.js$/.test(name) && !name.startsWith('en-pages-'),
  )
  const counted = new Set<string>()
  const count = (name: string): number => {
    if (counted.has(name)) return 0
    counted.add(name)
    const code = readFileSync(join(web, 'assets', name))
    return importsOf(code.toString('utf8')).reduce((sum, other) => sum + count(other), gzipSync(code).length)
  }
  const bytes = [...entries, ...english].reduce((sum, name) => sum + count(name), 0)
  return { files: counted.size, bytes }
}

/** The reader behind feedback, which the worker fetches when a conversation opens: the chunk that holds its weights. */
function learnedReader(): number {
  const assets = join(import.meta.dirname, '../dist/web/assets')
  const chunk = readdirSync(assets).find((name) => /^open-[\w-]+\.js$/.test(name))
  return chunk === undefined ? 0 : gzipSync(readFileSync(join(assets, chunk))).length
}

const practice = await openPractice(0)
try {
  say(machine())
  let [first, whole] = [0, 0]
  let packed = ''
  for (const link of practice.links) {
    const person = await visitBy(link)
    const page = await fetched(`${practice.server.address}/me`, person.cookies())
    const html = page.packed === 'plain' ? page.body.toString('utf8') : (await person.get('/me')).body
    const linked = [
      ...html.matchAll(
        /(?:<link rel="stylesheet"[^>]*href|<script[^>]*src|<link rel="icon"[^>]*href)="(\/[^"]+)"/g,
      ),
    ]
    const parts = await Promise.all(
      linked.map((match) => fetched(new URL(match[1] ?? '', practice.server.address).href, person.cookies())),
    )
    first = Math.max(first, page.bytes)
    whole = Math.max(whole, page.bytes + parts.reduce((sum, part) => sum + part.bytes, 0))
    packed = page.packed
  }
  const cases = practice.links.length
  row("a client's page, first response (heaviest)", { cases, p50: kB(first), p99: packed, target: '≤ 14 kB' })
  row("a client's page, all it fetches (heaviest)", { cases, p50: kB(whole), p99: '–', target: '≤ 60 kB' })
  const web = initialJavaScript()
  row('the workspace, initial JavaScript', {
    cases: web.files,
    p50: `${kB(web.bytes)} gzip`,
    p99: '–',
    target: '≤ 170 kB',
  })
  row("the learned reader behind feedback, fetched by the page's worker", {
    cases: 1,
    p50: `${kB(learnedReader())} gzip`,
    p99: '–',
    target: '≤ 150 kB',
  })
} finally {
  await practice.close()
}
