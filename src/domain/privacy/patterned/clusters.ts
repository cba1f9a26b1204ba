import { foldAt, type Reading } from '../reading.ts'
import { DIGITS, OTHER } from '../tokens.ts'

/** Digits with the marks people put between them: `(212) 555-0142`, `12/03/1985`, `+34 612 34 56 78`. */
export type Cluster = {
  /** Offsets, with a leading plus or bracket. */
  readonly start: number
  readonly end: number
  readonly digits: string
  /** Lengths of the groups. */
  readonly groups: readonly number[]
  /** Marks between the groups, one sign each; a space for space alone. */
  readonly marks: string
  readonly plus: boolean
  readonly firstToken: number
  readonly lastToken: number
}

/** Most groups and digits in one cluster; more is not one number. */
const MOST_GROUPS = 12

/** All clusters, in order. Every token is in one at most. */
export function clustersOf(reading: Reading): readonly Cluster[] {
  const clusters: Cluster[] = []
  for (let i = 0; i < reading.type.length; i++) {
    if (reading.type[i] !== DIGITS) continue
    const cluster = clusterAt(reading, i)
    clusters.push(cluster)
    i = cluster.lastToken
  }
  return clusters
}

function clusterAt(reading: Reading, first: number): Cluster {
  const groups = [(reading.fold[first] ?? '').length]
  let digits = reading.fold[first] ?? ''
  let marks = ''
  let last = first
  while (groups.length < MOST_GROUPS) {
    const next = nextGroup(reading, last)
    if (!next) break
    last = next.token
    marks += next.mark
    digits += reading.fold[last] ?? ''
    groups.push((reading.fold[last] ?? '').length)
  }
  let before = first
  while (
    before > 0 &&
    first - before < 3 &&
    /[+(]/.test(foldAt(reading, before - 1)) &&
    reading.end[before - 1] === reading.start[before]
  )
    before--
  const start = reading.start[before] ?? 0
  return {
    start,
    end: reading.end[last] ?? 0,
    digits,
    groups,
    marks,
    plus: reading.text.slice(start, reading.start[first]).includes('+'),
    firstToken: first,
    lastToken: last,
  }
}

/** The next group of digits, at most three marks and spaces away on the same line. */
function nextGroup(reading: Reading, last: number): { readonly token: number; readonly mark: string } | null {
  let token = last + 1
  let mark = ' '
  while (
    token < last + 4 &&
    reading.type[token] === OTHER &&
    /^[.\-()/–—·‐‑−]$/.test(reading.fold[token] ?? '')
  ) {
    if (mark === ' ' || mark === '(' || mark === ')')
      mark = /[–—‐‑−]/.test(reading.fold[token] ?? '') ? '-' : (reading.fold[token] ?? '')
    token++
  }
  if (reading.type[token] !== DIGITS) return null
  const gap = (reading.start[token] ?? 0) - (reading.end[last] ?? 0)
  const between = reading.text.slice(reading.end[last], reading.start[token])
  return gap > 4 || /[\r\n]/.test(between) || (gap === 0 && token === last + 1) ? null : { token, mark }
}
