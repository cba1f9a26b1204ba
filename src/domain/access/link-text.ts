/**
 * The secret address of a client's page: the organisation's id without dashes, then a secret. The organisation
 * stands first so that the lookup runs under its row-level security.
 */
export const linkText = (organisationId: string, secret: string): string =>
  `${organisationId.replaceAll('-', '')}${secret}`

/** Takes a link's text apart; null for whatever cannot be one. The secret is 43 characters: 32 bytes in base64url. */
export function readLinkText(
  text: string,
): { readonly organisationId: string; readonly secret: string } | null {
  const [, a, b, c, d, e, secret] =
    /^([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})([\w-]{43})$/.exec(text) ?? []
  return secret === undefined ? null : { organisationId: [a, b, c, d, e].join('-'), secret }
}
