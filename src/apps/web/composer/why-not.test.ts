import { describe, expect, it } from 'vitest'
import { whyNotSend } from './why-not.ts'

const may = { may: true, code: null, words: null }

describe('why a reply cannot be sent', () => {
  it('is nothing where it can', () => expect(whyNotSend(may, 'Hello', 'live')).toBeNull())
  it("is the server's own reason first", () => {
    const reply = { may: false, code: 'licence-expired', words: 'Your licence has run out.' } as const
    expect(whyNotSend(reply, '', 'lost')).toEqual({ words: 'Your licence has run out.' })
  })
  it('is that nothing visible is written, zero-width characters included', () =>
    expect(whyNotSend(may, ' \u200b\n', 'live')).toEqual({ ours: 'empty' }))
  it('is that it is too long for one message', () =>
    expect(whyNotSend(may, 'x'.repeat(65_537), 'live')).toEqual({ ours: 'tooLong' }))
  it('is that half a character is in it', () =>
    expect(whyNotSend(may, 'a\ud800', 'live')).toEqual({ ours: 'unreadable' }))
  it('is the connection, last of all', () =>
    expect(whyNotSend(may, 'Hello', 'lost')).toEqual({ ours: 'offline' }))
})
