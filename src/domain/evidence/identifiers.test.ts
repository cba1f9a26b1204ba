import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addressOf, identifierOf } from './identifiers.ts'

describe('an identifier is one however it is written', () => {
  it.each([
    ['doi:10.1186/S12859-019-3119-4', 'doi', '10.1186/s12859-019-3119-4'],
    ['https://dx.doi.org/10.1186/s12859-019-3119-4.', 'doi', '10.1186/s12859-019-3119-4'],
    ['10.48550/arXiv.2501.10370', 'arxiv', '2501.10370'],
    ['arXiv:2501.10370v2', 'arxiv', '2501.10370'],
    ['https://arxiv.org/pdf/2501.10370v1.pdf', 'arxiv', '2501.10370'],
    ['http://arxiv.org/abs/hep-th/9901001v3', 'arxiv', 'hep-th/9901001'],
    ['PMID: 0010808977', 'pmid', '10808977'],
    ['https://pubmed.ncbi.nlm.nih.gov/10808977/', 'pmid', '10808977'],
    ['pmc123', 'pmcid', 'PMC123'],
    ['HTTP://www.X.example/a/?utm_source=z&b=1#part', 'url', 'https://x.example/a?b=1'],
  ])('%s', (written, kind, value) => {
    expect(identifierOf(written)).toEqual({ kind, value })
  })

  it.each(['', '12345', 'javascript:alert(1)', 'ftp://x.example', 'Title of a paper', '10.1/x'])(
    '%j is none',
    (written) => {
      expect(identifierOf(written)).toBeNull()
    },
  )

  it('what stands behind an identifier is read as the same one', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('10.1000/a(b)c', 'arxiv:2501.10370', 'pmid:7', 'PMC9', 'https://x.example/a'),
        (written) => {
          const found = identifierOf(written)
          expect(found && identifierOf(addressOf(found))).toEqual(found)
        },
      ),
    )
  })
})
