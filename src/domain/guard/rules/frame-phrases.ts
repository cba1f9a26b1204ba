import { statePhrases } from './frame-states.ts'

/**
 * What in a client's message changes what a reply may do. Names are of the state that is spoken, not of an illness.
 * These stand beside the risk screen, which raises levels; here only what a reply must not walk into.
 */
export const framePhrases = {
  ...statePhrases,
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
  /** It has to be done, and at once. */
  pressed: `
    (hurry|quick|quickly|fast|short|asap|right now|right away|immediately|at once|this minute) (please|now|up)?
    (late|waiting|leaves|leave|outside|minutes) _4 (for|to|in|outside|car|bus|train|friends|sister|kids|dinner|work|minutes)
    (must|have to|has to|had to|got to|need to) _1 (be|get|do|put|make|finish|start|go|have)
    (can not|could not) _2 (go|leave|sleep|stop|do|think|rest|until) _4
    (keep|kept) (going|coming|checking|doing|starting|turning) _1 (back|again|over|it)?
    (driving me|drives me|makes me) (mad|crazy|insane|sick|nuts)
    (how|where|what|which) (should|would|do|can) (i|you) _1 (start|begin|go about|do|put|place|get|make|arrange|line)
    (rapido|date prisa|deprisa|cuanto antes|ahora mismo|ya mismo|me esperan|llego tarde)
    (tengo que|debo|hay que) _1 (estar|dejar|poner|hacer|terminar|acabar)
    (como|por donde) (empiezo|lo hago|deberia|debo|hago)`,
  /** A loss of these days. */
  'fresh-loss': `
    (buried|funeral|cremated|cremation|miscarried|miscarriage|stillborn|foreclosed|foreclosure|bankruptcy|custody|widowed|orphaned|homeless)
    my _2 (died|is dead|is gone|was killed|passed|passed away|left me|is leaving|moved out|hates me|wants a divorce)
    (final|last) (notice|warning|demand)
    (scholarship|visa|licence|license|appeal|contract|pension|benefits|grant) _3 (gone|lost|denied|refused|withdrawn|revoked|rejected|cut|stopped)
    (last|first) (day|night|week) without (him|her|them|my)
    (entierro|funeral|enterramos|enterre|incineramos|viuda|viudo|custodia|aborto|embargo|ruina)
    (lost|losing|lose) (my|the|our|him|her|them|everything|custody|all)
    (fired|laid off|evicted|divorced|dumped|bankrupt|expelled|sacked|redundant|rejected|diagnosed|arrested|suspended|humiliated)
    (threw|thrown|kicked|put|chucked) (me)? _1 out
    (signed|filed|got|sent) _2 (divorce|papers|eviction|notice)
    (left|leaving|dumped|cheated on|broke up with|walked out on|divorcing) (me|with me|us)
    (he|she|they|my _1) _2 (died|passed away|is dead|is gone|moved out|took the kids|took the children)
    (took|taken) (the|my) (kids|children|son|daughter|house)
    (failed|flunked) (my|the|it|again|for)
    (over|finished) (between us|for me|for good|with us)
    (me han|me) (echado|despedido|quitado|abandonado|desahuciado|dejado|suspendido)
    (he perdido|perdi|murio|fallecio|se murio|me dejo|se ha ido|nos separamos|se acabo)
    (juez|jueza|divorcio|desahucio|despido)`,
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
  /** Wounds to oneself, and how to go on with them. */
  'hurts-self': `
    (opened|cut|cutting|burn|burned|burning|carved|scratched|stabbed|punch|punched|bang|banged|hit|hitting) _3 (cuts|myself|thigh|thighs|arm|arms|wrist|wrists|legs|skin|my head|the wall)
    (blade|blades|razor|razors|lighter|tweezers and a knife) _4 (away|ready|hidden|again|my)
    so (it|they|that it) (does|do) not scar
    me (corto|corte|quemo|queme|golpeo|golpee|araño|hago cortes|di golpes|doy golpes) _4
    (cuchillas|cortes|quemaduras) _4 (brazos|piernas|muslos|otra vez|note|noten)`,
  /** Drink and drugs where a little is dangerous: withdrawal, what was not used for long, too much taken. */
  'substance-danger': `
    (chill|safe|good|right|normal) amount
    (poured|tipped|threw|chucked) _3 (down the (sink|drain)|away|out)
    (tire|tiro|eche) _4 (fregadero|desague)
    (what|que) (can i take|me tomo|puedo tomar) _4 (cupboard|cabinet|botiquin|cajon)
    cuanto de cada
    (both|mix|mixing|mixed|juntos|juntas|mezclar) _6 (xans|xanax|oxys|oxy|benzos|trankis|tramas|alcohol|pills)
    (xans|xanax|oxys|trankis|tramas|benzos) _4 (and|y|con|with|for|de)
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
    (if|si) (she|he|no) (is not mine|es mia|es mio)
    (no es|no sera) de nadie
    no her and no me
    (sitting|waiting|parked|espero|esperando) _4 (across from|outside|opposite|frente a|delante de) (his|her|their|su)
    (leaves|comes out|has breakfast|desayuna|sale) _5 (alone|by himself|by herself|solo|sola|sin nadie)
    (the|a|la|una) (hammer|crowbar|barra) _4 (boot|trunk|bag|maletero|monday|lunes)
    with the (hammer|bat|knife|crowbar|axe)
    (sube|suba|subir|take|took) _4 (niños|children|kids) _6 (entregue|sacrific~|offer|isaac)
    (got|have|bring|carry|carrying|took) (the|a|my) (bat|knife|gun|machete|hammer|petrol|gasoline|axe) _4 (boot|bag|car|pocket|ready|with me|trunk)
    (burn|set fire to|blow up) _2 (house|car|place|flat|building|office|school|down)
    (give|tell) me (one|a) reason not to
    (dog|cat|neighbour|neighbor) has to (go|die)
    (llevo|tengo) (la|una|el|un) (navaja|cuchillo|pistola|bate|arma|gasolina|martillo)
    (ganas de|voy a) (tirarlo|tirarla|estamparlo|pegarle|matarlo|matarla|rajarlo|zarandearlo)
    (lo|la) he (zarandeado|golpeado|sacudido|tirado)
    (kill|hurt|shoot|stab|poison|strangle|attack|beat|punch|burn|murder|destroy) (him|her|them|everyone|people|my (boss|wife|husband|ex|mother|father|kids|baby|neighbor|brother|sister|roommate|girlfriend|boyfriend|partner|coworkers|classmates))
    (matar|matarlo|matarla|golpear|golpearlo|pegarle|hacerle daño|apuñalar|quemar|disparar) (a)? (el|ella|ellos|mi|todos)?`,
  /** A belief that others do not share, in words that might be meant otherwise. */
  'unshared-hinted': `
    (they|people|everyone|she|he|you) can hear (it|me|what i|my) _1 (think|thoughts|thinking)?
    (think|thinking|thoughts) (quieter|louder|out loud|quietly)
    (has|have|had|with) _2 (face|voice|eyes|hands|walk|smell) but (it|he|she|that) (is|are|was) not
    (eggs|threads|fibres|fibers|larvae|strings|worms) _2 (under|in|out of|from|beneath) my (skin|arms|legs|scalp|body)
    (it is|that is|is) (our|their|his|her) (sign|signal|code)
    (left|put|planted|installed) something (in|behind|inside|under) my
    (they are|he is|she is) (updating|steering|reading|erasing|deleting) (it|me|my)
    (lord|god|virgin|saint|prophet|angel) (has|have)? (shown|told|commanded|asked|ordered) me
    (his|her|its) eyes are not (a|my|his|her|human|the)
    looks at me (like|as if|as though) (he|she|it) knows
    (the presenter|the announcer|the singer|the pope|the president) _6 (me|my|i live|to me)
    (something|medicine|poison|metal|metallic) _2 (in|into) (the|my) (soup|food|water|tea|coffee|drink|milk)
    (sabe|huele) a (medicina|metal|veneno|quimico|azufre)
    no es mi (niño|niña|criatura|madre|padre)
    me (lo|la) (cambiaron|han cambiado) _2 (por|en)
    me (sacan|estan sacando|roban|estan robando) _3 (dentro|pensamientos|ideas|cabeza)
    me salen (hilos|hilitos|bichos|fibras|huevos|gusanos)
    es (nuestra|su) (señal|contraseña)
    (la virgen|el señor|san|santa|el angel) (me)? (ha)? _1 (dicho|pedido|mandado|mostrado)
    (el del telediario|el presentador|la cantante|el papa) _6 (señal|me|conmigo)
    lo que me (echan|ponen|meten)
    (lleva|tiene) la (bata|cara|voz) de mi (madre|padre|mujer|hermana|hija)`,
  /** Danger to life between the lines: what helps with it harms, and what is silent about it may still be right. */
  'death-hinted': `
    (months|years|meses|años) (inside|indoors|in my room|without going out|sin salir|encerrado|encerrada)
    (tablets|pills|drops|pastillas|gotas) (in|into|en) (his|her|the|el|la|su) (juice|food|tea|soup|zumo|comida|cafe|sopa)
    (what|que) _4 (wants|quiere) (me to|que) _1 (do|haga)
    (so|or) maybe both of us
    (asi que|o) (las|los) dos
    i (think|guess|know|understand) _3 why (she|he|they) (chose|did|went|jumped|left like that)
    (creo que)? (entonces|asi) (lo)? entendere
    (envelopes|letters|cartas|claves|sobres) _8 (for each|for all|a cada uno|cajon|piano|table)
    (dog|cat|perra|perro|gato) (is|esta) with (my|the)
    (whole way|all the way) now
    que sea lo que dios quiera`,
  /** After somebody who does not want it: finding, following, catching. */
  pursues: `
    (blocked|blocks|bloqueado|bloqueo) (me)? _4 (everywhere|only|need|want|city|ciudad|solo|all|cambiado)
    (find|track|locate|trace|encontrar|localizar) (her|him|my ex|my wife|my husband|a mi ex) _6 (address|work|workplace|lives|internet|trabaja|vive)?
    (where|donde) (she|he|her|his)? _2 (works|lives|workplace|trabaja|vive)
    (tracker|gps|airtag|recorder|grabadora|camara) _3 (coat|car|bag|phone|coche|bolso|abrigo|movil)
    (catch|caught|catching) (her|him) (out|at it|red handed|cheating)
    (la|lo) (pillo|pille|cazo)
    (pillarla|pillarlo|cazarla|cazarlo)
    (smelled|smell|timed|huelo|cuento) (the|her|his|la|las|le) _2 (sheets|clothes|trips|ropa|bragas)`,
  /** Food, weight and the body. */
  'eating-harm': `
    @digits (kg|kilos) _9 (heart|sobres|tablets|laxatives|late|water)
    (down to|i weigh|peso) @digits
    (fewest|lowest|least|no|zero) (cals|kcal|calorias)
    (drop|lose|losing|perder|bajar|adelgazar) @digits (kilos|kilo|kg|pounds|lbs)
    (can not|could not|no puedo) (eat|comer|cenar) (if|si|unless) _3 (run|running|train|exercise|corro|entreno)
    (no|que no) engord~
    (rules|normas|reglas) _9 (cals|calories|max|apple|manzana|cena|desayuno)
    @digits (sobres|laxantes|laxatives|tablets) _9 (heart|electrolytes|corazon|manos|potasio)
    (whoever|la que|quien|the one who) _4 (loses least|weighs|pese|tenga|adelgace)
    (walk|burn|run|sweat) off _3
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
    (posts|post|publishes|shares|sends|publica|sube|difunde) _2 (everything|pictures|photos|nudes|videos|fotos|todo) _3
    (hand|hands) _2 (on|around|round) my (neck|throat)
    (uses|used|gets|takes) the (belt|strap|cable|stick|slipper)
    me (apreto|aprieta|agarro|agarra|cogio) _1 (cuello|garganta)
    me da con (la|el|una|un)
    (he|she|they|my (husband|wife|boyfriend|girlfriend|partner|father|dad|mother|mom|stepfather|stepdad|uncle|brother|boss|ex)) _2 (hits|hit|beats|beat|beating|hitting|raped|rapes|choked|chokes|slapped|punched|kicked|molested|abuses|abused|abusing|touches|touched|threatens|threatened|forces|forced) (me|us|my (kids|children|son|daughter))
    (abused|raped|molested|assaulted) (by|me|as a|when)
    (me|nos) (pega|pego|golpea|golpeo|viola|violo|abuso|abusa|amenaza|amenazo|maltrata|toco|tocaba|ahorco)`,
} as const
export type FrameName = keyof typeof framePhrases
