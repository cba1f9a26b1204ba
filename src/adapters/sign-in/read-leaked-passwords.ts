import { isAbsolute } from 'node:path'
import { targetOf, type EgressRules } from '../egress/rules.ts'

/** Where passwords that leaked elsewhere are looked up; null: nowhere. */
export type LeakedSettings = { readonly file: string } | { readonly service: string } | null

/** The setting, and a sentence for what in it cannot be meant. */
export function readLeakedPasswords(
  given: string | undefined,
  rules: EgressRules,
): { readonly settings: LeakedSettings; readonly wrong: readonly string[] } {
  if (given === undefined) return { settings: null, wrong: [] }
  if (isAbsolute(given)) return { settings: { file: given }, wrong: [] }
  const no = (sentence: string) => ({ settings: null, wrong: [sentence] })
  const target = /^https?:\/\//.test(given) ? targetOf(rules, given) : null
  if (target === null || /[?#]/.test(given))
    return no(
      'RAPPORT_LEAKED_PASSWORDS is a file by its whole path, or the address of a range service, like https://api.pwnedpasswords.com/range/',
    )
  if (target.reach === 'not-allowed')
    return no(
      `RAPPORT_LEAKED_PASSWORDS is at ${target.entry}, which this server may not connect to: name it in RAPPORT_EGRESS_ALLOW too, or in RAPPORT_EGRESS_LOCAL if it is on your own network.`,
    )
  return { settings: { service: given.endsWith('/') ? given : `${given}/` }, wrong: [] }
}
