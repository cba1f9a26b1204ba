import { html } from 'hono/html'
import { crisisBox } from './crisis-box.ts'
import { namesOf, type ClientView, type ShownMessage } from './client-view.ts'
import { hoursInWords, momentInWords, nextOpening, timeInWords } from './hours-words.ts'
import { fieldOf, hidden, layout, type Html, type Problem } from './layout.ts'
import { dataText } from './data-text.ts'
import { planText } from './plan-text.ts'
import { profileText } from './profile-text.ts'
import { pageText } from './text.ts'

/** What the form holds: a fresh id for the next submission, the form token, and what was typed. */
export type WriteForm = { readonly submissionId: string; readonly token: string; readonly text: string }

/** The one page of a client. `sentId` is the message just stored, null on a plain visit. */
export function clientPage(
  view: ClientView,
  form: WriteForm,
  sentId: string | null,
  problems: readonly Problem[],
): Html {
  const text = pageText[view.locale]
  const names = namesOf(view)
  return layout({
    locale: view.locale,
    title: text.me.title(names),
    clinic: view.clinic,
    here: '/me',
    client: true,
    problems,
    body: html`${sentBox(view, sentId)}
      <h1>${text.me.title(names)}</h1>
      ${whoReads(view, names)} ${crisisBox(view.locale, view.crisisLines)}
      <h2 id="messages">${text.me.conversation}</h2>
      <p id="told" class="soft" role="status"></p>
      ${conversationList(view)} ${writeForm(view, form, problems)}`,
  })
}

function sentBox(view: ClientView, sentId: string | null): Html {
  const sent = view.messages.find((message) => message.id === sentId && message.by === null)
  if (!sent) return html``
  const text = pageText[view.locale].me
  const time = timeInWords(view.hours.timeZone, view.locale, sent.at)
  return html`<div class="box done" role="status" id="sent" tabindex="-1">
    <p><strong>${text.sent(time)}</strong></p>
    ${
      view.staffed
        ? ''
        : html`<p>${text.away(nextOpening(view.hours, view.now, pageText[view.locale].hoursWords))}</p>
            <p><a href="#crisis">${text.sentAway}</a></p>`
    }
  </div>`
}

function whoReads(view: ClientView, names: string): Html {
  const text = pageText[view.locale]
  return html`<p>${text.me.reads(names, view.practitioners.length > 1)}</p>
    ${whenRead(view)}
    ${
      view.staffed
        ? html`<p>${text.me.here}</p>`
        : html`<p class="box">
            <strong>${text.me.away(nextOpening(view.hours, view.now, text.hoursWords))}</strong>
          </p>`
    }
    <p><a href="/me/plan">${planText[view.locale].link}</a></p>
    <p><a href="/me/profile">${profileText[view.locale].link}</a></p>
    <p><a href="/me/data">${dataText[view.locale].link}</a></p>
    <p>${text.ai.short[view.ai]} <a href="/me/ai">${text.ai.link}</a></p>`
}

function whenRead(view: ClientView): Html {
  const text = pageText[view.locale]
  const { lines, zone } = hoursInWords(view.hours, text.hoursWords)
  if (lines.length === 0) return html`<p>${text.me.noHours}</p>`
  if (lines.length === 1) return html`<p>${text.me.hours(`${lines[0]} ${zone}`)}</p>`
  return html`<p class="list-head">${text.me.hoursList(zone)}</p>
    <ul>
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>`
}

/** Messages that stand open, and how many before them are one press away: the page stays small on a slow line,
 * and the form stays near. The rest has a page of its own. */
const RECENT = 6
const EARLIER = 24

/** The list alone; the live script asks for it when something new is there. */
export function conversationList(view: ClientView): Html {
  const text = pageText[view.locale].me
  const count = view.messages.length
  const newest = view.messages.at(-1)
  const told = newest?.by ? text.newMessage(newest.by) : ''
  const earlier = view.messages.slice(-RECENT - EARLIER, -RECENT)
  return html`<div
    id="conversation"
    data-version="${view.version}"
    data-event="${view.event}"
    data-told="${told}"
  >
    ${count === 0 ? html`<p>${text.noMessages}</p>` : ''}
    ${count > RECENT + EARLIER ? html`<p><a href="/me/all">${text.all(count)}</a></p>` : ''}
    ${
      earlier.length === 0
        ? ''
        : html`<details>
            <summary>${text.earlier(earlier.length)}</summary>
            ${listed(view, earlier)}
          </details>`
    }
    ${listed(view, view.messages.slice(-RECENT))}
  </div>`
}

const listed = (view: ClientView, messages: readonly ShownMessage[]): Html =>
  html`<ol class="messages">
    ${messages.map((message) => oneMessage(view, message))}
  </ol>`

/** Every message from the first on, without the form. */
export function allMessagesPage(view: ClientView): Html {
  const text = pageText[view.locale]
  return layout({
    locale: view.locale,
    title: text.me.allTitle,
    clinic: view.clinic,
    here: '/me/all',
    client: true,
    problems: [],
    body: html`<p><a href="/me">${text.back}</a></p>
      <h1>${text.me.allTitle}</h1>
      ${crisisBox(view.locale, view.crisisLines)} ${listed(view, view.messages)}
      <p><a href="/me">${text.back}</a></p>`,
  })
}

function oneMessage(view: ClientView, message: ShownMessage): Html {
  const text = pageText[view.locale].me
  return html`<li class="message ${message.by === null ? 'mine' : 'theirs'}">
    <h3>${message.by ?? text.you}</h3>
    <time datetime="${message.at}">${momentInWords(view.hours.timeZone, view.locale, message.at)}</time>
    <p class="words" dir="auto">${message.text}</p>
    ${
      message.by === null || message.provenance === null
        ? ''
        : html`<p class="about">${text.cameAbout(message.by, message.provenance)}</p>`
    }
  </li>`
}

function writeForm(view: ClientView, form: WriteForm, problems: readonly Problem[]): Html {
  const text = pageText[view.locale].me
  const field = {
    name: 'text',
    label: text.label,
    hint: text.hint,
    value: form.text,
    type: 'area',
    autocomplete: 'off',
  } as const
  return html`<form id="write" method="post" action="/me/messages">
    <h2>${text.write}</h2>
    ${hidden('token', form.token)}${hidden('submission', form.submissionId)} ${fieldOf(field, problems)}
    <button type="submit">${text.send}</button>
  </form>`
}
