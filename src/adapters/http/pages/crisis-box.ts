import { html } from 'hono/html'
import { arrangeLines } from '../../../domain/crisis/arrange.ts'
import type { CrisisLine, DeafWay } from '../../../domain/crisis/crisis-line.ts'
import { slotsOf } from '../../../domain/crisis/line-hours.ts'
import type { Locale } from '../../../domain/language.ts'
import { crisisWords } from './crisis-words.ts'
import { runsInWords } from './hours-words.ts'
import type { Html } from './layout.ts'
import type { PageText } from './page-text.ts'
import { pageText } from './text.ts'

const DIRECTORY = 'https://findahelpline.com'

/** The lines of the client's country: always on the page, calm, never the only thing on it. Whether anybody here has
 * checked a line is for staff to see and to do; a person in danger is not asked to weigh it. */
export function crisisBox(locale: Locale, lines: readonly CrisisLine[]): Html {
  const text = pageText[locale].crisis
  const { emergency, open, more } = arrangeLines(lines, locale)
  const list = (some: readonly CrisisLine[]): Html =>
    html`<ul>
      ${some.map((line) => html`<li>${lineWords(locale, line)}</li>`)}
    </ul>`
  const directory = (words: string): Html => html`<p><a href="${DIRECTORY}" rel="noreferrer">${words}</a></p>`
  return html`<section class="box calm lines" aria-labelledby="crisis">
    <h2 id="crisis">${text.title}</h2>
    <p>${text.lead}</p>
    ${emergency ? html`<p>${text.emergency} ${waysIn(locale, emergency)}</p>` : ''}
    ${open.length === 0 ? directory(text.none) : list(open)}
    ${
      more.length > 0
        ? html`<details>
            <summary>${text.more}</summary>
            ${list(more)} ${directory(crisisWords[locale].elsewhere)}
          </details>`
        : ''
    }
  </section>`
}

function lineWords(locale: Locale, line: CrisisLine): Html {
  const about = [
    crisisWords[locale].group[line.group],
    line.region,
    otherLanguages(locale, line),
    hoursWords(locale, line),
  ]
  const said = about.filter((part) => part !== null).join(' · ')
  return html`<strong>${line.name}</strong> <span class="soft">${said}</span><br />${waysIn(locale, line)}`
}

/** Said only where the reader's language is not among them: then it matters before anybody dials. */
function otherLanguages(locale: Locale, { languages }: CrisisLine): string | null {
  if (languages.includes(locale)) return null
  const names = new Intl.DisplayNames(locale, { type: 'language' })
  return crisisWords[locale].answersIn(languages.map((language) => names.of(language) ?? language))
}

/** When it answers, in words; nothing where only its page knows and that page is all there is. */
function hoursWords(locale: Locale, { hours, phone, text: message }: CrisisLine): string | null {
  const text = pageText[locale]
  if (hours === null) return phone === null && message === null ? null : text.crisis.seeSite
  if (hours === '24/7') return text.crisis.always
  return runsInWords(slotsOf(hours) ?? [], text.hoursWords).join('; ')
}

/** Where the hours are on the service's page, the way there. */
function site(locale: Locale, line: CrisisLine): Html {
  const shown = line.hours === null && (line.chat === null || host(line.chat) !== host(line.sourceUrl))
  return shown ? html`; ${crisisWords[locale].site} ${link(line.sourceUrl)}` : html``
}

/** Every way in, the first as a sentence would begin; then those for who does not hear. */
function waysIn(locale: Locale, line: CrisisLine): Html {
  const text = pageText[locale].crisis
  const ways = [
    ...(line.phone === null ? [] : [phones(locale, line.phone, line.press)]),
    ...(line.text === null ? [] : [textWay(text, line.text)]),
    ...(line.chat === null ? [] : [html`${text.chat} ${link(line.chat)}`]),
  ]
  const deaf = line.deaf.map((way) => deafWay(locale, way))
  const said = html`${listed(ways, text.or)}${site(locale, line)}`
  return deaf.length === 0
    ? said
    : html`${said}. <span>${crisisWords[locale].ifDeaf} ${listed(deaf, text.or)}</span>`
}

/** `a`, `a, or b`, `a, b, or c`. */
const listed = (parts: readonly Html[], or: string): readonly Html[] =>
  parts.map((part, at) => {
    if (at === 0) return part
    return at === parts.length - 1 ? html`, ${or} ${part}` : html`, ${part}`
  })

/** `112 / 911` are two numbers; what is pressed after it is no part of the number. */
function phones(locale: Locale, given: string, press: string | null): Html {
  const text = pageText[locale].crisis
  const links = given
    .split(' / ')
    .map((phone, at) => html`${at === 0 ? '' : ` ${text.or} `}<a href="tel:${dialled(phone)}">${phone}</a>`)
  return html`${text.call} ${links}${press === null ? '' : `, ${crisisWords[locale].press(press)}`}`
}

/** `741741`, or `HOME → 741741`: the word to send and the number to send it to. Only a plain number is a link:
 * what stands in brackets after it names another app. */
function textWay(words: PageText['crisis'], given: string): Html {
  const [first, second] = given.split(' → ')
  const number = second ?? first ?? given
  const shown = number.includes('(')
    ? html`<strong>${number}</strong>`
    : html`<a href="sms:${dialled(number)}">${number}</a>`
  return html`${second === undefined ? words.text : words.textWord(first ?? '')} ${shown}`
}

function deafWay(locale: Locale, { way, to }: DeafWay): Html {
  const scheme = way === 'text' || way === 'registered-text' ? 'sms' : 'tel'
  const there = to.startsWith('https:') ? link(to) : html`<a href="${scheme}:${dialled(to)}">${to}</a>`
  const after = way === 'registered-text' ? ` ${crisisWords[locale].signUpFirst}` : ''
  return html`${crisisWords[locale].deaf[way]} ${there}${after}`
}

const host = (address: string): string => new URL(address).hostname.replace(/^www\./, '')
const link = (address: string): Html => html`<a href="${address}" rel="noreferrer">${host(address)}</a>`
const dialled = (phone: string): string => phone.replaceAll(/[^+*\d]/g, '')
