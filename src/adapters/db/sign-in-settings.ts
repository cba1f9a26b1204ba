import type { IdentityProviderWithSecret, SignInSettings } from '../../flows/sign-in-ports.ts'
import { acrValues } from '../../domain/access/told-by-provider.ts'
import { appendEntry } from './audit.ts'
import { askProvider, endWaiting } from './confirmations.ts'
import { places } from './places.ts'
import type { Stores } from './record.ts'
import { inOrganisation, type Scoped } from './scope.ts'

export function signInSettingsOver({ database, keys }: Stores): SignInSettings & {
  readonly identityProviderWithSecret: IdentityProviderWithSecret
} {
  const stored = async (tx: Scoped, id: string) => {
    const row = await tx
      .selectFrom('sign_in_rule')
      .selectAll()
      .where('organisation_id', '=', id)
      .executeTakeFirst()
    if (!row) return null
    const { issuer, client_id: client, client_secret: secret, two_factors: twoFactors } = row
    if (issuer === null || client === null)
      return { secondFactor: row.second_factor, provider: null, confirmed: row.confirmed }
    const ours = await keys.forOrganisation(tx, id)
    const provider = {
      issuer: ours.open(places.issuer(id), issuer),
      clientId: ours.open(places.identityClient(id), client),
      secret: secret && ours.open(places.identitySecret(id), secret),
      twoFactors: twoFactors === null ? '' : ours.open(places.identityTwoFactors(id), twoFactors),
    }
    return { secondFactor: row.second_factor, provider, confirmed: row.confirmed }
  }
  return {
    identityProviderWithSecret: async (organisationId) => {
      const found = await inOrganisation(database, organisationId, (tx) => stored(tx, organisationId))
      const provider = found?.confirmed === true ? found.provider : null
      return provider && { ...provider, twoFactors: acrValues(provider.twoFactors) }
    },
    rules: async (organisationId) => {
      const found = await inOrganisation(database, organisationId, (tx) => stored(tx, organisationId))
      if (!found?.provider) return { secondFactor: found?.secondFactor ?? false, identityProvider: null }
      const { secret, ...shown } = found.provider
      const identityProvider = { ...shown, hasSecret: secret !== null, confirmed: found.confirmed }
      return { secondFactor: found.secondFactor, identityProvider }
    },
    save: (permit, { secondFactor, identityProvider: wanted }, secret, confirmationId, entry) =>
      inOrganisation(database, permit, async (tx) => {
        const { organisationId: id } = permit
        const before = (await stored(tx, id))?.provider ?? null
        const ours = await keys.forOrganisation(tx, id)
        const same = wanted?.issuer === before?.issuer && wanted?.clientId === before?.clientId
        const next = wanted === null ? null : (secret ?? (same ? (before?.secret ?? null) : null))
        const provider = {
          issuer: wanted && ours.seal(places.issuer(id), wanted.issuer),
          client_id: wanted && ours.seal(places.identityClient(id), wanted.clientId),
        }
        const row = {
          second_factor: secondFactor,
          two_factors: wanted && ours.seal(places.identityTwoFactors(id), wanted.twoFactors),
          client_secret: next === null ? null : ours.seal(places.identitySecret(id), next),
        }
        // Sealed anew it would be another value: what stays is left as it stands, and stays confirmed.
        await tx
          .insertInto('sign_in_rule')
          .values({ organisation_id: id, ...row, ...provider })
          .onConflict((on) => on.column('organisation_id').doUpdateSet(same ? row : { ...row, ...provider }))
          .execute()
        const told = same ? entry : await endWaiting(tx, 'identity-provider', entry)
        if (confirmationId !== null) await askProvider(tx, confirmationId, told)
        await appendEntry(tx, told)
      }),
  }
}
