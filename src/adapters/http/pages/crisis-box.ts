import { html } from 'hono/html'
import type { Locale } from '../../../domain/language.ts'
import type { CrisisLine } from '../../../flows/model-ports.ts'
import type { Html } from './layout.ts'
import type { PageText } from './page-text.ts'
import { pageText } from './text.ts'

/** Lines shown beside the emergency number; more would bury the first. */
const MOST_LINES = 6

/** Lines that stand open; the rest are one press away. */
const OPEN_LINES = 2

/** The lines of the client's country: always on the page, calm, never the only thing on it. */
export function crisisBox(locale: Locale, lines: readonly CrisisLine[]): Html {
  const text = pageText[locale].crisis
  const emergency = lines.find((line) => line.emergency && line.phone !== null)
  const others = lines
    .filter((line) => !line.emergency && (line.phone !== null || line.text !== null || line.chat !== null))
    .toSorted((a, b) => Number(b.languages.includes(locale)) - Number(a.languages.includes(locale)))
    .slice(0, MOST_LINES)
  const listed = (some: readonly CrisisLine[]): Html =>
    html`<ul>
      ${some.map((line) => html`<li>${lineWords(locale, line)}</li>`)}
    </ul>`
  return html`<section class="box calm lines" aria-labelledby="crisis">
    <h2 id="crisis">${text.title}</h2>
    <p>${text.lead}</p>
    ${emergency ? html`<p>${text.emergency} ${phones(text, emergency.phone)}</p>` : ''}
    ${others.length === 0 ? html`<p><a href="https://findahelpline.com" rel="noreferrer">${text.none}</a></p>` : listed(others.slice(0, OPEN_LINES))}
    ${
      others.length > OPEN_LINES
        ? html`<details>
            <summary>${text.more}</summary>
            ${listed(others.slice(OPEN_LINES))}
          </details>`
        : ''
    }
  </section>`
}

function lineWords(locale: Locale, line: CrisisLine): Html {
  const text = pageText[locale].crisis
  const ways = [
    ...(line.phone === null ? [] : [phones(text, line.phone)]),
    ...(line.text === null ? [] : [textWay(text, line.text)]),
    ...(line.chat === null ? [] : [chatWay(text, line.chat)]),
  ]
  const said = ways.map((way, at) => (at === 0 ? way : html`, ${text.or} ${way}`))
  const hours = { '24/7': text.always, 'see site': text.seeSite }[line.hours] ?? line.hours
  return html`<strong>${line.name}</strong> <span class="soft">${hours}</span><br />${said}`
}

/** `112 / 911` are two numbers; `988 (press 1)` dials 988, and the person presses the rest. */
function phones(words: PageText['crisis'], given: string | null): Html {
  const numbers = (given ?? '').split('/').map((phone) => phone.trim())
  const links = numbers.map(
    (phone, at) => html`${at === 0 ? '' : ` ${words.or} `}<a href="tel:${dialled(phone)}">${phone}</a>`,
  )
  return html`${words.call} ${links}`
}

/** `741741`, or `HOME → 741741`: the word to send and the number to send it to. Only a plain number is a link:
 * what stands in brackets after it names another app. */
function textWay(words: PageText['crisis'], given: string): Html {
  const [first, second] = given.split('→').map((part) => part.trim())
  const number = second ?? first ?? given
  const shown = number.includes('(')
    ? html`<strong>${number}</strong>`
    : html`<a href="sms:${dialled(number)}">${number}</a>`
  return html`${second === undefined ? words.text : words.textWord(first ?? '')} ${shown}`
}

const chatWay = (words: PageText['crisis'], address: string): Html =>
  html`${words.chat}
    <a href="${address}" rel="noreferrer">${new URL(address).hostname.replace(/^www\./, '')}</a>`

const dialled = (phone: string): string => (phone.split('(')[0] ?? phone).replaceAll(/[^+\d]/g, '')
