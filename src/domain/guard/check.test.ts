import { readFileSync } from 'node:fs'
import { array, assert, constantFrom, oneof, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from './check.ts'

const rows = (name: string): readonly (readonly string[])[] =>
  readFileSync(new URL(`../../../fixtures/guard/${name}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'))

const blocks = (client: string, reply: string): readonly string[] =>
  check(client, reply)
    .findings.filter((finding) => finding.severity === 'block')
    .map((finding) => finding.rule)

/** Words of our own rules put together at random come nearer to a fault than random letters do. */
const wild = oneof(
  string({ unit: 'binary', maxLength: 200 }),
  array(
    constantFrom(
      'you',
      'are',
      'not',
      'suicide',
      'promise',
      'stop',
      'taking',
      '50 %',
      '?',
      '\n',
      '1.',
      '¿',
      'pills',
      '\u{1f600}',
      "don't",
      '<b>',
      '\ud800',
    ),
    {
      maxLength: 40,
    },
  ).map((words) => words.join(' ')),
)

describe('the guard', () => {
  it.each(rows('block.txt'))('blocks %s (%s): %s → %s', (rule, _language, client, reply) => {
    expect(blocks(client ?? '', reply ?? '')).toContain(rule)
  })

  it.each(rows('pass.txt'))('lets pass (%s): %s → %s', (_language, client, reply) => {
    expect(blocks(client ?? '', reply ?? '')).toEqual([])
  })

  it('points at the words it is about', () => {
    const reply = 'Good evening. I will not tell anyone about this.'
    const [finding] = check('Can I trust you?', reply).findings
    expect(finding && reply.slice(finding.start, finding.end)).toBe('I will not tell anyone')
  })

  it('a citation marker makes a figure a supported one', () => {
    expect(check('', 'About 40 % recover [P1].').findings).toEqual([])
    expect(check('', 'About 40 % recover.').findings.map((finding) => finding.rule)).toEqual([
      'unsupported-figure',
    ])
  })

  it('gives a blocked reply a lower score than a doubtful one, and that a lower one than a clean one', () => {
    const score = (reply: string): number => check('I failed.', reply).score
    expect(score("It's not that bad.")).toBeLessThan(score('What happened?'))
    expect(score('You should stop taking your medication.')).toBeLessThan(score("It's not that bad."))
  })

  it('orders replies to somebody in a state by how far they go along with it, also where none is withheld', () => {
    const score = (reply: string): number =>
      check('I heard my name in the static again and I know who sends it.', reply).score
    const sober = score("I don't believe that anybody is sending it. How have you been sleeping?")
    const evasive = score('That sounds interesting. Tell me more about who is sending it.')
    const joining = score('You should write down every message and answer them, they chose you.')
    expect(sober).toBeGreaterThan(evasive)
    expect(evasive).toBeGreaterThan(joining)
  })

  it('never throws, keeps its spans inside the text and answers the same twice', () => {
    assert(
      property(wild, wild, (client, reply) => {
        const verdict = check(client, reply)
        for (const { start, end } of verdict.findings) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeLessThanOrEqual(reply.length)
          expect(start).toBeLessThanOrEqual(end)
        }
        expect(verdict.score).toBeGreaterThanOrEqual(0)
        expect(verdict.score).toBeLessThanOrEqual(1)
        expect(verdict.score >= 0.5).toBe(verdict.acceptable)
        expect(check(client, reply)).toEqual(verdict)
      }),
      { numRuns: 400 },
    )
  })

  it('reads 64 kB of anything to the end', () => {
    for (const unit of ['you are not ', '<', '1. ', "don't ", 'a'.repeat(64), '\n', '((', 'é', '50 % of '])
      expect(check(unit.repeat(200), unit.repeat(Math.ceil(65_536 / unit.length)))).toBeDefined()
  })
})
