import type { Queue, QueueLine, Session } from '../../../contract/shapes.ts'

export type NeedsNow = QueueLine & { readonly episode: NonNullable<QueueLine['episode']> }

/** Whoever may be in danger now and has been acknowledged by nobody since they last wrote so, longest first: new
 * danger puts an episode back to `flagged`. Tier 3 alone interrupts, and it
 * interrupts those who can act: the client's own team, and supervisors. */
export function whoNeedsNow(queue: Queue | undefined, role: Session['member']['role']): readonly NeedsNow[] {
  const lines: NeedsNow[] = []
  for (const line of queue?.items ?? []) {
    const { episode } = line
    if (episode?.tier !== 3 || episode.state !== 'flagged') continue
    if (line.mine || role === 'supervisor') lines.push({ ...line, episode })
  }
  return lines.toSorted((a, b) => a.episode.openedAt.localeCompare(b.episode.openedAt))
}
