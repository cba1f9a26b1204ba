import type { KnownIdentifier } from '../deidentified.ts'
import { fold } from '../fold.ts'
import { bitsOf, HEAD } from '../lexicon.ts'
import { diminutives } from '../words/diminutives.ts'

const linesByName = new Map<string, string[][]>()
for (const line of diminutives.split('\n')) {
  const names = line.trim().split(' ')
  for (const name of names) {
    const lines = linesByName.get(name)
    if (lines) lines.push(names)
    else linesByName.set(name, [names])
  }
}

/** Other forms of one folded given name: its short forms, its long form, Spanish -ito, -ita. Not transitive. */
export function formsOf(name: string): ReadonlySet<string> {
  const forms = new Set<string>()
  for (const line of linesByName.get(name) ?? []) for (const form of line) forms.add(form)
  if (name.length > 3) {
    const stem = name.slice(0, -1)
    if (name.endsWith('a')) forms.add(`${stem}ita`)
    else if (name.endsWith('o')) forms.add(`${stem}ito`)
    else if (/[lnrd]$/.test(name)) forms.add(`${name}ito`)
    else if (name.endsWith('s')) forms.add(`${stem}itos`)
    forms.add(`${stem}ie`)
    forms.add(`${stem}y`)
  }
  forms.delete(name)
  return forms
}

export const wordsOf = (value: string): readonly string[] =>
  (value.match(/[\p{L}\p{M}\p{Cf}'’]+|\p{Nd}+/gu) ?? [])
    .map((word) => fold(word))
    .filter((word) => word !== '')

/** Words that are part of a known value but say nothing on their own. */
const SMALL = new Set(
  'de del la las los el y e da do dos di van von der den bin al the of and st street road avenue calle avenida apt flat piso mr mrs ms dr dra sr sra school hospital high university church college company ltd inc primary elementary colegio escuela instituto universidad iglesia hospital clinica clinic'.split(
    ' ',
  ),
)

/** The word sequences under which a known value is found: the whole, and, for names, each part of it. */
export function sequencesOf(identifier: KnownIdentifier): readonly (readonly string[])[] {
  const words = wordsOf(identifier.value)
  if (words.length === 0) return []
  const sequences: (readonly string[])[] = [words]
  if (identifier.type === 'name' || identifier.type === 'handle') {
    for (const word of words) if (word.length > 1 && !SMALL.has(word)) sequences.push([word])
    for (const word of words) for (const form of formsOf(word)) sequences.push([form])
  } else if (
    identifier.type === 'organisation' ||
    identifier.type === 'address' ||
    identifier.type === 'place'
  ) {
    const own = words.filter((word) => !SMALL.has(word) && (bitsOf(word) & HEAD) === 0 && !/^\d+$/.test(word))
    if (own.length > 0 && own.length < words.length) sequences.push(own)
    const noNumber = words.filter((word) => !/^\d+$/.test(word))
    if (noNumber.length > 1 && noNumber.length < words.length) sequences.push(noNumber.slice(0, 2))
  }
  return sequences
}
