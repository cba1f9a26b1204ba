import { expect, it } from 'vitest'
import { earlyComparisons, notGuessed } from './early-comparisons.ts'
import { parseText, read, shipped } from './source.ts'

/** The browser compares nothing that it does not hold, and the domain's tokens are words. */
const server = shipped.filter(
  ({ path }) =>
    !path.startsWith('src/apps/web/') &&
    (!path.startsWith('src/domain/') || /^src\/domain\/(?:access|audit)\//.test(path)),
)

it('what an attacker wants to guess is compared in constant time', () => {
  expect(server.flatMap(earlyComparisons).toSorted()).toEqual(Object.keys(notGuessed))
  expect(read('src/adapters/http/signed.ts')).toContain('timingSafeEqual(left, right)')
})

it('an early comparison is seen however it is written', () => {
  const seen = (text: string): boolean => earlyComparisons(parseText('planted.ts', text)).length > 0
  for (const planted of [
    'if (given === secret) open()',
    'const ok = form.token !== expected',
    'const is = signature(a) == given',
    'tokens.includes(row.tokenHash)',
    'given.startsWith(session.cookie)',
    'buffer.equals(mac)',
    'a === b.setupCode',
    'password! === typed',
  ])
    expect([planted, seen(planted)]).toEqual([planted, true])
  for (const harmless of [
    'if (token === null) stop()',
    "if (typeof secret !== 'string') stop()",
    'token.length === 3',
    'sameText(given, secret)',
    "secret === ''",
    'a === b',
  ])
    expect([harmless, seen(harmless)]).toEqual([harmless, false])
})
