import type { PhraseRule } from './phrase-rule.ts'

/** Making it safer: the pills brought away, the gun locked up. Turns a sentence about means into care. */
const MADE_SAFE = `
  (take|taking|bring|bringing|give|giving|hand|handing|put|putting|lock|locking|move|moving|keep|keeping|get|getting) _5 (away|back|out of (the house|your|reach|sight)|to (the|a|your) (pharmacy|doctor|hospital|police|neighbour|neighbor|friend|sister|brother|mother|partner|mum|mom|nurse|team)|from you|off you|somewhere safe|out of reach|locked)
  (someone|somebody|anyone|friend|sister|brother|partner|mother|mum|mom|neighbour|neighbor|pharmacist|husband|wife|son|daughter|dad|father) _3 (hold|take|keep|lock|look after|pick up) _2
  (as|the way|what) (your)? (doctor|psychiatrist|gp|nurse|pharmacist) (prescribed|said|told)
  (as) (prescribed|directed|usual)
  (guardar|guarde|guardarlas|llevar|llevarlas|dejar|dejarlas|dar|darle|darselas|entregar|entregarlas|sacar|sacarlas|devolver|devolverlas) _5 (farmacia|hermana|hermano|madre|padre|pareja|vecina|vecino|alguien|amiga|amigo|fuera|lejos|bajo llave|centro)
  (como|segun) (te)? (receto|indico|dijo|pauto|lo pauto) (tu|la|el)?`

/** Help with a method: how, with what, how much, unseen by whom. The first holds always; the second where the
 * client's message carries danger, and there a plain question about the means stays what it is: care. */
