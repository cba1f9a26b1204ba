// oxlint-disable max-lines -- one type for each table of the record
// Written by `node src/adapters/db/rows-write.ts` from the migrated database; a test compares the two.
import type { Generated } from 'kysely'
import type { Role } from '../../domain/access/actor.ts'
import type { BreakGlassOutcome } from '../../domain/access/break-glass.ts'
import type { AskedFor, ConfirmationAnswer, ConfirmedRole } from '../../domain/access/confirmation.ts'
import type { Consent, ConsentWay, Purpose } from '../../domain/consent/consent.ts'
import type { CallOutcome } from '../../domain/consent/model-call.ts'
import type { EpisodeState, Tier } from '../../domain/episodes/episode.ts'
import type { EpisodeStep } from '../../domain/episodes/move-episode.ts'
import type { NoticeEnd, NoticeWay } from '../../domain/episodes/notice-ways.ts'
import type { TimerKind } from '../../domain/episodes/timers.ts'
import type { ErasureReason } from '../../domain/erasure/erasure.ts'
import type { SourceStanding } from '../../domain/evidence/formats/record.ts'
import type { AppraisalTool } from '../../domain/evidence/reading/appraisal.ts'
import type { FollowUpWay } from '../../domain/follow-up/follow-up.ts'
import type { InstrumentId } from '../../domain/follow-up/instrument.ts'
import type { Language, Locale } from '../../domain/language.ts'
import type { AssistLevel, HeldBy } from '../../domain/policy/assist-level.ts'
import type { PlantedKind } from '../../domain/practice/drill.ts'
import type { RetainedKind } from '../../domain/retention/rules.ts'
import type { Origin } from '../../domain/review/provenance.ts'
import type { RightKind, RightReason, RightState } from '../../domain/rights/right-case.ts'
import type { RiskLevel } from '../../domain/risk/levels.ts'
import type { HandoverAnswer } from '../../flows/care-ports.ts'
import type { KeyLevel } from '../../flows/key-ports.ts'
import type { Provider } from '../../flows/model-ports.ts'
import type { OutboxEvent } from '../../flows/ports.ts'

