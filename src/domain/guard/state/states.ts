/** What a client's message may be full of, so that a helpful answer harms. The names of the corpora: data/guard/README.md. */
export const states = ['belief', 'elation', 'compulsion', 'means', 'danger', 'harm'] as const
export type State = (typeof states)[number]

/** Something for each. */
export const byState = <Value>(of: (state: State) => Value): Readonly<Record<State, Value>> => ({
  ...{ belief: of('belief'), elation: of('elation'), compulsion: of('compulsion') },
  ...{ means: of('means'), danger: of('danger'), harm: of('harm') },
})
