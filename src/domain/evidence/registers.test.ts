import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { identifierOf } from './identifiers.ts'
import { askedOf, registerFor } from './registers.ts'

it.each([
  ['arXiv:2501.10370v2', 'arxiv', '/api/query?id_list=2501.10370&max_results=1'],
  ['https://doi.org/10.1000/a(b)?x', 'crossref', '/works/10.1000%2Fa(b)%3Fx'],
  [
    'PMID: 7',
    'europe-pmc',
    '/europepmc/webservices/rest/search?query=EXT_ID%3A7%20AND%20SRC%3AMED&format=json&resultType=core&pageSize=1',
  ],
  [
    'PMC12',
    'europe-pmc',
    '/europepmc/webservices/rest/search?query=PMCID%3APMC12&format=json&resultType=core&pageSize=1',
  ],
  ['https://guideline.example/a', null, null],
])('%s is asked of %s', (written, register, path) => {
  const identifier = identifierOf(written)
  expect(identifier && registerFor(identifier)).toBe(register)
  expect(register && identifier && askedOf(identifier)).toBe(path)
})

it('nothing that somebody writes leads to another place of a register', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), (end) => {
      const identifier = identifierOf(`10.1000/${end}`)
      const path = identifier?.kind === 'doi' ? askedOf(identifier) : '/works/10.1000%2Fa'
      expect(path).toMatch(/^\/works\/10\.1000%2F[^/?#]+$/)
    }),
  )
})
