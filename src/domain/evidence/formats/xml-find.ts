import type { XmlElement, XmlNode } from './xml.ts'

const isElement = (node: XmlNode): node is XmlElement => typeof node !== 'string'

export const childrenOf = (element: XmlElement | undefined, name: string): readonly XmlElement[] =>
  element === undefined ? [] : element.children.filter(isElement).filter((child) => child.name === name)
export const childOf = (
  element: XmlElement | undefined,
  ...path: readonly string[]
): XmlElement | undefined => {
  let here = element
  for (const name of path) here = childrenOf(here, name)[0]
  return here
}

/** Every element of this name below, in the order of the text; does not look inside one that it found. */
export function allBelow(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  const found: XmlElement[] = []
  const visit = (here: XmlElement): void => {
    for (const child of here.children) {
      if (typeof child === 'string') continue
      if (child.name === name) found.push(child)
      else visit(child)
    }
  }
  if (element !== undefined) visit(element)
  return found
}

/** All text of an element in one line; elements in `without` are left out. */
export function wordsIn(element: XmlElement | undefined, without: readonly string[] = []): string {
  const parts: string[] = []
  const visit = (here: XmlElement): void => {
    for (const child of here.children) {
      if (typeof child === 'string') parts.push(child)
      else if (!without.includes(child.name)) {
        visit(child)
        if (blocks.has(child.name)) parts.push(' ')
      }
    }
  }
  if (element !== undefined) visit(element)
  return parts.join('').replaceAll(/\s+/g, ' ').trim()
}
const blocks = new Set([
  'p',
  'title',
  'sec',
  'list-item',
  'td',
  'th',
  'tr',
  'li',
  'div',
  'label',
  'author',
  'AbstractText',
])
