import { expect, it } from 'vitest'
import { readConfig } from '../../server/config.ts'
import { movedFindings } from './clock.ts'
import { keepingFindings, type Kept } from './trust.ts'

const now = '2026-11-21T12:00:00.000Z'
const well: Kept = {
  organisation: 'one',
  secondFactor: true,
  demonstration: false,
  begunAt: '2026-01-01T00:00:00.000Z',
  tidiedAt: '2026-11-21T00:00:00.000Z',
  uncoveredSince: '2026-11-21T11:58:00.000Z',
  notFiledSince: null,
  notPostedSince: null,
  forgottenAt: null,
  backedUpAt: null,
}
const filed = readConfig({ RAPPORT_WITNESS_FILE: '/mnt/elsewhere/witness.jsonl' })
const served = readConfig({
  ...{ RAPPORT_BEHIND_PROXY: 'yes', RAPPORT_PUBLIC_URL: 'https://care.example.org' },
})
const codes = (kept: Partial<Kept>, config = filed) =>
  keepingFindings({ ...well, ...kept }, config, now).map(({ code, weight }) => `${weight} ${code}`)

it('an organisation that is kept well has no finding', () => {
  expect(codes({})).toEqual([])
})

it('invented people are for this machine alone', () => {
  expect(codes({ demonstration: true })).toEqual([])
  expect(codes({ demonstration: true }, served)).toEqual(['unsafe demonstration-in-use'])
})

it('a second factor that nobody is asked for is worth a thought', () => {
  expect(codes({ secondFactor: false })).toEqual(['look second-factor-not-required'])
})

it('retention that stopped, or never began, is said after three days', () => {
  expect(codes({ tidiedAt: null, begunAt: '2026-11-20T00:00:00.000Z' })).toEqual([])
  expect(codes({ tidiedAt: null })).toEqual(['look retention-not-run'])
  expect(codes({ tidiedAt: '2026-11-01T00:00:00.000Z' })).toEqual(['look retention-not-run'])
})

it('a checkpoint that is late, and a witness that is behind, are said after a quarter of an hour', () => {
  const earlier = '2026-11-21T11:30:00.000Z'
  expect(codes({ uncoveredSince: earlier })).toEqual(['look checkpoint-late'])
  expect(codes({ notFiledSince: earlier })).toEqual(['unsafe witness-behind'])
  expect(codes({ notPostedSince: earlier })).toEqual([])
})

it('PR.4 after an erasure a new backup is asked for, and until it is there its absence is unsafe', () => {
  const forgottenAt = '2026-11-20T10:00:00.000Z'
  const without = ['unsafe no-backup-since-erasure']
  expect(codes({ forgottenAt })).toEqual(without)
  expect(codes({ forgottenAt, backedUpAt: '2026-11-20T09:00:00.000Z' })).toEqual(without)
  expect(codes({ forgottenAt, backedUpAt: '2026-11-20T11:00:00.000Z' })).toEqual([])
})

it('says where clocks are apart, where one was put back, and where the chain saw it', () => {
  const said = (database: string, newest: string | null, back: number) =>
    movedFindings({ database, newest, back }, now).map(({ what }) => /\d+ seconds/.exec(what)?.[0])
  expect(said(now, now, 30)).toEqual([])
  expect(said(now, null, 0)).toEqual([])
  expect(said('2026-11-21T12:02:00.000Z', now, 0)).toEqual(['120 seconds'])
  expect(said(now, '2026-11-21T12:05:00.000Z', 0)).toEqual(['300 seconds'])
  expect(said(now, now, 3_600)).toEqual(['3600 seconds'])
})
