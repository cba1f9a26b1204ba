import type { NewLicence } from '../../../contract/administration.ts'

/** Both days count (ISO days, as in the domain's licence rule). */
export function licenceStanding(
  licence: Pick<NewLicence, 'validFrom' | 'expiresOn'>,
  today: string,
): 'valid' | 'expired' | 'future' {
  if (today < licence.validFrom) return 'future'
  return today <= licence.expiresOn ? 'valid' : 'expired'
}
