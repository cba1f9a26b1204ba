import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { refusalCodes } from '../../src/domain/outcome.ts'
import { read, root, under } from './source.ts'

/** Refusals that are about several inputs, or about an input and what stands in the record. */
const joint = [
  ...['both-in-use', 'text-altered', 'thread-moved-on', 'licence-missing', 'licence-expired'],
  ...['already-decided', 'reason-missing', 'assessment-missing', 'contact-missing', 'step-not-now'],
  ...['episode-closed', 'episode-open', 'legal-hold', 'plan-moved-on', 'profile-moved-on'],
  ...['consent-missing', 'consent-expired', 'purpose-not-used', 'summaries-not-allowed'],
  ...['language-not-supported', 'input-not-valid', 'second-person-needed'],
]
/** The rest is about who asks, or about one field alone. */
const alone = [
  ...['not-signed-in', 'second-factor-needed', 'not-found', 'forbidden', 'proof-needed', 'link-not-valid'],
  ...['form-expired', 'text-empty', 'text-too-long', 'file-too-large', 'text-unreadable', 'client-erased'],
  ...['consent-revoked', 'level-does-not-allow', 'source-removed', 'jurisdiction-does-not-allow'],
  ...['client-chose-no-ai', 'no-provider', 'host-not-allowed', 'register-not-allowed', 'too-many-requests'],
  'author-not-a-person',
]
const rows = [...read('docs/inputs.md').matchAll(/^\| `(src\/[^`]+)` \| ((?:`[\w-]+` ?)+)\| (.+) \|$/gm)].map(
  ([, file = '', codes = '', rule = '']) => ({
    file,
    codes: [...codes.matchAll(/`([\w-]+)`/g)].map(([, code = '']) => code),
    rule,
  }),
)

it('the rules for inputs that belong together stand in the files that are named for them', () => {
  expect(rows.length).toBeGreaterThan(40)
  const wrong = rows.flatMap(({ file, codes }) =>
    codes
      .filter((code) => !existsSync(join(root, file)) || !read(file).includes(`'${code}'`))
      .map((code) => `${file}: ${code}`),
  )
  expect(wrong).toEqual([])
})

it('and every file that refuses for such a reason is named, with the reason', () => {
  const files = [...under('src/domain/'), ...under('src/flows/')]
  const missing = files.flatMap(({ path, text }) =>
    [...text.matchAll(/\brefused\('([\w-]+)'/g)]
      .map(([, code = '']) => code)
      .filter((code) => joint.includes(code))
      .filter((code) => !rows.some(({ file, codes }) => file === path && codes.includes(code)))
      .map((code) => `${path}: ${code}`),
  )
  expect([...new Set(missing)]).toEqual([])
})

it('each refusal is of one kind or of the other', () => {
  expect([...joint, ...alone].toSorted()).toEqual(refusalCodes.toSorted())
})
