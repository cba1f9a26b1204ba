import { expect, it } from 'vitest'
import { MAX_BODY_BYTES } from '../../src/adapters/http/body.ts'
import { usualLimits } from '../../src/adapters/http/rate-limit.ts'
import { LARGEST_FILE } from '../../src/adapters/evidence/read-source-file.ts'
import { LINK_HOURS, LONGEST_DAYS, MAX_PASSWORD, MIN_PASSWORD } from '../../src/adapters/sign-in/sign-in.ts'
import { FRESH_MINUTES } from '../../src/domain/access/conditions.ts'
import { LOOK_AGAIN_MINUTES } from '../../src/domain/audit/look-again.ts'
import { HOLD_REASON_MOST } from '../../src/domain/erasure/erasure.ts'
import { MOST_BYTES } from '../../src/domain/evidence/file-size.ts'
import { formats } from '../../src/domain/evidence/formats/format-of.ts'
import { ANSWER_DAYS } from '../../src/domain/rights/right-case.ts'
import { COVER_DAYS, OFFER_DAYS } from '../../src/flows/care.ts'
import { MOST_WORDS } from '../../src/flows/rights.ts'
import { read } from './source.ts'

const page = read('docs/limits.md')
const cells = [...page.matchAll(/^\| (.+) \|$/gm)].map(([, row = '']) =>
  row.split(' | ').map((one) => one.trim()),
)
const said = (what: string): string => cells.find(([first]) => first === what)?.[1] ?? ''
const numberIn = (path: string, name: string): number =>
  Number(new RegExp(`const ${name} = (\\d+)`).exec(read(path))?.[1])

it('how often somebody may ask is written down as it is', () => {
  const rows = cells
    .filter(([first = '']) => first in usualLimits)
    .map(([who, at, minute]) => [who, at, minute])
  expect(rows).toEqual(
    Object.entries(usualLimits).map(([who, { burst, perMinute }]) => [who, String(burst), String(perMinute)]),
  )
})

it('how much somebody may send is written down as it is', () => {
  const grouped = (count: number): string => count.toLocaleString('en')
  expect(said('a request')).toBe(`${grouped(MAX_BODY_BYTES)} bytes`)
  expect(said('a file of a source, in the workspace')).toBe(`${grouped(MOST_BYTES)} bytes`)
  expect(said('a file of a source, by the command line')).toBe(`${grouped(LARGEST_FILE)} bytes`)
  expect(said('what a client asks to have put right')).toBe(`${grouped(MOST_WORDS)} characters`)
  expect(said('why a client may not be erased')).toBe(`${HOLD_REASON_MOST} characters`)
  expect(said('a password')).toBe(`${MIN_PASSWORD} to ${MAX_PASSWORD} characters`)
  for (const format of formats.slice(0, 4)) expect(page).toContain(format)
})

it('how long something holds is written down as it is', () => {
  const hours = numberIn('src/adapters/sign-in/better-auth.ts', 'SESSION_HOURS')
  expect(said("a member's session without a request")).toBe(`${hours} hours`)
  expect(said("a member's session in all")).toBe(`${LONGEST_DAYS} days`)
  expect(said("a client's visit")).toBe(`${numberIn('src/adapters/http/client-visit.ts', 'VISIT_DAYS')} days`)
  expect(said('a fresh proof of who one is')).toBe(`${FRESH_MINUTES} minutes`)
  expect(said('a one-time sign-in link')).toBe(`${LINK_HOURS} hours`)
  expect(said('an offer of a handover')).toBe(`${OFFER_DAYS} days`)
  expect(said('a cover')).toBe(`${COVER_DAYS} days`)
  expect(said('looks that are told as one')).toBe(`${LOOK_AGAIN_MINUTES} minutes`)
  expect(said('a request of a client')).toBe(`${ANSWER_DAYS} days`)
})
