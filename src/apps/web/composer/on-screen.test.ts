import { describe, expect, it } from 'vitest'
import { makeOnScreen } from './on-screen.ts'

const storage = () => {
  const kept = new Map<string, string>()
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  }
}

describe('how long something stands on the screen', () => {
  it('is counted from the first time, not from the last', () => {
    let now = 1_000
    const times = storage()
    const screen = makeOnScreen(
      () => times,
      () => now,
    )
    screen.seen('moves:a:1')
    now = 4_000
    screen.seen('moves:a:1')
    now = 6_500
    expect(screen.forMs('moves:a:1')).toBe(5_500)
    expect(screen.forMs('moves:a:2')).toBeNull()
  })
  it('goes on after a reload', () => {
    const times = storage()
    makeOnScreen(
      () => times,
      () => 1_000,
    ).seen('draft:a')
    expect(
      makeOnScreen(
        () => times,
        () => 9_000,
      ).forMs('draft:a'),
    ).toBe(8_000)
  })
  it('is counted without storage, too, and is never less than nothing', () => {
    let now = 5_000
    const none = () => {
      throw new Error('storage is switched off')
    }
    const screen = makeOnScreen(none, () => now)
    screen.seen('draft:a')
    now = 4_000
    expect(screen.forMs('draft:a')).toBe(0)
  })
})
