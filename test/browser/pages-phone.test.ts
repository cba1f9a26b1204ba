import { walkPages } from './walk-pages.ts'

walkPages([
  { width: 360, dark: false, spanish: true },
  { width: 360, dark: true, spanish: false },
])
