import { hashPassword } from 'better-auth/crypto'
import { expect, it } from 'vitest'
import { hashedPassword, passwordHolds } from './password-hash.ts'

it('a password is kept with a salt of its own, at a cost that guessing pays for', async () => {
  const [one, other] = [
    await hashedPassword('a bicycle in the rain'),
    await hashedPassword('a bicycle in the rain'),
  ]
  expect(one).toMatch(/^scrypt\$32768\$8\$3\$.{24}\$.{44}$/)
  expect(one).not.toBe(other)
  expect(await passwordHolds({ hash: one, password: 'a bicycle in the rain' })).toBe(true)
  expect(await passwordHolds({ hash: one, password: 'a bicycle in the Rain' })).toBe(false)
})

it('the same letters in two encodings are one password', async () => {
  const hash = await hashedPassword('cafe\u0301 con leche y nada')
  expect(await passwordHolds({ hash, password: 'caf\u00e9 con leche y nada' })).toBe(true)
})

it('one that was set before still opens, and what is no hash opens nothing', async () => {
  const hash = await hashPassword('a bicycle in the rain')
  expect(await passwordHolds({ hash, password: 'a bicycle in the rain' })).toBe(true)
  expect(await passwordHolds({ hash, password: 'another bicycle' })).toBe(false)
  for (const broken of ['', 'scrypt$1$1$1$$', 'scrypt$32768$8$3$x$y', 'zz:zz'])
    expect(await passwordHolds({ hash: broken, password: '' })).toBe(false)
})
