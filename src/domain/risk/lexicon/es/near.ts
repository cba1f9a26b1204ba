import type { Phrases } from '../catalogue.ts'

/** Somebody near who is in danger at present, a child above all, in Spanish; and what only sounds like it. */
export const spanishNear = {
  'someone.wishes': `
    mi|mis|un|una|el|la @cerca ~ dice|dijo|diciendo|escribio|escribe|conto|cuenta|confeso|amenaza|publico|puso|mando ~~ quiere|quieren|queria|va_a|piensa|pensando|ganas ~ morir|morirse|matarse|suicidarse|quitarse_la_vida|desaparecer_para_siempre|acabar_con_todo|ahorcarse|colgarse
    mi|mis|un|una|el|la @cerca ~ dice|dijo|diciendo|escribio|escribe|conto|cuenta|confeso|amenaza ~~ no|ya_no quiere|queria|aguanta|tiene_ganas_de ~ vivir|seguir|existir|estar_aqui|mas
    me dijo|dice|conto|escribio|mando|confeso ~~ que|se ~ quiere|queria|va_a|piensa ~ matarse|suicidarse|morirse|matar|suicidar|morir|quitarse_la_vida
    mi|un|una @cerca|@nino ~ se ~ quiere|quiso|va_a|piensa ~ matar|suicidar|quitar_la_vida|ahorcar
    mi|un|una @cerca ~ ya? no ~ quiere|tiene_ganas_de ~ vivir|seguir_viviendo|existir
    mi|un|una|mis @cerca|@nino ~ se ~ corta|esta_cortando|quema|autolesiona|lastima|hace_cortes
    mi|un|una @cerca ~ esta|anda|es ~ pensando|ideas|suicida|suicidio
    miedo|preocupa|preocupada|preocupado|asustada|asustado ~ que ~ mi|ella|el|un|una|se @cerca|haga|mate|quite ~ mate|quite_la_vida|suicide|dano|algo|vida
  `,
  'someone.child': `
    mi|mis|un|una|el|la @nino|alumno|alumna|estudiante ~ dice|dijo|diciendo|escribio|escribe|conto|cuenta|confeso|repite ~~ quiere|quieren|queria|quisiera|va_a|piensa|ganas ~ morir|morirse|matarse|suicidarse|quitarse_la_vida|estar_muerto|desaparecer_para_siempre|ahorcarse
    mi|mis|un|una|el|la @nino|alumno|alumna|estudiante ~ dice|dijo|diciendo|escribio|conto|repite ~~ no|ya_no quiere|queria ~ vivir|existir|estar_vivo|estar_viva|seguir_viviendo
    mi|un|una|el|la @nino|alumno|alumna|estudiante ~ quiere ~ morirse|matarse|suicidarse|estar_muerto|quitarse_la_vida
    mi|un|una|el|la @nino|alumno|alumna|estudiante ~ se ~ quiere ~ morir|matar|suicidar
    mi|un|una|el|la @nino|alumno|alumna|estudiante ~ no ~ quiere|quiera ~ vivir|existir|seguir_viviendo|seguir_con_vida|seguir_aqui
  `,
  'someone.now': `
    se ~ encerro|ha_encerrado|metio|tranco ~ en|con|al ~~ pastillas|cuchillo|navaja|pistola|cuerda|soga|cuter|frasco|tijeras|cloro
    mi|el|ella|mis @cerca|@nino|esta|se ~ esta|subio|subido|parado|parada|sentado|sentada ~ en|a|al|sobre ~ azotea|techo|puente|balcon|cornisa|vias|barandal|ventana ~~ tirar|tirarse|saltar|bajar|baja|llorando|policia|gritando|ayuda|amenaza
    tiene|trae|agarro|se_puso ~ cuchillo|navaja|pistola|tijeras|cuter|vidrio ~ en|contra ~ cuello|muneca|munecas|sien|pecho|garganta|brazo
    se ~ puso|amarro|ato ~ cuerda|soga|cinturon|cable ~ cuello
    no ~ despierta|reacciona|responde|respira ~~ pastillas|frasco|blister|tomo
    @cerca|@nino|el|ella|me ~ mando|escribio|dejo|envio ~ despedida|despidiendose|adios|carta|nota ~~ no_contesta|contesta|telefono|celular|apagado|no_aparece|puerta|encuentro|encuentra
    se despidio|despedia ~~ no_contesta|no_abre|no_sale|apagado|no_aparece|no_la_encuentro|no_lo_encuentro|no_ha_salido
    no ~ contesta|abre|sale|salido|aparece ~~ se_despidio|dejo_una_carta|dejo_una_nota|mensaje_de_despedida
    se ~ corto|esta_cortando ~ venas|munecas|brazo|brazos ~~ sangre|sangrando|bano|no_para|ayuda|ahora
  `,
  'overdose.signs': `
    se ~ tomo|trago|ha_tomado|tragado ~ todas|todos|toda|monton|muchas|demasiadas|puno ~ @droga|pastillas
  `,
  'child.by-me': `
    bebe|@nino ~~ llorar|lloraba|llora|llanto|lloro|calla|dormia ~~ sacudi|zarandee|remeci|samaquee|avente|golpee|apreto|aprete ~
    bebe|@nino ~ no ~ llorar|llora|calla|callaba|dormir|dormia|paraba|para ~~ sacudi|zarandee|remeci|samaquee|avente|golpee|aprete
    llorar|lloraba|lloro|llorando ~~ lo|la|le ~ sacudi|zarandee|remeci|samaquee ~
    sacudi|zarandee|remeci|samaquee ~ a|al|la|mi ~ bebe|@nino
    lo|la|le sacudi|zarandee|remeci|samaquee ~ para|porque|hasta|fuerte ~ callara|calle|callo|llorar|lloraba|llanto|asuste|dejara|miedo
    perdi el|los control|nervios|estribos ~~ sacudi|zarandee|golpee|avente ~
  `,
  'context.idiom': `
    pelicula|novela|libro|serie|episodio|personaje|obra|cancion|protagonista|capitulo ~ dice|dijo|quiere|se_quiere ~ quiere|morir|morirse|matarse|suicidarse
    se ~ tomo|trago ~ todas|todos|toda ~ vitaminas|vacaciones|vino|sopa|leche|agua
    @nino|@cerca ~ quiere|queria ~ morir|morirse ~ de risa|verguenza|hambre|sueno|calor|pena|aburrimiento|frio
    no ~ quiere vivir con|en|lejos|cerca
    no me deja|dejan|deja_que_vea ver|visitar|hablar a|con ~ hijo|hijos|bebe
    no me deja|dejan ver|visitar al|a hijo|hijos|los_ninos
  `,
} as const satisfies Phrases
