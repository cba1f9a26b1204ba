import type { Phrases } from '../catalogue.ts'

/** Questions about a way to die that name no death, and what explains them harmlessly; how many were taken. In Spanish.
 * Phrases name what people ask, never how a thing is done. */
export const spanishMethods = {
  'means.asked': `
    cuantas|cuantos|cuanto|cuanta ~ @droga|de_estas|de_estos|de_esas|de_esos|de_ellas ~~ alguien|persona|adulto|mujer|hombre de|con|como mi|ese|este|su ~ tamano|peso|talla|altura|edad|estatura|complexion
    cuantas|cuantos|cuanto ~ harian_falta|hacen_falta|hace_falta|se_necesitan|tendria_que ~~ mi|este tamano|peso|talla|estatura|complexion
    cuantas|cuantos|cuanto ~ @droga ~ harian_falta|hacen_falta|hace_falta $
    cuantas|cuantos|cuanto ~ harian_falta|hacen_falta|se_necesitan|hay_que_tomar ~ estar_seguro|estar_segura|asegurarme|que_funcione
    que pasa|pasaria|sucede|ocurre|pasara ~ si ~ tomo|tomas|toma|trago|tragas|tomara ~ todas|todos|todo|toda ~ juntas|juntos|de_golpe|a_la_vez|de_una|de_una_vez|al_mismo_tiempo|de_un_tiron
    si ~ alguien|uno|una|una_persona|me|te|se ~ toma|tomo|tomas|tomara|traga ~ todo|todas|todos ~ botiquin|cajon|caja|frasco|blister|gaveta
    cuanto ~ tarda|tardas|tardo|demora|demoras|pasa ~~ desmayar|desmayarse|desmayarte|desmayas|perder_el_conocimiento|perder_la_conciencia|dejar_de_sentir|no_sentir_nada|apagarse|quedarse_ida|quedar_inconsciente
    cuanto ~ tarda|demora|dura ~~ gas|humo|escape|monoxido|agua_helada|agua_fria|perder_sangre
    que|cual metodo|forma|manera|modo|cosa ~ duele|dolera|doleria|lastima ~ menos
    que|cual duele|doleria|dolera menos
    que|cual ~ metodo|forma|manera|modo ~ es|seria mas|menos rapido|rapida|limpio|limpia|seguro|segura|facil|doloroso|dolorosa
    que|cual ~ es|seria mas rapido|limpio|seguro ~ y|e|o ~ doloroso|duela|duele|dolor
    es|seria|sera rapido|indoloro|rapida|indolora y|o ~ duele|doloroso|dolor|lento|sin|indoloro
    es|seria|sera indoloro|indolora|como_quedarse_dormido|como_quedarse_dormida|como_dormirse
    cuantas|cuanto|cuantos ~ @droga ~ aguanta|soporta|resiste ~ persona|uno|una|cuerpo|alguien
    si ~ me|te|se|uno ~ tomo|toma|tomas|tomara|trago ~ blister|caja|frasco|tableta|tira|bote ~ entero|entera|completo|completa|todo|toda
    cual|que ~ es|seria ~ manera|forma|modo mas limpia|rapida|suave|segura|tranquila|rapido $
    es|seria rapido $
    se siente|sentiria|nota|notaria algo|mucho ~ si|cuando|al|antes ~ todas|saltar|tren|puente|vias|pastillas|agua|frio
    que tan alto|hondo|frio|lejos ~ tiene|hay|debe|es ~ que|ser|estar
    cuales|cual|que ~ no ~ pueden|puede|se_puede|hay ~ salvar|salvarte|volver|regresar|revertir
    que|cuales ~ usa|usan|toma|toman ~ la_gente|la_mayoria ~ para_eso|para_irse|para_hacerlo|para_acabar
    parezca|pase|pasar como|por natural|causa_natural|muerte_natural
    se|pueden ~ nota|dan_cuenta|darse_cuenta|saber ~ a_proposito|adrede|fue_queriendo
  `,
  'overdose.amount': `
    llevo|tome|tomado|trague|tragado|comi|he_tomado ~ 12|15|16|20|24|25|28|30|32|35|40|45|50|60|70|80|90|100|veinte|treinta|cuarenta|cincuenta|sesenta ~ de_esas|de_ellas|de_estas|de_esos|de_estos|ya|hasta_ahora|seguidas
  `,
  'overdose.all': `
    todas ellas|juntas|enteras
    todas
    toda la caja
    todo el frasco
    de una|golpe
  `,
  'goodbye.bare': `
    adios|chao|chau|bye
    buenas noches
    hasta siempre|nunca
    perdon|perdonenme|perdoname
    los|te|las|os quiero|amo
  `,
  'attempt.now': `
    me|nos ~ tome|tomado|bebi|bebido|trague|tragado|acabo_de_tomar|acabo_de_beber ~ cloro|lejia|lavandina|anticongelante|detergente|veneno|raticida|matarratas|insecticida|pesticida|herbicida|desinfectante|sosa|salfuman
    bebi|trague|he_bebido ~ cloro|lejia|lavandina|anticongelante|veneno|raticida|matarratas|insecticida|herbicida|desinfectante
    @droga ~~ llevo|tome|he_tomado|trague ~ 15|20|24|25|30|35|40|45|50|60|80|100|veinte|treinta|cuarenta|cincuenta|sesenta
  `,
  'context.recent': `
    hace ~ minutos|minuto|hora|horas|dias|dia|semana|semanas|rato|noches
    ayer|hoy|anoche|anteayer|antier|recien
    esta|este|la|el ~ manana|noche|semana|mes|lunes|martes|miercoles|jueves|viernes|sabado|domingo|finde
  `,
  'context.harmless': `
    dolor_de_cabeza|migrana|jaqueca|fiebre|gripe|gripa|muela|muelas|alergia|dentista|prospecto|farmaceutico|farmaceutica|regla|colicos
    segun|como la_receta|receto|recetaron|indico|indica|dijo_el_doctor|dijo_la_doctora|el_prospecto
    perro|perra|gato|gata|cachorro|conejo|hamster|caballo|loro|veterinario|veterinaria|gallinas|pez|peces
    mi bebe|pequeno|pequena|chiquito|chiquita
    formulario|cita|examen|prueba|encuesta|receta|tramite|vacuna|inyeccion|tatuaje|piercing|depilacion|empaste|ecografia|analisis|operacion|anestesia|parto|epidural|entrevista|descarga|instalacion|pago|envio|camino|viaje|vuelo|paseo|corte_de_pelo|arreglo|ruta|tren_a|bus|clase|curso
    zapatos|zapatillas|tacones|botas|silla|colchon|brackets|correr|ejercicio|entrenar|gimnasio|estiramientos
    alarma|detector|caldera|calefon|parrilla|asado|globos|lapiz|nadar|piscina|buceo|neopreno
    planta|plantas|semillas|macetas|horno|nevera|acuario|pecera|jardin|escalera
    galletas|cajas|bolsas|vitaminas|fotos|archivos|correos|examenes|platos|dulces|uvas|capitulos|materias|asignaturas|pizzas|tacos|empanadas
    pintura|tela|lana|harina|calorias|proteina|arroz|pasta|pollo|azucar|sal|ladrillos|kilometros|horas|maleta|cafe|cafes|cervezas|tinte|litros
  `,
} as const satisfies Phrases
