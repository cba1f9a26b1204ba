/** What a claim is held against. */
export type Said = { readonly text: string; readonly title: string; readonly language: string }
