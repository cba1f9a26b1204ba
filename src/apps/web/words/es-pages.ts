import { access } from './es/access.ts'
import { alerts } from './es/alerts.ts'
import { assistance } from './es/assistance.ts'
import { audit } from './es/audit.ts'
import { care } from './es/care.ts'
import { followUp } from './es/follow-up.ts'
import { library } from './es/library.ts'
import { people } from './es/people.ts'
import { practice } from './es/practice.ts'
import { rights } from './es/rights.ts'
import { settings } from './es/settings.ts'
import type { PageWords } from './words.ts'

export const pageWords: PageWords = {
  access,
  alerts,
  assistance,
  audit,
  care,
  followUp,
  library,
  people,
  practice,
  rights,
  settings,
}
