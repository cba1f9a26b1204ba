/** A path of ours, so that no link of ours leads anybody to another site. */
export const ownPath = (path: string | undefined): string =>
  path !== undefined && /^\/(?![/\\])[\w\-/]*$/.test(path) ? path : '/'
