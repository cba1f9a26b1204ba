import { createHmac } from 'node:crypto'

/** What stands in the sign-in tables instead of an e-mail address: the same address gives the same letters, and
 * without the key nobody gets back, nor can test a guess. */
export function pseudoAddress(email: string, key: Uint8Array): string {
  const said = email.trim().normalize('NFKC').toLowerCase()
  return `${createHmac('sha256', key).update('sign-in\0').update(said).digest('hex')}@sign-in.invalid`
}
