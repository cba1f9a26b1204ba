import { doubtfulEs, verbsEs } from './grammar-es-verbs.ts'
import { notImperfect, notVerbsInO } from './grammar-es-words.ts'

/** Spanish, first person to tú: "no puedo dormir desde que murió mi madre" → "no puedes dormir desde que murió
 * tu madre". Verbs come from a table and from regular endings; where a verb might be a first person that is not
 * known, the stretch is not used. */

const whole: Readonly<Record<string, string>> = {
  yo: 'tú',
  mi: 'tu',
  mis: 'tus',
  mí: 'ti',
  me: 'te',
  conmigo: 'contigo',
  mío: 'tuyo',
  mía: 'tuya',
  míos: 'tuyos',
  mías: 'tuyas',
}
/** Chat spelling put right before anything else. */
const spelling: Readonly<Record<string, string>> = {
  q: 'que',
  k: 'que',
  xq: 'porque',
  pq: 'porque',
  tmb: 'también',
  tb: 'también',
  tambien: 'también',
  mas: 'más',
  dias: 'días',
  ademas: 'además',
  x: 'por',
  esta: 'está',
  estan: 'están',
  papa: 'papá',
  mama: 'mamá',
  podria: 'podría',
  aqui: 'aquí',
  ahi: 'ahí',
  asi: 'así',
  despues: 'después',
  todavia: 'todavía',
  dificil: 'difícil',
  murio: 'murió',
  fallecio: 'falleció',
}
/** "esta semana" keeps its "esta", and so does "en esta familia". */
const afterPreposition = /^(?:en|de|a|con|por|para|desde|sin|hasta|durante|toda|entre|contra|sobre)$/
const thisBefore =
  /^(?:semana|noche|mañana|tarde|vez|casa|situación|situacion|etapa|relación|relacion|soledad|tristeza|ansiedad|angustia|enfermedad|ciudad)$/

const starts =
  /^(?:yo|no|ya|me|mi|mis|mamá|papá|llevo|estoy|tengo|siento|quiero|necesito|extraño|echo|vivo|pienso|duermo|trabajo|sigo|he|creo|perdí|dejé|volví|lloro|despierto|él|ella|ellos|ellas|el|la|los|las|todo|esto|cada|solo|sólo|casi|hoy|ayer|anoche|desde|últimamente|ahora|a|en|cuando|apenas|nunca|siempre|logré|conseguí|pude|dormí|hablé|salí|fui|llamé|hice|dije|voy|puedo|paso|tuve|estuve|estaba|tenía|quería)$/
const pronounBefore = /^(?:yo|no|me|que|ya|lo|la|los|las|le|les|se|también|siempre|nunca|casi|solo|sólo)$/

/** Ends in accented -é or -í and is no first person. */
const notVerbs =
  /^(?:qué|sé|té|café|bebé|bebés|porqué|josé|también|así|aquí|ahí|allí|mí|sí|casi|jamás|esté|fé|pié|chalé|paté|comité)$/

type Turning = { readonly out: readonly string[]; readonly ok: boolean }

/** The stretch said to its writer, without a capital and without an end mark; null where it cannot be turned
 * surely, and another move is chosen. */
export function toYouEs(stretch: string): string | null {
  const written = stretch.replace(/,/g, ' , ').split(/\s+/).filter(Boolean)
  const lower = written.map((token) => token.toLocaleLowerCase('es'))
  const tokens = lower.map((token, at) => spelt(token, lower[at - 1], lower[at + 1]))
  const first = tokens[0]
  if (unsure.test(`${stretch.toLowerCase()} `)) return null
  if (first === undefined || !(starts.test(first) || verbsEs.has(first) || pastTurned(first))) return null
  const turned = tokens.reduce<Turning>(
    (state, token, at) => {
      const name = at > 0 && /^\p{Lu}\p{Ll}/u.test(written[at] ?? '')
      const word = name ? (whole[token] ?? token) : turn(token, tokens[at - 1], tokens[at + 1], first)
      return { out: [...state.out, keepName(word ?? token, written[at], at)], ok: state.ok && word !== null }
    },
    { out: [], ok: true },
  )
  return turned.ok ? turned.out.join(' ').replace(/ ,/g, ',') : null
}

