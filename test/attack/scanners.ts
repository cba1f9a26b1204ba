import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { attack, runTool, type Attacked } from './tools.ts'

export type Target = {
  readonly address: string
  readonly clientCookie: string
  readonly clientToken: string
  readonly staffCookie: string
  readonly formCookie: string
  readonly formToken: string
  /** Where tools may write. */
  readonly folder: string
}

const wapitiShape = z.object({
  vulnerabilities: z.record(
    z.string(),
    z.array(z.object({ path: z.string(), parameter: z.string().nullable() })),
  ),
  anomalies: z.record(z.string(), z.array(z.object({ path: z.string() }))),
})

/** Crawls as a client and as a stranger, and tries what it knows on every link and form. */
export const wapiti = (target: Target, seconds: number): Promise<Attacked> =>
  attack('wapiti', 'wapiti', async () => {
    const found: string[] = []
    let crawled = 0
    for (const [at, path] of ['/me', '/sign-in', '/setup'].entries()) {
      const report = join(target.folder, `wapiti-${at}.json`)
      const args = [
        ...['-u', `${target.address}${path}`, '--scope', 'folder', '-m', modules, '-d', '4'],
        ...['-H', `Cookie: ${target.clientCookie}`, '-H', `Origin: ${target.address}`],
        ...['--max-scan-time', String(seconds), '--max-attack-time', String(Math.ceil(seconds / 4))],
        ...['-t', '10', '-f', 'json', '-o', report, '--flush-session', '--no-bugreport'],
        ...['--store-session', join(target.folder, `session-${at}`), '--verify-ssl', '0'],
      ]
      const { said } = await runTool('wapiti', args, seconds + 240, target.folder)
      crawled += Number(/Wapiti found (\d+) URLs and forms/.exec(said)?.[1] ?? '0')
      const read = wapitiShape.safeParse(jsonIn(report))
      if (read.success) found.push(...listed(read.data.vulnerabilities), ...listed(read.data.anomalies))
      else found.push(`wapiti gave no report on ${path}: ${said.slice(-300)}`)
    }
    const findings = [...new Set(found)].filter((one) => !ofHttp.test(one))
    return { attempts: `${crawled} pages and forms, modules ${modules}`, findings }
  })

/** Modules that need nothing from the internet. */
const modules =
  'backup,blindsql,cookieflags,crlf,csp,csrf,exec,file,htaccess,http_headers,methods,permanentxss,redirect,shellshock,sql,xss'
type Listed = Readonly<Record<string, readonly { readonly path: string }[]>>
const listed = (of: Listed): readonly string[] =>
  Object.entries(of).flatMap(([kind, all]) => all.map(({ path }) => `${kind}: ${path}`))

/** Cookies are Secure, and HSTS is sent, only where the browser comes by https; this target is http on loopback.
 * test/attack/wire.test.ts and src/adapters/http/guard-request.test.ts look at https. */
const ofHttp = /^(?:Secure Flag cookie|HTTP Secure Headers)/

function jsonIn(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return null
  }
}

/** Parameters that reach a query, each as its own request file. */
const injected = (target: Target): readonly (readonly [string, string])[] => {
  const { host } = new URL(target.address)
  const form = 'Content-Type: application/x-www-form-urlencoded'
  const head = (line: string, cookie: string, more: readonly string[]): string =>
    [
      `${line} HTTP/1.1`,
      `Host: ${host}`,
      `Origin: ${target.address}`,
      `Cookie: ${cookie}`,
      ...more,
      '',
      '',
    ].join('\r\n')
  const json = 'Content-Type: application/json'
  const nobody = '01a1ff01-c845-7392-bc42-39839a85fe7f'
  return [
    [
      'sign-in',
      `${head('POST /sign-in', target.formCookie, [form])}token=${target.formToken}&email=a*&password=b*`,
    ],
    [
      'a message',
      `${head('POST /me/messages', target.clientCookie, [form])}token=${target.clientToken}&text=hello*`,
    ],
    ['a client’s link', head('GET /c/0123456789abcdef0123456789abcdefAAAA*', '', [])],
    ['library search', head('GET /api/library/search?q=sleep*', target.staffCookie, [])],
    ['library list', head('GET /api/library?after=a*', target.staffCookie, [])],
    ['a conversation', head(`GET /api/conversations/${nobody}*`, target.staffCookie, [])],
    [
      'a new client',
      `${head('POST /api/people/clients', target.staffCookie, [json])}{"name":"a*","country":"ES*"}`,
    ],
    ['settings', `${head('PUT /api/settings', target.staffCookie, [json])}{"name":"a*","assist":"moves*"}`],
  ]
}

/** Tries to change the queries behind every parameter that reaches one. */
export const sqlmap = (target: Target, secondsEach: number): Promise<Attacked> =>
  attack('sqlmap', 'sqlmap', async () => {
    const findings: string[] = []
    let asked = 0
    let cut = 0
    for (const [at, [name, request]] of injected(target).entries()) {
      const file = join(target.folder, `request-${at}.txt`)
      writeFileSync(file, request)
      const args = [
        ...[
          '-r',
          file,
          '--batch',
          '--level',
          '2',
          '--risk',
          '2',
          '--dbms',
          'PostgreSQL',
          '--technique',
          'BEUSTQ',
        ],
        ...['--time-sec', '2', '--timeout', '5', '--retries', '0', '--threads', '4', '--flush-session'],
        ...['--ignore-code', '*', '--skip-waf', '--disable-coloring', '-v', '3'],
        ...['--output-dir', join(target.folder, 'sqlmap')],
      ]
      // Without a terminal it would read its targets from standard input and ask nobody.
      const line = ['sqlmap', ...args].map((part) => `'${part}'`).join(' ')
      const done = await runTool('script', ['-qec', line, '/dev/null'], secondsEach, target.folder)
      asked += [...done.said.matchAll(/\[PAYLOAD\]/g)].length
      cut += done.cut ? 1 : 0
      if (/is vulnerable|appears to be .*injectable|identified the following injection point/.test(done.said))
        findings.push(`${name}: ${/.*(?:injectable|is vulnerable).*/.exec(done.said)?.[0] ?? 'injectable'}`)
    }
    return { attempts: `${asked} payloads to 8 requests (${cut} cut off by the clock)`, findings }
  })

const testsslShape = z.array(z.object({ id: z.string(), severity: z.string(), finding: z.string() }))
/** A certificate that signed itself is the tool's own finding about any server on loopback. */
const ofTheCertificate =
  /^(?:cert|chain|OCSP|CRL|CAA|DNS|certificate|overall_grade|grade|cipherlist_.*|security_headers)/i

export const testssl = (port: number, folder: string, seconds: number): Promise<Attacked> =>
  attack('testssl', 'testssl', async () => {
    const report = join(folder, 'testssl.json')
    const args = ['--quiet', '--color', '0', '--warnings', 'batch', '--jsonfile', report, '--ip', '127.0.0.1']
    await runTool('testssl', [...args, `localhost:${port}`], seconds, folder)
    const read = testsslShape.safeParse(jsonIn(report))
    if (!read.success) return { attempts: 'no report', findings: ['testssl gave no report'] }
    const bad = read.data.filter(({ severity }) => /LOW|MEDIUM|HIGH|CRITICAL/.test(severity))
    return {
      attempts: `${read.data.length} checks`,
      findings: bad
        .filter(({ id }) => !ofTheCertificate.test(id))
        .map(({ id, severity, finding }) => `${severity} ${id}: ${finding}`),
    }
  })
