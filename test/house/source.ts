import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseSync } from 'vite'

export const root = normalize(join(dirname(fileURLToPath(import.meta.url)), '../..'))

/** A node of the syntax tree, as the parser gives it. */
export type SyntaxNode = {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [key: string]: unknown
}

export type SourceFile = {
  /** Path inside the repository, with forward slashes. */
  readonly path: string
  readonly text: string
  readonly lines: number
  readonly nodes: readonly SyntaxNode[]
  readonly imports: readonly { readonly from: string; readonly typeOnly: boolean }[]
}

const skipped = new Set(['node_modules', 'dist', '.git', '.rapport', 'screens'])

export function filesUnder(folder: string): readonly string[] {
  const found: string[] = []
  for (const name of readdirSync(join(root, folder)).toSorted()) {
    if (skipped.has(name)) continue
    const path = join(folder, name)
    if (statSync(join(root, path)).isDirectory()) found.push(...filesUnder(path))
    else found.push(relative('.', path).replaceAll('\\', '/'))
  }
  return found
}

export const read = (path: string): string => readFileSync(join(root, path), 'utf8')

const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

function collect(node: SyntaxNode, into: SyntaxNode[]): void {
  into.push(node)
  for (const value of Object.values(node)) {
    if (Array.isArray(value)) for (const item of value) if (isNode(item)) collect(item, into)
    if (isNode(value)) collect(value, into)
  }
}

export const parse = (path: string): SourceFile => parseText(path, read(path))

export function parseText(path: string, text: string): SourceFile {
  const { program, errors } = parseSync(path, text)
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message ?? 'does not parse'}`)
  const nodes: SyntaxNode[] = []
  if (isNode(program)) collect(program, nodes)
  return { path, text, lines: text.split('\n').length - 1, nodes, imports: importsOf(nodes) }
}

function importsOf(nodes: readonly SyntaxNode[]): SourceFile['imports'] {
  const found: { from: string; typeOnly: boolean }[] = []
  for (const node of nodes) {
    const source = node['source']
    if (!isNode(source) || typeof source['value'] !== 'string') continue
    const kind = node['importKind'] ?? node['exportKind']
    if (/^(Import|Export)|^TSImportType$/.test(node.type))
      found.push({ from: source['value'], typeOnly: kind === 'type' })
  }
  return found
}

/** The repository path a relative import leads to. */
export const target = (file: SourceFile, from: string): string =>
  normalize(join(dirname(file.path), from)).replaceAll('\\', '/')

export const isTest = (path: string): boolean => /\.test\.tsx?$|\.contract\.ts$/.test(path)

export const sources: readonly SourceFile[] = filesUnder('src')
  .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
  .map(parse)
export const shipped = sources.filter((file) => !isTest(file.path) && !file.path.includes('/dev/'))
export const under = (folder: string): readonly SourceFile[] =>
  shipped.filter((file) => file.path.startsWith(folder))
