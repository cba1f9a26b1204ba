import { sentencesOf } from '../../src/domain/drafting/sentences.ts'
import type { Said } from '../../src/domain/evidence/support/said.ts'
import { hash } from './made-questions.ts'

/** Sentences of a passage as claims, whole, shortened and reworded, and the same with one number, direction or population
 * changed by a rule. */
export type Case = {
  readonly kind: string
  readonly claim: string
  readonly passage: Said
  readonly holds: boolean
  readonly sentence: string
}

const pairs = (text: string): readonly (readonly [string, string])[] =>
  text.split(';').flatMap((pair) => {
    const [one = '', other = ''] = pair.trim().split('=')
    return [[one, other] as const, [other, one] as const]
  })
/** Pairs that cannot mean the same; each changes one word. */
const swaps = pairs(
  'increased=decreased;increase=decrease;increases=decreases;higher=lower;more=fewer;more=less;greater=smaller;improved=worsened;improves=worsens;better=worse;reduced=raised;reduces=raises;reduce=increase;effective=ineffective;before=after;positive=negative;with=without;likely=unlikely;common=rare;often=seldom;always=never;long=short;longer=shorter;high=low;most=few;early=late;strong=weak;safe=unsafe;similar=different;gain=loss;rise=fall;rose=fell;severe=mild;first=last;causes=prevents;cause=cure;associated=unassociated;significantly=hardly;significant=negligible;helps=harms;helpful=harmful;useful=useless;benefit=harm;success=failure;easy=difficult;slow=fast;predicted=did not predict;possible=impossible;able=unable;many=few;all=none of the;both=neither of the;superior=inferior;best=worst;increasing=falling;decreased=boosted;worse=gentler',
)
const groups = pairs(
  'women=men;children=adults;female=male;mothers=fathers;girls=boys;infants=adolescents;elderly=young;older=younger;adolescents=adults;adults=infants;patients=mice;people=dogs;patients=nurses;people=soldiers;students=teachers;nurses=surgeons;parents=grandparents;teens=pensioners;children=retired adults;type 1=type 2;physicians=patients;men=boys;women=teenage girls;babies=adults;patients=controls;maternal=paternal;inpatients=outpatients;veterans=students;smokers=drinkers;workers=children;families=strangers;doctors=students;individuals=rabbits;participants=monkeys;relatives=neighbors;rural=urban;adult=child;humans=rodents;subjects=therapists',
)
/** Words that mean the same here: what a writer would put for them. */
const same = pairs(
  'increased=rose;higher=greater;reduced=lowered;however=but;significantly=clearly;often=frequently;decreased=declined;patients=individuals;people=individuals;children=youngsters;drugs=medication;treatment=therapy;usually=generally;illness=condition;showed=found;shows=finds;help=support;physicians=clinicians;doctor=physician;performed=carried out;used=employed;begins=starts;symptoms=complaints;many=a lot of;may=might;can=is able to;results=findings;problems=difficulties;cause=bring about;causes=leads to;about=around;death=dying;older=aged;obtained=got;identified=detected;included=covered;several=various;disease=illness;disorder=condition;although=even though;because=since;important=relevant;occur=arise;occurs=arises;improve=get better;measured=recorded;whereas=while;compared with=against;compared with=relative to;risk=danger;received=had;mean=average;study=research;severe=serious;main=chief;associated with=related to;examined=looked at;prior=earlier;each=every;almost=nearly;only=just;surgery=the operation;underwent=went through;within=inside;determine=find out;known=understood;talk=speak;feel=experience;trouble=difficulty;large=considerable;more common=commoner;such as=for example',
)

