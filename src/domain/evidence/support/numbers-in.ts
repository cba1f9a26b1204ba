const words: Readonly<Record<string, number>> = {
  ...{
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
  },
  ...{
    fifteen: 15,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
  },
  ...{
    hundred: 100,
    thousand: 1_000,
    million: 1_000_000,
    twice: 2,
    double: 2,
    half: 0.5,
    third: 1 / 3,
    quarter: 0.25,
  },
  ...{
    dos: 2,
    tres: 3,
    cuatro: 4,
    cinco: 5,
    seis: 6,
    siete: 7,
    ocho: 8,
    nueve: 9,
    diez: 10,
    doce: 12,
    mitad: 0.5,
  },
}

/** The numbers that a text says, digits and words alike, as many times as it says them: `71 %`, `1,200`, `0.05`,
 * `twenty-five`. Digits inside a word (`B12`, `COVID-19`) are part of its name. */
export function numbersIn(text: string): readonly string[] {
  const found: number[] = []
  let before: { readonly value: number; readonly end: number } | null = null
  for (const match of text.matchAll(NUMBER)) {
    const [whole, digits] = match
    const value =
      digits === undefined ? words[whole.toLowerCase()] : Number(digits.replaceAll(',', '').replace('·', '.'))
    if (value === undefined) continue
    const joined: number | null =
      before !== null && match.index === before.end + 1 ? joinedTo(before.value, value) : null
    if (joined !== null) found.pop()
    found.push(joined ?? value)
    before = digits === undefined ? { value: joined ?? value, end: match.index + whole.length } : null
  }
  return found.map(canonical)
}
const NUMBER =
  /(?<![\p{L}\d.])(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:[.·]\d+)?|\.\d+)(?![\p{L}]{3,})|(?<!\p{L})\p{L}+/gu

/** `twenty-five`, `two hundred`. */
const joinedTo = (first: number, second: number): number | null =>
  first >= 20 && first <= 90 && second >= 1 && second < 10
    ? first + second
    : second >= 100 && first < second && first >= 1
      ? first * second
      : null
const canonical = (value: number): string => String(Math.round(value * 1e6) / 1e6)
