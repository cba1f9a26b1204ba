import { expect, it } from 'vitest'
import { defaultSecrets } from './unsafe-settings.ts'

const said = (address: string): readonly string[] => defaultSecrets({ DATABASE_URL: address })
const refused = [expect.stringContaining('The password in DATABASE_URL is a default')]

it.each(['qwerty', '12345', 'abc', 'Postgres1', 'hunter2', 'password2024', 'rapportrapport'])(
  'a database elsewhere is not opened with the password %s',
  (password) => {
    expect(said(`postgresql://clinic:${password}@db.example/x`)).toEqual(refused)
    expect(said(`postgresql://clinic@localhost/x?host=db.example&password=${password}`)).toEqual(refused)
  },
)

it.each([
  'postgresql://clinic:2f1c9b7de0a84c55b1f0e6d3a7c98b42@db.example/x',
  'postgresql://clinic:kV9-tq_Z3xWm@db.example/x',
  'postgresql://clinic@db.example/x',
  'postgresql://clinic:qwerty@127.0.0.1/x',
  'postgresql://clinic:qwerty@localhost/x?host=%2Fvar%2Frun%2Fpostgresql',
])('a random one, none, or one of a database on this machine passes: %s', (address) => {
  expect(said(address)).toEqual([])
})
