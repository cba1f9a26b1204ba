const CYRILLIC = /^[\u0400-\u04ff]{3,}$/

const AFTER_CONSONANT = 'а у ом ем е ы и ой ым'.split(' ')
const ENDINGS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(?:скии|ская)$/, 'ого ому им ом ои ую ая ие их'.split(' ')],
  [/[аы]$/, 'ы и е у ои ою а'.split(' ')],
  [/я$/, 'и е ю еи ею'.split(' ')],
  [/[ьи]$/, 'я ю ем е и'.split(' ')],
]

/** The cases of a folded name in Cyrillic letters ("иваном" of "иван"): Russian, Ukrainian and Bulgarian endings. Folding
 * has made "й" an "и". Empty for other names. */
export function casesOf(name: string): readonly string[] {
  if (!CYRILLIC.test(name)) return []
  for (const [ending, others] of ENDINGS) {
    const stem = name.replace(ending, ending.source.startsWith('(') ? 'ск' : '')
    if (ending.test(name) && stem.length > 1) return others.map((other) => `${stem}${other}`)
  }
  return AFTER_CONSONANT.map((ending) => `${name}${ending}`)
}
