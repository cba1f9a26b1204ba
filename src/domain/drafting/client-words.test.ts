import { describe, expect, it } from 'vitest'
import { clauses, fold, sayable, speakable } from './client-words.ts'
import { slotsEn } from './slots-en.ts'

describe('what may be said back', () => {
  it.each([
    'call my sister on 07700 900123',
    'write to sam@example.com about my mum',
    'I live at 221 Baker Street',
    'look at www.example.org for my page',
    'I owe 4000 to my brother',
  ])('an identifier or an amount is never said back: %s', (text) => {
    expect(sayable(text, 'en')).toBe(false)
  })

  it.each([
    ['en', 'I counted the tablets in the kitchen'],
    ['en', 'I am a failure and my kids see it'],
    ['en', 'nobody loves me in this house'],
    ['en', 'my husband is cheating on me'],
    ['es', 'miré la cuerda del garaje'],
    ['es', 'soy una carga para mi familia'],
    ['es', 'nadie me quiere en esta casa'],
  ] as const)('means of harm, self-blame and verdicts are never said back (%s): %s', (locale, text) => {
    expect(sayable(text, locale)).toBe(false)
  })

  it('threats, voices and counted calories silence the whole message', () => {
    expect(speakable("I'm gonna kill him. I can't sleep.", 'en')).toBe(false)
    expect(speakable('Las voces no paran y no puedo dormir', 'es')).toBe(false)
    expect(speakable('Only 300 calories and I feel tired', 'en')).toBe(false)
    expect(speakable("I can't sleep", 'en')).toBe(true)
  })

  it('what stands before a "but" is not said back alone', () => {
    const found = clauses('I love my partner but we live like flatmates', slotsEn.joints).map((c) => c.text)
    expect(found).not.toContain('I love my partner')
  })

  it('what somebody else said is not taken apart', () => {
    const found = clauses('My dad says the house is his and I have to leave it soon', slotsEn.joints)
    expect(found.map((c) => c.text)).not.toContain('I have to leave it soon')
  })

  it('questions are not said back', () => {
    expect(clauses('Why can I not sleep? I am so tired.', slotsEn.joints).map((c) => c.text)).toEqual([
      'I am so tired',
    ])
  })

  it('folding keeps every character in its place', () => {
    const text = 'Mañana veré a mi mamá ‘hoy’ ¿sí? 👍🏽'
    expect(fold(text).length).toBe(text.length)
  })
})
