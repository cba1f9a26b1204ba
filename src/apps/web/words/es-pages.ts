import { alerts } from './es/alerts.ts'
import { assistance } from './es/assistance.ts'
import { library } from './es/library.ts'
import { practice } from './es/practice.ts'
import { settings } from './es/settings.ts'
import type { PageWords } from './words.ts'

export const pageWords: PageWords = { alerts, assistance, library, practice, settings }
