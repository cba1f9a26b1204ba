import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { locales } from '../../domain/language.ts'
import { modalities, moveKinds, moveStages } from '../../domain/drafting/suggestion.ts'
import { allowsMove, cautiousMoves } from '../../domain/drafting/move-policy.ts'
import { loadMoves } from './moves.ts'

const library = loadMoves('data/moves')

describe('the move library', () => {
  it.each(locales)('holds at least 300 moves in %s and every kind', (language) => {
    const moves = library.filter((m) => m.language === language)
    expect(moves.length).toBeGreaterThanOrEqual(300)
    expect(new Set(moves.map((m) => m.does))).toEqual(new Set(moveKinds))
    expect(new Set(moves.map((m) => m.modality))).toEqual(new Set(modalities))
    expect(new Set(moves.map((m) => m.stage))).toEqual(new Set(moveStages))
  })

  it('is tagged alike in both languages, and what is about danger is no technique', () => {
    const tags = (language: string) =>
      library
        .filter((m) => m.language === language)
        .map((m) => [m.id.slice(3), m.does, m.modality, m.stage, m.themes.join()].join(' '))
    expect(tags('es')).toEqual(tags('en'))
    const danger = library.filter((m) => m.themes.includes('danger') || m.themes.includes('after-danger'))
    expect(new Set(danger.map((m) => m.modality))).toEqual(new Set(['crisis']))
    expect(library.filter((m) => m.modality === 'crisis')).toEqual(danger)
  })

  it.each(['identity', 'relapse', 'therapy-itself', 'practical', 'housing', 'loss'] as const)(
    'has several ways to answer %s, of three kinds at least, within the cautious policy',
    (theme) => {
      const own = library.filter((m) => m.themes.includes(theme) && allowsMove(cautiousMoves, m))
      expect(new Set(own.map((m) => m.does)).size).toBeGreaterThanOrEqual(3)
    },
  )

  it('no two moves say the same, and none says more than two or three short sentences', () => {
    expect(new Set(library.map((m) => m.text)).size).toBe(library.length)
    const long = library.filter(
      ({ text }) => (text.match(/[.?!:](?:\s|$)/g) ?? []).length > 3 || text.split(/\s+/).length > 36,
    )
    expect(long.map((m) => m.text)).toEqual([])
  })

  it.each([
    [
      'a claim to feelings',
      /\bI(?:'m| am) (?:sorry|glad|happy|sad|worried|proud|here for you)|\bI (?:feel|care|understand|hear you)|(?:lo siento|me alegra|me preocupas|te entiendo|entiendo cómo|estoy orgullos)/i,
    ],
    [
      'false reassurance',
      /everything will be|it will be (?:fine|ok|all right)|you'll be fine|don't worry|todo (?:va a estar|estará|irá) bien|no te preocupes|tranquil[oa],/i,
    ],
    [
      'a promise of secrecy or of being always there',
      /between us|keep (?:it|this) secret|nobody will know|always here|entre nosotros|secreto|nadie lo sabrá|siempre estoy/i,
    ],
    [
      'a leading question about safety',
      /you(?:'re| are) not (?:thinking|going to)|you wouldn't (?:do|hurt|kill)|no estarás pensando|no vas a hacer/i,
    ],
    [
      'stigma',
      /commit(?:ted)? suicide|(?:un)?successful attempt|failed attempt|cometer suicidio|suicidio consumado|intento fallido|addict\b|adicto|crazy|loco/i,
    ],
    [
      'a diagnosis of the client',
      /you (?:have|suffer from) (?:depression|anxiety|ptsd|ocd|bipolar|adhd)|tienes (?:depresión|ansiedad|tept|toc)|you are (?:depressed|bipolar)/i,
    ],
    [
      'a medicine',
      /sertraline|fluoxetine|lithium|diazepam|sertralina|fluoxetina|litio|antidepress|antidepres|dose|dosis/i,
    ],
    [
      'method or place detail',
      /\b(?:pills?|rope|bridge|knife|gun|blade|railway)\b|pastillas|soga|puente|cuchillo|pistola|vías del tren/i,
    ],
    [
      'a canned phrase',
      /thank you for sharing|thanks for sharing|i understand how you feel|gracias por compartir|your feelings are valid|tus sentimientos son válidos|reach out/i,
    ],
  ] as const)('no move holds %s', (_, pattern) => {
    expect(library.filter((m) => pattern.test(m.text)).map((m) => m.text)).toEqual([])
  })

  it('every question about danger to life names it', () => {
    const asked = library.filter(
      (m) => m.does === 'ask-about-safety' && m.signals.some((s) => /ideation|plan|intent|attempt/.test(s)),
    )
    for (const { text } of asked)
      expect(text).toMatch(
        /suicid|kill|end (?:your|their) life|ending (?:your|their) (?:own )?life|matar|quitar(?:te|se|ías) la vida/i,
      )
  })

  it('EV.1 what informs cites a passage and quotes it', () => {
    const informing = library.filter((m) => m.does === 'inform')
    expect(informing.length).toBeGreaterThanOrEqual(40)
    for (const move of informing) expect(move.citation?.quote.length).toBeGreaterThan(20)
  })

  it('says why to the practitioner, in one sentence', () => {
    for (const { why } of library) expect(why).toMatch(/^[A-ZÁÉÍÓÚ¿].{10,160}\.$/)
  })
})

describe('a library that cannot be used', () => {
  const folders: string[] = []
  afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })))
  const good = {
    id: 'en-reflect-any-1',
    language: 'en',
    does: 'reflect',
    modality: 'common',
    stage: 'any',
    text: 'So {words}.',
    themes: [],
    signals: [],
    notWith: [],
    why: 'Says it back.',
    source: null,
  }
  const passage = {
    sourceId: 's1',
    title: 'Sleep',
    url: 'https://example.org/sleep',
    publisher: 'P',
    licence: 'CC BY 4.0',
    date: '2019-10-22',
    language: 'en',
    text: 'A passage that is long enough to be one. It says a thing.',
  }
  const load = (lines: readonly string[]) => {
    const root = mkdtempSync(join(tmpdir(), 'moves-'))
    folders.push(root)
    mkdirSync(join(root, 'moves'))
    mkdirSync(join(root, 'evidence'))
    writeFileSync(join(root, 'moves', 'en.jsonl'), lines.join('\n'))
    writeFileSync(join(root, 'moves', 'es.jsonl'), '')
    writeFileSync(join(root, 'evidence', 'starter.jsonl'), JSON.stringify(passage))
    return loadMoves(join(root, 'moves'))
  }

  it.each([
    ['line 2: is not JSON', [JSON.stringify(good), '{']],
    ['line 1: does', [JSON.stringify({ ...good, does: 'advise' })]],
    ['line 1: text: has a slot that nothing fills', [JSON.stringify({ ...good, text: 'So {wrods}, then.' })]],
    ['line 1: modality', [JSON.stringify({ ...good, modality: 'hypnosis' })]],
    ['line 1: stage', [JSON.stringify({ ...good, stage: 'later' })]],
    ['line 1: themes', [JSON.stringify({ ...good, themes: ['sleeep'] })]],
    ['line 2: id en-reflect-any-1 stands twice', [JSON.stringify(good), JSON.stringify(good)]],
    ['line 1: language es', [JSON.stringify({ ...good, language: 'es' })]],
    ['line 1: en-reflect-any-1 informs without a source', [JSON.stringify({ ...good, does: 'inform' })]],
    ['line 1: source s2 is not', [JSON.stringify({ ...good, does: 'inform', source: 's2', quote: 'x' })]],
    [
      'line 1: quote of',
      [JSON.stringify({ ...good, does: 'inform', source: 's1', quote: 'It says another thing.' })],
    ],
  ])('names the bad line: %s', (message, lines) => {
    expect(() => load(lines)).toThrow(message)
  })

  it('joins the citation of what informs', () => {
    const [move] = load([
      JSON.stringify({ ...good, does: 'inform', source: 's1', quote: 'It says a thing.' }),
    ])
    expect(move?.citation).toEqual({
      sourceId: 's1',
      passage: 0,
      digest: expect.stringMatching(/^[0-9a-f]{16}$/),
      title: 'Sleep',
      url: 'https://example.org/sleep',
      quote: 'It says a thing.',
    })
  })
})
