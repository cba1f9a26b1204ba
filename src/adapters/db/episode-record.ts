import { sql, type Selectable } from 'kysely'
import type { EpisodeRecord, EpisodeStepTaken } from '../../flows/escalation-ports.ts'
import type { Sealer } from '../keys/sealing.ts'
import { duesOf, dueView, toldOf, toldView } from './episode-dues.ts'
import { openNames } from './names.ts'
import { places } from './places.ts'
import type { Stores } from './record.ts'
import type { EpisodeStepRow } from './rows.ts'

import type { InConversation } from './scope-of.ts'
import { together } from './together.ts'

/** All that happened with one episode of this conversation; null where it has none of this id. */
export async function episodeRecord(
  { keys }: Stores,
  scope: InConversation,
  episodeId: string,
): Promise<EpisodeRecord | null> {
  const { tx, organisationId, sealer } = scope
  const here = await tx
    .selectFrom('episode')
    .select('episode_id')
    .where('organisation_id', '=', organisationId)
    .where('conversation_id', '=', scope.conversationId)
    .where('episode_id', '=', episodeId)
    .executeTakeFirst()
  if (!here) return null
  const [steps, dues, told, may] = await together([
    stepRows(scope, episodeId),
    duesOf(tx, organisationId, [episodeId]),
    toldOf(tx, organisationId, [episodeId]),
    mayTake(scope),
  ])
  const people = [
    ...steps.flatMap((step) => [step.by_member, ...(step.to_member === null ? [] : [step.to_member])]),
    ...told.map((one) => one.member_id),
    ...may,
  ]
  const ours = await keys.forOrganisation(tx, organisationId)
  const names = await openNames(tx, ours, organisationId, [...new Set(people)])
  return {
    steps: steps.map((step) => stepView(step, sealer, names)),
    due: dues.map(dueView),
    told: told.map((one) => toldView(one, names)),
    mayTake: may.map((id) => ({ id, name: names.get(id) ?? '' })),
  }
}

type StepRow = Selectable<EpisodeStepRow>

const stepRows = ({ tx, organisationId }: InConversation, episodeId: string): Promise<readonly StepRow[]> =>
  tx
    .selectFrom('episode_step')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .where('episode_id', '=', episodeId)
    .orderBy('number')
    .execute()

/** Practitioners in care, longest first, then supervisors: the same people as `may_take` of the triggers. */
async function mayTake({ tx, organisationId, clientId }: InConversation): Promise<readonly string[]> {
  const { rows } = await sql<{ readonly id: string }>`
    select m.member_id as id from member m
    left join care r on r.organisation_id = m.organisation_id and r.member_id = m.member_id
      and r.client_id = ${clientId} and r.ended_at is null
    where m.organisation_id = ${organisationId} and m.active
      and (m.role = 'supervisor' or (m.role = 'practitioner' and r.member_id is not null))
    order by m.role, r.since, m.member_id`.execute(tx)
  return rows.map((row) => row.id)
}

const stepView = (step: StepRow, sealer: Sealer, names: ReadonlyMap<string, string>): EpisodeStepTaken => ({
  id: step.step_id,
  step: step.step,
  to: step.to_state,
  byName: names.get(step.by_member) ?? '',
  toName: step.to_member === null ? null : (names.get(step.to_member) ?? ''),
  words: step.words === null ? '' : sealer.open(places.stepWords(step.step_id), step.words),
  service: step.service === null ? null : sealer.open(places.stepService(step.step_id), step.service),
  calledAt: step.called_at,
  at: step.at,
})
