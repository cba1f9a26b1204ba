import type { Place } from '../keys/sealing.ts'

/** Every sealed column that the stores write, and how its row is named. */
export const places = {
  profile: (row: string): Place => ({ table: 'client', column: 'profile', row }),
  text: (row: string): Place => ({ table: 'message', column: 'text', row }),
  signals: (row: string): Place => ({ table: 'message', column: 'signals', row }),
  correction: (row: string): Place => ({ table: 'signal_correction', column: 'correction', row }),
  shown: (row: string): Place => ({ table: 'suggestion', column: 'shown', row }),
  stepWords: (row: string): Place => ({ table: 'episode_step', column: 'words', row }),
  stepService: (row: string): Place => ({ table: 'episode_step', column: 'service', row }),
  followUp: (row: string): Place => ({ table: 'follow_up', column: 'found', row }),
  plan: (clientId: string, version: number): Place => ({
    table: 'safety_plan',
    column: 'plan',
    row: `${clientId}/${version}`,
  }),
  agreedProfile: (clientId: string, version: number): Place => ({
    table: 'agreed_profile',
    column: 'profile',
    row: `${clientId}/${version}`,
  }),
  planSignals: (clientId: string, version: number): Place => ({
    table: 'safety_plan',
    column: 'signals',
    row: `${clientId}/${version}`,
  }),
  question: (row: string): Place => ({ table: 'senior_question', column: 'question', row }),
  answer: (row: string): Place => ({ table: 'senior_question', column: 'answer', row }),
  comment: (row: string): Place => ({ table: 'source_comment', column: 'text', row }),
  practiceNote: (sourceId: string, version: number): Place => ({
    table: 'practice_note',
    column: 'text',
    row: `${sourceId}/${version}`,
  }),
  readingWhy: (row: string): Place => ({ table: 'reading_item', column: 'why', row }),
  appraisal: (sourceId: string, memberId: string): Place => ({
    table: 'source_appraisal',
    column: 'judged',
    row: `${sourceId}/${memberId}`,
  }),
  siteWording: (row: string): Place => ({ table: 'site_wording', column: 'wording', row }),
  guardian: (row: string): Place => ({ table: 'consent', column: 'guardian', row }),
  ownWords: (conversationId: string, memberId: string): Place => ({
    table: 'own_words',
    column: 'words',
    row: `${conversationId}/${memberId}`,
  }),
  memberName: (row: string): Place => ({ table: 'member', column: 'name', row }),
  memberTitle: (row: string): Place => ({ table: 'member', column: 'title', row }),
  memberEmail: (row: string): Place => ({ table: 'member', column: 'email', row }),
  licenceNumber: (row: string): Place => ({ table: 'licence', column: 'number', row }),
  checkpointSeed: (row: string): Place => ({ table: 'checkpoint_key', column: 'seed', row }),
  organisationName: (row: string): Place => ({ table: 'organisation_setting', column: 'name', row }),
  hours: (row: string): Place => ({ table: 'organisation_setting', column: 'hours', row }),
  baseUrl: (row: string): Place => ({ table: 'provider', column: 'base_url', row }),
  providerKey: (row: string): Place => ({ table: 'provider', column: 'key', row }),
} as const
