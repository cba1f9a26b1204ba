import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')
const themes = ['light', 'dark'] as const
type Theme = (typeof themes)[number]

function colour(token: string, theme: Theme): string {
  const found = new RegExp(`--${token}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(css)
  const hex = found?.[theme === 'light' ? 1 : 2]
  if (!hex) throw new Error(`--${token} is not in tokens.css as light-dark(#…, #…)`)
  return hex
}

/** Relative luminance. See: WCAG 2.2, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}
const between = (one: string, other: string, theme: Theme): number =>
  contrast(colour(one, theme), colour(other, theme))

const grounds = ['ground', 'surface', 'raised', 'sunken'] as const
const risks = ['low', 'moderate', 'high', 'imminent'] as const

describe.each(themes)('the %s theme', (theme) => {
  it.each(grounds)('has every tone of text readable on %s', (ground) => {
    for (const ink of ['ink', 'ink-2', 'ink-3', 'accent', 'good', 'bad'])
      expect(between(ink, ground, theme), `${ink} on ${ground}`).toBeGreaterThanOrEqual(4.5)
  })
  it.each(risks)('has the word of %s risk readable on its own fill', (risk) => {
    expect(between(`${risk}-ink`, `${risk}-fill`, theme)).toBeGreaterThanOrEqual(4.5)
  })
  it.each(risks)('has the line of %s risk readable as a word on every ground', (risk) => {
    for (const ground of ['ground', 'surface', 'raised'])
      expect(between(`${risk}-line`, ground, theme), `${risk} on ${ground}`).toBeGreaterThanOrEqual(4.5)
  })
  it('tells the four risks apart by the lightness of their fills alone, in order', () => {
    const fromPage = risks.map((risk) => between(`${risk}-fill`, 'surface', theme))
    for (const [place, distance] of fromPage.entries())
      if (place > 0) expect(distance / (fromPage[place - 1] ?? 1), risks[place]).toBeGreaterThanOrEqual(1.1)
  })
  it('has a main button whose words are readable, and edges and focus that can be seen', () => {
    expect(between('accent-ink', 'accent', theme)).toBeGreaterThanOrEqual(4.5)
    expect(between('ink', 'accent-soft', theme)).toBeGreaterThanOrEqual(4.5)
    expect(between('ink-2', 'accent-soft', theme)).toBeGreaterThanOrEqual(4.5)
    for (const ground of ['ground', 'surface', 'raised', 'sunken'])
      for (const edge of ['focus', 'line-strong'])
        expect(between(edge, ground, theme), `${edge} on ${ground}`).toBeGreaterThanOrEqual(3)
  })
})
