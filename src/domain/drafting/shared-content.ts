import type { Locale } from '../language.ts'
import { contentWords } from './content-words.ts'

/** Words that any two texts about anybody's life share: to have one in common says nothing. */
const COMMON: Readonly<Record<Locale, string>> = {
  en: 'today tonight tomorrow yesterday day days week weeks month year years morning evening time times moment last next thing things something anything nothing everything someone anyone people person life way ways bit lot lots right away around back before after again always never often maybe perhaps sure okay yes thank thanks please sorry help helps helped hear heard hearing tell told telling say said says saying talk talking talked share shared sharing ask asking happen happens happened hard heavy difficult good bad better worse big small new old long little come comes came take takes taken going went goes keep keeps kept try trying tried start started part place look looking find found need needs needed matter matters since enough able being wants wanted thinking thought mean means see seen let give given two one first need understand without along',
  es: 'hoy mañana ayer noche día días semana semanas mes meses año años tarde tiempo vez veces momento rato cosa cosas algo alguien nada nadie persona personas gente vida manera forma poco pocos mucho bien mal mejor peor gracias favor siento perdón ayuda ayudar ayudarte contar cuentas contado contarme decir dice dices dicho decirme hablar hablas hablado compartir pasa pasó pasado pasando difícil duro dura duele grande pequeño nuevo nueva viejo largo viene venir tomar ir vas voy van hacer haces hace hecho quiero querer necesito necesitas necesita intentar empezar parte lugar sitio mirar ver encontrar importa importante bastante capaz pensar pensando pienso piensas significa dar dos uno primera primero entiendo entender tener tienes tengo tiene',
}
const common: Readonly<Record<Locale, ReadonlySet<string>>> = {
  en: new Set(contentWords(COMMON.en, 'en')),
  es: new Set(contentWords(COMMON.es, 'es')),
}

/** Telling words that two sentences must share to be about the same: two; or one, where the sentence has few. */
const SHARED = 2
const FEW = 3

/** Stems of a sentence's words that say what it is about. */
export const tellingWords = (sentence: string, language: Locale): ReadonlySet<string> =>
  new Set(contentWords(sentence, language).filter((stem) => !common[language].has(stem)))

/** Whether a client's sentence says what the drafted one takes up. `telling` is from {@link tellingWords}. */
export function sharesContent(telling: ReadonlySet<string>, said: ReadonlySet<string>): boolean {
  let shared = 0
  for (const stem of telling) if (said.has(stem)) shared += 1
  return shared >= SHARED || (shared === 1 && telling.size <= FEW)
}
