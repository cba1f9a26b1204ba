import type { QueueLine } from '../../../contract/shapes.ts'

export const queueViews = ['all', 'waiting', 'mine'] as const
export type QueueView = (typeof queueViews)[number]

const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()

/** The lines that match every word, in the server's order; accents and capitals do not matter. */
export function filterQueue(
  items: readonly QueueLine[],
  wanted: { readonly view: QueueView; readonly words: string },
): readonly QueueLine[] {
  const words = plain(wanted.words)
    .split(/\s+/)
    .filter((word) => word !== '')
  return items.filter((line) => {
    if (wanted.view === 'waiting' && line.waitingSince === null) return false
    if (wanted.view === 'mine' && !line.mine) return false
    const where = plain([line.clientName, line.lastText, ...line.practitionerNames].join(' '))
    return words.every((word) => where.includes(word))
  })
}
