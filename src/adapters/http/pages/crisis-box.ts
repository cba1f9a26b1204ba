import { html } from 'hono/html'
import type { Locale } from '../../../domain/language.ts'
import type { CrisisLine } from '../../../flows/model-ports.ts'
import type { Html } from './layout.ts'
import { pageText, type PageText } from './text.ts'

/** Lines shown beside the emergency number; more would bury the first. */
const MOST_LINES = 4

/** The lines of the client's country: always on the page, calm, never the only thing on it. */
export function crisisBox(locale: Locale, lines: readonly CrisisLine[]): Html {
  const text = pageText[locale].crisis
  const reachable = lines.filter((line) => line.phone !== null || line.text !== null || line.chat !== null)
  const shown = [
    ...reachable.filter((line) => line.emergency).slice(0, 1),
    ...reachable
      .filter((line) => !line.emergency)
      .toSorted((a, b) => Number(b.languages.includes(locale)) - Number(a.languages.includes(locale)))
      .slice(0, MOST_LINES),
  ]
  return html`<section class="box calm lines" aria-labelledby="crisis">
    <h2 id="crisis">${text.title}</h2>
    <p>${text.lead}</p>
    ${
      shown.length === 0
        ? html`<p><a href="https://findahelpline.com" rel="noreferrer">${text.none}</a></p>`
        : html`<ul>
            ${shown.map((line) => html`<li>${lineWords(locale, line)}</li>`)}
          </ul>`
    }
  </section>`
}

function lineWords(locale: Locale, line: CrisisLine): Html {
  const text = pageText[locale].crisis
  const ways = [
    ...(line.phone?.split('/') ?? []).map((phone) => phoneWay(text, phone.trim())),
    ...(line.text === null ? [] : [textWay(text, line.text)]),
    ...(line.chat === null ? [] : [chatWay(text, line.chat)]),
  ]
  const said = ways.map((way, at) => (at === 0 ? way : html` ${text.or} ${way}`))
  if (line.emergency) return html`${text.emergency} ${said}`
  return html`${line.name}<br />${said} <span class="soft">${line.hours}</span>`
}

const phoneWay = (words: PageText['crisis'], phone: string): Html =>
  html`${words.call} <a href="tel:${dialled(phone)}">${phone}</a>`

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

/** `988 (press 1)` dials 988; the person presses the rest. */
const dialled = (phone: string): string => (phone.split('(')[0] ?? phone).replaceAll(/[^+\d]/g, '')
