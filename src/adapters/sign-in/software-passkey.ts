import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto'

/** An authenticator in software: makes a passkey and answers with it as WebAuthn Level 3 says, byte by byte. */
export type SoftwarePasskey = {
  readonly id: string
  /** The answer to "make one", as a browser's `toJSON()` gives it. */
  readonly made: (options: object, given?: Given) => object
  /** The answer to "prove it". */
  readonly proves: (options: object, given?: Given) => object
}
type Given = { readonly origin?: string; readonly personChecked?: boolean; readonly challenge?: string }

const ORIGIN = 'http://localhost:4173'
const PRESENT = 0x01
const CHECKED = 0x04
const HAS_KEY = 0x40

export function softwarePasskey(): SoftwarePasskey {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const rawId = randomBytes(16)
  const id = rawId.toString('base64url')
  const common = { id, rawId: id, type: 'public-key', clientExtensionResults: {} }
  const begin = (given: Given, more: number): Buffer => {
    const flags = PRESENT | (given.personChecked === false ? 0 : CHECKED) | more
    return Buffer.concat([sha256('localhost'), Buffer.from([flags, 0, 0, 0, 0])])
  }
  return {
    id,
    made: (options, given = {}) => {
      const attested = Buffer.concat([
        Buffer.alloc(16),
        Buffer.from([0, rawId.length]),
        rawId,
        coseOf(publicKey),
      ])
      const data = Buffer.concat([begin(given, HAS_KEY), attested])
      const spki = publicKey.export({ format: 'der', type: 'spki' })
      return {
        ...common,
        response: {
          clientDataJSON: clientData('webauthn.create', options, given),
          attestationObject: attestation(data).toString('base64url'),
          authenticatorData: data.toString('base64url'),
          publicKey: spki.toString('base64url'),
          publicKeyAlgorithm: -7,
          transports: ['internal'],
        },
      }
    },
    proves: (options, given = {}) => {
      const data = begin(given, 0)
      const json = clientData('webauthn.get', options, given)
      const signed = Buffer.concat([data, sha256(Buffer.from(json, 'base64url'))])
      return {
        ...common,
        response: {
          clientDataJSON: json,
          authenticatorData: data.toString('base64url'),
          signature: sign('sha256', signed, privateKey).toString('base64url'),
        },
      }
    },
  }
}

const sha256 = (bytes: string | Uint8Array): Buffer => createHash('sha256').update(bytes).digest()

function clientData(type: string, options: object, { origin = ORIGIN, challenge }: Given): string {
  const asked = 'challenge' in options ? options.challenge : ''
  return Buffer.from(JSON.stringify({ type, challenge: challenge ?? asked, origin })).toString('base64url')
}

/** CBOR by hand: a map of three, `fmt` none, `attStmt` empty, `authData` the bytes. */
const attestation = (data: Buffer): Buffer =>
  Buffer.concat([
    Buffer.from([0xa3, 0x63]),
    Buffer.from('fmt'),
    Buffer.from([0x64]),
    Buffer.from('none'),
    Buffer.from([0x67]),
    Buffer.from('attStmt'),
    Buffer.from([0xa0, 0x68]),
    Buffer.from('authData'),
    Buffer.from([0x59, data.length >> 8, data.length & 0xff]),
    data,
  ])

/** A COSE key: EC2, ES256, P-256, x, y. */
function coseOf(key: KeyObject): Buffer {
  const { x = '', y = '' } = key.export({ format: 'jwk' })
  const [left, right] = [Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')]
  return Buffer.concat([
    Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20]),
    left,
    Buffer.from([0x22, 0x58, 0x20]),
    right,
  ])
}
