/**
 * First move on screen, without a model, each time for a version that nobody has opened before.
 *
 *   node bench/first-move.bench.ts [rounds]
 *
 * On the server: GET /api/conversations/:id as the workspace asks it, over HTTP. In a real browser: from the click on
 * the line of the queue to the frame after the first move stands on the page.
 */
import { openBrowser } from '../test/browser/chromium.ts'
import { formOn, signInBy, textsAt, visitBy, type Person } from '../test/person.ts'
import { machine, ms, quantile, row, say } from './figures.ts'
import { openPractice } from './practice.ts'

const rounds = Number(process.argv[2] ?? 10)
const words = [
  'I cannot sleep before the days with my mother, and then I snap at the children.',
  'The doctor says the tests are fine, but my chest is tight every morning on the bus.',
  'We spoke about the house again. I said what I wanted, for once, and he listened.',
]

const conversationOf = (client: Person): string =>
  /rapport-visit=[^.]+\.[^.]+\.([^.]+)/.exec(client.cookies())?.[1] ?? ''

/** A new version: the client writes once more. */
async function write(client: Person, count: number): Promise<void> {
  const form = formOn((await client.get('/me')).body, '/me/messages')
  const sent = await client.post('/me/messages', {
    ...form,
    text: `${words[count % words.length]} (${count})`,
  })
  if (sent.status !== 303) throw new Error(`not stored: ${sent.status}`)
}

const loaded = machine()
const practice = await openPractice(0)
const browser = await openBrowser()
try {
  const ruth = await signInBy(practice.server.linkOf('Ruth Adeyemi'))
  const hers = new Set(textsAt(await ruth.api('GET', '/api/queue'), 'conversationId'))
  const everybody = await Promise.all(practice.links.map(visitBy))
  const clients: Person[] = []
  for (const client of everybody.filter((one) => hers.has(conversationOf(one)))) {
    // Somebody who chose "no AI" gets no moves.
    const read = await ruth.api('GET', `/api/conversations/${conversationOf(client)}`)
    if (textsAt(read, 'moveId').length > 0) clients.push(client)
  }
  const server: number[] = []
  for (let round = 0; round < rounds; round += 1)
    for (const client of clients) {
      await write(client, round)
      const began = performance.now()
      const read = await ruth.api('GET', `/api/conversations/${conversationOf(client)}`)
      server.push(performance.now() - began)
      if (textsAt(read, 'moveId').length === 0) throw new Error('no move came')
    }
  say(loaded)
  row('conversation with fresh moves, server over HTTP', {
    cases: server.length,
    p50: ms(quantile(server, 0.5)),
    p99: ms(quantile(server, 0.99)),
    target: '≤ 150 ms',
  })
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  const [cookie = ''] = ruth
    .cookies()
    .split('; ')
    .filter((pair) => pair.startsWith('rapport-staff'))
  const cut = cookie.indexOf('=')
  await context.addCookies([
    { name: cookie.slice(0, cut), value: cookie.slice(cut + 1), url: practice.server.address },
  ])
  const page = await context.newPage()
  const seen: number[] = []
  for (let round = 0; round < rounds; round += 1)
    for (const client of clients) {
      await write(client, round + 1)
      await page.goto(`${practice.server.address}/app/inbox`)
      const line = page.locator(`a[href*="${conversationOf(client)}"]`).first()
      await line.waitFor()
      await page.waitForLoadState('networkidle')
      seen.push(await line.evaluate(clickToFirstMove))
    }
  row('click to first move visible, Chromium', {
    cases: seen.length,
    p50: ms(quantile(seen, 0.5)),
    p99: ms(quantile(seen, 0.99)),
    target: '≤ 150 ms',
  })
} finally {
  await browser.close()
  await practice.close()
}

/** Runs in the page. */
function clickToFirstMove(line: HTMLElement | SVGElement): Promise<number> {
  return new Promise((resolve) => {
    const began = performance.now()
    const look = (): boolean =>
      [...document.querySelectorAll('button')].some((button) => button.textContent.includes('Use as a start'))
    const watch = new MutationObserver(() => {
      if (!look()) return
      watch.disconnect()
      requestAnimationFrame(() => resolve(performance.now() - began))
    })
    watch.observe(document.body, { childList: true, subtree: true })
    if (line instanceof HTMLElement) line.click()
  })
}
