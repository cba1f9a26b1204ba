import { createReadStream } from 'node:fs'
import { open, type FileHandle } from 'node:fs/promises'
import { readRows } from '../../../adapters/csv/read-rows.ts'
import { readBlocks, type Block } from '../../../adapters/json/read-blocks.ts'
import type { BlockAnswer } from '../answer-block.ts'
import { answerOnThreads, sumOf } from '../jobs/answer-on-threads.ts'
import { inOrder } from '../jobs/in-order.ts'
import { answerRows, archiveRows } from './answer-rows.ts'
import { ArchiveError } from './archive-error.ts'
import { asUtf8 } from './encoding.ts'
import type { Layout } from './layout.ts'
import type { Input, Standing } from './progress-file.ts'
import { words } from './words.ts'
import { writing } from './writing.ts'

/** Milliseconds between two standings that are put on the disk; what a kill can cost. */
const SAVE_EVERY_MS = 250
const READ_BYTES = 1024 * 1024
/** Blocks between reading and writing, for each thread. */
const BLOCKS_HELD = 4

export type Screening = {
  readonly input: Input
  /** Where the results go. */
  readonly result: string
  readonly from: Standing
  readonly jobs: number
  readonly stopped: () => boolean
  /** Called when everything up to this standing is on the disk. */
  readonly save: (standing: Standing) => Promise<void>
  readonly watch: (standing: Standing) => void
}

/**
 * Screens one input from a standing on, to its end or to where it is stopped, and gives the standing reached, which is
 * saved. What a killed run wrote beyond its last saved standing is cut off first.
 */
export async function screenInput(screening: Screening): Promise<Standing> {
  const { input, result, from, jobs, stopped, save, watch } = screening
  const handle = await writing(result, () => openAt(result, from.written))
  const threads = threadsFor(input.layout, jobs)
  let standing = from
  let saved = performance.now()
  const keep = async (): Promise<void> => {
    await writing(result, () => handle.datasync())
    await save(standing)
    saved = performance.now()
  }
  try {
    await inOrder(
      unlessStopped(blocksOf(input, from), stopped),
      jobs * BLOCKS_HELD,
      async (block) => ({ block, answer: await threads.answer(block) }),
      async ({ block, answer }) => {
        await writing(result, () => writeAt(handle, answer.bytes, standing.written))
        standing = behind(standing, block, answer)
        watch(standing)
        if (performance.now() - saved >= SAVE_EVERY_MS) await keep()
      },
    )
    await keep()
    return standing
  } finally {
    await threads.close()
    await handle.close()
  }
}

const behind = (standing: Standing, block: Block, answer: BlockAnswer): Standing => ({
  ...block.after,
  written: standing.written + answer.bytes.length,
  tally: sumOf([standing.tally, answer.tally ?? {}, { rows: answer.lines, errors: answer.faults }]),
})

function threadsFor(layout: Layout, jobs: number) {
  const here = answerRows(layout)
  if (jobs === 1) return { answer: here, close: async () => undefined }
  const options = Object.fromEntries(Object.entries(layout).map(([name, value]) => [name, String(value)]))
  return answerOnThreads(jobs, { name: 'screen', options }, here, archiveRows(layout))
}

/** The text of an input from a standing on, as UTF-8. */
function textOf({ file, bytes, text, layout }: Input, from: Standing): AsyncIterable<Uint8Array> {
  if (from.byte >= text) return nothing()
  // An input that grows meanwhile is read as it was when it was hashed; that it grew is found at the end.
  const read = (start: number): AsyncIterable<Uint8Array> =>
    createReadStream(file, { start, end: bytes - 1, highWaterMark: READ_BYTES })
  return layout.encoding === 'utf-8' ? read(from.byte) : asUtf8(read(0), file, layout.encoding, from.byte)
}

function blocksOf(input: Input, from: Standing): AsyncGenerator<Block> {
  const { layout } = input
  const source = textOf(input, from)
  return layout.format === 'csv' ? readRows(source, layout.separator, from) : readBlocks(source, from)
}

async function* nothing(): AsyncGenerator<Uint8Array> {}

async function* unlessStopped(blocks: AsyncIterable<Block>, stopped: () => boolean): AsyncGenerator<Block> {
  for await (const block of blocks) {
    if (stopped()) return
    yield block
  }
}

async function openAt(result: string, written: number): Promise<FileHandle> {
  const handle = await open(result, written === 0 ? 'w' : 'r+', 0o600)
  try {
    if (written === 0) return handle
    if ((await handle.stat()).size < written) throw new ArchiveError(words.resultShort(result))
    await handle.truncate(written)
    return handle
  } catch (error) {
    await handle.close()
    throw error
  }
}

/** One write may take only part of the bytes when the disk is nearly full. */
async function writeAt(handle: FileHandle, bytes: Uint8Array, position: number): Promise<void> {
  for (let at = 0; at < bytes.length;)
    at += (await handle.write(bytes, at, bytes.length - at, position + at)).bytesWritten
}
