import type { APIResponse, Browser, BrowserContext, Page } from 'playwright-core'
import { z } from 'zod'
import { startReplayingModel, type ReplayingModel } from '../doubles/replaying-model.ts'
import { newDemonstrationFolder } from '../demonstration-folder.ts'
import { formOn, textsAt } from '../person.ts'
import { removeDataFolder, runServer, type RunningServer } from '../running-server.ts'
import { openBrowser } from './chromium.ts'
import { patience } from './patience.ts'

export type Width = 360 | 1280
export type Look = { readonly script?: boolean; readonly dark?: boolean; readonly spanish?: boolean }

/** The demonstration clinic behind the real server, a replaying model, and a real browser. */
export type BrowserClinic = {
  readonly server: RunningServer
  readonly model: ReplayingModel
  /** A page in a context of its own: nothing is shared with anybody else's. */
  readonly page: (width: Width, given?: Look) => Promise<Page>
  /** The workspace, signed in by the one-time link that the server printed. Signing in once per person. */
  readonly as: (who: string, width: Width, given?: Look) => Promise<Page>
  /** An empty page of somebody who is signed in. */
  readonly pageOf: (who: string, width: Width, given?: Look) => Promise<Page>
  /** A client's link, made by whoever cares for them, in the workspace's own API. */
  readonly clientLink: (name: string) => Promise<string>
  /** What went wrong in any page: script errors, failed requests, console errors. */
  readonly faults: readonly string[]
  readonly close: () => Promise<void>
}

const HEIGHT = { 360: 740, 1280: 800 } as const

export async function openBrowserClinic(): Promise<BrowserClinic> {
  const folder = await newDemonstrationFolder()
  const model = await startReplayingModel({ kind: 'text', pieces: [] })
  const env = {
    RAPPORT_MODEL_KIND: 'openai-compatible',
    RAPPORT_MODEL_URL: model.baseUrl,
    RAPPORT_MODEL_NAME: 'replay-7b',
    RAPPORT_MODEL_KEY: 'key-canary',
  }
  const server = await runServer({ folder, demonstration: true, env })
  const browser = await openBrowser()
  const faults: string[] = []
  const signedIn = new Map<string, Promise<State>>()
  const open = contexts(browser, faults)
  const stateOf = async (who: string): Promise<State> => {
    // By the link and not by how the person is called: it works once.
    const link = server.linkOf(who)
    const state = signedIn.get(link) ?? signInBy(browser, link)
    signedIn.set(link, state)
    return state
  }
  const pageOf: BrowserClinic['pageOf'] = async (who, width, given = {}) =>
    open(width, { storageState: await stateOf(who), ...optionsOf(given) })
  const as: BrowserClinic['as'] = async (who, width, given = {}) => {
    const page = await pageOf(who, width, given)
    await page.goto(`${server.address}/app/`)
    await page.getByRole('navigation').first().waitFor()
    return page
  }
  return {
    server,
    model,
    faults,
    as,
    pageOf,
    page: (width, given = {}) => open(width, optionsOf(given)),
    clientLink: (name) => makeLink(browser, server.address, stateOf, name),
    close: async () => {
      await browser.close()
      await server.stop()
      await model.close()
      removeDataFolder(folder)
    },
  }
}

type State = Awaited<ReturnType<BrowserContext['storageState']>>
type Options = NonNullable<Parameters<Browser['newContext']>[0]>

const optionsOf = (given: Look): Options => ({
  javaScriptEnabled: given.script ?? true,
  colorScheme: given.dark === true ? 'dark' : 'light',
  locale: given.spanish === true ? 'es-ES' : 'en-GB',
})

function contexts(browser: Browser, faults: string[]) {
  return async (width: Width, options: Options): Promise<Page> => {
    const context = await browser.newContext({
      viewport: { width, height: HEIGHT[width] },
      locale: 'en-GB',
      ...options,
    })
    context.setDefaultTimeout(patience.timeout)
    const page = await context.newPage()
    page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`))
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('status of 4'))
        faults.push(`${page.url()}: ${message.text()}`)
    })
    return page
  }
}

/** By the form on the page that the link opens, with all that the server says of its cookies. That a person presses there
 * is seen where passkeys are. */
async function signInBy(browser: Browser, link: string): Promise<State> {
  const context = await browser.newContext()
  const { origin } = new URL(link)
  const form = formOn(await (await context.request.get(link)).text(), '/sign-in/link')
  if (!form) throw new Error('the page of the link has no form')
  const headers = asIts(origin)
  const entered = await context.request.post(`${origin}/sign-in/link`, { form, headers, maxRedirects: 0 })
  if (entered.status() !== 303) throw new Error(`not signed in: ${entered.status()}`)
  const state = await context.storageState()
  await context.close()
  return state
}

/** As the pages of this address ask. */
const asIts = (origin: string) => ({ origin, 'sec-fetch-site': 'same-origin' })

const practitioners = ['Dr Ruth Adeyemi', 'Tomás Herrera Vidal', 'Colin Ashworth'] as const

async function makeLink(
  browser: Browser,
  address: string,
  stateOf: (who: string) => Promise<State>,
  name: string,
): Promise<string> {
  const read = async (answer: APIResponse): Promise<unknown> => {
    if (!answer.ok()) throw new Error(`${answer.url()}: ${answer.status()}`)
    return answer.json()
  }
  const headers = asIts(address)
  for (const who of practitioners) {
    const context = await browser.newContext({ storageState: await stateOf(who) })
    try {
      const { clients } = theirClients.parse(
        await read(await context.request.get(`${address}/api/care`, { headers })),
      )
      const theirs = clients.find((one) => one.name === name)
      if (!theirs) continue
      const made = await context.request.post(`${address}/api/conversations/${theirs.conversationId}/links`, {
        headers,
      })
      const [url] = textsAt(await read(made), 'url')
      if (url !== undefined) return url
    } finally {
      await context.close()
    }
  }
  throw new Error(`nobody cares for ${name}`)
}
const theirClients = z.object({
  clients: z.array(z.object({ conversationId: z.string(), name: z.string() })),
})
