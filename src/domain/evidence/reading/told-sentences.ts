import { sentencesOf } from '../../drafting/sentences.ts'
import type { Section, SourceKind } from '../formats/record.ts'
import type { Passage } from '../source.ts'
import { rolesOf, type Role } from './sections-roles.ts'

/** A sentence of the source, word for word, and the passage in which it stands. */
export type Extract = { readonly passage: number; readonly text: string }

/** An extract with what its part of the source is for. `headed`: a heading said so, and it was not read from the words. */
export type Told = Extract & {
  readonly roles: ReadonlySet<Role>
  readonly headed: boolean
  /** The first of its part. */
  readonly first: boolean
}

/** A label that stands in the running text: `RESULTS:`, `Main outcome measures:`. */
const LABEL =
  /^(?<label>[\p{Lu}][\p{Lu} ,/&-]{2,40}|(?:Backgrounds?|Introduction|Objectives?|Aims?|Purpose|Design|Setting|Patients|Participants|Interventions?|(?:Patients|Materials?|Subjects) and [Mm]ethods|Methods?|Main outcome measures?|Measurements?|(?:Main |Key )?[Rr]esults?|Findings|Discussion|Conclusions?|Interpretation|Limitations?|Funding|Antecedentes|Objetivos?|Métodos|Resultados|Conclusi(?:ón|ones))):\s+/u
/** Addresses and DOIs that stand before the first words, as where a text was taken from a page. */
const ADDRESSES = /^(?:\W{0,3}(?:(?:https?:\/\/|doi:? ?(?=10\.))\S+|10\.\d{4,9}\/\S+)\s+){1,4}/i
/** A label behind a full stop without a space between, as abstracts lose it. */
const GLUED = /(?<=[.?!)])\s*(?=\p{Lu}[\p{Lu} /]{2,40}:\s)/u
/** Words of a sentence that says something by itself; longer ones are lists that were taken for one. */
const [FEWEST, MOST] = [4, 90]

/** The sentences of a source in order, each with what its part is for: by its heading, or by how it is worded; and where
 * a passage has it. What no passage has is left out: nothing is shown that cannot be looked up. */
export function toldSentences(sections: readonly Section[], passages: readonly Passage[]): readonly Told[] {
  const told: Told[] = []
  let from = 0
  for (const { heading, text } of sections) {
    let roles = rolesOf(heading)
    let first = true
    for (const sentence of pieces(text)) {
      const label = LABEL.exec(sentence)?.groups?.['label'] ?? ''
      const own = (label === '' ? sentence : sentence.replace(LABEL, '')).replace(ADDRESSES, '')
      if (label !== '') {
        roles = rolesOf(label)
        first = true
      }
      const words = own.split(/\s+/).length
      const at = passages.findIndex((one, place) => place >= from && one.text.includes(own))
      const found = passages[at]
      if (found === undefined || words < FEWEST || words > MOST || roles.has('references')) continue
      from = at
      told.push({ passage: found.number, text: own, roles, headed: roles.size > 0, first })
      first = false
    }
  }
  return told.some((one) => one.headed) ? told : worded(told)
}

const pieces = (text: string): readonly string[] =>
  sentencesOf(text).flatMap(({ start, end }) => text.slice(start, end).split(GLUED))

/** Asks what a paper asks. */
export const AIM =
  /\b(?:(?:aim|objective|purpose|goal)s? (?:of (?:this|the|our)|was|is|were)|we (?:aimed|sought|wished|set out|examined whether|investigated whether|asked whether)|to (?:determine|evaluate|examine|investigate|assess|compare|explore|test) (?:whether|if|the|how)|this (?:study|paper|review|article) (?:aims?|examine[sd]|addresse[sd]|investigate[sd]|evaluate[sd])|(?:el )?objetivo)/i
const METHOD =
  /\b(?:were (?:recruited|enrolled|randomi[sz]ed|randomly|assigned|asked|interviewed|surveyed|measured|assessed|administered|included|reviewed|collected|searched|analy[sz]ed)|was (?:measured|assessed|administered|performed|conducted|carried out|searched)|we (?:used|measured|conducted|compared|analy[sz]ed|recruited|assessed|randomi[sz]ed|interviewed|surveyed|searched|reviewed|included|enrolled|administered|followed|performed|collected|studied)|completed (?:a|the) (?:questionnaire|survey|interview)|se (?:incluy|reclut|evalu|realiz))/i
const RESULT =
  /\b(?:we found|results? (?:show|indicate|suggest|reveal|demonstrate)|(?:was|were) (?:significantly|not significantly|more|less|higher|lower|associated|correlated)|there (?:was|were) (?:no|a|significant)|(?:[pP]|OR|RR|HR|CI)\s?[=<>]|95 ?% ?(?:CI|confidence)|se encontr)/
const CONCLUDE =
  /\b(?:we conclude|in conclusion|in summary|(?:these|our|the) (?:results|findings|data) (?:suggest|indicate|support|show|highlight|demonstrate|underscore|provide|confirm)|our (?:study|review|findings)|this (?:study|review|trial) (?:shows|showed|suggests|suggested|demonstrates|provides|highlights|supports)|implications? (?:for|of)|en conclusión|estos resultados)/i

/** Where no heading says it, a paper tells in order: what is known, what was asked, what was done, what came out, what it
 * means. A sentence that gives itself away moves the telling on and never back, and says so for itself alone at first. */
function worded(told: readonly Told[]): readonly Told[] {
  const order: readonly (readonly [Role, RegExp])[] = [
    ['aim', AIM],
    ['methods', METHOD],
    ['results', RESULT],
    ['conclusion', CONCLUDE],
  ]
  let reached = -1
  return told.map((one) => {
    for (let at = order.length - 1; at > reached; at -= 1) {
      const step = order[at]
      if (step?.[1].test(one.text)) {
        reached = at
        break
      }
    }
    const role = order[reached]?.[0]
    const here: Role = role === 'aim' && !AIM.test(one.text) ? 'methods' : (role ?? 'background')
    return { ...one, roles: new Set([here]) }
  })
}

/** Whether it reports or argues, as papers do; a page of information does not, and has no method to be asked for. */
export function isPaper(kind: SourceKind, told: readonly Told[]): boolean {
  if (told.some(({ roles, headed }) => headed && (roles.has('methods') || roles.has('results')))) return true
  return kind !== 'page' && told.some(({ text }) => OWN_WORK.test(text))
}
const OWN_WORK =
  /\b(?:this|the present|our|the current) (?:paper|article|review|study|trial|survey|analysis|cohort|report)\b|\bwe (?:found|aimed|sought|conducted|recruited|examined|investigated|randomi[sz]ed|interviewed|surveyed|measured|compared|analy[sz]ed|reviewed|studied|evaluated|assessed|tested)\b|\bparticipants were\b|\beste (?:estudio|artículo|trabajo)\b/i
