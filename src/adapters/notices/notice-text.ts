import type { Locale } from '../../domain/language.ts'

/** All that is ever said outside the workspace: no name, no level, no content. */
export const noticeText: Readonly<
  Record<Locale, { readonly subject: string; readonly body: (link: string) => string }>
> = {
  en: {
    subject: 'Someone needs you',
    body: (link) =>
      `Someone needs you. Open your workspace:\n\n${link}\n\nFor safety this message says nothing more. Please do not reply to it.\n`,
  },
  es: {
    subject: 'Alguien te necesita',
    body: (link) =>
      `Alguien te necesita. Abre tu espacio de trabajo:\n\n${link}\n\nPor seguridad, este mensaje no dice nada más. No respondas a él.\n`,
  },
}

/** The message as it travels: RFC 5322 with a body in base64, so that no line is too long and no letter is lost.
 * `id` is of the notice and names nobody. */
export function mailOf(given: {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly at: string
  readonly language: Locale
  readonly link: string
}): string {
  const { subject, body } = noticeText[given.language]
  const domain = given.from.split('@').at(-1) ?? 'rapport.invalid'
  const text = Buffer.from(body(given.link), 'utf8').toString('base64')
  return [
    `From: <${given.from}>`,
    `To: <${given.to}>`,
    `Subject: ${subject}`,
    `Date: ${new Date(given.at).toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${given.id}@${domain}>`,
    'Auto-Submitted: auto-generated',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    ...(text.match(/.{1,76}/g) ?? []),
  ].join('\r\n')
}
