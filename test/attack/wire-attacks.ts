/** Bytes that no browser sends. Two programs in a row (a proxy and we) that read them differently let one person's
 * request become part of another's. */
export type WireAttack = {
  readonly name: string
  readonly bytes: string
  /** Status lines that may come back at most: one more would be an answer to what was smuggled. */
  readonly most: number
  /** The first status; empty where the connection may be closed without a word. */
  readonly first: RegExp
}

const HOST = 'Host: localhost\r\n'
const smuggled = 'GET /sign-in HTTP/1.1\r\nHost: localhost\r\nX: smuggled\r\n\r\n'
const refused = /^(?:400|413|)$/
const post = (headers: string, body: string): string =>
  `POST /sign-in HTTP/1.1\r\n${HOST}${headers}\r\n${body}`

const framing: readonly WireAttack[] = [
  ['length and chunks', post('Content-Length: 6\r\nTransfer-Encoding: chunked\r\n', `0\r\n\r\n${smuggled}`)],
  ['chunks and length', post('Transfer-Encoding: chunked\r\nContent-Length: 6\r\n', `0\r\n\r\n${smuggled}`)],
  ['two lengths', post('Content-Length: 0\r\nContent-Length: 44\r\n', smuggled)],
  ['two lengths in one line', post('Content-Length: 0, 44\r\n', smuggled)],
  ['a length with a sign', post('Content-Length: +0\r\n', smuggled)],
  ['a negative length', post('Content-Length: -1\r\n', smuggled)],
  ['a length in hex', post('Content-Length: 0x10\r\n', smuggled)],
  ['a length beyond all numbers', post('Content-Length: 99999999999999999999999\r\n', smuggled)],
  ['an encoding of another name', post('Transfer-Encoding: xchunked\r\n', `0\r\n\r\n${smuggled}`)],
  ['chunked and not last', post('Transfer-Encoding: chunked, identity\r\n', `0\r\n\r\n${smuggled}`)],
  ['chunked twice', post('Transfer-Encoding: chunked\r\nTransfer-Encoding: x\r\n', `0\r\n\r\n${smuggled}`)],
  ['a folded header', post('X: a\r\n Content-Length: 0\r\nContent-Length : 44\r\n', smuggled)],
  ['a space before the colon', post('Content-Length : 0\r\n', smuggled)],
  ['a line end of one sign', `POST /sign-in HTTP/1.1\n${HOST}Content-Length: 0\n\n${smuggled}`],
  ['a carriage return alone', post('X: a\rContent-Length: 0\r\n', smuggled)],
  ['a nought in a header', post('X: a\0b\r\n', smuggled)],
  ['a chunk of no number', post('Transfer-Encoding: chunked\r\n', `zz\r\n${smuggled}`)],
  [
    'a chunk larger than all numbers',
    post('Transfer-Encoding: chunked\r\n', `${'f'.repeat(20)}\r\n${smuggled}`),
  ],
  ['a chunk that ends too late', post('Transfer-Encoding: chunked\r\n', `1\r\nabc\r\n0\r\n\r\n${smuggled}`)],
].map(([name = '', bytes = '']) => ({ name, bytes, most: 1, first: refused }))

const lines: readonly WireAttack[] = [
  ['no host', 'GET /sign-in HTTP/1.1\r\n\r\n', refused],
  ['two hosts', `GET /sign-in HTTP/1.1\r\n${HOST}Host: evil.example\r\n\r\n`, /^(?:400|421|200|)$/],
  ["a stranger's host", 'GET /sign-in HTTP/1.1\r\nHost: evil.example\r\n\r\n', /^421$/],
  ['a host with a user', 'GET /sign-in HTTP/1.1\r\nHost: localhost@evil.example\r\n\r\n', /^(?:400|421)$/],
  ['a host with a path', 'GET /sign-in HTTP/1.1\r\nHost: localhost/evil.example\r\n\r\n', /^(?:400|421)$/],
  [
    "another's whole address",
    `GET http://evil.example/sign-in HTTP/1.1\r\n${HOST}\r\n`,
    /^(?:400|421|200|404)$/,
  ],
  ['a tunnel', `CONNECT 127.0.0.1:5432 HTTP/1.1\r\n${HOST}\r\n`, /^(?:400|404|405|)$/],
  ['a mirror', `TRACE / HTTP/1.1\r\n${HOST}X: canary\r\n\r\n`, /^(?:400|404|405|501)$/],
  ['a method nobody knows', `BREW /me HTTP/1.1\r\n${HOST}\r\n`, /^(?:400|404|405|501)$/],
  ['a protocol of the future', `GET / HTTP/9.9\r\n${HOST}\r\n`, /^(?:400|505|)$/],
  ['a protocol of the past', 'GET /\r\n\r\n', refused],
  ['HTTP/2 in clear', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', /^(?:400|505|)$/],
  [
    'an upgrade',
    `GET /api/events HTTP/1.1\r\n${HOST}Upgrade: websocket\r\nConnection: Upgrade\r\n\r\n`,
    /^(?:401|426|400)$/,
  ],
  ['an address without end', `GET /${'a'.repeat(20_000)} HTTP/1.1\r\n${HOST}\r\n`, /^(?:414|431)$/],
  ['headers without end', `GET / HTTP/1.1\r\n${HOST}${'X: y\r\n'.repeat(5_000)}\r\n`, /^431$/],
  ['one header without end', `GET / HTTP/1.1\r\n${HOST}X: ${'y'.repeat(40_000)}\r\n\r\n`, /^431$/],
  ['TLS where none is spoken', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03', refused],
  ['bytes of no protocol', '\x00\xff\xfe\x01'.repeat(50), refused],
].map(([name, bytes, first]) => ({
  name: String(name),
  bytes: String(bytes),
  most: 1,
  first: first instanceof RegExp ? first : refused,
}))

/** Ways to a file beside the built workspace. */
const paths: readonly WireAttack[] = [
  '/app/../secret.txt',
  '/app/../../../../../../etc/passwd',
  '/app/%2e%2e/secret.txt',
  '/app/%2e%2e%2fsecret.txt',
  '/app/..%2fsecret.txt',
  '/app/..%5csecret.txt',
  '/app/....//secret.txt',
  '/app/assets/../../secret.txt',
  '/app/assets/..%00/secret.txt',
  '/app/%c0%ae%c0%ae/secret.txt',
  '/app//etc/passwd',
  '/app/\\..\\secret.txt',
  '//etc/passwd',
  '/.git/config',
  '/app/.git/config',
  '/package.json',
  '/server.log',
].map((path) => ({
  name: `the path ${path}`,
  bytes: `GET ${path} HTTP/1.1\r\n${HOST}Connection: close\r\n\r\n`,
  most: 1,
  first: /^(?:200|303|308|400|404|503)$/,
}))

export const wireAttacks: readonly WireAttack[] = [...framing, ...lines, ...paths]
