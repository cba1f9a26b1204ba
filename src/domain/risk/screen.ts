import type { Language } from '../language.ts'
import type { Screening } from './signal.ts'

/** Placeholder signature; replaced by the engine. */
export function screen(text: string, language?: Language): Screening {
  return { level: 'none', signals: [], language: language ?? (text === '' ? 'unknown' : 'en') }
}
