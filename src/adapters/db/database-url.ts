import { readFileSync } from 'node:fs'
import type { ClientConfig } from 'pg'
import { UnreachableError } from './unreachable.ts'

/** What the environment says of a database of one's own. */
export type DatabaseSettings = {
  readonly DATABASE_URL?: string | undefined
  readonly RAPPORT_DATABASE_NETWORK?: string | undefined
}

/** Where a connection string leads, read once and in one way: the library takes the last of two values and other programs
 * the first, and what it does not find it takes from the environment. */
export type DatabaseUrl = {
  readonly host: string
  readonly port: string
  readonly here: boolean
  /** By TLS, with a certificate for this name. */
  readonly proved: boolean
  /** The authority that it has to be from, and what this server shows; files. */
  readonly files: Readonly<Partial<Record<'ca' | 'cert' | 'key', string>>>
  /** The rest, without what is about TLS. */
  readonly rest: URL
}

const tlsParts = ['ssl', 'sslmode', 'sslrootcert', 'sslcert', 'sslkey', 'sslnegotiation', 'uselibpqcompat']
const isHere = /^(?:localhost|127\.\d+\.\d+\.\d+|\[?::1\]?|\/.*)$/

/** The address, or a sentence that says what is wrong with it and repeats nothing of it. */
export function readDatabaseUrl(variable: string, given: string): DatabaseUrl | string {
  if (!URL.canParse(given) || !/^postgres(?:ql)?:$/.test(new URL(given).protocol))
    return `${variable} is an address like postgresql://user:password@host/database.`
  const rest = new URL(given)
  if (![rest.hostname, rest.username, rest.password, rest.pathname].every(isWritten))
    return `${variable} has a % that stands for no sign. Write %25 where a % is meant.`
  const asked = rest.searchParams
  const twice = [...asked.keys()].find((name, at, all) => all.indexOf(name) !== at)
  if (twice !== undefined)
    return `${variable} says ${tlsParts.includes(twice) ? twice : 'something'} twice. Say it once.`
  const mode = modeOf(asked)
  if (mode === null)
    return `${variable} asks for TLS without proof: only sslmode=verify-full shows that the database is who it says. Say that, with sslrootcert=FILE where its authority is your own; or sslmode=disable on a network that is this server's alone.`
  const files = filesOf(asked)
  for (const name of tlsParts) asked.delete(name)
  const host = asked.get('host') ?? (rest.hostname === '' ? 'localhost' : decodeURIComponent(rest.hostname))
  const port = asked.get('port') ?? (rest.port === '' ? '5432' : rest.port)
  asked.set('host', host.replace(/^\[(.*)\]$/, '$1'))
  asked.set('port', port)
  moveInto(rest, 'user', 'username')
  moveInto(rest, 'password', 'password')
  return { host, port, here: isHere.test(host), proved: mode === 'proved', files, rest }
}

function isWritten(part: string): boolean {
  try {
    decodeURIComponent(part)
    return true
  } catch {
    return false
  }
}

/** Null where it is asked for by halves. */
function modeOf(asked: URLSearchParams): 'proved' | 'clear' | null {
  const [mode, ssl] = [asked.get('sslmode'), asked.get('ssl')]
  if (asked.has('uselibpqcompat') || (asked.get('sslnegotiation') ?? 'postgres') !== 'postgres') return null
  if (ssl !== null && !['true', '1', 'false', '0'].includes(ssl)) return null
  const wanted = ssl === 'true' || ssl === '1'
  if (mode === null && tlsParts.some((name) => name.endsWith('cert') && asked.has(name))) return 'proved'
  if (mode === null) return wanted ? 'proved' : 'clear'
  if (mode === 'disable') return wanted ? null : 'clear'
  return mode === 'verify-full' && ssl !== 'false' && ssl !== '0' ? 'proved' : null
}

const filesOf = (asked: URLSearchParams): DatabaseUrl['files'] => {
  const named = { ca: asked.get('sslrootcert'), cert: asked.get('sslcert'), key: asked.get('sslkey') }
  // As other programs have it: the authorities that this machine trusts.
  const files = Object.entries(named).filter(([, file]) => file !== null && file !== '' && file !== 'system')
  return Object.fromEntries(files)
}

/** Where it stands behind the question mark it counts, as the library has it. */
function moveInto(url: URL, name: string, field: 'username' | 'password'): void {
  const value = url.searchParams.get(name)
  if (value === null) return
  url.searchParams.delete(name)
  url[field] = encodeURIComponent(value)
}

/** How to connect to where it leads, and in no other way; as another user where one is given. Throws a sentence. */
export function wayTo(
  variable: string,
  given: string,
  network: string | undefined,
  as?: { readonly user: string; readonly password: string },
): ClientConfig {
  const read = readDatabaseUrl(variable, given)
  if (typeof read === 'string') throw new UnreachableError(read)
  if (!read.proved && !read.here && network !== 'trusted')
    throw new UnreachableError(notProved(variable, `${read.host}:${read.port}`))
  if (as) [read.rest.username, read.rest.password] = [as.user, as.password]
  const ssl = read.proved
    ? {
        // Unsaid, NODE_TLS_REJECT_UNAUTHORIZED=0 would decide it.
        rejectUnauthorized: true,
        ...Object.fromEntries(
          Object.entries(read.files).map(([part, file]) => [part, contents(variable, file)]),
        ),
      }
    : // Unsaid, PGSSLMODE would decide it.
      false
  return { connectionString: read.rest.href, ssl }
}

function contents(variable: string, file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    throw new UnreachableError(`${file}, which ${variable} names, cannot be read.`)
  }
}

export const notProved = (variable: string, host: string): string =>
  `${variable} leads to ${host} without proof that it is the database: add sslmode=verify-full, and give PostgreSQL a certificate. On a network that is this server's alone, as between containers of one machine, say RAPPORT_DATABASE_NETWORK=trusted.`
