/** Lets the browser answer for a passkey; null where it cannot, or its owner does not want to. */
export async function passkeyAnswer(
  options: Readonly<Record<string, unknown>>,
): Promise<Readonly<Record<string, unknown>> | null> {
  try {
    const { challenge, rpId, allowCredentials } = options
    const credential = await navigator.credentials.get({
      publicKey: {
        challenge: bytesOf(String(challenge)),
        ...(typeof rpId === 'string' ? { rpId } : {}),
        userVerification: 'required',
        allowCredentials: idsIn(allowCredentials).map((id) => ({ type: 'public-key', id: bytesOf(id) })),
      },
    })
    return credential instanceof PublicKeyCredential ? plain(credential) : null
  } catch {
    return null
  }
}

function plain({ id, rawId, type, response }: PublicKeyCredential): Readonly<Record<string, unknown>> | null {
  if (!(response instanceof AuthenticatorAssertionResponse)) return null
  return {
    ...{ id, type, rawId: textOf(rawId), clientExtensionResults: {} },
    response: {
      clientDataJSON: textOf(response.clientDataJSON),
      authenticatorData: textOf(response.authenticatorData),
      signature: textOf(response.signature),
      userHandle: response.userHandle && textOf(response.userHandle),
    },
  }
}

function idsIn(list: unknown): readonly string[] {
  if (!Array.isArray(list)) return []
  return list.flatMap((one: unknown) =>
    typeof one === 'object' && one !== null && 'id' in one && typeof one.id === 'string' ? [one.id] : [],
  )
}

const bytesOf = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0))

const textOf = (buffer: ArrayBuffer): string =>
  btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
