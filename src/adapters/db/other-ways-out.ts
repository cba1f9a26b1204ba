import type { Register } from '../../domain/evidence/registers.ts'
import { registersAt } from './library-registers.ts'
import { judgingOver } from './judging.ts'
import { meaningsOver } from './meanings.ts'
import type { Stores } from './record.ts'
import { inOrganisation } from './scope.ts'
import { signInSettingsOver } from './sign-in-settings.ts'

/** What an organisation has switched on that leaves the installation, beside drafts. */
export type OtherWaysOut = {
  /** The model that is asked which pages mean the same; null where none is. */
  readonly meaningModel: string | null
  /** Whether the provider's model may summarise published sources. */
  readonly summaries: boolean
  /** Whether drafts go to the model a second time, to be judged. */
  readonly secondLook: boolean
  readonly registers: readonly Register[]
  /** The address of the identity provider that vouches for staff. */
  readonly issuer: string | null
}

export async function otherWaysOut(stores: Stores, organisationId: string): Promise<OtherWaysOut> {
  const { rest, registers } = await inOrganisation(stores.database, organisationId, async (tx) => ({
    registers: await registersAt(tx, organisationId),
    rest: await tx
      .selectFrom('library_setting')
      .select('written_summaries')
      .where('organisation_id', '=', organisationId)
      .executeTakeFirst(),
  }))
  const { identityProvider } = await signInSettingsOver(stores).rules(organisationId)
  return {
    meaningModel: await meaningsOver(stores).model(organisationId),
    secondLook: await judgingOver(stores).isOn(organisationId),
    summaries: rest?.written_summaries ?? false,
    registers,
    issuer: identityProvider?.issuer ?? null,
  }
}
