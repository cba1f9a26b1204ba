// Asks this browser for a passkey, or to make one, and hands the answer to the server. Without this file the other
// ways to sign in stay.
;(() => {
  const place = document.querySelector('[data-passkey]')
  if (!place || typeof PublicKeyCredential === 'undefined') return
  const { ask, answer, make } = place.dataset
  const wrong = place.querySelector('[data-wrong]')
  const button = place.querySelector('button')
  const bytes = (text) =>
    Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (one) => one.charCodeAt(0))
  const text = (buffer) =>
    btoa(String.fromCharCode(...new Uint8Array(buffer)))
      .replaceAll('+', '-')
      .replaceAll('/', '_')
      .replaceAll('=', '')
  const withIds = (list) => (list ?? []).map((one) => ({ ...one, id: bytes(one.id) }))
  const send = async (path, body) => {
    const got = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(body),
    })
    return { ok: got.ok, body: await got.json() }
  }
  const options = (given) => ({
    ...given,
    challenge: bytes(given.challenge),
    ...(given.user ? { user: { ...given.user, id: bytes(given.user.id) } } : {}),
    ...(given.allowCredentials ? { allowCredentials: withIds(given.allowCredentials) } : {}),
    ...(given.excludeCredentials ? { excludeCredentials: withIds(given.excludeCredentials) } : {}),
  })
  const plain = ({ id, rawId, type, response }) => ({
    id,
    rawId: text(rawId),
    type,
    clientExtensionResults: {},
    response: {
      clientDataJSON: text(response.clientDataJSON),
      ...(response.attestationObject
        ? {
            attestationObject: text(response.attestationObject),
            transports: response.getTransports?.() ?? [],
          }
        : {
            authenticatorData: text(response.authenticatorData),
            signature: text(response.signature),
            userHandle: response.userHandle ? text(response.userHandle) : null,
          }),
    },
  })
  const goTo = (found) => {
    leaving = found.body.to !== undefined
    if (leaving) location.assign(found.body.to)
    else wrong.hidden = false
  }
  let leaving = false
  let waiting = new AbortController()
  let last = Promise.resolve()
  // The server holds one question of a browser. A press while the suggestions wait takes their place, and asks only when
  // they have come to their end: two questions at once would answer each other.
  const run = (mediation) => {
    waiting.abort()
    waiting = new AbortController()
    const { signal } = waiting
    last = last.then(() => attempt(mediation, signal)).catch(mediation ? () => null : tell)
    return last
  }
  const attempt = async (mediation, signal) => {
    if (leaving || signal.aborted) return
    wrong.hidden = true
    const asked = await send(ask, {})
    if (!asked.ok) return mediation ? null : goTo(asked)
    const publicKey = options(asked.body.options)
    const credential = make
      ? await navigator.credentials.create({ publicKey, signal })
      : await navigator.credentials.get({ publicKey, signal, ...(mediation ? { mediation } : {}) })
    if (!credential) return
    const name = document.getElementById('passkey-name')?.value ?? ''
    const extra = Object.fromEntries(new URLSearchParams(place.dataset.extra ?? ''))
    goTo(await send(answer, { answer: plain(credential), name, ...extra }))
  }
  const tell = (error) => {
    if (error?.name !== 'AbortError') wrong.hidden = false
  }
  // Whoever comes back to the page as it was left may press again.
  addEventListener('pageshow', () => (leaving = false))
  place.hidden = false
  for (const one of document.querySelectorAll('[data-without-passkey]')) one.hidden = true
  button.addEventListener('click', () => run(null))
  if (make || place.dataset.whileTyping === undefined) return
  // Where the browser can, passkeys stand among the suggestions of the e-mail field; nobody has to press anything.
  PublicKeyCredential.isConditionalMediationAvailable?.()
    .then((can) => (can ? run('conditional') : null))
    .catch(() => null)
})()
