import { codeWords } from './code-words.ts'

/** Rows of a square, true where it is dark. */
export type Square = readonly (readonly boolean[])[]

/** Places of the small patterns by which a camera straightens the picture (ISO/IEC 18004:2015, annex E). */
const alignment: readonly (readonly number[])[] = [
  [],
  [6, 18],
  [6, 22],
  [6, 26],
  [6, 30],
  [6, 34],
  [6, 22, 38],
  [6, 24, 42],
  [6, 26, 46],
  [6, 28, 50],
]
const masks: readonly ((x: number, y: number) => boolean)[] = [
  (x, y) => (x + y) % 2 === 0,
  (_, y) => y % 2 === 0,
  (x) => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
]

/** The QR code of a text, which a camera reads without any help of ours or of a server; null where it is too long or not ASCII. */
export function qrCode(text: string): Square | null {
  const coded = codeWords(text)
  if (!coded) return null
  const drawn = masks.map((_, mask) => draw(coded, mask))
  return drawn.toSorted((a, b) => unevenness(a) - unevenness(b))[0] ?? null
}

type Coded = NonNullable<ReturnType<typeof codeWords>>
/** Undefined: nothing is there yet. */
type Canvas = (boolean | undefined)[][]

function draw({ version, words }: Coded, mask: number): Square {
  const size = 17 + 4 * version
  const canvas: Canvas = Array.from({ length: size }, () => Array.from({ length: size }, () => undefined))
  drawFinders(canvas)
  drawAlignment(canvas, alignment[version - 1] ?? [])
  for (let at = 8; at < size - 8; at += 1) {
    set(canvas, at, 6, at % 2 === 0)
    set(canvas, 6, at, at % 2 === 0)
  }
  drawFormat(canvas, mask)
  if (version >= 7) drawVersion(canvas, version)
  drawWords(canvas, words, masks[mask] ?? (() => false))
  return canvas.map((row) => row.map((one) => one === true))
}

function set(canvas: Canvas, x: number, y: number, dark: boolean): void {
  const row = canvas[y]
  if (row && x >= 0 && x < row.length) row[x] = dark
}

/** The three corners, each with its light border. */
function drawFinders(canvas: Canvas): void {
  const far = canvas.length - 4
  for (const [cx, cy] of [
    [3, 3],
    [far, 3],
    [3, far],
  ] as const)
    for (let dy = -4; dy <= 4; dy += 1)
      for (let dx = -4; dx <= 4; dx += 1) {
        const ring = Math.max(Math.abs(dx), Math.abs(dy))
        set(canvas, cx + dx, cy + dy, ring !== 2 && ring !== 4)
      }
}

function drawAlignment(canvas: Canvas, places: readonly number[]): void {
  const last = places.at(-1)
  for (const cy of places)
    for (const cx of places) {
      if ((cx === 6 && cy === 6) || (cx === 6 && cy === last) || (cx === last && cy === 6)) continue
      for (let dy = -2; dy <= 2; dy += 1)
        for (let dx = -2; dx <= 2; dx += 1)
          set(canvas, cx + dx, cy + dy, Math.max(Math.abs(dx), Math.abs(dy)) !== 1)
    }
}

/** What is left of `value`, moved up by `bits`, over the polynomial. */
function remainder(value: number, bits: number, polynomial: number): number {
  let rest = value
  for (let i = 0; i < bits; i += 1) rest = (rest << 1) ^ ((rest >>> (bits - 1)) * polynomial)
  return rest
}

/** Level M and the mask, twice, so that one damaged corner does no harm. */
function drawFormat(canvas: Canvas, mask: number): void {
  const size = canvas.length
  const bits = ((mask << 10) | remainder(mask, 10, 0x537)) ^ 0x5412
  const bit = (at: number): boolean => ((bits >>> at) & 1) === 1
  for (let at = 0; at <= 5; at += 1) set(canvas, 8, at, bit(at))
  set(canvas, 8, 7, bit(6))
  set(canvas, 8, 8, bit(7))
  set(canvas, 7, 8, bit(8))
  for (let at = 9; at < 15; at += 1) set(canvas, 14 - at, 8, bit(at))
  for (let at = 0; at < 8; at += 1) set(canvas, size - 1 - at, 8, bit(at))
  for (let at = 8; at < 15; at += 1) set(canvas, 8, size - 15 + at, bit(at))
  set(canvas, 8, size - 8, true)
}

function drawVersion(canvas: Canvas, version: number): void {
  const bits = (version << 12) | remainder(version, 12, 0x1f25)
  for (let at = 0; at < 18; at += 1) {
    const dark = ((bits >>> at) & 1) === 1
    const [a, b] = [canvas.length - 11 + (at % 3), Math.floor(at / 3)]
    set(canvas, a, b, dark)
    set(canvas, b, a, dark)
  }
}

/** Two columns at a time from the right, up and down in turn, past what is there already. */
function drawWords(canvas: Canvas, words: readonly number[], mask: (x: number, y: number) => boolean): void {
  const size = canvas.length
  let at = 0
  for (let right = size - 1; right >= 1; right -= 2) {
    if (right === 6) right = 5
    for (let step = 0; step < size; step += 1)
      for (const x of [right, right - 1]) {
        const y = ((right + 1) & 2) === 0 ? size - 1 - step : step
        if (canvas[y]?.[x] !== undefined) continue
        const dark = (((words[at >>> 3] ?? 0) >>> (7 - (at & 7))) & 1) === 1
        set(canvas, x, y, dark !== mask(x, y))
        at += 1
      }
  }
}

/** Long runs and blocks of one colour are what a camera stumbles over; any mask is right, one of them is easiest. */
function unevenness(square: Square): number {
  let points = 0
  const columns = square.map((_, x) => square.map((row) => row[x] === true))
  for (const line of [...square, ...columns]) {
    let run = 1
    for (let at = 1; at <= line.length; at += 1) {
      if (at < line.length && line[at] === line[at - 1]) run += 1
      else {
        if (run >= 5) points += run - 2
        run = 1
      }
    }
  }
  for (let y = 1; y < square.length; y += 1)
    for (let x = 1; x < square.length; x += 1)
      if (
        new Set([square[y]?.[x], square[y]?.[x - 1], square[y - 1]?.[x], square[y - 1]?.[x - 1]]).size === 1
      )
        points += 3
  return points
}
