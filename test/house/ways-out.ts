import type { SourceFile, SyntaxNode } from './source.ts'

/** What can open a connection. `pg` is not among it: it speaks to the database alone, and the domain, contract and
 * flows cannot import it. */
const dialling =
  /^(node:)?(https?|http2|net|tls|dgram|dns|dns\/promises|quic|inspector)$|^undici(\/|$)|^(ws|axios|got|node-fetch|nodemailer)$/
const globals: ReadonlySet<string> = new Set([
  'fetch',
  'WebSocket',
  'WebSocketStream',
  'EventSource',
  'XMLHttpRequest',
])
const everything: ReadonlySet<string> = new Set(['globalThis', 'global', 'self', 'window'])

/** Shipped server-side files that name a way out without being the way out, each with its reason. The workspace
 * under src/apps/web runs in a browser, where the Content-Security-Policy lets it speak to its own server alone. */
export const notDialling: Readonly<Record<string, string>> = {
  'src/adapters/http/network-of.ts → node:net': 'isIP: it reads an address',
  'src/apps/server/listen.ts → node:https': 'createServer: it listens',
}

const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value
const nameOf = (value: unknown): string => {
  if (!isNode(value)) return ''
  const { name, value: text } = value
  return typeof name === 'string' ? name : typeof text === 'string' ? text : ''
}

/** Every way out of the process that a file names, as `path → what`. Types dial nothing. */
export function waysOut(file: SourceFile): readonly string[] {
  const imported = file.imports
    .filter((one) => !one.typeOnly && dialling.test(one.from))
    .map((one) => one.from)
  const keys = new Set<number>()
  const found: string[] = []
  for (const node of file.nodes) {
    const { property, object, key, shorthand, exprName } = node
    if (node.type === 'MemberExpression' && isNode(property)) {
      if (node['computed'] !== true) keys.add(property.start)
      if (everything.has(nameOf(object)) && globals.has(nameOf(property))) found.push(nameOf(property))
    }
    if (isNode(key) && node['computed'] !== true && shorthand !== true) keys.add(key.start)
    if (node.type === 'TSTypeQuery' && isNode(exprName)) keys.add(exprName.start)
  }
  const named = file.nodes
    .filter((node) => node.type === 'Identifier' && globals.has(nameOf(node)) && !keys.has(node.start))
    .map(nameOf)
  return [...new Set([...imported, ...found, ...named])].map((what) => `${file.path} → ${what}`)
}
