import { describe, expect, it } from 'vitest'
import { readCorpus, readFixtures } from '../../../evals/risk/corpus.ts'
import { added, denials, joinedWith, type Added } from '../../../test/more-words.ts'
import { atLeast } from './levels.ts'
import { screenByRules } from './screen-by-rules.ts'
import { screen } from './screen.ts'
import type { Screening } from './signal.ts'

/** One message in so many of the corpus; `node evals/more-words.eval.ts` reads them all. */
const EVERY = 40
/** "relapsed. thighs." is heard because sentences of one lone word run on; with a greeting the first has two. */
const LONE_WORDS = /^\w+\. \w+\./
/** Pictures ask for a look only where they stand alone. */
const HAS_WORDS = /\p{L}/u
const texts = [...readFixtures(), ...readCorpus().filter((_, at) => at % EVERY === 0)].filter(
  ({ text }) => !LONE_WORDS.test(text) && HAS_WORDS.test(text),
)

/** Levels that fall where words are added, as lines to read. */
function falls(reader: (text: string) => Screening, all: readonly Added[]): readonly string[] {
  return texts.flatMap(({ text, language }) => {
    const own = reader(text)
    // Where nothing was heard and nobody could read it, a word that can be read may settle that.
    if (own.signals.length === 0) return []
    return all
      .filter((one) => one.language === language)
      .flatMap((one) => joinedWith(text, one))
      .filter((longer) => !atLeast(reader(longer).level, own.level))
  })
}

describe('words added within a sentence', () => {
  it('SA.2 a greeting before or a word of leaving off behind lowers no level of the rules', () => {
    expect(falls(screenByRules, added)).toEqual([])
  })
  it('SA.2 nor of both readers together', () => {
    expect(falls(screen, added)).toEqual([])
  })
  it('SA.2 a denial softens what it is about, and nothing that is said after it', () => {
    expect(falls(screenByRules, denials)).toEqual([])
  })
  it.each([
    ["I'm not suicidal I want to die", 'moderate'],
    ['no soy suicida quiero morirme', 'moderate'],
    ['not suicidal or self harming these days', 'none'],
    ['no quiero morirme ni matarme', 'none'],
    ['i never said i wanted to die', 'none'],
    ['im not saying i want to kill myself', 'none'],
  ])('a denial holds as far as "or" carries it and no further: %s', (text, level) => {
    expect(screenByRules(text).level).toBe(level)
  })
  it.each([
    ['went down the dock and showed him where we used to land i want to die', 'moderate'],
    ['gym was dead today, drunk me told everyone i wanted to kill myself', 'moderate'],
    ['quarrel with my sister over a cooker, took loads of paracetamol', 'imminent'],
    ["he's seeing the doctor thursday 🙂 suicidal thoughts every night", 'moderate'],
    ['since you ask, yes, i think about suicide most nights', 'moderate'],
    ['reina estoy con la vecina, he pensado en matarme', 'moderate'],
  ])('what was said before of another thing takes nothing back: %s', (text, level) => {
    expect(screenByRules(text).level).toBe(level)
  })
  it.each([
    ['i used to self harm as a teenager', 'low'],
    ['when i was 22 i tried to kill myself', 'low'],
    ['i attempted suicide once, twenty years ago', 'low'],
    ['this essay makes me want to die', 'low'],
    ['my sister wants to die her hair', 'none'],
  ])('and what governs a sign still does: %s', (text, level) => {
    expect(screenByRules(text).level).toBe(level)
  })
})
