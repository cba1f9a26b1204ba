import type { Secrets } from './deidentified.ts'
import { labelAt, LONGEST } from './placeholder.ts'

/** Puts the originals back, in one pass. What is not one of these secrets' placeholders stays as it is. */
export function reidentify(text: string, secrets: Secrets): string {
  let out = ''
  let from = 0
  for (let at = text.indexOf('['); at >= 0; at = text.indexOf('[', at + 1)) {
    const label = labelAt(text, at)
    const original = label ? secrets.byPlaceholder.get(label.written) : undefined
    if (!label || original === undefined) continue
    out += text.slice(from, at) + original
    from = at + label.written.length
    at = from - 1
  }
  return out + text.slice(from)
}

export type Reidentifier = {
  /** Gives back what is certain by now; holds a tail that may be the beginning of a placeholder. */
  push(chunk: string): string
  /** What was held. */
  end(): string
}

/** Re-identifies a stream that may be cut anywhere, also inside a placeholder or a surrogate pair. */
export function openReidentifier(secrets: Secrets): Reidentifier {
  let held = ''
  return {
    push(chunk) {
      const text = held + chunk
      const bracket = text.lastIndexOf('[')
      const open = bracket >= 0 && text.length - bracket < LONGEST && !text.includes(']', bracket)
      held = open ? text.slice(bracket) : ''
      return reidentify(open ? text.slice(0, bracket) : text, secrets)
    },
    end() {
      const rest = held
      held = ''
      return rest
    },
  }
}
