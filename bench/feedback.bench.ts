import { openLearned } from '../src/domain/feedback/learned/open.ts'
import { feedback } from '../src/domain/feedback/feedback.ts'
import { microseconds } from './microseconds.ts'

/** What one keystroke costs: `node bench/feedback.bench.ts`. The whole text is read again each time. */
const client =
  "I lost my job last month and I haven't told my wife. I lie awake and feel so ashamed. What would be the point of going on, really? I'm tired of pretending."
const clientEs =
  'Perdí el trabajo el mes pasado y no se lo he contado a mi mujer. Me paso la noche en vela y me da mucha vergüenza. ¿Qué sentido tiene seguir? Estoy cansado de fingir.'
const text =
  'Thank you for trusting me with this. It sounds as if the shame keeps you awake more than the money does. You should try to tell her. What are you most afraid she would say? '
const textEs =
  'Gracias por confiarme esto. Parece que la vergüenza te quita más el sueño que el dinero. Deberías intentar contárselo. ¿Qué es lo que más temes que te diga? '

const learned = openLearned()
const say = (line: string): void => void process.stdout.write(`${line}\n`)
for (const length of [200, 2_000]) {
  const en = text.repeat(20).slice(0, length)
  const es = textEs.repeat(20).slice(0, length)
  say(
    `feedback, ${length} characters, English: ${microseconds(() => feedback({ client, text: en, language: 'en', locale: 'en', learned }), 400)}`,
  )
  say(
    `feedback, ${length} characters, Spanish: ${microseconds(() => feedback({ client: clientEs, text: es, language: 'es', locale: 'es', learned }), 400)}`,
  )
}
const long = text.repeat(400).slice(0, 65_536)
say(
  `feedback, 64 kB: ${microseconds(() => feedback({ client, text: long, language: 'en', locale: 'en', learned }), 20)}`,
)
