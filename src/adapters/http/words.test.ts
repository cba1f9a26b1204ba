import { describe, expect, it } from 'vitest'
import { draftReasons } from '../../domain/drafting/draft-progress.ts'
import { locales } from '../../domain/language.ts'
import { refusalCodes } from '../../domain/outcome.ts'
import { modelFaults } from '../../flows/model-ports.ts'
import { explain, ruleIds } from '../../domain/risk/explain.ts'
import { draftWords, refusalWords, triedWords } from './words.ts'

describe.each(locales)('what people read in %s', (locale) => {
  const said = [
    ...refusalCodes.map((code) => refusalWords({ code }, locale)),
    ...modelFaults.flatMap((fault) => [draftWords(fault, locale), triedWords(fault, locale)]),
    ...[...draftReasons, 'organisation', 'jurisdiction', 'danger-now'].map((why) => draftWords(why, locale)),
    draftWords('a reason of tomorrow', locale),
  ]

  it('has a sentence for every refusal, fault and reason', () => {
    for (const sentence of said) expect(sentence).toMatch(/^[A-ZÁÉÍÓÚ¿].{10,}[.]$/)
  })

  it('blames nobody, shouts at nobody and shows no code', () => {
    for (const sentence of [...said, ...ruleIds.map((rule) => explain(rule, locale))]) {
      expect(sentence).not.toMatch(/[!¡]/)
      expect(sentence).not.toMatch(/\b(invalid|illegal|forbidden|denied|your fault|inválid|ilegal|prohibid)/i)
      expect(sentence).not.toMatch(/[a-z]-[a-z]+-[a-z]/)
    }
  })
})
