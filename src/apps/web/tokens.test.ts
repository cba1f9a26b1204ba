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

/** The pairs whose contrast is too low; a test that fails names them. */
const tooFaint = (
  pairs: readonly (readonly [string, string])[],
  least: number,
  theme: Theme,
): readonly string[] =>
  pairs.filter(([one, other]) => between(one, other, theme) < least).map((pair) => pair.join(' on '))
const each = (ones: readonly string[], others: readonly string[]) =>
  ones.flatMap((one) => others.map((other) => [one, other] as const))

/** See: WCAG 2.2, 1.4.3 (text 4.5:1) and 1.4.11 (edges and focus 3:1). */
const TEXT = 4.5
const EDGE = 3

describe.each(themes)('the %s theme', (theme) => {
  it('has every tone of text readable on every ground', () => {
    expect(tooFaint(each(['ink', 'ink-2', 'ink-3', 'accent', 'good', 'bad'], grounds), TEXT, theme)).toEqual(
      [],
    )
  })
  it('has the word of each risk readable on its own fill', () => {
    expect(
      tooFaint(
        risks.map((risk) => [`${risk}-ink`, `${risk}-fill`] as const),
        TEXT,
        theme,
      ),
    ).toEqual([])
  })
  it('has the line of each risk readable as a word on every ground', () => {
    const lines = risks.map((risk) => `${risk}-line`)
    expect(tooFaint(each(lines, ['ground', 'surface', 'raised']), TEXT, theme)).toEqual([])
  })
  it('tells the four risks apart by the lightness of their fills alone, in order', () => {
    const fromPage = risks.map((risk) => between(`${risk}-fill`, 'surface', theme))
    const steps = fromPage.slice(1).map((distance, place) => distance / (fromPage[place] ?? 1))
    expect(Math.min(...steps)).toBeGreaterThanOrEqual(1.1)
  })
  it('has buttons and own messages whose words are readable', () => {
    const pairs = [...each(['ink', 'ink-2'], ['accent-soft']), ['accent-ink', 'accent'] as const]
    expect(tooFaint(pairs, TEXT, theme)).toEqual([])
  })
  it('has edges and a focus ring that can be seen on every ground', () => {
    expect(tooFaint(each(['focus', 'line-strong'], grounds), EDGE, theme)).toEqual([])
  })
})
