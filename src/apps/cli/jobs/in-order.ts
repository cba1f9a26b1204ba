/**
 * Starts work on each item as it comes and hands on the results strictly in the order of the items. At most `most`
 * items are between coming in and having been handed on, whoever is slow: the source waits. Where the source breaks off,
 * what came before is still handed on. Throws what `work`, `take` or the source threw first; nothing follows it.
 */
export async function inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  most: number,
  work: (item: Item) => Promise<Result>,
  take: (result: Result) => Promise<void>,
): Promise<void> {
  let room = most
  let whenRoom: (() => void) | null = null
  const faults: unknown[] = []
  const handOn = async (before: Promise<void>, result: Promise<Result>): Promise<void> => {
    await before
    try {
      const ready = await result
      if (faults.length === 0) await take(ready)
    } catch (error) {
      faults.push(error)
    }
    room += 1
    whenRoom?.()
    whenRoom = null
  }
  let last = Promise.resolve()
  try {
    for await (const item of items) {
      if (faults.length > 0) break
      room -= 1
      const result = work(item)
      // It is awaited only when its turn comes; a failure before that must not count as one that nobody heard.
      result.catch(() => undefined)
      last = handOn(last, result)
      if (room === 0) await new Promise<void>((resolve) => (whenRoom = resolve))
    }
  } catch (error) {
    await last
    faults.push(error)
  }
  await last
  if (faults.length > 0) throw faults[0]
}
