/** Words that say nothing of danger and that people put before or behind what they say, in the same sentence. */
export type Added = {
  readonly language: 'en' | 'es'
  readonly at: 'before' | 'behind'
  readonly words: string
}

const of = (language: Added['language'], at: Added['at'], words: readonly string[]): readonly Added[] =>
  words.map((one) => ({ language, at, words: one }))

export const added: readonly Added[] = [
  ...of('en', 'before', [
    'hi',
    'hi how are you',
    'hey there',
    'good morning',
    'so',
    'ok so',
    'sorry to bother you',
    'idk how to say this',
  ]),
  ...of('en', 'behind', ['ok', 'lol', 'thanks', 'idk', 'thank you', 'you know', 'anyway', 'please', 'haha']),
  ...of('es', 'before', ['hola', 'buenas', 'hola que tal', 'bueno', 'oye', 'buenos días']),
  ...of('es', 'behind', ['gracias', 'jaja', 'por favor', 'ok', 'bueno', 'vale']),
]

/** What people say of themselves before they say the rest. */
export const denials: readonly Added[] = [
  ...of('en', 'before', ["I'm not suicidal", "I wouldn't do anything", 'im not depressed']),
  ...of('es', 'before', ['no soy suicida', 'no voy a hacerme daño']),
]

const JOINERS = [' ', ', ', ' 🙂 ']

export const joinedWith = (text: string, { at, words }: Added): readonly string[] =>
  JOINERS.map((joiner) => (at === 'before' ? `${words}${joiner}${text}` : `${text}${joiner}${words}`))
