import { expect, it } from 'vitest'
import { sealedColumns } from '../../src/adapters/db/sealed-columns.ts'
import { factors } from '../../src/domain/access/factors.ts'
import { read, shipped } from './source.ts'

const page = read('docs/keys.md')
const server = shipped.filter(({ path }) => !path.startsWith('src/apps/web/'))
const all = (what: RegExp): readonly string[] =>
  [
    ...new Set(server.flatMap(({ text }) => [...text.matchAll(what)].map((found) => found[1] ?? ''))),
  ].toSorted()
/** The words in code marks under a heading. */
const marked = (heading: string): readonly string[] => {
  const [, section = ''] = page.split(`\n## ${heading}`)
  return [...(section.split('\n## ')[0] ?? '').matchAll(/`([^`]+)`/g)].map(([, word = '']) => word).toSorted()
}

it('every use for which a key is drawn is written down, and none that is not there', () => {
  const uses = all(/\bderived\([^']*'(rapport [^']+)'/g)
  expect(uses.length).toBeGreaterThan(7)
  expect([...marked('Drawn from them')]).toEqual(uses)
})

it('every algorithm that is called by name is written down', () => {
  const called = all(
    /\b(?:createHash|createHmac|hkdfSync|createCipheriv|generateKeyPairSync)\(\s*'([\w-]+)'/g,
  )
  expect(called).toContain('aes-256-gcm')
  expect(called.filter((one) => !marked('Algorithms').includes(one))).toEqual([])
  const [, n, r, p] =
    /N: 2 \*\* (\d+), r: (\d+), p: (\d+)/.exec(read('src/adapters/sign-in/password-hash.ts')) ?? []
  expect(page).toContain(`scrypt, N 2^${n}, r ${r}, p ${p}`)
})

it('what is sealed is sealed for a client or for the organisation, as the grades say', () => {
  const of = (about: boolean) =>
    sealedColumns.filter((one) => (one.about !== null) === about).map(({ table }) => table)
  expect(of(true)).toEqual(
    expect.arrayContaining(['client', 'message', 'safety_plan', 'follow_up', 'right_words']),
  )
  expect(of(false)).toEqual(expect.arrayContaining(['member', 'licence', 'provider', 'checkpoint_key']))
  for (const grade of ['clinical', 'personal', 'secret', 'operational', 'published'])
    expect(page).toMatch(new RegExp(`^\\| ${grade} \\| .+ \\| .+ \\|$`, 'm'))
})

it('every event of the server’s log is written down', () => {
  const events = all(/(?:log|requestLog)\.(?:notice\(|(?:info|error)\(\{ event: )'([\w-]+)'/g)
  expect(events).toEqual(['broken', 'leaked-passwords-not-said', 'request', 'screening-ready'])
  expect(events.filter((one) => !marked('What is written').includes(one))).toEqual([])
})

it('every way in is written down with its strength', () => {
  const listed = [...page.matchAll(/^\| `([a-z-]+)` \| .+ \|$/gm)].map(([, way = '']) => way)
  expect(listed).toEqual([...factors])
})

it('how soon a weakness in the parts of others is mended is written down', () => {
  expect(page).toMatch(/critical within \d+ days, high within \d+ days, others within \d+ days/)
})
