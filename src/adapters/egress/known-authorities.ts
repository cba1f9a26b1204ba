import { rootCertificates } from 'node:tls'

/** The authorities that Node brings along, which are Mozilla's: those that browsers know. PEM. */
export const knownAuthorities: readonly string[] = rootCertificates
