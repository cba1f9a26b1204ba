import type { Locale } from '../../domain/language.ts'
import type { Signal, SignalKind } from '../../domain/risk/signal.ts'

/** Why a rule spoke, in plain words for the practitioner: what it reads the marked words as. */
const why: Readonly<Record<Locale, Readonly<Record<SignalKind, string>>>> = {
  en: {
    'passive-ideation': 'These words can mean not wanting to be alive, without a wish to act.',
    'active-ideation': 'These words speak of wanting to die or of killing oneself.',
    plan: 'These words name a way, a time or a place.',
    'means-or-method-seeking': 'These words ask about or look for a means.',
    intent: 'These words say that something will be done.',
    preparation: 'These words describe getting ready.',
    'attempt-recent': 'These words tell of an attempt that was made just now or lately.',
    'attempt-past': 'These words tell of an attempt in the past.',
    'self-injury': 'These words tell of hurting oneself.',
    'harm-to-others': 'These words speak of hurting somebody else.',
    'harm-from-others': 'These words tell of being hurt or threatened by somebody.',
    'child-safeguarding': 'These words suggest that a child may not be safe.',
    psychosis: 'These words describe voices, beliefs or sights that others do not share.',
    mania: 'These words describe very high energy, little need for sleep, or acting without brakes.',
    'eating-disorder': 'These words describe not eating, throwing up, or fear about weight.',
    'overdose-or-withdrawal': 'These words describe taking too much, or stopping a substance.',
    panic: 'These words describe panic.',
    hopelessness: 'These words say that nothing can get better.',
    burdensomeness: 'These words say that others would be better off without them.',
    entrapment: 'These words say that there is no way out.',
    goodbye: 'These words read like a goodbye, or like putting last things in order.',
  },
  es: {
    'passive-ideation': 'Estas palabras pueden decir que no quiere vivir, sin intención de hacer nada.',
    'active-ideation': 'Estas palabras hablan de querer morir o de matarse.',
    plan: 'Estas palabras nombran un modo, un momento o un lugar.',
    'means-or-method-seeking': 'Estas palabras preguntan por un medio o lo buscan.',
    intent: 'Estas palabras dicen que va a hacer algo.',
    preparation: 'Estas palabras describen preparativos.',
    'attempt-recent': 'Estas palabras cuentan un intento de ahora o de hace poco.',
    'attempt-past': 'Estas palabras cuentan un intento del pasado.',
    'self-injury': 'Estas palabras cuentan que se hace daño.',
    'harm-to-others': 'Estas palabras hablan de hacer daño a otra persona.',
    'harm-from-others': 'Estas palabras cuentan que alguien le hace daño o le amenaza.',
    'child-safeguarding': 'Estas palabras apuntan a que un menor puede no estar seguro.',
    psychosis: 'Estas palabras describen voces, ideas o visiones que los demás no comparten.',
    mania: 'Estas palabras describen mucha energía, poca necesidad de dormir o actuar sin freno.',
    'eating-disorder': 'Estas palabras describen no comer, vomitar o miedo al peso.',
    'overdose-or-withdrawal': 'Estas palabras describen tomar demasiado o dejar una sustancia.',
    panic: 'Estas palabras describen pánico.',
    hopelessness: 'Estas palabras dicen que nada puede mejorar.',
    burdensomeness: 'Estas palabras dicen que los demás estarían mejor sin su presencia.',
    entrapment: 'Estas palabras dicen que no hay salida.',
    goodbye: 'Estas palabras suenan a despedida o a dejar todo en orden.',
  },
}

export const ruleWords = (signal: Pick<Signal, 'kind'>, locale: Locale): string => why[locale][signal.kind]
