/** Words that keep their hyphen where the line ends after it. */
const prefixes =
  /(?:^|[\s(])(?:self|non|well|cross|long|short|high|low|post|anti|co|evidence|follow|meta|mid|multi|semi|ex|one|two|three|double|single|face|health|peer|client|patient)-$/i

/** Second parts that keep the hyphen before them, where a line begins with one. */
const seconds =
  /^(?:based|related|focused|specific|oriented|level|term|guided|informed|reported|rated|seeking|free|like)\b/

/** Every word of a document that has a hyphen inside, or none: what decides about a hyphen at the end of a line. */
export function wordsKnown(lines: readonly string[]): ReadonlySet<string> {
  const known = new Set<string>()
  for (const line of lines)
    for (const word of line.toLowerCase().match(/[\p{L}][\p{L}'’-]*[\p{L}]/gu) ?? []) known.add(word)
  return known
}

/** Lines as one text. A word that was parted at the end of a line is one again; an address is, too. */
export function joinLines(lines: readonly string[], known: ReadonlySet<string>): string {
  let text = ''
  for (const line of lines) {
    const next = line.trim()
    if (next === '') continue
    text = text === '' ? next : joined(text, next, known)
  }
  return text.replaceAll('\u00AD', '')
}

function joined(text: string, next: string, known: ReadonlySet<string>): string {
  if (text.endsWith('\u00AD')) return text.slice(0, -1) + next
  // The end alone: looking back through the whole text for each line would take the square of its length.
  const end = text.slice(-80)
  if (/(?:https?:\/\/|doi\.org\/|10\.\d{4,9}\/)\S*[/._-]$/i.test(end) && /^[\w(/.-]*[\d/._-]/.test(next))
    return text + next
  const first = /[\p{L}][\p{L}'’-]*-$/u.exec(end)?.[0]
  const second = /^\p{Ll}[\p{L}'’-]*/u.exec(next)?.[0]
  if (first === undefined || second === undefined) return `${text} ${next}`
  const whole = first.toLowerCase() + second.toLowerCase()
  const plain = first.slice(0, -1).toLowerCase() + second.toLowerCase()
  const keeps = known.has(whole) || (!known.has(plain) && (prefixes.test(end) || seconds.test(second)))
  return keeps ? text + next : text.slice(0, -1) + next
}
