import { createHmac, randomInt } from 'node:crypto'

const HOW_MANY = 10
/** No letter that is taken for another on paper: no i, l, o, u, 0 or 1 left out of 32. */
const letters = '23456789abcdefghjkmnpqrstvwxyz'

/** Ten codes of ten letters (49 bits each): beside rate limits nobody guesses one. */
export const newRecoveryCodes = (): readonly string[] =>
  Array.from({ length: HOW_MANY }, () => {
    const text = Array.from({ length: 10 }, () => letters[randomInt(letters.length)] ?? '').join('')
    return `${text.slice(0, 5)}-${text.slice(5)}`
  })

/** What is kept of a code, however it is typed: without the key nobody can test a guess against it. */
export function recoveryDigest(code: string, key: Uint8Array): string {
  const said = code
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '')
  return createHmac('sha256', key).update('recovery\0').update(said).digest('hex')
}
