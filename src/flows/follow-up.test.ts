import { theServer } from '../domain/access/actor.ts'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { openScene, type Scene, write } from '../adapters/contract-suite/scene.contract.ts'
import { openMemoryWorld } from '../adapters/memory/open-world.ts'
import { plainShipped } from '../adapters/memory/plain-shipped.ts'
import { loadInstruments } from '../adapters/shipped/instruments.ts'
import type { Answers } from '../domain/follow-up/score.ts'
import { readFollowUp, recordFollowUp, type FollowUpAsked } from './follow-up.ts'
import { attestWording, readTriage, signTriage, withdrawWording } from './triage-settings.ts'

const instruments = loadInstruments(join(import.meta.dirname, '../../data'))
const answers = (text: string, words: Readonly<Record<string, string>> = {}): Answers =>
  Object.fromEntries(
    text.split(' ').map((pair) => {
      const [item = '', choice = ''] = pair.split('=')
      return [item, { choice, words: words[item] ?? '' }]
    }),
  )
const NO = 'wished-dead=no better-off=no thoughts=no tried=no'
const asq = (text: string, changed: Partial<FollowUpAsked> = {}): FollowUpAsked => ({
  instrument: 'asq',
  language: 'en',
  way: 'read-aloud',
  answers: answers(text),
  replaces: null,
  ...changed,
})

let scene: Scene
const ask = (told: FollowUpAsked, who = scene.nora) =>
  recordFollowUp(who, scene.wilhelmina.conversationId, told, scene.ports)
const read = (who = scene.nora) => readFollowUp(who, scene.wilhelmina.conversationId, scene.ports)
const episode = async () =>
  (await scene.ports.threads.thread(theServer(scene.organisationId), scene.wilhelmina.conversationId))
    ?.openEpisode ?? null
async function trail(): Promise<readonly (readonly [string, string])[]> {
  const rows: (readonly [string, string])[] = []
  for await (const one of scene.ports.audit.entries(scene.organisationId)) rows.push([one.event, one.detail])
  return rows
}
beforeEach(async () => {
  const shipped = { ...plainShipped, instruments: () => instruments }
  scene = await openScene(openMemoryWorld({ shipped }).ports)
})

describe('a practitioner asks', () => {
  it('SA.2 yes to the fifth question opens an imminent episode at once; a later plain no lowers nothing', async () => {
    expect(await ask(asq('wished-dead=yes better-off=no thoughts=no tried=no now=yes'))).toMatchObject({
      ok: true,
      value: { made: { row: 'acute', tier: 'imminent' }, episode: 'open' },
    })
    expect(await episode()).toMatchObject({ level: 'imminent', state: 'flagged' })
    expect(await ask(asq(NO))).toMatchObject({ value: { made: { row: 'negative' }, episode: 'none' } })
    expect(await episode()).toMatchObject({ level: 'imminent', state: 'flagged' })
  })

  it('SA.3 a negative screen closes no episode that a message opened', async () => {
    await write(scene, 'I cannot do this any more.', 'moderate')
    await ask(asq(NO))
    expect(await episode()).toMatchObject({ level: 'moderate', state: 'flagged' })
  })

  it('item 9 alone gives no level, whatever the answer', async () => {
    for (const choice of ['0', '1', '2', '3', 'declined'])
      await ask({ ...asq(''), instrument: 'phq9-item9', answers: answers(`item-9=${choice}`) })
    expect(await episode()).toBeNull()
  })

  it('AU.1 it is recorded who asked what; neither the result nor a word of the client stands in the chain', async () => {
    const words = { tried: 'Last March, with Bartholomew at the door.' }
    const text = 'wished-dead=no better-off=no thoughts=no tried=yes now=no'
    await ask(asq('', { answers: answers(text, words) }))
    const rows = await trail()
    expect(rows.map(([event]) => event)).toContain('follow-up-recorded')
    expect(JSON.stringify(rows)).not.toMatch(/Bartholomew|March|positive|negative|tried/)
    expect(rows.find(([event]) => event === 'follow-up-recorded')?.[1]).toBe(
      '{"instrument":"asq","version":"NIMH 2017","way":"read-aloud","replaces":null}',
    )
    expect((await read()).ok && (await read())).toMatchObject({
      value: { asked: [{ answers: { tried: { words: words.tried } } }] },
    })
  })

  it('a slip is put right by another of its kind, once; both stay to be read', async () => {
    const slip = await ask(asq('wished-dead=yes better-off=no thoughts=no tried=no now=no'))
    const replaces = slip.ok ? slip.value.made.id : ''
    const other = { ...asq(''), instrument: 'phq9-item9', answers: answers('item-9=0'), replaces }
    expect(await ask(other)).toMatchObject({ refusal: { code: 'input-not-valid', detail: 'replaces' } })
    expect((await ask(asq(NO, { replaces }))).ok).toBe(true)
    expect(await ask(asq(NO, { replaces }))).toMatchObject({ refusal: { code: 'already-decided' } })
    const now = await read()
    expect(now.ok && now.value.asked).toHaveLength(2)
  })

  it.each([
    ['an instrument that is not there', { instrument: 'c-ssrs' }, 'instrument'],
    ['a question without an answer', { answers: answers('wished-dead=no') }, 'better-off'],
    ['one to replace that is not there', { replaces: '00000000-0000-7000-8000-000000000001' }, 'replaces'],
  ])('%s: refused, recorded, and nothing kept', async (_, changed, detail) => {
    expect(await ask(asq(NO, changed))).toMatchObject({ refusal: { code: 'input-not-valid', detail } })
    expect((await trail()).at(-1)?.[0]).toBe('access-refused')
    const now = await read()
    expect(now.ok && now.value.asked).toEqual([])
  })

  it('PR.5 who does not care for the client neither asks nor reads; a supervisor reads and does not ask', async () => {
    expect(await ask(asq(NO), scene.stranger)).toMatchObject({ refusal: { code: 'not-found' } })
    expect(await read(scene.stranger)).toMatchObject({ refusal: { code: 'not-found' } })
    expect(await ask(asq(NO), scene.supervisor)).toMatchObject({ refusal: { code: 'forbidden' } })
    expect(await read(scene.supervisor)).toMatchObject({
      value: { change: { refusal: { code: 'forbidden' } } },
    })
    expect(await read(scene.administrator)).toMatchObject({ refusal: { code: 'forbidden' } })
  })
})

