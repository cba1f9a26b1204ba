import 'i18next'
import type { PageWords, Words } from './words.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: Words & PageWords }
  }
}
