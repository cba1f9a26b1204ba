import { describe, expect, it } from 'vitest'
import { languageOf } from './language-of.ts'

const of = (text: string) => languageOf(text, [])

describe('what a text is written in', () => {
  it.each([
    ["I don't know", 'en'],
    ['how are you', 'en'],
    ['no sé qué hacer', 'es'],
    ['hola, ¿cómo está?', 'es'],
    ['estoy cansada de todo', 'es'],
    ['the kids are at school and I went for a walk', 'en'],
    ['je ne sais pas quoi faire avec les enfants', 'unknown'],
    ['eu não sei o que fazer com isso, estou muito cansado', 'unknown'],
    ['ich weiß nicht was ich machen soll und das ist schlimm', 'unknown'],
    ['今日は仕事に行けなかった', 'unknown'],
    ['мне сегодня очень плохо и грустно', 'unknown'],
    ['', 'unknown'],
    ['12:30', 'unknown'],
    ['🙂', 'unknown'],
  ] as const)('%s', (text, language) => {
    expect(of(text)).toBe(language)
  })
  it('takes the word of the rules that spoke where a text is short', () => {
    expect(languageOf('kms', [{ language: 'en' }])).toBe('en')
    expect(languageOf('matarme', [{ language: 'es' }])).toBe('es')
  })
})
