import { describe, expect, it } from 'vitest'
import { assistLevel } from './assist-level.ts'

const open = {
  noAi: false,
  withoutToday: false,
  dangerNow: false,
  organisation: 'drafts',
  jurisdiction: 'drafts',
  consentToDrafts: true,
  provider: true,
} as const

describe('the assist level', () => {
  it.each([
    ['everybody allows drafts', {}, 'drafts', null],
    ['the client chose none', { noAi: true }, 'none', 'client-chose-no-ai'],
    ['today is without assistance', { withoutToday: true }, 'none', 'day-without-assistance'],
    [
      'the client chose none on a day without assistance: it is the client’s choice that is told',
      { noAi: true, withoutToday: true },
      'none',
      'client-chose-no-ai',
    ],
    ['the organisation allows moves', { organisation: 'moves' }, 'moves', 'organisation'],
    ['the law allows feedback', { jurisdiction: 'feedback' }, 'feedback', 'jurisdiction'],
    [
      'law and organisation both hold it down, the law more',
      { organisation: 'moves', jurisdiction: 'feedback' },
      'feedback',
      'jurisdiction',
    ],
    ['danger is now', { dangerNow: true }, 'moves', 'danger-now'],
    [
      'danger is now and the organisation allows nothing',
      { dangerNow: true, organisation: 'none' },
      'none',
      'organisation',
    ],
    ['no model is set up', { provider: false, consentToDrafts: false }, 'moves', 'no-provider'],
    ['the client has not agreed', { consentToDrafts: false }, 'moves', 'consent-missing'],
  ] as const)('HU.4 %s', (_case, given, level, because) => {
    expect(assistLevel({ ...open, ...given })).toEqual({ level, because })
  })
})
