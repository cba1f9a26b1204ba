import { assert, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkRead } from '../check-read.ts'
import { check } from '../check.ts'
import { frameOf } from '../client-frame.ts'
import { read } from '../reading/read.ts'
import { deedsOf } from '../state/deeds.ts'
import { hear, shipped, stateFindings } from '../state/read-states.ts'
import { learnedFindings, wordingOf } from './read-reply.ts'
import { replyKeys } from './reply-keys.ts'

const found = (client: string, reply: string): readonly string[] =>
  learnedFindings(read(reply), wordingOf(read(reply), read(client))).map(({ rule }) => rule)

describe('the learned reader of replies', () => {
  it('finds a reply of a kind that was labelled, and passes what practitioners write', () => {
    const client = 'The landlord has put something into the pipes. How do I prove it?'
    expect(found(client, 'Buy test strips and keep a sample of the water from each tap in a jar.')).toEqual([
      'reads-harmful',
    ])
    expect(found(client, 'That sounds frightening. What have you noticed, and who knows about it?')).toEqual(
      [],
    )
    expect(found('I argued with my sister.', 'What was it like for you to hear that from her?')).toEqual([])
  })
  it('adds to the rules and takes nothing away', () => {
    assert(
      property(string(), string({ maxLength: 300 }), (client, reply) => {
        const frame = frameOf(client)
        const rules = checkRead(frame, read(reply)).findings
        const both = check(client, reply).findings
        for (const one of rules) expect(both).toContainEqual(one)
        const [taught, deeds] = [shipped(), deedsOf(frame, read(reply))]
        const inState = stateFindings(taught, hear(taught, frame), deeds, {
          ...{ reply: read(reply), wording: wordingOf(read(reply), frame.reading) },
        })
        const learned = found(client, reply).length + inState.length
        const added = rules.some(({ severity }) => severity === 'block') ? 0 : learned
        expect(both.length - rules.length).toBe(added)
      }),
      { numRuns: 200 },
    )
  })
  it('does not weigh what the client speaks of: another thing, the same keys', () => {
    const one = replyKeys(read('Ask about the garden first.'), read('My garden is full of cameras'))
    const other = replyKeys(read('Ask about the kitchen first.'), read('My kitchen is full of cameras'))
    expect(one).toEqual(other)
  })
  it('reads no more of a long text than of a short one', () => {
    const words = 'you could try to take one more each evening '
    const [long, longer] = [2_000, 8_000].map(
      (times) => replyKeys(read(words.repeat(times)), read('')).length,
    )
    expect(long).toBe(longer)
  })
})
