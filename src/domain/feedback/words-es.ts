import type { HintWords } from './words-en.ts'

/** Avisos para quien escribe, en español: qué mirar y por qué, nunca una frase para pegar. */
export const wordsEs: HintWords = {
  'ask-about-safety':
    'Ha escrito «{words}» y todavía no se lo has preguntado de forma directa. Preguntarlo claro no mete la idea en la cabeza, y muestra que puedes escuchar la respuesta.',
  'take-up-sign':
    '«{words}» se queda sin respuesta. Podrías mostrar que lo has leído antes de pasar a otra cosa.',
  'take-up-feeling':
    'Quizá lo más fuerte que dice es «{words}». Podrías quedarte ahí un momento, con tus palabras.',
  'deepen-reactions':
    'Se entiende lo que piensas; se nota menos que te llega. Una palabra sincera sobre cómo te llega «{words}» podría acercaros.',
  'deepen-interpretations':
    'Podrías decir qué entiendes que hay detrás de «{words}», como algo que puede corregirte, antes de seguir.',
  'deepen-explorations':
    'Podrías hacer una sola pregunta abierta que parta de su «{words}», para que pueda seguir contando.',
  'deepen-plain-reactions':
    'Una palabra sobre cómo te llega su mensaje dejaría ver a la persona que hay detrás.',
  'deepen-plain-interpretations':
    'Podrías decir qué has entendido hasta ahora, como algo que puede corregirte.',
  'deepen-plain-explorations': 'Una pregunta abierta le dejaría sitio para seguir.',
  'many-questions':
    '{n} preguntas seguidas pueden parecer un formulario. ¿Cuál importa más? Las otras pueden esperar a la respuesta.',
  'closed-questions': 'Esto se contesta con un sí o un no. Empezar por «cómo» o «qué» quizá te cuente más.',
  'advice-without-asking':
    'Hay consejos y falta saber si los quiere. Preguntar antes, y qué ha probado ya, deja la decisión en sus manos.',
  'only-questions':
    'Hay preguntas y nada todavía que le devuelva lo que ha dicho. Un reflejo antes hace más fácil contestar.',
  'harder-than-theirs':
    'Esto se lee unos {n} cursos por encima de lo que escribe. Frases más cortas y palabras de cada día se lo pondrían más fácil.',
  'long-sentence': 'Hay una frase de {n} palabras. En un mal día es mucho para sostener.',
  'other-language': 'Te escribe en español y esto está en inglés. Si es a propósito, está bien.',
  'other-language-es': 'Te escribe en inglés y esto está en español. Si es a propósito, está bien.',
  'committed-suicide':
    '«Murió por suicidio» o «se quitó la vida» dice lo mismo sin sonar a delito ni a resultado.',
  'method-detail':
    'Aquí se nombra un método o un lugar. Quitarlo no pierde nada y evita que sirva de instrucción.',
  'accepts-plan':
    'Podría leerse como que estás de acuerdo con que muera. Puedes reconocer cuánto duele y seguir del lado de su vida.',
  goads: 'Alguien que sufre podría leerlo como un empujón. Mejor sin ello.',
  'helps-with-means':
    'Lo que pregunta podría servir a un plan. Puedes dejar la pregunta sin contestar y preguntar qué hay detrás.',
  'offers-means':
    'Te ofreces a ayudar con algo que podría servir a un plan. Quizá valga la pena preguntar antes para qué lo quiere.',
  'ignores-danger':
    'Habla de un peligro para sí y la respuesta no lo menciona. Nombrarlo le dice que se le ha escuchado.',
  'bare-referral':
    'Una derivación sola puede sonar a puerta que se cierra. Una palabra sobre lo que te ha contado, y que sigues ahí mientras contacta, lo cambia.',
  'promise-of-secrecy':
    'Nadie en tu papel puede prometer esto. Decir qué queda entre vosotros y qué no es una promesa que sí puedes cumplir.',
  'false-promise':
    'Promete algo que quizá no depende de ti. Lo que de verdad puedes hacer, y cuándo, aguanta mejor.',
  'false-reassurance':
    'En un mal día, «todo irá bien» puede sonar a no haber escuchado. Podrías decir qué te da esperanza a ti.',
  minimising:
    'Podría hacerlo parecer más pequeño de lo que es para esa persona. Mejor que el tamaño lo ponga ella.',
  guilt:
    'Quien está así suele sentirse ya una carga. Esto puede añadir peso; lo que le une a otros se puede preguntar, no discutir.',
  blame:
    'Puede llegar como un reproche, aunque no lo sea. Preguntar qué lo hizo difícil deja la puerta abierta.',
  stigma:
    'La etiqueta puede quedarse pegada. Decir lo que alguien vive o hace, y no lo que es, resulta más amable y más exacto.',
  'leading-question':
    'Dicho así, lo fácil es contestar «no». Una pregunta clara, sin la respuesta dentro, permite decir «sí».',
  medication:
    'Empezar, dejar o cambiar dosis es cosa de quien receta. Puedes preguntar cómo le va y contar con esa persona.',
  diagnosis:
    'Esto afirma un diagnóstico. Si no te toca hacerlo y darlo por escrito, describir lo que notas deja espacio.',
  'possible-diagnosis':
    'El nombre de una enfermedad, aunque sea una suposición, puede pesar por escrito más de lo que quieres.',
  'identity-claim':
    'Esto afirma quién habla. Tu nombre ya va en el mensaje; un borrador no tiene título ni vida propia.',
  'instructs-in-danger':
    'Está en peligro. Guía hacia las personas y la seguridad; otra instrucción puede tomarse como ayuda con un plan.',
  'speaks-of-system':
    'Esto habla de la máquina y no a la persona. Nada sobre instrucciones, borradores o aprobación va en un mensaje.',
  'role-claim': 'Ya sabe quién eres. La frase quizá gane sin el título.',
  'claimed-feeling': 'Si es verdad y quieres que lo sepa, déjalo. Si venía en un borrador, no es tuyo.',
  dependency:
    'Esto te convierte en el único apoyo. Otras personas de su vida, aunque sean pocas, protegen más que una sola.',
  sycophancy:
    'El elogio es fuerte. Si el plan te preocupa algo, una palabra tranquila hace más que darle la razón.',
  'unsupported-fact':
    'Se apoya en estudios sin decir cuáles. Una fuente, o «en mi experiencia», permite valorarlo.',
  'unsupported-figure': 'Hay un número sin fuente. Si no sabes bien de dónde sale, mejor quitarlo.',
  'joins-elation':
    'Sigues sus planes. Con tan poco sueño y tanta prisa, frenar un poco juntos puede ser lo más amable.',
  'joins-belief':
    'Esto da por cierta su creencia. Puedes tomar en serio el miedo sin compartir la explicación.',
  'leaves-belief-unanswered':
    'Puedes decir con suavidad cómo lo ves tú, y que entiendes lo real que le resulta, sin discutirlo.',
  'serves-the-ritual':
    'Esto ayuda a cumplir el ritual. Quedarse con el impulso, y ver qué pasa si espera, quizá ayude más que hacerlo bien.',
  'serves-the-request':
    'Esto da lo que su estado pide. ¿Y si antes de contestar te quedas un momento con esas ganas?',
  'stops-short':
    'Están pasando algo difícil y la respuesta acaba aquí. Una pregunta sobre cómo están, o una palabra sobre lo que te preocupa, te mantiene a su lado.',
  'answers-the-question-alone':
    'Te ha contado algo duro y luego pide lugares o cifras. Quizá valga la pena preguntar para qué antes de contestar.',
  dismisses:
    'Puede sonar a que lo que lleva es poca cosa. Decir qué hay de difícil en ello le muestra que lo ves.',
  'turns-away':
    'Habla de querer morir y esto pasa de largo. Preguntarlo con todas las palabras es lo más seguro.',
  'medical-advice':
    'Da por hecho qué es una enfermedad o qué la trata. Eso es de su médica o médico; puedes ayudar a preguntarlo.',
  link: 'Hay un enlace. Puede no abrirse donde lo lea; ¿lo has comprobado?',
  markup: 'Hay marcas de formato que se verán tal cual.',
}
