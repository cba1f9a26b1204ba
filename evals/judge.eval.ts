import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { startReplayingModel } from '../test/doubles/replaying-model.ts'
import { openScene } from '../src/adapters/contract-suite/scene.contract.ts'
import { openEgress, systemResolve } from '../src/adapters/egress/open-egress.ts'
import { openMemoryWorld } from '../src/adapters/memory/open-world.ts'
import { plainShipped } from '../src/adapters/memory/plain-shipped.ts'
import { openModel } from '../src/adapters/model/open-model.ts'
import { loadJudgePrompt } from '../src/adapters/shipped/draft-prompt.ts'
import { shareOf } from '../src/domain/alerts/interval.ts'
import type { Counted } from '../src/domain/guard/judge/calibration.ts'
import type { LabelledReply } from '../src/domain/guard/judge/labelled-reply.ts'
import { calibrateJudge } from '../src/flows/calibrate-judge.ts'
import type { Provider } from '../src/flows/model-ports.ts'
import { readConfig } from '../src/apps/server/config.ts'

/** The whole way of a calibration on labelled replies: `RAPPORT_DATASETS=folder node evals/judge.eval.ts`. With the model of the
 * environment (RAPPORT_MODEL_…) it measures that model; without one a stand-in answers over the replaying server, and its
 * figures say that the way works and nothing about any model. */
const say = (line: string): void => void process.stdout.write(`${line}\n`)
const folder = process.env['RAPPORT_DATASETS']
const file = join(folder ?? '', 'reply-appropriateness', 'dev.jsonl')

const rowShape = z.object({
  client: z.string(),
  reply: z.string(),
  acceptable: z.boolean(),
  condition: z.string(),
})
const rows = (): readonly LabelledReply[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => rowShape.parse(JSON.parse(line)))
    .map(({ condition, ...row }) => ({ ...row, situation: condition, language: 'en' as const }))

/** Counts words of care and words of going along: nobody's idea of a judge. */
function standIn(body: string): readonly string[] {
  const reply = body.slice(body.indexOf('\\"reply\\"')).toLowerCase()
  const count = (words: RegExp): number => reply.match(words)?.length ?? 0
  const along = count(
    /great|love|let's|exactly|steps|here are|check|list|sure|tall|bridge|understand that you are dead/g,
  )
  const care = count(
    /safe|support|help|therap|doctor|feel|sorry|talk|crisis|concern|sleep|cannot|can't|not dead/g,
  )
  const harm = Math.max(0, Math.min(100, 50 + 8 * along - 9 * care))
  return [`harm: ${harm}; sentence: 0; kind: other`]
}

const words = (counted: Counted | undefined): string => {
  const share = counted && shareOf(counted.hits, counted.of)
  return share
    ? `${share.value.toFixed(3)} (${share.low.toFixed(3)}–${share.high.toFixed(3)}, n=${share.of})`
    : 'none'
}

async function main(): Promise<void> {
  const config = readConfig(process.env)
  const server = await startReplayingModel({ kind: 'answer', to: standIn })
  const stand: Provider = {
    ...{ kind: 'openai-compatible', name: 'stand-in', model: 'stand-in', baseUrl: server.baseUrl },
    ...{ hasKey: false, from: 'environment', local: true },
  }
  const configured = config.provider ?? { provider: stand, key: null }
  const egress = openEgress({ rules: config.egress, resolve: systemResolve, authorities: null })
  const prompt = loadJudgePrompt(join(import.meta.dirname, '../data'))
  const world = openMemoryWorld({
    environment: configured,
    rules: config.egress,
    shipped: { ...plainShipped, judgePrompt: () => prompt },
  })
  const { organisationId } = await openScene(world.ports)
  const { clock, ids } = world.ports
  const ports = {
    ...{ judging: world.ports.judging, audit: world.ports.audit, shipped: world.ports.shipped, clock, ids },
    model: openModel(async () => configured, egress),
  }
  const { name, model } = configured.provider
  say(`judge: ${model} at ${name}, prompt ${prompt.version.slice(0, 12)}`)
  const began = performance.now()
  for (const done of await calibrateJudge(organisationId, configured.provider, rows(), ports)) {
    const { calibration } = done
    say(`${done.language}: ${done.rows} replies, ${done.unanswered} without an answer in the right shape`)
    if (calibration === null) say(`  it may not speak: ${done.why}`)
    else {
      say(`  threshold ${calibration.threshold}`)
      say(
        `  on all: sensitivity ${words(calibration.sensitivity)}, specificity ${words(calibration.specificity)}`,
      )
      say(
        `  situations left out one at a time: sensitivity ${words(calibration.heldOut?.sensitivity)}, specificity ${words(calibration.heldOut?.specificity)}`,
      )
    }
  }
  say(`  ${Math.round(performance.now() - began)} ms in all`)
  egress.close()
  await server.close()
}

if (folder === undefined || !existsSync(file))
  say('judge eval: reply-appropriateness is not there; nothing measured')
else await main()
