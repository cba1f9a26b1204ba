const LINE = '[\\n\\r\\u2028\\u2029]'

/** A line that goes on in small letters, and a tag: neither ends a sentence for whoever reads it. */
const wrapped = new RegExp(`(?<=[\\p{L},])[ \\t]{0,8}${LINE}{1,8}[ \\t]{0,8}(?=\\p{Ll})`, 'gu')
const marks = ['\n', '\r', '<', '\u2028', '\u2029']
const tag = /<\/?[a-z][^<>]{0,80}>/giu

/**
 * The text with wrapped lines joined and tags blanked, of the same length, so that places stay where they are; the
 * text itself where there is nothing of the kind. "kill⏎myself" and "<b>kill</b> myself" are read as one phrase
 * beside the reading that takes each line for itself.
 */
export function asOneLine(text: string): string {
  if (!marks.some((mark) => text.includes(mark))) return text
  const blank = (found: string): string => ' '.repeat(found.length)
  return text.replace(tag, blank).replace(wrapped, blank)
}