export type AgreedProfileRow = {
  readonly organisation_id: string
  readonly client_id: string
  readonly version: number
  readonly conversation_id: string
  readonly profile: Buffer
  readonly written_by_client: string | null
  readonly written_by_member: string | null
  readonly at: string
}
export type AlertBudgetRow = {
  readonly organisation_id: string
  readonly per_clinician_hour: number | null
  readonly precision_at_least: number | null
  readonly acknowledge_minutes: number | null
}
export type ApprovalRow = {
  readonly organisation_id: string
  readonly approval_id: string
  readonly conversation_id: string
  readonly approved_by: string
  readonly licence_id: string
  readonly thread_version: number
  readonly text_mac: Buffer
  readonly sealed_sha256: Buffer
  readonly origin: Origin
  readonly share_edited: number | null
  readonly model: string | null
  readonly at: string
  readonly assist_level: AssistLevel | null
  readonly held_by: HeldBy | null
  readonly move_ids: Generated<readonly string[]>
  readonly draft_id: string | null
  readonly shown_ms: number | null
  readonly words: number | null
}
export type AssistRuleRow = {
  readonly organisation_id: string
  readonly move_kinds: readonly string[]
  readonly modalities: readonly string[]
  readonly weekdays: readonly number[]
  readonly dates: readonly string[]
}
export type AuditCheckpointRow = {
  readonly organisation_id: string
  readonly size: number
  readonly note: string
  readonly peaks: string
  readonly last_hash: string
  readonly at: string
  readonly filed_at: string | null
  readonly posted_at: string | null
  readonly cosigned: string | null
}
export type AuditClientRow = {
  readonly organisation_id: string
  readonly client_id: string
  readonly sequence: number
}
export type AuditEntryRow = {
  readonly organisation_id: string
  readonly sequence: Generated<number>
  readonly at: string
  readonly actor_kind: string
  readonly actor_id: string
  readonly event: string
  readonly subject_kind: string
  readonly subject_id: string
  readonly detail: string
  readonly previous: Generated<string>
  readonly hash: Generated<string>
}
export type BreakGlassRow = {
  readonly organisation_id: string
  readonly break_glass_id: string
  readonly client_id: string
  readonly conversation_id: string
  readonly member_id: string
  readonly reason: Buffer
  readonly at: string
  readonly until_at: string
  readonly told_at: string | null
  readonly ended_at: string | null
  readonly reviewed_by: string | null
  readonly reviewed_at: string | null
  readonly outcome: BreakGlassOutcome | null
  readonly review: Buffer | null
  readonly ran_out_at: string | null
}
export type CareRow = {
  readonly organisation_id: string
  readonly client_id: string
  readonly member_id: string
  readonly since: Generated<string>
  readonly ended_at: string | null
  readonly care_id: Generated<string>
}
export type CheckpointKeyRow = {
  readonly organisation_id: string
  readonly public_key: string
  readonly seed: Buffer
  readonly made_at: string
}
export type ClientRow = {
  readonly organisation_id: string
  readonly client_id: string
  readonly profile: Buffer
  readonly jurisdiction: string
  readonly country: string
  readonly language: Locale
  readonly added_at: Generated<string>
  readonly name: Buffer | null
}
export type ClientKeyRow = {
  readonly organisation_id: string
  readonly client_id: string
  readonly version: number
  readonly wrapped: Buffer
  readonly made_at: Generated<string>
  readonly mac_wrapped: Buffer | null
  readonly seals_wrapped: Buffer | null
  readonly made_turn: Generated<number>
}
export type ClientLinkRow = {
  readonly organisation_id: string
  readonly link_id: string
  readonly client_id: string
  readonly token_sha256: Buffer
  readonly made_at: string
  readonly revoked_at: string | null
}
export type ConfirmationRow = {
  readonly organisation_id: string
  readonly confirmation_id: string
  readonly what: AskedFor['what']
  readonly member_id: string | null
  readonly role: ConfirmedRole | null
  readonly asked_by: string
  readonly asked_at: string
  readonly answer: ConfirmationAnswer | null
  readonly answered_by: string | null
  readonly answered_at: string | null
}
export type ConsentRow = {
  readonly organisation_id: string
  readonly consent_id: string
  readonly client_id: string
  readonly purpose: Purpose
  readonly provider: string
  readonly model: string
  readonly language: string
  readonly version: string
  readonly given_by: Consent['givenBy']
  readonly given_at: string
  readonly expires_at: string | null
  readonly revoked_at: string | null
  readonly way: ConsentWay
  readonly recorded_by: string | null
  readonly guardian: Buffer | null
}
export type ConversationRow = {
  readonly organisation_id: string
  readonly conversation_id: string
  readonly client_id: string
  readonly version: Generated<number>
  readonly no_ai: Generated<boolean>
}
export type CoverRow = {
  readonly organisation_id: string
  readonly cover_id: string
  readonly for_member: string
  readonly member_id: string
  readonly from_at: string
  readonly until_at: string
  readonly arranged_by: string
  readonly at: string
  readonly told_at: string | null
  readonly ended_at: string | null
  readonly ran_out_at: string | null
}
export type EpisodeRow = {
  readonly organisation_id: string
  readonly episode_id: string
  readonly conversation_id: string
  readonly level: RiskLevel
  readonly state: Generated<EpisodeState>
  readonly opened_at: string
  readonly holder_id: string | null
  readonly acknowledged_at: string | null
  readonly assessed_at: string | null
  readonly closed_at: string | null
  readonly flagged_at: string | null
  readonly assessed_version: number | null
  readonly offered_to: string | null
  readonly contact_at: string | null
  readonly follow_up_due_at: string | null
  readonly changed_at: string | null
  readonly raised_by_message: string | null
  readonly raised_by_follow_up: string | null
  readonly raised_by_plan: number | null
  readonly assessed_plan: number | null
}
export type EpisodeStepRow = {
  readonly organisation_id: string
  readonly step_id: string
  readonly episode_id: string
  readonly from_state: EpisodeState
  readonly to_state: EpisodeState
  readonly by_member: string
  readonly words: Buffer | null
  readonly at: string
  readonly step: EpisodeStep
  readonly to_member: string | null
  readonly service: Buffer | null
  readonly called_at: string | null
  readonly number: Generated<number>
}
export type EpisodeTimerRow = {
  readonly organisation_id: string
  readonly timer_id: Generated<string>
  readonly episode_id: string
  readonly kind: TimerKind
  readonly started_at: string
  readonly deadline_at: string
  readonly due_at: string
  readonly step: Generated<number>
  readonly done_at: string | null
}
export type EpisodeToldRow = {
  readonly organisation_id: string
  readonly told_id: string
  readonly timer_id: string
  readonly episode_id: string
  readonly member_id: string
  readonly step: number
  readonly at: string
}
export type ErasureRow = {
  readonly organisation_id: string
  readonly client_id: string
  readonly because: ErasureReason
  readonly erased_by: string | null
  readonly erased_at: string
  readonly keys_destroyed: number
  readonly values_erased: number
  readonly forgotten_at: string | null
  readonly holds_lifted: Generated<unknown>
  readonly after_turn: Generated<number>
}
export type EscalationCoverRow = {
  readonly organisation_id: string
  readonly place: number
  readonly member_id: string
}
export type EscalationRuleRow = {
  readonly organisation_id: string
  readonly tier: Tier
  readonly acknowledge_minutes: number
  readonly assess_minutes: number
  readonly contact_minutes: number
  readonly every_minutes: number
  readonly follow_up_days: number
}
export type EvidenceDigestRow = {
  readonly organisation_id: string
  readonly digest: string
  readonly source_id: string
}
export type EvidenceDuplicateRow = {
  readonly organisation_id: string
  readonly first_id: string
  readonly second_id: string
  readonly found_at: string
  readonly same: boolean | null
  readonly decided_by: string | null
  readonly decided_at: string | null
}
export type EvidenceFileRow = {
  readonly organisation_id: string
  readonly file_id: string
  readonly name: string
  readonly size: Generated<number>
  readonly whole: Generated<boolean>
  readonly pages: number | null
  readonly lines: unknown | null
  readonly source_id: string | null
  readonly at: string
  readonly sha256: string | null
}
export type EvidenceFilePieceRow = {
  readonly organisation_id: string
  readonly file_id: string
  readonly place: number
  readonly bytes: Buffer
}
export type EvidenceIdentifierRow = {
  readonly organisation_id: string
  readonly kind: string
  readonly value: string
  readonly source_id: string
}
export type EvidenceImportRow = {
  readonly organisation_id: string
  readonly import_id: string
  readonly name: string
  readonly size: number
  readonly file_id: string | null
  readonly asked_by: string
  readonly asked_at: string
  readonly state: Generated<string>
  readonly taken_by: string | null
  readonly taken_until: string | null
  readonly tries: Generated<number>
  readonly records: number | null
  readonly done: Generated<number>
  readonly added: Generated<number>
  readonly merged: Generated<number>
  readonly duplicates: Generated<number>
  readonly faults: Generated<unknown>
  readonly faults_count: Generated<number>
  readonly ended_at: string | null
  readonly returned: Generated<number>
}
export type EvidenceLookupRow = {
  readonly organisation_id: string
  readonly register: string
}
export type EvidenceMeaningRow = {
  readonly organisation_id: string
  readonly model: string
}
export type EvidenceMeasureRow = {
  readonly organisation_id: string
  readonly next_passage: Generated<number>
  readonly passages: Generated<number>
  readonly title_words: Generated<number>
  readonly text_words: Generated<number>
}
export type EvidenceNoticeRow = {
  readonly organisation_id: string
  readonly kind: string
  readonly value: string
  readonly standing: SourceStanding
}
export type EvidencePassageRow = {
  readonly organisation_id: string
  readonly number: number
  readonly source_id: string
  readonly place: number
  readonly section: string
  readonly text: string
}
export type EvidencePassageBeforeRow = {
  readonly organisation_id: string
  readonly source_id: string
  readonly digest: string
  readonly section: string
  readonly text: string
}
export type EvidencePostingRow = {
  readonly organisation_id: string
  readonly stem: string
  readonly from_passage: number
  readonly entries: Buffer
  readonly first: Generated<boolean>
}
export type EvidenceReferenceRow = {
  readonly organisation_id: string
  readonly kind: string
  readonly value: string
  readonly source_id: string
}
export type EvidenceRemovedRow = {
  readonly organisation_id: string
  readonly source_id: string
  readonly title: string
  readonly why: Buffer
  readonly by_member: string | null
  readonly at: string
}
export type EvidenceRemovedNameRow = {
  readonly organisation_id: string
  readonly source_id: string
  readonly name: string
}
export type EvidenceSourceRow = {
  readonly organisation_id: string
  readonly source_id: string
  readonly record: unknown
  readonly title: string
  readonly about: unknown
  readonly standing: SourceStanding
  readonly likeness: string | null
  readonly ours: Generated<boolean>
  readonly added_at: string
  readonly merged_into: string | null
  readonly returned_of: string | null
}
export type EvidenceVectorRow = {
  readonly organisation_id: string
  readonly number: number
  readonly numbers: Buffer
}
export type FollowUpRow = {
  readonly organisation_id: string
  readonly follow_up_id: string
  readonly conversation_id: string
  readonly client_id: string
  readonly instrument: InstrumentId
  readonly way: FollowUpWay
  readonly found: Buffer
  readonly asked_by: string
  readonly at: string
  readonly replaces: string | null
}
export type GuardCalibrationRow = {
  readonly organisation_id: string
  readonly provider: string
  readonly model: string
  readonly prompt_version: string
  readonly language: Locale
  readonly threshold: number
  readonly found: number
  readonly bad: number
  readonly passed: number
  readonly good: number
  readonly held_found: number | null
  readonly held_passed: number | null
  readonly unanswered: number
  readonly rows_digest: string
  readonly at: string
}
export type GuardJudgeRow = {
  readonly organisation_id: string
}
export type HandoverRow = {
  readonly organisation_id: string
  readonly handover_id: string
  readonly client_id: string
  readonly conversation_id: string
  readonly from_member: string
  readonly to_member: string
  readonly words: Buffer
  readonly offered_at: string
  readonly told_at: string | null
  readonly answer: HandoverAnswer | null
  readonly answered_at: string | null
  readonly until_at: string
}
export type HeadRow = {
  readonly organisation_id: string
  readonly audit_sequence: Generated<number>
  readonly audit_hash: Generated<string>
  readonly outbox_sequence: Generated<number>
}
export type KeyChangeRow = {
  readonly organisation_id: string
  readonly change_id: string
  readonly level: KeyLevel
  readonly client_id: string | null
  readonly begun_by: string | null
  readonly begun_at: Generated<string>
  readonly finished_at: string | null
  readonly keys_made: Generated<number>
  readonly values_resealed: Generated<number>
  readonly turn: Generated<number>
}
export type KeyEpochRow = {
  readonly organisation_id: string
  readonly epoch: Generated<number>
}
export type LegalHoldRow = {
  readonly organisation_id: string
  readonly hold_id: string
  readonly client_id: string
  readonly reason: Buffer
  readonly set_by: string
  readonly set_at: string
  readonly lifted_by: string | null
  readonly lifted_at: string | null
}
export type LibrarySettingRow = {
  readonly organisation_id: string
  readonly written_summaries: boolean
}
export type LicenceRow = {
  readonly organisation_id: string
  readonly licence_id: string
  readonly member_id: string
  readonly jurisdiction: string
  readonly number: Buffer
  readonly valid_from: string
  readonly expires_on: string
  readonly withdrawn_at: string | null
}
export type LookAgainRow = {
  readonly organisation_id: string
  readonly member_id: string
  readonly same_as: Buffer
  readonly event: string
  readonly subject_kind: string
  readonly subject_id: string
  readonly detail: string
  readonly began_at: string
  readonly last_at: string
  readonly times: Generated<number>
}
export type MemberRow = {
  readonly organisation_id: string
  readonly member_id: string
  readonly role: Role
  readonly name: Buffer
  readonly title: Buffer
  readonly email: Buffer
  readonly email_lookup: Buffer
  readonly active: Generated<boolean>
  readonly added_at: Generated<string>
}
export type MessageRow = {
  readonly organisation_id: string
  readonly message_id: string
  readonly conversation_id: string
  readonly client_id: string
  readonly version: Generated<number>
  readonly author_client: string | null
  readonly author_member: string | null
  readonly text: Buffer
  readonly at: string
  readonly submission_id: string | null
  readonly level: RiskLevel | null
  readonly language: Language | null
  readonly signals: Buffer | null
  readonly approval_id: string | null
  readonly text_mac: Buffer | null
}
export type ModelCallRow = {
  readonly organisation_id: string
  readonly call_id: string
  readonly conversation_id: string
  readonly client_id: string
  readonly thread_version: number
  readonly consent_id: string
  readonly purpose: Purpose
  readonly provider: string
  readonly model: string
  readonly prompt_version: string
  readonly input_mac: Buffer
  readonly policies: string
  readonly asked_by: string
  readonly asked_at: string
  readonly outcome: CallOutcome | null
  readonly why: string | null
  readonly output_mac: Buffer | null
  readonly ended_at: string | null
  readonly derived_deleted_at: string | null
}
export type NoticeRow = {
  readonly organisation_id: string
  readonly notice_id: string
  readonly told_id: string | null
  readonly way: NoticeWay
  readonly due_at: string
  readonly tries: Generated<number>
  readonly ended: NoticeEnd | null
  readonly ended_at: string | null
  readonly question_id: string | null
  readonly to_member: string | null
  readonly cover_id: string | null
  readonly handover_id: string | null
  readonly break_glass_id: string | null
  readonly case_id: string | null
}
export type OrganisationRow = {
  readonly organisation_id: string
  readonly made_at: Generated<string>
}
export type OrganisationKeyRow = {
  readonly organisation_id: string
  readonly version: number
  readonly wrapped: Buffer
  readonly made_at: Generated<string>
  readonly mac_wrapped: Buffer | null
  readonly seals_wrapped: Buffer | null
  readonly made_turn: Generated<number>
}
export type OrganisationSettingRow = {
  readonly organisation_id: string
  readonly name: Buffer
  readonly assist: AssistLevel
  readonly hours: Buffer
  readonly language: Locale
  readonly remote_for_unread_languages: Generated<boolean>
}
export type OutboxRow = {
  readonly organisation_id: string
  readonly sequence: Generated<number>
  readonly kind: OutboxEvent['kind']
  readonly conversation_id: string | null
  readonly tier: Tier
  readonly at: string
}
export type OwnDayWithoutRow = {
  readonly organisation_id: string
  readonly member_id: string
  readonly weekdays: readonly number[]
  readonly dates: readonly string[]
}
export type OwnWordsRow = {
  readonly organisation_id: string
  readonly conversation_id: string
  readonly member_id: string
  readonly words: Buffer
  readonly saved_at: Generated<string>
}
export type PracticeNoteRow = {
  readonly organisation_id: string
  readonly source_id: string
  readonly version: number
  readonly by_member: string
  readonly text: Buffer
  readonly at: string
}
export type PracticeResultRow = {
  readonly organisation_id: string
  readonly result_id: string
  readonly member_id: string
  readonly drill_id: string
  readonly planted: PlantedKind | null
  readonly caught: boolean | null
  readonly false_alarms: number
  readonly at: string
}
export type ProviderRow = {
  readonly organisation_id: string
  readonly kind: Provider['kind']
  readonly name: string
  readonly model: string
  readonly base_url: Buffer | null
  readonly key: Buffer | null
}
export type ReadingDoneRow = {
  readonly organisation_id: string
  readonly source_id: string
  readonly member_id: string
  readonly at: string
}
export type ReadingItemRow = {
  readonly organisation_id: string
  readonly source_id: string
  readonly by_member: string
  readonly why: Buffer
  readonly at: string
}
export type RetentionRuleRow = {
  readonly organisation_id: string
  readonly kind: RetainedKind
  readonly days: number | null
}
export type RightCaseRow = {
  readonly organisation_id: string
  readonly case_id: string
  readonly client_id: string
  readonly conversation_id: string
  readonly kind: RightKind
  readonly asked_at: string
  readonly due_on: string
  readonly state: RightState
  readonly extended: Generated<boolean>
  readonly reason: RightReason | null
  readonly answer: Buffer | null
  readonly ended_at: string | null
  readonly reminded: Generated<number>
}
export type RightWordsRow = {
  readonly organisation_id: string
  readonly case_id: string
  readonly client_id: string
  readonly words: Buffer
}
export type SafetyPlanRow = {
  readonly organisation_id: string
  readonly client_id: string
  readonly version: number
  readonly conversation_id: string
  readonly plan: Buffer
  readonly written_by_client: string | null
  readonly written_by_member: string | null
  readonly at: string
  readonly level: RiskLevel | null
  readonly signals: Buffer | null
}
export type SeniorQuestionRow = {
  readonly organisation_id: string
  readonly question_id: string
  readonly conversation_id: string
  readonly asked_by: string
  readonly asked_of: string
  readonly question: Buffer
  readonly at: string
  readonly told_at: string | null
  readonly answer: Buffer | null
  readonly answered_at: string | null
}
export type SignInRuleRow = {
  readonly organisation_id: string
  readonly second_factor: boolean
  readonly issuer: Buffer | null
  readonly client_id: Buffer | null
  readonly client_secret: Buffer | null
  readonly confirmed: Generated<boolean>
  readonly two_factors: Buffer | null
}
export type SignalCorrectionRow = {
  readonly organisation_id: string
  readonly correction_id: string
  readonly message_id: string
  readonly correction: Buffer
  readonly by_client: string | null
  readonly by_member: string | null
  readonly at: string
}
export type SiteWordingRow = {
  readonly organisation_id: string
  readonly wording_id: string
  readonly wording: Buffer
  readonly attested_by: string
  readonly at: string
}
export type SourceAppraisalRow = {
  readonly organisation_id: string
  readonly source_id: string
  readonly member_id: string
  readonly tool: AppraisalTool
  readonly judged: Buffer
  readonly at: string
}
export type SourceCommentRow = {
  readonly organisation_id: string
  readonly comment_id: string
  readonly source_id: string
  readonly answers: string | null
  readonly by_member: string
  readonly text: Buffer | null
  readonly at: string
  readonly edited_at: string | null
  readonly resolved_at: string | null
  readonly resolved_by: string | null
}
export type SourceMentionRow = {
  readonly organisation_id: string
  readonly comment_id: string
  readonly member_id: string
  readonly seen_at: string | null
}
export type SourceSummaryRow = {
  readonly organisation_id: string
  readonly source_id: string
  readonly sentences: unknown
  readonly provider: string
  readonly model: string
  readonly prompt_version: string
  readonly text_digest: string
  readonly by_member: string
  readonly at: string
}
export type SuggestionRow = {
  readonly organisation_id: string
  readonly suggestion_id: string
  readonly conversation_id: string
  readonly thread_version: number
  readonly kind: 'moves' | 'draft'
  readonly shown: Buffer
  readonly shown_to: string
  readonly at: string
  readonly call_id: string | null
}
export type TriageSignatureRow = {
  readonly organisation_id: string
  readonly signature_id: string
  readonly signed: string
  readonly signed_by: string
  readonly at: string
}

