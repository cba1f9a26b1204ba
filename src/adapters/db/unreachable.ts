/** The database of the configuration cannot be worked with; the message is a sentence for whoever started us. */
export class UnreachableError extends Error {
  constructor(sentence: string) {
    super(sentence)
    this.name = 'UnreachableError'
  }
}

const unknownAuthority =
  'Nobody whom this machine trusts vouches for its certificate, so it may be somebody else. Is its authority your own? Name its file: sslrootcert=FILE behind the address.'

/** What a connection that did not come about says, by the code of the system or of PostgreSQL. Addresses are not
 * repeated: a password stands in them. */
const reasons: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'Nothing answers at its address. Is PostgreSQL running, and is the port right?',
  ECONNRESET:
    'It hung up at once. Does it want TLS (sslmode=verify-full), or is something else at that port?',
  EHOSTUNREACH: 'No way leads to its machine. Is the network up, and the address right?',
  ENETUNREACH: 'No way leads to its machine. Is the network up, and the address right?',
  ENOTFOUND: 'Nobody knows the name of its machine. Is it spelled right?',
  EAI_AGAIN: 'The name of its machine cannot be looked up just now. Is the network up?',
  ETIMEDOUT: 'Its machine does not answer. Is it on, and does a firewall let this one in?',
  ENOENT: 'There is no such socket. Is PostgreSQL running, and the folder right?',
  EACCES: 'This user may not open its socket.',
  ERR_TLS_CERT_ALTNAME_INVALID: 'Its certificate is for another name, so it may be somebody else.',
  DEPTH_ZERO_SELF_SIGNED_CERT: unknownAuthority,
  SELF_SIGNED_CERT_IN_CHAIN: unknownAuthority,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: unknownAuthority,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: unknownAuthority,
  CERT_HAS_EXPIRED: 'Its certificate has run out. Give it a newer one.',
  '28P01': 'It does not know this user with this password.',
  '28000': 'It does not let this user in from here: see its pg_hba.conf.',
  '3D000': 'It has no database of that name.',
  '53300': 'It has no connection left. Raise max_connections, or close what is open.',
  '57P03': 'It is starting or stopping just now. Try again in a moment.',
}

/** The same as a sentence, where it is one of those that whoever set it up can mend; else as it was. */
export function explainedConnection(error: unknown): unknown {
  if (error instanceof Error && error.message === 'The server does not support SSL connections')
    return new UnreachableError('The database cannot be reached by TLS: it has no certificate. Give it one.')
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return error
  const reason = reasons[error.code]
  if (reason === undefined) return error
  return new UnreachableError(`The database cannot be reached (${error.code}). ${reason}`)
}

/** A database of somebody else's beside the embedded one: one half of the record would be in each. */
export function checkOnePlace(settings: Readonly<Record<string, string | undefined>>): void {
  const wrong = halfAPlace(settings)
  if (wrong !== null) throw new UnreachableError(wrong)
}

export function halfAPlace(settings: {
  readonly DATABASE_URL?: string | undefined
  readonly RAPPORT_SERVER_URL?: string | undefined
  readonly RAPPORT_AUTH_URL?: string | undefined
}): string | null {
  if (settings.DATABASE_URL !== undefined) return null
  const alone = (['RAPPORT_SERVER_URL', 'RAPPORT_AUTH_URL'] as const).filter(
    (name) => settings[name] !== undefined,
  )
  if (alone.length === 0) return null
  return `${alone.join(' and ')} ${alone.length > 1 ? 'say' : 'says'} how to sign in at a database of your own, but DATABASE_URL does not say where it is. Set DATABASE_URL, or take ${alone.length > 1 ? 'them' : 'it'} away to use the database that comes with Rapport.`
}
