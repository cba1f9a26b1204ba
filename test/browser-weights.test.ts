import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')
const web = join(root, 'src/apps/web')

/** Every file that the workspace's browser code comes to by imports, those at the first view and those later. */
function reached(): ReadonlySet<string> {
  const files = new Set<string>()
  const waiting = readdirSync(web, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
    .map((name) => join(web, name))
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (files.has(file)) continue
    files.add(file)
    const code = readFileSync(file, 'utf8').replaceAll(/^import type[^'"]*['"][^'"]+['"]/gm, '')
    for (const [, from = ''] of code.matchAll(/(?:from|import\(?)\s*['"](\.[^'"]+\.tsx?)['"]/g))
      waiting.push(resolve(file, '..', from))
  }
  return files
}

it('a browser reads by the rules and never fetches the weights of the learned reader', () => {
  const files = [...reached()].map((file) => file.slice(root.length + 1))
  expect(files).toContain('src/domain/risk/screen-by-rules.ts')
  expect(files.filter((file) => /risk\/learned\/.*(weights|tuning)|risk\/screen\.ts/.test(file))).toEqual([])
})
