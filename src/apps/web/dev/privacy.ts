import type { AgreedProfileView } from '../../../contract/agreed-profile.ts'
import {
  identifierChangeShape,
  toldConsentShape,
  type HiddenView,
  type LedgerLine,
  type PrivacyView,
} from '../../../contract/privacy.ts'
import { purposes, purposesInUse } from '../../../domain/consent/consent.ts'
import { changedIdentifiers } from '../../../domain/privacy/changed-identifiers.ts'
import { uuid } from './people.ts'

/** An invented conversation's privacy, and what changes of it while one clicks about. */
export type KeptPrivacy = {
  identifiers: PrivacyView['identifiers']
  consent: PrivacyView['purposes'][number]['consent']
  deletedAt: string | null
}
export const keptPrivacy = (place: number): KeptPrivacy => ({
  identifiers:
    place === 0
      ? [
          { type: 'organisation', value: 'Bellweather Academy' },
          { type: 'organisation', value: 'Kestrel & Sons Plumbing' },
          { type: 'address', value: '14 Larkspur Close' },
          { type: 'name', value: 'Dee-Dee' },
        ]
      : [],
  consent:
    place === 0
      ? {
          ...{ givenBy: 'client', guardian: null, way: 'page', recordedBy: null, language: 'en' },
          ...{ version: 'a41c09e2b7d5f318', givenAt: '2026-05-03T16:12:00.000Z', takenBackAt: null },
          ...{ until: '2027-05-03T16:12:00.000Z', provider: 'models.example', model: 'small-1' },
        }
      : null,
  deletedAt: null,
})

export function privacyOf(kept: KeptPrivacy, name: string, place: number, who: number): PrivacyView {
  const state = kept.consent === null ? 'none' : kept.consent.takenBackAt === null ? 'in-force' : 'taken-back'
  return {
    provider: { name: 'models.example', model: 'small-1', local: false },
    purposes: purposes.map((purpose) => ({
      purpose,
      inUse: purposesInUse.includes(purpose),
      ...(purpose === 'draft-replies' ? { state, consent: kept.consent } : { state: 'none', consent: null }),
    })),
    wording: (['en', 'es'] as const).map((language) => ({
      purpose: 'draft-replies' as const,
      language,
      version: 'a41c09e2b7d5f318',
      sentences:
        language === 'en'
          ? [
              'May small-1, run by models.example, write first drafts of replies to you?',
              'It sees your messages without names, places and numbers.',
              'You can take this back at any time. Your care stays the same.',
            ]
          : [
              '¿Puede small-1, de models.example, escribir primeros borradores de las respuestas?',
              'Ve tus mensajes sin nombres, lugares ni números.',
              'Puedes retirarlo cuando quieras. Tu atención sigue igual.',
            ],
    })),
    ledger: place === 0 ? ledger(kept.deletedAt) : [],
    identifiers: kept.identifiers,
    known: [
      { kind: 'name', of: null, value: name },
      { kind: 'circle', of: 'sister', value: 'Petra' },
      { kind: 'phone', of: null, value: '+1 415 555 0117' },
      { kind: 'practitioner', of: null, value: 'Dr. Ines Okafor' },
    ],
    remoteOff: place === 2,
    change:
      who === 1
        ? { may: true, words: null }
        : { may: false, words: 'Your role does not allow this. An administrator can change roles.' },
  }
}

const ledger = (deletedAt: string | null): LedgerLine[] =>
  (
    [
      ['2026-11-20T18:42:00.000Z', 'shown', 'Shown as a draft. It did not end up in a reply.', false],
      ['2026-11-19T09:05:00.000Z', 'shown', 'Shown as a draft, and a reply was made from it.', true],
      [
        '2026-11-12T11:30:00.000Z',
        'withheld',
        'An answer came, and our checks held it back. It held a link.',
        false,
      ],
      ['2026-11-10T08:01:00.000Z', 'failed', 'No whole answer came. The model could not be reached.', false],
    ] as const
  ).map(([at, outcome, words, usedInReply], place) => ({
    ...{ id: uuid(970 + place), at, askedBy: 'Dr. Ines Okafor', purpose: 'draft-replies', outcome, words },
    ...{ provider: 'models.example', model: 'small-1', usedInReply },
    deletedAt: outcome === 'shown' ? deletedAt : null,
    consentGivenAt: '2026-05-03T16:12:00.000Z',
    promptVersion: '7d1a'.repeat(16),
    inputMac: 'c04f'.repeat(16),
    outputMac: outcome === 'failed' ? null : '19be'.repeat(16),
    policies: ['law:US-CA@2026-01-01', 'organisation:drafts'],
  }))

export const hiddenOf = (): HiddenView => ({
  turns: [
    { from: 'team', text: 'How was the week, ⟨name 1⟩?' },
    { from: 'client', text: 'Bad. ⟨name 2⟩ rang from ⟨organisation 1⟩ and I could not breathe.' },
  ].map(({ from, text }) => ({
    from: from === 'client' ? ('client' as const) : ('practitioner' as const),
    parts: text.split(/(⟨[^⟩]+⟩)/).map((piece) => {
      const mark = /⟨(name|organisation) (\d)⟩/.exec(piece)
      return mark
        ? {
            kind: mark[1] === 'name' ? ('name' as const) : ('organisation' as const),
            number: Number(mark[2]),
          }
        : { text: piece }
    }),
  })),
  profile: [{ text: 'Sleep through two nights a week' }],
  ownWords: [{ text: 'Thank you for telling me, ' }, { kind: 'name', number: 1 }, { text: '.' }],
  provider: { name: 'models.example', model: 'small-1', local: false },
  stopped: null,
  words: 'This is what would be sent. Nothing has been sent.',
})

/** What the screens send; whether it was a change of privacy at all. */
export function changePrivacy(
  kept: KeptPrivacy,
  path: string,
  body: { readonly [key: string]: unknown },
): boolean {
  const now = new Date().toISOString()
  if (path === 'consents/withdraw') {
    if (kept.consent) kept.consent = { ...kept.consent, takenBackAt: now }
    if (body['deleteDerived'] === true) kept.deletedAt = now
    return true
  }
  if (path === 'consents') {
    const told = toldConsentShape.parse(body)
    const { givenBy, guardian, way, language, version, provider, model } = told
    const by = { recordedBy: 'Dr. Ines Okafor', givenAt: now, takenBackAt: null }
    const until = `${told.until ?? '2027-11-20'}T23:59:59.999Z`
    kept.consent = { givenBy, guardian, way, language, version, provider, model, until, ...by }
    return true
  }
  if (path !== 'identifiers') return false
  const { add, remove } = identifierChangeShape.parse(body)
  kept.identifiers = [...changedIdentifiers(kept.identifiers, { add, remove })]
  return true
}

/** What was agreed with everybody of this world alike. */
export const profileOf = (): AgreedProfileView => ({
  mayWrite: true,
  versions: [
    {
      version: 1,
      profile: {
        goals: ['Sleep through two nights a week'],
        language: ['Plain words, my first name'],
        helps: ['A walk before it gets dark'],
        avoid: ['Being told to relax'],
      },
      writtenBy: null,
      at: '2026-11-12T09:00:00.000Z',
    },
  ],
})
