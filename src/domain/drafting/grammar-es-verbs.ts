/** First person to second (tú), for verbs whose ending alone does not tell: present and the irregular pasts.
 * Written "from:to" by tense; regular endings are turned by rule in grammar-es. */
const table = `
soy:eres estoy:estás tengo:tienes voy:vas hago:haces digo:dices vengo:vienes pongo:pones salgo:sales traigo:traes
caigo:caes oigo:oyes veo:ves doy:das sé:sabes sabría:sabrías he:has había:habías quiero:quieres puedo:puedes
siento:sientes pienso:piensas duermo:duermes despierto:despiertas acuerdo:acuerdas acuesto:acuestas levanto:levantas
vuelvo:vuelves pierdo:pierdes entiendo:entiendes prefiero:prefieres miento:mientes empiezo:empiezas cierro:cierras
encuentro:encuentras cuento:cuentas recuerdo:recuerdas muero:mueres sigo:sigues consigo:consigues pido:pides
sirvo:sirves repito:repites río:ríes elijo:eliges conozco:conoces parezco:pareces merezco:mereces agradezco:agradeces
necesito:necesitas intento:intentas trato:tratas trabajo:trabajas estudio:estudias lloro:lloras grito:gritas
hablo:hablas llamo:llamas espero:esperas extraño:extrañas echo:echas odio:odias amo:amas aguanto:aguantas
soporto:soportas cuido:cuidas llevo:llevas paso:pasas quedo:quedas dejo:dejas logro:logras como:comes bebo:bebes
tomo:tomas fumo:fumas debo:debes creo:crees leo:lees vivo:vives escribo:escribes sufro:sufres recibo:recibes
pago:pagas gasto:gastas gano:ganas compro:compras limpio:limpias cocino:cocinas preparo:preparas ayudo:ayudas
apoyo:apoyas busco:buscas encargo:encargas ocupo:ocupas preocupo:preocupas agobio:agobias estreso:estresas
enojo:enojas enfado:enfadas callo:callas encierro:encierras escondo:escondes escapo:escapas alejo:alejas
canso:cansas agoto:agotas desvelo:desvelas levanté:levantaste imagino:imaginas pregunto:preguntas contesto:contestas
escucho:escuchas miro:miras noto:notas temo:temes evito:evitas salto:saltas camino:caminas corro:corres
arrepiento:arrepientes avergüenzo:avergüenzas comparo:comparas exijo:exiges esfuerzo:esfuerzas conformo:conformas
concentro:concentras olvido:olvidas distraigo:distraes relajo:relajas ducho:duchas visto:vistes animo:animas
atrevo:atreves reviso:revisas compruebo:compruebas lavo:lavas acabo:acabas termino:terminas cambio:cambias
mudo:mudas regreso:regresas respiro:respiras tiemblo:tiemblas sudo:sudas mareo:mareas ahogo:ahogas bloqueo:bloqueas
estanco:estancas rindo:rindes canto:cantas juego:juegas apuesto:apuestas consumo:consumes recaigo:recaes
fui:fuiste hice:hiciste dije:dijiste tuve:tuviste estuve:estuviste pude:pudiste puse:pusiste quise:quisiste
supe:supiste vine:viniste traje:trajiste di:diste vi:viste anduve:anduviste hube:hubiste
seré:serás estaré:estarás tendré:tendrás podré:podrás haré:harás diré:dirás iré:irás vendré:vendrás querré:querrás
perdí:perdiste dormí:dormiste sentí:sentiste salí:saliste conseguí:conseguiste comí:comiste bebí:bebiste
recaí:recaíste volví:volviste caí:caíste creí:creíste leí:leíste viví:viviste escribí:escribiste pedí:pediste
rompí:rompiste sufrí:sufriste decidí:decidiste entendí:entendiste seguí:seguiste mentí:mentiste aprendí:aprendiste
discutí:discutiste subí:subiste cumplí:cumpliste elegí:elegiste recibí:recibiste permití:permitiste conocí:conociste
`

/** Words that are a noun or something else as often as a verb; turned only right after yo, no, me, que or ya. */
export const doubtfulEs: ReadonlySet<string> = new Set(
  'trabajo estudio grito paso trato como cuento camino salto miro gasto pago cambio cuido apoyo mareo bloqueo juego canto sentido recuerdo encuentro odio regreso olvido enojo enfado agobio animo visto consumo di vi fui río noto respiro baño acuerdo despierto concentro extraño llamo'.split(
    ' ',
  ),
)

export const verbsEs: ReadonlyMap<string, string> = new Map(
  table
    .trim()
    .split(/\s+/)
    .map((pair) => {
      const [from, to] = pair.split(':')
      return [from ?? '', to ?? ''] as const
    }),
)
