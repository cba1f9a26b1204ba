import { mkdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { ZodType } from 'zod'
import { JsonFileError, readJsonFile, syncFolder, writeJsonFile } from '../../../adapters/json/json-file.ts'
import type { World } from '../command.ts'
import { ArchiveError } from './archive-error.ts'
import { hashFile } from './hash-file.ts'
import { firstOf } from './layout.ts'
import { manifestOf, manifestShape, type Result } from './manifest.ts'
import { oneAtWork } from './one-at-work.ts'
import type { ArchiveOptions } from './options.ts'
import { planWork, unchanged, type Plan } from './plan-work.ts'
import { changedSince, progressShape, type Progress, type Standing } from './progress-file.ts'
import { ownDomain, ruleSetHash } from './rule-set.ts'
import { screenInput } from './screen-input.ts'
import { stopOnSignal } from './stop.ts'
import { watchOn, type Watch } from './watch.ts'
import { words } from './words.ts'
import { writing } from './writing.ts'

/** Stopped by whoever asked for it: 128 and the number of the signal, as shells have it. */
const STOPPED = 130

/** Screens whole exports into a folder; gives the exit code. Throws an {@link ArchiveError} where it cannot go on. */
export async function runArchive(options: ArchiveOptions, world: World): Promise<number> {
  const stop = stopOnSignal()
  try {
    const plan = await planWork(options, world.stderr, stop.asked)
    if (!plan) return STOPPED
    await writing(options.out, () => mkdir(options.out, { recursive: true, mode: 0o700 }))
    const letGo = await writing(options.out, () => oneAtWork(options.out))
    try {
      return await screenAll(plan, options, world, stop.asked)
    } finally {
      await letGo()
    }
  } finally {
    stop.done()
  }
}

async function screenAll(plan: Plan, options: ArchiveOptions, world: World, stopped: () => boolean) {
  const { out, jobs } = options
  const { inputs } = plan.work
  const watch = watchOn(
    world.stderr,
    'screen',
    inputs.reduce((sum, input) => sum + input.text, 0),
  )
  const begun = await beginning(plan, options)
  if (begun === 'done') return doneBefore(out, watch)
  let progress = begun
  for (const [index, input] of inputs.entries()) {
    const put = (at: Standing): Progress => ({ ...progress, at: progress.at.with(index, at) })
    const from = progress.at[index] ?? { ...firstOf(input.layout), written: 0, tally: {} }
    if (progress.at.length === index) progress = { ...progress, at: [...progress.at, from] }
    const reached = await screenInput({
      input,
      result: join(out, input.result),
      from,
      jobs,
      stopped,
      save: (at) => writing(out, () => writeJsonFile(placesIn(out).progress, put(at))),
      watch: (at) => show(put(at), watch),
    })
    progress = put(reached)
    if (reached.byte === input.text) continue
    if (!stopped()) throw new ArchiveError(words.changedMeanwhile(input.file))
    watch.say(words.stopped(messagesIn(progress)))
    return STOPPED
  }
  return finish(plan, progress, out, watch)
}

const placesIn = (out: string) => ({
  progress: join(out, 'progress.json'),
  manifest: join(out, 'manifest.json'),
})

/** Where to go on: from what a former run left, or from the start, which is put on the disk before any result is. */
async function beginning({ work }: Plan, { out, again }: ArchiveOptions): Promise<Progress | 'done'> {
  const { progress, manifest } = placesIn(out)
  if (!again) {
    const left = await leftIn(progress, progressShape)
    const done = left ? null : await leftIn(manifest, manifestShape)
    const before = left?.work ?? done?.work
    const changed = before ? changedSince(before, work) : null
    if (changed !== null) throw new ArchiveError(changed)
    if (left) return { ...left, work }
    if (done) return 'done'
    for (const { result } of work.inputs)
      if (await isThere(join(out, result))) throw new ArchiveError(words.resultInWay(join(out, result)))
  }
  const fresh: Progress = { work, started: new Date().toISOString(), at: [] }
  await writing(out, () => writeJsonFile(progress, fresh))
  await writing(out, () => rm(manifest, { force: true }))
  return fresh
}

async function leftIn<T>(file: string, shape: ZodType<T>): Promise<T | null> {
  try {
    return await readJsonFile(file, shape)
  } catch (error) {
    if (error instanceof JsonFileError) throw new ArchiveError(words.notOurs(error.message))
    throw error
  }
}

async function doneBefore(out: string, watch: Watch): Promise<number> {
  const manifest = await readJsonFile(placesIn(out).manifest, manifestShape)
  watch.say(words.done(out))
  return manifest?.errors === 0 ? 0 : 1
}

async function finish(plan: Plan, progress: Progress, out: string, watch: Watch): Promise<number> {
  const changed = await unchanged(plan)
  if (changed !== null) throw new ArchiveError(words.changedMeanwhile(changed))
  if (ruleSetHash(ownDomain).sha256 !== plan.work.rules) throw new ArchiveError(words.rulesMeanwhile)
  const results: Result[] = []
  for (const [index, { result }] of plan.work.inputs.entries()) {
    const bytes = progress.at[index]?.written ?? 0
    const file = join(out, result)
    if ((await stat(file)).size !== bytes) throw new ArchiveError(words.resultShort(file))
    results.push({ file: result, bytes, sha256: (await hashFile(file, () => true)) ?? '' })
  }
  const { manifest, progress: left } = placesIn(out)
  await writing(out, () => writeJsonFile(manifest, manifestOf(progress, results, new Date().toISOString())))
  await writing(out, () => rm(left, { force: true }))
  await writing(out, () => syncFolder(out))
  const errors = progress.at.reduce((sum, { tally }) => sum + (tally['errors'] ?? 0), 0)
  watch.say(words.finished(messagesIn(progress), errors, out))
  return errors > 0 ? 1 : 0
}

function show(progress: Progress, watch: Watch): void {
  watch.at(
    progress.at.reduce((sum, standing) => sum + standing.byte, 0),
    messagesIn(progress),
  )
}

const messagesIn = (progress: Progress): number =>
  progress.at.reduce((sum, { tally }) => sum + (tally['rows'] ?? 0) - (tally['errors'] ?? 0), 0)

async function isThere(file: string): Promise<boolean> {
  try {
    await stat(file)
    return true
  } catch {
    return false
  }
}
