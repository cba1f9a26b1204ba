import { assistance } from './en/assistance.ts'
import { practice } from './en/practice.ts'

/** Words of pages that are not the first one: fetched with the first of those pages. */
export const pageWords = { assistance, practice }
