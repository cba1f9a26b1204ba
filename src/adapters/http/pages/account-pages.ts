import { html } from 'hono/html'
import type { Locale } from '../../../domain/language.ts'
import type { PasskeyListed } from '../../sign-in/factors.ts'
import type { Session, SessionListed } from '../../sign-in/session.ts'
import type { Connected } from '../../sign-in/provider-sign-in.ts'
import { MIN_PASSWORD, type Enrolled } from '../../sign-in/sign-in.ts'
import { accountText } from './account-text.ts'
import { passkey } from './assets.ts'
import { fieldOf, hidden, layout, type Html, type Problem } from './layout.ts'
import { passkeyBox } from './passkey-box.ts'
import { pageText } from './text.ts'

/** What the page of one's own sign-in shows. */
export type AccountView = {
  readonly locale: Locale
  readonly token: string
  readonly session: Session
  readonly enrolled: Enrolled
  readonly passkeys: readonly PasskeyListed[]
  readonly sessions: readonly SessionListed[]
  /** Whether the organisation's identity provider opens this account; null: it has none. */
  readonly provider: Connected | null
  /** Whether somebody has just come back from it in vain. */
  readonly providerRefused: boolean
  /** Whether the organisation asks for a second factor that this session has not shown. */
  readonly mustAdd: boolean
  /** The same page by a name, where its address is a number: passkeys need one. */
  readonly byName: string | null
  readonly done: boolean
}

const day = (at: string, locale: Locale, exact: boolean): string =>
  new Intl.DateTimeFormat(locale === 'es' ? 'es' : 'en-GB', {
    dateStyle: 'medium',
    ...(exact ? { timeStyle: 'short' } : {}),
    timeZone: 'UTC',
  }).format(new Date(at)) + (exact ? ' UTC' : '')

const small = (action: string, token: string, label: string, said: string, fields: Html): Html =>
  html`<form method="post" action="${action}">
    ${hidden('token', token)}${fields}<button type="submit" class="second" aria-label="${said}">
      ${label}
    </button>
  </form>`

export function accountPage(view: AccountView, problems: readonly Problem[]): Html {
  const text = accountText[view.locale]
  const body = html`<h1>${text.title}</h1>
    <p>${text.lead}</p>
    ${view.done ? html`<p class="box done" role="status">${text.done}</p>` : ''} ${demand(view)}
    <section aria-labelledby="passkeys">${passkeysPart(view)}</section>
    <section aria-labelledby="app">${appPart(view)}</section>
    ${providerPart(view)}
    <section aria-labelledby="own-password">${passwordPart(view, problems)}</section>
    <section aria-labelledby="sessions">${sessionsPart(view)}</section>
    ${view.mustAdd ? '' : html`<p><a href="/app/">${text.toWork}</a></p>`}`
  return layout({
    locale: view.locale,
    title: text.title,
    clinic: null,
    here: '/account',
    client: false,
    script: passkey,
    problems,
    body,
  })
}

function demand({ mustAdd, enrolled, locale, session }: AccountView): Html | '' {
  if (!mustAdd) return ''
  const text = accountText[locale]
  const has = enrolled.passkeys > 0 || enrolled.authenticator
  return html`<div class="box calm" role="status">
    <p>${has ? text.requiredProve : session.provenAt === null ? text.requiredOwn : text.required}</p>
    ${has ? html`<p><a href="/account/prove?to=/app/">${text.useIt}</a></p>` : ''}
  </div>`
}

function passkeysPart({ locale, token, passkeys, byName }: AccountView): Html {
  const text = accountText[locale]
  return html`<h2 id="passkeys">${text.passkeys}</h2>
    ${passkeys.length === 0 ? html`<p>${text.noPasskeys}</p>` : ''}
    <ul class="plain">
      ${passkeys.map((one) => {
        const name = one.name === '' ? text.unnamed : one.name
        return html`<li>
          <p><b>${name}</b> <span class="soft">${text.addedOn(day(one.addedAt, locale, false))}</span></p>
          <details>
            <summary>${text.rename}</summary>
            <form method="post" action="/account/passkeys/rename">
              ${hidden('token', token)}${hidden('id', one.id)}
              ${fieldOf({ name: `name-${one.id}`, label: text.renameOf(name), hint: null, value: one.name, type: 'text', autocomplete: 'off' }, [])}
              <button type="submit" class="second">${text.rename}</button>
            </form>
          </details>
          ${small('/account/passkeys/remove', token, text.remove, text.removeOf(name), hidden('id', one.id))}
        </li>`
      })}
    </ul>
    ${makePasskey(locale, byName)}`
}

