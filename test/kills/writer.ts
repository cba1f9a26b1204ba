import { setTimeout as pause } from 'node:timers/promises'
import { formOn, type Person } from '../person.ts'

/** A message that was confirmed: the mark in its text, and how often the button was pressed. */
export type Confirmed = { readonly mark: string; readonly messageId: string; readonly pressed: number }
export type Writer = {
  readonly person: Person
  readonly confirmed: readonly Confirmed[]
  /** Answers that no killed server explains. */
  readonly odd: readonly string[]
  /** Resolves when this writer has confirmed so many more. */
  readonly ended: Promise<void>
}

/** Milliseconds until somebody presses again after an error, and after being asked to wait a moment. */
const AGAIN_MS = 40
const WAIT_MS = 600

/** What people write; one line opens an episode, so that episodes are written under fire, too. */
const lines = [
  'I slept a little better, five hours perhaps.',
  'Work was loud today and I hid in the stairwell for a while.',
  'My sister called. It was good to hear her.',
  'Some nights I think it would be easier not to wake up. I have not told anyone.',
  'Hoy caminé hasta el río y volví despacio.',
  'Could we talk about the letter next time?',
]

/** Writes one message after another until `stopping`; the last one is pressed until it is confirmed. */
export function startWriter(
  person: Person,
  name: string,
  stopping: AbortSignal,
  onConfirmed: (pressedAt: number) => void,
): Writer {
  const confirmed: Confirmed[] = []
  const odd: string[] = []
  const write = async (): Promise<void> => {
    let page = await pageWithForm(person, '/me', odd)
    for (let count = 0; !stopping.aborted; count += 1) {
      const mark = `[${name}-${count}]`
      const one = await pressUntilStored(person, page, mark, count, odd)
      confirmed.push({ mark, messageId: one.messageId, pressed: one.pressed })
      onConfirmed(one.pressedAt)
      page = await pageWithForm(person, one.location, odd)
      if (!page.includes('id="sent"')) odd.push(`${mark}: confirmed, but the page does not say so`)
    }
  }
  return { person, confirmed, odd, ended: write() }
}

async function pressUntilStored(person: Person, page: string, mark: string, count: number, odd: string[]) {
  const fields = { ...formOn(page, '/me/messages'), text: `${lines[count % lines.length]} ${mark}` }
  for (let pressed = 1; ; pressed += 1) {
    const pressedAt = performance.now()
    const answer = await person.post('/me/messages', fields).catch(() => null)
    const messageId = /^\/me\?sent=([\w-]+)/.exec(answer?.location ?? '')?.[1]
    if (answer?.status === 303 && messageId !== undefined)
      return { messageId, pressed, pressedAt, location: answer.location ?? '/me' }
    await waited(answer?.status ?? null, `POST ${mark}`, odd)
  }
}

async function pageWithForm(person: Person, path: string, odd: string[]): Promise<string> {
  for (;;) {
    const answer = await person.get(path.replace(/#.*/, '')).catch(() => null)
    if (answer?.status === 200 && formOn(answer.body, '/me/messages') !== null) return answer.body
    await waited(answer?.status ?? null, `GET ${path}`, odd)
  }
}

/** No answer, and 503 where the database is away, are what a kill looks like from outside; a server that is in the middle of
 * starting or stopping may say no more than that. Anything else but "wait a moment" is a finding, a 500 too. */
async function waited(status: number | null, what: string, odd: string[]): Promise<void> {
  if (status !== null && status !== 503 && status !== 429) odd.push(`${what}: ${status}`)
  await pause(status === 429 ? WAIT_MS : AGAIN_MS)
}