describe('the triage table', () => {
  const will = 'wish=no thought=yes way=no will=yes plan=no done=never'
  const triage = (text: string) => ask({ ...asq(''), instrument: 'triage', answers: answers(text) })

  it('is the graver of the published ones until a supervisor signs one', async () => {
    expect(await triage(will)).toMatchObject({ value: { made: { table: 'colour-key', tier: 'high' } } })
    expect(await triage('wish=no thought=no done=longer-ago')).toMatchObject({
      value: { made: { table: 'record-key', tier: 'high' } },
    })
    await signTriage(scene.supervisor, 'record-key', scene.ports)
    expect(await triage(will)).toMatchObject({ value: { made: { table: 'record-key', tier: 'moderate' } } })
    await signTriage(scene.supervisor, 'colour-key', scene.ports)
    expect(await triage('wish=no thought=no done=longer-ago')).toMatchObject({
      value: { made: { table: 'colour-key', tier: 'moderate' } },
    })
  })

  it('is signed by a supervisor and by nobody else, and only one that is there', async () => {
    for (const who of [scene.nora, scene.administrator])
      expect(await signTriage(who, 'colour-key', scene.ports)).toMatchObject({
        refusal: { code: 'forbidden' },
      })
    expect(await signTriage(scene.supervisor, 'mildest', scene.ports)).toMatchObject({
      refusal: { code: 'input-not-valid', detail: 'table' },
    })
  })

  const sentences = (text: string) =>
    Object.fromEntries(['wish', 'thought', 'way', 'will', 'plan', 'done'].map((id) => [id, `${text} ${id}`]))
  const offered = {
    holder: 'Canary Practice',
    reference: 'Letter of 3 May',
    notice: '© the rights holder',
    wording: { en: sentences('Invented sentence') },
  }

  it('shows licensed wording only where an administrator attested the licence, and never again after it is taken out', async () => {
    expect(await attestWording(scene.supervisor, offered, scene.ports)).toMatchObject({
      refusal: { code: 'forbidden' },
    })
    expect((await attestWording(scene.administrator, offered, scene.ports)).ok).toBe(true)
    const now = await readTriage(scene.supervisor, scene.ports)
    expect(now.ok && now.value.settings.wording).toMatchObject({
      holder: 'Canary Practice',
      attestedBy: scene.administrator.memberId,
      wording: offered.wording,
    })
    await withdrawWording(scene.administrator, scene.ports)
    expect((await read()).ok && (await read())).toMatchObject({ value: { triage: { wording: null } } })
    const rows = await trail()
    expect(rows.map(([event]) => event)).toEqual(
      expect.arrayContaining(['instrument-attested', 'instrument-withdrawn']),
    )
    expect(JSON.stringify(rows)).not.toContain('Invented sentence')
  })

  it.each([
    ['no holder', { holder: ' ' }, 'holder'],
    ['no reference', { reference: '' }, 'reference'],
    ['no notice', { notice: '' }, 'notice'],
    ['no language', { wording: {} }, 'wording'],
    ['an item missing', { wording: { en: { ...sentences('x'), plan: '' } } }, 'en.plan'],
    ['an item too many', { wording: { es: { ...sentences('x'), more: 'y' } } }, 'es'],
    ['a sentence of two lines', { wording: { en: { ...sentences('x'), wish: 'a\nb' } } }, 'en.wish'],
  ])('a wording with %s is refused', async (_, changed, detail) => {
    expect(await attestWording(scene.administrator, { ...offered, ...changed }, scene.ports)).toMatchObject({
      refusal: { code: 'input-not-valid', detail },
    })
  })
})
