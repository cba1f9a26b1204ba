import { fileURLToPath } from 'node:url'
import { resolve } from 'node:path'

/** Where the record and its key live: RAPPORT_DATA, or `.rapport` in the checkout. */
export const dataFolder = (env: Readonly<Record<string, string | undefined>>): string =>
  env['RAPPORT_DATA'] === undefined
    ? fileURLToPath(new URL('../../../.rapport', import.meta.url))
    : resolve(env['RAPPORT_DATA'])
