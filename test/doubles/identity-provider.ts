import { createHash, generateKeyPairSync, sign, type KeyObject } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What an identity provider of an organisation says, right or wrong. */
export type Says = {
  readonly email: string
  readonly subject?: string
  readonly verified?: boolean
  readonly issuer?: string
  readonly audience?: string
  readonly nonce?: string
  readonly expiresIn?: number
  readonly forged?: boolean
  readonly acr?: string
  readonly amr?: readonly string[]
  /** Seconds since they showed it; not given: it does not tell. */
  readonly shownAgo?: number
}
export type IdentityProviderDouble = {
  readonly issuer: string
  readonly clientId: string
  readonly secret: string
  /** A person at the provider's own page: follows the address and says yes. Gives where the browser is sent back to. */
  readonly visit: (address: string, says: Says) => URL
  /** Why a token was refused, newest last. */
  readonly refusals: readonly string[]
  readonly close: () => Promise<void>
}
type Pending = { readonly says: Says; readonly asked: URLSearchParams }

/** OpenID Connect's code flow with PKCE, as strict as a good provider is, on a port of its own. */
export async function startIdentityProvider(): Promise<IdentityProviderDouble> {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const forger = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey
  const [clientId, secret] = ['rapport', 'a secret of the client']
  const pending = new Map<string, Pending>()
  const refusals: string[] = []
  let issuer = ''
  const server = createServer((request, response) => {
    void answer(request).then(({ status, body }) => send(response, status, body))
  })
  const answer = async (request: IncomingMessage): Promise<{ status: number; body: object }> => {
    if (request.url === '/.well-known/openid-configuration') return { status: 200, body: discovery(issuer) }
    if (request.url === '/keys')
      return {
        status: 200,
        body: { keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'one', use: 'sig' }] },
      }
    const form = new URLSearchParams(await bodyOf(request))
    const known = pending.get(form.get('code') ?? '')
    pending.delete(form.get('code') ?? '')
    const why = whyNot(request, form, known)
    if (why !== null || !known) {
      refusals.push(why ?? 'code')
      return { status: 400, body: { error: 'invalid_grant' } }
    }
    const key = known.says.forged === true ? forger : privateKey
    return {
      status: 200,
      body: { token_type: 'Bearer', access_token: 'not for us', id_token: token(key, claims(known)) },
    }
  }
  const whyNot = (
    request: IncomingMessage,
    form: URLSearchParams,
    known: Pending | undefined,
  ): string | null => {
    const basic = `Basic ${Buffer.from(`${clientId}:${encodeURIComponent(secret)}`).toString('base64')}`
    if (request.headers.authorization !== basic) return 'client'
    if (!known) return 'code'
    const verifier = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url')
    if (verifier !== known.asked.get('code_challenge')) return 'verifier'
    return form.get('redirect_uri') === known.asked.get('redirect_uri') ? null : 'redirect'
  }
  const claims = ({ says, asked }: Pending): object => {
    const now = Math.floor(Date.now() / 1_000)
    return {
      iss: says.issuer ?? issuer,
      sub: says.subject ?? 'subject-1',
      aud: says.audience ?? clientId,
      iat: now,
      exp: now + (says.expiresIn ?? 300),
      nonce: says.nonce ?? asked.get('nonce'),
      email: says.email,
      email_verified: says.verified ?? true,
      ...(says.acr === undefined ? {} : { acr: says.acr }),
      ...(says.amr === undefined ? {} : { amr: says.amr }),
      ...(says.shownAgo === undefined ? {} : { auth_time: now - says.shownAgo }),
    }
  }
  const visit = (to: string, says: Says): URL => {
    const asked = new URL(to).searchParams
    const code = createHash('sha256').update(`${pending.size} ${to}`).digest('hex').slice(0, 24)
    pending.set(code, { says, asked })
    const back = new URL(asked.get('redirect_uri') ?? '')
    back.searchParams.set('code', code)
    back.searchParams.set('state', asked.get('state') ?? '')
    return back
  }
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address: AddressInfo | string | null = server.address()
  issuer = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
  return {
    ...{ issuer, clientId, secret, refusals },
    visit,
    close: () => new Promise((closed) => server.close(() => closed())),
  }
}

const discovery = (issuer: string): object => ({
  issuer,
  authorization_endpoint: `${issuer}/authorize`,
  token_endpoint: `${issuer}/token`,
  jwks_uri: `${issuer}/keys`,
  id_token_signing_alg_values_supported: ['ES256'],
})

function token(key: KeyObject, claims: object): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')
  const said = `${part({ alg: 'ES256', kid: 'one', typ: 'JWT' })}.${part(claims)}`
  return `${said}.${sign('sha256', Buffer.from(said), { key, dsaEncoding: 'ieee-p1363' }).toString('base64url')}`
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = []
  for await (const piece of request) pieces.push(Buffer.from(piece))
  return Buffer.concat(pieces).toString('utf8')
}

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(JSON.stringify(body))
}
