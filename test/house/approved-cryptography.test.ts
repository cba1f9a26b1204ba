import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'
import { read, root, shipped } from './source.ts'

const server = shipped.filter(({ path }) => !path.startsWith('src/apps/web/'))
const all = (what: RegExp): readonly string[] =>
  server.flatMap(({ text }) => [...text.matchAll(what)].map((found) => found[1] ?? found[0]))

it('hashes are SHA-2, what is sealed is AES-256-GCM, what is signed is Ed25519 or, for passkeys, P-256', () => {
  const hashes = new Set(all(/\b(?:createHash|createHmac|hkdfSync)\(\s*'([\w-]+)'/g))
  // An authenticator app speaks HMAC-SHA-1, in which no weakness of SHA-1 counts (RFC 6238, RFC 6194 §3.3); lists of leaked
  // passwords are of SHA-1, and what is compared with them protects nothing.
  expect([...hashes].filter((one) => one !== 'sha1')).toEqual(['sha256'])
  const weak = server.filter(({ text }) => /'(?:md5|sha1|rc4|des|aes-\d+-(?:ecb|cbc|ctr))'/i.test(text))
  expect(weak.map(({ path }) => path).filter((path) => !path.startsWith('src/adapters/sign-in/'))).toEqual([])
  expect(new Set(all(/\bcreate(?:C|Dec)iph?er(?:iv)?\(\s*'([\w-]+)'/g))).toEqual(new Set(['aes-256-gcm']))
  expect(
    new Set(all(/\bgenerateKeyPair(?:Sync)?\(\s*'([\w-]+)'/g)).difference(new Set(['ed25519', 'ec'])).size,
  ).toBe(0)
})

it('what nobody may guess is drawn by the machine’s own generator', () => {
  const dice = server.filter(({ text }) => /\bMath\.random\(/.test(text)).map(({ path }) => path)
  expect(dice).toEqual([])
})

it('no secret stands in the repository', () => {
  const listed = spawnSync('git', ['ls-files', '-z'], { cwd: root, maxBuffer: 64_000_000 })
  const paths = listed.stdout
    .toString()
    .split('\0')
    .filter((path) => path !== '')
  expect(paths.length).toBeGreaterThan(500)
  const text = paths.filter((path) =>
    /\.(?:tsx?|mjs|json|jsonl|md|sql|sh|txt|ya?ml|env|pem|key)$|^[^.]*$/.test(path),
  )
  const secret =
    /-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----\s+[A-Za-z0-9+/]{20}|\bAKIA[0-9A-Z]{16}\b|\bsk-(?:ant-|proj-)?[A-Za-z0-9]{32,}|\bgh[pousr]_[A-Za-z0-9]{36}\b|AGE-SECRET-KEY-1[0-9A-Z]{58}/
  expect(text.filter((path) => secret.test(read(path)))).toEqual([])
  expect(
    paths.filter((path) => /(?:^|\/)(?:\.env(?:\..*)?|master\.key|id_(?:rsa|ed25519)|.*\.p12)$/.test(path)),
  ).toEqual([])
})