/** One word of the text for its other, of those that are in it by the seed. */
function swapped(text: string, list: typeof swaps, seed: number): string | null {
  const found = list.flatMap(([one, other]) => {
    const at = new RegExp(`(?<![\\p{L}-])${one}(?![\\p{L}-])`, 'iu').exec(text)
    return at ? [text.slice(0, at.index) + other + text.slice(at.index + one.length)] : []
  })
  return found[seed % Math.max(1, found.length)] ?? null
}
const NUMBER = /(?<![\p{L}\d.,-])\d+(?:\.\d+)?(?![\d,-]|\.\d|\p{L})/gu
/** Another number: by some, or one that the passage says of something else. */
function otherNumber(text: string, passage: string, seed: number): string | null {
  const all = [...text.matchAll(NUMBER)]
  const at = all[seed % Math.max(1, all.length)]
  if (!at) return null
  const elsewhere = [...passage.matchAll(NUMBER)].map(([said]) => said).filter((said) => !text.includes(said))
  const value = Number(at[0])
  const moved = at[0].includes('.') ? (value + 1.3).toFixed(1) : String(value + (value > 20 ? 7 : 2))
  const other = seed % 3 === 0 ? (elsewhere[seed % Math.max(1, elsewhere.length)] ?? moved) : moved
  return text.slice(0, at.index) + other + text.slice(at.index + at[0].length)
}
/** Without what stands in brackets and before the first comma. */
const shortened = (text: string): string =>
  text.replaceAll(/\s*\([^()]*\)/g, '').replace(/^[A-Z][^,]{3,40}, (?=\w)/, '')
/** Up to where something else begins to be said. */
const beginning = (text: string): string | null => {
  const end = text.search(/, (?:and|but|while|whereas|which|although)\b|;/)
  return end < 40 ? null : `${text.slice(0, end)}.`
}
const VERB = /\b(was|were|is|are|has|have|had|can|could|may|should|will|did|does)\b(?! not)/
/** The same denied, or no longer denied. */
const denied = (text: string): string | null =>
  / not /.test(text)
    ? text.replace(/ not /, ' ')
    : VERB.test(text)
      ? text.replace(VERB, '$1 not')
      : / no /.test(text)
        ? text.replace(/ no /, ' a ')
        : null
const small = (text: string): string =>
  text.replace(/^(?:The|In|This|These|There|It|A|An|Most|Many|For) /, (word) => word.toLowerCase())
const FRAMES = [
  ...['The study found that', 'According to the authors,', 'It is reported that', 'The page says that'],
  ...['The data show that', 'Research shows that', 'As the authors put it,'],
]
/** Said as what somebody said, or with its beginning last. */
function framed(text: string, seed: number): string | null {
  const ahead = /^((?:In|After|Among|During|For|Of|At|By|With|When|Among) [^,.;:]{5,60}), ([^.;:]+)\.$/.exec(
    text,
  )
  if (ahead && seed % 3 > 0)
    return `${(ahead[2] ?? '').replace(/^\w/, (letter) => letter.toUpperCase())} ${(ahead[1] ?? '').replace(/^\w/, (letter) => letter.toLowerCase())}.`
  return `${FRAMES[seed % FRAMES.length] ?? ''} ${small(text)}`
}

export function casesOf(passage: Said): readonly Case[] {
  return sentencesOf(passage.text).flatMap(({ start, end }) => {
    const sentence = passage.text.slice(start, end)
    const length = sentence.split(' ').length
    if (length < 8 || length > 45) return []
    const seed = hash(sentence)
    const made = (kind: string, claim: string | null, holds: boolean): readonly Case[] =>
      claim === null || claim === sentence ? [] : [{ kind, claim, passage, holds, sentence }]
    const once = swapped(shortened(sentence), same, seed)
    const reworded = once === null ? null : (swapped(once, same, seed + 5) ?? once)
    const told = reworded ?? shortened(sentence)
    return [
      { kind: 'whole', claim: sentence, passage, holds: true, sentence },
      ...made('shortened', shortened(sentence), true),
      ...made('reworded', reworded, true),
      ...made('framed', framed(told, seed), true),
      ...made('beginning', beginning(told), true),
      ...made('number', otherNumber(sentence, passage.text, seed), false),
      ...made('direction', swapped(sentence, swaps, seed), false),
      ...made('population', swapped(sentence, groups, seed), false),
      ...made('negation', denied(told), false),
      ...made('reworded, then number', otherNumber(told, passage.text, seed + 1), false),
      ...made('reworded, then direction', swapped(told, swaps, seed + 1), false),
      ...made('reworded, then population', swapped(told, groups, seed + 1), false),
    ]
  })
}
