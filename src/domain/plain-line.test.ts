import { expect, it } from 'vitest'
import { isPlainLine, isPlainOrEmpty, isUnreadable, isVisible } from './plain-line.ts'

it.each(['Zoë O’Brien', 'مريم', 'می‌خواهم', '李', 'Ana 👩🏽‍🎓', 'Ph.D.'])('%s is a line', (text) =>
  expect([isPlainLine(text), isPlainOrEmpty(text)]).toEqual([true, true]),
)

it.each(['a\0', 'a\nb', 'a\u202eb', 'a\u2066b', 'a\u0085b', 'a\ud83d'])('%j is not', (text) =>
  expect([isPlainLine(text), isPlainOrEmpty(text)]).toEqual([false, false]),
)

it.each(['', ' ', '\u200b\ufeff', '\u2060'])('%j shows nothing', (text) =>
  expect([isVisible(text), isPlainLine(text), isPlainOrEmpty(text)]).toEqual([false, false, true]),
)

it('line ends and tabs are read; other control characters and halves of a character are not', () => {
  expect(['one\n\ttwo', '\u202eשלום', 'a\0', 'a\rb', '\u001b[2J', '\ud800'].map(isUnreadable)).toEqual([
    false,
    false,
    true,
    true,
    true,
    true,
  ])
})
