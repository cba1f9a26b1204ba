import { fileURLToPath } from 'node:url'
import { systemClock } from '../../../adapters/clock/system-clock.ts'
import { clientCountries } from '../../../adapters/db/client-countries.ts'
import { dataFolder } from '../../../adapters/db/connect-folder.ts'
import {
  linesByCountry,
  marksFile,
  readCrisisLines,
  siteMarks,
} from '../../../adapters/shipped/crisis-lines.ts'
import { idleMarks, mergeMarks } from '../../../adapters/shipped/crisis-marks.ts'
import type { Config } from '../../server/config.ts'
import type { World } from '../command.ts'
import { eachOrganisation } from '../each-organisation.ts'
import { countriesOf, type CrisisLinesReport } from './report.ts'

const shippedData = fileURLToPath(new URL('../../../../data', import.meta.url))

/** Reads the shipped lines, the site's verifications and, where there is a record, in which countries clients are. */
export async function readCrisisReport(config: Config, world: World): Promise<CrisisLinesReport> {
  const site = dataFolder(world.env)
  const today = systemClock.now().slice(0, 10)
  const { marks, wrong } = siteMarks(site)
  const shipped = readCrisisLines(shippedData)
  const lines = mergeMarks(shipped, marks)
  const { record, organisations } = await eachOrganisation(config.record, world, (id, { database }) =>
    clientCountries(database, id),
  )
  const clients = record.state === 'read' ? organisations.flat() : null
  return {
    today,
    marksFile: marksFile(site),
    record,
    ...countriesOf(lines, linesByCountry(lines), clients, today),
    wrong: [...wrong, ...idleMarks(shipped, marks, today)],
  }
}
