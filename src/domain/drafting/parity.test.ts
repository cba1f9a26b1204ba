import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { groupsOf } from '../../../evals/parity/groups.ts'
import { parityOf } from '../../../evals/parity/measure.ts'
import { textsOf } from '../../../evals/parity/texts.ts'
import { locales } from '../language.ts'

/** One message in so many of the corpus; `node evals/parity.eval.ts` reads more. */
const EVERY = 120
/** Of the texts that are offered the very same moves, whoever says that they are who: measured at 95 % and more. */
const LEAST_SAME = 0.9

const told = locales.flatMap((language) =>
  groupsOf(language)
    .filter(({ attribute }) => attribute !== 'dialect')
    .map((group) => ({ language, group, name: `${language} ${group.attribute}: ${group.group}` })),
)
const texts = { en: textsOf('en', EVERY), es: textsOf('es', EVERY) }

describe('FA.2 parity of suggestions by group', () => {
  it.each(told)(
    'FA.2 who somebody says they are changes neither how many moves nor the question about safety, and hardly which ($name)',
    ({ language, group }) => {
      const parity = parityOf(texts[language], language, group)
      expect(parity.texts).toBeGreaterThan(60)
      expect({ lost: parity.safetyLost, gained: parity.safetyGained }).toEqual({ lost: [], gained: 0 })
      expect(parity.differences.moves.mean).toBe(0)
      expect(parity.same / parity.texts).toBeGreaterThan(LEAST_SAME)
    },
  )

  it('FA.2 is published for every group that is measured, with its number of texts and intervals', () => {
    const published = readFileSync(new URL('../../../docs/fairness.md', import.meta.url), 'utf8')
    const rows = published.split('\n').filter((line) => line.startsWith('| '))
    const missing = locales.flatMap((language) =>
      groupsOf(language)
        .filter(({ attribute, group, against }) => {
          const row = rows.find((line) => line.startsWith(`| ${attribute} | ${group} | ${against} | `))
          return (
            row === undefined || !/^\| [^|]+\| [^|]+\| [^|]+\| \d+ \| [\d.]+ \[[\d.]+, [\d.]+\] \|/.test(row)
          )
        })
        .map(({ attribute, group }) => `${language} ${attribute} ${group}`),
    )
    expect(missing).toEqual([])
  })
})
