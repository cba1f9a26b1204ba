import type { Kysely } from 'kysely'
import { unlessRefused, type Auth } from './better-auth.ts'
import { enteringBy, type Keeping } from './keeping.ts'
import type { organisationProvider } from './organisation-provider.ts'
import { connectedTo, disconnectAll } from './provider-account.ts'
import type { ProviderErrand } from './provider-errand.ts'
import type { ProviderAnswer, ProviderDone, ProviderSignIn } from './provider-sign-in.ts'
import { isSecondFactor } from '../../domain/access/factors.ts'
import type { SignedIn } from './session.ts'
import { waysInEntry } from './sign-in-entries.ts'
import { sessionIn, sessionsOver } from './sessions-over.ts'

const REFUSED = '/sign-in'

type Given = {
  readonly auth: Auth
  readonly db: Kysely<unknown>
  readonly kept: Keeping
  readonly errand: ProviderErrand
  readonly organisation: ReturnType<typeof organisationProvider>
}

/** Begins and ends the way of the code with better-auth's own functions: state, PKCE and nonce are its. */
export function providerOver(given: Given): ProviderSignIn {
  const { auth, db, kept, organisation } = given
  const { userOf } = sessionsOver(db, kept)
  const here = (headers: Headers) => auth.api.getSession({ headers, query: { disableRefresh: true } })
  return {
    reaches: organisation.reaches,
    async begin({ organisationId, origin, headers, errand }, to) {
      const found = errand === 'enter' ? null : await here(headers)
      if (errand !== 'enter' && sessionIn(found)?.organisationId !== organisationId) return null
      const visit = { organisationId, origin, userId: found?.user.id ?? null, errand }
      const body = {
        ...{ provider: 'organisation', callbackURL: to, errorCallbackURL: REFUSED, disableRedirect: true },
        additionalData: { errand },
      }
      return organisation.asks(visit, async () => {
        const begun =
          errand === 'enter'
            ? await unlessRefused(auth.api.signInSocial({ body, headers, returnHeaders: true }))
            : await unlessRefused(auth.api.linkSocialAccount({ body, headers, returnHeaders: true }))
        const url = begun && 'url' in begun.response ? (begun.response.url ?? null) : null
        return begun && url !== null ? { to: url, cookies: begun.headers.getSetCookie() } : null
      })
    },
    async finish({ organisationId, origin, headers }, query) {
      const found = headers.has('cookie') ? await here(headers) : null
      const visit = { organisationId, origin, userId: found?.user.id ?? null, errand: null }
      const session = sessionIn(found)
      return organisation.asks(visit, async () => {
        const back = await enteringBy(kept)<SignedIn | Back>(
          'provider',
          () => backFrom(given, organisationId, query, headers),
          () =>
            session && given.errand.now().errand === 'connect'
              ? waysInEntry(session, kept.now(), 'factor-added', { factor: 'provider' })
              : null,
        )
        return back && doneBy(back, session, given.errand)
      })
    },
    async connected(who) {
      const configured = await organisation.configured(who.organisationId)
      if (!configured) return 'no'
      return connectedTo(db, await userOf(who), organisation.addressKey, configured.issuer)
    },
    disconnect: (who) =>
      kept.keep(
        async () => disconnectAll(db, await userOf(who)),
        (done) => (done ? waysInEntry(who, kept.now(), 'factor-removed', { factor: 'provider' }) : null),
      ),
  }
}

/** Back at a place of ours, without a new session. */
type Back = { readonly to: string }

async function backFrom(
  { auth, db, kept, errand }: Given,
  organisationId: string,
  { code, state, error }: ProviderAnswer,
  headers: Headers,
): Promise<SignedIn | Back | null> {
  const query = {
    ...(code === undefined ? {} : { code }),
    ...(state === undefined ? {} : { state }),
    ...(error === undefined ? {} : { error }),
  }
  const asked = { params: { id: 'organisation' }, query, headers, asResponse: true } as const
  const answer = await auth.api.callbackOAuth({ ...asked, method: 'GET' })
  const cookies = answer.headers.getSetCookie()
  const to = answer.headers.get('location') ?? REFUSED
  const { errand: why, told } = errand.now()
  if (why === null || told === null || to.startsWith(REFUSED) || !to.startsWith('/')) return null
  if (why !== 'enter') return { to }
  const cookie = cookies.map((line) => line.split(';')[0]).join('; ')
  const found = await auth.api.getSession({ headers: new Headers({ cookie }) })
  const session = sessionIn(found)
  if (!found || !session || session.organisationId !== organisationId) return null
  // The provider's word for one factor opens no work of somebody who has more.
  if (!isSecondFactor(session.factor)) await sessionsOver(db, kept).begunWeakly(found.session.token)
  return { organisationId, memberId: session.memberId, cookies }
}

function doneBy(
  back: SignedIn | Back,
  session: ReturnType<typeof sessionIn>,
  errand: ProviderErrand,
): ProviderDone | null {
  if ('memberId' in back) return { did: 'enter', signedIn: back }
  if (!session) return null
  if (errand.now().errand === 'connect') return { did: 'connect', session, to: back.to }
  const factor = errand.shownAgain()
  return factor && { did: 'prove', session, to: back.to, factor }
}
