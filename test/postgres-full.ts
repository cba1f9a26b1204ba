import { fillJudging, fillRights } from './postgres-full-rights.ts'
import { createHash, randomUUID } from 'node:crypto'
import {
  actAs,
  addMember,
  asOwner,
  AT,
  clientMessage,
  insert,
  reply,
  send,
  type Clinic,
  type Row,
} from './postgres-clinic.ts'
import { fillImports } from './postgres-imports.ts'
import { fillCare } from './postgres-care.ts'
import { keepAndErase } from './postgres-kept.ts'

/** Words no table may show. */
export const CANARY = 'Quetzalcoatlus Wintergreen said kill'

/** Puts at least one row into every table that openClinic leaves empty, each sealed value holding the canary. */
export async function fillClinic(clinic: Clinic): Promise<void> {
  const message = clientMessage(clinic, CANARY, { level: 'high' })
  const [link, correction, suggestion, episode, step, consent, call] = Array.from({ length: 7 }, () =>
    randomUUID(),
  )
  const [followUp, wording, question] = [randomUUID(), randomUUID(), randomUUID()]
  const supervisor = randomUUID()
  await addMember(clinic, supervisor, 'supervisor')
  const own = { organisation_id: clinic.organisation }
  const inThread = { ...own, conversation_id: clinic.conversation }
  const words = (table: string, column: string, row: string): Buffer =>
    clinic.words.seal({ table, column, row }, CANARY)
  const staff = (table: string, column: string): Buffer =>
    clinic.staff.seal({ table, column, row: clinic.organisation }, CANARY)
  const by = { by_member: clinic.member, at: AT }
  const rows: readonly (readonly [string, Row])[] = [
    [
      'organisation_setting',
      {
        ...own,
        name: staff('organisation_setting', 'name'),
        assist: 'moves',
        hours: staff('organisation_setting', 'hours'),
        language: 'en',
      },
    ],
    [
      'provider',
      {
        ...own,
        kind: 'openai',
        name: 'openai',
        model: 'm',
        base_url: staff('provider', 'base_url'),
        key: staff('provider', 'key'),
      },
    ],
    [
      'client_link',
      {
        ...own,
        link_id: link,
        client_id: clinic.client,
        made_at: AT,
        token_sha256: createHash('sha256').update(String(link)).digest(),
      },
    ],
    ['message', message],
    [
      'signal_correction',
      {
        ...own,
        correction_id: correction,
        message_id: message['message_id'],
        ...by,
        correction: words('signal_correction', 'correction', String(correction)),
      },
    ],
    [
      'suggestion',
      {
        ...inThread,
        suggestion_id: suggestion,
        thread_version: 1,
        kind: 'moves',
        shown: words('suggestion', 'shown', String(suggestion)),
        shown_to: clinic.member,
        at: AT,
      },
    ],
    [
      'own_words',
      {
        ...inThread,
        member_id: clinic.member,
        words: words('own_words', 'words', `${clinic.conversation}/${clinic.member}`),
      },
    ],
    ['episode', { ...inThread, episode_id: episode, level: 'high', opened_at: AT }],
    [
      'episode_step',
      {
        ...own,
        step_id: step,
        step: 'assess',
        episode_id: episode,
        from_state: 'flagged',
        to_state: 'assessed',
        ...by,
        words: words('episode_step', 'words', String(step)),
      },
    ],
    [
      'consent',
      {
        ...own,
        consent_id: consent,
        client_id: clinic.client,
        purpose: 'draft-replies',
        provider: 'openai',
        model: 'm',
        language: 'en',
        version: '1',
        given_by: 'guardian',
        way: 'in-person',
        recorded_by: clinic.member,
        guardian: words('consent', 'guardian', String(consent)),
        given_at: AT,
      },
    ],
    [
      'model_call',
      {
        ...inThread,
        call_id: call,
        client_id: clinic.client,
        thread_version: 1,
        consent_id: consent,
        purpose: 'draft-replies',
        provider: 'openai',
        model: 'm',
        prompt_version: '1',
        input_mac: createHash('sha256').update('input').digest(),
        policies: 'organisation:drafts',
        asked_by: clinic.member,
        asked_at: AT,
      },
    ],
    [
      'follow_up',
      {
        ...inThread,
        follow_up_id: followUp,
        client_id: clinic.client,
        instrument: 'asq',
        way: 'read-aloud',
        found: words('follow_up', 'found', followUp),
        asked_by: clinic.member,
        at: AT,
      },
    ],
    [
      'safety_plan',
      {
        ...inThread,
        client_id: clinic.client,
        version: 1,
        plan: words('safety_plan', 'plan', `${clinic.client}/1`),
        written_by_client: clinic.client,
        level: 'none',
        signals: words('safety_plan', 'signals', `${clinic.client}/1`),
        at: AT,
      },
    ],
    [
      'agreed_profile',
      {
        ...inThread,
        client_id: clinic.client,
        version: 1,
        profile: words('agreed_profile', 'profile', `${clinic.client}/1`),
        written_by_member: clinic.member,
        at: AT,
      },
    ],
    [
      'triage_signature',
      { ...own, signature_id: randomUUID(), signed: 'colour-key', signed_by: supervisor, at: AT },
    ],
    [
      'site_wording',
      {
        ...own,
        wording_id: wording,
        wording: clinic.staff.seal({ table: 'site_wording', column: 'wording', row: wording }, CANARY),
        attested_by: clinic.member,
        at: AT,
      },
    ],
    ['outbox', { ...inThread, kind: 'message-received', tier: 2, at: AT }],
    [
      'audit_entry',
      {
        ...own,
        at: AT,
        actor_kind: 'client',
        actor_id: clinic.client,
        event: 'message-received',
        subject_kind: 'message',
        subject_id: message['message_id'],
        detail: '{"level":"high"}',
      },
    ],
  ]
  await asOwner(clinic.test, clinic.organisation, async (pg) => {
    for (const [table, row] of rows) {
      await actAs(pg, table === 'message' ? `client:${clinic.client}` : 'system')
      await insert(pg, table, row)
    }
    const { rows: timers } = await pg.query<Row>(
      'select timer_id from episode_timer where organisation_id = $1 limit 1',
      [clinic.organisation],
    )
    const told = { ...own, told_id: randomUUID() }
    await insert(pg, 'sign_in_rule', {
      ...{ ...own, second_factor: false, issuer: staff('sign_in_rule', 'issuer') },
      client_id: staff('sign_in_rule', 'client_id'),
      client_secret: staff('sign_in_rule', 'client_secret'),
      two_factors: staff('sign_in_rule', 'two_factors'),
    })
    await insert(pg, 'confirmation', {
      ...{ ...own, confirmation_id: randomUUID(), what: 'identity-provider' },
      ...{ asked_by: clinic.member, asked_at: AT },
    })
    await insert(pg, 'alert_budget', { ...own, precision_at_least: 0.7 })
    const rules = { move_kinds: ['reflect'], modalities: ['common'], weekdays: [5], dates: ['2026-12-24'] }
    await insert(pg, 'assist_rule', { ...own, ...rules })
    await insert(pg, 'own_day_without', { ...own, member_id: clinic.member, weekdays: [1], dates: [] })
    await insert(pg, 'senior_question', {
      ...inThread,
      question_id: question,
      asked_by: clinic.member,
      asked_of: supervisor,
      question: words('senior_question', 'question', question),
      answer: words('senior_question', 'answer', question),
      at: AT,
      answered_at: AT,
    })
    const practised = { drill_id: 'en-blame-1', planted: 'blame', caught: true, false_alarms: 0, at: AT }
    const result = { result_id: randomUUID(), member_id: clinic.member, ...practised }
    await insert(pg, 'practice_result', { ...own, ...result })
    await fillRights(pg, clinic, CANARY)
    const source = { ...own, source_id: randomUUID() }
    const record = { record: '{}', about: '{}', title: 'T', standing: 'good', added_at: AT }
    await insert(pg, 'evidence_source', { ...source, ...record })
    await insert(pg, 'evidence_identifier', { ...source, kind: 'pmid', value: '1' })
    await insert(pg, 'evidence_passage', { ...source, number: 0, place: 0, section: '', text: 'T' })
    await insert(pg, 'evidence_posting', { ...own, stem: 't', from_passage: 0, entries: Buffer.from([0]) })
    await insert(pg, 'evidence_meaning', { ...own, model: 'm' })
    await insert(pg, 'evidence_vector', { ...own, number: 0, numbers: Buffer.from([1]) })
    await fillJudging(pg, own)
    await insert(pg, 'evidence_measure', own)
    await insert(pg, 'evidence_reference', { ...source, kind: 'pmid', value: '2' })
    const [comment, about] = [randomUUID(), { ...own, source_id: 'medquad/1' }]
    const said = (table: string, column: string, row: string): Buffer =>
      clinic.staff.seal({ table, column, row }, CANARY)
    await insert(pg, 'source_comment', {
      ...{ ...about, comment_id: comment, ...by, text: said('source_comment', 'text', comment) },
    })
    await insert(pg, 'source_mention', { ...own, comment_id: comment, member_id: clinic.member })
    const note = said('practice_note', 'text', 'medquad/1/1')
    await insert(pg, 'practice_note', { ...about, version: 1, ...by, text: note })
    await insert(pg, 'reading_item', { ...about, ...by, why: said('reading_item', 'why', 'medquad/1') })
    await insert(pg, 'reading_done', { ...about, member_id: clinic.member, at: AT })
    const judged = said('source_appraisal', 'judged', `medquad/1/${clinic.member}`)
    await insert(pg, 'source_appraisal', {
      ...about,
      member_id: clinic.member,
      tool: 'rob-2',
      judged,
      at: AT,
    })
    await insert(pg, 'source_summary', {
      ...{ ...about, ...by, sentences: '{}', provider: 'p', model: 'm', prompt_version: 'v' },
      text_digest: 'a'.repeat(64),
    })
    await insert(pg, 'library_setting', { ...own, written_summaries: true })
    await fillImports((table, row) => insert(pg, table, row), { own, source, by, said })
    await keepAndErase(pg, clinic, CANARY)
    await insert(pg, 'escalation_cover', { ...own, place: 0, member_id: clinic.member })
    const whom = { episode_id: episode, member_id: clinic.member }
    await insert(pg, 'episode_told', { ...told, ...timers[0], ...whom, step: 0, at: AT })
    await insert(pg, 'notice', { ...told, notice_id: randomUUID(), way: 'e-mail', due_at: AT })
  })
  await fillCare(clinic, supervisor, CANARY)
  const refused = await send(clinic, reply(clinic, CANARY, 1))
  if (refused !== null) throw new Error(refused)
}
