import { phrases } from './reading/phrases.ts'
import type { Reading } from './reading/read.ts'
import { actPhrases } from './rules/act-phrases.ts'
import { lists } from './rules/lists.ts'

const found = phrases([actPhrases['asks-about-safety']], lists)

/** Whether a text asks plainly about suicide, self-harm or safety. */
export const asksAboutSafety = (text: Reading): boolean => found.find(text).length > 0
