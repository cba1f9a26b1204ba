import { VERIFIED_FOR_DAYS } from '../../../domain/crisis/standing.ts'
import { EVERYWHERE } from '../../../adapters/shipped/crisis-lines.ts'
import type { CountryReport, CrisisLinesReport, LineToCheck } from './report.ts'

const names = new Intl.DisplayNames('en', { type: 'region' })
const countryName = (country: string): string =>
  country === EVERYWHERE ? 'International directory' : (names.of(country) ?? country)

/** The report in plain words, for whoever answers for the lines that clients see. */
export function crisisWords(report: CrisisLinesReport): string {
  const { countries, uncovered, wrong, today } = report
  return [
    `Crisis lines that nobody here has verified in the last ${VERIFIED_FOR_DAYS} days, as of ${today} (UTC)`,
    '',
    ...recordWords(report),
    '',
    ...countries.flatMap(countryWords),
    ...(wrong.length > 0 ? [`In ${report.marksFile}`, ...wrong.map((one) => `  ${one}`), ''] : []),
    ...(uncovered.length > 0
      ? [
          'Clients here see no line that was verified in time',
          ...uncovered.map((country) => `  ${countryName(country)} (${country})`),
          '',
        ]
      : []),
    `To record a verification, call the line or read its own page, and add one row to ${report.marksFile}:`,
    '  {"country":"US","name":"988 Suicide & Crisis Lifeline","verifiedOn":"2026-05-03","by":"Your name"}',
    'The server reads it when it starts.',
    '',
  ].join('\n')
}

function recordWords({ record }: CrisisLinesReport): readonly string[] {
  if (record.state === 'none')
    return [`There is no record in ${record.folder} yet, so every country is listed alike.`]
  if (record.state === 'unreadable')
    return [`The record cannot be read, so nobody knows in which countries clients are. ${record.why}`]
  return ['Countries in which organisations here have clients come first.']
}

function countryWords({ country, lines, verified, clients, toCheck }: CountryReport): readonly string[] {
  if (toCheck.length === 0) return []
  const many = clients === null || clients === 0 ? '' : `; clients here: ${clients}`
  return [
    `${countryName(country)} (${country}): ${verified} of ${lines} verified${many}`,
    ...toCheck.map((line) => `  ${lineWords(line)}`),
    '',
  ]
}

function lineWords(line: LineToCheck): string {
  const { name, standing, verifiedOn, verifiedBy, phone, press, text, sourceUrl } = line
  const call = phone !== null && press !== null ? `${phone}, press ${press}` : phone
  const when = standing === 'never' ? 'never verified' : `last verified ${verifiedOn} by ${verifiedBy}`
  return [name, call, text, when, sourceUrl].filter((part) => part !== null).join('; ')
}
