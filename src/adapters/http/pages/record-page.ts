import { html, raw } from 'hono/html'
import type { Locale } from '../../../domain/language.ts'
import { profileParts } from '../../../domain/agreed-profile/profile.ts'
import { partNames } from '../../../domain/safety-plan/part-names.ts'
import { planParts } from '../../../domain/safety-plan/plan.ts'
import type { ClientRecord } from '../../../flows/client-record.ts'
import { looksByDay } from '../looks.ts'
import { aiText } from './ai-text.ts'
import { dataText } from './data-text.ts'
import { dayWords, momentWords } from './days-words.ts'
import type { Html } from './layout.ts'
import { planText } from './plan-text.ts'
import { profileText } from './profile-text.ts'
import { recordText } from './record-text.ts'
import { pageText } from './text.ts'

/** Its own, and all of it: the page is opened from a disk, years later, with no server near. */
const style = raw(`<style>
  body { font: 1rem/1.5 system-ui, sans-serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem; color-scheme: light dark; }
  .words { white-space: pre-wrap; overflow-wrap: anywhere; margin: .25rem 0 1rem; }
  .soft { opacity: .8; margin: 1rem 0 0; }
  @media print { body { margin: 0; max-width: none; } h2 { break-after: avoid; } li { break-inside: avoid; } }
</style>`)

/** A client's copy to read and to print. A PDF is what the browser makes of it. */
export function recordPage(record: ClientRecord, locale: Locale): Html {
  const text = recordText[locale]
  const { conversation, organisation } = record
  const zone = organisation.hours.timeZone
  return html`<!doctype html>
    <html lang="${locale}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${text.title(conversation.client.name)}</title>
        ${style}
      </head>
      <body>
        <h1>${text.title(conversation.client.name)}</h1>
        <p>${text.lead(organisation.name, momentWords(record.madeAt, locale, zone))}</p>
        ${about(record, locale)} ${messages(record, locale)} ${plan(record, locale)} ${agreed(record, locale)}
        ${answers(record, locale)} ${consents(record, locale)} ${uses(record, locale)}
        ${requests(record, locale)} ${looks(record, locale)}
        <h2>${text.files}</h2>
        <p>${text.filesLead}</p>
      </body>
    </html>`
}

function about({ conversation }: ClientRecord, locale: Locale): Html {
  const text = recordText[locale]
  const { client } = conversation
  const lines: readonly (readonly [string, string])[] = [
    [text.name, client.name],
    [text.called, client.preferredName],
    [text.pronouns, client.pronouns ?? ''],
    [text.born, client.birthYear === null ? '' : String(client.birthYear)],
    [text.phone, client.contact.phone ?? ''],
    [text.email, client.contact.email ?? ''],
    [text.place, client.jurisdiction],
    [text.circle, client.circle.map((one) => `${one.relation}: ${one.name}`).join('; ')],
    [text.alsoHidden, client.identifiers.map((one) => one.value).join('; ')],
    [text.note, client.about],
  ]
  return html`<h2>${text.about}</h2>
    <ul>
      ${lines.filter(([, value]) => value !== '').map(([name, value]) => html`<li>${name}: ${value}</li>`)}
    </ul>`
}

function messages({ conversation, organisation }: ClientRecord, locale: Locale): Html {
  const text = pageText[locale].me
  return html`<h2>${text.allTitle}</h2>
    ${conversation.messages.map(
      (one) =>
        html`<p class="soft">
            <strong>${one.from === 'client' ? text.you : one.authorName}</strong>,
            ${momentWords(one.at, locale, organisation.hours.timeZone)}
          </p>
          <p class="words" dir="auto">${one.text}</p>
          ${one.from === 'client' ? '' : html`<p>${text.cameAbout(one.authorName, one.provenance)}</p>`}`,
    )}`
}

function plan({ plans, organisation }: ClientRecord, locale: Locale): Html {
  const [latest] = plans
  if (!latest) return html``
  const text = planText[locale]
  return html`<h2>${text.title}</h2>
    <p>${dayWords(latest.at, locale, organisation.hours.timeZone)}</p>
    ${planParts
      .filter((part) => latest.plan[part].length > 0)
      .map(
        (part) =>
          html`<h3>${partNames[part][locale]}</h3>
            <ul>
              ${latest.plan[part].map((one) => html`<li>${one.text} ${one.reach}</li>`)}
            </ul>`,
      )}`
}

