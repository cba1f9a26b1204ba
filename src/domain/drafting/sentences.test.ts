import { describe, expect, it } from 'vitest'
import { sentencesOf, wholeSentences } from './sentences.ts'

const cut = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end))

describe('sentences', () => {
  it.each<[string, readonly string[]]>([
    ['That hurt. What did you do?', ['That hurt.', 'What did you do?']],
    [
      'You saw Dr. Patel at 3 p.m. and it went badly. And then?',
      ['You saw Dr. Patel at 3 p.m. and it went badly.', 'And then?'],
    ],
    ['It went from 7.5 to 3.2. That is a lot.', ['It went from 7.5 to 3.2.', 'That is a lot.']],
    ['You said… nothing helps. Is that so?', ['You said… nothing helps.', 'Is that so?']],
    ['So... you left. Good.', ['So... you left.', 'Good.']],
    [
      'Some people, e.g. your sister, knew. Others did not.',
      ['Some people, e.g. your sister, knew.', 'Others did not.'],
    ],
    ['“I am done.” Those are heavy words.', ['“I am done.”', 'Those are heavy words.']],
    ['Sleep gets lighter. [P1] How was last night?', ['Sleep gets lighter. [P1]', 'How was last night?']],
    ['Sleep gets lighter [P1]. How was it?', ['Sleep gets lighter [P1].', 'How was it?']],
    ['La Sra. Ruiz vino ayer. ¿Qué te dijo?', ['La Sra. Ruiz vino ayer.', '¿Qué te dijo?']],
    ['¡Qué noche! ¿Dormiste algo? Cuéntame.', ['¡Qué noche!', '¿Dormiste algo?', 'Cuéntame.']],
    [
      'Hay cosas, p. ej. dormir, que cuestan. Dime más.',
      ['Hay cosas, p. ej. dormir, que cuestan.', 'Dime más.'],
    ],
    ['Viniste de EE. UU. con tu madre. Fue duro.', ['Viniste de EE. UU. con tu madre.', 'Fue duro.']],
    ['One line\nanother line', ['One line', 'another line']],
    ['No. It is not your fault.', ['No.', 'It is not your fault.']],
    ['', []],
    ['   ', []],
    ['[NAME-1-7K4QXB] left. You stayed.', ['[NAME-1-7K4QXB] left.', 'You stayed.']],
  ])('cuts %j', (text, expected) => {
    expect(cut(text)).toEqual(expected)
  })
  it('holds the last sentence of a growing text back', () => {
    const text = 'That hurt. What did'
    expect(wholeSentences(text).sentences).toEqual([{ start: 0, end: 10 }])
    expect(text.slice(wholeSentences(text).rest)).toBe('What did')
  })
})
