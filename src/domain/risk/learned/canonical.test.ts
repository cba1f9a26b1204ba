import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { inEverydayWords, ofAnyAge } from '../reading/as-anybody.ts'
import { canonicalWords, columns, HASH, WIDTH } from './known-words.ts'
import { readSentences } from './read-sentences.ts'
import { SMALL } from './canonical.ts'
import { saysOnlyWho } from './passed-over.ts'

const linesOf = (file: string): readonly string[] =>
  readFileSync(new URL(`../../../../fixtures/risk/${file}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))

/** What the learned reader sees of a text: hashes of words, sentence by sentence, who somebody is left out. */
function seenIn(text: string): readonly (readonly number[])[] {
  const seen: number[][] = []
  const { said, everyday } = inEverydayWords(text)
  readSentences(ofAnyAge(text, said, everyday), ({ words, count }) => {
    if (saysOnlyWho(words, 0, count)) return
    seen.push(Array.from(words.subarray(0, count), (word) => columns[word * WIDTH + HASH] ?? 0))
  })
  return seen
}

describe('FA.1 who somebody is, is taken out before anything is weighed', () => {
  it.each(['en', 'es'] as const)('FA.1 both words of every pair are one to the reader (%s)', (language) => {
    const apart = linesOf(`swaps-${language}`).filter((line) => {
      const [a = '', b = ''] = line.split('\t')
      return JSON.stringify(seenIn(`because ${a} then`)) !== JSON.stringify(seenIn(`because ${b} then`))
    })
    expect(apart).toEqual([])
  })
  it.each(['en', 'es'] as const)(
    'FA.1 a sentence that only says who somebody is, is passed over (%s)',
    (language) => {
      expect(linesOf(`people-${language}`).filter((line) => seenIn(line).length > 0)).toEqual([])
    },
  )
  it.each([
    ['I told Latoya that it hurts', 'I told Emily that it hurts'],
    ['Mohammed left me', 'Connor left me'],
    ['my friend Xiomara Delgado-Ruiz died', 'my friend Wei died'],
    ['Zanthippia left me', 'Grzegorz left me'],
    ['my wife took the 2 tablets', 'my husband took the 30 tablets'],
    ['since we came from Peckham', 'since we came from Nigeria'],
    ['I am 61 and tired of it', 'I am sixteen and tired of it'],
    ["they're gonna find me", 'he is going to find me'],
    ['finna do it', 'going to do it'],
    ['vos sabés que estoy cansada', 'tú sabes que estoy cansado'],
    ['I realised the behaviour of my neighbour', 'I realized the behavior of my neighbor'],
    ['sooooo tired of livin', 'so tired of living'],
  ])('FA.1 "%s" and "%s" are one to the reader', (a, b) => {
    expect(seenIn(a)).toEqual(seenIn(b))
  })
  it('what is said stays: danger beside who somebody is, and words that only begin like a name', () => {
    expect(seenIn('I am Black and I want to die.')).toHaveLength(1)
    expect(seenIn('I am done.')).toHaveLength(1)
    expect(seenIn('Tengo una pistola.')).toHaveLength(1)
    expect(canonicalWords('suicidal', SMALL)).toHaveLength(1)
    expect(seenIn('Suicide')).not.toEqual(seenIn('Emily'))
  })
})