function agreed({ profiles }: ClientRecord, locale: Locale): Html {
  const [latest] = profiles
  if (!latest) return html``
  const text = profileText[locale]
  return html`<h2>${text.title}</h2>
    ${profileParts
      .filter((part) => latest.profile[part].length > 0)
      .map(
        (part) =>
          html`<h3>${text.labels[part]}</h3>
            <ul>
              ${latest.profile[part].map((one) => html`<li>${one}</li>`)}
            </ul>`,
      )}`
}

function answers({ followUps, instruments, organisation }: ClientRecord, locale: Locale): Html {
  if (followUps.length === 0) return html``
  return html`<h2>${recordText[locale].answers}</h2>
    ${followUps.map((asked) => {
      const instrument = instruments.find((one) => one.id === asked.instrument)
      return html`<h3>
          ${instrument?.name[locale] ?? asked.instrument},
          ${dayWords(asked.at, locale, organisation.hours.timeZone)}
        </h3>
        <ul>
          ${Object.entries(asked.answers).map(([id, given]) => {
            const item = instrument?.items.find((one) => one.id === id)
            const choice = item?.choices.find((one) => one.id === given.choice)?.label[locale] ?? given.choice
            return html`<li>${item?.text[locale] ?? id} <strong>${choice}</strong> ${given.words}</li>`
          })}
        </ul>`
    })}`
}

function consents({ conversation, organisation }: ClientRecord, locale: Locale): Html {
  const text = recordText[locale]
  const day = (at: string): string => dayWords(at, locale, organisation.hours.timeZone)
  return html`<h2>${text.consents}</h2>
    ${conversation.consents.length === 0 ? html`<p>${text.none}</p>` : ''}
    <ul>
      ${conversation.consents.map(
        (one) =>
          html`<li>
            ${aiText[locale].purposes[one.purpose].name}: ${one.model} (${one.provider}), ${day(one.givenAt)}
            ${one.revokedAt === null ? '' : text.takenBack(day(one.revokedAt))}
          </li>`,
      )}
    </ul>`
}

function uses({ ledger, organisation }: ClientRecord, locale: Locale): Html {
  const text = aiText[locale]
  return html`<h2>${text.usesTitle}</h2>
    ${ledger.length === 0 ? html`<p>${text.usesNone}</p>` : ''}
    <ul>
      ${ledger.map(
        (row) =>
          html`<li>
            ${momentWords(row.askedAt, locale, organisation.hours.timeZone)}:
            ${text.asked(row.askedByName, text.purposes[row.purpose].name, row.model, row.provider)}
          </li>`,
      )}
    </ul>`
}

function requests({ requests: asked, organisation }: ClientRecord, locale: Locale): Html {
  if (asked === null) return html``
  const text = dataText[locale]
  const day = (at: string): string => dayWords(at, locale, organisation.hours.timeZone)
  return html`<h2>${text.askedTitle}</h2>
    ${asked.map(
      (one) =>
        html`<h3>${text.kinds[one.kind]}</h3>
          <p>${text.askedOn(day(one.askedAt))} ${text.states[one.state]}</p>
          ${one.reason === null ? '' : html`<p>${text.reasons[one.reason]}</p>`}
          ${
            one.words === ''
              ? ''
              : html`<p class="soft">${text.youWrote}</p>
                  <p class="words" dir="auto">${one.words}</p>`
          }
          ${
            one.answer === ''
              ? ''
              : html`<p class="soft">${text.weSay}</p>
                  <p class="words" dir="auto">${one.answer}</p>`
          }`,
    )}`
}

function looks(record: ClientRecord, locale: Locale): Html {
  const text = dataText[locale]
  const dayOf = (at: string): string => dayWords(at, locale, record.organisation.hours.timeZone)
  return html`<h2>${text.looksTitle}</h2>
    <ul>
      ${looksByDay(record.looks, dayOf).map((one) => {
        const name = record.people.get(one.actor)?.name ?? (one.actor === 'client' ? text.you : text.somebody)
        return html`<li>
          ${one.day}: ${name}, ${text.looked[one.what] ?? one.what} (${text.times(one.times)})
        </li>`
      })}
    </ul>`
}
