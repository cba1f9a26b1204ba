import { createHash } from 'node:crypto'
import { EgressFaultError } from '../egress/fault.ts'
import type { Egress } from '../egress/open-egress.ts'
import { isInFile, LeakedFileError } from './leaked-in-file.ts'
import type { LeakedSettings } from './read-leaked-passwords.ts'

/** Whether a password is among those that leaked elsewhere. `not-said`: whoever was asked did not answer, and nobody is
 * kept from setting one for that. */
export type LeakedPasswords = {
  readonly ask: (password: string) => Promise<'leaked' | 'not-among-them' | 'not-said'>
}

/** Letters of the hash that the service is told: some thousand passwords share them. */
const TOLD = 5
const ALLOWANCE = { budgetMs: 4_000, mostBytes: 1_000_000 }

/** Nobody is asked where nothing is set. */
export const openLeakedPasswords = (settings: LeakedSettings, egress: Egress): LeakedPasswords => ({
  ask: async (password) => {
    if (settings === null) return 'not-among-them'
    // The lists are of SHA-1, so this is what is compared; it is kept nowhere.
    const hash = createHash('sha1').update(password, 'utf8').digest('hex').toUpperCase()
    const found = 'file' in settings ? inFile(settings.file, hash) : atService(settings.service, hash, egress)
    const answer = await found
    return answer === null ? 'not-said' : answer ? 'leaked' : 'not-among-them'
  },
})

async function inFile(path: string, hash: string): Promise<boolean | null> {
  try {
    return await isInFile(path, hash)
  } catch (error) {
    // A disk that was taken out, or a list that is just being replaced.
    if (error instanceof LeakedFileError || (error instanceof Error && 'code' in error)) return null
    throw error
  }
}

/** The service answers with the rest of every hash that begins so, and with some that it made up and never saw, so that
 * the length of the answer says nothing. */
async function atService(base: string, hash: string, egress: Egress): Promise<boolean | null> {
  const headers = { 'add-padding': 'true', 'user-agent': 'Rapport' }
  try {
    const answer = await egress.fetchFrom(base, ALLOWANCE)(`${base}${hash.slice(0, TOLD)}`, { headers })
    const text = await answer.text()
    if (!answer.ok) return null
    const rest = hash.slice(TOLD)
    return text.split('\n').some((line) => {
      const [suffix = '', seen = ''] = line.trim().split(':')
      return suffix.toUpperCase() === rest && Number(seen) > 0
    })
  } catch (error) {
    if (error instanceof EgressFaultError) return null
    throw error
  }
}
