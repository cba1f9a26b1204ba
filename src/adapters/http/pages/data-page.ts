import { html } from 'hono/html'
import { isOpen } from '../../../domain/rights/right-case.ts'
import { heldKinds, type RightCaseWithWords } from '../../../flows/rights-ports.ts'
import type { OwnRights } from '../../../flows/rights.ts'
import { aiText } from './ai-text.ts'
import type { ClientView } from './client-view.ts'
import { crisisBox } from './crisis-box.ts'
import { dataText } from './data-text.ts'
import { dayWords } from './days-words.ts'
import { fieldOf, hidden, layout, type Html, type Problem } from './layout.ts'
import { pageText } from './text.ts'

/** What was just asked on this page; null on a plain visit. */
export type DataChange = 'asked' | 'taken-back' | null

/** What is held about a client and what they can do about it, by links and forms alone (RE.1). `typed` is what stood in
 * the field when something was wrong. */
export function dataPage(
  view: ClientView,
  rights: OwnRights,
  form: { readonly token: string; readonly typed: string },
  changed: DataChange,
  problems: readonly Problem[],
): Html {
  const text = dataText[view.locale]
  return layout({
    locale: view.locale,
    title: text.title,
    clinic: view.clinic,
    here: '/me/data',
    client: true,
    problems,
    body: html`<p><a href="/me">${pageText[view.locale].back}</a></p>
      ${
        changed === null
          ? ''
          : html`<div class="box done" role="status">
              <p><strong>${changed === 'asked' ? text.done : text.doneBack}</strong></p>
            </div>`
      }
      <h1>${text.title}</h1>
      <p>${text.lead}</p>
      ${held(view, rights)}
      <p><a href="/me/data/looks">${text.looksLink}</a></p>
      <p><a href="/me/ai/uses">${aiText[view.locale].usesLink}</a></p>
      <p><a href="/me/ai">${text.yesLink}</a></p>
      ${copy(view, form.token)} ${correction(view, form, problems)} ${erasure(view, form.token, problems)}
      <h2>${text.askedTitle}</h2>
      ${
        rights.cases.length === 0
          ? html`<p>${text.askedNone}</p>`
          : html`<ol class="uses">
              ${rights.cases.map((one) => asked(view, one, form.token))}
            </ol>`
      }
      ${crisisBox(view.locale, view.crisisLines)}`,
  })
}

function held(view: ClientView, rights: OwnRights): Html {
  const text = dataText[view.locale]
  const there = heldKinds.filter((kind) => rights.held[kind] > 0)
  return html`<h2>${text.heldTitle}</h2>
    <p>${text.heldLead}</p>
    <ul>
      ${there.map((kind) => html`<li>${text.held[kind](rights.held[kind])}</li>`)}
    </ul>
    <p class="soft">${text.heldAlways}</p>`
}

function copy(view: ClientView, token: string): Html {
  const text = dataText[view.locale]
  return html`<h2>${text.copyTitle}</h2>
    <p>${text.copyLead}</p>
    <p>${text.copyCare}</p>
    <form method="post" action="/me/data/copy">
      ${hidden('token', token)}
      <button type="submit">${text.copyButton}</button>
    </form>`
}

function correction(
  view: ClientView,
  form: { readonly token: string; readonly typed: string },
  problems: readonly Problem[],
): Html {
  const text = dataText[view.locale]
  const field = {
    name: 'words',
    label: text.wrongLabel,
    hint: null,
    value: form.typed,
    type: 'area',
    autocomplete: 'off',
  } as const
  return html`<h2>${text.wrongTitle}</h2>
    <p>${text.wrongLead}</p>
    <form method="post" action="/me/data">
      ${hidden('token', form.token)}${hidden('ask', 'correction')} ${fieldOf(field, problems)}
      <button class="second" type="submit">${text.wrongButton}</button>
    </form>`
}

function erasure(view: ClientView, token: string, problems: readonly Problem[]): Html {
  const text = dataText[view.locale]
  const problem = problems.find((one) => one.field === 'sure')
  return html`<h2>${text.eraseTitle}</h2>
    <p>${text.eraseLead}</p>
    <p>${text.eraseKeep}</p>
    <form method="post" action="/me/data">
      ${hidden('token', token)}${hidden('ask', 'erasure')}
      ${problem ? html`<p class="message-wrong" id="sure-problem">${problem.words}</p>` : ''}
      <p>
        <label class="tick" for="sure"
          ><input type="checkbox" id="sure" name="sure" value="yes" /> ${text.eraseSure}</label
        >
      </p>
      <button class="second" type="submit">${text.eraseButton}</button>
    </form>`
}

function asked(view: ClientView, one: RightCaseWithWords, token: string): Html {
  const text = dataText[view.locale]
  const day = (at: string): string => dayWords(at, view.locale, view.hours.timeZone)
  return html`<li>
    <p><strong>${text.kinds[one.kind]}</strong></p>
    <p>${text.askedOn(day(one.askedAt))} ${text.states[one.state]}</p>
    ${isOpen(one) ? html`<p>${text.answerBy(day(`${one.dueOn}T12:00:00.000Z`))} ${one.extended ? text.later : ''}</p>` : ''}
    ${one.reason === null ? '' : html`<p>${text.reasons[one.reason]}</p>`}
    ${one.words === '' ? '' : said(text.youWrote, one.words)}
    ${one.answer === '' ? '' : said(text.weSay, one.answer)}
    ${
      isOpen(one)
        ? html`<form method="post" action="/me/data">
            ${hidden('token', token)}${hidden('ask', 'take-back')}${hidden('case', one.id)}
            <button class="second" type="submit">${text.takeBack}</button>
          </form>`
        : ''
    }
  </li>`
}

const said = (who: string, words: string): Html =>
  html`<p class="soft">${who}</p>
    <p class="words" dir="auto">${words}</p>`
