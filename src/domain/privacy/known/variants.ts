import { fold } from '../fold.ts'
import { bitsOf, GIVEN, ORDINARY } from '../lexicon.ts'
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

/** Other forms of one folded given name: its short forms, its long form, the endings that make it small or dear in
 * English and Spanish, also of its short forms ("Paquito"), and its beginning or end alone ("temi", "seun"). */
export function formsOf(name: string): ReadonlySet<string> {
  const listed = new Set<string>()
  for (const line of linesByName.get(name) ?? []) for (const form of line) listed.add(form)
  const forms = new Set(listed)
  for (const base of [name, ...listed])
    for (const form of [...endingsOf(base), ...(base === name ? partsOf(base) : [])])
      if ((bitsOf(form) & ORDINARY) === 0) forms.add(form)
  forms.delete(name)
  return forms
}

/** Spanish keeps the sound before i: Blanca, Blanquita; Diego, Dieguito; Beatriz, Beatricita. */
const beforeI = (stem: string): string => stem.replace(/c$/, 'qu').replace(/g$/, 'gu').replace(/z$/, 'c')

function endingsOf(name: string): readonly string[] {
  if (name.length < 3) return []
  const stem = name.slice(0, -1)
  const forms = [`${name}y`, `${name}ie`, `${name}${name.at(-1)}y`, `${name}${name.at(-1)}ie`]
  if (/[aeioy]$/.test(name)) forms.push(`${stem}y`, `${stem}ie`)
  const soft = beforeI(stem)
  if (/[ae]$/.test(name)) forms.push(`${soft}ita`, `${soft}illa`, `${name}cita`)
  if (/[oe]$/.test(name)) forms.push(`${soft}ito`, `${soft}illo`, `${name}ito`, `${name}cito`)
  if (/[lnrdsz]$/.test(name))
    for (const end of ['ito', 'ita', 'cito', 'cita']) forms.push(`${beforeI(name)}${end}`)
  if (/z$/.test(name)) forms.push(`${stem}cito`, `${stem}cita`)
  if (/[aoe]s$/.test(name)) {
    const short = beforeI(name.slice(0, -2))
    forms.push(`${short}itos`, `${short}itas`)
  }
  return forms
}

const SHORTENED = 6
function partsOf(name: string): readonly string[] {
  if (name.length < SHORTENED) return []
  const parts: string[] = []
  for (let length = 3; length <= name.length - 2; length++)
    for (const part of [name.slice(0, length), name.slice(-length)])
      if (length > 3 ? true : (bitsOf(part) & ~GIVEN) === 0) parts.push(part)
  return parts.filter((part) => (bitsOf(part) & ~GIVEN) === 0)
}

/** The folded words of a value. */
export const wordsOf = (value: string): readonly string[] =>
  (value.match(/[\p{L}\p{M}\p{Cf}'’]+|\p{Nd}+/gu) ?? [])
    .map((word) => fold(word))
    .filter((word) => word !== '')

const SPELLED_OUT: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa', ñ: 'ny' }

/** A name as people write it who have no such letter, or who part or join it: "mueller", "reilly" of "O'Reilly". */
export function spellingsOf(name: string): readonly string[] {
  const lower = name.normalize('NFC').toLowerCase()
  const spelled = fold(lower.replaceAll(/[äöüøåñ]/g, (letter) => SPELLED_OUT[letter] ?? letter))
  const parted = lower.split(/['’ʼ]/).map((part) => fold(part))
  return [spelled, ...parted.filter((part) => part.length > 3)]
}