/** "quiere que vaya": whose verb it is cannot be seen from its ending. */
const unsure =
  /(?:quier|pid|esper|insist|exig|necesit|dice|dicen)\p{L}* (?:en )?que |para que |ojalá|aunque |me (?!las |los |mas |más |es |antes |apenas |entonces )\p{L}+[ae]s /u

/** Bilbao and Navidad stay as written; a sentence's first letter and shouting do not. */
const keepName = (word: string, written: string | undefined, at: number): string =>
  at > 0 &&
  written !== undefined &&
  written.toLocaleLowerCase('es') === word &&
  /^\p{Lu}\p{Ll}/u.test(written)
    ? written
    : word

function spelt(token: string, before: string | undefined, after: string | undefined): string {
  if (token === 'que' && (before === 'se' || before === 'sé')) return 'qué'
  if (
    token === 'esta' &&
    ((after !== undefined && thisBefore.test(after)) || afterPreposition.test(before ?? ''))
  )
    return token
  if (token === 'se' && after !== undefined && /^(?:que|qué|como|cómo|si|por|cuando|cuándo)$/.test(after))
    return 'sé'
  return spelling[token] ?? token
}

/** One word said to its owner; null where it may be a first person that is not known. */
function turn(
  token: string,
  before: string | undefined,
  after: string | undefined,
  first: string,
): string | null {
  const pronoun = whole[token]
  if (pronoun !== undefined) return pronoun
  if (token === 'consigo' && after !== undefined && /^mism[oa]$/.test(after)) return token
  const verb = verbsEs.get(token) ?? verbsEs.get(token.replace(/i$/, 'í'))
  if (verb !== undefined) {
    if (!doubtfulEs.has(token)) return verb
    return before === undefined || pronounBefore.test(before) ? verb : token
  }
  const enclitic = /^(.*(?:[aáeéií]r|ando|endo|ándo|éndo))me(l[oa]s?)?$/.exec(token)
  if (enclitic) return `${enclitic[1] ?? ''}te${enclitic[2] ?? ''}`
  if (/(?:aba|ía)$|^(?:iba|era)$/.test(token)) return imperfect(token, before, first)
  if (/(?:ara|iera|ase|iese)$/.test(token) && !thirdSubject.test(first)) return null
  return pastTurned(token) ?? (firstPersonInO(token) ? null : token)
}

const thirdSubject = /^(?:mi|mis|el|la|los|las|él|ella|ellos|ellas|mamá|papá|todo|esto)$/
const beforeImperfect = /^(?:yo|no|me|ya|cuando|siempre|antes)$/

/** "-aba" and "-ía" are first and third person alike: turned where the stretch has no other subject. */
function imperfect(token: string, before: string | undefined, first: string): string | null {
  if (notImperfect.has(token)) return token
  if (before === 'yo') return `${token}s`
  if (thirdSubject.test(first)) return token
  if (before === undefined || beforeImperfect.test(before)) return `${token}s`
  return null
}

/** Regular pasts and futures: "-é" → "-aste", "-ré" → "-rás", "-í" → "-iste". */
function pastTurned(token: string): string | null {
  if (notVerbs.test(token) || token.length < 4) return null
  if (/(?:ar|er|ir)é$/.test(token) && !pastInR.test(token)) return `${token.slice(0, -1)}ás`
  if (/é$/.test(token)) return `${unspell(token.slice(0, -1))}aste`
  if (/í$/.test(token)) return `${token.slice(0, -1)}iste`
  return null
}
/** Verbs in -rar: their past in -ré looks like a future. */
const pastInR =
  /(?:esper|par|mir|tir|gir|spir|super|recuper|enter|alter|aclar|declar|oper|toler|liber|consider|aceler|admir)é$/
/** "busqué" → "buscaste", "llegué" → "llegaste", "empecé" → "empezaste". */
const unspell = (stem: string): string =>
  stem
    .replace(/qu$/, 'c')
    .replace(/gu$/, 'g')
    .replace(/c$/, (c) => (stem.endsWith('qu') ? c : 'z'))

/** A word in -o that is no noun, participle or gerund that is known here. */
const firstPersonInO = (token: string): boolean =>
  /o$/.test(token) && !/(?:[aeií]do|ndo)$/.test(token) && !notVerbsInO.has(token) && !doubtfulEs.has(token)
