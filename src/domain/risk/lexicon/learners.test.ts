import { describe, expect, it } from 'vitest'
import { screenByRules } from '../screen-by-rules.ts'

describe('FA.2 phrases as somebody writes them who learns English late', () => {
  it.each([
    ['I do not want to be alive', 'I no want be alive'],
    ['I am on the wrong side of the railing', 'I am on wrong side of railing'],
    ['I keep thinking about ending my life', 'I keep thinking about ending my life'],
    ['tonight I have the rope in my hand', 'tonight I have rope in my hand'],
  ])('"%s" and "%s" have one level', (school, learner) => {
    expect(screenByRules(learner).level).toBe(screenByRules(school).level)
    expect(screenByRules(school).level).not.toBe('none')
  })
  it('what only colours a sign stays as it is written: an article left out makes no figure of speech', () => {
    expect(screenByRules('She has cut herself bad').level).toBe(
      screenByRules('She has cut herself badly').level,
    )
  })
})
