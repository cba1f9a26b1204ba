import { expect, it } from 'vitest'
import { identifiersOfReference } from './reference-identifiers.ts'

it.each([
  ['Doe J. Sleep. 2001. doi:10.1000/Sleep.', ['doi:10.1000/sleep']],
  ['Doe J. Sleep. https://doi.org/10.1000/x, cited twice', ['doi:10.1000/x']],
  ['Roe R. arXiv:2501.10370v2 [cs.CY]', ['arxiv:2501.10370']],
  ['Roe R. BMJ. 2003;1:2-3. PMID: 12345; PMC77', ['pmid:12345', 'pmcid:PMC77']],
  ['Poe E. The Raven. 1845.', []],
])('%s names %j', (text, names) => {
  const found = identifiersOfReference({ text, identifiers: [] })
  expect(found.map(({ kind, value }) => `${kind}:${value}`)).toEqual(names)
})

it('what the file gave comes first, and is not told twice', () => {
  const given = { kind: 'doi', value: '10.1000/x' } as const
  expect(identifiersOfReference({ text: 'doi:10.1000/x PMID 7', identifiers: [given] })).toEqual([
    given,
    { kind: 'pmid', value: '7' },
  ])
})
