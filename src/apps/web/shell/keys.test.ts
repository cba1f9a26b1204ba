// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { isTyping, keyName } from './keys.ts'

const press = (key: string, more: Partial<KeyboardEvent> = {}) =>
  keyName({ key, ctrlKey: false, metaKey: false, altKey: false, ...more })

describe('the name of a key', () => {
  it('is the same with Control and with Command', () => {
    expect(press('Enter', { ctrlKey: true })).toBe('mod+enter')
    expect(press('Enter', { metaKey: true })).toBe('mod+enter')
  })
  it('does not mind capitals', () => expect(press('J')).toBe('j'))
  it('keeps Alt apart, which writes letters in many languages', () =>
    expect(press('2', { altKey: true })).toBe('alt+2'))
})

describe('typing', () => {
  it('is what happens in fields', () => {
    const fields = ['textarea', 'input', 'select'].map((name) => document.createElement(name))
    expect(fields.map(isTyping)).toEqual([true, true, true])
  })
  it('is not what happens on buttons and boxes to tick', () => {
    const box = document.createElement('input')
    box.type = 'checkbox'
    expect(isTyping(box)).toBe(false)
    expect(isTyping(document.createElement('button'))).toBe(false)
  })
})
