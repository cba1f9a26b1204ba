import { html } from 'hono/html'
import { profileParts, type ProfilePart } from '../../../domain/agreed-profile/profile.ts'
import type { ProfileRead } from '../../../flows/agreed-profile.ts'
import type { ClientView } from './client-view.ts'
import { crisisBox } from './crisis-box.ts'
import { dayWords } from './days-words.ts'
import { fieldOf, hidden, layout, type Html, type Problem } from './layout.ts'
import { planText } from './plan-text.ts'
import { profileText } from './profile-text.ts'

/** What the form holds: lines as they stand or were typed, and the version they are typed on. */
export type ProfileForm = {
  readonly basedOn: number
  readonly lines: Readonly<Record<ProfilePart, readonly string[]>>
  readonly token: string
}

/** What was agreed with the client: read, changed and agreed to by one form (RE.1). */
export function profilePage(
  view: ClientView,
  read: ProfileRead,
  form: ProfileForm,
  saved: boolean,
  problems: readonly Problem[],
): Html {
  const text = profileText[view.locale]
  return layout({
    locale: view.locale,
    title: text.title,
    clinic: view.clinic,
    here: '/me/profile',
    client: true,
    problems,
    body: html`<p><a href="/me">${planText[view.locale].back}</a></p>
      ${
        saved
          ? html`<div class="box done" role="status">
              <p><strong>${text.done}</strong></p>
            </div>`
          : ''
      }
      <h1>${text.title}</h1>
      <p>${text.lead}</p>
      ${standing(view, read)}
      <form method="post" action="/me/profile">
        ${hidden('token', form.token)}${hidden('based-on', String(form.basedOn))}
        ${profileParts.map((part) => field(view, form, part, problems))}
        <button type="submit">${text.save}</button>
      </form>
      <p class="soft">${text.used}</p>
      ${crisisBox(view.locale, view.crisisLines)}`,
  })
}

function standing(view: ClientView, { versions, names }: ProfileRead): Html {
  const [latest] = versions
  if (!latest) return html``
  const text = profileText[view.locale]
  const day = dayWords(latest.at, view.locale, view.hours.timeZone)
  return latest.by.kind === 'client'
    ? html`<p class="soft">${text.saved(day)}</p>`
    : html`<p class="box">${text.proposed(names.get(latest.by.id) ?? '', day)}</p>`
}

const field = (view: ClientView, form: ProfileForm, part: ProfilePart, problems: readonly Problem[]): Html =>
  fieldOf(
    {
      name: part,
      label: profileText[view.locale].labels[part],
      hint: profileText[view.locale].hints[part],
      value: form.lines[part].join('\n'),
      type: 'area',
      autocomplete: 'off',
    },
    problems,
  )