export type Rows = {
  readonly agreed_profile: AgreedProfileRow
  readonly alert_budget: AlertBudgetRow
  readonly approval: ApprovalRow
  readonly assist_rule: AssistRuleRow
  readonly audit_checkpoint: AuditCheckpointRow
  readonly audit_client: AuditClientRow
  readonly audit_entry: AuditEntryRow
  readonly break_glass: BreakGlassRow
  readonly care: CareRow
  readonly checkpoint_key: CheckpointKeyRow
  readonly client: ClientRow
  readonly client_key: ClientKeyRow
  readonly client_link: ClientLinkRow
  readonly confirmation: ConfirmationRow
  readonly consent: ConsentRow
  readonly conversation: ConversationRow
  readonly cover: CoverRow
  readonly episode: EpisodeRow
  readonly episode_step: EpisodeStepRow
  readonly episode_timer: EpisodeTimerRow
  readonly episode_told: EpisodeToldRow
  readonly erasure: ErasureRow
  readonly escalation_cover: EscalationCoverRow
  readonly escalation_rule: EscalationRuleRow
  readonly evidence_digest: EvidenceDigestRow
  readonly evidence_duplicate: EvidenceDuplicateRow
  readonly evidence_file: EvidenceFileRow
  readonly evidence_file_piece: EvidenceFilePieceRow
  readonly evidence_identifier: EvidenceIdentifierRow
  readonly evidence_import: EvidenceImportRow
  readonly evidence_lookup: EvidenceLookupRow
  readonly evidence_meaning: EvidenceMeaningRow
  readonly evidence_measure: EvidenceMeasureRow
  readonly evidence_notice: EvidenceNoticeRow
  readonly evidence_passage: EvidencePassageRow
  readonly evidence_passage_before: EvidencePassageBeforeRow
  readonly evidence_posting: EvidencePostingRow
  readonly evidence_reference: EvidenceReferenceRow
  readonly evidence_removed: EvidenceRemovedRow
  readonly evidence_removed_name: EvidenceRemovedNameRow
  readonly evidence_source: EvidenceSourceRow
  readonly evidence_vector: EvidenceVectorRow
  readonly follow_up: FollowUpRow
  readonly guard_calibration: GuardCalibrationRow
  readonly guard_judge: GuardJudgeRow
  readonly handover: HandoverRow
  readonly head: HeadRow
  readonly key_change: KeyChangeRow
  readonly key_epoch: KeyEpochRow
  readonly legal_hold: LegalHoldRow
  readonly library_setting: LibrarySettingRow
  readonly licence: LicenceRow
  readonly look_again: LookAgainRow
  readonly member: MemberRow
  readonly message: MessageRow
  readonly model_call: ModelCallRow
  readonly notice: NoticeRow
  readonly organisation: OrganisationRow
  readonly organisation_key: OrganisationKeyRow
  readonly organisation_setting: OrganisationSettingRow
  readonly outbox: OutboxRow
  readonly own_day_without: OwnDayWithoutRow
  readonly own_words: OwnWordsRow
  readonly practice_note: PracticeNoteRow
  readonly practice_result: PracticeResultRow
  readonly provider: ProviderRow
  readonly reading_done: ReadingDoneRow
  readonly reading_item: ReadingItemRow
  readonly retention_rule: RetentionRuleRow
  readonly right_case: RightCaseRow
  readonly right_words: RightWordsRow
  readonly safety_plan: SafetyPlanRow
  readonly senior_question: SeniorQuestionRow
  readonly sign_in_rule: SignInRuleRow
  readonly signal_correction: SignalCorrectionRow
  readonly site_wording: SiteWordingRow
  readonly source_appraisal: SourceAppraisalRow
  readonly source_comment: SourceCommentRow
  readonly source_mention: SourceMentionRow
  readonly source_summary: SourceSummaryRow
  readonly suggestion: SuggestionRow
  readonly triage_signature: TriageSignatureRow
}
