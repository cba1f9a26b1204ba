import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { riskLevels } from './levels.ts'
import { screen } from './screen.ts'
import { isUnread } from './unread.ts'

const cries = readFileSync(new URL('../../../fixtures/risk/other-signs.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t'))
  .map(([least = '', kind = '', text = '']) => ({ least, kind, text }))

describe('explicit cries in some thirty languages', () => {
  it('are heard, and marked as not read', () => {
    const lost = cries.flatMap(({ least, kind, text }) => {
      const found = screen(text)
      const levels: readonly string[] = riskLevels
      const heard = levels.indexOf(found.level) >= levels.indexOf(least)
      return heard && isUnread(found) && found.signals.some((signal) => signal.kind === kind)
        ? []
        : [`${text}: ${least} ${kind}, read as ${found.level} in ${found.language}`]
    })
    expect(lost).toEqual([])
  })
})

describe('a message in a language that no rule reads', () => {
  it.each([
    'je ne sais pas quoi faire avec les enfants ce soir',
    'eu não sei o que fazer com isso, estou muito cansado',
    'ich weiß nicht was ich machen soll und das ist schlimm',
    'мне сегодня очень плохо',
    '今日は仕事に行けなかった',
    'אני לא יודעת מה לעשות',
    'আমি আজ ঘুমাতে পারিনি',
  ])('SA.2 never looks safe: %s', (text) => {
    expect(screen(text)).toMatchObject({ level: 'low', signals: [], language: 'unknown' })
    expect(isUnread(screen(text))).toBe(true)
  })
  it.each(['', '🙂', '12:30', 'ok', 'ja', 'Oui !', 'mm-hm', 'Dr. Ng', '…'])(
    'says too little to be marked: %j',
    (text) => {
      expect(screen(text).level).toBe('none')
      expect(isUnread(screen(text))).toBe(false)
    },
  )
  it('a cry we do know keeps its level and is marked too', () => {
    const found = screen('je veux mourir, je ne peux plus')
    expect(found.level).toBe('moderate')
    expect(isUnread(found)).toBe(true)
  })
  it('English and Spanish are not marked', () => {
    for (const text of [
      'the kids are at school and I went for a walk',
      'hoy caminé un rato y comí con mi hermana',
    ])
      expect([screen(text).level, isUnread(screen(text))]).toEqual(['none', false])
  })
})
