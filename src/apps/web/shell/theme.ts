import { makeStore } from '../parts/store.ts'
import { keep, kept } from './kept.ts'

export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

const isTheme = (value: string | null): value is Theme => themes.some((theme) => theme === value)
const first = kept('rapport-theme')
export const theme = makeStore<Theme>(isTheme(first) ? first : 'system')

export function setTheme(next: Theme): void {
  keep('rapport-theme', next)
  if (next === 'system') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = next
  theme.set(next)
}
