import { access } from './en/access.ts'
import { alerts } from './en/alerts.ts'
import { assistance } from './en/assistance.ts'
import { audit } from './en/audit.ts'
import { care } from './en/care.ts'
import { followUp } from './en/follow-up.ts'
import { library } from './en/library.ts'
import { people } from './en/people.ts'
import { practice } from './en/practice.ts'
import { rights } from './en/rights.ts'
import { settings } from './en/settings.ts'

/** Words of pages that are not the first one: fetched with the first of those pages. */
export const pageWords = {
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
