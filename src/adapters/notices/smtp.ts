import type { LineTalk } from '../egress/open-socket.ts'

/** Where mail is handed in, as RAPPORT_SMTP_URL and RAPPORT_SMTP_FROM say. */
export type MailServer = {
  readonly host: string
  readonly port: number
  /** TLS from the first byte (465), or after STARTTLS (587). */
  readonly tls: boolean
  readonly user: string | null
  readonly password: string
  readonly from: string
  /** Whether it may go on without TLS: this machine alone. */
  readonly mayBePlain: boolean
}

/** The server said no; its words may quote an address and are not kept. */
export class MailRefusedError extends Error {
  constructor(at: string) {
    super(`the mail server refused at ${at}`)
    this.name = 'MailRefusedError'
  }
}

type Reply = { readonly code: number; readonly lines: readonly string[] }

/** Hands one message in. See: RFC 5321, RFC 3207 (STARTTLS), RFC 4954 (AUTH), RFC 4616 (PLAIN). `message` has CRLF
 * line ends. Throws {@link MailRefusedError} where the server says no, and what the talk throws. */
export async function handIn(talk: LineTalk, server: MailServer, to: string, message: string): Promise<void> {
  await expectCode(talk, 220, 'greeting')
  let offers = await hello(talk)
  if (!server.tls && offers.has('STARTTLS')) {
    await say(talk, 'STARTTLS', 220)
    await talk.secure()
    // What was offered in clear may have been written by somebody in between.
    offers = await hello(talk)
  }
  if (!talk.isSecure() && !server.mayBePlain) throw new MailRefusedError('STARTTLS')
  if (server.user !== null) await signIn(talk, offers, server.user, server.password)
  await say(talk, `MAIL FROM:<${address(server.from)}>`, 250)
  await say(talk, `RCPT TO:<${address(to)}>`, 250, 251)
  await say(talk, 'DATA', 354)
  // A line that is a dot alone would end the message: RFC 5321, 4.5.2.
  await talk.write(`${message.replace(/^\./gm, '..')}\r\n.\r\n`)
  await expectCode(talk, 250, 'message')
  await talk.write('QUIT\r\n')
}

/** An address that stands in a command: one that held an end of line would be a command of its own. */
function address(text: string): string {
  if (!/^[\x21-\x7e]{1,254}$/.test(text) || /[<>\\]/.test(text) || !text.includes('@'))
    throw new MailRefusedError('address')
  return text
}

async function hello(talk: LineTalk): Promise<ReadonlyMap<string, string>> {
  const { lines } = await say(talk, 'EHLO rapport.invalid', 250)
  return new Map(
    lines.slice(1).map((line) => {
      const [name = '', ...rest] = line.split(' ')
      return [name.toUpperCase(), rest.join(' ').toUpperCase()] as const
    }),
  )
}

async function signIn(
  talk: LineTalk,
  offers: ReadonlyMap<string, string>,
  user: string,
  password: string,
): Promise<void> {
  const ways = (offers.get('AUTH') ?? '').split(' ')
  if (ways.includes('PLAIN')) {
    await say(talk, `AUTH PLAIN ${base64(`\0${user}\0${password}`)}`, 235)
    return
  }
  if (!ways.includes('LOGIN')) throw new MailRefusedError('AUTH')
  await say(talk, 'AUTH LOGIN', 334)
  await say(talk, base64(user), 334)
  await say(talk, base64(password), 235)
}

const base64 = (text: string): string => Buffer.from(text, 'utf8').toString('base64')

async function say(talk: LineTalk, command: string, ...codes: readonly number[]): Promise<Reply> {
  await talk.write(`${command}\r\n`)
  return expectCode(talk, codes, command.split(/[ :]/)[0] ?? '')
}

async function expectCode(talk: LineTalk, codes: number | readonly number[], at: string): Promise<Reply> {
  const reply = await replyOf(talk)
  if (![codes].flat().includes(reply.code)) throw new MailRefusedError(at)
  return reply
}

/** One reply of one line or more: `250-`, `250-`, `250 `. */
async function replyOf(talk: LineTalk): Promise<Reply> {
  const lines: string[] = []
  for (;;) {
    const line = await talk.line()
    const [, code, mark, text] = /^(\d{3})([ -]?)(.*)$/.exec(line) ?? []
    if (code === undefined) throw new MailRefusedError('reply')
    lines.push(text ?? '')
    if (mark !== '-') return { code: Number(code), lines }
  }
}
