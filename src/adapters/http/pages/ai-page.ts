import { html } from 'hono/html'
import { aiText } from './ai-text.ts'
import { consentsPart } from './consents-part.ts'
import { crisisBox } from './crisis-box.ts'
import { namesOf, type AiView } from './client-view.ts'
import { dayWords } from './days-words.ts'
import { hidden, layout, type Html, type Problem } from './layout.ts'
import { pageText } from './text.ts'

/** What was just changed on this page; null on a plain visit. */
export type AiChange =
  | 'turnedOff'
  | 'turnedOn'
  | 'agreed'
  | 'takenBack'
  | 'oneTakenBack'
  | 'deleted'
  | 'takenBackAndDeleted'
  | null

/** What AI does with this client's messages, and how to change it (HU.4, PR.2). */
export function aiPage(view: AiView, token: string, changed: AiChange, problems: readonly Problem[]): Html {
  const text = pageText[view.locale].ai
  return layout({
    locale: view.locale,
    title: text.title,
    clinic: view.clinic,
    here: '/me/ai',
    client: true,
    problems,
    body: html`<p><a href="/me">${pageText[view.locale].back}</a></p>
      ${
        changed === null
          ? ''
          : html`<div class="box done" role="status">
              <p><strong>${doneWords(view, changed)}</strong></p>
            </div>`
      }
      <h1>${text.title}</h1>
      <h2>${text.whatTitle}</h2>
      <p>${text.what[view.ai]}</p>
      <p>${text.never(namesOf(view))}</p>
      <p>${text.safety}</p>
      <h2>${text.offTitle}</h2>
      <p>${text.offLead}</p>
      <form method="post" action="/me/ai" id="choice">
        ${hidden('token', token)}
        ${
          view.noAi
            ? html`<button name="choice" value="on">${text.turnOn}</button>`
            : html`<button name="choice" value="off">${text.turnOff}</button>`
        }
      </form>
      ${draftsPart(view, token)} ${consentsPart(view, token)}
      <p><a href="/me/ai/uses">${aiText[view.locale].usesLink}</a></p>
      ${crisisBox(view.locale, view.crisisLines)}`,
  })
}

function draftsPart(view: AiView, token: string): Html {
  const text = pageText[view.locale].ai
  const drafts = view.drafts
  if (drafts === null)
    return html`<h2>${text.draftsTitle}</h2>
      <p>${text.noDrafts}</p>`
  if (drafts.givenAt !== null)
    return html`<h2>${text.draftsTitle}</h2>
      <p><strong>${text.draftsGiven(dayWords(drafts.givenAt, view.locale, view.hours.timeZone))}</strong></p>
      <p>${text.draftsSees(drafts.provider)}</p>
      <p>${text.draftsChange}</p>`
  return html`<h2>${text.draftsTitle}</h2>
    <p>${text.draftsAsk(drafts.model, drafts.provider)}</p>
    <p>${text.draftsSees(drafts.provider)}</p>
    <p>${text.draftsChange}</p>
    <form method="post" action="/me/ai">
      ${hidden('token', token)}${hidden('provider', drafts.provider)}${hidden('model', drafts.model)}
      <button class="second" name="choice" value="agree">${text.agree}</button>
    </form>`
}

function doneWords(view: AiView, changed: NonNullable<AiChange>): string {
  if (changed === 'deleted' || changed === 'takenBackAndDeleted' || changed === 'oneTakenBack')
    return aiText[view.locale][changed]
  return pageText[view.locale].ai[changed]
}
