import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'
import { verifyPassword } from 'better-auth/crypto'

/** What a guess costs: 32 MB and some 0.1 s (OWASP Password Storage: N 2^15, r 8, p 3 or dearer). */
const COST = { N: 2 ** 15, r: 8, p: 3 }
const MOST_MEMORY = 2 ** 26
const BYTES = 32
const FORM = /^scrypt\$32768\$8\$3\$([A-Za-z0-9+/=]{24})\$([A-Za-z0-9+/=]{44})$/

export async function hashedPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  const hash = await drawn(password, salt)
  return ['scrypt', COST.N, COST.r, COST.p, salt.toString('base64'), hash.toString('base64')].join('$')
}

/** Those from before are in the form of the library, at its cost, until the password is set again. */
export async function passwordHolds(given: {
  readonly hash: string
  readonly password: string
}): Promise<boolean> {
  const [, salt, hash] = FORM.exec(given.hash) ?? []
  if (salt === undefined || hash === undefined)
    return /^[0-9a-f]+:[0-9a-f]+$/.test(given.hash) && verifyPassword({ ...given })
  return timingSafeEqual(
    await drawn(given.password, Buffer.from(salt, 'base64')),
    Buffer.from(hash, 'base64'),
  )
}

const drawn = (password: string, salt: Buffer): Promise<Buffer> =>
  new Promise((resolve, reject) =>
    scrypt(password.normalize('NFKC'), salt, BYTES, { ...COST, maxmem: MOST_MEMORY }, (error, key) =>
      error ? reject(error) : resolve(key),
    ),
  )
