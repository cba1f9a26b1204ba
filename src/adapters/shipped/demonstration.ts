import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { givenRoles } from '../../domain/access/actor.ts'
import { locales } from '../../domain/language.ts'
import { assistLevels } from '../../domain/policy/assist-level.ts'
import { episodeSteps } from '../../domain/episodes/move-episode.ts'

/** When something happened, before loading: so long ago, or so many days ago at a time of the clinic's day. */
export type When =
  | { readonly kind: 'ago'; readonly minutes: number }
  | { readonly kind: 'day'; readonly days: number; readonly time: string }

export type DemonstrationEvent =
  | { readonly kind: 'client-wrote'; readonly when: When; readonly text: string }
  | {
      readonly kind: 'practitioner-wrote'
      readonly when: When
      readonly who: string
      readonly feedbackSeen: boolean
      readonly text: string
    }
  | {
      readonly kind: 'episode-step'
      readonly when: When
      readonly who: string
      readonly step: (typeof episodeSteps)[number]
      readonly words: string
      /** Short name of whom it is handed to; which emergency service was called. */
      readonly to: string | null
      readonly service: string | null
    }

const clinicShape = z.strictObject({
  name: z.string(),
  language: z.enum(locales),
  assist: z.enum(assistLevels),
  hours: z.strictObject({
    timeZone: z.string(),
    open: z.array(z.strictObject({ day: z.int(), from: z.string(), to: z.string() })),
  }),
  members: z.array(
    z.strictObject({
      key: z.string(),
      name: z.string(),
      email: z.email(),
      role: z.enum(givenRoles),
      title: z.string(),
      licences: z.array(
        z.strictObject({
          jurisdiction: z.string(),
          number: z.string(),
          validFrom: z.iso.date(),
          /** Days after loading; negative: it has run out. */
          expiresInDays: z.int(),
        }),
      ),
    }),
  ),
})

const recordShape = z.strictObject({
  name: z.string(),
  preferredName: z.string(),
  pronouns: z.string(),
  birthYear: z.coerce.number().int(),
  jurisdiction: z.string(),
  country: z.string().length(2),
  language: z.enum(locales),
  phone: z.string(),
  email: z.email(),
  circle: z.string(),
  /** `kind=value; kind=value`: what else gives them away. */
  identifiers: z.string(),
  about: z.string(),
  care: z.string(),
  noAi: z.literal('true').optional(),
})

export type DemonstrationClinic = z.infer<typeof clinicShape>
export type DemonstrationClient = z.infer<typeof recordShape> & {
  /** Name of the file under `clients/`; a plan stands under the same name under `plans/`. */
  readonly file: string
  readonly events: readonly DemonstrationEvent[]
}

/** Reads data/demonstration; a mistake names its file and line. */
export function readDemonstration(dataFolder: string): {
  readonly clinic: DemonstrationClinic
  readonly clients: readonly DemonstrationClient[]
} {
  const folder = join(dataFolder, 'demonstration')
  const clinic = clinicShape.parse(JSON.parse(readFileSync(join(folder, 'clinic.json'), 'utf8')))
  const files = readdirSync(join(folder, 'clients')).filter((name) => name.endsWith('.txt'))
  const clients = files
    .toSorted()
    .map((name) => parseClient(name, readFileSync(join(folder, 'clients', name), 'utf8')))
  return { clinic, clients }
}

export function parseClient(name: string, text: string): DemonstrationClient {
  const [record = '', ...rest] = text.split('\n---\n')
  const fields = Object.fromEntries(
    record
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
  )
  const parsed = recordShape.safeParse(fields)
  if (!parsed.success)
    throw new Error(`${name}: ${parsed.error.issues[0]?.path.join('.')} is missing or not valid`)
  return { ...parsed.data, file: name, events: parseEvents(name, rest.join('\n---\n')) }
}

function parseEvents(name: string, text: string): readonly DemonstrationEvent[] {
  const blocks = text.split(/^(?=[@!] -)/m).filter((block) => block.trim() !== '')
  return blocks.map((block) => {
    const head = block.split('\n')[0] ?? ''
    const event = head.startsWith('@') ? parseMessage(head, block) : parseStep(head)
    if (!event) throw new Error(`${name}: cannot read "${head}"`)
    return event
  })
}

function parseMessage(head: string, block: string): DemonstrationEvent | null {
  const match = /^@ (-\S+(?: \d\d:\d\d)?) (\w+)(?: (own-words|with-feedback))?$/.exec(head)
  const when = match?.[1] === undefined ? null : parseWhen(match[1])
  const text = block.slice(head.length).trim()
  if (!match || !when || text === '') return null
  if (match[2] === 'client') return { kind: 'client-wrote', when, text }
  if (match[3] === undefined) return null
  return {
    kind: 'practitioner-wrote',
    when,
    who: match[2] ?? '',
    feedbackSeen: match[3] === 'with-feedback',
    text,
  }
}

function parseStep(head: string): DemonstrationEvent | null {
  const match =
    /^! (-\S+(?: \d\d:\d\d)?) ([\w-]+) (\w+)(?: to=(\w+))?(?: service="([^"]+)")?(?: (.+))?$/.exec(head)
  const when = match?.[1] === undefined ? null : parseWhen(match[1])
  const step = episodeSteps.find((one) => one === match?.[2])
  return match && when && step
    ? {
        ...{ kind: 'episode-step', when, who: match[3] ?? '', step, words: match[6] ?? '' },
        ...{ to: match[4] ?? null, service: match[5] ?? null },
      }
    : null
}

/** `-3d 21:40`, `-25m`, `-2h`; null for anything else. */
export function parseWhen(words: string): When | null {
  const day = /^-(\d+)d (\d\d:\d\d)$/.exec(words)
  if (day) return { kind: 'day', days: Number(day[1]), time: day[2] ?? '' }
  const ago = /^-(\d+)(m|h)$/.exec(words)
  return ago ? { kind: 'ago', minutes: Number(ago[1]) * (ago[2] === 'h' ? 60 : 1) } : null
}

const DAY_MS = 86_400_000
const MINUTE_MS = 60_000

/** The instant (ISO 8601 UTC) that `when` means for a clinic in this time zone, loading at `now`. */
export function instantOf(when: When, timeZone: string, now: string): string {
  const at = Date.parse(now)
  if (when.kind === 'ago') return new Date(at - when.minutes * MINUTE_MS).toISOString()
  const day = new Date(at - when.days * DAY_MS)
  const date = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(day)
  const asUtc = Date.parse(`${date}T${when.time}:00Z`)
  const shown = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'medium',
  }).format(asUtc)
  const offset = Date.parse(`${shown.replace(' ', 'T')}Z`) - asUtc
  return new Date(asUtc - offset).toISOString()
}
