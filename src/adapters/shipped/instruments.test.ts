import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { everyAnswer, faultsOf } from '../../domain/follow-up/every-answer.ts'
import { tiers, type Instrument } from '../../domain/follow-up/instrument.ts'
import { isAsked, nextItem, onlyAsked, score, type Answers } from '../../domain/follow-up/score.ts'
import { atLeast } from '../../domain/risk/levels.ts'
import { loadInstruments } from './instruments.ts'

const root = join(import.meta.dirname, '../../..')
const instruments = loadInstruments(join(root, 'data'))
const named = (id: string): Instrument => {
  const found = instruments.find((one) => one.id === id)
  if (!found) throw new Error(id)
  return found
}
const answersOf = (text: string): Answers =>
  Object.fromEntries(
    text.split(' ').map((pair) => {
      const [item = '', choice = ''] = pair.split('=')
      return [item, { choice, words: '' }]
    }),
  )

const cases = readFileSync(join(root, 'fixtures/follow-up/results.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('|').map((part) => part.trim()))

describe('every row of every table', () => {
  it.each(cases)('%s by %s: %s gives %s', (id = '', table = '', given = '', row = '', raises = '') => {
    const result = score(named(id), table, answersOf(given))
    expect(result).toMatchObject({
      ok: true,
      value: { row: { id: row, raises: raises === '-' ? null : raises } },
    })
  })

  it('stands in the fixtures', () => {
    const written = new Set(cases.map(([id, table, , row]) => `${id} ${table} ${row}`))
    const all = instruments.flatMap((one) =>
      one.tables.flatMap((table) => table.rows.map((row) => `${one.id} ${table.id} ${row.id}`)),
    )
    expect(all.filter((row) => !written.has(row))).toEqual([])
  })
})

describe.each(instruments.map((one) => [one.id, one] as const))('%s', (_, instrument) => {
  it('has one result for each of all the ways to answer it, by each table and by the strictest', () => {
    const ways = everyAnswer(instrument)
    expect(ways.length).toBeGreaterThan(4)
    for (const answers of ways)
      for (const table of ['strictest', ...instrument.tables.map(({ id }) => id)])
        expect(score(instrument, table, answers).ok).toBe(true)
    expect(faultsOf(instrument)).toEqual([])
  })

  it('SA.2 the strictest table is never milder than any table', () => {
    for (const answers of everyAnswer(instrument)) {
      const strictest = score(instrument, 'strictest', answers)
      for (const { id } of instrument.tables) {
        const one = score(instrument, id, answers)
        if (!strictest.ok || !one.ok) throw new Error('not scored')
        expect(tiers.indexOf(strictest.value.row.tier)).toBeGreaterThanOrEqual(
          tiers.indexOf(one.value.row.tier),
        )
      }
    }
  })

  it('SA.2 no answer in place of a no never gives a milder result', () => {
    for (const answers of everyAnswer(instrument))
      for (const [id, given] of Object.entries(answers)) {
        if (given.choice !== 'no' && given.choice !== 'never' && given.choice !== '0') continue
        const declined = { ...answers, [id]: { choice: 'declined', words: '' } }
        // A question that is asked only now gets the plainest no.
        const item = nextItem(instrument, declined)
        if (item) continue
        const [before, after] = [
          score(instrument, 'strictest', answers),
          score(instrument, 'strictest', declined),
        ]
        if (!before.ok || !after.ok) throw new Error('not scored')
        expect(atLeast(after.value.row.raises ?? 'none', before.value.row.raises ?? 'none')).toBe(true)
      }
  })

  it('says in both languages what it is, why, and what to do next', () => {
    for (const row of instrument.tables.flatMap((table) => table.rows))
      for (const { en, es } of [row.why, ...row.next]) {
        expect(en).not.toBe(es)
        expect(`${en} ${es}`).not.toMatch(/[!¡]|denies|niega/)
      }
  })
})

describe('answers that do not fit', () => {
  const asq = named('asq')
  const no = answersOf('wished-dead=no better-off=no thoughts=no tried=no')
  it.each([
    ['nothing answered', {}, 'wished-dead'],
    ['one missing', answersOf('wished-dead=no better-off=no thoughts=no'), 'tried'],
    ['the fifth missing after a yes', answersOf('wished-dead=yes better-off=no thoughts=no tried=no'), 'now'],
    ['the fifth answered and never asked', { ...no, now: { choice: 'yes', words: '' } }, 'now'],
    ['an answer that is no choice', { ...no, tried: { choice: 'maybe', words: '' } }, 'tried'],
    ['an item that is not there', { ...no, age: { choice: 'yes', words: '' } }, 'age'],
    ['words where none are asked for', { ...no, tried: { choice: 'no', words: 'never' } }, 'tried'],
    [
      'words without an end',
      { ...no, tried: { choice: 'yes', words: 'x'.repeat(2_001) }, now: { choice: 'no', words: '' } },
      'tried',
    ],
    ['a name of the language itself', { ...no, constructor: { choice: 'yes', words: '' } }, 'constructor'],
  ])('%s: refused, and the item named', (_, answers, item) => {
    expect(score(asq, 'nimh', answers)).toMatchObject({ refusal: { code: 'input-not-valid', detail: item } })
  })
  it('an unknown table: refused', () => {
    expect(score(asq, 'ours', no)).toMatchObject({ refusal: { code: 'input-not-valid', detail: 'table' } })
  })
})

describe('question by question', () => {
  const asq = named('asq')
  it('asks the first four, and the fifth only where one of them was no plain no', () => {
    const asked: string[] = []
    let answers: Answers = {}
    for (let item = nextItem(asq, answers); item; item = nextItem(asq, answers)) {
      asked.push(item.id)
      answers = { ...answers, [item.id]: { choice: 'no', words: '' } }
    }
    expect(asked).toEqual(['wished-dead', 'better-off', 'thoughts', 'tried'])
    expect(nextItem(asq, { ...answers, tried: { choice: 'declined', words: '' } })?.id).toBe('now')
  })
  it('an answer to a question that is asked no longer goes with what made it asked', () => {
    const answers = answersOf('wished-dead=no better-off=no thoughts=no tried=no now=yes')
    expect(Object.keys(onlyAsked(asq, answers))).toEqual(['wished-dead', 'better-off', 'thoughts', 'tried'])
    expect(asq.items.filter((item) => isAsked(item, {})).map(({ id }) => id)).toHaveLength(4)
  })
})

describe('the wording', () => {
  it('of the ASQ and of item 9 is what the documents give, word for word', () => {
    expect(named('asq').items.map((item) => item.text.en)).toEqual([
      'In the past few weeks, have you wished you were dead?',
      'In the past few weeks, have you felt that you or your family would be better off if you were dead?',
      'In the past week, have you been having thoughts about killing yourself?',
      'Have you ever tried to kill yourself?',
      'Are you having thoughts of killing yourself right now?',
    ])
    expect(named('phq9-item9').items[0]?.text.en).toBe(
      'Thoughts that you would be better off dead or of hurting yourself in some way',
    )
  })
  it('of the Spanish versions too', () => {
    expect(named('asq').items.map((item) => item.text.es)).toEqual([
      'En las últimas semanas, ¿ha deseado estar muerto?',
      'En las últimas semanas, ¿ha sentido que usted o su familia estarían mejor si estuviera muerto?',
      'En la última semana, ¿ha estado pensando en suicidarse?',
      '¿Alguna vez ha intentado suicidarse?',
      '¿Está pensando en suicidarse en este momento?',
    ])
    const { stem, items } = named('phq9-item9')
    expect(stem?.es).toBe(
      'Durante las últimas 2 semanas, ¿qué tan seguido ha tenido molestias debido a los siguientes problemas?',
    )
    expect(items[0]?.text.es).toBe(
      'Pensamientos de que estaría mejor muerto(a) o de lastimarse de alguna manera',
    )
    expect(items[0]?.choices.slice(0, 4).map((choice) => choice.label.es)).toEqual([
      'Ningún día',
      'Varios días',
      'Más de la mitad de los días',
      'Casi todos los días',
    ])
  })
  it('of the triage table is in no question: the text of a licensed screener stands nowhere in it', () => {
    const text = JSON.stringify(named('triage'))
    expect(named('triage').items.every((item) => !item.text.en.includes('?'))).toBe(true)
    expect(text).not.toMatch(
      /wake up|go to sleep|actually had|worked out the details|how you might|no despertar/i,
    )
  })
})
