import { createHash, generateKeyPairSync, sign } from 'node:crypto'

/** A key and a certificate that signed itself, PEM, for these host names, made anew for each test file: no private
 * key lies in the repository, and none runs out. ASN.1 by hand because Node makes no certificates. See: RFC 5280. */
export function ownCertificate(hosts: readonly string[]): { readonly key: string; readonly cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const spki = publicKey.export({ type: 'spki', format: 'der' })
  const name = sequence(of(0x31, sequence(oid('550403'), of(0x0c, Buffer.from(hosts[0] ?? '')))))
  const tbs = sequence(
    of(0xa0, of(0x02, Buffer.from([2]))),
    of(0x02, Buffer.concat([Buffer.from([1]), createHash('sha256').update(spki).digest().subarray(0, 8)])),
    ecdsaWithSha256,
    name,
    sequence(time('20200101000000Z'), time('21200101000000Z')),
    name,
    spki,
    of(0xa3, sequence(alternativeNames(hosts))),
  )
  const signature = sign('sha256', tbs, privateKey)
  const der = sequence(tbs, ecdsaWithSha256, of(0x03, Buffer.from([0]), signature))
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${der.toString('base64')}\n-----END CERTIFICATE-----\n`,
  }
}

function of(tag: number, ...parts: readonly Buffer[]): Buffer {
  const body = Buffer.concat(parts)
  const length =
    body.length < 128
      ? [body.length]
      : body.length < 256
        ? [0x81, body.length]
        : [0x82, body.length >> 8, body.length & 0xff]
  return Buffer.concat([Buffer.from([tag, ...length]), body])
}
const sequence = (...parts: readonly Buffer[]): Buffer => of(0x30, ...parts)
const oid = (hex: string): Buffer => of(0x06, Buffer.from(hex, 'hex'))
const time = (at: string): Buffer => of(0x18, Buffer.from(at))
const ecdsaWithSha256 = sequence(oid('2a8648ce3d040302'))
const alternativeNames = (hosts: readonly string[]): Buffer =>
  sequence(oid('551d11'), of(0x04, sequence(...hosts.map((host) => of(0x82, Buffer.from(host))))))
