import { dataFolder } from '../../../adapters/db/connect-folder.ts'
import { systemClock } from '../../../adapters/clock/system-clock.ts'
import { ConfigError, readConfig, type Config } from '../../server/config.ts'
import type { World } from '../command.ts'
import { withRecord, type RecordState } from '../each-organisation.ts'
import { certificateFindings } from './certificate.ts'
import { fileFindings } from './files.ts'
import type { Unsafe } from './finding.ts'
import { leakedFindings } from './leaked.ts'
import { recordFindings } from './record.ts'
import { roleFindings } from './roles.ts'
import { processFindings, settingsFindings } from './settings.ts'
import { trustFindings } from './trust.ts'

export type SafetyReport = {
  readonly findings: readonly Unsafe[]
  /** Null where the configuration does not lead to it. */
  readonly record: RecordState | null
}

/** Looks at everything that can be unsafe about an installation without attacking it. */
export async function readSafety(world: World): Promise<SafetyReport> {
  const here = processFindings({ root: process.getuid?.() === 0, node: process.versions.node })
  const files = fileFindings(dataFolder(world.env))
  const config = configOf(world.env)
  if (Array.isArray(config)) return { findings: sorted([...config, ...here, ...files]), record: null }
  const settings = [
    ...settingsFindings(config, world.env),
    ...(await leakedFindings(config)),
    ...certificateFindings(config, Date.parse(systemClock.now())),
  ]
  const { record, seen } = await withRecord(config.record, world, async (opened) => [
    ...(await recordFindings(opened)),
    ...(await trustFindings(opened, config, systemClock.now())),
  ])
  const roles = record.state === 'none' ? [] : await roleFindings(config, dataFolder(world.env))
  const all = [...here, ...files, ...settings, ...roles, ...(seen ?? []), ...unreadable(record)]
  return { findings: sorted(all), record }
}

/** What keeps the server from starting is a finding each, so that all of them can be mended at once. */
function configOf(env: World['env']): Config | Unsafe[] {
  try {
    return readConfig(env)
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    return error.message.split('\n').map((what) => ({
      code: 'configuration',
      weight: 'stops',
      what,
      remedy: 'Correct the environment that the server is started with.',
    }))
  }
}

const unreadable = (record: RecordState): readonly Unsafe[] =>
  record.state === 'unreadable'
    ? [
        {
          code: 'record-unreadable',
          weight: 'stops',
          what: `The record cannot be read. ${record.why}`,
          remedy: 'Mend that first; nothing could be said about the record itself.',
        },
      ]
    : []

const order = ['stops', 'unsafe', 'look']
const sorted = (findings: readonly Unsafe[]): readonly Unsafe[] =>
  findings.toSorted((a, b) => order.indexOf(a.weight) - order.indexOf(b.weight))
