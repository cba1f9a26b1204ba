import { assistance } from './es/assistance.ts'
import { practice } from './es/practice.ts'
import type { PageWords } from './words.ts'

export const pageWords: PageWords = { assistance, practice }
