import { askedOf, registerBase, type Register } from '../../domain/evidence/registers.ts'
import type { Registers } from '../../flows/look-up.ts'
import { EgressFaultError } from '../egress/fault.ts'
import type { Egress } from '../egress/open-egress.ts'
import { targetOf } from '../egress/rules.ts'
import { readSourceFile } from './read-source-file.ts'

/** One record is some kilobytes; a register that takes longer is asked again by a person. */
const ALLOWANCE = { budgetMs: 15_000, mostBytes: 4_000_000 }

/** Asks registers by the one way out, where its rules let it. */
export function openRegisters(
  egress: Egress,
  bases: Readonly<Record<Register, string>> = registerBase,
): Registers {
  return {
    inReach: (register) =>
      (targetOf(egress.rules, bases[register])?.reach ?? 'not-allowed') !== 'not-allowed',
    ask: async (register, identifier) => {
      const base = bases[register]
      const headers = { accept: register === 'arxiv' ? 'application/atom+xml' : 'application/json' }
      try {
        const answer = await egress.fetchFrom(base, ALLOWANCE)(`${base}${askedOf(identifier)}`, { headers })
        const bytes = new Uint8Array(await answer.arrayBuffer())
        if (answer.status === 404) return 'not-known-there'
        if (!answer.ok) return 'not-reached'
        const reading = readSourceFile(register === 'arxiv' ? 'answer.xml' : 'answer.json', bytes)
        return reading.records.length === 0 && reading.faults.every(({ why }) => why === 'empty')
          ? 'not-known-there'
          : reading
      } catch (error) {
        if (error instanceof EgressFaultError) return 'not-reached'
        throw error
      }
    },
  }
}
