import { createHmac, randomInt } from 'node:crypto'

const HOW_MANY = 10
/** No letter that is taken for another on paper: no i, l, o, u, 0 or 1 left out of 32. */
const letters = '23456789abcdefghjkmnpqrstvwxyz'

const LETTERS = 23

/** Ten codes of 23 letters (112 bits each): nobody tries them all, whatever of the digests they may have. */
export const newRecoveryCodes = (): readonly string[] =>
  Array.from({ length: HOW_MANY }, () => {
    const text = Array.from({ length: LETTERS }, () => letters[randomInt(letters.length)] ?? '').join('')
    return text.match(/.{1,5}/g)?.join('-') ?? text
  })

/** What is kept of a code, however it is typed: without the key nobody can test a guess against it. */
export function recoveryDigest(code: string, key: Uint8Array): string {
  const said = code
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '')
  return createHmac('sha256', key).update('recovery\0').update(said).digest('hex')
}
