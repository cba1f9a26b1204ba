import { walkPages } from './walk-pages.ts'

walkPages([
  { width: 1280, dark: true, spanish: true },
  { width: 1280, dark: false, spanish: false },
])
