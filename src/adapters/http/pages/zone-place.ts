import type { Locale } from '../../../domain/language.ts'

const english = (timeZone: string): string => (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ')

/** The runtime's own names know the places of most zones, but call those of Europe
 * by an abbreviation (`CET`) or by a country without its article. */
function spanish(timeZone: string): string {
  const ours = inEurope.get(timeZone)
  if (ours !== undefined) return ours
  const named = new Intl.DateTimeFormat('es', { timeZone, timeZoneName: 'shortGeneric' })
    .formatToParts(0)
    .find((part) => part.type === 'timeZoneName')?.value
  return /^hora de (\p{L}.*)$/u.exec(named ?? '')?.[1] ?? english(timeZone)
}

/** The place whose time it is, by the name it has in a language: `New York`, `Nueva York`. */
export const zonePlace: Readonly<Record<Locale, (timeZone: string) => string>> = { en: english, es: spanish }

const inEurope: ReadonlyMap<string, string> = new Map([
  ['Europe/Amsterdam', 'Ámsterdam'],
  ['Europe/Athens', 'Atenas'],
  ['Europe/Belgrade', 'Belgrado'],
  ['Europe/Berlin', 'Berlín'],
  ['Europe/Brussels', 'Bruselas'],
  ['Europe/Bucharest', 'Bucarest'],
  ['Europe/Copenhagen', 'Copenhague'],
  ['Europe/Dublin', 'Dublín'],
  ['Europe/Istanbul', 'Estambul'],
  ['Europe/Lisbon', 'Lisboa'],
  ['Europe/London', 'Londres'],
  ['Europe/Luxembourg', 'Luxemburgo'],
  ['Europe/Moscow', 'Moscú'],
  ['Europe/Paris', 'París'],
  ['Europe/Prague', 'Praga'],
  ['Europe/Rome', 'Roma'],
  ['Europe/Sofia', 'Sofía'],
  ['Europe/Stockholm', 'Estocolmo'],
  ['Europe/Vienna', 'Viena'],
  ['Europe/Warsaw', 'Varsovia'],
  ['Europe/Zurich', 'Zúrich'],
])
