type Said = { readonly value: number; readonly of: 'share' | 'times' | 'place' | 'count' }

const lines: readonly (readonly [Said['of'], string])[] = [
  [
    'count',
    'one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 twelve:12 thirteen:13 fourteen:14 fifteen:15 sixteen:16 seventeen:17 eighteen:18 nineteen:19 twenty:20 thirty:30 forty:40 fifty:50 sixty:60 seventy:70 eighty:80 ninety:90 hundred:100 thousand:1000 million:1000000',
  ],
  [
    'count',
    'un:1 una:1 uno:1 dos:2 tres:3 cuatro:4 cinco:5 seis:6 siete:7 ocho:8 nueve:9 diez:10 once:11 doce:12 trece:13 catorce:14 quince:15 dieciseis:16 diecisiete:17 dieciocho:18 diecinueve:19 veinte:20 treinta:30 cuarenta:40 cincuenta:50 sesenta:60 setenta:70 ochenta:80 noventa:90 cien:100 ciento:100 doscientos:200 trescientos:300 cuatrocientos:400 quinientos:500 seiscientos:600 setecientos:700 ochocientos:800 novecientos:900 mil:1000 millon:1000000',
  ],
  ['share', 'half:0.5 quarter:0.25 fifth:0.2 tenth:0.1 mitad:0.5'],
  ['times', 'twice:2 double:2 doubled:2 doubles:2 halved:0.5 triple:3 tripled:3 doble:2 duplico:2'],
  [
    'place',
    'second:2 third:3 fourth:4 sixth:6 seventh:7 eighth:8 ninth:9 segundo:2 segunda:2 tercero:3 tercera:3 tercer:3 cuarto:4 quinto:5',
  ],
]

/** Numbers as words, English and Spanish, without accents. */
export const wordNumbers: ReadonlyMap<string, Said> = new Map(
  lines.flatMap(([of, line]) =>
    line.split(' ').map((pair): [string, Said] => {
      const colon = pair.indexOf(':')
      return [pair.slice(0, colon), { value: Number(pair.slice(colon + 1)), of }]
    }),
  ),
)

/** Units of time, in days. */
export const UNITS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    ...{ minute: 1 / 1440, minutes: 1 / 1440, minuto: 1 / 1440, minutos: 1 / 1440 },
    ...{ hour: 1 / 24, hours: 1 / 24, hora: 1 / 24, horas: 1 / 24, day: 1, days: 1, dia: 1, dias: 1 },
    ...{ week: 7, weeks: 7, semana: 7, semanas: 7, month: 30.4, months: 30.4, mes: 30.4, meses: 30.4 },
    ...{ year: 365, years: 365, ano: 365, anos: 365 },
  }),
)

/** Spanish numbers that are other words in English. */
const SPANISH_ALONE = new Set(['once', 'mil', 'un', 'una', 'uno', 'dos', 'segunda', 'cien'])
export const readAsNumber = (word: string, language: string): Said | undefined =>
  language === 'en' && SPANISH_ALONE.has(word) ? undefined : wordNumbers.get(word)

/** The digits of a number that is said as a word and counts something. */
export function numberOf(word: string, language: string): string | null {
  const said = readAsNumber(word, language)
  return said === undefined ? null : said.of === 'count' ? String(said.value) : `${said.of}${said.value}`
}
