/**
 * What in a client's message changes what a reply may do. Names are of the state that is spoken, not of an illness.
 * These stand beside the risk screen, which raises levels; here only what a reply must not walk into.
 */
export const framePhrases = {
  /** Death or self-harm said in so many words. */
  'wants-to-die': `
    (written|wrote|writing) (the|my|some|all|goodbye) _1 letters
    (sleep|asleep) and (not|never) wake up
    (nobody|no one|everyone|they) _3 (put up with me|rid of me|better without me|free of me)
    (after|since|from) (tonight|tomorrow|sunday|friday) (nobody|no one|it will all|i will not|they)
    (si me muero|si muriera|si me muriera|cuando me muera)
    (he regalado|regale) _4 (ropa|guitarra|cosas|todo|perro|perra|gato|coche)
    (kill|killing|hang|hanging|shoot|shooting|drown|drowning) myself
    (end|ending|take|taking|finish) (my|my own) life
    (use|using|used|turn|turning|point|pointing) (it|that|this|the gun|the knife|a gun|a knife|my gun) (on|at) (myself|my head)
    (usarla|usarlo|usar el arma|pegarme un tiro|volarme) (conmigo|contra mi|en mi|la cabeza|en la cabeza)?
    (end|ending) it (all|tonight|today|now|soon|tomorrow)
    (i|me) (want|wanna|need|plan|planning|going|deserve|ready|wish|decided|wanted|hope|prefer) _2 (die|be dead|was dead|were dead|not wake up|not be alive|disappear forever|dead)
    (do|does|did) not (want|deserve|wish) to (live|be alive|be here anymore|exist|wake up|go on living)
    (i am|am i|i feel|i have been|feeling|been feeling|feel|getting|still|i was|being) _1 suicidal
    (better off|be better) (dead|without me|if i was dead|if i died|if i were dead|if i was gone)
    (no|any) (reason|point) (to|in|for) (live|living|go on|going on|life|be alive)
    (can not|could not|not) (go on|do this anymore|take (it|this) anymore|live like this)
    (not|never) (going to)? be (here|around|alive) (anymore|much longer|tomorrow|next week|for much longer)
    (goodbye|good bye) (note|letter|letters|everyone|forever|world)
    (jump|jumping) (off|from|in front of)
    (wish) (i was|i were|i had|i) _1 (dead|never born|not born|born|die)
    (matarme|suicidarme|ahorcarme|cortarme|hacerme daño|lastimarme|colgarme|quitarme (la vida|de en medio))
    (quiero|quisiera|necesito|voy a|merezco|deseo|preferiria|ojala) _1 (morir|morirme|muera|estar muerto|estar muerta|desaparecer|no despertar|estuviera muerto|estuviera muerta)
    no (quiero|merezco|puedo) (seguir)? (viviendo|vivir|vivir asi|despertar|seguir|mas)
    (acabar|terminar) con (todo|mi vida|esto)
    (me siento|estoy) suicida
    (mejor|mejor sin mi) (muerto|muerta|sin mi)
    (no) (tiene|hay|encuentro|le veo) sentido (seguir|vivir|la vida)? 
    `,
  /** Spoken of, perhaps of another person or of long ago: counts where the risk screen raises it too. */
  'speaks-of-death': `
    (thoughts|thinking|think|thought|ideas|considering|considered|contemplating|planning|attempt|attempted|commit) (of|about)? suicide
    suicidal (thoughts|ideation|ideas|feelings|urges)
    (pensar|pienso|pensado|pensando|pensamientos|ideas|intento|cometer|considerado) (en|de)? (el)? suicidio|suicidas|suicida
    (overdose|overdosed|overdosing|od)
    (cut|cutting|hurt|hurting|harm|harming) myself
    (self harm|self injury|self harming)
    (cortarme|lastimarme|hacerme daño|sobredosis|autolesiones|autolesion)`,
  /** A loss or despair that gives a dry question about heights or doses another meaning. */
  despair: `
    (threw|thrown|kicked|put|chucked) (me)? _1 out
    (lost|losing) (my|the|our) _1 (home|house|flat|job|place|baby|case|visa|business|money|savings|husband|wife|son|daughter|mother|father|best friend)
    (diagnosed|bankrupt|debt|debts|ruined|sentenced|arrested|deported|cheated|dumped|rejected)
    (took|taken|taking) (the|my) (kids|children|house|dog|son|daughter)
    (failed|flunked) _4 (exam|time|test|class|year|again)
    (house|flat|bed) is empty
    (me han|me) (echado|despedido|quitado|abandonado|desahuciado|suspendido)
    (juez|jueza) _5 (niños|hijos|custodia|ella|el)
    (third|fourth|fifth|last) time
    (lost|losing|lose) (my|everything|all|him|her|them|hope|the house|custody)
    (fired|laid off|evicted|divorced|dumped|bankrupt|failed|expelled|kicked out|abandoned)
    (left|leaving|dumped|cheated on|broke up with) (me|with me)
    (hopeless|worthless|alone|lonely|devastated|desperate|miserable|numb|exhausted|depressed|ashamed|humiliated|heartbroken|broken)
    (no|any) (hope|way out|future|one left|friends|money left)
    (over|done|tired|sick) (for me|with life|with everything|of life|of living|of everything|of being)
    (last|worst) (day|days|week|year|night) (of my life|ever)?
    (he|she|they|my) _3 (died|passed away|is dead|is gone)
    (can not) (cope|stand|bear|take|go)
    (nothing|nobody|no one) (left|matters|cares|loves|works|helps)
    (want|wants) _1 (pain|this|it) to (stop|end)
    (he perdido|perdi|me despidieron|me echaron|me dejo|me han dejado|me ha dejado|murio|fallecio|se murio)
    (sin esperanza|desesperado|desesperada|sola|solo en el mundo|deprimido|deprimida|hundido|hundida|destrozado|destrozada)
    (no puedo) (mas|aguantar|soportar)
    (nada|nadie) (importa|tiene sentido|me quiere|me queda|sirve)`,
  /** Asking for what could kill: heights, doses, weapons, being alone and unseen. */
  'asks-for-means': `
    (how long|how much|how many) _6 (garage|exhaust|engine|car running|closed car)
    (which|what) _3 (pills|tablets|sleeping pills|medicine|medicines|medication) _9 (works|work|enough|strongest|kill|box|all at once)
    (how many|more than|over|at least|above|under) _2 (floors|stories|storeys|metres|meters|feet)
    (buildings|bridges|cliffs|towers|stations|platforms|roofs|balconies) _6 (floors|high|higher|tall|taller|open|access|accessible|public|unlocked|visit)
    (which|what) floor _4
    (what|which) _3 (mix|mixture|chemicals|cleaning products|mixes|mixing) _6 (gas|fumes|toxic|strong)
    (charcoal|exhaust|carbon|gas|razor|insulin|nitrogen) _3 (grill|room|car|bag|hose|tent|overdose)?
    (que|cual) mezcla _6 (gas|vapor|humo)
    (que|cual) piso _5
    (cuanto tiempo|cuanto) _6 (garaje|coche encendido|motor)
    (que|cuales|cual) _2 pastillas _6 (funcionan|matan|fuertes|bastan)
    (bridge|bridges|building|buildings|cliff|cliffs|tower|towers|rooftop|rooftops|balcony|overpass|subway|train tracks|railway|platform|dam|parking garage|parking structures)
    (tall|taller|tallest|how high|higher than|highest|height|heights|meters|metres|feet|stories|storeys|floors) 
    (how many|how much|what amount|what dose|what number) _5 (pills|tablets|mg|dose|tylenol|paracetamol|acetaminophen|insulin|sleeping|xanax|alcohol|drug|medication|drink|take|overdose|die|fatal|lethal|death)
    (how|where|what) _4 (gun|guns|firearm|pistol|rifle|rope|noose|razor|razors|blade|blades|poison|cyanide|helium|carbon monoxide|pesticide|bleach|fentanyl|ammunition|bullets|knife|exit bag)
    (lethal|fatal|deadly|toxic|poisonous|painless|untraceable)
    (how long|how fast|how quickly) _6 (die|drown|bleed|freeze|suffocate|starve|unconscious|death|choke|pass out)
    (without (anyone|anybody|them|people|my) _2 (noticing|knowing|finding))
    (where|which place|what place) _5 (nobody|no one|alone|secluded|isolated|not be found|unseen)
    (best|easiest|quickest|fastest|painless) (way|method|place) to (die|do it|end|jump|go|overdose|bleed|hang)
    (puente|puentes|edificio|edificios|acantilado|acantilados|azotea|azoteas|torre|torres|viaducto|vias)
    (alto|altos|altas|altura|metros|pisos|plantas)
    (cuantas|cuantos|cuanta|cuanto|que cantidad|que dosis) _4 (pastillas|comprimidos|mg|paracetamol|insulina|lorazepam|alcohol|letal|mortal|morir|medicacion)
    (como|donde) _3 (pistola|arma|cuerda|soga|veneno|cuchilla|cuchillas|monoxido|insecticida|lejia|fentanilo|bala|escopeta)
    (letal|mortal|venenoso|indoloro|sin dolor)
    (cuanto) (tarda|tardaria) _4 (morir|ahogarse|desangrarse|asfixiarse)
    sin que (nadie|se) (se)? (entere|enteren|note|sepa)`,
  /** A ritual that has to be carried out. */
  compulsion: `
    (washed|checked|been back|gone back|went back|driven back|drove back|counted|showered|cleaned|apologised|apologized|asked|confessed|rewritten|reread|returned|touched|turned|locked|measured|weighed) _4 (two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundred|@digits) times
    (two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundred) times (and|but|already|today|now) _5 (not|still|again|right|sure|wrong)
    (just)? to be (absolutely|completely|totally|really|one)? (hundred percent|a hundred percent|100)? (sure|certain)
    (hundred|100) percent (sure|certain|safe|clean)
    (tell|confirm|assure|promise|swear) (me|to me) _2 (for certain|for sure|it is nothing|it is not|i am not|that it is|i did not|nothing will|is dangerous)
    (start over|begin again|start again|start from the beginning|redo it|do it over)
    (is not|are not|not) (right|clean|even|perfect|exact) (yet|enough)
    until (it|i|they|everything) (feels|feel|is|am|are) (right|sure|clean|perfect|even|certain)
    (checking|check|measuring|measure|weigh|weighing|looking|google|googling) _3 every (two|three|five|ten|few|other|single|hour|minute|@digits)
    if i do not (say|pray|count|touch|tap|check|wash|repeat|arrange|think|do) _9 (die|dies|stroke|crash|happen|sick|hurt|accident|cancer|hell)
    (lost count|miscounted|wrong number|in the right order|in the exact order|in fours|in threes|even numbers)
    (exact|right|correct|same) order (and|or|every|each|if|otherwise)
    (what if|and if) i _6 (without (noticing|knowing|realising|realizing|remembering)|by accident)
    (doctors|specialists|tests|scans|doctor) _3 (say|says|said|found|show) (no|nothing|it is fine|i am fine|it is not|clear)
    he (vuelto|comprobado|mirado|lavado|pedido|limpiado|revisado|contado|preguntado) _3 (dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|quince|veinte|treinta|cuarenta|cien|@digits) veces
    (llevo|van|ya) (dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|quince|veinte|treinta|cuarenta|cien|@digits) veces
    (dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|quince|veinte|treinta|cuarenta|cien) veces (y|pero|ya) _4 (no|todavia|aun|sigue)
    (para|quedarme|estar) (estar|tan)? (seguro|segura|tranquilo|tranquila) (del todo|al cien|que|y ya)?
    (quede|este|queden|esten) (bien|limpio|limpia|perfecto|perfecta) (del todo|por completo)
    (confirmame|asegurame|jurame|prometeme|dime seguro) (que|si)
    (orden|manera|forma) (exacto|exacta|correcto|correcta|concreto|concreta) _3
    (empiezo|empezar|vuelvo a empezar|comienzo) (otra vez|de nuevo|desde cero|desde el principio)
    y si _8 sin (darme cuenta|querer|saberlo|enterarme)
    me lo han mirado (ya)? (dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|quince|veinte|treinta|cuarenta|cien) (dermatologos|medicos|especialistas|doctores)
    (need|needs|have|has|must|got) (everything|things|it|all|them)? (to be|be|in)? (arranged|perfect|exact|exactly|symmetrical|even|clean|spotless|lined up|in order|aligned|straight|counted|just right|checked|sterile)
    (must|have to|need to|got to|can not stop|keep|kept|compelled to|urge to) _2 (washing|wash|wash my|checking|check|counting|count|cleaning|clean|arrange|arranging|organize|organise|organizing|tapping|tap|touch|touching|repeating|repeat|ordering|scrub|scrubbing|re read|redo|confess|confessing|pray|praying|disinfect|sanitize|align|line up|pick|picking|pull|pulling|straighten)
    (if i do not|unless i|until i|or else) _6 (something (bad|terrible|awful) (will|is going to)|someone will|die|happen|can not (think|sleep|relax|stop|leave)|i can think of nothing|right|again|times|perfect|contaminated|hurt)
    (exactly|precisely) (three|four|five|seven|eight|ten|@digits) times
    (a very|one) (particular|specific|exact) (way|order)
    (germs|contaminated|contamination|dirty) _6 (hands|wash|clean|touch|everything)
    (intrusive|obsessive) (thoughts|thought)
    (obsess~|compuls~|ritual|rituals|ocd)
    (tengo que|necesito|debo|no puedo dejar de|no puedo parar de) _2 (lavar|lavarme|comprobar|revisar|contar|limpiar|limpiando|lavando|comprobando|ordenar|ordenando|tocar|repetir|colocar|desinfectar|alinear|rezar|contando|revisando)
    (si no lo|si no las|hasta que|o si no|de lo contrario) _6 (pasara|pasar|ocurrira|morira|bien|perfecto|veces|contamin~)
    (obsesion|obsesiones|ritual|rituales|toc|compulsion)`,
  /** High, fast, sleepless, with great plans. */
  elation: `
    (two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundred|@digits) hours (of)? (sleep|slept|awake) (in|this|for|since)?
    (not|no longer|haven) (need~|needed) (food|sleep|rest|to eat|to sleep)
    (bought|ordering|ordered|buying|signed|signing|put) _6 (the card|my card|credit|loan|cars|houses|flats|premises|thirty|twenty|fifty|hundred|tickets)
    (founding|found|launching|launch|starting|building|opening|open) _4 (school|company|religion|church|movement|empire|foundation|chain|party|country|studio|festival|brand)
    (bigger|greater|better|larger) than (anything|anyone|ever|everything)
    (like|feel like) (lightning|fire|electricity|a god|a rocket|flying)
    (glorious|fantastic|magnificent|on fire|full of power|full of energy|genius)
    i (quit|resigned|sold) (this morning|today|yesterday|everything|my job|the)
    (giving|gave|give) _3 (flat|house|everything|money|belongings|savings|car) away
    (giving|gave|give) away _2 (flat|house|everything|money|belongings|savings|car)
    (million|millions|thousands) of (ideas|plans|projects|them)
    (now|finally) i can (finally|really|do everything|start|get)
    (dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|quince|veinte|treinta|cuarenta|cien|@digits) (horas|noches|dias) (sin dormir|despierto|despierta)
    (he comprado|compre|firmo|firmar|he firmado|he vendido|he pedido) _3 (dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|quince|veinte|treinta|cuarenta|cien|locales|coches|pisos|casas|millones)
    (fundar|montar|crear|lanzar|abrir) _2 (religion|imperio|empresa|escuela|partido|cadena|movimiento|discoteca)
    (me sobra|me sobran|nunca me senti|me siento) _2 (ideas|energia|la cabeza|tan bien|poderoso|poderosa|increible|genial)
    (voy a|voy) _1 (parar|salvar|cambiar|acabar con) (la guerra|el mundo|el pais|la humanidad|el hambre)
    (dejar|dejo|dejarlo) (a los niños|el trabajo|todo|la casa)
    (have not|barely|hardly|without|no need for|no need to|do not need) (slept|sleep|sleeping|any sleep|to sleep|been sleeping)
    (up|awake) (for|all) (the)? (past|last)? _1 (nights|days|night|two|three|four|five|48|72|hours)
    (only|just) (sleep|slept|sleeping|need|needed) (for)? (one|two|three|an|1|2|3) (hour|hours)
    (million|thousand|hundred|so many|endless|brilliant|genius) (of)? (ideas|plans|projects|thoughts|dollars)
    (best|greatest) (day|time|week) of my life
    (unstoppable|invincible|on top of the world|chosen|limitless|never felt (better|so alive|this good|more alive))
    (quit|quitting|selling|sold|spent|spending|invest|investing|maxed|withdraw|gamble|put|putting) _3 (job|house|savings|everything|life savings|all my money|credit card|credit cards|money|car)
    (empire|billionaire|millionaire|revolutionary|revolutionize|change the world|save the world|destiny|world famous)
    (thoughts|mind|ideas) (are|is)? (racing|so fast|going fast)
    (super ?powers|special powers|special gift|special mission)
    (llevo|he estado) _3 (noches|dias|horas) (sin dormir|despierto|despierta)
    (no (necesito|duermo|he dormido)|sin) (dormir|sueño|casi nada)
    (mil|millones de|muchisimas) (ideas|planes|proyectos)
    (mejor dia|mejor momento) de mi vida
    (invencible|imparable|elegido|elegida|en la cima del mundo|destino|imperio|millonario|millonaria|cambiar el mundo)
    (dejar|dejo|vender|invertir|gastar|gastado|vendido|invertido) _3 (trabajo|casa|ahorros|todo|dinero)`,
  /** A belief or perception that others do not share. */
  unshared: `
    (nobody|no one|none of them) else _1 (hears|sees|heard|saw|notices|noticed|believes|smells|feels) (it|them|him|her|this|that)?
    (heard|hears|saw|sees|noticed|notices) nothing
    (put|hid|planted|installed|placed|hidden) _2 (camera|cameras|microphones|microphone|chips|bugs|trackers|poison|wires|devices) (in|into|inside|behind|under|everywhere)?
    (is|was|are|being|been|has been) poisoned
    (sign|signs|signal|signals|message|messages|warning|warnings|code|codes) _1 (for me|to me|from god|from them|meant for me|only i|that only)
    (god|jesus|angels|universe|spirits|aliens) _2 (wrote|spoke|speaks|chose|called|calls|sent|told|gave|commands|commanded|wants|picked) _2 (me|my|to me|name)
    i am the (real|true|secret|rightful|only|chosen|actual|lost|next) (owner|king|queen|son|daughter|president|messiah|one|heir|prince|saviour|savior|leader|ruler|father|mother)
    (is|was|are) not (my|the real|really my|actually my) (wife|husband|mother|father|son|daughter|baby|brother|sister|parents|children|partner|child|family)
    (they|someone|somebody|hospital|nurses) _1 (switched|swapped|replaced|exchanged) _1 (him|her|them|the|my|baby|with)
    (when|because|since|that|although|though) i (know|am sure|am certain) (that)? (i|they|it|he|she|you) (am|are|is|have|has) (already|actually|really|not|dead|been|gone|the|a|made|being)
    i (am|have been|was) (made of|turning into|turned into|transformed into|switched|not here anymore|invisible|transparent|hollow inside|rotting|a robot|a ghost|an alien|a statue|already gone|immortal|possessed)
    (treating|treat|act|acting|behave|talk|look~) _5 (when|although|even though|since|because) i (am|have been|have|was) (actually|already|really|made|dead|been|not|no longer|gone)
    (puzzles|strange|odd|funny|why) _9 (when|since|although) i (have been|am) (made|dead|a|an|already|no longer|actually)
    i (have|has) no (heart|organs|blood|brain|body|face|insides|soul|pulse|bones)
    my (blood|heart|bones|organs|brain|insides|skin|body|face) (is|are|has|have) (made|turned|gone|been|stopped|not mine|rotten|rotting|melting|glass|stone|metal)
    (exact|perfect|very good|good) (copy|double|replica|clone|imitation)
    (do|can) you (see|hear|smell|feel) (now|too|how|why|what) _3
    (can|could|do|did) you (not)? (see|hear|smell) (it|them|him|her|that|those|the)
    (dice|insiste|jura) que no (oye|oyo|ve|vio|hay) nada
    (me|lo|la|los|esta|estan) (esta|estan)? (envenenado|envenenada|envenenando|envenenan|envenenados|echan veneno)
    (es|son) (una|unas) (copia|copias|doble|impostor|impostora|replica)
    no es mi (mujer|marido|madre|padre|hijo|hija|esposa|esposo|hermano|hermana|bebe)
    (soy) (el|la) (que va a|elegido|elegida|verdadero|verdadera|unico|unica|dueño|dueña|hijo de|hija de|reina|rey)
    ya no estoy (vivo|viva)
    me (enterraron|mataron|cambiaron|sustituyeron)
    (apunta|anota|apuntan|anotan|pasan|pasa) _6 (gobierno|partido|policia|ellos|secta)
    (tu tambien|tambien tu) (lo|la|los|las) (ves|oyes|notas|hueles)
    i (know|am sure|am certain|realized|realised|think|believe|found out|discovered|am|feel like i am) (that)? (i am)? (actually|already|really|truly)? (i am|that i am)? (actually|already|really)? (dead|a ghost|not real|immortal|god|jesus|the messiah|chosen|a prophet|the devil|rotting|not human|a robot|possessed|cursed|controlled)
    i am (actually|already|really) (dead|not alive|a god|a prophet|an angel|a machine)
    (they|people|government|cia|fbi|police|neighbors|neighbours|aliens|someone|everyone|somebody|my (boss|neighbor|neighbour|family|wife|husband|mother|father|coworkers)) (is|are|have been|has been|keep|keeps|want|wants) (all)? (watching|following|spying|tracking|monitoring|recording|listening|poisoning|plotting|conspiring|tapping|bugging|controlling|replacing|stalking|trying to (kill|poison|get|silence)|after me|out to get|reading my (mind|thoughts)|been replaced|against me|to (kill|get|poison|silence) me)
    (chip|chips|microchip|implant|implants|cameras|camera|transmitter|device|bugs|radio waves|wires|tracker|signal|signals) (in|inside|implanted|planted|hidden|behind|under) (my|me|the|our)? _3
    (tv|television|radio|newspaper|songs|license plates|billboards|anchorman|news) _3 (talking to|speaking to|sending|about me|to me|signals|secret|hidden|coded)
    (secret|hidden|special|coded) (message|messages|signs|code|codes|meaning)
    (do you|can you|can not you|you not) (see|hear|feel|smell) (them|it|him|her|that|those|these|the)
    (crawling|crawl) (on|under|all over|inside) (my|me|the)
    (my|the) _1 (thoughts|mind|brain|body) (are|is) (being)? (stolen|broadcast|controlled|inserted|read|rotting|hollow|removed|replaced)
    (replaced|swapped) (by|with) (a|an|someone|something|impostor~|imposter~|clone~|double~|robot~|actor~)
    (is|are|was|were|has been|have been) (an|a) (impostor|imposter|impostors|imposters|clone|clones|lookalike)
    (demon|demons|satan|devil|angel|angels|spirit|spirits|god|entity) (talks|talk|talking|spoke|speaks|tells|told|wants|inside|in me|in my|chose|has chosen|has sent) (me|to me|my|us)?
    (estoy|ya estoy) (muerto|muerta|podrido|podrida|poseido|poseida|vacio por dentro)
    (me (vigilan|siguen|espian|persiguen|graban|escuchan|envenenan|controlan|quieren matar|leen la mente|han puesto un chip))
    (el gobierno|la cia|la policia|los vecinos|mi vecino|los extraterrestres|todos|alguien) (me)? (vigila|vigilan|sigue|siguen|espia|espian|persigue|persiguen|graba|graban|controla|controlan|envenena|quiere|quieren matarme|conspira)
    (camaras|chip|microfonos|implante) (en|dentro|escondidas|escondidos|ocultos)
    (la tele|la television|la radio|el telefono) _3 (mensajes|me habla|sobre mi|conmigo)
    (lo|los|la|las) (ves|oyes|escuchas) (tu|tambien)? $
    (dios|el diablo|un angel|el demonio|un espiritu) me (habla|dice|dijo|eligio|ha elegido|pide|ordena)
    (soy) (dios|el mesias|jesus|inmortal|el elegido|la elegida|un profeta)`,
  /** Hears or sees what others do not; may know it. */
  perceives: `
    (voice|voices|man|woman|lady|boy|girl|child|people|figures|shadows|shadow|someone|something|ghost|ghosts) (is|are|who|that)? _2 (in|inside|behind|under|from|through) (my|the) (head|wall|walls|wallpaper|tv|television|radio|ceiling|vents|fridge|floor|mirror|closet|wardrobe|window|phone|curtains)
    (they|voices) _1 (started|keep|began|kept|are|were) (talking|laughing|whispering|shouting|screaming|calling|speaking|commenting|arguing) (again|at me|to me|about me|in my)?
    (bugs|insects|worms|spiders|parasites|ants|snakes|rats) _3 (under|inside|out of|crawl~|come out|coming out|all over|on) _1 (my|me|the|skin|wall|walls|sockets)?
    (voz|voces|señora|señor|niño|niña|hombre|mujer|gente|sombras|sombra|alguien) (que)? _3 (detras|dentro|debajo|en la pared|al pie|en mi cabeza|en el techo|en la nevera) (de)?
    (la|una|las) (voz|voces) _1 (me|que) (manda|mandan|dice|dicen|habla|hablan|ordena|ordenan|grita)
    (arañas|bichos|insectos|gusanos|hormigas|ratas|serpientes) _3 (salen|debajo|por la|en la|me|bajo) _2 (pared|piel|enchufes|cama|cuerpo|suben|recorren)?
    (the|a|these|those|some|hear|hearing|my) (voice|voices) (tell|tells|telling|told|say|says|saying|in my head|keep|want|command|talk|whisper|whispering)
    (hear|hearing|heard) (voices|a voice|whispers|whispering|them (talking|whispering)|my name|things)
    (see|seeing|saw) (things|people|shadows|figures|faces|demons|bugs|insects|shapes) (that|crawling|who|in|on|everywhere|others|no one|nobody)?
    (oigo|escucho|escuche) (voces|una voz|susurros)
    (las)? voces (me|que|dicen|mandan)`,
  /** Wounds to oneself, and how to go on with them. */
  'hurts-self': `
    (opened|cut|cutting|burn|burned|burning|carved|scratched|stabbed|punch|punched|bang|banged|hit|hitting) _3 (cuts|myself|thigh|thighs|arm|arms|wrist|wrists|legs|skin|my head|the wall)
    (blade|blades|razor|razors|lighter|tweezers and a knife) _4 (away|ready|hidden|again|my)
    so (it|they|that it) (does|do) not scar
    me (corto|corte|quemo|queme|golpeo|golpee|araño|hago cortes|di golpes|doy golpes) _4
    (cuchillas|cortes|quemaduras) _4 (brazos|piernas|muslos|otra vez|note|noten)`,
  /** Drink and drugs where a little is dangerous: withdrawal, what was not used for long, too much taken. */
  'substance-danger': `
    (shaking|shakes|sweating|trembling|seeing things) _9 (stopped|quit|drink|vodka|litre|alcohol|bottle)
    (how much|how many) _3 (vodka|wine|alcohol|beer|whisky|gin|rum|heroin|fentanyl|oxy|methadone|benzos|coke|ketamine)
    (same|usual) (amount|dose|stuff) (as)? (before|i used to|as i used to|just once|again)?
    (clean|sober|not used|have not used) (for)? _2 (weeks|months|days|years)
    (took|taken|swallowed|had) (all|the|twelve|ten|twenty|a whole|a bunch|every|@digits) _3 (pills|tablets|ones|box|packet|bottle|blister|meds)
    (deje|dejado) (el vino|de beber|el alcohol|la bebida) _6 (bichos|tiemblo|temblores|sudo|sudores|veo)
    (me he tomado|me tome|he tomado|tome) (todas|todos|toda|el bote|la caja|el blister|diez|veinte|doce)
    (sali|salgo) _3 (centro|clinica|desintoxicacion) _8 (bolsa|dosis|gramo|siempre)
    (lo de siempre|la misma cantidad|la misma dosis)`,
  /** Wants to be told that something harmful is fine. */
  'asks-for-a-yes': `
    (tell|say|confirm|admit) (me)? (it is|that it is|i am not|you agree|i am|that i am|it was) _2 (okay|ok|fine|normal|right|bad|wrong|sensible)
    (right|correct|true|no|okay|agree) $
    (is not|are not|was not|would not|do not|does not|did not) (it|you|that|he|she|they|i) $
    you would (have done|do|have) _2 (same|too|it)
    (verdad|cierto|no|vale) $
    (tiene|tengo|tienen) razon (no|verdad)? $
    (dime|confirmame) que _3 (esta bien|es normal|no soy|tengo razon|no pasa nada)
    (hago|a que hago) lo correcto`,
  /** Harm to someone else. */
  'wants-to-harm': `
    (got|have|bring|carry|carrying|took) (the|a|my) (bat|knife|gun|machete|hammer|petrol|gasoline|axe) _4 (boot|bag|car|pocket|ready|with me|trunk)
    (burn|set fire to|blow up) _2 (house|car|place|flat|building|office|school|down)
    (give|tell) me (one|a) reason not to
    (dog|cat|neighbour|neighbor) has to (go|die)
    (llevo|tengo) (la|una|el|un) (navaja|cuchillo|pistola|bate|arma|gasolina|martillo)
    (ganas de|voy a) (tirarlo|tirarla|estamparlo|pegarle|matarlo|matarla|rajarlo|zarandearlo)
    (lo|la) he (zarandeado|golpeado|sacudido|tirado)
    (kill|hurt|shoot|stab|poison|strangle|attack|beat|punch|burn|murder|destroy) (him|her|them|everyone|people|my (boss|wife|husband|ex|mother|father|kids|baby|neighbor|brother|sister|roommate|girlfriend|boyfriend|partner|coworkers|classmates))
    (matar|matarlo|matarla|golpear|golpearlo|pegarle|hacerle daño|apuñalar|quemar|disparar) (a)? (el|ella|ellos|mi|todos)?`,
  /** Food, weight and the body. */
  'eating-harm': `
    (purge|purging|throw up|throwing up|vomit|vomiting|make it come up|got rid of|get rid of|bring up) _1 (dinner|lunch|food|meal|meals|breakfast|it|everything|after|again)?
    (least|fewest|minimum) _5 (eat|eating|calories|food)
    (eat|eating) _4 (without fainting|less than|nothing)
    (@digits|kilos|pounds) _6 (have to|need to|want to|must|still) _2 lose
    (laxatives|laxantes|diet pills|adelgazar rapido)
    (que|cuanto) _4 (quitar|dejar de comer|comer menos|adelgazar)
    (caldo|infusiones|solo agua|ayuno) _4 (dias|semana|bascula)
    (purge|purging|throw up|throwing up|vomit|vomiting|laxatives|laxative|make myself sick|binge|bingeing|starve|starving|restrict|restricting|fasting|diet pills) 
    (lose|lost|losing) _3 (pounds|kilos|kg|lbs|weight) (fast|quickly|by|in a|this week|before)
    (how (few|many)|under|only|less than) _2 calories
    (vomitar|purgar|laxantes|ayuno|ayunar|atracon|atracones|restringir) 
    (perder|bajar) _2 (kilos|peso) (rapido|en|antes)`,
  /** Someone is being hurt, or was. */
  'is-being-hurt': `
    (he|she|they|my (husband|wife|boyfriend|girlfriend|partner|father|dad|mother|mom|stepfather|stepdad|uncle|brother|boss|ex)) _2 (hits|hit|beats|beat|beating|hitting|raped|rapes|choked|chokes|slapped|punched|kicked|molested|abuses|abused|abusing|touches|touched|threatens|threatened|forces|forced) (me|us|my (kids|children|son|daughter))
    (abused|raped|molested|assaulted) (by|me|as a|when)
    (me|nos) (pega|pego|golpea|golpeo|viola|violo|abuso|abusa|amenaza|amenazo|maltrata|toco|tocaba|ahorco)`,
} as const
export type FrameName = keyof typeof framePhrases
