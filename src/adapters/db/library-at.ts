import type { Scoped } from './scope.ts'

/** The library of an organisation, inside one transaction. */
export type LibraryAt = { readonly tx: Scoped; readonly organisationId: string }
