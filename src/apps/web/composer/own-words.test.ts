import { describe, expect, it } from 'vitest'
import type { Answer } from '../api/ask.ts'
import { keepOwnWords } from './own-words.ts'

/** A server and a clock that answer when the test says so. */
function desk(stored: string) {
  const puts: {
    readonly text: string
    readonly keepalive: boolean
    readonly answer: (answer: Answer<unknown>) => void
  }[] = []
  let due: (() => void) | null = null
  const keeper = keepOwnWords(
    stored,
    (text, keepalive) => new Promise((answer) => puts.push({ text, keepalive, answer })),
    (run) => {
      due = run
      return () => {
        due = null
      }
    },
  )
  const settled = () => new Promise<void>((resolve) => queueMicrotask(() => queueMicrotask(resolve)))
  return {
    keeper,
    puts,
    timePasses: () => {
      const run = due
      due = null
      run?.()
    },
    answer: async (answer: Answer<unknown>) => {
      puts.at(-1)?.answer(answer)
      await settled()
    },
  }
}
const yes: Answer<unknown> = { ok: true, value: null }
const gone: Answer<unknown> = { ok: false, problem: { kind: 'unreachable', code: null, words: null } }
const no: Answer<unknown> = {
  ok: false,
  problem: { kind: 'refused', code: 'text-too-long', words: 'Too long.' },
}

describe("a practitioner's own words", () => {
  it('go to the server when typing rests, and say that they are saved only then', async () => {
    const { keeper, puts, timePasses, answer } = desk('')
    keeper.write('I am')
    keeper.write('I am here')
    expect(puts).toHaveLength(0)
    expect(keeper.now().state).toBe('unsaved')
    timePasses()
    expect(puts.map((put) => put.text)).toEqual(['I am here'])
    expect(keeper.now().state).toBe('saving')
    await answer(yes)
    expect(keeper.now().state).toBe('saved')
  })
  it('are saved one after the other, so that the latest is always last', async () => {
    const { keeper, puts, timePasses, answer } = desk('')
    keeper.write('one')
    timePasses()
    keeper.write('one two')
    timePasses()
    expect(puts).toHaveLength(1)
    await answer(yes)
    timePasses()
    expect(puts.map((put) => put.text)).toEqual(['one', 'one two'])
  })
  it('are kept here while the server is away, and saved when it is back', async () => {
    const { keeper, puts, timePasses, answer } = desk('')
    keeper.write('kept')
    timePasses()
    await answer(gone)
    expect(keeper.now()).toMatchObject({ text: 'kept', state: 'kept-here' })
    timePasses()
    await answer(yes)
    expect(keeper.now().state).toBe('saved')
    expect(puts).toHaveLength(2)
  })
  it('say in the words of the server why they were not kept', async () => {
    const { keeper, timePasses, answer } = desk('')
    keeper.write('much too long')
    timePasses()
    await answer(no)
    expect(keeper.now()).toMatchObject({ text: 'much too long', state: 'refused', words: 'Too long.' })
  })
  it('outlive the page when it is closed', () => {
    const { keeper, puts } = desk('')
    keeper.write('last words')
    keeper.flush(true)
    expect(puts.map(({ text, keepalive }) => ({ text, keepalive }))).toEqual([
      { text: 'last words', keepalive: true },
    ])
  })
  it('take over what another window saved, but never over words not yet saved', () => {
    const { keeper } = desk('old')
    keeper.heard('from the other window')
    expect(keeper.now().text).toBe('from the other window')
    keeper.write('mine')
    keeper.heard('from the other window again')
    expect(keeper.now().text).toBe('mine')
  })
  it('are forgotten on both sides once they were sent', async () => {
    const { keeper, puts, answer } = desk('the reply')
    keeper.sent()
    expect(puts.map((put) => put.text)).toEqual([''])
    await answer(yes)
    expect(keeper.now()).toMatchObject({ text: '', state: 'empty' })
  })
})
