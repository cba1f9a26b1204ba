import { createHmac } from 'node:crypto'
import { noticeText } from './notice-text.ts'

/** Where a pager listens, as RAPPORT_WEBHOOK_URL and RAPPORT_WEBHOOK_SECRET say. */
export type Webhook = { readonly url: string; readonly secret: string }

/** Proof that we wrote it, and when: HMAC-SHA-256 over the second it was sent and the body, so that what was heard
 * once cannot be played again later. Whoever listens compares `v1` and refuses an old `t`. */
export const signatureOf = (secret: string, seconds: number, body: string): string =>
  `t=${seconds},v1=${createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex')}`

/** Who is needed, for whoever listens: the same person is always the same, and the number opens nothing and says
 * nothing without the secret that both sides hold. */
export const personOf = (secret: string, memberId: string): string =>
  createHmac('sha256', secret).update(`person ${memberId}`).digest('hex').slice(0, 32)

/** The request that pages somebody. `id` stays the same when it is tried again. */
export function pageOf(
  hook: Webhook,
  notice: { readonly id: string; readonly memberId: string; readonly language: 'en' | 'es' },
  link: string,
  at: string,
): { readonly method: 'POST'; readonly headers: Readonly<Record<string, string>>; readonly body: string } {
  const { id, memberId, language } = notice
  const to = personOf(hook.secret, memberId)
  const body = JSON.stringify({ id, to, text: noticeText[language].subject, link })
  const seconds = Math.floor(Date.parse(at) / 1_000)
  return {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'rapport-signature': signatureOf(hook.secret, seconds, body),
    },
    body,
  }
}
