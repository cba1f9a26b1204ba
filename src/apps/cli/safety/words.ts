import type { Unsafe, Weight } from './finding.ts'
import type { SafetyReport } from './read-safety.ts'

const titles: Readonly<Record<Weight, string>> = {
  stops: 'The server does not start like this',
  unsafe: 'Unsafe',
  look: 'Worth a thought',
}

/** The report in plain words: what is wrong, and what to do. */
export function safetyWords({ findings, record }: SafetyReport): string {
  const lines = (['stops', 'unsafe', 'look'] as const).flatMap((weight) =>
    section(
      titles[weight],
      findings.filter((one) => one.weight === weight),
    ),
  )
  const calm = findings.some((one) => one.weight !== 'look')
    ? []
    : ['Nothing unsafe was found in the configuration, the files, the process and the record.', '']
  const none = record?.state === 'none' ? [`There is no record in ${record.folder} yet.`, ''] : []
  return [...lines, ...calm, ...none, ''].join('\n')
}

function section(title: string, findings: readonly Unsafe[]): readonly string[] {
  if (findings.length === 0) return []
  return [title, ...findings.flatMap(({ what, remedy }) => [`  ${what}`, `    → ${remedy}`]), '']
}
