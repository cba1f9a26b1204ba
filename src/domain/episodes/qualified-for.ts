import type { Role } from '../access/actor.ts'
import { licenceFor, type Licence } from '../review/approve.ts'

/** Whether this person may assess or close an episode (SA.3): a supervisor, or a practitioner whose licence is valid
 * that day where the client is. `at` is ISO 8601 UTC. */
export const qualifiedFor = (
  role: Role,
  licences: readonly Licence[],
  jurisdiction: string,
  at: string,
): boolean =>
  role === 'supervisor' || (role === 'practitioner' && licenceFor(licences, jurisdiction, at.slice(0, 10)).ok)
