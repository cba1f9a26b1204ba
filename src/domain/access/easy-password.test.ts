import { describe, expect, it } from 'vitest'
import { commonWords } from './common-words.ts'
import { easyPassword } from './easy-password.ts'

const own = ['Inés Ferreira', 'ines.ferreira@alderhouse.example', 'Alder House Practice']

describe('a password that is long enough, and easy to guess', () => {
  it.each([
    ['one word twice', 'passwordpassword', 'common'],
    ['a common word with figures', 'Password12345', 'common'],
    ['figures for letters', 'P@55w0rd!2024', 'common'],
    ['two common words and a year', 'sunshine-Summer2024', 'common'],
    ['the same in Spanish', 'TeQuiero Siempre1', 'common'],
    ['a month and a year, twice', 'Enero2023Enero2023', 'common'],
    ['a row of keys', 'qwertyuiop123', 'common'],
    ['columns of keys', '1qaz2wsx3edc', 'common'],
    ['keys up and down', 'q1w2e3r4t5y6', 'common'],
    ['the number pad', '147258369147', 'common'],
    ['the alphabet backwards', 'zyxwvutsrqponm', 'common'],
    ['one character', 'aaaaaaaaaaaaaaaa', 'common'],
    ['two characters in turn', 'abababababababab', 'common'],
    ['the product', 'rapport-rapport', 'common'],
    ['her name', 'InesFerreira', 'about-you'],
    ['her name without its accent, and the year', 'inés.ferreira.1987', 'about-you'],
    ['her address', 'ines.ferreira@alderhouse', 'about-you'],
    ['the practice', 'Alder House 2026!', 'about-you'],
    ['a telephone number', '004930901820', 'number'],
    ['a long word', 'Weltanschauung', 'one-word'],
    ['a long word and a figure', 'Kaffeekannen1!', 'one-word'],
  ])('is refused: %s', (_, password, reason) => {
    expect(easyPassword(password, own)).toBe(reason)
  })

  it('more than three thousand of those that are tried first are among them', () => {
    const words = [...commonWords].filter((word) => word.length >= 4).slice(0, 265)
    const tried = words.flatMap((word) => [
      ...['123456789', '1234567890', '12345678910', '2024!2024!', 'password', '0987654321'].map(
        (end) => word + end,
      ),
      ...[word.repeat(3), `${word[0]?.toUpperCase()}${word.slice(1)}.${word}`, `123456789${word}`],
      ...['qwertyuiop', 'iloveyou', 'password1'].map((more) => more + word),
    ])
    const long = [...new Set(tried)].filter((one) => one.length >= 12)
    expect(long.length).toBeGreaterThan(3_000)
    expect(long.filter((one) => easyPassword(one, []) === null)).toEqual([])
  })
})

describe('a password that is not easy to guess', () => {
  it.each([
    ['words that do not belong together', 'plum kettle orbit'],
    ['words without accents', 'sobre tejados duermen zapatos'],
    ['of a password manager', 'xK7#vq2LmZ9t'],
    ['letters alone, by dice', 'wqzhtbkfmvxd'],
    ['a long line without spaces', 'thekettleboilsoverathalfpastfour'],
    ['another script', 'чайник закипает медленно'],
    ['pictures', '🌵🚲🦊🎈🍋🥁🧦🪁🐢🔭🧲🪴'],
    ['somebody else’s name among words', 'ferreira plum kettle orbit'],
  ])('is taken: %s', (_, password) => {
    expect(easyPassword(password, own)).toBeNull()
  })

  it('whatever is typed, it answers', () => {
    for (const typed of ['', ' ', '\0'.repeat(128), '\uD800'.repeat(20), '1'.repeat(128), 'ﬀ'.repeat(64)])
      expect(easyPassword(typed, ['', '\0', typed])).not.toBeUndefined()
  })
})
