import { spawn, spawnSync } from 'node:child_process'

/** What came of one kind of attack. */
export type Attacked = {
  readonly tool: string
  readonly attempts: string
  readonly findings: readonly string[]
  readonly seconds: number
}

export const isHere = (program: string): boolean => spawnSync('which', [program]).status === 0

/** Runs a program to its end or its time, and gives all that it said. It never outlives us by more than that. */
export function runTool(
  program: string,
  args: readonly string[],
  seconds: number,
  cwd: string,
): Promise<{ readonly said: string; readonly cut: boolean }> {
  return new Promise((done) => {
    const child = spawn('timeout', ['-k', '5', String(seconds), program, ...args], {
      cwd,
      env: { ...process.env, HOME: cwd, TERM: 'dumb', NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let said = ''
    const hear = (piece: Buffer): void => void (said += piece.toString('utf8'))
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.on('error', () => done({ said, cut: false }))
    child.on('exit', (code) => done({ said, cut: code === 124 || code === 137 }))
  })
}

/** Measures one attack; a tool that is missing is said and is no finding. */
export async function attack(
  tool: string,
  program: string | null,
  work: () => Promise<Omit<Attacked, 'tool' | 'seconds'>>,
): Promise<Attacked> {
  if (program !== null && !isHere(program))
    return {
      tool,
      attempts: `skipped: ${program} is not installed (apt-get install ${program})`,
      findings: [],
      seconds: 0,
    }
  const began = performance.now()
  const { attempts, findings } = await work()
  return { tool, attempts, findings, seconds: Math.round((performance.now() - began) / 1000) }
}
