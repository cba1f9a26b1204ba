import type { CrisisLine } from '../../../domain/crisis/crisis-line.ts'
import { standingOf, type Standing } from '../../../domain/crisis/standing.ts'
import type { RecordState } from '../each-organisation.ts'

/** A line that needs somebody to call it or to read its page. */
export type LineToCheck = {
  readonly name: string
  readonly standing: Exclude<Standing, 'verified'>
  readonly verifiedOn: string | null
  readonly verifiedBy: string | null
  readonly phone: string | null
  readonly press: string | null
  readonly text: string | null
  readonly sourceUrl: string
}
export type CountryReport = {
  /** ISO 3166-1 alpha-2; `ZZ`: the international directory. */
  readonly country: string
  readonly lines: number
  readonly verified: number
  /** How many clients of all organisations are there; null: there is no record to count in. */
  readonly clients: number | null
  readonly toCheck: readonly LineToCheck[]
}
export type CrisisLinesReport = {
  /** The day (YYYY-MM-DD, UTC) that ages are counted from. */
  readonly today: string
  /** The site's own file of verifications, whether it exists or not. */
  readonly marksFile: string
  readonly record: RecordState
  readonly countries: readonly CountryReport[]
  /** Countries with clients who see no line that was verified within 180 days. */
  readonly uncovered: readonly string[]
  /** Sentences about rows of the site's file that say nothing. */
  readonly wrong: readonly string[]
}

type Clients = readonly { readonly country: string; readonly clients: number }[]

/** What there is to check, country by country; those with clients come first. Clients in a country that nobody has
 * written down see the international directory, so its lines are theirs. */
export function countriesOf(
  lines: readonly CrisisLine[],
  shownIn: (country: string) => readonly CrisisLine[],
  clients: Clients | null,
  today: string,
): Pick<CrisisLinesReport, 'countries' | 'uncovered'> {
  const added = Map.groupBy(clients ?? [], ({ country }) => country.toUpperCase())
  const counted = (country: string): number =>
    (added.get(country) ?? []).reduce((sum, one) => sum + one.clients, 0)
  const all = [...new Set([...lines.map((line) => line.country), ...added.keys()])].toSorted()
  const countries = all.map((country): CountryReport => {
    const shown = shownIn(country)
    return {
      country,
      lines: shown.length,
      verified: shown.filter((line) => standingOf(line.verifiedOn, today) === 'verified').length,
      clients: clients === null ? null : counted(country),
      toCheck: shown.flatMap((line) => toCheck(line, today)),
    }
  })
  const covers = (country: string): boolean =>
    shownIn(country).some((line) => !line.emergency && standingOf(line.verifiedOn, today) === 'verified')
  return {
    countries: countries.toSorted((a, b) => Number((b.clients ?? 0) > 0) - Number((a.clients ?? 0) > 0)),
    uncovered: [...added.keys()].toSorted().filter((country) => counted(country) > 0 && !covers(country)),
  }
}

function toCheck(line: CrisisLine, today: string): readonly LineToCheck[] {
  const standing = standingOf(line.verifiedOn, today)
  if (standing === 'verified') return []
  const { name, verifiedOn, verifiedBy, phone, press, text, sourceUrl } = line
  return [{ name, standing, verifiedOn, verifiedBy, phone, press, text, sourceUrl }]
}
