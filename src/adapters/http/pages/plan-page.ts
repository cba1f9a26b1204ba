import { html } from 'hono/html'
import { partNames } from '../../../domain/safety-plan/part-names.ts'
import { planParts, type PlanLine, type PlanPart } from '../../../domain/safety-plan/plan.ts'
import type { OwnPlan } from '../../../flows/safety-plan.ts'
import { namesOf, type ClientView } from './client-view.ts'
import { crisisBox } from './crisis-box.ts'
import { dayWords } from './days-words.ts'
import { nextOpening } from './hours-words.ts'
import { layout, type Html } from './layout.ts'
import { planText } from './plan-text.ts'
import { pageText } from './text.ts'

/** The plan as it stands, to read and to print; `saved` after a change. The lines of the client's country stand on it. */
export function planPage(view: ClientView, { plan, writtenBy }: OwnPlan, saved: boolean): Html {
  const text = planText[view.locale]
  return layout({
    locale: view.locale,
    title: text.title,
    clinic: view.clinic,
    here: '/me/plan',
    client: true,
    problems: [],
    body: html`<p class="no-print"><a href="/me">${text.back}</a></p>
      ${
        saved
          ? html`<div class="box done no-print" role="status">
              <p><strong>${text.done}</strong></p>
              ${view.staffed ? '' : awayWords(view)}
            </div>`
          : ''
      }
      <h1>${text.title}</h1>
      <p>${plan === null ? text.none(namesOf(view)) : text.lead}</p>
      ${plan === null ? '' : html`<p class="no-print">${text.print}</p>`}
      <div class="plan">${planParts.map((part) => onePart(view, part, plan?.plan[part] ?? []))}</div>
      ${
        plan === null
          ? ''
          : html`<p class="soft">
              ${text.saved(writtenBy, dayWords(plan.at, view.locale, view.hours.timeZone))}
            </p>`
      }
      ${crisisBox(view.locale, view.crisisLines)}`,
  })
}

/** Outside hours they are told at once, and shown who is there now, whatever they wrote. */
function awayWords(view: ClientView): Html {
  const { me, hoursWords } = pageText[view.locale]
  return html`<p>${me.away(nextOpening(view.hours, view.now, hoursWords))}</p>
    <p><a href="#crisis">${me.sentAway}</a></p>`
}

function onePart(view: ClientView, part: PlanPart, lines: readonly PlanLine[]): Html {
  const text = planText[view.locale]
  return html`<section aria-labelledby="${part}">
    <h2 id="${part}">${partNames[part][view.locale]}</h2>
    ${
      lines.length === 0
        ? html`<p class="soft">${text.nothing}</p>`
        : html`<ul>
            ${lines.map((line) => html`<li dir="auto">${line.text}${reachOf(line)}</li>`)}
          </ul>`
    }
    <p class="no-print">
      <a href="/me/plan/${part}" aria-label="${text.change}: ${partNames[part][view.locale]}"
        >${text.change}</a
      >
    </p>
  </section>`
}

/** A plain number can be pressed; whatever else is text. */
function reachOf({ reach }: PlanLine): Html {
  if (reach === '') return html``
  const number = reach.replaceAll(/[\s().-]/g, '')
  return /^\+?\d{3,15}$/.test(number)
    ? html`<br /><a class="reach" href="tel:${number}">${reach}</a>`
    : html`<br /><span class="reach">${reach}</span>`
}
