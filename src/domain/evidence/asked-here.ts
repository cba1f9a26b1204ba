declare const asked: unique symbol

/** What somebody on the staff typed to look something up in the library. It is searched for in this process and on
 * this database and goes nowhere else: whatever leaves the process takes {@link Deidentified} alone (PR.1). Hiding
 * names in it would hide conditions that are named after people. */
export type AskedHere = string & { readonly [asked]: true }

export const askedHere = (typed: string): AskedHere => typed as AskedHere
