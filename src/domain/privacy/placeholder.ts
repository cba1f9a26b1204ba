import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { identifierKinds, type IdentifierKind } from './deidentified.ts'

/** No vowels: six of these spell no name, so text in a placeholder's shape hides nothing from a reader. */
const ALPHABET = '0123456789BCDFGHJKLMNPQRSTVWXZ'
const CHECK_LENGTH = 6

/** Longest placeholder in UTF-16 units: `[RECORD-NUMBER-99999z99999-XXXXXX]`. */
export const LONGEST = 40

/** What a placeholder says: the kind, whose it is, and which way of writing it (0: the first one met). */
export type Label = { readonly kind: IdentifierKind; readonly person: number; readonly form: number }

const kindByWord = new Map<string, IdentifierKind>(identifierKinds.map((kind) => [kind.toUpperCase(), kind]))

/** `[NAME-2-7K4QXB]`, or `[NAME-2v1-…]` for another way of writing the same. The last part is six of thirty signs from
 * SHA-256 over the nonce and the label: who does not know the nonce makes a valid one once in 729 million tries. */
export function placeholder(label: Label, nonce: string): string {
  const said = `${label.kind.toUpperCase()}-${label.person}${label.form === 0 ? '' : `v${label.form}`}`
  return `[${said}-${checkOf(said, nonce)}]`
}

const blank = sha256.create()
const hasher = sha256.create()
const hash = new Uint8Array(32)

/** The hash goes through one hasher that is laid out anew each time: making one costs more than hashing so little. */
function checkOf(said: string, nonce: string): string {
  blank
    // eslint-disable-next-line no-underscore-dangle -- its public name in the library's Hash type
    ._cloneInto(hasher)
    .update(bytesOf(`rapport\n${nonce}\n${said}`))
    .digestInto(hash)
  let check = ''
  for (let i = 0; i < CHECK_LENGTH; i++)
    check += ALPHABET[((hash[2 * i] ?? 0) * 256 + (hash[2 * i + 1] ?? 0)) % 30]
  return check
}

/** A third of the time of an encoder where every sign is ASCII, as in a nonce of hex digits. */
function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit > 127) return utf8ToBytes(text)
    bytes[at] = unit
  }
  return bytes
}

const SHAPE = /^\[([A-Z]+(?:-[A-Z]+)?)-([0-9]{1,6})(?:v([0-9]{1,6}))?-([0-9A-Z]{6})\]/

/** What stands at `at` if it has a placeholder's shape; null otherwise. Looks at {@link LONGEST} units at most. */
export function labelAt(
  text: string,
  at: number,
): (Label & { readonly written: string; readonly check: string }) | null {
  if (text.charCodeAt(at) !== 91) return null
  const match = SHAPE.exec(text.slice(at, at + LONGEST))
  const kind = kindByWord.get(match?.[1] ?? '')
  if (!match || kind === undefined) return null
  return {
    kind,
    person: Number(match[2]),
    form: Number(match[3] ?? 0),
    written: match[0],
    check: match[4] ?? '',
  }
}

/** Whether a text of a placeholder's shape is one that this nonce makes. */
export const isGenuine = (label: Label, written: string, nonce: string): boolean =>
  placeholder(label, nonce) === written

/** Most digits that a text of a placeholder's shape may carry: fewer than a telephone number has. */
const MOST_DIGITS = 6

/** A span of text in a placeholder's shape. `genuine`: the nonce vouches for it. `carries`: its digits may be somebody's
 * number, its check may be a name; hiding twice under two nonces meets such a check once in hundreds. */
export type Shaped = {
  readonly start: number
  readonly end: number
  readonly genuine: boolean
  readonly carries: boolean
}

export function placeholdersIn(text: string, nonce: string): readonly Shaped[] {
  const spans: Shaped[] = []
  for (let at = text.indexOf('['); at >= 0; at = text.indexOf('[', at + 1)) {
    const label = labelAt(text, at)
    if (!label) continue
    const digits = label.written.replaceAll(/[^0-9]/g, '').length
    spans.push({
      start: at,
      end: at + label.written.length,
      genuine: isGenuine(label, label.written, nonce),
      carries: digits > MOST_DIGITS || Array.from(label.check).some((sign) => !ALPHABET.includes(sign)),
    })
  }
  return spans
}
