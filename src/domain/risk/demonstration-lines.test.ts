import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { atLeast, type RiskLevel } from './levels.ts'
import { screen } from './screen.ts'
import { screenByRules } from './screen-by-rules.ts'

const folder = new URL('../../../data/demonstration/clients/', import.meta.url)

/** What each client of the demonstration wrote, oldest first: the lines under a heading such as "@ -3h client". */
function messagesOf(file: string): readonly string[] {
  return readFileSync(new URL(file, folder), 'utf8')
    .split(/^(?=[@!] )/m)
    .filter((part) => /^@.* client\n/.test(part))
    .map((part) => part.slice(part.indexOf('\n') + 1).trim())
}

type Notable = readonly [file: string, words: string, least: RiskLevel, most: RiskLevel]
const notable: readonly Notable[] = [
  ['darnell-whitfield.txt', 'better off with the insurance money', 'high', 'high'],
  ['lucia-ortega.txt', 'me empujó contra la alacena', 'moderate', 'high'],
  ['joaquin-beltran.txt', 'vi bichos por la pared', 'high', 'high'],
  ['gabriela-ibanez.txt', 'me encerré en el baño', 'moderate', 'high'],
  ['sam-okonkwo.txt', 'i cut last night', 'moderate', 'moderate'],
  ['walter-boone.txt', 'tired of hurting', 'moderate', 'moderate'],
  ['owen-pritchard.txt', 'wish I was dead', 'moderate', 'high'],
  ['bridget-maher.txt', 'would not wake up', 'moderate', 'high'],
  ['callum-reid.txt', 'better off without me', 'moderate', 'high'],
  ['tessa-lowe.txt', 'i want to kill myself', 'high', 'imminent'],
  ['leah-brandt.txt', 'do not want to be alive tonight', 'moderate', 'high'],
  ['colleen-fitch.txt', 'thinking about dying again', 'moderate', 'high'],
  ['mateo-arrieta.txt', 'ya no quiero vivir así', 'moderate', 'high'],
  ['nerea-salas.txt', 'He pensado en matarme', 'moderate', 'high'],
  ['hector-lozano.txt', 'mi hija estaría mejor sin mí', 'moderate', 'high'],
  ['pilar-montero.txt', 'no quiero seguir viviendo', 'moderate', 'high'],
  ['andres-cuevas.txt', 'quisiera estar muerto', 'moderate', 'high'],
  ['julian-osorio.txt', 'pensando en morirme', 'moderate', 'high'],
]
const all = readdirSync(folder).flatMap((file) => messagesOf(file).map((text) => ({ file, text })))

/** Lines that the learned reader raises without need. They stay: a line that is written for it, or a reader that is
 * taught this very line, would show nothing of what it does with the next one. */
const raisedWithoutNeed = [
  'away from all of it for a night',
  'I keep the radio on in the car',
  'how do people go back without going back',
]

describe('the clients of the demonstration', () => {
  it.each(notable)('%s: "%s" reads at least %s and at most %s', (file, words, least, most) => {
    const found = all.filter((one) => one.file === file && one.text.includes(words))
    expect(found).toHaveLength(1)
    for (const { text } of found) {
      const { level } = screen(text)
      expect([level, atLeast(level, least), atLeast(most, level)]).toEqual([level, true, true])
    }
  })
  it('say nothing else that alarms', () => {
    const rest = all.filter(
      (one) => !notable.some(([file, words]) => one.file === file && one.text.includes(words)),
    )
    expect(rest.length).toBeGreaterThan(50)
    const loud = rest.filter((one) => atLeast(screen(one.text).level, 'moderate'))
    expect(loud.filter(({ text }) => !raisedWithoutNeed.some((words) => text.includes(words)))).toEqual([])
    expect(rest.filter((one) => atLeast(screenByRules(one.text).level, 'moderate'))).toEqual([])
  })
  it('Lucía: the blow, the keys and the one who saw it are each named', () => {
    const [text = ''] = messagesOf('lucia-ortega.txt').slice(-1)
    const kinds = new Set(screen(text).signals.map((signal) => signal.kind))
    expect(kinds).toContain('harm-from-others')
    expect(kinds).toContain('child-safeguarding')
  })
})
