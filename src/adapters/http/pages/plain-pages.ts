import { html } from 'hono/html'
import type { Locale } from '../../../domain/language.ts'
import type { CrisisLine } from '../../../domain/crisis/crisis-line.ts'
import { crisisBox } from './crisis-box.ts'
import { layout, type Html } from './layout.ts'
import { pageText } from './text.ts'

/** Unknown, altered and revoked links all get this page: nobody learns from it whether a client exists. What
 * somebody had typed is given back. */
export function linkPage(locale: Locale, typed: string | null, lines: readonly CrisisLine[]): Html {
  const text = pageText[locale].link
  return layout({
    locale,
    title: text.title,
    clinic: null,
    here: '/link',
    client: false,
    problems: [],
    body: html`<h1>${text.title}</h1>
      <p>${text.lead}</p>
      <p>${text.why}</p>
      <p>${text.help}</p>
      ${
        typed === null || typed === ''
          ? ''
          : html`<div class="field">
              <label for="typed">${text.yourText}</label>
              <p class="soft" id="typed-hint">${text.keep}</p>
              <textarea id="typed" rows="7" dir="auto" aria-describedby="typed-hint" readonly>
${typed}</textarea>
            </div>`
      }
      ${crisisBox(locale, lines)}`,
  })
}

export const missingPage = (locale: Locale): Html => {
  const text = pageText[locale].missing
  return layout({
    locale,
    title: text.title,
    clinic: null,
    here: '/',
    client: false,
    problems: [],
    body: html`<h1>${text.title}</h1>
      <p>${text.lead}</p>`,
  })
}

/** A page with one sentence: something was refused or broke before a better page could be made. */
export const sentencePage = (locale: Locale, sentence: string, back: string | null): Html => {
  const text = pageText[locale]
  return layout({
    locale,
    title: text.problem,
    clinic: null,
    here: '/',
    client: false,
    problems: [],
    body: html`<h1>${text.problem}</h1>
      <p>${sentence}</p>
      ${back === null ? '' : html`<p><a href="${back}">${text.back}</a></p>`}`,
  })
}

/** Somebody is asked to wait, perhaps for what a stranger did: whom to call stands there all the same. */
export const waitPage = (locale: Locale, sentence: string, lines: readonly CrisisLine[]): Html => {
  const title = pageText[locale].problem
  return layout({
    locale,
    title,
    clinic: null,
    here: '/link',
    client: false,
    problems: [],
    body: html`<h1>${title}</h1>
      <p>${sentence}</p>
      ${crisisBox(locale, lines)}`,
  })
}
