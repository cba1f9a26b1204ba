import { describe, expect, it } from 'vitest'
import { deidentify } from '../../deidentify.ts'
import { noSecrets, type Profile } from '../../deidentified.ts'
import { fold, foldQuickly } from '../../fold.ts'
import { read } from '../../reading.ts'
import { bestPath } from './best-path.ts'
import { messageWeights } from './message-weights.ts'
import { unpack } from './model.ts'
import { tagMessage } from './tag.ts'

const hidden = (text: string, language: 'en' | 'es', profile: Profile): readonly string[] =>
  deidentify(text, { known: [], language, profile, secrets: noSecrets('00') }).spans.map((span) =>
    text.slice(span.start, span.end),
  )

describe('the best path', () => {
  const SIZE = 3
  it('never begins inside a name, whatever the scores say', () => {
    const scores = Int32Array.from([0, 0, 900, 0, 0, 900])
    expect([...bestPath(scores, new Int16Array(SIZE * SIZE), SIZE)]).toEqual([1, 2])
  })
  it('of nothing is nothing', () => {
    expect(bestPath(new Int32Array(0), new Int16Array(SIZE * SIZE), SIZE).length).toBe(0)
  })
})

describe('the tagger', () => {
  const model = unpack(messageWeights)
  it('reads its shipped weights', () => {
    expect(model.labels).toEqual([
      'O',
      'B-PER',
      'I-PER',
      'B-LOC',
      'I-LOC',
      'B-ORG',
      'I-ORG',
      'B-ADR',
      'I-ADR',
    ])
    expect(model.weights.length).toBeGreaterThan(10_000)
  })
  it('finds names that no list has by the words around them', () => {
    const text = 'then Zorvelin told me to leave'
    const found = tagMessage(read(text), model, 0, null)
    expect(found.map((one) => text.slice(one.start, one.end))).toEqual(['Zorvelin'])
  })
  it('finds nothing where it is not to look', () => {
    const reading = read('then Zorvelin told me to leave')
    expect(tagMessage(reading, model, 0, new Uint8Array(reading.type.length))).toEqual([])
  })
  it('PR.1 hides all of a short Spanish report: relatives, ages, sex, places and institutions', () => {
    const report = `Datos del paciente.
Nombre: Belisario.
Apellidos: Otxandiano Riquelme.
NHC: 5520134.
Domicilio: Calle del Molino 14, 3 B.
Localidad/ Provincia: Guadalajara.
CP: 19002.
Fecha de nacimiento: 04/05/1961.
Edad: 57 años Sexo: H.
Médico: Eufemia Larrañaga Soto NºCol: 19 19 40312.
Informe clínico del paciente: Varón de 57 años que acude al Hospital Universitario de Guadalajara por cefalea de tres semanas.
Remitido por: Dra. Eufemia Larrañaga Soto. Hospital Universitario de Guadalajara. E-mail: elarranaga@example.org
`
    const found = hidden(report, 'es', 'strict').join('\n')
    for (const value of ['Belisario', 'Otxandiano', '5520134', 'Molino 14', 'Guadalajara', '04/05/1961'])
      expect(found).toContain(value)
    for (const value of ['57 años', 'Larrañaga', '19 19 40312', 'Hospital Universitario', 'elarranaga@'])
      expect(found).toContain(value)
    expect(found).not.toContain('cefalea')
  })
  it('keeps 64 kB of unknown names in proportion', () => {
    const text = 'i told Zorvelin about it. '.repeat(4096).slice(0, 65_536)
    for (const profile of ['care', 'strict'] as const)
      for (const language of ['en', 'es'] as const)
        expect(hidden(text, language, profile).length).toBeGreaterThan(0)
  }, 8000)
})

describe('folding quickly', () => {
  it.each(['Jess', 'Begoña', "it's", 'İstanbul', 'Ł', 'Straße', 'Ｊｅｓｓ', '𝓙', 'œuvre', 'O’Reilly', 'ſ'])(
    'gives for %j what folding gives',
    (word) => expect(foldQuickly(word)).toBe(fold(word)),
  )
})
