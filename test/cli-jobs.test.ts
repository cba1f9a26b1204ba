import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const rapport = fileURLToPath(new URL('../scripts/rapport.mjs', import.meta.url))
const some = Buffer.from('{"id":1,"text":"Jess rang from Fresno, see you thursday"}\n'.repeat(2000))

describe('a reader that goes away early', () => {
  it.each([
    ['in one thread', []],
    ['with --jobs 2', ['--jobs', '2']],
  ])(
    'ends rapport deidentify %s, quietly, although the input never ends',
    async (_how, jobs) => {
      const child = spawn(process.execPath, [rapport, 'deidentify', ...jobs], { stdio: 'pipe' })
      let said = ''
      child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
      child.stdin.on('error', () => undefined)
      const more = (): void => {
        while (child.stdin.writable && child.stdin.write(some));
      }
      child.stdin.on('drain', more)
      more()
      const ended = once(child, 'exit')
      let read = ''
      for await (const chunk of child.stdout) {
        read += String(chunk)
        if (read.length > 200_000) break
      }
      const [code] = await ended
      child.stdin.destroy()
      expect([code, said]).toEqual([0, ''])
      expect(read.split('\n', 1)[0]).toMatch(/^\{"id":1,"text":"\[NAME-1-\w+\] rang/)
    },
    30_000,
  )
})
