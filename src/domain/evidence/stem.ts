/** Words that say nothing about a topic, English and Spanish. */
const stop = new Set(
  `a about after all also am an and any are as at be because been before being but by can could did do does doing for
  from get had has have having he her hers him his how i if in into is it its just like me my no nor not of off on or
  our out over own she should so some such than that the their them then there these they this those to too under up
  us very was we were what when where which while who whom why will with would you your
  al algo como con cual cuando de del desde donde el ella ellos en entre era es esa ese eso esta este esto estoy ha han
  hay la las le les lo los mas me mi mis mucho muy nada ni nos o os para pero por porque que quien se ser si sin sobre
  son soy su sus tan te tengo ti tiene todo tu tus un una unas uno unos y ya yo`
    .split(/\s+/)
    .filter(Boolean),
)

const accents: Readonly<Record<string, string>> = { á: 'a', é: 'e', í: 'i', ó: 'o', ú: 'u', ü: 'u', ñ: 'n' }

/** Words of a text in lower case without accents and placeholders; what stands in brackets is never searched. */
export const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replace(/\[[^\]]*\]|⟦[^⟧]*⟧|\{[^}]*\}|<[^>]*>/g, ' ')
    .replace(/[áéíóúüñ]/g, (c) => accents[c] ?? c)
    .match(/[a-z0-9]+(?:'[a-z]+)?/g) ?? []

export const meaningful = (word: string): boolean => word.length > 1 && !stop.has(word)

/** Light English stemming: plural, -ing, -ed, -ness, -ly; enough to meet "sleeping" with "sleep". */
export function stem(word: string): string {
  const bare = word.replace(/'s?$/, '')
  if (bare.length < 5) return bare.length === 4 && /[^s]s$/.test(bare) ? bare.slice(0, -1) : bare
  const plain = bare
    .replace(/ies$/, 'y')
    .replace(/(ss|sh|ch|x|z)es$/, '$1')
    .replace(/([^sui])s$/, '$1')
  return plain
    .replace(/(?:fulness|iveness|ousness)$/, '')
    .replace(/(?:ness|ments?|ingly|edly|ally)$/, '')
    .replace(/(..[^aeiou]|..[aeiou][^aeiou])(?:ing|ed|er|ers)$/, '$1')
    .replace(/([^aeiouls])\1$/, '$1')
    .replace(/(?:ive|ion|ious|iety)$/, '')
    .replace(/e$/, '')
    .replace(/([^aeiou])y$/, '$1i')
}
