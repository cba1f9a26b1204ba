/** `123–8` as `123–128`: databases leave out what the last page shares with the first, styles and reference managers
 * want it whole. What is no such range stays as it is (`e12`, `S4–S9`, `98–102`, `123–45–7`). */
export function fullPages(pages: string): string {
  const [, before = '', first = '', last = ''] = /^(\p{L}{0,3})(\d+)–(?:\p{L}{0,3})(\d+)$/u.exec(pages) ?? []
  if (last === '' || last.length >= first.length) return pages
  const whole = first.slice(0, first.length - last.length) + last
  return Number(whole) >= Number(first) ? `${before}${first}–${before}${whole}` : pages
}

/** `120–128` as `120-8`. See: Patrias, Wendling, Citing Medicine, 2nd edition (NLM 2007), chapter 1. */
export function shortPages(pages: string): string {
  const [, first = '', last = ''] = /^(\d+)–(\d+)$/.exec(fullPages(pages)) ?? []
  if (first === '' || first.length !== last.length) return pages.replace('–', '-')
  let same = 0
  while (same < last.length - 1 && first[same] === last[same]) same += 1
  return `${first}-${last.slice(same)}`
}
