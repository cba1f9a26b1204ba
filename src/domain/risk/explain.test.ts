import { describe, expect, it } from 'vitest'
import { explain, ruleIds } from './explain.ts'
import { words } from './words.ts'

describe('explaining a signal', () => {
  it('has plain words for every rule, in both languages, and none for a rule that is gone', () => {
    for (const id of ruleIds) {
      expect(explain(id, 'en').length).toBeGreaterThan(8)
      expect(explain(id, 'es').length).toBeGreaterThan(8)
      expect(explain(id, 'en')).not.toBe(explain(id, 'es'))
    }
    expect(ruleIds.filter((id) => !words.has(id))).toEqual([])
    expect([...words.keys()].filter((id) => !ruleIds.includes(id))).toEqual([])
  })
  it('says so where the rule belongs to an earlier version', () => {
    expect(explain('gone.rule', 'en')).toContain('earlier version')
    expect(explain('toString', 'es')).toContain('versión anterior')
  })
})
