import { html } from 'hono/html'
import type { Locale } from '../../../domain/language.ts'
import { MIN_PASSWORD } from '../../sign-in/sign-in.ts'
import { accountText } from './account-text.ts'
import { passkey, type Asset } from './assets.ts'
import { passkeyBox } from './passkey-box.ts'
import { fieldOf, hidden, layout, type Field, type Html, type Problem } from './layout.ts'
import { pageText } from './text.ts'

export type SetupFields = {
  readonly code: string
  readonly organisation: string
  readonly zone: string
  readonly name: string
  readonly email: string
  /** Whether everybody is asked for a second factor from the first day on. */
  readonly second: boolean
}

const staffLayout = (
  locale: Locale,
  here: string,
  title: string,
  problems: readonly Problem[],
  body: Html,
  script?: Asset,
): Html =>
  layout({ locale, title, clinic: null, here, client: false, problems, body, ...(script ? { script } : {}) })

export function signInPage(
  given: {
    readonly locale: Locale
    readonly token: string
    readonly email: string
    readonly byName: string | null
    /** Whether the organisation has an identity provider. */
    readonly provider: boolean
  },
  problems: readonly Problem[],
): Html {
  const { locale, token, email, byName } = given
  const text = pageText[locale].staff
  const own = accountText[locale]
  const passkeys = passkeyBox({
    ask: '/sign-in/passkey/ask',
    answer: '/sign-in/passkey',
    make: false,
    label: own.withPasskey,
    wrong: own.passkeyFailed,
    before: html`<p>${own.passkeyHint}</p>`,
    extra: null,
    whileTyping: true,
  })
  const field = (name: string, label: string, type: Field['type'], autocomplete: string): Html =>
    fieldOf({ name, label, hint: null, value: email, type, autocomplete }, problems)
  const body = html`<h1>${text.signInTitle}</h1>
    ${byName === null ? passkeys : html`<p class="soft">${own.byName} <a href="${byName}">${byName}</a></p>`}
    ${given.provider ? html`<p><a href="/sign-in/provider">${own.withProvider}</a></p>` : ''}
    <h2>${own.orPassword}</h2>
    <form method="post" action="/sign-in">
      ${hidden('token', token)} ${field('email', text.email, 'email', 'username webauthn')}
      ${field('password', text.password, 'password', 'current-password')}
      <button type="submit">${text.signIn}</button>
    </form>
    <p class="soft">${text.byLink}</p>`
  return staffLayout(locale, '/sign-in', text.signInTitle, problems, body, passkey)
}

/** The one button keeps a mail program's link preview from using the link up. */
export function signInLinkPage(locale: Locale, token: string, secret: string): Html {
  const text = pageText[locale].staff
  const body = html`<h1>${text.linkTitle}</h1>
    <p>${text.linkLead}</p>
    <form method="post" action="/sign-in/link">
      ${hidden('token', token)}${hidden('link', secret)}
      <button type="submit">${text.linkButton}</button>
    </form>`
  return staffLayout(locale, '/sign-in', text.linkTitle, [], body)
}

export function signInLinkOldPage(locale: Locale): Html {
  const text = pageText[locale].staff
  const body = html`<h1>${text.linkOld}</h1>
    <p>${text.linkOldHelp}</p>
    <p><a href="/sign-in">${text.signInTitle}</a></p>`
  return staffLayout(locale, '/sign-in', text.linkOld, [], body)
}

export function setupPage(
  locale: Locale,
  token: string,
  given: SetupFields,
  problems: readonly Problem[],
): Html {
  const text = pageText[locale]
  const setup = text.setup
  const field = (one: Field): Html => fieldOf(one, problems)
  const plain = { hint: null, type: 'text', autocomplete: 'off' } as const
  const body = html`<h1>${setup.title}</h1>
    <p>${setup.lead}</p>
    <form method="post" action="/setup">
      ${hidden('token', token)}
      ${field({ ...plain, name: 'code', label: setup.code, hint: setup.codeHint, value: given.code })}
      ${field({ ...plain, name: 'organisation', label: setup.organisation, value: given.organisation })}
      ${field({ ...plain, name: 'zone', label: setup.zone, hint: setup.zoneHint, value: given.zone })}
      ${field({ ...plain, name: 'name', label: setup.yourName, value: given.name, autocomplete: 'name' })}
      ${field({ ...plain, name: 'email', label: text.staff.email, value: given.email, type: 'email', autocomplete: 'username' })}
      ${field({
        name: 'password',
        label: text.staff.password,
        hint: setup.passwordHint(MIN_PASSWORD),
        value: '',
        type: 'password',
        autocomplete: 'new-password',
      })}
      <p>
        <label
          ><input type="checkbox" name="second" value="yes" ${given.second ? 'checked' : ''} />
          ${setup.second}</label
        >
      </p>
      <p class="soft">${setup.secondHint}</p>
      <button type="submit">${setup.create}</button>
    </form>`
  return staffLayout(locale, '/setup', setup.title, problems, body)
}
