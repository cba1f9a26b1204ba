import { sentencesOf } from '../../src/domain/drafting/sentences.ts'
import type { Said } from '../../src/domain/evidence/support/said.ts'
import { hash } from './made-questions.ts'

/** Sentences of a passage put lightly in other words, and each with one number, direction or population changed. Measured only:
 * the words here were written down before they were held against the checker's own lists, and taught it nothing. */
export type LightClaim = {
  readonly kind: 'true' | 'number' | 'direction' | 'population'
  readonly claim: string
  readonly passage: Said
}

const pairs = (text: string): readonly (readonly [string, string])[] =>
  text.split(';').map((pair): readonly [string, string] => {
    const [one = '', other = ''] = pair.trim().split('/')
    return [one, other]
  })

/** Words that may be put for one another where they stand. */
const alikes = pairs(
  'patients/people;utilized/used;children/kids;was performed/was done;were performed/were done;demonstrated/showed;approximately/about;the majority of/most of;prior to/before;due to/because of;investigated/studied;evaluated/assessed;physicians/doctors;began/started;begins/starts;assist/help;obtained/gathered;participants/those taking part;in order to/to;such as/like;may be able to/can sometimes;occurs/happens;usually/most often;called/known as;need to/have to;a variety of/many kinds of;several/a number of;large/big;medicines/drugs;illness/disease;quickly/fast;difficulty/trouble;mortality/death rate;underwent/had;enrolled/included;compared with/in comparison with;associated with/linked to;the aim of this study/the goal of the study;we found that/it was found that;revealed/showed;received/got;incidence/occurrence;concerning/about',
)
/** Words that cannot be put for one another. */
const turns = pairs(
  'increased/fell;increase/drop;increases/falls;decreased/grew;decrease/growth;higher/lower;lower/higher;more likely/less likely;less likely/more likely;improved/deteriorated;improve/worsen;improves/worsens;better/worse;worse/better;effective/useless;safe/dangerous;associated with/not associated with;significantly/not significantly;significant/insignificant;longer/shorter;shorter/longer;greater/smaller;positive/negative;reduced/boosted;reduce/raise;reduces/raises;prevent/provoke;helps/hinders;help/hamper;helpful/harmful;often/hardly ever;usually/almost never;common/rare;rare/common;before/after;after/before;superior/inferior;with/without;most/few;severe/mild;gain/loss;loss/gain;always/never;can/cannot;is/is not;are/are not;was/was not;were/were not;may/cannot;did not/did;does not/does;rose/sank;early/late;success/failure;available/unavailable;likely/unlikely;strong/weak;worsen/ease;worsens/eases',
)
/** People who are not the same. */
const others = pairs(
  'women/men;men/women;children/elderly people;adults/toddlers;adolescents/pensioners;older adults/teenagers;older people/young people;females/males;males/females;boys/girls;girls/boys;infants/adults;mothers/fathers;parents/teachers;nurses/pharmacists;students/retired people;patients/healthy volunteers;type 1/type 2;type 2/type 1;elderly/young;young people/old people;teens/older adults;physicians/nurses;veterans/civilians;smokers/non-smokers;babies/teenagers;pregnant/non-pregnant;rats/pigs;mice/humans;inpatients/outpatients;families/prisoners;caregivers/patients;people/animals;doctors/dentists',
)

const swapped = (text: string, list: readonly (readonly [string, string])[], seed: number): string | null => {
  const found = list.flatMap(([one, other]) => {
    const at = new RegExp(`(?<![\\p{L}-])${one}(?![\\p{L}-])`, 'u').exec(text)
    return at ? [text.slice(0, at.index) + other + text.slice(at.index + one.length)] : []
  })
  return found[seed % Math.max(1, found.length)] ?? null
}
const NUMBER = /(?<![\p{L}\d.,-])\d+(?:\.\d+)?(?![\d,-]|\.\d|\p{L})/gu
/** One number made another: a little more, twice as much, or its digits turned. */
function otherNumber(text: string, seed: number): string | null {
  const all = [...text.matchAll(NUMBER)]
  const at = all[seed % Math.max(1, all.length)]
  if (!at) return null
  const value = Number(at[0])
  const decimals = at[0].split('.')[1]?.length ?? 0
  const turned = [...at[0]].toReversed().join('')
  const made = [
    (value * 1.5 + 1).toFixed(decimals),
    (value * 2 + (value === 0 ? 3 : 0)).toFixed(decimals),
    /^[1-9]\d$/.test(at[0]) && turned !== at[0] && !turned.startsWith('0') ? turned : String(value + 3),
  ][seed % 3]
  return text.slice(0, at.index) + (made ?? '') + text.slice(at.index + at[0].length)
}

/** What stands first goes last, asides are left out, and one or two words stand for others. */
function inOtherWords(sentence: string, seed: number): string {
  let text = sentence
    .replaceAll(/\s*\([^()]*\)|\s*\[[^[\]]*\]/g, '')
    .replaceAll(/(\d)\s?%/g, '$1 percent')
    .replace(/^(?:However|Moreover|Furthermore|In addition|In conclusion|Overall|Additionally), /, '')
  const ahead = /^((?:In|After|Among|During|For|Of|At|By) [^,.;:]{5,60}), ([^.;:]+)\.$/.exec(text)
  if (ahead && seed % 2 === 0)
    text = `${ahead[2] ?? ''} ${(ahead[1] ?? '').replace(/^\w/, (letter) => letter.toLowerCase())}.`
  for (const step of [0, 1]) text = swapped(text, alikes, seed + step) ?? text
  if (seed % 5 === 0)
    text = `The text says that ${text.replace(/^(?:The|In|This|There|It) /, (word) => word.toLowerCase())}`
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
}

export function lightClaims(passage: Said): readonly LightClaim[] {
  return sentencesOf(passage.text).flatMap(({ start, end }) => {
    const sentence = passage.text.slice(start, end)
    const length = sentence.split(' ').length
    if (length < 8 || length > 40) return []
    const seed = hash(sentence)
    const told = inOtherWords(sentence, seed)
    const made = (kind: LightClaim['kind'], claim: string | null): readonly LightClaim[] =>
      claim === null || claim === sentence ? [] : [{ kind, claim, passage }]
    return [
      ...made('true', told),
      ...made('number', otherNumber(told, seed)),
      ...made('direction', swapped(told, turns, seed)),
      ...made('population', swapped(told, others, seed)),
    ]
  })
}
