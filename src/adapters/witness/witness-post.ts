import type { Egress } from '../egress/open-egress.ts'
import { WitnessError, type Witness } from './witness.ts'

const ALLOWANCE = { budgetMs: 10_000, mostBytes: 10_000 }

/** Somebody who listens: gets the signed note itself as plain text, and answers with a 2xx. Nothing about a client is
 * in it: the id of the organisation, a number and a hash. */
export function witnessPost(url: string, egress: Egress): Witness {
  const ask = egress.fetchFrom(url, ALLOWANCE)
  return {
    way: 'posted_at',
    take: async (line) => {
      const answer = await ask(url, {
        method: 'POST',
        headers: { 'content-type': 'text/plain; charset=utf-8' },
        body: line.checkpoint,
      })
      await answer.text()
      if (!answer.ok) throw new WitnessError('refused')
    },
  }
}
