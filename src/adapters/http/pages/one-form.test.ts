import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const familiar =
  /(?<![\p{L}«])(?:tú|tu|tus|ti|te|contigo|tuy[oa]s?|puedes|quieres|tienes|eres|estás|has|dijiste|diste|pediste|quitaste|guardaste|escribiste|naciste|vives|usas|dices|dinos|pon|haz|hazlo)(?![\p{L}])/iu

const files = readdirSync(import.meta.dirname).filter(
  (name) => /-(?:es|text|words)\.ts$/.test(name) && !name.endsWith('.test.ts'),
)
/** Spanish is the part after `es: {`, or all of a file of its own. */
const spanishOf = (name: string): string => {
  const whole = readFileSync(`${import.meta.dirname}/${name}`, 'utf8')
  return name.endsWith('-es.ts') ? whole : (whole.split(/^ {2}es: \{$/m)[1] ?? '')
}

it('RE.1 Spanish pages speak to everybody with «usted»', () => {
  expect(files.filter((name) => spanishOf(name) !== '').length).toBeGreaterThan(5)
  const found = files.flatMap((name) =>
    spanishOf(name)
      .split('\n')
      // One may ask to be spoken to either way.
      .map((line) => line.replace('de tú o de usted', ''))
      .flatMap((line) => {
        const word = familiar.exec(line)?.[0]
        return word === undefined ? [] : [`${name}: ${word} in ${line.trim()}`]
      }),
  )
  expect(found).toEqual([])
})
