/** Spanish words in -o that are no first person: nouns, adjectives, adverbs. A word in -o that is neither here, nor
 * a participle, nor a known verb makes a stretch unsure, and it is not used. */
export const notVerbsInO: ReadonlySet<string> = new Set(
  `dijo hizo tuvo estuvo pudo puso quiso supo vino trajo hubo anduvo no lo yo solo sólo todo mucho poco cuando pero tiempo miedo bajo dentro luego pronto mundo niño hijo hermano abuelo
  esposo marido novio amigo vecino tío primo suegro cuñado sobrino perro gato compañero cuerpo dinero sueño año verano
  invierno otoño domingo sábado enero febrero marzo mayo junio julio agosto otro mismo nuevo malo bueno peso pecho
  estómago cuello teléfono móvil correo piso cuarto baño médico psicólogo psiquiatra curso colegio instituto embarazo
  aborto parto duelo divorcio seguro ruido cansancio silencio vacío odio asco medio cielo rato momento trabajo estudio
  grito paso trato cambio cuidado apoyo mareo bloqueo juego sentido recuerdo encuentro regreso enojo enfado agobio ánimo
  alcohol tabaco vino consumo esto eso aquello ello algo cero cinco cuatro ocho último primero segundo tercero pequeño
  propio próximo lejano enfermo cansado solito agotador tonto raro duro lento rápido oscuro negro blanco largo corto
  alto gordo viejo tranquilo contento nervioso ansioso orgulloso horroroso terreno campo pueblo barrio camino
  puesto sueldo negocio banco préstamo examen título proyecto plazo turno horario hecho dicho puesto visto roto abierto
  vuelto escrito muerto ojo oído brazo dedo hombro rostro pelo cerebro centro fondo lado hueco nudo punto
  motivo tipo modo ritmo caso resto daño castigo abandono abuso maltrato acoso incendio
  atraco asunto proceso intento logro éxito fracaso esfuerzo descanso desvelo insomnio frío vuelo pasado futuro techo suelo carro auto metro vacío demasiado tanto cuánto cuanto mayo medicamento
  tratamiento diagnóstico sufrimiento pensamiento sentimiento llanto consuelo cariño desayuno almuerzo encierro infierno
  despido desempleo retiro desalojo luto entierro velorio aniversario matrimonio noviazgo círculo libro
  video aeropuerto puro único entero completo acto derecho extraño castellano acento
  humano serio claro cierto falso listo mero mínimo máximo mediano quinto hospitalario cuidado fijo sano vivo ocho rollo lío pánico agujero pozo peso viento embargo desahucio`.split(
    /\s+/,
  ),
)

/** Words in -ía and -aba that are no imperfect, or whose owner is never the writer. */
export const notImperfect: ReadonlySet<string> = new Set(
  `día todavía alegría energía compañía tía mía mayoría minoría melancolía policía cirugía fotografía
  psicología carpintería panadería cafetería librería cercanía valentía cobardía fantasía garantía guía utopía sangría
  había dolía gustaba gustaría encantaría costaba parecía importaba faltaba quedaba bastaba alegraba
  molestaba asustaba angustiaba avería vía categoría economía ironía apatía empatía tranquilizaba ayudaba lejanía
  serviría ayudaría encantaba calmaba`.split(/\s+/),
)
