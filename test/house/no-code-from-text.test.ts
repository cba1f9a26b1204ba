import { expect, it } from 'vitest'
import { shipped, under, type SourceFile } from './source.ts'

const naming = (files: readonly SourceFile[], what: RegExp): readonly string[] =>
  files.filter(({ text }) => what.test(text)).map(({ path }) => path)

/** Files that start a program, each with why no text of a stranger is in its arguments. */
const programs: Readonly<Record<string, string>> = {
  'src/adapters/db/embedded.ts':
    'PostgreSQL, by a path of its package; arguments are a list, so no shell reads them',
  'src/adapters/evidence/scan-file.ts':
    'the scanner that the administrator wrote into the environment; arguments are a list, and the file is its input',
  'src/adapters/keys/master-key.ts': 'what the administrator wrote into the environment to print the key',
}
/** Files that put SQL together from parts, each with where the parts are from. */
const sqlParts: Readonly<Record<string, string>> = {
  'src/adapters/db/audit-record.ts': 'a table of the file beside it',
  'src/adapters/db/alerts.ts': 'names of events from the domain',
  'src/adapters/db/rights.ts': 'names of tables and columns from the calls beside it',
}

it('nothing on the server makes code, a pattern or a program from text', () => {
  expect(naming(shipped, /\beval\(|new Function\(|node:vm\b|from 'vm'|setTimeout\(\s*['"`]/)).toEqual([])
  const outer = [...under('src/adapters/http/'), ...under('src/flows/'), ...under('src/contract/')]
  expect(naming(outer, /new RegExp\(/)).toEqual([])
  expect(naming(shipped, /\bchild_process\b/).filter((path) => !(path in programs))).toEqual([])
  expect(naming(shipped, /shell: true/)).toEqual([])
  expect(naming(shipped, /\bsql\.(?:raw|lit)\(/).filter((path) => !(path in sqlParts))).toEqual([])
})

it('the browser keeps nothing of anybody, and takes no markup from text', () => {
  const web = under('src/apps/web/')
  expect(
    naming(shipped, /dangerouslySetInnerHTML|\.innerHTML|\.outerHTML|insertAdjacentHTML|document\.write/),
  ).toEqual([])
  expect(naming(web, /\blocalStorage\b|\bsessionStorage\b|\bindexedDB\b|document\.cookie/)).toEqual([
    'src/apps/web/composer/on-screen.ts',
    'src/apps/web/shell/kept.ts',
  ])
  expect(naming(web, /window\.(?:open|parent|opener)|addEventListener\('message'.*origin/)).toEqual([])
})
