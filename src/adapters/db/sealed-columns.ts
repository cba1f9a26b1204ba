/** How a table's rows are known to be about a client. */
export type About = 'client_id' | 'conversation_id' | 'message_id' | 'episode_id'

/** A sealed column, whose key seals it, and the columns whose values name its row (see places.ts). */
export type SealedColumn = {
  readonly table: string
  readonly column: string
  readonly row: readonly [string, ...string[]]
  /** Null: sealed with the organisation's own key. */
  readonly about: About | null
}

const own = (table: string, row: readonly [string, ...string[]], columns: readonly string[]) =>
  columns.map((column): SealedColumn => ({ table, column, row, about: null }))
const ofClient = (
  table: string,
  about: About,
  row: readonly [string, ...string[]],
  columns: readonly string[],
) => columns.map((column): SealedColumn => ({ table, column, row, about }))

/** Every sealed column of the record. Whoever adds one to a table adds it here, or values in it would not be sealed anew
 * when keys change; a test compares this with the catalogue. */
export const sealedColumns: readonly SealedColumn[] = [
  ...own('organisation_setting', ['organisation_id'], ['name', 'hours']),
  ...own('provider', ['organisation_id'], ['base_url', 'key']),
  ...own('member', ['member_id'], ['name', 'title', 'email']),
  ...own('licence', ['licence_id'], ['number']),
  ...own('sign_in_rule', ['organisation_id'], ['issuer', 'client_id', 'client_secret', 'two_factors']),
  ...own('site_wording', ['wording_id'], ['wording']),
  ...own('checkpoint_key', ['organisation_id'], ['seed']),
  ...own('source_comment', ['comment_id'], ['text']),
  ...own('practice_note', ['source_id', 'version'], ['text']),
  ...own('evidence_removed', ['source_id'], ['why']),
  ...own('reading_item', ['source_id'], ['why']),
  ...own('source_appraisal', ['source_id', 'member_id'], ['judged']),
  ...ofClient('client', 'client_id', ['client_id'], ['profile', 'name']),
  ...ofClient('handover', 'client_id', ['handover_id'], ['words']),
  ...ofClient('break_glass', 'client_id', ['break_glass_id'], ['reason', 'review']),
  ...ofClient('message', 'client_id', ['message_id'], ['text', 'signals']),
  ...ofClient('signal_correction', 'message_id', ['correction_id'], ['correction']),
  ...ofClient('suggestion', 'conversation_id', ['suggestion_id'], ['shown']),
  ...ofClient('own_words', 'conversation_id', ['conversation_id', 'member_id'], ['words']),
  ...ofClient('episode_step', 'episode_id', ['step_id'], ['words', 'service']),
  ...ofClient('consent', 'client_id', ['consent_id'], ['guardian']),
  ...ofClient('follow_up', 'client_id', ['follow_up_id'], ['found']),
  ...ofClient('safety_plan', 'client_id', ['client_id', 'version'], ['plan', 'signals']),
  ...ofClient('agreed_profile', 'client_id', ['client_id', 'version'], ['profile']),
  ...ofClient('senior_question', 'conversation_id', ['question_id'], ['question', 'answer']),
  ...ofClient('right_case', 'client_id', ['case_id'], ['answer']),
  ...ofClient('right_words', 'client_id', ['case_id'], ['words']),
  ...ofClient('legal_hold', 'client_id', ['hold_id'], ['reason']),
]
