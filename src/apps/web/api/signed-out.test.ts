import { beforeEach, expect, it } from 'vitest'
import { problemOf } from './ask.ts'
import { signedOut } from './signed-out.ts'

beforeEach(() => signedOut.set(null))

const refusal = (code: string): Response =>
  Response.json({ refusal: { code, words: 'Please sign in.' } }, { status: 401 })

it('whatever answers first that the session is over, the whole screen knows it', async () => {
  await problemOf(refusal('not-signed-in'))
  expect(signedOut.now()).toEqual({ words: 'Please sign in.' })
})

it.each(['forbidden', 'proof-needed', 'second-factor-needed', 'not-found'])(
  'a refusal for another reason (%s) leaves the screen as it is',
  async (code) => {
    await problemOf(refusal(code))
    await problemOf(new Response('a proxy’s own page', { status: 502 }))
    expect(signedOut.now()).toBeNull()
  },
)
