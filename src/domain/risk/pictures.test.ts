import { describe, expect, it } from 'vitest'
import { pictureSign } from './pictures.ts'

describe('pictures alone', () => {
  it.each(['🔪🩸', '💊💊💊😵', '⚰️', '🪦', '🔫', 'ok. ⚰️', '⚰️. It is for a novel.'])(
    '%s is something a person looks at',
    (text) => {
      expect(pictureSign(text)?.level).toBe('low')
    },
  )
  it.each(['🎉🎂🥳', '🔪🥕🧅', '⚰️😂', '💊', '💊✅', 'my knife 🔪', 'visiting nan 🪦', ''])(
    '"%s" is play, a kitchen, a reminder or beside words: nobody looks',
    (text) => {
      expect(pictureSign(text)).toBeNull()
    },
  )
})
