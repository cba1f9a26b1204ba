import { html } from 'hono/html'
import type { Locale } from '../../../domain/language.ts'
import { qrCode } from '../../../domain/qr-code/qr-code.ts'
import type { NewAuthenticator } from '../../sign-in/factors.ts'
import type { ProofWay } from '../prove.ts'
import { makePasskey } from './account-pages.ts'
import { accountText } from './account-text.ts'
import { passkey } from './assets.ts'
import { fieldOf, hidden, layout, type Html, type Problem } from './layout.ts'
import { passkeyBox } from './passkey-box.ts'
import { pageText } from './text.ts'

type Plain = { readonly locale: Locale; readonly token: string }

const page = (locale: Locale, title: string, here: string, problems: readonly Problem[], body: Html): Html =>
  layout({ locale, title, clinic: null, here, client: false, script: passkey, problems, body })

const codeField = (locale: Locale, problems: readonly Problem[]): Html =>
  fieldOf(
    {
      name: 'code',
      label: accountText[locale].code,
      hint: null,
      value: '',
      type: 'text',
      autocomplete: 'one-time-code',
    },
    problems,
  )

/** After the password: the code. */
export function codePage({ locale, token }: Plain, problems: readonly Problem[]): Html {
  const text = accountText[locale]
  const body = html`<h1>${text.codeTitle}</h1>
    <p>${text.codeLead}</p>
    <form method="post" action="/sign-in/code">
      ${hidden('token', token)} ${codeField(locale, problems)}
      <button type="submit">${text.codeButton}</button>
    </form>`
  return page(locale, text.codeTitle, '/sign-in/code', problems, body)
}

/** Asks to show once more that it is they, and then goes on to `to`. */
export function provePage(
  given: Plain & { readonly ways: readonly ProofWay[]; readonly to: string },
  problems: readonly Problem[],
): Html {
  const { locale, ways, to } = given
  const text = accountText[locale]
  const form = (way: ProofWay, inner: Html): Html =>
    html`<form method="post" action="/account/prove">
      ${hidden('token', given.token)}${hidden('to', to)}${hidden('way', way)} ${inner}
      <button type="submit">${text.goOn}</button>
    </form>`
  const box = passkeyBox({
    ask: '/account/prove/ask',
    answer: '/account/prove/passkey',
    make: false,
    label: text.provePasskey,
    wrong: text.passkeyFailed,
    before: null,
    extra: new URLSearchParams({ to }).toString(),
  })
  const password = {
    name: 'password',
    label: pageText[locale].staff.password,
    hint: null,
    value: '',
    type: 'password',
    autocomplete: 'current-password',
  } as const
  const body = html`<h1>${text.proveTitle}</h1>
    <p>${text.proveLead}</p>
    ${ways.includes('passkey') ? box : ''}
    ${ways.includes('code') ? form('code', codeField(locale, problems)) : ''}
    ${ways.includes('password') ? form('password', fieldOf(password, problems)) : ''}
    ${ways.includes('provider') ? html`<p><a href="/account/prove/provider?${new URLSearchParams({ to }).toString()}">${text.proveProvider}</a></p>` : ''}
    ${ways.includes('demonstration') ? form('demonstration', html`<p>${text.proveDemonstration}</p>`) : ''}
    ${ways.length === 0 ? html`<p>${text.proveNothing} <a href="/account">${text.title}</a></p>` : ''}`
  return page(locale, text.proveTitle, '/account', problems, body)
}

/** The secret of a new app, this once, and the first code of it. */
export function newAppPage({ locale, token }: Plain, { secret, uri }: NewAuthenticator): Html {
  const text = accountText[locale]
  const body = html`<h1>${text.appTitle}</h1>
    <p>${text.appScan}</p>
    ${squareOf(uri, text.appSquare)}
    <p>${text.appType}</p>
    <p class="secret"><code>${(secret.match(/.{1,4}/g) ?? []).join(' ')}</code></p>
    <p><a href="${uri}">${text.appOpen}</a></p>
    <p>${text.appConfirm}</p>
    <form method="post" action="/account/app/confirm">
      ${hidden('token', token)} ${codeField(locale, [])}
      <button type="submit">${text.goOn}</button>
    </form>`
  return page(locale, text.appTitle, '/account', [], body)
}

/** Drawn here: no other server, and no picture that a policy would have to let in. */
function squareOf(uri: string, label: string): Html {
  const square = qrCode(uri)
  if (!square) return html``
  const wide = square.length + 2 * QUIET
  const dark = square.flatMap((row, y) =>
    row.flatMap((one, x) => (one ? [`M${x + QUIET} ${y + QUIET}h1v1h-1z`] : [])),
  )
  return html`<svg class="square" viewBox="0 0 ${wide} ${wide}" role="img" aria-label="${label}">
    <rect width="${wide}" height="${wide}" fill="#fff" />
    <path d="${dark.join('')}" fill="#000" />
  </svg>`
}
/** Light rows around it that a camera needs (ISO/IEC 18004). */
const QUIET = 4

/** A first code that was wrong: the secret is not shown again, the app has it. Whoever doubts that begins again with a new one. */
export function confirmAppPage({ locale, token }: Plain): Html {
  const text = accountText[locale]
  const problems = [{ field: 'code', words: text.codeWrong }]
  const body = html`<h1>${text.appTitle}</h1>
    <p>${text.appConfirm}</p>
    <form method="post" action="/account/app/confirm">
      ${hidden('token', token)} ${codeField(locale, problems)}
      <button type="submit">${text.goOn}</button>
    </form>
    <p>${text.appAgainWhy}</p>
    <form method="post" action="/account/app">
      ${hidden('token', token)}
      <button type="submit" class="second">${text.appAgain}</button>
    </form>`
  return page(locale, text.appTitle, '/account', problems, body)
}

export function recoveryCodesPage(locale: Locale, codes: readonly string[]): Html {
  const text = accountText[locale]
  const body = html`<h1>${text.codesTitle}</h1>
    <p>${text.codesLead}</p>
    <ul class="codes">
      ${codes.map((code) => html`<li><code>${code}</code></li>`)}
    </ul>
    <p><a href="/account?done=yes">${text.codesKept}</a></p>`
  return page(locale, text.codesTitle, '/account', [], body)
}

/** Offered once to whoever came by a link or a password. */
export function welcomePage({ locale, token }: Plain, byName: string | null): Html {
  const text = accountText[locale]
  const body = html`<h1>${text.welcomeTitle}</h1>
    <p>${text.welcomeLead}</p>
    ${makePasskey(locale, byName)}
    <form method="post" action="/account/later">
      ${hidden('token', token)}
      <button type="submit" class="second">${text.later}</button>
    </form>`
  return page(locale, text.welcomeTitle, '/account', [], body)
}
