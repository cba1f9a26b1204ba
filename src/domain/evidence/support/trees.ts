/** A question about one sign, or what it adds up to. */
export type Tree =
  | { readonly value: number }
  | { readonly sign: number; readonly cut: number; readonly below: Tree; readonly above: Tree }

/** As text: `7<0.02(0.1)(-0.3)`, with the sign by its place, what is below the cut first. */
export const treeAsText = (tree: Tree): string =>
  'value' in tree
    ? `(${tree.value})`
    : `(${tree.sign}<${tree.cut}${treeAsText(tree.below)}${treeAsText(tree.above)})`

const PART = /\(|\)|[^()]+/gu

export function treeOfText(text: string): Tree {
  const open: { sign: number; cut: number; parts: Tree[]; value: number | null }[] = []
  let whole: Tree = { value: 0 }
  for (const [part] of text.matchAll(PART))
    if (part === '(') open.push({ sign: 0, cut: 0, parts: [], value: null })
    else if (part === ')') {
      const { sign = 0, cut = 0, parts = [], value = null } = open.pop() ?? {}
      const [below, above] = parts
      const tree: Tree = below && above ? { sign, cut, below, above } : { value: value ?? 0 }
      open.at(-1)?.parts.push(tree)
      whole = tree
    } else {
      const [sign, cut] = part.split('<')
      const top = open.at(-1)
      if (top && cut === undefined) top.value = Number(sign)
      else if (top) Object.assign(top, { sign: Number(sign), cut: Number(cut) })
    }
  return whole
}
