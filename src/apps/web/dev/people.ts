import type { PeopleView, ProviderView, Settings } from '../../../contract/administration.ts'
import type { Session } from '../../../contract/shapes.ts'
import { actions, mayEver } from '../../../domain/access/authorise.ts'
import type { Role } from '../../../domain/access/actor.ts'

/** Invented people for looking at the workspace without a server. Nobody here is real. */
export const uuid = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`

export const members: PeopleView['members'] = [
  {
    id: uuid(1),
    name: 'Dr. Ines Okafor',
    email: 'ines@harbour.example',
    role: 'practitioner',
    title: 'Clinical psychologist',
    licences: [
      {
        id: uuid(31),
        jurisdiction: 'US-CA',
        number: 'PSY 30114',
        validFrom: '2022-01-01',
        expiresOn: '2027-12-31',
      },
    ],
  },
  {
    id: uuid(2),
    name: 'Tomás Reyes',
    email: 'tomas@harbour.example',
    role: 'practitioner',
    title: 'LMFT',
    licences: [
      {
        id: uuid(32),
        jurisdiction: 'US-CA',
        number: 'LMFT 88120',
        validFrom: '2021-03-01',
        expiresOn: '2026-02-28',
      },
    ],
  },
  {
    id: uuid(3),
    name: 'Marguerite Lindqvist',
    email: 'm@harbour.example',
    role: 'supervisor',
    title: 'Clinical lead',
    licences: [],
  },
  {
    id: uuid(4),
    name: 'Adeyemi Cole',
    email: 'a@harbour.example',
    role: 'administrator',
    title: 'Practice manager',
    licences: [],
  },
  {
    id: uuid(5),
    name: 'Noor Haddad',
    email: 'n@harbour.example',
    role: 'evaluator',
    title: '',
    licences: [],
  },
]

export const settings: Settings = {
  remoteForUnreadLanguages: false,
  name: 'Harbour Street Practice',
  assist: 'drafts',
  language: 'en',
  hours: {
    timeZone: 'America/Los_Angeles',
    open: [1, 2, 3, 4, 5].map((day) => ({ day, from: '08:30', to: '18:00' })),
  },
}

export const provider: ProviderView = {
  kind: 'openai-compatible',
  name: 'local',
  model: 'gemma-3-12b',
  baseUrl: 'http://127.0.0.1:11434/v1',
  hasKey: true,
  from: 'settings',
  reach: 'local',
}

export function sessionOf(who: number): Session {
  const found = members[who - 1] ?? members[0]
  const role: Role = found?.role ?? 'practitioner'
  return {
    member: { id: found?.id ?? uuid(1), name: found?.name ?? '', role, title: found?.title ?? '' },
    organisation: { id: uuid(99), ...settings },
    staffedNow: true,
    demonstration: true,
    may: Object.fromEntries(actions.map((action) => [action, mayEver(role, action)])),
    whyNot: {},
  }
}
