import { z } from 'zod'
/** A person at a browser without JavaScript, over a real connection: keeps cookies, reads forms, presses the button
 * again when nothing came back. */
export type Person = {
  readonly address: string
  readonly get: (path: string) => Promise<Answer>
  readonly post: (path: string, fields: Readonly<Record<string, string>>) => Promise<Answer>
  readonly api: (method: 'GET' | 'POST' | 'PUT', path: string, body?: unknown) => Promise<unknown>
  readonly cookies: () => string
}
export type Answer = { readonly status: number; readonly location: string | null; readonly body: string }

/** Milliseconds after which a person gives a page up. */
const PATIENCE_MS = 15_000

export function personAt(address: string): Person {
  const jar = new Map<string, string>()
  const cookies = (): string => [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
  const ask = async (path: string, init: RequestInit): Promise<Answer> => {
    const answer = await fetch(new URL(path, address), {
      ...init,
      redirect: 'manual',
      headers: { ...init.headers, cookie: cookies(), origin: address, 'sec-fetch-site': 'same-origin' },
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
    for (const line of answer.headers.getSetCookie()) {
      const pair = line.split(';')[0] ?? ''
      jar.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1))
    }
    return {
      status: answer.status,
      location: answer.headers.get('location'),
      body: await answer.text(),
    }
  }
  return {
    address,
    cookies,
    get: (path) => ask(path, {}),
    post: (path, fields) =>
      ask(path, {
        method: 'POST',
        body: new URLSearchParams(fields).toString(),
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      }),
    api: async (method, path, body) => {
      const json = body === undefined ? {} : { body: JSON.stringify(body) }
      const answer = await ask(path, { method, headers: { 'content-type': 'application/json' }, ...json })
      if (answer.status >= 300) throw new Error(`${method} ${path}: ${answer.status}`)
      return answer.body === '' ? null : JSON.parse(answer.body)
    },
  }
}

/** The hidden fields of the form with this action; null where the page has no such form. */
export function formOn(page: string, action: string): Readonly<Record<string, string>> | null {
  const form = page.split('<form').find((one) => one.includes(`action="${action}"`))
  if (form === undefined) return null
  const fields = form.split('</form>')[0] ?? ''
  const hidden = fields.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)
  return Object.fromEntries([...hidden].map(([, name = '', value = '']) => [name, value]))
}

/** Signs in by a one-time link, by the form on its page. */
export async function signInBy(link: string): Promise<Person> {
  const person = personAt(new URL(link).origin)
  const page = await person.get(new URL(link).pathname)
  const form = formOn(page.body, '/sign-in/link')
  if (!form) throw new Error(`no sign-in form: ${page.status}`)
  const entered = await person.post('/sign-in/link', form)
  if (entered.status !== 303) throw new Error(`not signed in: ${entered.status}`)
  return person
}

/** Opens a client's link. */
export async function visitBy(link: string): Promise<Person> {
  const person = personAt(new URL(link).origin)
  const opened = await person.get(new URL(link).pathname)
  if (opened.status !== 303) throw new Error(`the link does not open: ${opened.status}`)
  return person
}

/** A link to every client's page, made by the practitioners who care for them as the workspace does. */
export async function linksToAllClients(practitioners: readonly Person[]): Promise<readonly string[]> {
  const links = new Map<string, string>()
  for (const practitioner of practitioners) {
    const { clients } = theirClients.parse(await practitioner.api('GET', '/api/care'))
    for (const { conversationId } of clients.filter((one) => !links.has(one.conversationId))) {
      const made = await practitioner.api('POST', `/api/conversations/${conversationId}/links`)
      for (const url of textsAt(made, 'url')) links.set(conversationId, url)
    }
  }
  return [...links.values()]
}
const theirClients = z.object({ clients: z.array(z.object({ conversationId: z.string() })) })

/** The practitioners of the demonstration. */
export const demonstrationPractitioners = (linkOf: (who: string) => string): Promise<readonly Person[]> =>
  Promise.all(
    ['Dr Ruth Adeyemi', 'Tomás Herrera Vidal', 'Colin Ashworth'].map((name) => signInBy(linkOf(name))),
  )

/** Every text under this key, wherever it stands. */
export function textsAt(value: unknown, key: string): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) =>
    name === key && typeof inner === 'string' ? [inner] : textsAt(inner, key),
  )
}
