import { z } from 'zod'
import { check } from '../../../domain/guard/check.ts'
import { locales } from '../../../domain/language.ts'
import { toCodePoints } from '../code-points.ts'
import { lineCommand } from '../line-command.ts'

/** `rapport check`: whether a reply may stand beside what the client wrote, and what is wrong with it. */
export const command = lineCommand({
  name: 'check',
  summary:
    'Checks replies for what must not reach a client: help with means, false promises, medical advice …',
  shape: [
    'in:  {id, reply, client?, lang?: "en"|"es"|"unknown"}   (both languages are read whatever lang says)',
    'out: {id, acceptable, score: 0..1 (chance that it may be sent; acceptable: 0.5 or more), findings: [{rule, severity: advice|warning|block, start, end}]}',
  ].join('\n'),
  options: {},
  input: z.object({
    id: z.union([z.string(), z.number()]),
    reply: z.string(),
    client: z.string().nullish(),
    lang: z.enum([...locales, 'unknown']).nullish(),
  }),
  open: () => (line) => {
    const verdict = check(line.client ?? '', line.reply)
    const findings = toCodePoints(line.reply, verdict.findings)
    return {
      acceptable: verdict.acceptable,
      // Cut and not rounded, so that what is not acceptable stays below one half.
      score: Math.floor(verdict.score * 1_000_000) / 1_000_000,
      findings: findings.map(({ rule, severity, start, end }) => ({ rule, severity, start, end })),
    }
  },
})
