import { gzipSync } from 'node:zlib'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openHttpClinic } from '../../../../test/http-clinic.ts'
import { crawfordGrade, fleschKincaidGrade } from '../../../../test/readability.ts'
import { locales, type Locale } from '../../../domain/language.ts'
import { loadCrisisLines, readCrisisLines } from '../../shipped/crisis-lines.ts'
import { crisisBox } from './crisis-box.ts'
import { crisisWords } from './crisis-words.ts'

const data = join(import.meta.dirname, '../../../../data')
const linesOf = loadCrisisLines(data, null)
const countries = [...new Set(readCrisisLines(data).map((line) => line.country))]
const boxOf = async (country: string, locale: Locale = 'en'): Promise<string> =>
  String(await crisisBox(locale, linesOf(country)))
const plain = (html: string): string => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')
const folded = (html: string): string => /<details>[\s\S]*<\/details>/.exec(html)?.[0] ?? ''

describe('the crisis box', () => {
  it('begins with the emergency number, and opens two lines in the reader’s language', async () => {
    const html = await boxOf('US', 'es')
    const text = plain(html.replace(folded(html), ''))
    expect(text.indexOf('911')).toBeGreaterThan(0)
    expect(text.indexOf('911')).toBeLessThan(text.indexOf('988 Lifeline en español'))
    expect(text).toContain('llame al 988 , y luego marque 2')
    expect(text).toContain('escriba HOLA al 741741')
    expect(text).not.toContain('988 Suicide')
    expect(plain(folded(html))).toContain('988 Suicide')
  })

  it('folds the lines for some under «More lines», each with whom it is for and where', async () => {
    const more = plain(folded(await boxOf('GB')))
    expect(more).toContain('Switchboard LGBTQ+ people · Monday to Sunday, from 10:00 to 22:00')
    expect(more).toContain('Live Fear Free violence and abuse · Wales · at any time')
    expect(more).toContain('RSABI farming people · Scotland · see the site for its hours')
    expect(more).toContain('see rsabi.org.uk')
    expect(more).toContain('Are you in another country?')
  })

  it('says how somebody who does not hear gets through', async () => {
    const html = await boxOf('GB')
    expect(html).toContain('href="tel:18000"')
    expect(html).toContain('href="sms:999"')
    expect(html).toContain('href="https://999bsl.co.uk"')
    expect(plain(html)).toContain('If you are Deaf: relay 18000')
  })

  it('names the language of a line that does not speak the reader’s, and of no other', async () => {
    expect(plain(await boxOf('BE'))).toContain('Zelfmoordlijn 1813 in Dutch · at any time')
    expect(plain(await boxOf('CH', 'es'))).toContain('en alemán, francés o italiano')
    expect(plain(await boxOf('US'))).toMatch(/988 Lifeline en español in Spanish/)
    expect(plain(await boxOf('US', 'es'))).not.toMatch(/988 Lifeline en español en español ·/)
  })

  it('dials digits alone, whatever is pressed or written after them', async () => {
    for (const country of countries)
      for (const [, scheme, number] of (await boxOf(country)).matchAll(/href="(tel|sms):([^"]*)"/g))
        expect([scheme, number]).toEqual([scheme, expect.stringMatching(/^(\+[1-9]\d{6,14}|\*?\d{2,16})$/)])
  })

  it.each(locales)('loses no line and leaves no placeholder, in %s', async (locale) => {
    for (const country of countries) {
      const text = plain(await boxOf(country, locale))
        .replaceAll('&quot;', '"')
        .replaceAll('&#39;', "'")
      for (const { emergency, phone, name } of linesOf(country))
        expect(text).toContain(emergency ? phone?.split(' / ')[0] : name.replaceAll('&', '&amp;'))
      expect(text).not.toMatch(/undefined|null|\[object|NaN/)
    }
  })

  it('points to the international directory where a country is not written down', async () => {
    const text = plain(await boxOf('TV'))
    expect(text).toContain('findahelpline.com')
    expect(text).toContain('112')
    expect(plain(String(await crisisBox('en', [])))).toContain('Find a line near you')
  })

  it('does not ask a person in danger to weigh who checked a line', async () => {
    expect(await boxOf('US')).not.toMatch(/verif/i)
    expect(await boxOf('US', 'es')).not.toMatch(/comprob|verific/i)
  })

  it('RE.1 its own sentences read at grade 6 or below', () => {
    expect(fleschKincaidGrade(crisisWords.en.elsewhere)).toBeLessThanOrEqual(6)
    expect(crawfordGrade(crisisWords.es.elsewhere)).toBeLessThanOrEqual(6)
  })
})

it.each(['US', 'GB'])(
  'RE.1 a page of %s, the longest lists there are, is within 14 KB at the first response',
  async (country) => {
    const clinic = await openHttpClinic()
    const browser = await clinic.visit(
      await clinic.addClient('Lucía Prados', { country, jurisdiction: 'ES', language: 'es' }),
    )
    for (let at = 0; at < 20; at += 1, clinic.world.clock.forward(5_000))
      await browser.submit('/me/messages', {
        text: `Message ${at}: ${'some words about the week '.repeat(6)}`,
      })
    const style = /href="(\/assets\/[^"]+)"/.exec(browser.html)?.[1] ?? ''
    const answer = await browser.raw(style, { headers: { 'accept-encoding': 'gzip' } })
    const size = gzipSync(browser.html).length + (await answer.arrayBuffer()).byteLength
    expect(size).toBeLessThan(14_336)
  },
)
