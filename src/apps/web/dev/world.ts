import type { Board } from '../../../contract/episodes.ts'
import type {
  ConversationView,
  DraftProgressView,
  DraftView,
  EpisodeView,
  Queue,
  QueueLine,
} from '../../../contract/shapes.ts'
import { makeAlerts } from './alerts.ts'
import { makeAssistance, questionsFor, questionsWaitingFor } from './assistance.ts'
import { practiceFor, practised } from './practice.ts'
import { changePrivacy, hiddenOf, profileOf, keptPrivacy, privacyOf } from './privacy.ts'
import { episodeOf, fromTeam, people, type Person } from './conversations.ts'
import { dueOf, escalation, recordOf, toldOf } from './episodes.ts'
import { crisisLines, movesForDaria } from './moves.ts'
import { members, provider, sessionOf, settings, uuid } from './people.ts'

export type Told = { readonly status: number; readonly body: unknown }
const told = (body: unknown, status = 200): Told => ({ status, body })
const refusal = (code: string, words: string, status: number): Told =>
  told({ refusal: { code, words } }, status)

const draft: DraftView = {
  id: uuid(800),
  sentences: [
    'It sounds as if the nights have become the hardest part, and last night more than most.',
    'I want to ask you directly, because it matters to me that you are safe: are you thinking about killing yourself?',
    'You do not have to carry the answer alone.',
  ].map((text) => ({ text, basis: [] })),
  provider: 'local',
  model: 'gemma-3-12b',
  promptVersion: 'a1b2',
  at: new Date().toISOString(),
}

const reasonOf = (
  last: ConversationView['messages'][number] | undefined,
  raised: boolean,
): QueueLine['reason'] => (raised && last ? { kind: 'message', text: last.text, at: last.at } : null)

