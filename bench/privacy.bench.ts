/**
 * De-identification: recall and precision on annotated sets, and microseconds a message.
 *
 *   node bench/privacy.bench.ts                        speed, hostile input and the fixtures
 *   node bench/privacy.bench.ts --data FOLDER          also presidio-synth/dev.jsonl and meddocan-es/dev.jsonl below FOLDER
 *   node bench/privacy.bench.ts --data FOLDER --miss   prints what was missed and what was hidden without need
 *
 * How it is counted. Profile strict. A gold span is found when hidden spans overlap it by at least one character
 * ("touched") or when every letter and digit of it is hidden ("covered"; leaks are what is not covered). A hidden span is
 * right when it overlaps a gold span. Kinds are not compared. Offsets of the sets count code points.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { deidentify } from '../src/domain/privacy/deidentify.ts'
import { noSecrets, type Profile } from '../src/domain/privacy/deidentified.ts'
import { reidentify } from '../src/domain/privacy/reidentify.ts'
import type { Locale } from '../src/domain/language.ts'

const secrets = noSecrets('000102030405060708090a0b0c0d0e0f')
const hide = (text: string, language: Locale, profile: Profile) =>
  deidentify(text, { known: [], language, profile, secrets })
const say = (line: string) => process.stdout.write(`${line}\n`)
const share = (part: number, whole: number) => (whole === 0 ? '–' : (part / whole).toFixed(3))

type Gold = { readonly start: number; readonly end: number; readonly type: string }
type Row = { readonly text: string; readonly spans: readonly Gold[] }
type Tally = { gold: number; touched: number; covered: number }

function rowsOf(file: string): readonly Row[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line): Row => JSON.parse(line))
}

function measure(name: string, rows: readonly Row[], language: Locale, showMisses: boolean): void {
  const byType = new Map<string, Tally>()
  const missed: string[] = []
  const needless: string[] = []
  let hidden = 0
  let right = 0
  let leaky = 0
  for (const row of rows) {
    const points = Array.from(row.text)
    const unit = [0]
    for (const point of points) unit.push((unit.at(-1) ?? 0) + point.length)
    const gold = row.spans.map((span) => ({
      type: span.type,
      start: unit[span.start] ?? 0,
      end: unit[span.end] ?? 0,
    }))
    const { spans } = hide(row.text, language, 'strict')
    let leaks = false
    for (const span of gold) {
      const tally = byType.get(span.type) ?? { gold: 0, touched: 0, covered: 0 }
      byType.set(span.type, tally)
      tally.gold++
      const over = spans.filter((one) => one.start < span.end && span.start < one.end)
      let rest = ''
      for (let at = span.start; at < span.end; at++)
        if (!over.some((one) => one.start <= at && at < one.end)) rest += row.text[at] ?? ''
      const covered = !/[\p{L}\p{N}]/u.test(rest)
      if (over.length > 0) tally.touched++
      else
        missed.push(
          `${span.type}\t${row.text.slice(span.start, span.end)}\t…${row.text.slice(Math.max(0, span.start - 40), span.end + 20).replaceAll('\n', '⏎')}`,
        )
      if (covered) tally.covered++
      else leaks = true
    }
    if (leaks) leaky++
    for (const one of spans) {
      hidden++
      if (gold.some((span) => one.start < span.end && span.start < one.end)) right++
      else
        needless.push(
          `${one.type}\t${row.text.slice(one.start, one.end)}\t…${row.text.slice(Math.max(0, one.start - 40), one.end + 20).replaceAll('\n', '⏎')}`,
        )
    }
  }
  const all = [...byType.values()].reduce((a, b) => ({
    gold: a.gold + b.gold,
    touched: a.touched + b.touched,
    covered: a.covered + b.covered,
  }))
  const precision = right / hidden
  const recall = all.touched / all.gold
  say(`\n${name}: ${rows.length} texts, ${all.gold} spans, ${hidden} hidden`)
  say(
    `  recall touched ${share(all.touched, all.gold)}  covered ${share(all.covered, all.gold)}  precision ${share(right, hidden)}  F1 ${((2 * precision * recall) / (precision + recall)).toFixed(3)}  texts with any leak ${share(leaky, rows.length)}`,
  )
  for (const [type, tally] of [...byType].toSorted((a, b) => b[1].gold - a[1].gold))
    say(
      `  ${type.padEnd(36)} ${String(tally.gold).padStart(5)}  touched ${share(tally.touched, tally.gold)}  covered ${share(tally.covered, tally.gold)}`,
    )
  if (!showMisses) return
  say(`\nmissed\n${missed.join('\n')}`)
  say(`\nhidden without need\n${needless.join('\n')}`)
}

const linesOf = (file: string): readonly string[] =>
  readFileSync(join(import.meta.dirname, '../fixtures/privacy', file), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))

function speed(): void {
  const hideLines = linesOf('must-hide.txt').map((line) => line.split('\t')[0] ?? '')
  const keepLines = linesOf('must-keep.txt')
  // One line with identifiers to four without: about what people write.
  const texts = keepLines.map((line, at) => (at % 5 === 0 ? (hideLines[at % hideLines.length] ?? '') : line))
  const messages: string[] = []
  for (let i = 0; messages.length < 2000; i++) {
    let text = ''
    for (let j = i * 7; text.length < 200; j++) text += `${texts[j % texts.length]} `
    messages.push(text.slice(0, 200))
  }
  for (let round = 0; round < 3; round++) for (const text of messages) hide(text, 'en', 'care')
  const took = messages.map((text) => {
    const from = process.hrtime.bigint()
    const hidden = hide(text, 'en', 'care')
    reidentify(hidden.text, hidden.secrets)
    return Number(process.hrtime.bigint() - from) / 1000
  })
  took.sort((a, b) => a - b)
  const dense =
    messages.reduce((sum, text) => sum + hide(text, 'en', 'care').spans.length, 0) / messages.length
  say(
    `\nspeed: ${messages.length} messages of 200 characters, ${dense.toFixed(1)} identifiers each, hidden and put back`,
  )
  say(
    `  p50 ${took[Math.floor(took.length * 0.5)]?.toFixed(1)} µs  p99 ${took[Math.floor(took.length * 0.99)]?.toFixed(1)} µs`,
  )
  const plain = linesOf('must-keep.txt').join(' ')
  const clean: string[] = []
  for (let at = 0; at + 200 < plain.length; at += 100) clean.push(plain.slice(at, at + 200))
  for (let round = 0; round < 20; round++) for (const text of clean) hide(text, 'en', 'care')
  const tookClean = clean.map((text) => {
    const from = process.hrtime.bigint()
    hide(text, 'en', 'care')
    return Number(process.hrtime.bigint() - from) / 1000
  })
  tookClean.sort((a, b) => a - b)
  say(
    `  nothing to hide (${clean.length} stretches): p50 ${tookClean[Math.floor(clean.length * 0.5)]?.toFixed(1)} µs  p99 ${tookClean[Math.floor(clean.length * 0.99)]?.toFixed(1)} µs`,
  )
}

const HOSTILE: Readonly<Record<string, string>> = {
  digits: '1',
  'digit groups': '12 ',
  'at signs': '@a.',
  dots: 'a.',
  capitals: 'Aa ',
  brackets: '[NAME-1-000000] ',
  'open brackets': '[',
  hyphens: 'Anna-',
  colons: 'a:',
  'number words': 'one two ',
  emails: 'a.b@c.de ',
  streets: '1 calle ',
  letters: 'a',
  'lone surrogates': '\ud800',
  names: 'Jess Miller de la ',
}
function hostile(): void {
  say('\nhostile input, ms at 16k / 32k / 64k characters')
  for (const [name, unit] of Object.entries(HOSTILE)) {
    const times = [16_384, 32_768, 65_536].map((length) => {
      const text = unit.repeat(Math.ceil(length / unit.length)).slice(0, length)
      const from = performance.now()
      hide(text, 'en', 'care')
      return (performance.now() - from).toFixed(0)
    })
    say(`  ${name.padEnd(16)} ${times.join(' / ')}`)
  }
}

function fixtures(): void {
  const keep = linesOf('must-keep.txt')
  const altered = keep.filter((line) =>
    (['en', 'es'] as const).some((language) => hide(line, language, 'care').spans.length > 0),
  )
  let values = 0
  let found = 0
  const hideLines = linesOf('must-hide.txt')
  for (const line of hideLines) {
    const [text = '', list = ''] = line.split('\t')
    const hidden = hide(text, 'en', 'care').text
    for (const value of list.split('|')) {
      values++
      if (!hidden.includes(value)) found++
    }
  }
  say(
    `fixtures: must-keep ${keep.length} lines, ${altered.length} altered; must-hide ${hideLines.length} lines, ${found} of ${values} values hidden`,
  )
}

const dataAt = process.argv.indexOf('--data')
const folder = dataAt > 0 ? process.argv[dataAt + 1] : undefined
const showMisses = process.argv.includes('--miss')
if (existsSync(join(import.meta.dirname, '../fixtures/privacy/must-keep.txt'))) {
  fixtures()
  speed()
}
hostile()
if (folder !== undefined) {
  measure('presidio-synth dev (en)', rowsOf(join(folder, 'presidio-synth/dev.jsonl')), 'en', showMisses)
  measure('meddocan-es dev (es)', rowsOf(join(folder, 'meddocan-es/dev.jsonl')), 'es', showMisses)
}
