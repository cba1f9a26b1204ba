import type { Line } from './page.ts'

const NAMES =
  /^(?:(?:\d+(?:\.\d+)*|[IVX]+)[.)]?\s+)?(abstract|summary|background|aims?|objectives?|introduction|methods?|materials and methods|methods and materials|patients and methods|participants|procedures?|measures|statistical analys[ie]s|results?|findings|discussion|general discussion|limitations|strengths and limitations|future (?:work|research|directions)|conclusions?|implications|recommendations|funding|conflicts? of interest|competing interests|declarations?|acknowledge?ments?|references|bibliography|literature cited|works cited|appendix(?: [a-z0-9])?|supplementary materials?|keywords|resumen|antecedentes|objetivos?|introducción|métodos?|material y métodos|participantes|resultados|discusión|limitaciones|conclusi[oó]n(?:es)?|financiación|conflictos? de intereses|agradecimientos|referencias(?: bibliográficas)?|bibliografía|anexo|palabras clave)\s*[:.]?$/i
const RUN_IN = /^(abstract|summary|resumen)\s*(?:[.:—–]|-{1,3}(?=\s|[A-Z]))\s*(?=\p{Lu})/iu
const NUMBERED = /^(?:\d{1,2}(?:\.\d{1,2}){0,3}|[IVX]{1,4})[.)]?\s+\p{Lu}[^.]{2,80}$/u

/** What most of the text is set in. */
export type Body = { readonly size: number; readonly font: string }

export function bodyOf(lines: readonly Line[]): Body {
  const letters = new Map<string, { readonly body: Body; count: number }>()
  for (const { size, font, text } of lines) {
    const body = { size: Math.round(size * 2) / 2, font }
    const key = `${body.size} ${font}`
    const one = letters.get(key) ?? { body, count: 0 }
    one.count += text.length
    letters.set(key, one)
  }
  const most = [...letters.values()].toSorted((a, b) => b.count - a.count)[0]
  return most?.body ?? { size: 10, font: '' }
}

const MOST_WORDS = 14

/** The heading that a line is, in the words it has; null for a line of text. `above` is the line before it. */
export function headingOf(line: Line, above: Line | null, body: Body): string | null {
  const text = line.text.trim()
  if (NAMES.test(text)) return text.replace(/\s*[:.]$/, '')
  const words = text.split(' ').length
  if (words > MOST_WORDS || !/^[\p{Lu}\d]/u.test(text) || /[.,;:?!]$/.test(text) || !/\p{L}{3}/u.test(text))
    return null
  const larger = line.size >= body.size * 1.12
  const otherFont = line.font !== body.font && line.size >= body.size * 0.95
  if (NUMBERED.test(text) && (larger || otherFont)) return text
  if (larger && line.size >= body.size * 1.12 && words <= 12) return text
  const gap = above === null || above.page !== line.page || line.y < above.y ? null : line.y - above.y
  const apart = gap !== null && gap > body.size * 1.5 && gap < body.size * 8
  return otherFont && apart && words <= 10 ? text : null
}

/** `Abstract. We asked …`: the heading stands in the line. */
export function runInHeading(text: string): { readonly heading: string; readonly rest: string } | null {
  const found = RUN_IN.exec(text)
  return found ? { heading: found[1] ?? '', rest: text.slice(found[0].length) } : null
}

export const isReferences = (heading: string): boolean =>
  /^(?:(?:\d+|[IVX]+)[.)]?\s+)?(?:references|bibliography|literature cited|works cited|referencias(?: bibliográficas)?|bibliografía)$/i.test(
    heading,
  )
