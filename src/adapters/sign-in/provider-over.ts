import { unlessRefused, type Auth } from './better-auth.ts'
import { enteringBy, type Keeping } from './keeping.ts'
import type { organisationProvider } from './organisation-provider.ts'
import type { ProviderSignIn } from './provider-sign-in.ts'
import { sessionIn } from './sessions-over.ts'

const ENTERED = '/app/'
const REFUSED = '/sign-in'

/** Begins and ends the way of the code with better-auth's own functions: state, PKCE and nonce are its. */
export const providerOver = (
  auth: Auth,
  { asks, reaches }: ReturnType<typeof organisationProvider>,
  kept: Keeping,
): ProviderSignIn => ({
  reaches,
  begin: (organisationId, origin, headers) =>
    asks(organisationId, origin, async () => {
      const body = {
        provider: 'organisation',
        callbackURL: ENTERED,
        errorCallbackURL: REFUSED,
        disableRedirect: true,
      }
      const begun = await unlessRefused(auth.api.signInSocial({ body, headers, returnHeaders: true }))
      const to = begun && 'url' in begun.response ? (begun.response.url ?? null) : null
      return begun && to !== null ? { to, cookies: begun.headers.getSetCookie() } : null
    }),
  finish: (organisationId, origin, { code, state, error }, headers) =>
    asks(organisationId, origin, async () => {
      const query = {
        ...(code === undefined ? {} : { code }),
        ...(state === undefined ? {} : { state }),
        ...(error === undefined ? {} : { error }),
      }
      const asked = { params: { id: 'organisation' }, query, headers, asResponse: true } as const
      return enteringBy(kept)('provider', async () => {
        const answer = await auth.api.callbackOAuth({ ...asked, method: 'GET' })
        const cookies = answer.headers.getSetCookie()
        if (answer.headers.get('location') !== ENTERED) return null
        const cookie = cookies.map((line) => line.split(';')[0]).join('; ')
        const session = sessionIn(await auth.api.getSession({ headers: new Headers({ cookie }) }))
        if (!session || session.organisationId !== organisationId) return null
        return { organisationId, memberId: session.memberId, cookies }
      })
    }),
})
