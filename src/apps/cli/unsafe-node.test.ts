import { Writable } from 'node:stream'
import { expect, it } from 'vitest'
import { run } from './run.ts'
import { commands } from './table.ts'

async function said(args: readonly string[], env: Readonly<Record<string, string>>) {
  let words = ''
  const out = new Writable({ write: (chunk: Buffer, _, done) => ((words += chunk.toString()), done()) })
  const code = await run(args, { stdin: (async function* () {})(), stdout: out, stderr: out, env })
  return { code, words }
}

it.each(Object.keys(commands).filter((name) => name !== 'doctor'))(
  'rapport %s does nothing where Node was told to believe every certificate, or to open its inspector',
  async (name) => {
    const environments: readonly Readonly<Record<string, string>>[] = [
      { NODE_TLS_REJECT_UNAUTHORIZED: '0', RAPPORT_DATA: '/nowhere' },
      { NODE_OPTIONS: '--inspect=0.0.0.0:9229', RAPPORT_DATA: '/nowhere' },
    ]
    for (const env of environments) {
      const { code, words } = await said(name.split(' '), env)
      expect(code).toBe(2)
      expect(words).toMatch(/^rapport: NODE_(?:TLS_REJECT_UNAUTHORIZED is 0|OPTIONS opens)[^\n]*\n$/)
    }
    expect((await said([...name.split(' '), '--help'], { NODE_TLS_REJECT_UNAUTHORIZED: '0' })).code).toBe(0)
  },
)
