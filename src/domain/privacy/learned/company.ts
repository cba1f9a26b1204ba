import { GIVEN, MONTH } from '../lexicon.ts'
import { foldAt, type Reading } from '../reading.ts'
import { bit, isLower, isMark, isWord } from './evidence.ts'

/** Names that are everyday words too, in lower case, by the company they keep. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))
/** Grammar, and what people have and feel: no names by company alone. */
const NEVER =
  words(`will may can do so no an he she we you my in la le lo los las art hope faith joy love grace mercy patience
  prudence honor justice luz paz mar sol esperanza consuelo soledad dolores salud victoria socorro verity charity harmony melody
  liberty virtue summer dawn autumn winter sky star light day night sun son min long short young old good best better sale cost
  price bright sharp strong moody wise poor cash money love rich alma amor vida cara ella les un una de da mama papa nana tia tio
  said per pan van rain bay field hall lane park bell ball house`)
const COMPANY_VERBS =
  words(`are were got came went had have left moved broke fought argue argued keep kept fight split wont dont
  didnt arent werent havent se nos me vinieron fueron estan son pelean pelearon`)

const mayBe = (reading: Reading, i: number): boolean =>
  isWord(reading, i) && bit(reading, i, GIVEN) && !bit(reading, i, MONTH) && !NEVER.has(reading.fold[i] ?? '')
const isAnd = (reading: Reading, i: number): boolean => /^(?:and|n|&|y)$/.test(reading.fold[i] ?? '')

/** "rose and violet are fighting", "angel and chance got arrested" */
export const isOneOfTwo = (reading: Reading, i: number): boolean =>
  isLower(reading, i) && (isFirst(reading, i) || isFirst(reading, i - 2))
const isFirst = (reading: Reading, i: number): boolean =>
  mayBe(reading, i) &&
  isAnd(reading, i + 1) &&
  mayBe(reading, i + 2) &&
  (reading.opens[i] === true ||
    /^(?:and|but|when|because|that|if|so|then|pero|que|cuando|porque)$/.test(foldAt(reading, i - 1))) &&
  COMPANY_VERBS.has(reading.fold[i + 3] ?? '')

/** "hunter wont stop calling me" */
export const isStubborn = (reading: Reading, i: number): boolean =>
  isLower(reading, i) &&
  reading.opens[i] === true &&
  mayBe(reading, i) &&
  /^(?:wont|hasnt|didnt|doesnt|keeps|texted|messaged|ghosted|blocked|dumped)$/.test(reading.fold[i + 1] ?? '')

const CLOSE =
  words(`hija hijo daughter son baby sister brother hermana hermano nieta nieto niece nephew grandson granddaughter
  wife husband girlfriend boyfriend prima primo sobrina sobrino mujer marido novia novio`)
const GRAMMAR = words(
  'will may can do so no an my in la le lo los las de da he she ella son said per art long young old good best mayor',
)
/** "mi hija paz", "my baby hope so much": a relation's own name, at the end or before what goes on about it. */
export const isChild = (reading: Reading, i: number, relation: number): boolean =>
  relation === i - 1 &&
  CLOSE.has(reading.fold[relation] ?? '') &&
  !GRAMMAR.has(reading.fold[i] ?? '') &&
  (i + 1 >= reading.type.length ||
    reading.opens[i + 1] === true ||
    isMark(reading, i + 1, ',.;!?)') ||
    /^(?:so|and|y|who|que|me|no|se|since|when|from)$/.test(reading.fold[i + 1] ?? ''))
