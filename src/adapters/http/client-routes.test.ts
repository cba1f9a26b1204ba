import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { openHttpClinic, type HttpClinic } from '../../../test/http-clinic.ts'
import { plainShipped } from '../memory/plain-shipped.ts'

const eventsOf = async (clinic: HttpClinic): Promise<readonly string[]> => {
  const events: string[] = []
  for await (const entry of clinic.world.ports.audit.entries(clinic.administrator.organisationId))
    events.push(entry.event)
  return events
}
const messages = (clinic: HttpClinic) =>
  [...(clinic.world.kept.values().next().value?.conversations.values() ?? [])].flatMap((one) => one.messages)

describe("a client's page", () => {
  it('a link opens the page, and its secret leaves the address bar', async () => {
    const clinic = await openHttpClinic()
    const browser = await clinic.visit(clinic.client)
    expect(browser.path).toBe('/me')
    expect(browser.status).toBe(200)
    expect(browser.text).toContain('Ines Ferreira reads what you write here.')
    expect(browser.text).toContain('Monday to Friday, from 9:00 to 17:00 (time in Madrid)')
    expect(browser.text).toContain('Someone is here to read now.')
    expect(await eventsOf(clinic)).toContain('client-link-opened')
  })

  it('says that nobody watches at night, and when somebody reads again', async () => {
    const clinic = await openHttpClinic({ at: '2026-11-18T22:30:00.000Z' })
    const browser = await clinic.visit(clinic.client)
    expect(browser.text).toContain(
      'Nobody is reading messages right now. They are read again tomorrow at 9:00.',
    )
  })

  it('always shows the crisis lines of the country, as links that dial', async () => {
    const clinic = await openHttpClinic()
    const browser = await clinic.visit(clinic.client)
    for (const path of ['/me', '/me/ai']) {
      await browser.get(path)
      expect(browser.html).toContain('href="tel:024"')
      expect(browser.html).toContain('href="tel:112"')
    }
  })

  it('confirms only what is stored, with the time', async () => {
    const clinic = await openHttpClinic()
    const browser = await clinic.visit(clinic.client)
    expect(browser.text).not.toContain('We have your message')
    await browser.submit('/me/messages', { text: 'I slept badly again.' })
    expect(browser.path).toMatch(/^\/me\?sent=/)
    expect(browser.text).toContain('We have your message, 15:00.')
    expect(browser.text).toContain('I slept badly again.')
    expect(messages(clinic)).toHaveLength(1)
    await browser.get('/me?sent=00000000-0000-7000-8000-00000000ffff')
    expect(browser.text).not.toContain('We have your message')
  })

  it('the same submission twice is stored once', async () => {
    const clinic = await openHttpClinic()
    const browser = await clinic.visit(clinic.client)
    const form = browser.html
    await browser.submit('/me/messages', { text: 'Only once, please.' })
    browser.html = form
    await browser.submit('/me/messages', { text: 'Only once, please.' })
    expect(browser.status).toBe(200)
    expect(browser.text).toContain('We have your message')
    expect(messages(clinic)).toHaveLength(1)
  })

  it.each([
    ['empty', '', 422, 'There is no text yet'],
    ['whitespace', ' \n\t  ', 422, 'There is no text yet'],
    ['zero-width characters alone', '\u200b\u200d\ufeff', 422, 'There is no text yet'],
    ['NUL alone', '\0', 422, 'There is no text yet'],
    ['more than 64 kB', 'a'.repeat(65_537), 413, 'too long to send in one piece'],
  ])('%s is refused with a sentence linked to the field', async (_, text, status, sentence) => {
    const clinic = await openHttpClinic()
    const browser = await clinic.visit(clinic.client)
    await browser.submit('/me/messages', { text })
    expect(browser.status).toBe(status)
    expect(browser.text).toContain(sentence)
    expect(browser.html).toContain('<a href="#text">')
    expect(browser.html).toContain('aria-invalid="true"')
    expect(browser.html).toMatch(/<title>Error: /)
    expect(messages(clinic)).toHaveLength(0)
    expect(await eventsOf(clinic)).toContain('message-refused')
    expect(browser.html).toContain(`${text.replace('\0', '')}</textarea>`)
  })

  it('exactly 64 kB is taken', async () => {
    const clinic = await openHttpClinic()
    const browser = await clinic.visit(clinic.client)
    await browser.submit('/me/messages', { text: 'a'.repeat(65_536) })
    expect(browser.text).toContain('We have your message')
  })

  it.each([
    ['a script', '<script>alert(1)</script><img src=x onerror=alert(1)>'],
    ['an end of the field', '</textarea></p><h1>x</h1>'],
    ['right-to-left text', 'אני עייף \u202eabc'],
    ['an emoji with joiners', 'family 👨‍👩‍👧 and a\u200bgap'],
    ['quotes', `"'&amp;`],
  ])('%s is stored as it was written and shown as words', async (_, text) => {
    const clinic = await openHttpClinic()
    const browser = await clinic.visit(clinic.client)
    await browser.submit('/me/messages', { text })
    expect(browser.text).toContain('We have your message')
    expect(messages(clinic)[0]?.text).toBe(text)
    expect(browser.html).not.toContain('<script>alert')
    expect(browser.html).not.toContain('<img')
    expect(browser.html).not.toContain('<h1>x')
  })

  it('more than 1 MB is refused with 413 and a sentence', async () => {
    const clinic = await openHttpClinic()
    const browser = await clinic.visit(clinic.client)
    await browser.submit('/me/messages', { text: 'a'.repeat(1_000_001) })
    expect(browser.status).toBe(413)
    expect(browser.text).toContain('more than this page can take in one go')
    expect(messages(clinic)).toHaveLength(0)
  })

  it('bytes that are no UTF-8 are refused, raw and percent-encoded, and what could be read is given back', async () => {
    const clinic = await openHttpClinic()
    const browser = await clinic.visit(clinic.client)
    const token = /name="token" value="([^"]+)"/.exec(browser.html)?.[1] ?? ''
    await browser.post('/me/messages', `token=${token}&submission=one&text=caf%E9`)
    expect(browser.status).toBe(400)
    expect(browser.text).toContain('did not reach us whole')
    expect(browser.html).toContain('caf\ufffd')
    const raw = Uint8Array.from(Buffer.from(`token=${token}&submission=one&text=caf\xe9`, 'latin1'))
    await browser.post('/me/messages', raw)
    expect(browser.status).toBe(400)
    expect(messages(clinic)).toHaveLength(0)
  })

  it('a form without its token, or with another visit’s, is refused and the words are given back', async () => {
    const clinic = await openHttpClinic()
    const other = await clinic.visit(await clinic.addClient('Noor Haddad', {}))
    const browser = await clinic.visit(clinic.client)
    const foreign = /name="token" value="([^"]+)"/.exec(other.html)?.[1] ?? ''
    for (const token of ['', foreign, 'x']) {
      await browser.get('/me')
      await browser.submit('/me/messages', { text: 'Words I do not want to lose', token })
      expect(browser.status).toBe(403)
      expect(browser.text).toContain('Please send it again')
      expect(browser.html).toContain('Words I do not want to lose</textarea>')
    }
    await browser.submit('/me/messages', { text: 'Words I do not want to lose' })
    expect(messages(clinic)).toHaveLength(1)
  })

  it('unknown, altered and revoked links get one page, and a visit ends with its link', async () => {
    const clinic = await openHttpClinic()
    const browser = await clinic.visit(clinic.client)
    const admin = await clinic.as(clinic.administrator)
    await admin.api('POST', `/api/people/links/${clinic.client.linkId}/revoke`, {})
    await browser.get('/me')
    const seen = [browser.html]
    expect(browser.status).toBe(404)
    const altered = `${clinic.client.link.slice(0, -1)}${clinic.client.link.endsWith('A') ? 'B' : 'A'}`
    for (const link of [clinic.client.link, altered, '/c/x', `/c/${'a'.repeat(75)}`]) {
      await browser.get(link)
      expect(browser.status).toBe(404)
      seen.push(browser.html)
    }
    expect(new Set(seen).size).toBe(1)
    expect(browser.text).toContain('This link does not work')
    expect(browser.text).toContain('ask the clinic for a new one')
    expect((await eventsOf(clinic)).filter((event) => event === 'client-link-refused')).toHaveLength(2)
  })

  it('after a revoked link the words typed are given back to copy', async () => {
    const clinic = await openHttpClinic()
    const browser = await clinic.visit(clinic.client)
    const admin = await clinic.as(clinic.administrator)
    await admin.api('POST', `/api/people/links/${clinic.client.linkId}/revoke`, {})
    await browser.submit('/me/messages', { text: 'A long letter' })
    expect(browser.status).toBe(404)
    expect(browser.html).toContain('A long letter')
    expect(browser.text).toContain('This was not sent')
    expect(messages(clinic)).toHaveLength(0)
  })

  it('an altered visit cookie is nobody', async () => {
    const clinic = await openHttpClinic()
    const second = await clinic.addClient('Noor Haddad', {})
    const browser = await clinic.visit(clinic.client)
    const parts = (browser.cookie('rapport-visit') ?? '').split('.')
    browser.setCookie('rapport-visit', parts.with(2, second.conversationId).join('.'))
    expect((await browser.get('/me')).status).toBe(404)
  })

  it('HU.4 AI is switched off and on in one press, and the page says so', async () => {
    const clinic = await openHttpClinic()
    const browser = await clinic.visit(clinic.client)
    expect(browser.text).toContain('The computer may offer short ideas for a reply.')
    await browser.get('/me/ai')
    await browser.submit('/me/ai', { choice: 'off' })
    expect(browser.text).toContain('AI help is now off.')
    await browser.get('/me')
    expect(browser.text).toContain('AI help is off. You turned it off.')
    await browser.get('/me/ai')
    await browser.submit('/me/ai', { choice: 'on' })
    expect(browser.text).toContain('AI help is now on.')
    expect((await eventsOf(clinic)).filter((event) => event === 'ai-choice-changed')).toHaveLength(2)
  })

  it('PR.2 consent names the provider and the model, and can be taken back', async () => {
    const clinic = await openHttpClinic({
      world: {
        shipped: {
          ...plainShipped,
          jurisdiction: (code) => ({ jurisdiction: code, most: 'drafts', effective: '', source: '' }),
        },
        environment: {
          provider: {
            kind: 'openai-compatible',
            name: 'models.alder.example',
            model: 'qwen3-8b',
            baseUrl: 'https://models.alder.example/v1',
            hasKey: false,
            from: 'environment',
            local: false,
          },
          key: null,
        },
      },
    })
    const browser = await clinic.visit(clinic.client)
    await browser.get('/me/ai')
    expect(browser.text).toContain('The model is qwen3-8b. It is run by models.alder.example.')
    await browser.submit('/me/ai', { choice: 'agree', model: 'another-model' })
    expect(browser.status).toBe(403)
    await browser.get('/me/ai')
    const forms = browser.html.split('<form').filter((one) => one.includes('value="agree"'))
    browser.html = `<form${forms[0] ?? ''}`
    await browser.submit('/me/ai', { choice: 'agree' })
    expect(browser.text).toContain('Drafts are now on.')
    expect(browser.text).toContain('You said yes on 18 November 2026.')
    await browser.submit('/me/ai', { choice: 'take-back' })
    expect(browser.text).toContain('Drafts are now off.')
    expect(await eventsOf(clinic)).toEqual(expect.arrayContaining(['consent-given', 'consent-revoked']))
  })

  it('RE.1 every page speaks the language of the client, and switches by a link', async () => {
    const clinic = await openHttpClinic()
    const browser = await clinic.visit(await clinic.addClient('Lucía Prados', { language: 'es' }))
    expect(browser.html).toContain('<html lang="es">')
    expect(browser.text).toContain('Ines Ferreira lee lo que escribe aquí.')
    const link = /href="(\/language\/en[^"]*)"/.exec(browser.html)?.[1] ?? ''
    await browser.get(link)
    expect(browser.path).toBe('/me')
    expect(browser.html).toContain('<html lang="en">')
    await browser.get('/language/es?to=//evil.example')
    expect(browser.path).toBe('/sign-in')
  })

  it('leaving quickly ends the visit and goes somewhere neutral', async () => {
    const clinic = await openHttpClinic()
    const browser = await clinic.visit(clinic.client)
    expect(browser.html).toContain('href="/leave"')
    await browser.get('/leave')
    expect(browser.path).toBe('https://www.wikipedia.org/')
    expect((await browser.get('/me')).status).toBe(404)
  })

  it('a long conversation keeps its page small, and all of it is one link away', async () => {
    const clinic = await openHttpClinic()
    const browser = await clinic.visit(clinic.client)
    for (let at = 1; at <= 40; at += 1) await browser.submit('/me/messages', { text: `number ${at}.` })
    expect(browser.text).toContain('number 40.')
    expect(browser.text).toContain('Earlier messages (24)')
    expect(browser.text).not.toContain('number 10.')
    await browser.get('/me/all')
    expect(browser.text).toContain('number 1.')
    expect(browser.text).toContain('number 40.')
    expect(browser.html).toContain('href="tel:112"')
  })

  it('RE.1 the first response is within 14 KB and the whole within 60 KB, compressed', async () => {
    const clinic = await openHttpClinic()
    const browser = await clinic.visit(clinic.client)
    for (let at = 0; at < 60; at += 1, clinic.world.clock.forward(5_000))
      await browser.submit('/me/messages', {
        text: `Message ${at}: ${'some words about the week '.repeat(6)}`,
      })
    const page = gzipSync(browser.html).length
    const parts = await Promise.all(
      [...browser.html.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(async ([, path = '']) => {
        const answer = await browser.raw(path, { headers: { 'accept-encoding': 'gzip' } })
        return (await answer.arrayBuffer()).byteLength
      }),
    )
    expect(parts).toHaveLength(2)
    expect(page + (parts[0] ?? 0)).toBeLessThan(14_336)
    expect(page + parts.reduce((sum, size) => sum + size, 0)).toBeLessThan(61_440)
  })
})
