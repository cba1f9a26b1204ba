import { html } from 'hono/html'
import { purposes, purposesInUse, type Purpose } from '../../../domain/consent/consent.ts'
import { aiText } from './ai-text.ts'
import type { AiView, ShownConsent } from './client-view.ts'
import { dayWords } from './days-words.ts'
import { hidden, type Html } from './layout.ts'

/** Every purpose, whether it is used here, and what this client said to it; each yes can be taken back here. */
export function consentsPart(view: AiView, token: string): Html {
  const text = aiText[view.locale]
  return html`<h2 id="consents">${text.listTitle}</h2>
    <p>${text.listLead}</p>
    <ul class="consents">
      ${purposes.map((purpose) => purposeItem(view, purpose, token))}
    </ul>
    ${draftsKept(view, token)}`
}

function purposeItem(view: AiView, purpose: Purpose, token: string): Html {
  const text = aiText[view.locale]
  const { name, what } = text.purposes[purpose]
  const given = view.consents.filter((consent) => consent.purpose === purpose && consent.endedAt === null)
  const ended = view.consents.findLast((consent) => consent.purpose === purpose && consent.endedAt !== null)
  const day = (at: string) => dayWords(at, view.locale, view.hours.timeZone)
  return html`<li>
    <p><strong>${name}.</strong> ${what}</p>
    ${purposesInUse.includes(purpose) ? '' : html`<p>${text.notUsed}</p>`}
    ${given.map((consent) => html`<p>${consentWordsOf(view, consent)}</p>`)}
    ${given.length === 0 && purposesInUse.includes(purpose) ? html`<p>${text.notAgreed}</p>` : ''}
    ${given.length === 0 && ended?.endedAt ? html`<p class="soft">${consentWordsOf(view, ended)} ${text.ended(day(ended.endedAt))}</p>` : ''}
    ${given.length === 0 ? '' : takeBackForm(view, purpose, token)}
  </li>`
}

function consentWordsOf(view: AiView, consent: ShownConsent): string {
  const text = aiText[view.locale]
  const day = (at: string) => dayWords(at, view.locale, view.hours.timeZone)
  // A last day is a day of the calendar, whatever the clock of the clinic says at its end.
  const until =
    consent.endedAt === null && consent.until !== null ? dayWords(consent.until, view.locale, 'UTC') : null
  return [
    consent.guardian === null
      ? text.agreed({ day: day(consent.givenAt), until })
      : `${text.byGuardian(consent.guardian)} ${text.on({ day: day(consent.givenAt), until })}`,
    text.way[consent.way](consent.recordedBy),
    text.to(consent.model, consent.provider),
  ].join(' ')
}

function takeBackForm(view: AiView, purpose: Purpose, token: string): Html {
  const text = aiText[view.locale]
  return html`<form method="post" action="/me/ai">
    ${hidden('token', token)}${hidden('purpose', purpose)}
    <button class="second" name="choice" value="take-back">
      ${text.takeBack(text.purposes[purpose].name)}
    </button>
    ${
      purpose === 'draft-replies' && view.draftsKept > 0
        ? html`<button class="second" name="choice" value="take-back-and-delete">
            ${text.takeBackAndDelete}
          </button>`
        : ''
    }
  </form>`
}

function draftsKept(view: AiView, token: string): Html {
  const text = aiText[view.locale]
  if (view.draftsKept === 0) return html``
  return html`<form method="post" action="/me/ai">
    <p>${text.deleteLead}</p>
    ${hidden('token', token)}
    <button class="second" name="choice" value="delete-drafts">${text.deleteDrafts(view.draftsKept)}</button>
  </form>`
}
