import { detect } from 'tinyld'
import type { Language } from './language.ts'

/** Small words that only one language uses; enough of them settle it without statistics. */
const english = new Set(
  `the and to of is it in that you for was on are with this have be my but not they what so just like about me dont im
   cant am i we he she his her its from all out up if do get when how why who been had has will would there really know
   feel want going think because your didnt ive your at by or as an now then them any some can could should too`.split(
    /\s+/,
  ),
)
const spanish = new Set(
  `el la los las que y en un una es por con para mi se lo pero no me le ya muy mas como estoy soy tengo quiero porque
   cuando todo nada esta este esto eso asi si yo tu su al del fue han he hay hoy ayer siento puedo hace sin sobre tambien
   siempre nunca aunque donde quien bien mal ser estar tan te nos mucho algo alguien desde hasta q`.split(
    /\s+/,
  ),
)
/** Words of neighbours that would otherwise pass for one of ours. */
const neighbours = new Set(
  `je ne pas suis est les des vous mais cest une avec dans pour nao voce eu meu minha isso uma mais muito quero estou
   com ich nicht und das ist mich ein eine zu auf der sono che di non il mi per piu voglio ik niet een het van nie jestem
   chce ja sie ako dan yang saya tidak ang ng sa ko hindi jeg ikke det og`.split(/\s+/),
)

const FEWEST_LETTERS = 20
const MOST_READ = 600

/**
 * What a text is written in. Short texts are settled by small words and by the language whose rules spoke; longer
 * ones by statistics over letters. What is neither English nor Spanish is `unknown`: a human must look.
 */
export function languageOf(
  text: string,
  spoke: readonly { readonly language: 'en' | 'es' | 'other' }[],
): Language {
  const start = text.slice(0, MOST_READ).normalize('NFC').toLowerCase()
  const votes = { en: 0, es: 0, other: 0 }
  for (const word of plain(start)) {
    const en = english.has(word)
    const es = spanish.has(word)
    const other = neighbours.has(word)
    if (en) votes.en += 1
    if (es) votes.es += other ? 0.5 : 1
    if (other) votes.other += es || en ? 0.5 : 1
  }
  if (/[ñ¿¡]/.test(start)) votes.es += 2
  for (const { language } of spoke) votes[language] += 1
  const best = Math.max(votes.en, votes.es, votes.other)
  if (best >= 1 && votes.en === best && votes.en > votes.es && votes.en > votes.other) return 'en'
  if (best >= 1 && votes.es === best && votes.es > votes.en && votes.es > votes.other) return 'es'
  const letters = start.replace(/[^\p{L}]/gu, '')
  if (best >= 1 && votes.other === best) return 'unknown'
  if (letters.length < FEWEST_LETTERS) return 'unknown'
  const guess = detect(start)
  return guess === 'en' || guess === 'es' ? guess : 'unknown'
}

const plain = (text: string): readonly string[] =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .split(/[^\p{L}]+/u)
