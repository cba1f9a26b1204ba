import type { Browser, BrowserContext, Page } from 'playwright-core'
import { startReplayingModel, type ReplayingModel } from '../doubles/replaying-model.ts'
import { newDemonstrationFolder } from '../demonstration-folder.ts'
import { removeDataFolder, runServer, type RunningServer } from '../running-server.ts'
import { openBrowser } from './chromium.ts'

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
  /** A client's link, made by the administrator in the workspace's own API. */
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
  const signedIn = new Map<string, State>()
  const open = contexts(browser, faults)
  const signIn = async (link: string): Promise<State> => {
    const page = await open(1280, {})
    await page.goto(link)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.waitForURL(/\/app/)
    const state = await page.context().storageState()
    await page.context().close()
    return state
  }
  const pageOf: BrowserClinic['pageOf'] = async (who, width, given = {}) => {
    // By the link and not by how the person is called: it works once.
    const link = server.linkOf(who)
    const state = signedIn.get(link) ?? (await signIn(link))
    signedIn.set(link, state)
    return open(width, { storageState: state, ...optionsOf(given) })
  }
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
    clientLink: (name) => makeLink(as, name),
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
    context.setDefaultTimeout(15_000)
    const page = await context.newPage()
    page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`))
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('status of 4'))
        faults.push(`${page.url()}: ${message.text()}`)
    })
    return page
  }
}

const practitioners = ['Dr Ruth Adeyemi', 'Tomás Herrera Vidal', 'Colin Ashworth'] as const

/** As the practitioner of the client would: Care teams, the client, Make a link. */
async function makeLink(as: BrowserClinic['as'], name: string): Promise<string> {
  for (const who of practitioners) {
    const page = await as(who, 1280)
    await page.goto(new URL('/app/care', page.url()).href)
    await page
      .getByRole('button', { name: /^Make a link for / })
      .first()
      .waitFor()
    const make = page.getByRole('button', { name: `Make a link for ${name}` })
    if ((await make.count()) > 0) {
      await make.click()
      const dialog = page.getByRole('dialog')
      await dialog.waitFor()
      const text = await dialog.locator('input').inputValue()
      await page.context().close()
      return text
    }
    await page.context().close()
  }
  throw new Error(`nobody cares for ${name}`)
}
