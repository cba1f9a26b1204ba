import type { Phrases } from '../catalogue.ts'

/** Lo que está a mano, en marcha o recién hecho, dicho sin rodeos: por quien escribe, contra quien escribe o por alguien
 * cercano. Escrito para Rapport, noviembre de 2026. */
export const spanishUnderWay = {
  'desire.kill-self': `
    me mato antes|si|primero|yo
    me quiero|quisiera|voy|iba a? matar $
    pense|pienso|pensado|pensando ~ en pegarme el|un tiro
    como|donde|cuando me mataria|suicidaria
  `,
  'intent.will': `
    me voy a matar el|este|la|esta|en|cuando|si|antes lunes|martes|miercoles|jueves|viernes|sabado|domingo|fin|semana|noche|se|no|de
    me voy a matar|suicidar|ahorcar|colgar $
    voy|bajando|yendo|manejando|caminando|camino ~ al|para_el puente ~ no|parar|adios|perdon|pase|nadie
    se|sabria como me mataria
  `,
  'means.in-hand': `
    me quedo|quede mirando ~ veneno|pastillas|cuchillo|cuerda|pistola|soga
    mirandolo|mirandola|mirandolas ~ veneno|pastillas|cuchillo|cuerda|pistola
    no dejo de mirar el|la|las cuchillo|pistola|cuerda|pastillas|soga ~
    tengo|llevo|voy|vuelto|ido ~ con la|una cuerda|soga ~
    pistola|escopeta|arma|revolver|rifle ~ cargada|cargadita|cargado
    pistola|escopeta|arma|revolver|cuchillo|navaja ~ en la|las mano|manos|boca|sien|muneca|piernas|falda
    agarre|saque|cargue|traje|consegui la|el|una|un pistola|escopeta|arma|revolver|rifle
    me ~ puse|meti ~ en la boca|sien
    pastillas|veneno ~ en la|el mano|boca|regazo|falda|almohada
    veneno ~ ya_tengo|lo_tengo|tengo_guardado|escondi|escondido
    sobra|suficientes|bastantes pastillas ~ morir|morirme|quitarme|acabar
  `,
  'means.hoard': `
    junte|reuni|reunido|cogi|agarre|acumule ~ pastillas ~
    pastillas ~ junte|reuni|reunido|escondi|escondidas ~
    junte|reuni|reunido ~ todas ~ frasco|caja
    pastillas ~ juntadas|juntando|guardadas|apartadas|escondidas
    voy|llevo|estoy|vengo ~ apartando|juntando|guardando|escondiendo ~ pastillas
    tengo|traje|escondi ~ veneno|pastillas ~ almohada|colchon|ropa|escondido|escondidas
    conte ~ pastillas|veces ~ suficientes|bastantes|morir|morirme|alcanzan
  `,
  'plan.has': `
    tengo|si un|el plan ~ pistola|cuerda|pastillas|puente|matarme|fecha
    plan ~ se ~ donde ~ guarda|guardan|esta
  `,
  'means.question': `
    cuantas pastillas|pildoras ~ morir|morirse|morirme|matarse|dormirse|muere
    averigue|pregunte|busque ~ seguro ~ paga|pagan|cubre ~ suicida|suicidio|mata
  `,
  'overdose.took': `
    se|me acaba|acabo de tomar|tragar ~ frasco|pastillas|todas|caja
    se|me tomo|trago|tome|trague las|unas|todas|un|sus|mis ~ pastillas|frasco|blister|caja ~ vomitando|vomita|que_hago|no_despierta|ayuda
    intento|intente de? suicidio ~
  `,
  'attempt.recent': `
    alta ~ fue ~ sobredosis
    fueron las pastillas
    fue|hice|tuve un intento de? suicidio
  `,
  'psychosis.command': `
    voz|voces ~ dice|dicen|manda|mandan|ordena|ordenan|piden ~ mate|matar|lo_haga|muera|tire|salte|queme
    me ~ estan diciendo|mandando|ordenando que ~ haga|mate|tire|salte
  `,
  'from.now': `
    afuera|fuera ~ golpeando|gritando ~ armas|machete|pistola|cuchillo
    viene|entra con un|el cuchillo|machete|hacha
    esta ~ pegando|golpeando|pateando|rompiendo|empujando|tirando la|mi puerta
    tiene|saco|agarro|trae un|el|la cuchillo|pistola|machete|arma|navaja ~ gritando|puerta|policia|manden|afuera|ayuda|ayudame|viene|empujando
    manden|llamen|llame|mande|llama ~ a|la alguien|policia|patrulla|ambulancia ~ cuchillo|pistola|pegando|golpeando|mata|matar|puerta
    me esta ~ ahorcando|asfixiando|apretando_el_cuello|golpeando|pegando
    esta pegando|golpeando|ahorcando ~ mi|mis|a ~ mama|hija|hijo|hijos|hermana|hermano|nino|nina|bebe
    me ~ encerrado|encerro ~ cuchillo|pistola|golpe|pega|matar
  `,
  'from.threat': `
    me|nos corta|cortara|va_a_cortar|corto el cuello|la_garganta ~
    dice|dijo|jura|amenaza ~ me|nos ~ corta|va_a_cortar|va_a_colgar|cuelga ~ cuello|garganta|puente
    me ~ van a colgar|quemar|picar|enterrar
  `,
  'others.kill': `
    si veo|vuelvo ~~ lo|los|la|las mato ~
    si ~ veo|encuentro|agarro ~ lo|la mato ~ con_que|pistola|navaja|cuchillo|machete
    despues de matarlos|matarlo|matarla
  `,
  'someone.planning': `
    se va a matar cuando|el|si|manana ~
    encontre una|la|unas soga|cuerda|hojitas|cuchillas en|debajo ~ hijo|hija|pieza|cuarto|colchon
    @kin|el|ella|sobrino|sobrina|companero|companera ~ dice|dijo|escribio ~ se ~ va_a_matar|quiere_matar|quiere_morir ~ cuchillo|pastillas|cuerda|pistola|cuando|pieza|carta
    @kin|el|ella|sobrino|sobrina ~ dejo|mando|escribio ~ carta|nota|mensaje de despedida
    @kin|el|ella|sobrino|sobrina ~ se acaba de tomar ~ pastillas|frasco|todo
    no|donde esta la cuerda|pistola|escopeta ~ telefono|contesta|garaje|llaves
  `,
  'injury.bleeding': `
    cortes ~ mas hondos|profundos
    no ~ deja|para|paro de sangrar ~
    me corte ~ muy|demasiado|mas hondo|profundo
  `,
  'means.get': `
    se donde ~ guarda|esconde|tiene ~ pistola|arma|escopeta
    pistola|arma|escopeta ~ se donde ~ guarda|esconde|esta
  `,
  'preparation.rehearse': `
    he_ido|fui|voy dos|varias|tres veces ~ al|a_la puente|nave|via|vias|azotea ~
  `,
} as const satisfies Phrases
