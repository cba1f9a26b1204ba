/**
 * Messages accepted over HTTP, durably: from POST /me/messages to its 303.
 *
 *   node bench/accept.bench.ts [seconds]
 *
 * The server is a process of its own, its PostgreSQL another (fsync on), and this generator a third: all share the
 * machine's cores. Arrivals are open-loop (a Poisson stream; each request's time counts from when it was due, so a
 * server that falls behind is charged for it), spread over 200 clients so that nobody meets their rate limit.
 */
import { randomUUID } from 'node:crypto'
import { Agent, request } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { formOn, visitBy } from '../test/person.ts'
import { dice, machine, ms, quantile, row, say } from './figures.ts'
import { openPractice } from './practice.ts'

const CLIENTS = 200
const seconds = Number(process.argv[2] ?? 30)
const texts = [
  'I slept five hours, which is more than the week before. The walk helped, I think, and I did not look at my phone until I was home again. I would like to talk about the letter when we meet.',
  'Work was loud and I hid in the stairwell for a while. Nobody noticed. Then I was ashamed that nobody noticed, and that is what I keep turning over tonight instead of sleeping.',
  'Some nights I think it would be easier not to wake up. I have not told anyone else. I am safe tonight and my sister is here until Sunday.',
  'Hoy caminé hasta el río y volví despacio. No lloré. Me acordé de lo que dijo usted sobre respirar antes de contestar a mi madre, y funcionó una vez de tres.',
]

type Writer = { readonly cookie: string; readonly token: string }
type Times = { readonly took: number[]; failed: number }

const agent = new Agent({ keepAlive: true, maxSockets: 256 })
const due = machine()
const practice = await openPractice(CLIENTS - 14)
const { address } = practice.server

const writers: Writer[] = []
for (const link of practice.links) {
  const person = await visitBy(link)
  const form = formOn((await person.get('/me')).body, '/me/messages')
  writers.push({ cookie: person.cookies(), token: form?.['token'] ?? '' })
}

function send(writer: Writer, text: string): Promise<number> {
  const body = new URLSearchParams({ token: writer.token, submission: randomUUID(), text }).toString()
  return new Promise((resolve, reject) => {
    const headers = {
      cookie: writer.cookie,
      origin: address,
      'content-type': 'application/x-www-form-urlencoded',
      'content-length': Buffer.byteLength(body),
    }
    const sent = request(`${address}/me/messages`, { method: 'POST', agent, headers }, (answer) => {
      answer.resume()
      answer.once('end', () => resolve(answer.statusCode ?? 0))
    })
    sent.once('error', reject)
    sent.end(body)
  })
}

let turn = 0
async function one(times: Times, dueAt: number): Promise<void> {
  const at = (turn += 1)
  const writer = writers[at % writers.length]
  const status = writer ? await send(writer, texts[at % texts.length] ?? '').catch(() => 0) : 0
  if (status === 303) times.took.push(performance.now() - dueAt)
  else times.failed += 1
}

/** So many a second for so long, whatever the server does. */
async function steady(perSecond: number, forSeconds: number): Promise<Times> {
  const roll = dice(20_261_121)
  const times: Times = { took: [], failed: 0 }
  const under: Promise<void>[] = []
  const began = performance.now()
  for (let at = 0; at < forSeconds * 1000;) {
    at += (-Math.log(1 - roll()) * 1000) / perSecond
    const wait = began + at - performance.now()
    if (wait > 1) await pause(wait)
    under.push(one(times, began + at))
  }
  await Promise.all(under)
  return times
}

/** As many as it takes, with so many under way at once. */
async function flatOut(atOnce: number, forSeconds: number): Promise<Times & { readonly seconds: number }> {
  const times: Times = { took: [], failed: 0 }
  const began = performance.now()
  const lane = async (): Promise<void> => {
    while (performance.now() - began < forSeconds * 1000) await one(times, performance.now())
  }
  await Promise.all(Array.from({ length: atOnce }, lane))
  return { ...times, seconds: (performance.now() - began) / 1000 }
}

try {
  say(due)
  await steady(100, Math.min(5, seconds))
  const paced = await steady(200, seconds)
  const [p50, p99] = [ms(quantile(paced.took, 0.5)), ms(quantile(paced.took, 0.99))]
  row(`accepted at 200/s for ${seconds} s`, { cases: paced.took.length, p50, p99, target: 'p99 ≤ 50 ms' })
  const full = await flatOut(32, Math.min(10, seconds))
  const rate = Math.round(full.took.length / full.seconds)
  row(`accepted flat out, 32 at once: ${rate}/s`, {
    cases: full.took.length,
    p50: ms(quantile(full.took, 0.5)),
    p99: ms(quantile(full.took, 0.99)),
    target: '–',
  })
  say(`not accepted: ${paced.failed + full.failed}`)
} finally {
  agent.destroy()
  await practice.close()
}
