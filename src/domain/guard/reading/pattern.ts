/** Named word lists: `{ feeling: 'sad|afraid' }` is written `@feeling`. */
export type WordLists = Readonly<Record<string, string>>

/** One step of a compiled phrase. `word` takes one word; `split` tries its ways in order; `end` is the end. */
export type Step =
  | {
      readonly kind: 'word'
      readonly words: ReadonlySet<string>
      readonly prefixes: readonly string[]
      readonly any: boolean
      readonly next: Step
    }
  | { readonly kind: 'split'; readonly ways: readonly Step[] }
  | { readonly kind: 'end' }
export type Pattern = { readonly start: Step; readonly opens: boolean; readonly closes: boolean }

type Part =
  | { readonly kind: 'word'; readonly source: string; readonly optional: boolean }
  | { readonly kind: 'group'; readonly choices: readonly (readonly Part[])[]; readonly optional: boolean }

const END: Step = { kind: 'end' }

/** Compiles one line of a rule; the line is in lower case without accents. Throws on an unknown list name. */
export function pattern(line: string, lists: WordLists): Pattern {
  const opens = line.startsWith('^')
  const closes = line.endsWith('$')
  const inner = line.slice(opens ? 1 : 0, closes ? -1 : undefined)
  const row = parse(inner.match(/\)\??|[(|]|[^\s()|]+/g) ?? [], { at: 0 }, false)
  return { start: split(row.map((parts) => chain(parts, END, lists))), opens, closes }
}

/** At the top `a|b c` is "a or b, then c"; inside a group `(a|b c)` is "a" or "b c". */
function parse(
  tokens: readonly string[],
  place: { at: number },
  inGroup: boolean,
): readonly (readonly Part[])[] {
  const choices: Part[][] = [[]]
  const row = () => choices.at(-1) ?? []
  for (; place.at < tokens.length; place.at += 1) {
    const token = tokens[place.at] ?? ''
    if (token.startsWith(')')) break
    if (token === '(') {
      place.at += 1
      const inside = parse(tokens, place, true)
      row().push({ kind: 'group', choices: joined(inside), optional: tokens[place.at] === ')?' })
    } else if (token !== '|') row().push(word(token))
    else if (inGroup) choices.push([])
    else {
      const before = row().pop()
      place.at += 1
      const after = word(tokens[place.at] ?? '')
      if (before?.kind !== 'word') throw new Error('phrases: a bar outside a group stands between words')
      row().push({ kind: 'word', source: `${before.source}|${after.source}`, optional: after.optional })
    }
  }
  return choices
}

const word = (token: string): Part & { readonly kind: 'word' } => {
  const optional = token.endsWith('?')
  return { kind: 'word', source: optional ? token.slice(0, -1) : token, optional }
}

/** Choices of one word each become one step: fewer ways to try. */
function joined(choices: readonly (readonly Part[])[]): readonly (readonly Part[])[] {
  const single: string[] = []
  const rest: (readonly Part[])[] = []
  for (const choice of choices) {
    const [only] = choice
    if (choice.length === 1 && only?.kind === 'word' && !only.optional && !only.source.startsWith('_'))
      single.push(only.source)
    else if (choice.length > 0) rest.push(choice)
  }
  return single.length === 0 ? rest : [[{ kind: 'word', source: single.join('|'), optional: false }], ...rest]
}

const split = (ways: readonly Step[]): Step => {
  const [only] = ways
  return ways.length === 1 && only ? only : { kind: 'split', ways }
}

function chain(parts: readonly Part[], last: Step, lists: WordLists): Step {
  return parts.toReversed().reduce<Step>((next, part) => {
    const step =
      part.kind === 'word'
        ? wordStep(part.source, next, lists)
        : split(part.choices.map((choice) => chain(choice, next, lists)))
    return part.optional ? { kind: 'split', ways: [step, next] } : step
  }, last)
}

function wordStep(source: string, next: Step, lists: WordLists): Step {
  const any = { kind: 'word', words: new Set<string>(), prefixes: [], any: true } as const
  if (source === '_') return { ...any, next }
  const gap = /^_(\d)$/.exec(source)
  if (gap) {
    let step = next
    for (let left = Number(gap[1]); left > 0; left -= 1)
      step = { kind: 'split', ways: [next, { ...any, next: step }] }
    return step
  }
  const words = source.split('|').flatMap((one) => {
    if (!one.startsWith('@')) return [one]
    const list = lists[one.slice(1)]
    if (list === undefined) throw new Error(`phrases: there is no list ${one}`)
    return list.split('|')
  })
  return {
    kind: 'word',
    words: new Set(words.filter((one) => !one.endsWith('~'))),
    prefixes: words.filter((one) => one.endsWith('~')).map((one) => one.slice(0, -1)),
    any: false,
    next,
  }
}
