import { html } from 'hono/html'
import type { LedgerRow } from '../../../domain/consent/model-call.ts'
import type { LedgerPlace } from '../../../flows/consent-ports.ts'
import { aiText } from './ai-text.ts'
import type { ClientView } from './client-view.ts'
import { crisisBox } from './crisis-box.ts'
import { dayWords, momentWords } from './days-words.ts'
import { layout, type Html } from './layout.ts'

/** Each time a model was used with this client's words (AU.3). `next`: where the page of earlier ones begins. */
export function usesPage(view: ClientView, rows: readonly LedgerRow[], next: LedgerPlace | null): Html {
  const text = aiText[view.locale]
  return layout({
    locale: view.locale,
    title: text.usesTitle,
    clinic: view.clinic,
    here: '/me/ai/uses',
    client: true,
    problems: [],
    body: html`<p><a href="/me/ai">${text.backToAi}</a></p>
      <h1>${text.usesTitle}</h1>
      ${
        rows.length === 0
          ? html`<p>${text.usesNone}</p>`
          : html`<p>${text.usesLead}</p>
              <ol class="uses">
                ${rows.map((row) => useItem(view, row))}
              </ol>`
      }
      ${next === null ? '' : html`<p><a href="/me/ai/uses?before=${next.askedAt}_${next.id}">${text.older}</a></p>`}
      ${crisisBox(view.locale, view.crisisLines)}`,
  })
}

/** Reasons that lie with what happened meanwhile, not with what the model wrote. */
const CHANGED: ReadonlySet<string> = new Set([
  'consent-revoked',
  'consent-expired',
  'client-chose-no-ai',
  'thread-moved-on',
])

function useItem(view: ClientView, row: LedgerRow): Html {
  const text = aiText[view.locale]
  const day = (at: string) => dayWords(at, view.locale, view.hours.timeZone)
  const late = row.end?.outcome === 'withheld' && CHANGED.has(row.end.why ?? '')
  const became = row.usedInReply ? 'used' : late ? 'late' : (row.end?.outcome ?? 'open')
  const purpose = text.purposes[row.purpose].name
  return html`<li>
    <p><strong>${momentWords(row.askedAt, view.locale, view.hours.timeZone)}</strong></p>
    <p>${text.asked(row.askedByName, purpose, row.model, row.provider)}</p>
    <p>${text.outcome[became](row.askedByName)}</p>
    ${row.derivedDeletedAt === null ? '' : html`<p>${text.draftDeleted(day(row.derivedDeletedAt))}</p>`}
    <p class="soft">${text.sent} ${text.youAgreed(day(row.consentGivenAt))}</p>
    <details>
      <summary>${text.receipt}</summary>
      <dl class="receipt">
        ${pair(text.receiptNumber, row.id)} ${pair(text.receiptSent, row.inputMac)}
        ${pair(text.receiptBack, row.end === null ? text.receiptUnknown : (row.end.outputMac ?? text.receiptNothing))}
        ${pair(text.receiptPrompt, row.promptVersion)} ${pair(text.receiptRules, row.policies.join(', '))}
      </dl>
    </details>
  </li>`
}

const pair = (name: string, value: string): Html =>
  html`<dt>${name}</dt>
    <dd>${value}</dd>`
