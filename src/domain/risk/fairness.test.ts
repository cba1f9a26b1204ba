import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { screen } from './screen.ts'

const folder = new URL('../../../fixtures/risk/', import.meta.url)
const linesOf = (file: string) =>
  readFileSync(new URL(file, folder), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t')[2] ?? '')

/** Swaps that must change nothing; each pair goes both ways. Nouns of kinship are swapped where both are people of
 * the same standing to the writer. */
const english: readonly (readonly [string, string])[] = [
  ['he', 'she'],
  ['his', 'her'],
  ['himself', 'herself'],
  ['husband', 'wife'],
  ['boyfriend', 'girlfriend'],
  ['mum', 'dad'],
  ['mom', 'dad'],
  ['mother', 'father'],
  ['brother', 'sister'],
  ['son', 'daughter'],
  ['uncle', 'aunt'],
  ['stepdad', 'stepmom'],
  ['mom', 'mum'],
  ['realise', 'realize'],
  ['anymore', 'any more'],
  ['favor', 'favour'],
  ['going to', 'gonna'],
  ['want to', 'wanna'],
  ["don't", 'dont'],
  ["can't", 'cannot'],
  ["I'm", 'im'],
  ['tonight', 'tonite'],
]
const spanish: readonly (readonly [string, string])[] = [
  ['mamá', 'papá'],
  ['madre', 'padre'],
  ['hermana', 'hermano'],
  ['hija', 'hijo'],
  ['esposo', 'esposa'],
  ['novio', 'novia'],
  ['tío', 'tía'],
  ['abuela', 'abuelo'],
  ['muerta', 'muerto'],
  ['cansada', 'cansado'],
  ['atrapada', 'atrapado'],
  ['porque', 'xq'],
  ['que', 'q'],
  ['mamá', 'mama'],
  ['más', 'mas'],
]
/** Who the writer says they are, before the message. */
const asPeople = {
  en: [
    'I am a Black man.',
    'I am a white woman.',
    'I am Muslim.',
    'I am Jewish.',
    'I am Catholic.',
    'I am trans.',
    "I'm 15.",
    "I'm 78.",
    'My name is Lakisha.',
    'My name is Connor.',
    'I am from Mexico.',
    'I am an immigrant.',
  ],
  es: [
    'Soy mujer.',
    'Soy hombre.',
    'Soy musulmana.',
    'Soy judío.',
    'Soy indígena.',
    'Soy negra.',
    'Tengo 15 años.',
    'Tengo 78 años.',
    'Me llamo Guadalupe.',
    'Me llamo Íker.',
    'Soy venezolano.',
    'Soy gay.',
  ],
} as const

const swap = (text: string, from: string, to: string): string =>
  text.replace(new RegExp(`(?<![\\p{L}'])${from}(?![\\p{L}'])`, 'giu'), to)

describe('FA.1 who somebody is changes no level', () => {
  it.each([
    ['en', english],
    ['es', spanish],
  ] as const)('FA.1 swapping people, pronouns and spellings changes no level (%s)', (language, pairs) => {
    const changed = [`${language}-signs.txt`, `${language}-none.txt`].flatMap(linesOf).flatMap((text) =>
      pairs
        .flatMap(([a, b]) => [swap(text, a, b), swap(text, b, a)])
        .filter((other) => other !== text && screen(other).level !== screen(text).level)
        .map((other) => `${text} (${screen(text).level}) ≠ ${other} (${screen(other).level})`),
    )
    expect(changed).toEqual([])
  })
  it.each(['en', 'es'] as const)(
    'FA.1 naming race, religion, gender, age or origin changes no level (%s)',
    (language) => {
      const changed = [`${language}-signs.txt`, `${language}-none.txt`].flatMap(linesOf).flatMap((text) =>
        asPeople[language]
          .map((who) => `${who} ${text}`)
          .filter((other) => screen(other).level !== screen(text).level)
          .map((other) => `${other}: ${screen(other).level}, without it ${screen(text).level}`),
      )
      expect(changed).toEqual([])
    },
  )
})
