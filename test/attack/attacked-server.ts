import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { RateLimits } from '../../src/adapters/http/rate-limit.ts'
import { readConfig } from '../../src/apps/server/config.ts'
import { loadDemonstration } from '../../src/apps/server/load-demonstration.ts'
import { openServer } from '../../src/apps/server/open-server.ts'
import { clientLinks, signInLinks } from '../../src/apps/server/start-links.ts'
import { readBeginning } from '../../src/apps/server/who-is-here.ts'

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '')
const plenty = { burst: 1e9, perMinute: 1e9 }
/** Scanners send thousands of requests: what is to be attacked is the code, not the limiter in front of it. */
const noLimits: RateLimits = {
  ...{ stranger: plenty, failure: plenty, password: plenty, guesses: plenty, member: plenty, client: plenty },
  proof: plenty,
}

/** Starts a server over the demonstration clinic, nothing of which is real. */
export async function startAttacked(env: Readonly<Record<string, string>>, limited: RateLimits | null) {
  const folder = await mkdtemp(join(tmpdir(), 'rapport-attacked-'))
  const server = await openServer({
    config: readConfig({ PORT: '0', RAPPORT_EGRESS_ALLOW: 'none', ...env }),
    ...{ folder, root, log: 'file', notice: () => undefined },
    limits: limited ?? noLimits,
  })
  await loadDemonstration(server.ports, join(root, 'data'))
  const beginning = await readBeginning(server.ports)
  if (!beginning) throw new Error('the demonstration was not loaded')
  server.setDemonstration(true)
  const address = await server.listen()
  const links = {
    client: (await clientLinks(beginning.administrator, server))[0]?.path ?? '',
    staff: (await signInLinks(beginning.administrator, true, server))[0]?.path ?? '',
  }
  const stop = async (): Promise<void> => {
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  }
  return { address, folder, links, stop }
}

/** What `Set-Cookie` lines give, as a `Cookie` header. */
export const cookiesOf = (answer: Response): string =>
  answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')

/** A client's cookie and form token, and a member's cookie, by the links that the server printed. */
export async function signInto(address: string, links: { readonly client: string; readonly staff: string }) {
  const opened = await fetch(`${address}${links.client}`, { redirect: 'manual' })
  const clientCookie = cookiesOf(opened)
  const page = await (await fetch(`${address}/me`, { headers: { cookie: clientCookie } })).text()
  const button = await fetch(`${address}${links.staff}`)
  const form = await button.text()
  const hidden = [...form.matchAll(/name="(\w+)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [
    name,
    value,
  ])
  const entered = await fetch(`${address}/sign-in/link`, {
    method: 'POST',
    redirect: 'manual',
    headers: {
      cookie: cookiesOf(button),
      origin: address,
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: new URLSearchParams(hidden).toString(),
  })
  return {
    clientCookie,
    clientToken: /name="token" value="([^"]+)"/.exec(page)?.[1] ?? '',
    staffCookie: cookiesOf(entered),
    formCookie: cookiesOf(button),
    formToken: hidden.find(([name]) => name === 'token')?.[1] ?? '',
  }
}
