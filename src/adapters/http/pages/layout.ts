import { html, raw } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'
import type { Locale } from '../../../domain/language.ts'
import { live, style, type Asset } from './assets.ts'
import { pageText } from './text.ts'

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>
/** What went wrong, linked to the field that can mend it. */
export type Problem = { readonly field: string; readonly words: string }

export type Page = {
  readonly locale: Locale
  readonly title: string
  /** Name of the clinic, at the top of each page; null where no clinic may be named. */
  readonly clinic: string | null
  /** Where the language switch comes back to: a path of ours without a secret. */
  readonly here: string
  readonly client: boolean
  /** A script of ours beside the live one. */
  readonly script?: Asset
  readonly problems: readonly Problem[]
  readonly body: Html
}

/** The frame of every server-rendered page. */
export function layout(page: Page): Html {
  const text = pageText[page.locale]
  const wrong = page.problems.length > 0
  const other = text.otherLanguage
  return html`<!doctype html>
    <html lang="${page.locale}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${wrong ? `${text.error}: ` : ''}${page.title}</title>
        <link rel="stylesheet" href="${style.path}" />
        <link rel="icon" href="data:," />
        ${page.client ? html`<script src="${live.path}" defer></script>` : ''}
        ${page.script ? html`<script src="${page.script.path}" defer></script>` : ''}
      </head>
      <body>
        ${page.here === '/me' ? html`<a class="skip" href="#write">${text.skip}</a>` : ''}
        <header class="top">
          <div class="page">
            ${page.clinic === null ? '' : html`<p class="clinic">${page.clinic}</p>`}
            <a
              href="/language/${other.locale}?to=${encodeURIComponent(page.here)}"
              lang="${other.locale}"
              hreflang="${other.locale}"
              >${other.name}</a
            >
            ${page.client ? html`<a class="leave" href="/leave" data-leave>${text.leave}</a>` : ''}
          </div>
        </header>
        <main class="page">${wrong ? problemBox(page.locale, page.problems) : ''}${page.body}</main>
      </body>
    </html>`
}

const problemBox = (locale: Locale, problems: readonly Problem[]): Html =>
  html`<div class="box wrong" role="alert" tabindex="-1" autofocus>
    <h2>${pageText[locale].problem}</h2>
    <ul>
      ${problems.map(({ field, words }) => html`<li><a href="#${field}">${words}</a></li>`)}
    </ul>
  </div>`

export type Field = {
  readonly name: string
  readonly label: string
  readonly hint: string | null
  readonly value: string
  readonly type: 'text' | 'email' | 'password' | 'area'
  readonly autocomplete: string
}

/** One labelled field; what was typed stays in it on every error. A password is never sent back. */
export function fieldOf(field: Field, problems: readonly Problem[]): Html {
  const problem = problems.find((p) => p.field === field.name)
  const described = [
    ...(field.hint === null ? [] : [`${field.name}-hint`]),
    ...(problem ? [`${field.name}-problem`] : []),
  ]
  const common = raw(
    [
      `id="${field.name}" name="${field.name}" autocomplete="${field.autocomplete}"`,
      ...(described.length > 0 ? [`aria-describedby="${described.join(' ')}"`] : []),
      ...(problem ? ['aria-invalid="true"'] : []),
    ].join(' '),
  )
  return html`<div class="field${problem ? ' bad' : ''}">
    <label for="${field.name}">${field.label}</label>
    ${field.hint === null ? '' : html`<p class="soft" id="${field.name}-hint">${field.hint}</p>`}
    ${problem ? html`<p class="message-wrong" id="${field.name}-problem">${problem.words}</p>` : ''}
    ${
      field.type === 'area'
        ? html`<textarea ${common} rows="7" dir="auto">${raw('\n')}${field.value}</textarea>`
        : html`<input
            ${common}
            type="${field.type}"
            value="${field.type === 'password' ? '' : field.value}"
          />`
    }
  </div>`
}

export const hidden = (name: string, value: string): Html =>
  html`<input type="hidden" name="${name}" value="${value}" />`
