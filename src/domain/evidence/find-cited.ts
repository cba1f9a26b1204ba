import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** Names the text of a passage within its source: what cites it finds it again wherever it stands by then. */
export const passageDigest = (text: string): string =>
  bytesToHex(sha256(utf8ToBytes(text))).slice(0, DIGEST_LETTERS)
/** Two passages of one source have the same by chance once in a billion sources of a thousand passages. */
export const DIGEST_LETTERS = 16

/** `same`: the very passage. `recut`: its words stand here, divided otherwise. `changed`: they do not, or not all. */
export const standsAs = ['same', 'recut', 'changed'] as const
export type Cited = { readonly number: number | null; readonly stands: (typeof standsAs)[number] }
type Numbered = { readonly number: number; readonly text: string }

/** Words that are compared at once: few enough to stand within one sentence, enough to stand there by no chance. */
const RUN = 5
/** Of the runs of an earlier text so many are here, or it was changed. Where a text is divided otherwise the runs over its
 * seams are lost: four of a passage of eighty words and more. */
const HERE = 0.9

/** Finds what was cited: by its text, then by the words of its text as it was then, if that is known. Without a digest, as
 * citations had none once, by its number alone. */
export function findCited(
  passages: readonly Numbered[],
  cited: { readonly number: number; readonly digest: string | null; readonly before: string | null },
): Cited {
  const there = passages.find(({ number }) => number === cited.number)
  if (cited.digest === null)
    return there ? { number: there.number, stands: 'same' } : { number: null, stands: 'changed' }
  const same = [...(there ? [there] : []), ...passages].find(
    ({ text }) => passageDigest(text) === cited.digest,
  )
  if (same) return { number: same.number, stands: 'same' }
  return cited.before === null ? { number: null, stands: 'changed' } : byWords(passages, cited.before)
}

function byWords(passages: readonly Numbered[], before: string): Cited {
  const wanted = runsOf(before)
  const found = new Set<string>()
  let best: { readonly number: number; readonly held: number } | null = null
  for (const { number, text } of passages) {
    const held = [...runsOf(text)].filter((run) => wanted.has(run))
    for (const run of held) found.add(run)
    if (held.length > (best?.held ?? 0)) best = { number, held: held.length }
  }
  return {
    number: best?.number ?? null,
    stands: found.size >= wanted.size * HERE && wanted.size > 0 ? 'recut' : 'changed',
  }
}

function runsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const last = Math.max(0, words.length - RUN)
  return new Set(Array.from({ length: last + 1 }, (_, at) => words.slice(at, at + RUN).join(' ')))
}
