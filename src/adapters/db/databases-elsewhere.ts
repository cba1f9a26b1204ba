import { notProved, readDatabaseUrl } from './database-url.ts'

/** A database server beyond this machine. `tls`: it has to show a certificate for its name. */
export type DatabaseElsewhere = {
  readonly host: string
  readonly variable: string
  readonly tls: boolean
}

const variables = ['DATABASE_URL', 'RAPPORT_SERVER_URL', 'RAPPORT_AUTH_URL'] as const
type Settings = Readonly<Partial<Record<(typeof variables)[number], string | undefined>>>

/** Database servers beyond this machine, one for each host, with whether it has to prove itself. Never a password. */
export function databasesOf(settings: Settings): readonly DatabaseElsewhere[] {
  const found: DatabaseElsewhere[] = []
  for (const variable of variables) {
    const url = settings[variable]
    const read = url === undefined ? null : readDatabaseUrl(variable, url)
    if (read === null || typeof read === 'string' || read.here) continue
    const host = `${read.host}:${read.port}`
    if (!found.some((one) => one.host === host && one.tls === read.proved))
      found.push({ host, variable, tls: read.proved })
  }
  return found
}

/** A sentence for each that cannot be read, could be somebody else, or whose way could be listened to. */
export const unprovedDatabases = (settings: Settings, network: string | undefined): readonly string[] => [
  ...variables.flatMap((variable) => {
    const url = settings[variable]
    const read = url === undefined ? null : readDatabaseUrl(variable, url)
    return typeof read === 'string' ? [read] : []
  }),
  ...(network === 'trusted'
    ? []
    : databasesOf(settings)
        .filter(({ tls }) => !tls)
        .map(({ host, variable }) => notProved(variable, host))),
]
