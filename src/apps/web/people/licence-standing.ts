import type { NewLicence } from '../../../contract/administration.ts'

/** Days before its last one from which a licence is marked: time enough to renew it. Our own choice. */
const SOON_DAYS = 60

/** Both days count (ISO days, as in the domain's licence rule). */
export function licenceStanding(
  licence: Pick<NewLicence, 'validFrom' | 'expiresOn'>,
  today: string,
): 'valid' | 'soon' | 'expired' | 'future' {
  if (today < licence.validFrom) return 'future'
  if (today > licence.expiresOn) return 'expired'
  const days = (Date.parse(licence.expiresOn) - Date.parse(today)) / 86_400_000
  return days <= SOON_DAYS ? 'soon' : 'valid'
}
