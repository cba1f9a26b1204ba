import type { Config } from '../../server/config.ts'
import type { ReportedDatabase } from './report.ts'

const variables = ['DATABASE_URL', 'RAPPORT_SERVER_URL', 'RAPPORT_AUTH_URL'] as const
const here = /^(?:|localhost|127\.\d+\.\d+\.\d+|\[::1\]|\/.*)$/

/** Database servers beyond this machine, one for each host, with whether the way there is by TLS. Never a password. */
export function databasesOf(settings: Config['record']): readonly ReportedDatabase[] {
  const found: ReportedDatabase[] = []
  for (const variable of variables) {
    const url = settings[variable]
    if (url === undefined || !URL.canParse(url)) continue
    const { hostname, port, searchParams } = new URL(url)
    const host = searchParams.get('host') ?? hostname
    if (here.test(host)) continue
    const mode = searchParams.get('sslmode')
    const tls = mode === null ? searchParams.get('ssl') === 'true' : mode !== 'disable'
    const entry = `${host}:${port === '' ? 5432 : port}`
    if (!found.some((one) => one.host === entry && one.tls === tls))
      found.push({ host: entry, variable, tls })
  }
  return found
}
