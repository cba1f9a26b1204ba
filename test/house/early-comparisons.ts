import type { SourceFile, SyntaxNode } from './source.ts'

/** Names of what an attacker wants to guess. A comparison that stops at the first difference tells how far they are. */
const guessed =
  /(?:secret|password|passphrase|recoveryCode|setupCode|token|signature|signed|hmac|mac|csrf|cookie|apiKey|bearer|otp|totp|nonce|challenge)(?:Hash|Sha256|Digest)?$/i
const operators: ReadonlySet<unknown> = new Set(['===', '!==', '==', '!='])
const searches: ReadonlySet<string> = new Set([
  'includes',
  'startsWith',
  'endsWith',
  'indexOf',
  'localeCompare',
  'equals',
])

/** Comparisons that look like one of secrets and are none, each with its reason. */
export const notGuessed: Readonly<Record<string, string>> = {
  'src/adapters/db/replies.ts: mac':
    'of a text that its own author sends a second time; both sides are made here',
  'src/adapters/memory/links.ts: tokenSha256':
    'a digest, in the world of tests; the database finds it by index',
  'src/adapters/sign-in/id-token.ts: nonce':
    'of a token whose signature was checked before, and a sign-in has one try',
  'src/adapters/sign-in/memory-passkeys.ts: challenge':
    'in the world of tests; a challenge is told to whoever asks, and the signature over it is the proof',
  'src/apps/server/unsafe-settings.ts: password':
    'of the setting of whoever runs the server, held against the name beside it; nobody else gives either',
}

const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value

/** The last name of an expression: `a.b.token` is a token, `token.length` is a length. */
function lastName(node: unknown): string {
  if (!isNode(node)) return ''
  const { type, name, property, object, expression, computed, callee } = node
  if (type === 'Identifier' && typeof name === 'string') return name
  if (type === 'MemberExpression') return lastName(computed === true ? object : property)
  if (type === 'CallExpression') return lastName(callee)
  return isNode(expression) ? lastName(expression) : ''
}
const isFixed = (node: unknown): boolean =>
  isNode(node) &&
  (node.type === 'Literal' ||
    node.type === 'TemplateLiteral' ||
    (node.type === 'UnaryExpression' && node['operator'] === 'typeof') ||
    (node.type === 'Identifier' && node['name'] === 'undefined'))

/** Every comparison of a file in which time could tell a secret, as `path:name`. */
export function earlyComparisons(file: SourceFile): readonly string[] {
  const found: string[] = []
  for (const node of file.nodes) {
    const { left, right, operator, callee, arguments: given } = node
    if (node.type === 'BinaryExpression' && operators.has(operator)) {
      if (isFixed(left) || isFixed(right)) continue
      for (const side of [left, right]) if (guessed.test(lastName(side))) found.push(lastName(side))
    }
    if (node.type !== 'CallExpression' || !isNode(callee) || callee.type !== 'MemberExpression') continue
    if (!searches.has(lastName(callee)) || !Array.isArray(given)) continue
    for (const side of [callee['object'], given[0]])
      if (guessed.test(lastName(side))) found.push(lastName(side))
  }
  return [...new Set(found)].map((name) => `${file.path}: ${name}`)
}
