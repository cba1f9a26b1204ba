/** The row that `j` and `k` go to; -1 stands for none yet. Stops at both ends: wrapping around loses people. */
export function rowAfter(key: 'j' | 'k', current: number, count: number): number {
  if (count === 0) return -1
  if (current < 0) return 0
  return Math.min(count - 1, Math.max(0, current + (key === 'j' ? 1 : -1)))
}
