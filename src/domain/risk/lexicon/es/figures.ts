import type { Phrases } from '../catalogue.ts'

/** Más dichos, accidentes, oficios y juegos que solo suenan a peligro. */
export const spanishFigures = {
  'context.idiom': `
    deploy|certamen|examen|parcial|clase|viaje|subida|frase|chiste|cancion|guitarra|dieta|turno|guardia|electricaribe|electricidad|luz|cuenta|factura|recibo|pique|equipo|partido ~ me|nos mato|mata|matara|va_a_matar|van_a_matar
    mi jefa|mama|papa|padre|madre|mami|viejo|vieja|jefe|hermana|hermano|profe|suegra|abuela ~ literal|literally? me va a matar|matar
    me va a matar ~ calor|electricidad|tesis|curso|reporte|report|boletin|nota|notas|celular|charola
    mato|mataron ~ a la mitad del curso
    me suicido socialmente
    me corto|dejo|termino por|mi ~ mensaje|whatsapp|novio|novia|morra|pareja|chava|chavo
    novio|novia|morra|morro|pareja|chava|chavo|ex me corto ~
    me ~ corte|cortado ~ mandolina|lata|papel|vidrio|rallador|cocina|cuchillo_de|cebolla|pan
    me corto las venas ~ con_este|con_esta|reggaeton|galletas|untar
    quiero cortar las venas ~ untar|galletas|lechuga
    tome|tomado|tomo|tomar el|la|mi|mis medicamento|medicacion|medicina|pastilla|pastillas ~ todos|dias|como|quedamos|a_las
    me tome toda la|el ~ cola|coca|cerveza|sopa|agua|jugo|leche|cafe|mate
    conte|contar|contando ~ pastillas ~ farmacia|inspeccion|faltaban|turno|blister_vacio|menos
    no puedo dormir|comer|caminar|cargar ~ con|sin ~ luz|ruido|calor|frio|bolsas|muelas|brackets
    no doy mas ~ sueno|calor|hambre|cansancio|risa
    quiero ser ~ asi|como_el|como_ella|como_mi|menos|mas
    miedo|panico|terror ~ a|de|al|el futuro|futuros|examen|avion|oscuridad|mar|dentista|fracaso|altura|alturas|publico
    miedo|panico|terror a|de|la morir|morirme|muerte
    veneno|raticida|matarratas ~ para|contra las|los ratas|ratones|raton|rata|hormigas|cucarachas|bichos|caracoles
    carta de despedida|suicidio ~ karenina|novela|obra|personaje|libro|memoria|aplausos|pelicula
    me despido ~ de|del ~ pais|ciudad|trabajo|oficina|curso|colegio|temporada|verano|empresa|barrio
    ya_no voy a estar ~ puro|sin|a|con pan|beca|turno|horario|pie
    muerte dulce
    hasta morir ~ bailamos|bailar|bailando|payaso|cantamos
    bailamos|bailar|cantar|reir ~ hasta morir
    impostor|impostora ~ trabajo|consulta|siento|oficina|sindrome
    soy|era inmortal|dios ~ juego|valo|valorant|fortnite|lol|partida|nivel
    tocaron|toco|tirar|tiraron ~ guardia|talco|harina|agua|espuma|turno
    obligan|obligaron|obliga ~ a? venir|ayunar|estudiar|comer_verdura|que_conste|rezar
    la letra|cancion|copla|verso|poema ~ dice ~ morir|morirme|matar|muerte
    dice|decia la letra|cancion|copla
  `,
  'context.asked': `
    pregunta|pregunto|preguntan|preguntaron|preguntas|preguntaste|dice|dicen ~ si|que_si ~
    que si he|pienso|tengo|quiero
  `,
} as const satisfies Phrases
