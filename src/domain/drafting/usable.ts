import type { Locale } from '../language.ts'
import type { Secrets } from '../privacy/deidentified.ts'
import { strayPlaceholders } from '../privacy/stray.ts'
import type { DraftReason } from './draft-progress.ts'
import type { Prompt } from './prompt.ts'

/** Longest draft in UTF-16 units: five plain sentences have some 500. */
export const MOST_CHARACTERS = 1200

/** Why a model's text is no reply at all; null where it is one, as far as it goes. Judges the raw text. */
export function unusable(
  raw: string,
  given: { readonly prompt: Prompt; readonly secrets: Secrets; readonly language: Locale },
): DraftReason | null {
  if (raw.length > MOST_CHARACTERS) return 'draft-too-long'
  if (isCall(raw)) return 'draft-is-a-call'
  if (!isText(raw)) return 'draft-not-text'
  if (hasForeignPlaceholder(raw, given.secrets)) return 'draft-foreign-placeholder'
  if (echoes(raw, given.prompt)) return 'draft-echoes-instructions'
  if (DECLINES.test(raw)) return 'draft-declined'
  return speaks(raw, given.language) ? null : 'draft-other-language'
}

const isCall = (raw: string): boolean =>
  /^\s*[{[]\s*["{]/.test(raw) ||
  /```|"(?:tool_calls?|function_call|arguments|parameters)"\s*:|<\/?(?:tool_call|function|invoke|think)\b/i.test(
    raw,
  )

/** Signs that nobody sees, or that turn the order of what is seen: a text that holds one reads otherwise than it is
 * checked and approved. The emoji sign U+FE0F may stand after an emoji. */
const UNSEEN =
  /[\u0080-\u009f\u2800\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]|(?!\ufe0f)\p{Default_Ignorable_Code_Point}|(?<!\p{Extended_Pictographic})\ufe0f/u
/** Letters of another script look like ours to a reader and like others to a rule. */
const OTHER_SCRIPT = /(?![\p{Script=Latin}\p{Script=Common}])\p{L}/u

function isText(raw: string): boolean {
  if (UNSEEN.test(raw) || OTHER_SCRIPT.test(raw)) return false
  // oxlint-disable-next-line no-control-regex -- control signs are what this refuses
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffd]/.test(raw) || /<\/?[a-z][^>]*>/i.test(raw))
    return false
  if (!raw.isWellFormed() && /[\ud800-\udbff](?=[^\udc00-\udfff])/.test(raw)) return false
  const prose = raw.replaceAll(/\[[A-Z0-9v-]{2,40}\]/g, 'xxxx')
  const letters = prose.match(/[\p{L}\p{M}\s]/gu)?.length ?? 0
  return prose.length < 24 || letters / prose.length > 0.7
}

/** Anything that looks like a placeholder and is not one that we gave. A cut-off one at the very end may still grow;
 * "(age 45)" and "(name it)" are prose. */
const hasForeignPlaceholder = (raw: string, secrets: Secrets): boolean =>
  strayPlaceholders(raw, secrets).some(({ start, end }) => {
    const written = raw.slice(start, end)
    const growing = written.startsWith('[') && end === raw.length && !written.includes(']')
    return !growing && !/^\([a-z]/.test(written)
  })

/** How models say that they will not, at the beginning of what they write. A person who holds back says what, and why. */
const DECLINES =
  /^\W{0,4}(?:(?:i['’]?m|i am) (?:really |so |very )?sorry,? (?:but )?|unfortunately,? |sorry,? (?:but )?)?(?:i (?:can['’]?t|cannot|can not|won['’]?t|will not)|i(?:['’]m| am) (?:unable|not able) to) (?:help|assist|comply|continue|fulfil|fulfill|engage|participate|generate|create)\b[^.?!]{0,40}\b(?:that|this|request|content|conversation|topic)\b|^\W{0,4}(?:lo siento,? (?:pero )?|lamentablemente,? )?no puedo (?:ayudar(?:te)?|continuar|cumplir|generar|participar|asistir(?:te)?)\b[^.?!]{0,40}\b(?:eso|esto|solicitud|petición|contenido|tema)\b/iu

/** Words in a row that are ours and not the model's. */
const ECHO_WORDS = 8

function echoes(raw: string, prompt: Prompt): boolean {
  if (/practitionersOwnWords|agreedProfile|"conversation"|<\/?data>/.test(raw)) return true
  const ours = runsOf(prompt)
  const theirs = wordsOf(raw)
  for (let i = 0; i + ECHO_WORDS <= theirs.length; i++)
    if (ours.has(theirs.slice(i, i + ECHO_WORDS).join(' '))) return true
  return false
}

const runsByPrompt = new WeakMap<Prompt, ReadonlySet<string>>()
/** Every eight words of the instructions; made once for a prompt, since each piece of a stream asks. */
function runsOf(prompt: Prompt): ReadonlySet<string> {
  const before = runsByPrompt.get(prompt)
  if (before) return before
  const words = wordsOf(prompt.system)
  const runs = new Set<string>()
  for (let i = 0; i + ECHO_WORDS <= words.length; i++) runs.add(words.slice(i, i + ECHO_WORDS).join(' '))
  runsByPrompt.set(prompt, runs)
  return runs
}
const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

const SMALL: Readonly<Record<Locale, ReadonlySet<string>>> = {
  en: new Set(
    'the and you to a of is it that in i for with this what have be are was on not as so do but me your how would like from when at about there can or if been could feel feels we they them their an has had will just too sounds lot really'.split(
      ' ',
    ),
  ),
  es: new Set(
    'que de la el y en lo a los no se un una con por para te es tu si me mi las su al como más mas pero esto eso cómo como has ha he hay muy está esta estás estas qué del le ser cuando o nos ya sobre hoy siente sientes puede puedes'.split(
      ' ',
    ),
  ),
}

/** Whether the text is in the language asked for, by the small words that every sentence has. Under eight words: yes. */
export function speaks(text: string, language: Locale): boolean {
  const words = wordsOf(text.replaceAll(/\[[^\]]*\]/g, ' '))
  if (words.length < 8) return true
  const share = (locale: Locale) => words.filter((word) => SMALL[locale].has(word)).length / words.length
  const here = share(language)
  return here >= 0.15 && here >= share(language === 'en' ? 'es' : 'en')
}
