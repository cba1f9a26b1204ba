import { utf8ToBytes } from '@noble/hashes/utils.js'
import { granted, refused, type Outcome } from '../outcome.ts'
import { isVisible } from '../plain-line.ts'
import { MAX_TEXT_BYTES } from './conversation.ts'

/**
 * What a person wrote, as it will be stored: line ends made `\n`, NUL taken out (no person types one, no page can
 * show one). Everything else stays, right-to-left and zero-width characters too: they are the client's words, and
 * screening must see them. Refuses `text-empty` where nothing visible is left, `text-unreadable` for half a
 * surrogate pair (broken encoding), `text-too-long` above 64 KiB of UTF-8.
 */
export function readable(text: string): Outcome<string> {
  const words = text.replaceAll('\r\n', '\n').replaceAll('\r', '\n').replaceAll('\0', '')
  if (!isVisible(words)) return refused('text-empty')
  if (!words.isWellFormed()) return refused('text-unreadable')
  if (utf8ToBytes(words).length > MAX_TEXT_BYTES) return refused('text-too-long')
  return granted(words)
}
