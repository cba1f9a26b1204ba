import { describe, expect, it } from 'vitest'
import { readSourceFile } from './read-source-file.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('a file of sources', () => {
  it('in another encoding is named and left out', () => {
    const latin = Uint8Array.from([...bytes('@article{a, title={M'), 0xfc, ...bytes('ller}}')])
    expect(readSourceFile('a.bib', latin)).toEqual({
      records: [],
      faults: [{ place: 'a.bib', why: 'not-utf-8' }],
    })
  })

  it('in UTF-16 that says so is read', () => {
    const utf16 = new Uint8Array(Buffer.from('\uFEFF@article{a, title={Müller}}', 'utf16le'))
    expect(readSourceFile('a.bib', utf16).records[0]?.title).toBe('Müller')
  })

  it.each([
    ['a.bib', '', 'empty'],
    ['a.pdf', '%PDF-1.7\0', 'format-unknown'],
    ['a.json', '[{', 'not-json'],
    ['a.jsonl', '{"id":1}', 'no-title'],
    ['a.json', '[]', 'empty'],
    ['a.xml', '<feed xmlns="http://www.w3.org/2005/Atom"></feed>', 'empty'],
    ['a.bib', '@comment{nothing}', 'empty'],
  ])('%s %j says why: %s', (name, text, why) => {
    const { records, faults } = readSourceFile(name, bytes(text))
    expect(records).toEqual([])
    expect(faults.map((fault) => fault.why)).toEqual([why])
  })

  it('of people who are withdrawn is not itself withdrawn', () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>http://arxiv.org/abs/2501.00002</id><title>Quiet</title>
      <summary>Socially withdrawn adolescents write less often.</summary></entry></feed>`
    expect(readSourceFile('a.xml', bytes(atom)).records[0]?.standing).toBe('good')
  })

  it.each([
    [
      'whose page is one form',
      '<!doctype html><title>G</title><body><form><h1>G</h1><p>Ask first.</p></form>',
    ],
    [
      'that was saved with a comment first',
      '<!-- saved --><html><title>G</title><article><p>Ask first.</p></article></html>',
    ],
  ])('of HTML %s is read', (_, html) => {
    const { records } = readSourceFile('a.html', bytes(html))
    expect(records[0]?.sections.map(({ text }) => text).join(' ')).toContain('Ask first.')
  })

  it('of JSON Lines with a broken line keeps the rest', () => {
    const { records, faults } = readSourceFile(
      'a.jsonl',
      bytes('{"title":"A","text":"a"}\n{\n{"title":"B","text":"b"}\n'),
    )
    expect(records.map((record) => record.title)).toEqual(['A', 'B'])
    expect(faults).toEqual([{ place: 'line 2', why: 'not-json' }])
  })
})
