/** One step of a phrase: a word out of some, or a gap of up to `most` words inside the sentence. Steps with the same
 * `serial` are the same. */
export type Step =
  | { readonly kind: 'word'; readonly words: readonly string[]; readonly serial: number }
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'end' }

let serials = 0
export function wordStep(words: readonly string[]): Step & { readonly kind: 'word' } {
  serials += 1
  return { kind: 'word', words, serial: serials }
}

/** Named sets of words for phrases: `@self` stands for "myself|me". A member may be several words: "my_self". */
export type WordSets = Readonly<Record<string, string>>

/**
 * Reads a phrase of the lexicon into the plain sequences that it stands for.
 *
 *   kill|hurt @self    one of these words, then one of a set
 *   really?            may be missing
 *   at_home|here       several words as one choice
 *   ~  ~~              up to three, up to six words in between, in the same sentence
 *   $                  only where the clause ends here
 *
 * Throws for a set that does not exist: the lexicon is wrong, not the message.
 */
export function readPattern(phrase: string, sets: WordSets): readonly (readonly Step[])[] {
  let variants: (readonly Step[])[] = [[]]
  for (const part of phrase.trim().split(/\s+/)) {
    if (part === '$') {
      variants = variants.map((variant) => [...variant, { kind: 'end' }])
      continue
    }
    if (part === '~' || part === '~~') {
      const gap: Step = { kind: 'gap', most: part === '~' ? 3 : 6 }
      variants = variants.map((variant) => [...variant, gap])
      continue
    }
    const optional = part.endsWith('?')
    const choices = endingsOf(optional ? part.slice(0, -1) : part, sets)
    const endings = optional ? [...choices, []] : choices
    variants = variants.flatMap((variant) => endings.map((ending) => [...variant, ...ending]))
  }
  return variants.filter((variant) => variant.some((step) => step.kind === 'word')).map(joinGaps)
}

/** Two gaps with nothing between them are one, of six words at most. */
function joinGaps(steps: readonly Step[]): readonly Step[] {
  const joined: Step[] = []
  for (const step of steps) {
    const before = joined.at(-1)
    if (step.kind === 'gap' && before?.kind === 'gap')
      joined[joined.length - 1] = { kind: 'gap', most: Math.min(6, before.most + step.most - 2) }
    else joined.push(step)
  }
  return joined
}

const remembered = new WeakMap<WordSets, Map<string, readonly (readonly Step[])[]>>()

/** The ways to write one choice; remembered, because the same words and sets stand in hundreds of phrases. */
function endingsOf(part: string, sets: WordSets): readonly (readonly Step[])[] {
  const known = remembered.get(sets) ?? new Map<string, readonly (readonly Step[])[]>()
  remembered.set(sets, known)
  const before = known.get(part)
  if (before) return before
  const choices = expand(part, sets)
  const single = choices.filter((choice) => !choice.includes('_'))
  const endings: (readonly Step[])[] = choices
    .filter((choice) => choice.includes('_'))
    .map((choice) => choice.split('_').map((word) => wordStep([word])))
  if (single.length > 0) endings.push([wordStep(single)])
  known.set(part, endings)
  return endings
}

const expand = (part: string, sets: WordSets): readonly string[] =>
  part.split('|').flatMap((choice) => {
    if (!choice.startsWith('@')) return [choice]
    const set = sets[choice.slice(1)]
    if (set === undefined) throw new Error(`lexicon: there is no word set ${choice}`)
    return set
      .trim()
      .split(/[\s|]+/)
      .flatMap((member) => expand(member, sets))
  })