/** The part that asks the browser to make one. */
export function makePasskey(locale: Locale, byName: string | null): Html {
  const text = accountText[locale]
  if (byName !== null) return html`<p>${text.byName} <a href="${byName}">${byName}</a></p>`
  const name = fieldOf(
    {
      name: 'passkey-name',
      label: text.passkeyName,
      hint: text.passkeyNameHint,
      value: '',
      type: 'text',
      autocomplete: 'off',
    },
    [],
  )
  return html`${passkeyBox({
      ask: '/account/passkeys/ask',
      answer: '/account/passkeys',
      make: true,
      label: text.addPasskey,
      wrong: text.passkeyFailed,
      before: name,
      extra: null,
    })}
    <p class="soft" data-without-passkey>${text.needsScript}</p>`
}

function appPart({ locale, token, enrolled }: AccountView): Html {
  const text = accountText[locale]
  if (!enrolled.authenticator)
    return html`<h2 id="app">${text.app}</h2>
      <p>${text.appNone}</p>
      ${small('/account/app', token, text.addApp, text.addApp, html``)}`
  return html`<h2 id="app">${text.app}</h2>
    <p>${text.appIs(String(enrolled.recoveryCodes))}</p>
    ${small('/account/codes', token, text.newCodes, text.newCodes, html``)}
    ${small('/account/app/remove', token, text.removeApp, text.removeApp, html``)}`
}

/** A link and no form: our policy lets no form end at another origin. */
function providerPart({ locale, token, provider, providerRefused }: AccountView): Html | '' {
  if (provider === null) return ''
  const text = accountText[locale]
  const connect = html`<p><a href="/account/provider/connect">${text.connectProvider}</a></p>`
  return html`<section aria-labelledby="own-provider">
    <h2 id="own-provider">${text.provider}</h2>
    ${providerRefused ? html`<p class="box calm" role="status">${text.providerFailedHere}</p>` : ''}
    <p>${text[`provider_${provider}`]}</p>
    ${provider === 'yes' ? '' : connect}
    ${provider === 'no' ? '' : small('/account/provider/disconnect', token, text.disconnectProvider, text.disconnectProvider, html``)}
  </section>`
}

function passwordPart({ locale, token, enrolled }: AccountView, problems: readonly Problem[]): Html {
  const text = accountText[locale]
  const field = {
    name: 'password',
    label: text.newPassword,
    hint: pageText[locale].setup.passwordHint(MIN_PASSWORD),
    value: '',
    type: 'password',
    autocomplete: 'new-password',
  } as const
  return html`<h2 id="own-password">${text.password}</h2>
    <p>${enrolled.password ? text.passwordIs : text.passwordNone}</p>
    <form method="post" action="/account/password">
      ${hidden('token', token)}${fieldOf(field, problems)}
      <button type="submit" class="second">${text.savePassword}</button>
    </form>`
}

function sessionsPart({ locale, token, sessions, session }: AccountView): Html {
  const text = accountText[locale]
  return html`<h2 id="sessions">${text.sessions}</h2>
    <ul class="plain">
      ${sessions.map((one) => {
        const started = day(one.startedAt, locale, true)
        const own = one.id === session.sessionId
        return html`<li>
          <p>
            ${own ? html`<b>${text.thisOne}.</b> ` : ''}${text[`by_${one.factor}`]}.
            <span class="soft">${text.session(started, day(one.lastUsedAt, locale, true))}</span>
          </p>
          ${own ? '' : small('/account/sessions/end', token, text.end, text.endOf(started), hidden('id', one.id))}
        </li>`
      })}
    </ul>
    ${sessions.length < 2 ? '' : small('/account/sessions/end-others', token, text.endOthers, text.endOthers, html``)}`
}
