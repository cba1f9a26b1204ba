/** An authenticator in software: makes a passkey and answers with it as WebAuthn Level 3 says, byte by byte. */
export type SoftwarePasskey = {
  readonly id: string
  /** The answer to "make one", as a browser's `toJSON()` gives it. */
  readonly made: (options: object, given?: Given) => object
  /** The answer to "prove it". */
  readonly proves: (options: object, given?: Given) => object
}
type Given = {
  readonly origin?: string
  readonly personChecked?: boolean
  readonly challenge?: string
}
export declare function softwarePasskey(): SoftwarePasskey
export {}
