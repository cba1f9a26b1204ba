import { afterEach, beforeEach, expect, it } from 'vitest'
import { ownCertificate } from '../../../test/doubles/own-certificate.ts'
import { startTalkingServer, type TalkingServer } from '../../../test/doubles/talking-server.ts'
import { openEgress } from './open-egress.ts'
import { readRules } from './read-rules.ts'

const HOUSE = 'models.house.example'
const variable = 'NODE_TLS_REJECT_UNAUTHORIZED'
const kept = process.env[variable]

let house: TalkingServer
beforeEach(async () => {
  house = await startTalkingServer(ownCertificate([HOUSE]), (_request, response) => response.end('stolen'))
  process.env[variable] = '0'
})
afterEach(async () => {
  if (kept === undefined) delete process.env[variable]
  else process.env[variable] = kept
  await house.close()
})

it('a certificate that nobody vouches for is not trusted where the environment of Node says to trust any', async () => {
  const base = `https://${HOUSE}:${house.port}`
  const egress = openEgress({
    rules: readRules({ RAPPORT_EGRESS_LOCAL: `${HOUSE}:${house.port}` }).rules,
    resolve: async () => [{ address: '127.0.0.1', family: 4 }],
    authorities: null,
  })
  const call = egress.fetchFrom(base, { budgetMs: 5_000, mostBytes: 1_000 })(base)
  await expect(call).rejects.toMatchObject({ fault: 'unreachable' })
  expect(house.asked).toEqual([])
})
