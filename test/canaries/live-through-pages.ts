import { textSha256 } from '../../src/domain/review/approve.ts'
import { formOn, textsAt, visitBy, type Person } from '../person.ts'
import type { ReplayingModel } from '../doubles/replaying-model.ts'

/** Somebody invented, of whom each part of the record holds a word of its own: `word('plan')` is in nothing else. */
export type Invented = {
  readonly name: string
  readonly phone: string
  readonly email: string
  readonly word: (place: Place) => string
}
export const places = [
  ...['about', 'identifier', 'circle', 'message', 'plan', 'staff-plan', 'profile', 'staff-profile'],
  ...['correction', 'draft', 'own-words', 'reply', 'question', 'answer', 'sought'],
  'discussed',
] as const
export type Place = (typeof places)[number]

/** Letters alone, so that nobody's rules take it for something else. */
export const invented = (name: string, stem: string, digits: string): Invented => ({
  name,
  phone: `+34 600 ${digits}`,
  email: `${stem}@${stem}.example`,
  word: (place) => `${stem}${place.replaceAll('-', '')}`,
})
/** What stands in every word of theirs. */
export const marksOf = (one: Invented): readonly string[] => [
  ...one.name.split(' '),
  one.phone,
  one.phone.replaceAll(' ', ''),
  one.word('message').slice(0, -'message'.length),
]

export type Staff = {
  readonly administrator: Person
  readonly practitioner: Person
  readonly practitionerId: string
  readonly supervisor: Person
  readonly supervisorId: string
}
export type Lived = { readonly clientId: string; readonly conversationId: string; readonly link: string }

/** A client from the first form to the last, by what people press and nothing else. */
export async function live(one: Invented, staff: Staff, model: ReplayingModel): Promise<Lived> {
  const lived = await admit(one, staff)
  const client = await visitBy(lived.link)
  await liveAsClient(one, client)
  await liveAsPractitioner(one, lived, staff, model)
  return lived
}

async function admit(one: Invented, { administrator, practitioner, practitionerId }: Staff): Promise<Lived> {
  const made = await administrator.api('POST', '/api/people/clients', {
    ...{ name: one.name, preferredName: one.name.split(' ')[0], pronouns: null, birthYear: 1987 },
    ...{ jurisdiction: 'ES', country: 'ES', language: 'en', phone: one.phone, email: one.email },
    about: `Sent by a friend. ${one.word('about')}`,
    identifiers: [{ type: 'organisation', value: one.word('identifier') }],
    circle: [{ relation: 'sister', name: one.word('circle') }],
    practitionerIds: [practitionerId],
  })
  const [clientId = ''] = textsAt(made, 'clientId')
  const [conversationId = ''] = textsAt(made, 'conversationId')
  const link = await practitioner.api('POST', `/api/conversations/${conversationId}/links`)
  return { clientId, conversationId, link: textsAt(link, 'url')[0] ?? '' }
}

async function liveAsClient(one: Invented, client: Person): Promise<void> {
  const fill = async (path: string, action: string, fields: Readonly<Record<string, string>>) => {
    const page = await client.get(path)
    const form = page.body.split('<form').find((part) => part.includes(`action="${action}"`))
    const hidden = formOn(page.body, action)
    if (form === undefined || hidden === null) throw new Error(`no form for ${action} at ${path}`)
    const answer = await client.post(action, { ...hidden, ...fields })
    if (answer.status !== 303) throw new Error(`${action}: ${answer.status}`)
  }
  await fill('/me', '/me/messages', { text: `I slept a little. ${one.word('message')}.` })
  await fill('/me/plan/own-ways', '/me/plan/own-ways', { lines: `Walk to ${one.word('plan')}` })
  await fill('/me/profile', '/me/profile', { goals: `Less of ${one.word('profile')}` })
  await fill('/me/data', '/me/data', { words: `It is not so: ${one.word('correction')}` })
  const ai = await client.get('/me/ai')
  const agree = ai.body
    .split('<form')
    .map((part) => `<form${part}`)
    .find((part) => part.includes('value="agree"'))
  if (agree === undefined) throw new Error('nobody asks for a consent')
  await client.post('/me/ai', { ...formOn(agree, '/me/ai'), choice: 'agree' })
  await client.get('/me/ai/uses')
  await client.get('/me/data/looks')
}

async function liveAsPractitioner(
  one: Invented,
  { conversationId }: Lived,
  { practitioner, supervisor, supervisorId }: Staff,
  model: ReplayingModel,
): Promise<void> {
  const path = `/api/conversations/${conversationId}`
  await practitioner.api('PUT', `${path}/own-words`, { text: `Perhaps: ${one.word('own-words')}` })
  model.play({ kind: 'text', pieces: ['It sounds like a long night. ', `What of ${one.word('draft')}?`] })
  const draft = await practitioner.get(`${path}/draft`)
  if (!draft.body.includes('"done"')) throw new Error(`no draft: ${draft.body}`)
  await practitioner.get(`${path}/hidden`)
  const planned = await practitioner.api('GET', `${path}/follow-up`)
  const basedOn = Number(/"version":(\d+),"plan"/.exec(JSON.stringify(planned))?.[1])
  const kept = { ...noPlan, helpers: [{ text: `Ana ${one.word('staff-plan')}`, reach: one.phone }] }
  await practitioner.api('PUT', `${path}/plan`, { basedOn, plan: kept })
  const profile = { ...noProfile, helps: [one.word('staff-profile')] }
  await practitioner.api('PUT', `${path}/profile`, { basedOn: 1, profile })
  const question = { of: supervisorId, question: `What of ${one.word('question')}?` }
  const asked = await practitioner.api('POST', `${path}/questions`, question)
  const answer = `${path}/questions/${textsAt(asked, 'id')[0] ?? ''}/answer`
  await supervisor.api('POST', answer, { answer: `Wait. ${one.word('answer')}` })
  const sought = encodeURIComponent(`sleep ${one.word('sought')} ${one.name}`)
  await practitioner.api('GET', `/api/library/search?q=${sought}`)
  const source = `/api/library/sources/${encodeURIComponent('arXiv:2501.10370')}/comments`
  await practitioner.api('POST', source, { text: `As with ${one.word('discussed')}`, answers: null })
  const { version } = await versionOf(practitioner, path)
  const text = `Thank you for writing, ${one.name.split(' ')[0]}. ${one.word('reply')}.`
  const reply = { id: crypto.randomUUID(), text, sha256: textSha256(text), threadVersion: version }
  await practitioner.api('POST', `${path}/replies`, { ...reply, feedbackSeen: false })
}

async function versionOf(person: Person, path: string): Promise<{ readonly version: number }> {
  const opened = JSON.stringify(await person.api('GET', path))
  return { version: Number(/"version":(\d+)/.exec(opened)?.[1]) }
}

const noProfile = { goals: [], language: [], helps: [], avoid: [] }
const noPlan = Object.fromEntries(
  [
    'warning-signs',
    'own-ways',
    'company',
    'places',
    'helpers',
    'professionals',
    'safer-place',
    'reasons',
  ].map((part) => [part, []]),
)
