import { open, type FileHandle } from 'node:fs/promises'

/** A line of the list as Have I Been Pwned publishes it: a SHA-1, how often it was seen. */
const LINE = /^([0-9A-F]{40}):\d{1,12}$/
const MOST_LINE = 64
/** Bytes below which what is left is read at once. */
const BLOCK = 4_096
/** Lines that are looked at before a file is taken for such a list. */
const LOOKS = 64

/** The file is not what it should be; the message is a sentence for whoever named it. */
export class LeakedFileError extends Error {
  constructor(path: string) {
    super(
      `${path} (RAPPORT_LEAKED_PASSWORDS) is no list of SHA-1 hashes ordered by hash, with a line HASH:COUNT for each.`,
    )
    this.name = 'LeakedFileError'
  }
}

type Line = { readonly at: number; readonly next: number; readonly hash: string }

/** Whether this SHA-1 (upper-case hex) has a line. The file is searched where it lies: of forty gigabytes some two
 * kilobytes and one block are read. */
export const isInFile = (path: string, hash: string): Promise<boolean> =>
  opened(path, async (file, size) => {
    // The line, if there is one, begins at `low` or after, and before `high`.
    let [low, high] = [0, size]
    while (high - low > BLOCK) {
      const middle = low + Math.floor((high - low) / 2)
      const line = await lineFrom(file, path, middle, size)
      if (line === null || line.at >= high || line.hash > hash) high = middle
      else if (line.hash < hash) low = line.next
      else return true
    }
    for (let at = low; at < high;) {
      const line = await lineFrom(file, path, at, size)
      if (line === null || line.hash > hash) return false
      if (line.hash === hash) return true
      at = line.next
    }
    return false
  })

/** Throws {@link LeakedFileError} where it is something else, as the list that is ordered by how often each was seen. */
export const checkLeakedFile = (path: string): Promise<void> =>
  opened(path, async (file, size) => {
    let before = ''
    for (let look = 0; look < LOOKS; look += 1) {
      const line = await lineFrom(file, path, Math.floor((size / LOOKS) * look), size)
      if (line === null ? look === 0 : line.hash < before) throw new LeakedFileError(path)
      before = line?.hash ?? before
    }
  })

/** The first line that begins at `from` or after; null where none does. */
async function lineFrom(file: FileHandle, path: string, from: number, size: number): Promise<Line | null> {
  const start = Math.max(0, from - 1)
  const { buffer, bytesRead } = await file.read(Buffer.alloc(2 * MOST_LINE), 0, 2 * MOST_LINE, start)
  const text = buffer.toString('latin1', 0, bytesRead)
  const begin = from === 0 ? 0 : text.indexOf('\n') + 1
  const isBegin = from === 0 || begin > 0
  if (start + (isBegin ? begin : bytesRead) >= size) return null
  const end = text.indexOf('\n', begin)
  const [, hash] =
    LINE.exec(
      text
        .slice(begin, end < 0 ? undefined : end)
        .trimEnd()
        .toUpperCase(),
    ) ?? []
  if (!isBegin || hash === undefined) throw new LeakedFileError(path)
  return { at: start + begin, next: end < 0 ? size : start + end + 1, hash }
}

async function opened<T>(path: string, work: (file: FileHandle, size: number) => Promise<T>): Promise<T> {
  const file = await open(path, 'r')
  try {
    return await work(file, (await file.stat()).size)
  } finally {
    await file.close()
  }
}
