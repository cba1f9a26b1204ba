import { createServer, type AddressInfo, type Socket } from 'node:net'
import { createServer as createSecure, TLSSocket } from 'node:tls'

/** How the double behaves. `refuseAt` answers 550 to that command; `hangAt` says nothing more from there. */
export type MailManner = {
  readonly certificate: { readonly key: string; readonly cert: string } | null
  readonly tlsAtOnce: boolean
  readonly offers: readonly string[]
  readonly user: string | null
  readonly password: string
  readonly refuseAt: string | null
  readonly hangAt: string | null
  /** Put behind the 220 of STARTTLS in clear, as somebody in between would. */
  readonly injected: string
}
export type Mail = {
  readonly from: string
  readonly to: string
  /** As it was handed in, dots unstuffed. */
  readonly text: string
  readonly secure: boolean
  readonly signedIn: boolean
}
export type MailServerDouble = {
  readonly port: number
  readonly mails: readonly Mail[]
  /** Every command, with whether it came by TLS. */
  readonly said: readonly { readonly command: string; readonly secure: boolean }[]
  readonly close: () => Promise<void>
}

/** A mail server on loopback that takes what it is given and remembers it. */
export async function startMailServer(manner: MailManner): Promise<MailServerDouble> {
  const mails: Mail[] = []
  const said: { command: string; secure: boolean }[] = []
  const open = new Set<Socket>()
  const take = (socket: Socket, secure: boolean): void => {
    open.add(socket)
    socket.on('close', () => open.delete(socket))
    serve(socket, secure, { manner, mails, said, take })
  }
  const server =
    manner.tlsAtOnce && manner.certificate
      ? createSecure(manner.certificate, (socket) => greet(socket, () => take(socket, true)))
      : createServer((socket) => greet(socket, () => take(socket, false)))
  server.on('tlsClientError', () => undefined)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    port: (server.address() as AddressInfo).port,
    mails,
    said,
    close: () =>
      new Promise((done) => {
        for (const socket of open) socket.destroy()
        server.close(() => done())
      }),
  }
}

function greet(socket: Socket, next: () => void): void {
  socket.on('error', () => undefined)
  next()
  socket.write('220-mail.example\r\n220 ready\r\n')
}

type Serving = {
  readonly manner: MailManner
  readonly mails: Mail[]
  readonly said: { command: string; secure: boolean }[]
  readonly take: (socket: Socket, secure: boolean) => void
}

function serve(socket: Socket, secure: boolean, { manner, mails, said, take }: Serving): void {
  let waiting = ''
  let body: string[] | null = null
  let asked: 'user' | 'password' | null = null
  let signedIn = false
  let [from, to, user] = ['', '', '']
  const say = (line: string): void => void socket.write(`${line}\r\n`)
  const hello = (): void => {
    const offers = manner.offers.filter((offer) => !(secure && offer === 'STARTTLS'))
    ;['mail.example', ...offers].forEach((offer, index, all) =>
      say(`250${index === all.length - 1 ? ' ' : '-'}${offer}`),
    )
  }
  const signIn = (name: string, password: string): void => {
    signedIn = name === manner.user && password === manner.password
    say(signedIn ? '235 welcome' : '535 no')
  }
  const onCommand = (line: string): void => {
    said.push({ command: line, secure })
    const name = (line.split(/[ :]/)[0] ?? '').toUpperCase()
    if (manner.hangAt === name) return
    if (manner.refuseAt === name) return say('550 nobody of that name at care@canary.example')
    if (asked === 'user') {
      user = fromBase64(line)
      asked = 'password'
      return say('334 UGFzc3dvcmQ6')
    }
    if (asked === 'password') {
      asked = null
      return signIn(user, fromBase64(line))
    }
    if (name === 'EHLO') return hello()
    if (name === 'STARTTLS') return upgrade()
    if (name === 'AUTH') {
      const [, way, initial] = line.split(' ')
      if (way === 'PLAIN') {
        const [, who = '', password = ''] = fromBase64(initial ?? '').split('\0')
        return signIn(who, password)
      }
      asked = 'user'
      return say('334 VXNlcm5hbWU6')
    }
    if (name === 'MAIL') from = /<(.*)>/.exec(line)?.[1] ?? ''
    if (name === 'RCPT') to = /<(.*)>/.exec(line)?.[1] ?? ''
    if (name === 'DATA') body = []
    if (name === 'QUIT') {
      say('221 bye')
      return void socket.end()
    }
    say(name === 'DATA' ? '354 go on' : '250 fine')
  }
  const upgrade = (): void => {
    socket.removeListener('data', heard)
    socket.write(`220 go on\r\n${manner.injected}`)
    if (!manner.certificate) return
    const over = new TLSSocket(socket, { isServer: true, ...manner.certificate })
    over.on('error', () => undefined)
    take(over, true)
  }
  const onBody = (line: string, lines: string[]): void => {
    if (line !== '.') return void lines.push(line.replace(/^\./, ''))
    body = null
    mails.push({ from, to, text: lines.join('\r\n'), secure, signedIn })
    say('250 taken')
  }
  const heard = (bytes: Buffer): void => {
    waiting += bytes.toString('utf8')
    for (let at = waiting.indexOf('\r\n'); at >= 0; at = waiting.indexOf('\r\n')) {
      const line = waiting.slice(0, at)
      waiting = waiting.slice(at + 2)
      if (body) onBody(line, body)
      else onCommand(line)
    }
  }
  socket.on('data', heard)
}

const fromBase64 = (text: string): string => Buffer.from(text, 'base64').toString('utf8')
