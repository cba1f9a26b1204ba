/** A database server beyond this machine. `proved`: it has to show a certificate for its name. */
export type DatabaseElsewhere = {
  readonly host: string
  readonly variable: string
  readonly tls: boolean
  readonly proved: boolean
}

const variables = ['DATABASE_URL', 'RAPPORT_SERVER_URL', 'RAPPORT_AUTH_URL'] as const
const here = /^(?:|localhost|127\.\d+\.\d+\.\d+|\[::1\]|\/.*)$/

/** Database servers beyond this machine, one for each host, with whether the way there is by TLS. Never a password. */
export function databasesOf(
  settings: Readonly<Partial<Record<(typeof variables)[number], string | undefined>>>,
): readonly DatabaseElsewhere[] {
  const found: DatabaseElsewhere[] = []
  for (const variable of variables) {
    const url = settings[variable]
    if (url === undefined || !URL.canParse(url)) continue
    const { hostname, port, searchParams } = new URL(url)
    const host = searchParams.get('host') ?? hostname
    if (here.test(host)) continue
    const mode = searchParams.get('sslmode')
    const tls = mode === null ? searchParams.get('ssl') === 'true' : mode !== 'disable'
    const proved = mode === null ? tls : mode === 'verify-full'
    const entry = `${host}:${port === '' ? 5432 : port}`
    if (!found.some((one) => one.host === entry && one.tls === tls && one.proved === proved))
      found.push({ host: entry, variable, tls, proved })
  }
  return found
}

/** A sentence for each that could be somebody else, or whose way could be listened to. */
export const unprovedDatabases = (settings: Parameters<typeof databasesOf>[0], network: string | undefined) =>
  network === 'trusted'
    ? []
    : databasesOf(settings)
        .filter(({ proved }) => !proved)
        .map(
          ({ host, variable }) =>
            `${variable} leads to ${host} without proof that it is the database: add sslmode=verify-full, and give PostgreSQL a certificate. On a network that is this server's alone, as between containers of one machine, say RAPPORT_DATABASE_NETWORK=trusted.`,
        )
