import { html } from 'hono/html'
import type { LooksRead } from '../../../flows/read-looks.ts'
import { looksByDay, type Looked } from '../looks.ts'
import type { ClientView } from './client-view.ts'
import { crisisBox } from './crisis-box.ts'
import { dataText } from './data-text.ts'
import { dayWords } from './days-words.ts'
import { layout, type Html } from './layout.ts'
import { timeInWords } from './hours-words.ts'

/** Who of the staff looked at what is this client's, day by day. */
export function looksPage(view: ClientView, read: LooksRead): Html {
  const text = dataText[view.locale]
  const dayOf = (at: string): string => dayWords(at, view.locale, view.hours.timeZone)
  const days = Map.groupBy(looksByDay(read.looks, dayOf), (one) => one.day)
  return layout({
    locale: view.locale,
    title: text.looksTitle,
    clinic: view.clinic,
    here: '/me/data/looks',
    client: true,
    problems: [],
    body: html`<p><a href="/me/data">${text.back}</a></p>
      <h1>${text.looksTitle}</h1>
      <p>${text.looksLead}</p>
      ${read.looks.length === 0 ? html`<p>${text.looksNone}</p>` : html`<p class="soft">${text.looksSees}</p>`}
      ${[...days].map(
        ([day, looks]) =>
          html`<h2>${day}</h2>
            <ul>
              ${looks.map((one) => line(view, read, one))}
            </ul>`,
      )}
      ${read.next === null ? '' : html`<p><a href="/me/data/looks?before=${read.next}">${text.older}</a></p>`}
      ${crisisBox(view.locale, view.crisisLines)}`,
  })
}

function line(view: ClientView, { people }: LooksRead, looked: Looked): Html {
  const text = dataText[view.locale]
  const person = people.get(looked.actor)
  const name = person?.name ?? (looked.actor === 'client' ? text.you : text.somebody)
  const who = [name, person?.title ?? ''].filter((part) => part !== '').join(', ')
  const what = text.looked[looked.what] ?? looked.what
  const time = timeInWords(view.hours.timeZone, view.locale, looked.lastAt)
  const often = looked.times === 1 ? time : `${text.times(looked.times)}, ${text.last(time)}`
  if (looked.what === 'link-made') return html`<li>${text.linkMade(who, often)}</li>`
  if (looked.what === 'link-opened') return html`<li>${text.linkOpened(often)}</li>`
  return html`<li>${text.saw(who, text.why[looked.why] ?? '', what, often)}</li>`
}
