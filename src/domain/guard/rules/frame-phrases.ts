/**
 * What in a client's message changes what a reply may do. Names are of the state that is spoken, not of an illness.
 * These stand beside the risk screen, which raises levels; here only what a reply must not walk into.
 */
export const framePhrases = {
  /** Death or self-harm said in so many words. */
  'wants-to-die': `
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
    (bridge|bridges|building|buildings|cliff|cliffs|tower|towers|rooftop|rooftops|roof|balcony|overpass|subway|train tracks|railway|platform|dam|parking garage|parking structures)
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
    (need|needs|have|has|must|got) (everything|things|it|all|them)? (to be|be|in)? (arranged|perfect|exact|exactly|symmetrical|even|clean|spotless|lined up|in order|aligned|straight|counted|just right|checked|sterile)
    (must|have to|need to|got to|can not stop|keep|kept|compelled to|urge to) _2 (washing|wash|wash my|checking|check|counting|count|cleaning|clean|arrange|arranging|organize|organise|organizing|tapping|tap|touch|touching|repeating|repeat|ordering|scrub|scrubbing|re read|redo|confess|confessing|pray|praying|disinfect|sanitize|align|line up|pick|picking|pull|pulling|straighten)
    (if i do not|unless i|until i|or else) _6 (something (bad|terrible|awful) (will|is going to)|someone will|die|happen|can not (think|sleep|relax|stop|leave)|i can think of nothing|right|again|times|perfect|contaminated|hurt)
    (exactly|precisely) (three|four|five|seven|eight|ten|\\d) times
    (a very|one) (particular|specific|exact) (way|order)
    (germs|contaminated|contamination|dirty) _6 (hands|wash|clean|touch|everything)
    (intrusive|obsessive) (thoughts|thought)
    (obsess~|compuls~|ritual|rituals|ocd)
    (tengo que|necesito|debo|no puedo dejar de|no puedo parar de) _2 (lavar|lavarme|comprobar|revisar|contar|limpiar|limpiando|lavando|comprobando|ordenar|ordenando|tocar|repetir|colocar|desinfectar|alinear|rezar|contando|revisando)
    (si no lo|si no las|hasta que|o si no|de lo contrario) _6 (pasara|pasar|ocurrira|morira|bien|perfecto|veces|contamin~)
    (obsesion|obsesiones|ritual|rituales|toc|compulsion)`,
  /** High, fast, sleepless, with great plans. */
  elation: `
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
    i (know|am sure|am certain|realized|realised|think|believe|found out|discovered|am|feel like i am) (that)? (i am)? (actually|already|really|truly)? (i am|that i am)? (actually|already|really)? (dead|a ghost|not real|immortal|god|jesus|the messiah|chosen|a prophet|the devil|rotting|not human|a robot|possessed|cursed|controlled)
    i am (actually|already|really) (dead|not alive|a god|a prophet|an angel|a machine)
    (they|people|government|cia|fbi|police|neighbors|neighbours|aliens|someone|everyone|somebody|my (boss|neighbor|neighbour|family|wife|husband|mother|father|coworkers)) (is|are|have been|has been|keep|keeps|want|wants) (all)? (watching|following|spying|tracking|monitoring|recording|listening|poisoning|plotting|conspiring|tapping|bugging|controlling|replacing|stalking|trying to (kill|poison|get|hurt|control|silence)|after me|out to get|reading my (mind|thoughts)|been replaced|against me|to (kill|get|poison|silence) me)
    (chip|chips|microchip|implant|implants|cameras|camera|transmitter|device|bugs|radio waves|wires|tracker|signal|signals) (in|inside|implanted|planted|hidden|behind|under) (my|me|the|our)? _3
    (tv|television|radio|newspaper|songs|license plates|billboards|anchorman|news) _3 (talking to|speaking to|sending|about me|to me|signals|secret|hidden|coded)
    (secret|hidden|special|coded) (message|messages|signs|code|codes|meaning)
    (the|a|these|those|some|hear|hearing|my) (voice|voices) (tell|tells|telling|told|say|says|saying|in my head|keep|want|command|talk|whisper|whispering)
    (hear|hearing|heard) (voices|a voice|whispers|whispering|them (talking|whispering)|my name|things)
    (do you|can you|can not you|you not) (see|hear|feel|smell) (them|it|him|her|that|those|these|the)
    (see|seeing|saw) (things|people|shadows|figures|faces|demons|bugs|insects|shapes) (that|crawling|who|in|on|everywhere|others|no one|nobody)?
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
    (oigo|escucho|escuche) (voces|una voz|susurros)
    (las)? voces (me|que|dicen|mandan)
    (lo|los|la|las) (ves|oyes|escuchas) (tu|tambien)? $
    (dios|el diablo|un angel|el demonio|un espiritu) me (habla|dice|dijo|eligio|ha elegido|pide|ordena)
    (soy) (dios|el mesias|jesus|inmortal|el elegido|la elegida|un profeta)`,
  /** Harm to someone else. */
  'wants-to-harm': `
    (kill|hurt|shoot|stab|poison|strangle|attack|beat|punch|burn|murder|destroy) (him|her|them|everyone|people|my (boss|wife|husband|ex|mother|father|kids|baby|neighbor|brother|sister|roommate|girlfriend|boyfriend|partner|coworkers|classmates))
    (matar|matarlo|matarla|golpear|golpearlo|pegarle|hacerle daño|apuñalar|quemar|disparar) (a)? (el|ella|ellos|mi|todos)?`,
  /** Food, weight and the body. */
  'eating-harm': `
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
