import type { PlanText } from './plan-words.ts'

export const planTextEs: PlanText = {
  title: 'Mi plan de seguridad',
  link: 'Ver mi plan de seguridad',
  back: 'Volver a sus mensajes',
  backToPlan: 'Volver a mi plan',
  lead: 'Este plan es suyo y está en sus palabras. Si llega un mal rato, empiece por arriba. Siga hasta que afloje.',
  print: 'Puede imprimir esta hoja o hacerle una foto, y así la lleva siempre con usted.',
  none: (names) =>
    `Aún no hay plan. Puede hacerlo con ${names}. También puede empezar a solas, con una línea.`,
  saved: (who, day) =>
    who === null ? `El último cambio lo hizo usted, el ${day}.` : `Lo guardó ${who}, el ${day}.`,
  done: 'Su cambio está guardado.',
  hints: {
    'warning-signs': 'Una idea, un ánimo, un lugar, o algo que empieza a hacer o deja de hacer.',
    'own-ways': 'Cosas que ya le sirvieron para pensar en otra cosa, al menos un rato.',
    company: 'No hace falta contarles lo mal que está. Basta con estar a su lado.',
    places: 'Lugares con gente, a los que puede llegar.',
    helpers: 'Gente a la que se lo contaría. Anote cómo hablar con ella, también de noche.',
    professionals: 'Su centro, su médico, el hospital más cercano. Al final de la hoja hay líneas de ayuda.',
    'safer-place': 'Qué le podría dañar en un mal rato y quién lo puede guardar por ahora.',
    reasons: 'Una persona, un animal, un plan, una cosa pequeña. Todo cuenta.',
  },
  nothing: 'Nada todavía.',
  change: 'Cambiar',
  linesLabel: 'Una cosa en cada línea',
  whoLabel: (count) => `Nombre ${count}`,
  reachLabel: 'Cómo hablar con esa persona',
  save: 'Guardar',
  noMessage: (names) =>
    `Este plan también se lee aquí: lo puede ver ${names}. Un control busca peligro en lo que añade y les avisa. Puede fallar, y puede pasar un rato hasta que alguien mire. Si necesita a alguien ahora, use los números de abajo.`,
  wrong: 'Algo es muy largo, o dice cómo hablar con alguien y no con quién. Mírelo otra vez, por favor.',
}
