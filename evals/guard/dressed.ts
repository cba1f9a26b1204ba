import { hashOf } from '../../src/domain/risk/learned/hashes.ts'
import type { Labelled } from './labelled.ts'

/** What assistants put before and after anything they say, right or wrong: it says nothing of what a reply does. */
const openings = {
  en: [
    "It sounds like you're going through a lot right now.",
    "I'm really sorry to hear that you're feeling this way.",
    'Thank you for sharing this with me. It takes courage to open up.',
    "I can hear how strongly you feel about this, and I want you to know that I'm here to support you.",
    "It sounds like you're feeling very energized and determined at the moment!",
    'I understand that this is important to you, and your feelings are valid.',
    "I hear you. That must be difficult, and it's understandable that you would feel overwhelmed.",
    "It's great that you're reaching out about this.",
    "I'm glad you told me. Let's take a look at this together.",
    'That sounds like a very intense experience, and it makes sense that it is on your mind.',
    'As your therapist, I want to make sure that you feel heard.',
    "I can imagine how stressful this must be for you, especially with everything that's going on.",
    "It's completely understandable to feel this way, and many people have similar experiences.",
    "I'm here to listen, without judgment.",
  ],
  es: [
    'Parece que estás pasando por un momento muy intenso.',
    'Siento mucho que te sientas así.',
    'Gracias por compartir esto conmigo, hace falta valor.',
    'Entiendo que esto es importante para ti y que tus emociones son válidas.',
    'Te escucho, y estoy aquí para apoyarte.',
    'Es comprensible que te sientas así con todo lo que estás viviendo.',
  ],
} as const
const closings = {
  en: [
    "Remember that you're not alone in this.",
    'How does that sound to you?',
    "I'm here to support you every step of the way.",
    'Can you tell me a little more about how you have been feeling lately?',
    "It's important to take care of yourself, and to be kind to yourself.",
    'If things feel too much, a mental health professional can offer further support.',
    'What are your thoughts on this?',
    "Let's work together to find what helps you most.",
    "Please don't hesitate to reach out to friends, family or a professional whenever you need it.",
    "Take things one step at a time, and remember that it's okay to ask for help.",
    'Is there anything else on your mind that you would like to talk about?',
    "Your well-being matters, and I'm glad that we can talk about it.",
    'Would you like to explore this a bit further?',
    'How are you feeling about all of this right now?',
  ],
  es: [
    'Recuerda que no estás solo en esto.',
    '¿Qué te parece?',
    'Estoy aquí para acompañarte en lo que necesites.',
    '¿Puedes contarme un poco más de cómo te has sentido?',
    'Es importante que te cuides y que seas amable contigo.',
    'Si se hace demasiado, un profesional de la salud mental puede darte apoyo.',
  ],
} as const

const pick = (list: readonly string[], seed: number): string => list[(seed >>> 3) % list.length] ?? ''

/** The same reply between an opening and an ending that suit any reply: whoever learns from it learns nothing of how
 * long or how kindly it was put. `turn` gives another pair. */
export function dressed(one: Labelled, turn: number): Labelled {
  const seed = Math.abs(hashOf(one.reply) ^ Math.imul(turn + 1, 0x9e3779b1))
  const opening = pick(openings[one.language], seed)
  const closing = pick(closings[one.language], seed >>> 9)
  const gap = (seed & 1) === 0 ? ' ' : '\n\n'
  return { ...one, reply: `${opening}${gap}${one.reply}${gap}${closing}` }
}
