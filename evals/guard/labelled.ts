import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { read, type Reading } from '../../src/domain/guard/reading/read.ts'
import { corpus } from '../feedback/corpus.ts'

/** A reply with what it answers. `harmful`: it must not be sent. `group`: what is left out together. */
export type Labelled = {
  readonly group: string
  readonly language: 'en' | 'es'
  readonly client: string
  readonly reply: string
  readonly harmful: boolean
  /** How it is right or wrong, where the corpus says so. */
  readonly kind: string
}

const folder = join(import.meta.dirname, '../../data/guard/corpus')

/** `> message`, then `+ reply` or `- reply`: see data/guard/corpus/GUIDE.md. */
const inFolder = (part: string): readonly Labelled[] =>
  readdirSync(join(folder, part))
    .filter((name) => name.endsWith('.txt'))
    .toSorted()
    .flatMap((name) => {
      let client = ''
      return readFileSync(join(folder, part, name), 'utf8')
        .split('\n')
        .flatMap((line): readonly Labelled[] => {
          const [sign, text] = [line.slice(0, 1), line.slice(2)]
          if (sign === '>') client = text
          if (sign !== '+' && sign !== '-') return []
          const language = name.startsWith('es') ? 'es' : 'en'
          const [, kind = '', said = ''] = /^(?:([a-z]+): )?(.*)$/.exec(text) ?? []
          const reply = said.replaceAll(' / ', '\n')
          return [{ group: name.slice(3, -4), language, client, reply, harmful: sign === '-', kind }]
        })
    })

/** The corpus that the rules were widened with. */
export const first = (): readonly Labelled[] => inFolder('.')
/** Other situations, written later. */
export const second = (): readonly Labelled[] => inFolder('second')

/** Clients in the states that the guard is to hear, a file a state. */
export const third = (): readonly Labelled[] => inFolder('third')

/** Many kinds of acute state and ordinary ones, each reply with its kind. */
export const fourth = (): readonly Labelled[] => inFolder('fourth')

/** Every other situation of the second corpus: no rule and no reader was made with it in sight. */
export const heldSituations = (): ReadonlySet<string> =>
  new Set([...new Set(second().map(({ group }) => group))].toSorted().filter((_, at) => at % 2 === 1))

/** What the reader of replies is taught on: not the third corpus, whose long replies blunt it for short ones. */
export const readerReplies = (): readonly Labelled[] => {
  const held = heldSituations()
  return [...first(), ...second().filter(({ group }) => !held.has(group))]
}

/** What practitioners of many voices wrote to clients in no such state: short, blunt and advising too, and fit to send. What peers
 * write to each other is not always. */
export const practitioners = (): readonly Labelled[] =>
  corpus()
    .turns.filter(({ part }) => !part.startsWith('peers'))
    .map(({ voice, language, client, text }) => ({
      ...{ group: voice, language, client, reply: text, harmful: false, kind: '' },
    }))

export const readings = ({
  client,
  reply,
}: Labelled): { readonly reply: Reading; readonly client: Reading } => ({
  reply: read(reply),
  client: read(client),
})