/** A small world that answers as the server does; each `who` (1 to 5) sees it as that member. */
export function makeWorld() {
  const words = new Map<number, string>()
  const extra = new Map<number, ConversationView['messages']>()
  const episodes = new Map<number, EpisodeView>()
  for (const [place, person] of people.entries()) if (person.episode) episodes.set(place, person.episode)
  let alarm = false
  const alerts = makeAlerts()
  const assistance = makeAssistance()
  const answerAssistance = (method: string, path: string, body: unknown): Told | null => {
    if (path === '/api/assistance') return told(assistance.team())
    if (path === '/api/assistance/own') return told(assistance.own())
    if (path === '/api/assistance/own/days') return told(assistance.saveDays(body), 204)
    if (path !== '/api/settings/assistance') return null
    return method === 'PUT' ? told(assistance.saveRules(body), 204) : told(assistance.rules())
  }
  const privacy = new Map(people.map((_, place) => [place, keptPrivacy(place)]))

  const messages = (place: number, person: Person) => [...person.messages, ...(extra.get(place) ?? [])]
  const queue = (who: number): Queue => ({
    event: 1,
    items: people.map((person, place) => {
      const last = messages(place, person).at(-1)
      const imminent = alarm && place === 1
      return {
        conversationId: uuid(101 + place),
        clientName: person.name,
        language: 'en',
        level: imminent ? 'imminent' : person.level,
        episode: imminent ? episodeOf(2, 'imminent', 2, {}) : (episodes.get(place) ?? null),
        reason: reasonOf(last, imminent),
        waitingSince:
          last?.from === 'practitioner' ? null : person.waiting === null ? null : (last?.at ?? null),
        unanswered: person.waiting === null ? 0 : place === 0 ? 2 : 1,
        unread: false,
        lastText: person.mine ? (last?.text ?? '') : '',
        lastFrom: last?.from ?? null,
        lastAt: last?.at ?? null,
        mine: who < 3 && person.mine,
        practitionerNames: person.mine ? ['Dr. Ines Okafor'] : ['Tomás Reyes'],
      }
    }),
  })
  const conversation = (place: number, who: number): ConversationView | null => {
    const person = people[place]
    if (!person || (who < 3 && !person.mine)) return null
    const level = place === 4 ? 'none' : place === 0 ? 'drafts' : 'moves'
    return {
      conversationId: uuid(101 + place),
      version: messages(place, person).length,
      language: 'en',
      jurisdiction: 'US-CA',
      noAi: place === 4,
      client: {
        id: uuid(501 + place),
        name: person.name,
        preferredName: person.preferredName,
        pronouns: person.pronouns,
        birthYear: 1987,
        country: 'US',
        about: person.about,
      },
      practitioners: [{ id: uuid(1), name: 'Dr. Ines Okafor' }],
      covers: [],
      emergency: null,
      messages: messages(place, person),
      episode: episodes.get(place) ?? null,
      assist: {
        level,
        because: level === 'drafts' ? null : level === 'none' ? 'client-chose-no-ai' : 'consent-missing',
        words:
          level === 'drafts'
            ? null
            : level === 'none'
              ? 'The client has chosen no AI. You write in your own words; they get the same care.'
              : 'The client has not agreed to draft replies by this model.',
      },
      moves: place === 0 && who < 3 ? [...movesForDaria] : [],
      draft: null,
      ownWords: words.get(place) ?? '',
      reply:
        who === 1
          ? { may: true, code: null, words: null }
          : who === 2
            ? {
                may: false,
                code: 'licence-expired',
                words:
                  'Your licence for the place where this client is has run out. An administrator can renew it.',
              }
            : {
                may: false,
                code: 'forbidden',
                words: 'Your role does not allow this. An administrator can change roles.',
              },
      crisisLines,
    }
  }
  const board = (): Board => ({
    episodes: [...episodes].map(([place, episode]) => ({
      ...episode,
      clientName: people[place]?.name ?? '',
      practitionerNames: ['Dr. Ines Okafor'],
      due: dueOf(episode),
      told: place % 2 === 0 ? toldOf() : [],
    })),
  })
  const step = (episodeId: string, wanted: string): Told => {
    if (alarm && episodeId === uuid(702)) alarm = false
    for (const [place, episode] of episodes)
      if (episode.id === episodeId) {
        const at = new Date().toISOString()
        const state = wanted === 'acknowledge' ? 'acknowledged' : wanted === 'assess' ? 'assessed' : 'closed'
        const next: EpisodeView = {
          ...episode,
          state,
          holderId: uuid(1),
          holderName: 'Dr. Ines Okafor',
          acknowledgedAt: episode.acknowledgedAt ?? at,
          assessedAt: state === 'assessed' ? at : episode.assessedAt,
        }
        episodes.set(place, next)
        return told(next)
      }
    return refusal('not-found', 'We could not find that.', 404)
  }
  const write = (place: number, path: string, body: { readonly [key: string]: unknown }): Told => {
    if (path === 'own-words') words.set(place, String(body['text']))
    if (path !== 'replies') return told(undefined, 204)
    const reply = fromTeam(900 + place, 0, String(body['text']), {
      origin: 'with-feedback',
      shareEdited: null,
      model: null,
    })
    extra.set(place, [...(extra.get(place) ?? []), reply])
    return told({ messageId: reply.id, threadVersion: 9, duplicate: false })
  }
  return {
    raiseAlarm: () => {
      alarm = true
    },
    draftSteps: (): readonly DraftProgressView[] => [
      ...draft.sentences.map((sentence) => ({ kind: 'sentence' as const, sentence })),
      { kind: 'done', draft },
    ],
    answer(method: string, path: string, body: { readonly [key: string]: unknown }, who: number): Told {
      if (path === '/api/session') return told(sessionOf(who))
      if (path === '/api/queue') return told(queue(who))
      if (path === '/api/episodes') return told(board())
      if (path === '/api/settings/escalation')
        return told(method === 'PUT' ? { ...escalation, ...body } : escalation)
      const assisted = answerAssistance(method, path, body)
      if (assisted) return assisted
      if (path === '/api/practice') return told(method === 'POST' ? practised : practiceFor())
      if (path === '/api/practice/team') return told({ figures: null })
      if (path === '/api/questions') return told(questionsWaitingFor(who))
      if (path === '/api/alerts') return told(alerts.view())
      if (path === '/api/alerts/budget') {
        alerts.save(body)
        return told(undefined, 204)
      }
      if (path === '/api/people') return told({ members, waiting: [], clients: clients() })
      if (path === '/api/settings') return told(method === 'PUT' ? body : settings)
      if (path === '/api/library/guideline') return told({ place: null })
      if (path === '/api/settings/judge')
        return told({ on: false, model: 'small-1', speaks: [], calibrations: [] })
      if (path === '/api/settings/meaning') return told({ model: null, read: 0, of: 277 })
      if (path === '/api/settings/provider') return told({ provider })
      if (path === '/api/settings/provider/try')
        return told({ ok: true, words: 'It answered in 412 ms.', ms: 412 })
      if (path.endsWith('/links'))
        return told({ id: uuid(950), url: 'https://care.example.org/c/3Vq9-hT2m-8sKx-QpLw' }, 201)
      const episode = /^\/api\/episodes\/([^/]+)\/steps$/.exec(path)
      if (episode) return step(episode[1] ?? '', String(body['step']))
      const record = /^\/api\/episodes\/([^/]+)$/.exec(path)
      if (record) return told(recordOf([...episodes.values()].find((one) => one.id === record[1])))
      const at = /^\/api\/conversations\/([^/]+)(?:\/(.+))?$/.exec(path)
      const place = Number(at?.[1]?.slice(-3) ?? 0) - 101
      const kept = privacy.get(place)
      if (at?.[2] === 'questions' && method === 'GET') return told(questionsFor(who))
      if (at?.[2] === 'hidden') return told(hiddenOf())
      if (at?.[2] === 'profile' && method === 'GET') return told(profileOf())
      if (at?.[2] === 'privacy' && kept) return told(privacyOf(kept, people[place]?.name ?? '', place, who))
      if (kept && at?.[2] && changePrivacy(kept, at[2], body)) return told(undefined, 204)
      if (at?.[2]) return write(place, at[2], body)
      const view = at ? conversation(place, who) : null
      return view
        ? told(view)
        : refusal('not-found', 'We could not find that, or it is not in your care.', 404)
    },
  }
}

const clients = () =>
  people.map((person, place) => ({
    clientId: uuid(501 + place),
    conversationId: uuid(101 + place),
    name: person.name,
    jurisdiction: 'US-CA',
    practitionerIds: [uuid(1)],
    links:
      place % 3 === 2
        ? []
        : [
            {
              id: uuid(600 + place),
              madeAt: '2026-11-02T09:00:00.000Z',
              revokedAt: place === 1 ? '2026-11-09T09:00:00.000Z' : null,
            },
          ],
  }))
