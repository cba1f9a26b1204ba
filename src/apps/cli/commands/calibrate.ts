import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { auditOver } from '../../../adapters/db/audit.ts'
import { judgingOver } from '../../../adapters/db/judging.ts'
import { providersOver } from '../../../adapters/db/providers.ts'
import { openEgress, systemResolve } from '../../../adapters/egress/open-egress.ts'
import { openModel } from '../../../adapters/model/open-model.ts'
import { loadJudgePrompt } from '../../../adapters/shipped/draft-prompt.ts'
import { readJsonLines } from '../../../adapters/shipped/json-lines.ts'
import { shareOf } from '../../../domain/alerts/interval.ts'
import type { Counted } from '../../../domain/guard/judge/calibration.ts'
import type { LabelledReply } from '../../../domain/guard/judge/labelled-reply.ts'
import { calibrateJudge, type Calibrated } from '../../../flows/calibrate-judge.ts'
import { readConfig } from '../../server/config.ts'
import { UsageError, write, type Command } from '../command.ts'
import { oneOrganisation, withRecord } from '../with-record.ts'

const shippedData = fileURLToPath(new URL('../../../../data', import.meta.url))

/** `rapport calibrate`: from which answer on a second look at drafts counts. */
export const command: Command = {
  name: 'calibrate',
  summary: 'Has the configured model judge labelled replies, and keeps from which answer on its word counts.',
  usage: [
    'rapport calibrate FILE [--organisation ID]',
    '',
    'FILE is JSON Lines: {client, reply, acceptable, situation?, language?}; language en or es, en where it is not said.',
    'Each row goes to the configured model, with identifiers hidden, by the same way as a draft: no client of yours is in',
    'it. What it costs is one short call for each row. Kept for exactly this model, prompt and language: with another, the',
    'second look is silent until it is calibrated again. At least 100 replies of each kind in a language.',
    'Start it with the environment of the server. One line for each language; the exit code is 1 where one may not speak.',
    '',
  ].join('\n'),
  async run(args, world) {
    const { file, organisation } = optionsOf(args)
    const rows = rowsOf(file)
    const config = readConfig(world.env)
    return withRecord(world, async (on) => {
      const id = oneOrganisation(on, organisation)
      const stores = { database: on.record.database, keys: on.record.keys, ids: on.ids }
      const providers = providersOver(stores, config.provider, config.egress)
      const provider = await providers.provider(id)
      if (provider === null) throw new UsageError('no model is set up: Settings, or RAPPORT_MODEL_URL')
      const egress = openEgress({ rules: config.egress, resolve: systemResolve, authorities: null })
      try {
        const prompt = loadJudgePrompt(join(shippedData))
        const done = await calibrateJudge(id, provider, rows, {
          judging: judgingOver(stores),
          audit: auditOver(on.record.database),
          model: openModel(providers.providerWithKey, egress),
          shipped: { judgePrompt: () => prompt },
          ...{ clock: on.clock, ids: on.ids },
        })
        for (const one of done) await write(world.stdout, `${JSON.stringify(lineOf(one))}\n`)
        return done.length > 0 && done.every(({ calibration }) => calibration !== null) ? 0 : 1
      } finally {
        egress.close()
      }
    })
  },
}

/** With the intervals, as they would be read in a paper. */
function lineOf({ calibration, ...counted }: Calibrated) {
  const share = (one: Counted | undefined) => (one === undefined ? null : shareOf(one.hits, one.of))
  return {
    ...counted,
    threshold: calibration?.threshold ?? null,
    sensitivity: share(calibration?.sensitivity),
    specificity: share(calibration?.specificity),
    heldOutSensitivity: share(calibration?.heldOut?.sensitivity),
    heldOutSpecificity: share(calibration?.heldOut?.specificity),
    model: calibration?.model ?? null,
    promptVersion: calibration?.promptVersion ?? null,
  }
}

const rowShape = z.object({
  client: z.string().min(1),
  reply: z.string(),
  acceptable: z.boolean(),
  situation: z.string().optional(),
  condition: z.string().optional(),
  language: z.enum(['en', 'es']).optional(),
})

function rowsOf(file: string): readonly LabelledReply[] {
  try {
    return readJsonLines(file, rowShape).map(({ value }) => ({
      ...{ client: value.client, reply: value.reply, acceptable: value.acceptable },
      ...{ language: value.language ?? 'en', situation: value.situation ?? value.condition ?? '' },
    }))
  } catch (error) {
    if (error instanceof Error && error.name === 'ShippedFileError') throw new UsageError(error.message)
    throw error
  }
}

function optionsOf(args: readonly string[]) {
  const { values, positionals } = read(args)
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0)
    throw new UsageError('calibrate takes one file of labelled replies')
  return { file, organisation: values.organisation }
}

function read(args: readonly string[]) {
  try {
    const options = { organisation: { type: 'string' } } as const
    return parseArgs({ args: [...args], options, allowPositionals: true })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : 'calibrate takes a file')
  }
}
