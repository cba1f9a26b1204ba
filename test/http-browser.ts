import type { createApp } from '../src/adapters/http/create-app.ts'

type App = Pick<ReturnType<typeof createApp>, 'request'>

/** A browser without JavaScript: keeps cookies, follows redirects, fills in forms of the page it is on. */
export class Browser {
  readonly #app: App
  readonly #cookies = new Map<string, string>()
  readonly origin = 'http://localhost:4173'
  /** The page it is on. */
  html = ''
  status = 0
  path = ''
  headers = new Headers()

  constructor(app: App) {
    this.#app = app
  }

  /** As somebody who wrote the address, where nothing else is said. */
  async get(
    path: string,
    headers: Readonly<Record<string, string>> = { 'sec-fetch-site': 'none' },
  ): Promise<this> {
    return this.#go(path, { headers })
  }

  /** Sends the form with this action: its hidden fields as they stand, and the given ones over them. */
  async submit(action: string, fields: Readonly<Record<string, string>>): Promise<this> {
    const form = this.html.split('<form').find((one) => one.includes(`action="${action}"`)) ?? ''
    const hidden = [...form.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)]
    const body = new URLSearchParams(hidden.map(([, name = '', value = '']) => [name, value]))
    for (const [name, value] of Object.entries(fields)) body.set(name, value)
    return this.post(action, body.toString())
  }

  /** Sends a raw form body. */
  async post(path: string, body: string | Uint8Array<ArrayBuffer>): Promise<this> {
    const headers = { 'content-type': 'application/x-www-form-urlencoded', origin: this.origin }
    return this.#go(path, { method: 'POST', body, headers })
  }

  /** Asks the JSON API as the workspace does. */
  async api(
    method: string,
    path: string,
    body?: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<{ readonly status: number; readonly json: unknown; readonly headers: Headers }> {
    const json = body === undefined ? {} : { body: JSON.stringify(body) }
    const answer = await this.raw(path, {
      method,
      ...json,
      headers: {
        'content-type': 'application/json',
        'sec-fetch-site': 'same-origin',
        origin: this.origin,
        ...headers,
      },
    })
    const text = await answer.text()
    return { status: answer.status, json: text === '' ? null : JSON.parse(text), headers: answer.headers }
  }

  /** One request with the cookies, nothing followed. */
  async raw(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers)
    headers.set('host', 'localhost:4173')
    if (this.#cookies.size > 0)
      headers.set('cookie', [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; '))
    const answer = await this.#app.request(`${this.origin}${path}`, { ...init, headers })
    for (const line of answer.headers.getSetCookie()) {
      const [pair = '', ...attributes] = line.split(';')
      const cut = pair.indexOf('=')
      if (attributes.some((one) => one.trim() === 'Max-Age=0')) this.#cookies.delete(pair.slice(0, cut))
      else this.#cookies.set(pair.slice(0, cut), pair.slice(cut + 1))
    }
    return answer
  }

  cookie(name: string): string | undefined {
    return this.#cookies.get(name)
  }
  setCookie(name: string, value: string): void {
    this.#cookies.set(name, value)
  }

  async #go(path: string, init: RequestInit): Promise<this> {
    let answer = await this.raw(path, init)
    let at = path
    for (let hops = 0; answer.status >= 300 && answer.status < 400 && hops < 5; hops += 1) {
      const next = new URL(answer.headers.get('location') ?? '/', `${this.origin}${at}`)
      at = next.pathname + next.search
      if (next.origin !== this.origin) {
        at = next.href
        break
      }
      answer = await this.raw(at)
    }
    this.path = at
    this.status = answer.status
    this.headers = answer.headers
    this.html = answer.status >= 300 && answer.status < 400 ? '' : await answer.text()
    return this
  }

  /** What a person reads: tags taken out, entities decoded. */
  get text(): string {
    return readable(this.html)
  }
}

export const readable = (html: string): string =>
  html
    .replaceAll(/<(style|script|title)[\s\S]*?<\/\1>/g, ' ')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/&#39;/g, "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')
    .trim()