export const meansRules: readonly PhraseRule[] = [
  {
    rule: 'method-detail',
    severity: 'block',
    source: 'safe-messaging',
    unlessNegated: true,
    lines: `
      (here is|this is|i will (tell|show|explain to) you|let me (tell|show|explain)|i can (tell|show|explain)) _2 (how|ways|a way|the way|the best way|what you need) to (take|use|mix|swallow|crush|get) _6 (so that it works|so it works|and die|to die|and not wake~|to overdose|to make sure|to be sure)
      (how|way|ways) to (kill yourself|end your life|end it all|overdose|hang yourself|die (quickly|painlessly|peacefully|without~|in your sleep)|tie a noose|make a noose|bleed out|take your (own)? life)
      (best|surest|easiest|quickest|cleanest|most reliable|most peaceful|least painful|gentlest) (way|method|place|time|means|spot|dose|amount) (to|for|of) (kill yourself|killing yourself|end your life|ending your life|ending it|end it all|die|dying|overdose|jump|hang yourself|suicide)
      (so that|so) (it|they|the pills|the tablets|the overdose|the dose|this) (will|would|definitely|actually|really|surely)? (works|work|is lethal|is fatal|kills|kill~ you|cannot fail|can not fail|does not fail)
      (lethal|fatal|deadly|mortal) (for|in|at|above|over|beyond|from|within|after) (about|around|some|roughly)? (a|an|your|one|two|three|four|five|six|ten|twenty|thirty|1|2|3|4|5|6|10|15|20|25|30|40|50|60|100|200) _1
      (enough|strong enough|high enough|deep enough|tall enough|sufficient) to (kill (you|yourself|a person|someone|an adult)|be (lethal|fatal|deadly)|stop your heart|stop (you)? breathing|end (your life|it all)|die)
      (you|it|that|this|they|dose|drop|fall) (will|would|should|is going to) (stop your heart|stop you breathing|stop your breathing|put you to sleep forever|be (lethal|fatal|deadly)|kill you)
      (take|swallow|use|mix|crush) (them|all of them|it|all|the whole (box|bottle|packet|strip)) _5 (and you will (not wake|die|be gone|be dead)|to (die|not wake|make sure you die|overdose|end it))
      (you|and) (will|would) not (ever)? wake up (again|anymore|afterwards)
      (metres|meters|feet|floors|storeys|stories) (is|are|would be|will be) (high|enough|lethal|fatal|tall|sufficient)
      (mg|milligrams|grams|pills|tablets|capsules|ml) (is|are|would be|will be) (lethal|fatal|deadly|enough to|sufficient to)
      (asi es como|esta es la (manera|forma)|te explico como|te digo como|te cuento como|aqui tienes como|la manera de|la forma de|como) (puedes)? (matarte|suicidarte|quitarte la vida|morir|ahorcarte|colgarte|hacer (un|el) nudo corredizo|cortarte las venas|tomar~ las (pastillas|pildoras) para)
      (mejor|mas) _1 (manera|forma|metodo|lugar|sitio|momento|dosis|modo) (de|para) (matarte|suicidarte|morir|quitarte la vida|tirarte|saltar|acabar con todo|terminar con todo|ahorcarte)
      (manera|forma|metodo|modo) (mas)? (segura|seguro|limpia|limpio|tranquila|fiable|efectivo|efectiva|rapido|rapida|indoloro) (de|para) (matarte|suicidarte|morir|quitarte la vida|acabar con todo|irte)
      para que (funcione|funcionen|te haga efecto y|sea (letal|mortal)|no falle|no despiertes|no te despiertes|no puedan salvarte|no te salven)
      (suficiente|suficientes|bastante|bastantes) (altura|dosis|alto|alta|mg|gramos|metros)? para (matarte|matar a|morir|que sea mortal|parar el corazon|no despertar|dejar de respirar)
      (metros|pisos|plantas|mg|gramos|pastillas|comprimidos) (es|son|ya es|ya son|seria|serian) (letal|letales|mortal|mortales|suficiente|suficientes|bastante)
      (letal|mortal) (a partir de|por encima de|desde|con mas de)
      (no (te)? (despertaras|vas a despertar|volveras a despertar))`,
  },
  {
    rule: 'method-detail',
    severity: 'block',
    source: 'safe-messaging',
    unlessNegated: true,
    onlyIn: 'danger',
    unlessAsked: true,
    lines: `
      (con|unas|unos|a partir de) (unas|unos)? _1 (suele|suelen|basta|bastan|bastaria|bastarian|alcanza|es suficiente|son suficientes)
      (about|around|roughly|some) _1 (is|are|would be|should be|usually) (usually)? (enough|sufficient|do it)
      (here is|this is|here are|these are) (how|what|a way|the way|some ways|a few ways|ways|the steps|step by step) (you|to|for|that) _1 (take|do it|use|mix|end|die|jump|cut|tie|hang|get hold|buy|swallow|combine|go about it|make it work|make sure)
      (i|we|let me) (can|will|could|would|am going to|am happy to|am glad to)? (tell|show|explain|teach|walk|guide|help|give|find) (you)? (through)? (exactly)? (how to (do it|take|use|die|end|jump|cut|tie)|with the (method|plan)|(plan|do|prepare) it|the (dose|amount|height|best way|details|method|steps)|a (method|dose|way that))
      (best|easiest|quickest|safest|surest|right|proper|correct|good|better|simplest) (way|time|place|method|moment|spot|amount|dose) (to|for|is|of) (do it|doing it|take|taking|go|use|using|jump|end|cut|die|by|them|that)
      (take|taking|swallow|use|drink|have|mix|combine|crush|inject) (them|it|these|those|the (pills|tablets|capsules|insulin|medication|meds|whole|entire)|your (pills|tablets|insulin|sleeping|whole)|all (of)? (them|the|your)?|every) _3 (with|at once|all at once|together|on an empty|in one go|before bed|after drinking|alone|tonight|at night|quickly|slowly|when (nobody|no one)|until|while)
      (take|swallow) (all|every one|the (pills|tablets|capsules|overdose|whole|entire|rest|lot)|those (pills|tablets)|these (pills|tablets)|the other)
      (take|swallow|use|try) (at least|more than|about|around|over|up to|another|only|exactly)? (two|three|four|five|six|eight|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|a hundred|dozens|a handful|handfuls|1|2|3|4|5|6|8|10|12|15|20|24|25|30|32|40|50|60|80|90|100|200|500|1000) (more|of)? (them|these|those|it|pills|tablets|capsules|mg|milligrams|grams|g|ml|units|boxes|packets|strips|at once)
      (with|and|plus) (some)? (alcohol|whisky|whiskey|vodka|wine|a drink|a few drinks|grapefruit) (to)? (make|makes|it works|works|is|will|speeds|helps|strengthens|so)
      (alcohol|vodka|whisky|whiskey|an empty stomach) (makes|will make|would make|speeds|strengthens|increases|helps) (it|them|the)
      (makes|make|making) sure (that)? (it works|it is (enough|lethal|fatal|deep|high|tight|loaded)|you (die|take enough|are alone|are not (found|interrupted|disturbed))|nobody|no one|they do not find|the door is locked)
      (so|so that) (nobody|no one|they|he|she) (can|will|would|does|do) (not)? (find|finds|stop|stops|save|saves|notice|notices|know|interrupt~|hear|hears) (you|it|out)?
      (it|that|they|this) (works|work|will work|would work) (best|better|faster|quicker|more|fastest|every time|quickly|if|when) 
      (lock|turn off|switch off|hide|delete) (the door|your phone|your location|the evidence|your messages) (first|before|so|and)
      (write|leave|prepare) (a|your) (goodbye|suicide|last|final) (note|letter|message|words)
      (higher|deeper|tighter|stronger|longer|more of them|a bigger dose|a higher dose|a larger dose) (is|are|would|will) (be)? (better|surer|safer|more (certain|effective|reliable)|enough|needed|quicker)
      (you|that) (will|would|may|might)? (need|needs) (at least|more than|about|around|roughly|some)? (ten|twenty|thirty|forty|fifty|hundred|10|15|20|25|30|40|50|60|100|200|500) (of)? (them|pills|tablets|mg|metres|meters|feet|floors|storeys|stories|grams|capsules|ml)
      (jump|step|go|walk) (off|in front of|onto|into|from) (the|a|your|that) (bridge|roof|rooftop|balcony|train|tracks|rails|platform|ledge|window|cliff|overpass|river|sea|traffic)
      (use|get|buy|find|tie|load|pick) (a|the|your|some|that) _1 (rope|noose|belt|gun|pistol|rifle|knife|blade|razor|bullets|charcoal|helium|cord|sheet)
      (cut|press|aim|point|place|hold) (it|the (gun|knife|blade|barrel|razor)|deeper|harder|along|lengthways|lengthwise|at your|under your|against your)
      (asi|aqui tienes|aqui esta|te dejo|te explico|te digo|te cuento|te enseño) (es)? (como|la (manera|forma) (de|en)|el modo de|los pasos (para)?) (hacerlo|tomar~|tomarte~|usar~|mezclar~|saltar|cortar~|se hace|puedes hacerlo|conseguir~|prepararlo)
      (puedo|voy a|te puedo|dejame) (explicarte|decirte|ayudarte|enseñarte|contarte|guiarte) (exactamente)? (como (hacerlo|tomar~|usar~|morir)|a (hacerlo|planearlo|prepararlo)|con (el|tu) plan|la (dosis|cantidad|altura|mejor forma|mejor manera)|que dosis|cuantas)
      (mejor|buena|correcta|segura|facil) (forma|manera|hora|altura|dosis|cantidad) (es|de|para) (hacerlo|tomar~|usar~|saltar|irte|con|por)
      (lo mejor|lo mas (seguro|rapido|facil|eficaz)) (es|seria) (tomar~|usar~|saltar|hacerlo|mezclar~|que te las tomes|que lo hagas|un|una)
      (tomalas|tomatelas|tomate|tragate|tragatelas|bebe|mezclalas|trituralas|usalo|usala|inyectate) (despacio|rapido|poco a poco|todas|con|de golpe|de una vez|juntas|todo|la caja|el frasco|el bote|las|en ayunas|esta noche|a solas|cuando)
      (toma|tomate|toma al menos|tomate al menos|tomate unas|necesitas|necesitaras|harian falta|hacen falta) (al menos|mas de|unas|unos|como)? (veinte|treinta|cuarenta|cincuenta|cien|10|12|15|20|24|25|30|40|50|60|100|200|500) _1
      (con|y) (alcohol|vodka|whisky|vino|unas copas) (funciona|hace (mas)? efecto|es (mas|mejor)|acelera|potencia|va mejor)
      (el)? (alcohol|vodka|whisky) (acelera|potencia|aumenta|refuerza|ayuda a que)
      (asegurate de|procura) (que|estar|tomar~|de) (funcione|nadie|no (haya|te|puedan)|sol[oa]|solo|sola|este|bastante~|suficiente~)
      (asi nadie|para que nadie|sin que nadie) (te|lo|se) (encuentre|encuentra|encontrara|para|impide|entera|pare|impida|entere|note|oiga|interrumpa)
      (funciona|funcionara|funcionan) (mejor|mas rapido|siempre|antes|si|cuando)
      (apaga|cierra|esconde|borra) (el movil|el telefono|la puerta|los mensajes|la ubicacion) (con llave|antes|primero|para|y)
      (escribe|deja|prepara) (una|tu|la) (carta|nota) (de despedida|de adios|final|antes)
      (tirate|salta|lanzate|saltar|ponte) (de|desde|por|al|del|delante de|a las) _1 (puente|azotea|balcon|tren|vias|ventana|acantilado|tejado|rio|metro)
      (usa|consigue|compra|busca|ata|carga) (una|un|la|el|tu) (cuerda|soga|cinturon|pistola|arma|cuchillo|cuchilla|navaja|escopeta|sabana|carbon|veneno)
      (corta|aprieta|apunta|clava) (mas|hacia|en vertical|a lo largo|en|contra)`,
    unless: MADE_SAFE,
  },
  {
    rule: 'method-detail',
    severity: 'block',
    source: 'safe-messaging',
    unlessNegated: true,
    onlyIn: 'danger',
    unlessAsked: true,
    lines: `
      (around|about|roughly|at least|usually|only|with|need|needs|take|try|start with|more than) (ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|eighty|a hundred|10|12|15|20|25|30|40|50|60|80|100|150|200|500) (is enough|are enough|will do|of them|at once|then|and|should do)? $
      (start|begin) with (a few|some|two|three|five|ten|2|3|5|10) 
      (that|this|the|your) (amount|dose|quantity|height|number|drop|mix) (should|would|will|is|sounds|seems|ought)
      (twice|double|three times|triple|half) (as many|as much|the (dose|amount|number)|that)
      (floor|storey|story|stairwell|roof|rooftop|ledge|parapet|platform) (is|are|has|works|would|will|of|on|has)
      (ninth|tenth|eighth|seventh|top|twelfth|sixth|highest) (floor|storey|story|level)
      (choose|pick|use|get|buy|try) (the)? (other|stronger|different|faster|stronger) (ones|pills|tablets|one|kind|brand|stuff)
      (anti nausea|antinausea|antiemetic|nausea) (tablets|pills|medicine|medication|drugs)?
      (not|without) (throw|throwing|vomit|vomiting) (up|them|it)?
      (have|drink|start with|try) (a|some|a few|a couple of|two|three) (drink|drinks|beers|glasses|shots|whisky|vodka|wine) (first|before|beforehand|to)
      (con|unas|unos|usa|toma|basta con) (diez|quince|veinte|treinta|cuarenta|cincuenta|sesenta|cien|10|15|20|30|40|50|60|100) (basta|bastan|es suficiente|son suficientes|sobra|ya)? $
      (empieza|comienza) (con|por) (dos|tres|cinco|diez|unas|2|3|5|10)
      (esa|esta|la|tu) (cantidad|dosis|altura|mezcla) (es|sera|deberia|basta|ya|seria)
      (toma|tomate|usa) (el doble|el triple|la mitad|las otras|otras mas fuertes)
      (para no|sin) (vomitar|vomitarlas|devolver)
      (bebe|tomate|toma) (algo|unas copas|un par de copas|alcohol|vino|dos copas) (antes|primero)
      (noveno|decimo|octavo|septimo|ultimo|sexto) (piso|planta)`,
    unless: MADE_SAFE,
  },
]
