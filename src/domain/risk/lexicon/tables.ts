import type { WordSets } from '../matching/pattern.ts'
import type { Phrases } from './catalogue.ts'
import { englishActing } from './en/acting.ts'
import { englishActive } from './en/active.ts'
import { englishActs } from './en/acts.ts'
import { englishAsked } from './en/asked.ts'
import { englishBody } from './en/body.ts'
import { englishContext } from './en/context.ts'
import { englishFigures } from './en/figures.ts'
import { englishOthers } from './en/others.ts'
import { englishDoneTo } from './en/done-to.ts'
import { englishLearning } from './en/learning.ts'
import { englishMethods } from './en/methods.ts'
import { englishNear } from './en/near.ts'
import { englishPassive } from './en/passive.ts'
import { englishPlain } from './en/plain.ts'
import { englishSets } from './en/sets.ts'
import { englishStates } from './en/states.ts'
import { englishUnderWay } from './en/under-way.ts'
import { englishVeiled } from './en/veiled.ts'
import { spanishActing } from './es/acting.ts'
import { spanishActs } from './es/acts.ts'
import { spanishAsked } from './es/asked.ts'
import { spanishPlain } from './es/plain.ts'
import { spanishContext } from './es/context.ts'
import { spanishMethods } from './es/methods.ts'
import { spanishNear } from './es/near.ts'
import { spanishFigures } from './es/figures.ts'
import { spanishIdeation } from './es/ideation.ts'
import { spanishOthers } from './es/others.ts'
import { spanishSets } from './es/sets.ts'
import { spanishStates } from './es/states.ts'
import { spanishUnderWay } from './es/under-way.ts'
import { otherExplicit } from './other/explicit.ts'

type Table = { readonly language: 'en' | 'es' | 'other'; readonly sets: WordSets; readonly phrases: Phrases }

const english = (phrases: Phrases): Table => ({ language: 'en', sets: englishSets, phrases })
const spanish = (phrases: Phrases): Table => ({ language: 'es', sets: spanishSets, phrases })

/** Every table of phrases. All are read at once, whatever a message is written in: people mix languages, and a
 * wrong guess at the language must not cost a signal. */
export const tables: readonly Table[] = [
  ...[
    englishActive,
    englishPassive,
    englishStates,
    englishActing,
    englishActs,
    englishOthers,
    englishBody,
    englishVeiled,
    englishPlain,
    englishDoneTo,
    englishAsked,
    englishLearning,
    englishMethods,
    englishNear,
    englishContext,
    englishUnderWay,
    englishFigures,
  ].map(english),
  ...[
    spanishPlain,
    spanishAsked,
    spanishMethods,
    spanishNear,
    spanishIdeation,
    spanishStates,
    spanishActing,
    spanishActs,
    spanishOthers,
    spanishContext,
    spanishUnderWay,
    spanishFigures,
  ].map(spanish),
  { language: 'other', sets: {}, phrases: otherExplicit },
]
