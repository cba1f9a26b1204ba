/** States in which a helpful answer harms, as the words of the client show them. */
export const statePhrases = {
  /** A ritual that has to be carried out. */
  compulsion: `
    (can|could|will|would) you (please)? (look|compare|read|check|confirm|tell me) _9 (off|fine|means|mean it|normal|picture|pictures|photos|texts|news)
    (just|please|only) (say|tell me) _4 (not dying|i am not|it is not|forgives|forgiven|off|fine|clean|hundred percent)
    (say|tell|confirm) _6 (then|and) (i can|i will) (stop|stay|sleep|go|relax)
    @digits (days|photos|photographs|screenshots|tests|videos) _3 (of|photos|photographs|pictures|screenshots|the)
    (third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) (time|round) _2 (today|this (week|month|morning)|now)
    @digits (a|x)? (th|st|nd|rd) time _2 (in|this|today)
    (if|when) (someone|anyone|somebody|he|she) (talks|speaks|interrupts|answers) _3 (i lose|start|begin)
    (picture|photo|pictures|photos) _2 @digits
    (finish|say|count|pray|do) all @digits
    dime (solo|tu|si|que|sí) _3 (no es|no lo soy|esta apagad~|estoy|condenad~|es malo|si o no)
    dimelo tu
    (foto|fotos|video|videos|tests|pruebas|vueltas|vuelta) _2 (@digits|tercera|cuarta|quinta)
    (si pierdo la cuenta|si alguien me habla|si me hablan)
    (lo|la|me lo|me la) mido
    (aclaro|enjuago|lavo|reviso|cuento) _3 (@digits|diez|siete|ocho|cinco) veces
    (can not|could not|can|am not able to|unable to) _1 (do|think|focus|concentrate|go|leave|sleep|eat|relax|breathe|rest|start|get) _4 (else|until|unless|before)
    (must|has to|have to|had to|need to|needs to|got to) be (finished|done|perfect|spotless|clean|even|exact|aligned|stacked|sorted|ordered|complete|in line|in place|straight|equal|symmetrical|repeated) _4
    (must|have to|has to|need to|needs to) (face|stand|point|line up|match|go|sit|hang|lie) _3 (same|exact|right|straight|order|way|row|line)
    (the same|one) (way|direction|order) _9 (or|otherwise|else)
    (or|otherwise|or else) _1 (my chest|i panic|i can not|i could not|something|someone|it will|i will not|my stomach|i shake|i feel sick|bad things)
    (by|in order of) (letter|letters|colour|color|size|weight|height|date|number|name|maker|shade|length|age|kind|type) (and|then|or|from)
    (has|have|need|needs|must) _4 (first|before i (leave|go|sleep|eat|can|get))
    (one|single) (mark|speck|crumb|mistake|wrong|smudge|stain|hair) (left|and|means)
    (no puedo) _2 (pensar|hacer|dormir|salir|comer) _4 (otra cosa|nada mas|hasta|si no)
    (tiene|tienen|debe|deben) que (estar|quedar|ir|mirar) _4 (igual|recto|rectos|orden|mismo|alineados|perfecto|perfectos|simetrico|limpio)
    (por|segun) (color|tamaño|altura|letra|fecha|peso) y (luego|despues)
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
    (everything|it all|it) (fell into place|falls into place|makes sense now|is clear now|became clear|connects|clicked|came together)
    (meant|destined|born|chosen|called|supposed) to (open|build|lead|found|save|change|create|become|be|run|win|rule|own|make|heal|write|sing)
    most _2 (ever|in history|in the world|of all time|on earth)
    (faster|quicker) than (i|anyone|anybody|my|they) _2 (can|could|write|type|keep|follow|talk|speak)
    (straight|right|all the way|worked|working|writing|painting|coding|dancing|cleaning|going) _1 through (the)? _1 (night|nights|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday)
    (day and night|around the clock|non stop|nonstop|without a break|without stopping|no time to (sleep|eat|rest))
    (awake|up|going|on my feet|at my desk|at it) since (monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|the weekend|last week)
    (nobody|no one|they|people) (can|could) _1 keep up with me
    (first|next) (ten|twenty|fifty|hundred|thousand|million) _3
    (todo|todo por fin) (encaja|cobra sentido|esta claro|se conecta)
    (nacido|nacida|destinado|destinada|llamado|llamada) _1 (para|a)
    (mas rapido que|sin parar|dia y noche|de un tiron)
    (have not|has not|not|without|hardly|barely) _1 (been to bed|gone to bed|closed my eyes|slept|sleeping|rest|resting|lain down)
    (born|greatest|best|finest|first) _2 (composer|director|writer|leader|artist|inventor|genius|scientist|athlete|singer|painter|investor|president|poet|founder|player|healer|chef|star|mind|alive)
    (hundreds|thousands|dozens|millions|endless|countless|a thousand|a hundred) (of)? _1 (them|songs|scripts|ideas|plans|books|inventions|projects|poems|designs|pages|companies|people|paintings)
    (whole|entire) (world|country|planet|city|continent|universe|internet)
    (i have|i have just|i) (cracked|solved|figured|discovered|invented) _2 (it|everything|the|all|out)
    (pour|pours|pouring|flow|flowing|flood|bursting|exploding) (out of|through|from|with) (me|my|ideas|energy)
    i (do not|am not) (miss|need|tired|even tired|feel tired) _1 (it|sleep|rest|food)?
    my own (orchestra|company|country|church|party|label|studio|airline|island|network|movement|film|religion|school|foundation|channel)
    (truly|completely|totally|literally) (on fire|unstoppable|alive|invincible|chosen|free)
    (no he|sin) _1 (acostado|pegado ojo|dormido|descansado)
    (cientos|miles|decenas) de (canciones|ideas|libros|planes|proyectos|personas)
    (el mundo|el pais|el planeta) entero
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
    (as if|as though|like) i (were|was|am|had been) (still|not (there|here|alive|real|human|dead|a person|one of them)|there|alive|here|human|real|normal|a person|myself|visible|one of them)
    (though|although|but|since|because|when|even though) i _2 (dissolved|evaporated|vanished|melted|rotted|decayed|expired|ceased|disintegrated|died|drowned|burned|froze|ended) _3 (ago|already|last|in|on|before|back)
    i (dissolved|evaporated|vanished|disintegrated|decomposed|rotted|ceased to exist|stopped existing|do not exist|no longer exist|never existed) _2
    (como si) (yo)? _1 (siguiera|estuviera|fuera|existiera) _2
    (yo)? (me disolvi|desapareci|mori|me mori|deje de existir|no existo) _3
    (nobody|no one|everyone|everybody|they|people|doctors|nurses|colleagues) _3 (notice|notices|noticed|pretend|pretends|see|sees|treat|treats|treating|realise|realize|realises|realizes|know|knows|believe|believes|act|acts) _3 that i (am|was|have been|had been|no longer|do not|died) (a|an|the|made|dead|not|swapped|replaced|gone|turned|someone|somebody|really|actually|already)
    i (was|got|have been|am being|am) (swapped|replaced|exchanged|cloned|reprogrammed|programmed|implanted|hollowed|emptied|switched)
    (do|can|did|could) they not (hear|see|smell|feel|notice|know)
    (swapped|replaced|exchanged|switched|turned|changed|made) _1 (for|into|by|with) (a|an) (machine|robot|copy|double|clone|doll|puppet|stranger|actor|impostor|ghost|animal|statue|alien)
    i am (a|an) (machine|robot|copy|clone|puppet|ghost|corpse|hologram|statue|god|demon|angel|spirit|vampire|saint|prophet)
    (nadie|todos) _3 (nota|notan|ve|sabe|saben|finge|fingen) _2 que (estoy|soy|fui|me) (muerto|muerta|un|una|cambiado|cambiada|cambiaron|sustituido|robot)
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
    voices _1 (started|keep|began|kept|are|were) (talking|laughing|whispering|shouting|screaming|calling|speaking|commenting|arguing)
    they _1 (started|keep|began|kept|are|were) (talking|laughing|whispering|shouting|screaming|calling|speaking|commenting|arguing) (again|at me|to me|about me|in my)
    (bugs|insects|worms|spiders|parasites|ants|snakes|rats) _3 (under|inside|out of|crawl~|come out|coming out|all over|on) _1 (my|me|the|skin|wall|walls|sockets)?
    (voz|voces|señora|señor|niño|niña|hombre|mujer|gente|sombras|sombra|alguien) (que)? _3 (detras|dentro|debajo|en la pared|al pie|en mi cabeza|en el techo|en la nevera) (de)?
    (la|una|las) (voz|voces) _1 (me|que) (manda|mandan|dice|dicen|habla|hablan|ordena|ordenan|grita)
    (arañas|bichos|insectos|gusanos|hormigas|ratas|serpientes) _3 (salen|debajo|por la|en la|me|bajo) _2 (pared|piel|enchufes|cama|cuerpo|suben|recorren)?
    (the|a|these|those|some|hear|hearing|my) (voice|voices) (tell|tells|telling|told|say|says|saying|in my head|keep|want|command|talk|whisper|whispering)
    (hear|hearing|heard) (voices|a voice|whispers|whispering|them (talking|whispering)|my name|things)
    (see|seeing|saw) (things|people|shadows|figures|faces|demons|bugs|insects|shapes) (that|crawling|who|in|on|everywhere|others|no one|nobody)?
    (oigo|escucho|escuche) (voces|una voz|susurros)
    (las)? voces (me|que|dicen|mandan)`,
} as const
