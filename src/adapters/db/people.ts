import { theServer } from '../../domain/access/actor.ts'
import { isId } from '../../domain/id.ts'
import { granted, refused } from '../../domain/outcome.ts'
import type { Member, Organisation, People } from '../../flows/ports.ts'
import { appendEntry } from './audit.ts'
import { askRole, endWaiting } from './confirmations.ts'
import { changeIdentifiers, insertClient, listClients } from './client-rows.ts'
import { insertMember, memberRows } from './member-rows.ts'
import { places } from './places.ts'
import type { Stores } from './record.ts'
import { orRefused } from './refusals.ts'
import { inConversation } from './scope-of.ts'
import { inNoOrganisation, inOrganisation } from './scope.ts'
import { hoursShape, openAs } from './sealed-shapes.ts'
import type { Sealer } from '../keys/sealing.ts'

export const peopleOver = (stores: Stores): People => {
  const { database, keys } = stores
  return {
    organisation: async (organisationId) =>
      isId(organisationId) ? settingsOf(stores, organisationId) : null,
    anyOrganisation: () =>
      inNoOrganisation(database, async (tx) => {
        const row = await tx
          .selectFrom('organisation')
          .select('organisation_id')
          .orderBy('made_at')
          .limit(1)
          .executeTakeFirst()
        return row?.organisation_id ?? null
      }),
    createOrganisation: (organisation, administrator, entry) =>
      inOrganisation(database, theServer(organisation.id), async (tx) => {
        await tx.insertInto('organisation').values({ organisation_id: organisation.id }).execute()
        const ours = await keys.newOrganisation(tx, organisation.id)
        await tx
          .insertInto('organisation_setting')
          .values({ organisation_id: organisation.id, ...settingsRow(ours, organisation) })
          .execute()
        const lookup = keys.emailLookup(administrator.email)
        await insertMember(tx, ours, organisation.id, administrator, lookup)
        await appendEntry(tx, entry)
      }),
    saveOrganisation: (permit, organisation, entry) =>
      inOrganisation(database, permit, async (tx) => {
        const ours = await keys.forOrganisation(tx, permit.organisationId)
        await tx
          .updateTable('organisation_setting')
          .set(settingsRow(ours, { ...organisation, id: permit.organisationId }))
          .where('organisation_id', '=', permit.organisationId)
          .execute()
        await appendEntry(tx, entry)
      }),
    member: async (organisationId, memberId) =>
      isId(organisationId) && isId(memberId)
        ? ((await membersOf(stores, organisationId, memberId, true))[0] ?? null)
        : null,
    members: (permit) => membersOf(stores, permit.organisationId, null, true),
    formerMembers: (permit) => membersOf(stores, permit.organisationId, null, false),
    changeMember: async (permit, memberId, { role, active }, asked, entry) => {
      const changed = await orRefused(
        inOrganisation(database, permit, async (tx) => {
          const { numUpdatedRows } = await tx
            .updateTable('member')
            .set({ ...(role === undefined ? {} : { role }), ...(active === undefined ? {} : { active }) })
            .where('organisation_id', '=', permit.organisationId)
            .where('member_id', '=', memberId)
            .executeTakeFirst()
          if (numUpdatedRows !== 1n) return refused('not-found')
          const told = await endWaiting(tx, { memberId }, entry)
          await askRole(tx, memberId, asked, told)
          await appendEntry(tx, told)
          return granted(null)
        }),
      )
      return changed.ok ? changed.value : changed
    },
    addMember: async (permit, member, asked, entry) => {
      const added = await orRefused(
        inOrganisation(database, permit, async (tx) => {
          const ours = await keys.forOrganisation(tx, permit.organisationId)
          await insertMember(tx, ours, permit.organisationId, member, keys.emailLookup(member.email))
          await askRole(tx, member.id, asked, entry)
          await appendEntry(tx, entry)
        }),
      )
      return added.ok ? granted(null) : added
    },
    addLicence: (permit, memberId, licence, entry) =>
      inOrganisation(database, permit, async (tx) => {
        const ours = await keys.forOrganisation(tx, permit.organisationId)
        await tx
          .insertInto('licence')
          .values({
            organisation_id: permit.organisationId,
            licence_id: licence.id,
            member_id: memberId,
            jurisdiction: licence.jurisdiction,
            number: ours.seal(places.licenceNumber(licence.id), licence.number),
            valid_from: licence.validFrom,
            expires_on: licence.expiresOn,
          })
          .execute()
        await appendEntry(tx, entry)
      }),
    withdrawLicence: (permit, licenceId, entry) =>
      inOrganisation(database, permit, async (tx) => {
        const row = await tx
          .updateTable('licence')
          .set({ withdrawn_at: entry.at })
          .where('organisation_id', '=', permit.organisationId)
          .where('licence_id', '=', licenceId)
          .where('withdrawn_at', 'is', null)
          .returning('licence_id')
          .executeTakeFirst()
        if (!row) return refused('not-found')
        await appendEntry(tx, entry)
        return granted(null)
      }),
    clients: (permit) => listClients(stores, permit),
    addClient: (permit, client, conversationId, practitionerIds, entry) =>
      inOrganisation(database, permit, async (tx) => {
        const { organisationId } = permit
        await insertClient(stores, tx, { organisationId, client, conversationId, practitionerIds })
        await appendEntry(tx, entry)
      }),
    changeIdentifiers: (permit, change, entry) =>
      inConversation(stores, permit, async (scope) => {
        await changeIdentifiers(scope, change)
        await appendEntry(scope.tx, entry)
      }),
  }
}

const membersOf = (
  { database, keys }: Stores,
  organisationId: string,
  memberId: string | null,
  active: boolean,
): Promise<readonly Member[]> =>
  inOrganisation(database, organisationId, async (tx) =>
    memberRows(tx, keys, organisationId, { memberId, active }),
  )

const settingsRow = (
  ours: Sealer,
  { id, name, assist, hours, language, remoteForUnreadLanguages }: Organisation,
) => ({
  name: ours.seal(places.organisationName(id), name),
  assist,
  hours: ours.seal(places.hours(id), JSON.stringify(hours)),
  language,
  remote_for_unread_languages: remoteForUnreadLanguages,
})

const settingsOf = ({ database, keys }: Stores, id: string): Promise<Organisation | null> =>
  inOrganisation(database, id, async (tx) => {
    const row = await tx
      .selectFrom('organisation_setting')
      .selectAll()
      .where('organisation_id', '=', id)
      .executeTakeFirst()
    if (!row) return null
    const ours = await keys.forOrganisation(tx, id)
    return {
      id,
      name: ours.open(places.organisationName(id), row.name),
      assist: row.assist,
      hours: openAs(hoursShape, ours, places.hours(id), row.hours),
      language: row.language,
      remoteForUnreadLanguages: row.remote_for_unread_languages,
    }
  })
