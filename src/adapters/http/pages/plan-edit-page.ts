import { html, raw } from 'hono/html'
import { partNames } from '../../../domain/safety-plan/part-names.ts'
import { isReachable, type PlanLine, type PlanPart } from '../../../domain/safety-plan/plan.ts'
import { MAX_LINES, MAX_REACH, MAX_TEXT } from '../../../domain/safety-plan/read-plan.ts'
import { namesOf, type ClientView } from './client-view.ts'
import { crisisBox } from './crisis-box.ts'
import { fieldOf, hidden, layout, type Html, type Problem } from './layout.ts'
import { planText } from './plan-text.ts'

/** What the form of one part holds: its lines as they were typed, and the version they are typed on. */
export type PlanForm = {
  readonly part: PlanPart
  readonly basedOn: number
  readonly lines: readonly PlanLine[]
  readonly token: string
}

/** Free rows beneath the names that stand there. */
const FREE_ROWS = 2

/** One part of the plan, one page. It works by form alone (RE.1). */
export function planEditPage(view: ClientView, form: PlanForm, problems: readonly Problem[]): Html {
  const text = planText[view.locale]
  const title = partNames[form.part][view.locale]
  return layout({
    locale: view.locale,
    title,
    clinic: view.clinic,
    here: `/me/plan/${form.part}`,
    client: true,
    problems,
    body: html`<p><a href="/me/plan">${text.backToPlan}</a></p>
      <h1>${title}</h1>
      <p>${text.hints[form.part]}</p>
      <form method="post" action="/me/plan/${form.part}">
        ${hidden('token', form.token)}${hidden('based-on', String(form.basedOn))}
        ${isReachable(form.part) ? peopleRows(view, form, problems) : linesField(view, form, problems)}
        <button type="submit">${text.save}</button>
      </form>
      <p class="soft">${text.noMessage(namesOf(view))}</p>
      ${crisisBox(view.locale, view.crisisLines)}`,
  })
}

const linesField = (view: ClientView, form: PlanForm, problems: readonly Problem[]): Html =>
  fieldOf(
    {
      name: 'lines',
      label: planText[view.locale].linesLabel,
      hint: null,
      value: form.lines.map((line) => line.text).join('\n'),
      type: 'area',
      autocomplete: 'off',
    },
    problems,
  )

function peopleRows(view: ClientView, form: PlanForm, problems: readonly Problem[]): Html {
  const text = planText[view.locale]
  const rows = Math.min(MAX_LINES, form.lines.length + FREE_ROWS)
  return html`${Array.from({ length: rows }, (_, at) => {
    const line = form.lines[at] ?? { text: '', reach: '' }
    return html`<div class="two">
      ${input(`who-${at}`, text.whoLabel(at + 1), line.text, MAX_TEXT, problems.length > 0)}
      ${input(`reach-${at}`, text.reachLabel, line.reach, MAX_REACH, problems.length > 0)}
    </div>`
  })}`
}

const input = (name: string, label: string, value: string, most: number, wrong: boolean): Html =>
  html`<div class="field">
    <label for="${name}">${label}</label>
    <input
      id="${name}"
      name="${name}"
      value="${value}"
      maxlength="${most}"
      autocomplete="off"
      dir="auto"
      ${raw(wrong ? 'aria-invalid="true"' : '')}
    />
  </div>`
