/** How one language's words are found; see slots-en and slots-es. Patterns run on folded text. */
export type SlotRules = {
  readonly joints: RegExp
  readonly leading: RegExp
  readonly trailing: RegExp
  readonly dull: RegExp
  readonly feeling: RegExp
  readonly notFelt: RegExp
  readonly person: RegExp
  readonly personSaid: (found: string) => string
  readonly lossBefore: RegExp
  readonly lossAfter: RegExp
  readonly lossSure: RegExp
  readonly want: RegExp
  readonly wantEnds: RegExp
  readonly time: RegExp
  readonly timeSaid: (found: string) => string
}
