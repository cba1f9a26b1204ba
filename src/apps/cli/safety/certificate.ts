import { X509Certificate } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { knownAuthorities } from '../../../adapters/egress/known-authorities.ts'
import type { Config } from '../../server/config.ts'
import type { Unsafe } from './finding.ts'

const SOON_DAYS = 21
const DAY_MS = 86_400_000

/** What is wrong with certificate and key, where the server itself speaks TLS. */
export function certificateFindings(
  { tls, publicUrl }: Pick<Config, 'tls' | 'publicUrl'>,
  nowMs: number,
  roots: readonly string[] = knownAuthorities,
): readonly Unsafe[] {
  if (tls === null) return []
  const [certificate = null, ...above] = certificatesIn(tls.certificate)
  if (certificate === null)
    return [
      {
        code: 'certificate-unreadable',
        weight: 'stops',
        what: `${tls.certificate} (RAPPORT_TLS_CERT) is no certificate that this user can read.`,
        remedy: 'Put the certificate chain there as PEM, the own certificate first.',
      },
    ]
  return [
    ...timeFindings(certificate, nowMs),
    ...nameFindings(certificate, publicUrl),
    ...trustFindings(certificate, above, roots),
    ...keyFindings(tls.key),
  ]
}

/** The own certificate first, then those above it; none for what is no certificate. */
function certificatesIn(path: string): readonly X509Certificate[] {
  try {
    const blocks = readFileSync(path, 'utf8').match(
      /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g,
    )
    return (blocks ?? []).map((block) => new X509Certificate(block))
  } catch {
    return []
  }
}

const isIssued = (one: X509Certificate, by: X509Certificate): boolean =>
  one.checkIssued(by) && one.verify(by.publicKey)

/** Whether the file leads up to somebody whom browsers know. */
function trustFindings(
  certificate: X509Certificate,
  above: readonly X509Certificate[],
  roots: readonly string[],
): readonly Unsafe[] {
  let top = certificate
  for (const next of above) if (isIssued(top, next)) top = next
  const known = roots.some((pem) => {
    const root = new X509Certificate(pem)
    return root.fingerprint256 === top.fingerprint256 || isIssued(top, root)
  })
  if (known) return []
  return [
    {
      code: 'certificate-of-nobody-known',
      weight: 'look',
      what: 'The certificate was signed by nobody whom browsers know, or the certificates in between are not in the file: clients are warned away, and learn to go on past warnings.',
      remedy:
        'Get one from an authority that browsers know (ACME gives them free), with the whole chain in the file. Where only devices of your own come by, that know your authority, leave it.',
    },
  ]
}

function timeFindings(certificate: X509Certificate, nowMs: number): readonly Unsafe[] {
  const days = Math.floor((Date.parse(certificate.validTo) - nowMs) / DAY_MS)
  if (days > SOON_DAYS) return []
  return [
    {
      code: 'certificate-ends',
      weight: days < 0 ? 'unsafe' : 'look',
      what:
        days < 0
          ? `The certificate ended on ${certificate.validTo}. Browsers warn people away, and those who go on anyway may be talking to somebody else.`
          : `The certificate ends in ${days} days.`,
      remedy: 'Renew it, and start the server again.',
    },
  ]
}

function nameFindings(certificate: X509Certificate, publicUrl: string | null): readonly Unsafe[] {
  const host = publicUrl === null ? null : new URL(publicUrl).hostname
  if (host === null || certificate.checkHost(host) !== undefined) return []
  return [
    {
      code: 'certificate-of-another',
      weight: 'unsafe',
      what: `The certificate is not for ${host}, the name in RAPPORT_PUBLIC_URL.`,
      remedy: 'Get one for that name, or correct RAPPORT_PUBLIC_URL.',
    },
  ]
}

function keyFindings(path: string): readonly Unsafe[] {
  const mode = statSync(path, { throwIfNoEntry: false })?.mode
  if (mode === undefined)
    return [
      {
        code: 'tls-key-missing',
        weight: 'stops',
        what: `${path} (RAPPORT_TLS_KEY) is not there.`,
        remedy: 'Put the private key there, readable by the user of the server alone.',
      },
    ]
  if (process.platform === 'win32' || (mode & 0o077) === 0) return []
  return [
    {
      code: 'tls-key-open-to-others',
      weight: 'unsafe',
      what: `Other users of this machine can read ${path}, and so pretend to be this server.`,
      remedy: `chmod 600 ${path}`,
    },
  ]
}
