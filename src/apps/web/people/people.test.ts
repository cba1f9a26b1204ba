import { describe, expect, it } from 'vitest'
import { asNewClient, blankClient } from './client-form.ts'
import { licenceStanding } from './licence-standing.ts'

describe('a licence', () => {
  const licence = { validFrom: '2026-01-01', expiresOn: '2026-11-21' }
  it('still holds on its last day, and is marked', () =>
    expect(licenceStanding(licence, '2026-11-21')).toBe('soon'))
  it('is marked for its last sixty days', () =>
    expect(['2026-09-21', '2026-09-22'].map((day) => licenceStanding(licence, day))).toEqual([
      'valid',
      'soon',
    ]))
  it('has run out the day after', () => expect(licenceStanding(licence, '2026-11-22')).toBe('expired'))
  it('does not hold before it begins', () => expect(licenceStanding(licence, '2025-12-31')).toBe('future'))
})

describe('a new client', () => {
  it('has nothing recorded where nothing was said', () => {
    const client = asNewClient({
      ...blankClient,
      name: ' Ana Ruiz ',
      jurisdiction: 'us-ca',
      country: 'us',
      team: ['t'],
    })
    expect(client).toMatchObject({
      name: 'Ana Ruiz',
      pronouns: null,
      birthYear: null,
      phone: null,
      email: null,
    })
    expect(client).toMatchObject({ jurisdiction: 'US-CA', country: 'US', practitionerIds: ['t'] })
  })
  it('PR.1 keeps who is around them and what gives them away, and no line that was left empty', () => {
    const client = asNewClient({
      ...blankClient,
      name: 'Ana Ruiz',
      circle: [
        { relation: ' sister ', name: ' Petra' },
        { relation: '', name: ' ' },
      ],
      identifiers: [
        { type: 'organisation', value: ' Bellweather Academy ' },
        { type: 'name', value: '' },
      ],
    })
    expect(client.circle).toEqual([{ relation: 'sister', name: 'Petra' }])
    expect(client.identifiers).toEqual([{ type: 'organisation', value: 'Bellweather Academy' }])
  })
  it('goes by the first name where no other was given', () => {
    expect(asNewClient({ ...blankClient, name: 'Ana Ruiz' }).preferredName).toBe('Ana')
    expect(asNewClient({ ...blankClient, name: 'Ana Ruiz', preferredName: 'Anita' }).preferredName).toBe(
      'Anita',
    )
  })
})
