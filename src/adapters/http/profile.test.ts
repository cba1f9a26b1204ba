import { beforeEach, describe, expect, it } from 'vitest'
import type { Browser } from '../../../test/http-browser.ts'
import { openHttpClinic, type HttpClinic } from '../../../test/http-clinic.ts'
import { agreedProfileShape } from '../../contract/agreed-profile.ts'
import { refusalShape } from '../../contract/shapes.ts'

const nothing = { goals: [], language: [], helps: [], avoid: [] }
let clinic: HttpClinic
let client: Browser
let staff: Browser
beforeEach(async () => {
  clinic = await openHttpClinic()
  client = await clinic.visit(clinic.client)
  staff = await clinic.as(clinic.practitioner)
})
const path = () => `/api/conversations/${clinic.client.conversationId}/profile`
const read = async () => agreedProfileShape.parse((await staff.api('GET', path())).json)
const propose = (basedOn: number, helps: readonly string[]) =>
  staff.api('PUT', path(), { basedOn, profile: { ...nothing, helps } })

describe('what was agreed with a client', () => {
  it('is proposed by the practitioner, shown to the client, and theirs once they save it', async () => {
    expect(await read()).toEqual({ versions: [], mayWrite: true })
    expect((await propose(0, ['Walks by the <river>'])).status).toBe(200)
    await client.get('/me')
    expect(client.html).toContain('href="/me/profile"')
    await client.get('/me/profile')
    expect(client.text).toContain('Ines Ferreira wrote this')
    expect(client.html).toContain('Walks by the &lt;river&gt;')
    await client.submit('/me/profile', { helps: 'Walks by the <river>', avoid: 'The word "relax"' })
    expect([client.status, client.path]).toEqual([200, '/me/profile?saved=yes'])
    expect(client.text).toContain('It is saved.')
    expect(client.text).toContain('You saved it last')
    expect((await read()).versions.map((one) => [one.version, one.writtenBy])).toEqual([
      [2, null],
      [1, 'Ines Ferreira'],
    ])
  })

  it('a client agrees by saving what stands there, unchanged', async () => {
    await propose(0, ['Walks'])
    await client.get('/me/profile')
    await client.submit('/me/profile', {})
    expect((await read()).versions[0]).toMatchObject({ version: 2, writtenBy: null })
    await client.submit('/me/profile', {})
    expect((await read()).versions).toHaveLength(2)
  })

  it('in Spanish too', async () => {
    await client.get('/language/es?to=/me/profile')
    expect(client.text).toContain('Lo que acordamos')
  })

  it('what does not fit comes back as it was typed, with the reason', async () => {
    await client.get('/me/profile')
    const goals = Array.from({ length: 9 }, (_, at) => `Goal ${at}`).join('\n')
    await client.submit('/me/profile', { goals })
    expect(client.status).toBe(400)
    expect(client.text).toContain('Some of this is too long')
    expect(client.html).toContain('Goal 8')
    const refused = await propose(0, ['x\u202ey'])
    expect([refused.status, refusalShape.parse(refused.json).refusal.code]).toEqual([400, 'input-not-valid'])
  })

  it('what changed meanwhile is not written over, on either side', async () => {
    await client.get('/me/profile')
    await propose(0, ['Walks'])
    await client.submit('/me/profile', { helps: 'Tea' })
    expect(client.status).toBe(409)
    expect(client.html).toContain('Tea')
    const late = await propose(0, ['Runs'])
    expect([late.status, refusalShape.parse(late.json).refusal.code]).toEqual([409, 'profile-moved-on'])
  })

  it('a form without our token changes nothing and gives the words back', async () => {
    await client.get('/me/profile')
    await client.submit('/me/profile', { token: 'x.y', helps: 'Tea' })
    expect(client.status).toBe(403)
    expect(client.html).toContain('Tea')
    expect((await read()).versions).toEqual([])
  })

  it('PR.1 no word of it stands in a line of the log, saved or refused', async () => {
    await client.get('/me/profile')
    await client.submit('/me/profile', { helps: 'Bartholomew' })
    await client.submit('/me/profile', { helps: 'Bartholomew '.repeat(40) })
    expect(clinic.log.length).toBeGreaterThan(2)
    expect(clinic.log.join('\n')).not.toContain('Bartholomew')
  })
})
