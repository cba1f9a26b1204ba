/**
 * Attacks a server of our own on this machine, with what we know and with what Debian offers, and says what was tried
 * and what was found. It ends by itself, and with 1 where anything was found.
 *
 *   apt-get install wapiti sqlmap testssl.sh slowhttptest
 *   npm run attack
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { usualLimits } from '../../src/adapters/http/rate-limit.ts'
import { ownCertificate } from '../doubles/own-certificate.ts'
import { freePort } from '../faults/own-database.ts'
import { signInto, startAttacked } from './attacked-server.ts'
import { telltale } from './hostile-values.ts'
import { sqlmap, testssl, wapiti } from './scanners.ts'
import { sendRaw, statusesIn } from './send-raw.ts'
import { slowhttptest } from './slow.ts'
import { attack, runTool, type Attacked } from './tools.ts'
import { wireAttacks } from './wire-attacks.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const say = (line: string): void => void process.stdout.write(`${line}\n`)
const all: Attacked[] = []
const tell = (...some: readonly Attacked[]): void => {
  for (const one of some) {
    all.push(one)
    say(`${one.tool} (${one.seconds} s): ${one.attempts}; findings: ${one.findings.length}`)
    for (const finding of one.findings.slice(0, 20)) say(`  ! ${finding}`)
  }
}

const folder = await mkdtemp(join(tmpdir(), 'rapport-attack-'))
try {
  tell(await ourInputs())
  const open = await startAttacked({}, null)
  const target = { ...(await signInto(open.address, open.links)), address: open.address, folder }
  const port = Number(new URL(open.address).port)
  tell(await ourBytes(port))
  tell(await sqlmap(target, 45))
  tell(await wapiti(target, 120))
  tell(await breakages(open.folder))
  await open.stop()
  const limited = await startAttacked({}, usualLimits)
  tell(...(await slowhttptest(limited.address, folder, 30)))
  tell(await breakages(limited.folder))
  await limited.stop()
  tell(await overTls())
} finally {
  await rm(folder, { recursive: true, force: true })
}
const inAll = all.flatMap((one) => one.findings)
say(`\n${inAll.length} findings in ${all.length} kinds of attack`)
process.exitCode = inAll.length === 0 ? 0 : 1

/** Every hostile text to every route, over the database. */
function ourInputs(): Promise<Attacked> {
  return attack('our own inputs', null, async () => {
    process.env['HOSTILE_INPUT'] = 'all'
    const tests = ['src/adapters/http/hostile-input.test.ts', 'test/attack/parsers.test.ts']
    const vitest = join(root, 'node_modules/vitest/vitest.mjs')
    const { said } = await runTool(
      process.execPath,
      [vitest, 'run', '--testTimeout', '300000', ...tests],
      420,
      root,
    )
    const failed = [...said.matchAll(/Error: (.*)/g)].map((found) => found[1] ?? '')
    return {
      attempts: /Tests .*/.exec(said)?.[0] ?? 'none',
      findings: failed,
    }
  })
}

function ourBytes(port: number): Promise<Attacked> {
  return attack('our own bytes', null, async () => {
    const findings: string[] = []
    for (const { name, bytes, most, first } of wireAttacks) {
      const heard = await sendRaw(port, bytes)
      const statuses = statusesIn(heard)
      if (!first.test(statuses[0] ?? '') || statuses.length > most)
        findings.push(`${name}: ${statuses.join(' ')}`)
      if (telltale.test(heard)) findings.push(`${name}: ${telltale.exec(heard)?.[0]}`)
    }
    return { attempts: `${wireAttacks.length} requests of raw bytes`, findings }
  })
}

/** What broke inside while all of that went on. */
function breakages(data: string): Promise<Attacked> {
  return attack('the log afterwards', null, async () => {
    const lines = (await readFile(join(data, 'server.log'), 'utf8')).split('\n')
    const broken = lines.filter((line) => line.includes('"event":"broken"'))
    return {
      attempts: `${lines.length} lines`,
      findings: [...new Set(broken.map((line) => line.slice(90, 400)))],
    }
  })
}

async function overTls(): Promise<Attacked> {
  const own = ownCertificate(['localhost'])
  const [certificate, key] = [join(folder, 'own.crt'), join(folder, 'own.key')]
  await writeFile(certificate, own.cert)
  await writeFile(key, own.key, { mode: 0o600 })
  const port = await freePort()
  const tls = await startAttacked(
    {
      PORT: String(port),
      RAPPORT_PUBLIC_URL: 'https://localhost',
      RAPPORT_TLS_CERT: certificate,
      RAPPORT_TLS_KEY: key,
    },
    null,
  )
  const found = await testssl(port, folder, 240)
  await tls.stop()
  return found
}
