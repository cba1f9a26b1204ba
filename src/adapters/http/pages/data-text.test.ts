import { describe, expect, it } from 'vitest'
import {
  automatedReadabilityIndex,
  crawfordGrade,
  fernandezHuerta,
  fleschKincaidGrade,
} from '../../../../test/readability.ts'
import { dataText } from './data-text.ts'
import type { DataText } from './data-words.ts'
import { recordText } from './record-text.ts'

const sentences = (text: DataText): string =>
  [
    ...[text.lead, text.heldLead, text.heldAlways, text.looksLead, text.looksNone, text.looksSees],
    ...[text.copyLead, text.copyCare, text.wrongLead, text.wrongEmpty],
    ...[
      text.eraseLead,
      text.eraseKeep,
      text.eraseNotSure,
      text.askedNone,
      text.later,
      text.done,
      text.doneBack,
    ],
    ...Object.values(text.states),
    ...Object.values(text.reasons),
    ...[text.linkMade('Ines', text.times(2)), text.linkOpened(text.times(2))],
    text.saw('Ines', text.why['care'] ?? '', text.looked['conversation'] ?? '', text.times(2)),
    ...[text.askedOn('3 May 2026'), text.answerBy('3 May 2026')],
  ].join(' ')

describe('the words about what is kept', () => {
  it('RE.1 English reads at grade 6 or below, by two formulas', () => {
    const all = `${sentences(dataText.en)} ${recordText.en.filesLead}`
    expect(fleschKincaidGrade(all)).toBeLessThanOrEqual(6)
    expect(automatedReadabilityIndex(all)).toBeLessThanOrEqual(6)
  })
  it('RE.1 Spanish reads at grade 6 or below, by two formulas', () => {
    const all = `${sentences(dataText.es)} ${recordText.es.filesLead}`
    expect(crawfordGrade(all)).toBeLessThanOrEqual(6)
    expect(fernandezHuerta(all)).toBeGreaterThanOrEqual(70)
  })
  it('tells one from many, in both languages', () => {
    for (const text of [dataText.en, dataText.es])
      for (const said of Object.values(text.held)) expect(said(1)).not.toBe(said(2).replace('2', '1'))
  })
})
