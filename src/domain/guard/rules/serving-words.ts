const words = (lines: string): ReadonlySet<string> => new Set(lines.trim().split(/\s+/))

/** Verbs that open an instruction. What calms, delays or brings help is not among them. */
export const instructing = words(`
  add apply arrange avoid begin bring build burn buy call carry change check choose clean collect combine come compare consider count
  cover cut divide do double drink drive eat empty enjoy fast file film find focus follow get give go grab group heat hide hire hit
  identify increase insist install invest keep leave listen look make mark measure mix move note obey offer open order organise
  organize park pay pick place plan practise press prepare pull push put quit record rinse repeat replace research rewatch
  say scan search see sell set skip smell soak sort spend start steer stick store switch take tape test touch trust try turn use
  visit walk wash watch wear weigh withdraw wipe write download dress raise cook negotiate
  anota apaga apunta ata baja bebe busca calcula cambia cambiate camina cierra coge come comienza compara compra comprueba confia
  corta cortate cubre cuenta cuentame da dale deja denuncia di dile disfruta divide duerme echa elige empieza enciende escribe
  escribele espera estudia evita frota graba guarda habla haz hazle hazlo junta lava lee limpia llama llega lleva mantente mete mezcla
  mide mira pega pide pon ponle prepara prepárale preparale prueba quita reduce repite revisa sal sigue sube suspende tapa toma tomate
  tira usa vacia ve vende vete viaja vuelve cambiala comparalo preguntale pregunta pasa haz aprovecha
`)

/** What may stand before the verb of an instruction. */
export const leading = words(`
  first second third then next now finally lastly just maybe perhaps please simply also so and or well ok okay yes sure instead
  primero segundo luego despues ahora finalmente solo quiza quizas tal vez por favor simplemente tambien y o entonces mejor pues si
  vale claro step 1 2 3 4 5 6 7 8 9
`)

/** A first word that agrees. */
export const agreeing = words(
  'yes yeah yep sure absolutely definitely certainly totally exactly right indeed si claro vale exacto totalmente adelante',
)
