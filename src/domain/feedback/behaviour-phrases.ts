/** Words that open a sentence without doing anything of their own. */
export const leadIns = new Set(
  (
    'and so but well ok okay then now also yes yeah no hmm hi hello thanks thank oh right alright actually because maybe perhaps ' +
    'y pero entonces bueno pues vale si no ah hola gracias tambien ahora quizas ademas claro bien oye'
  ).split(' '),
)

/** Signs of what a sentence does, by MITI 4.2.1 (Moyers, Manuel & Ernst): one list per sign, both languages. */
export const behaviourPhrases = {
  invites: `
    (tell|share with|walk|take|help) me (more)? _2 (about|more|through|what|how|understand|a bit|back)
    tell me $
    (say|saying) (a little|a bit|some)? more
    help me (to)? (understand|see|get a sense)
    describe (what|how|the|a|your|that|it|to me)
    (i am|i was) (wondering|curious|interested) (what|how|about|to (hear|know|learn|understand)|which|where|if you (could|would|can) (tell|say|share|describe))
    i wonder (what|how|which|where)
    i would (like|love|be interested) to (hear|know|understand|learn) (more|how|what|about|a bit)
    (can|could|would|will) you (please|maybe)? (tell|say|share|describe|explain|walk|help|give|talk) _1 (me|us|more|a (little|bit)|about|what|how|that|an example|your)
    (cuentame|dime|platicame|hablame|explicame|describeme) (mas|un poco|algo|como|que|sobre|de|lo|cuando)?
    ayudame a (entender|comprender|ver)
    (me gustaria|quisiera|querria|me interesa) (saber|oir|escuchar|entender|conocer|comprender) (mas|como|que|un poco)?
    me pregunto (que|como|cual|donde)
    (puedes|podrias|puede|podria|quieres|querrias|te animas a|te gustaria) (contarme|decirme|explicarme|describir|describirme|hablarme|compartir|contar|hablar|ayudarme a entender|darme un ejemplo)`,
  'asks-closed': `
    ^ (do|does|did|is|are|was|were|have|has|had|can|could|will|would|should|may|might|am) 
    ^ (any|anything|anyone|really|right|ready|better|worse|still|everything)
    how (long|often|many|much|old|far|soon|late|early|likely)
    (what|which) (time|day|date|age|year|month|number|dose|name|medication|medicine|school|city)
    ^ (when|where|who|which|whose) 
    (is|was) (it|that|there|this|he|she)
    (right|correct|yes|no|verdad|cierto) $
    ^ (has|tienes|tiene|estas|esta|eres|es|puedes|puede|quieres|quiere|hay|te|le|vas|va|sientes|duermes|comes|vives|crees|piensas|tomas|bebes|fue|era|sigues|sabes|pudiste|lograste|hiciste|dormiste|hablaste|comiste|alguna vez|todavia|ya|cuando|donde|quien|cuanto|cuanta|cuantos|cuantas|cual) 
    (a que hora|que dia|cuanto tiempo|cuantas veces|que edad|desde cuando|con que frecuencia|cada cuanto)`,
  'asks-open': `
    ^ (what|how|why)
    (what|how) _ (you|your|he|she|they|it|that)
    (what|how) (is|was|are|were|has|have|do|does|did|would|could|will|might|else|about|else|makes|made|comes|goes|happens|happened|brought|brings|led|helps|helped|kind|part|matters|worries|scares|stops|keeps|gives|feels|felt)
    (in|from|with|of) what (way|ways|sense|happened)
    ^ (que|como|por que|de que|en que|a que|con que|para que|que tal)
    (que|como) (es|fue|era|ha sido|sientes|te|has|haces|hiciste|harias|piensas|crees|significa|significo|paso|pasa|pasaria|seria|le|vives|vivis|llevas|sueles|cambiaria|ayuda|ayudo|esperas|querrias|quieres|necesitas|te gustaria|tan importante|mas|otra|otras|cosas|parte)`,
  'asks-permission': `
    (would|is) it (be)? (ok|okay|alright|all right|helpful|useful|fine) (with you)? (if|for me to) (i|we|me)?
    (may|can|could) i (share|tell|offer|suggest|ask|say|add|give|check|mention|make|pass)
    (would|are) you (be)? (open|willing|interested|up for|like me|like to hear|mind)
    (do you mind|shall i|if that is (ok|okay|alright) with you|if you (would)? (like|want|are open)|with your permission)
    (te parece bien|te importa|esta bien|te molesta|te parece) (si|que) 
    (puedo|podria|me permites|me dejas) (contarte|compartir|compartirte|ofrecerte|sugerirte|decirte|preguntarte|darte|proponerte|explicarte|comentarte)
    (quieres|te gustaria|querrias|te interesaria) que (te)? (cuente|comparta|diga|explique|hable|proponga)
    (si (te parece|quieres|te parece bien)|con tu permiso)`,
  'advises-asking': `
    (have you|did you|have you ever|has she|has he) (ever)? (tried|try|considered|consider|thought (about|of)|think about|looked into|talked to (your|a) (doctor|gp|psychiatrist))
    why (do not|not) you (just|try|go|call|talk|ask|tell|write|start|make|take|join|see|stop)?
    why not (just)? (try|go|call|talk|ask|tell|write|start|make|take|join|see)
    (how|what) about (trying|going|calling|talking|asking|telling|writing|starting|making|taking|joining|we try|you try|a (walk|list|break))
    what if (you|we) (tried|try|just|were to|started|start|called|went|wrote|made|took|talked|set)
    (could|can) you (try|go|call|ask|write|start|make|take|join|stop|perhaps|maybe|set|get)
    should you not
    (has|habias|has llegado a) (probado|pensado en|considerado|intentado|hablado con (tu|un) (medico|psiquiatra))
    (por que|porque) no (pruebas|intentas|vas|llamas|hablas|le|te|escribes|empiezas|sales|haces|dejas|tomas|lo)
    (y si|que tal si|que te parece si) (pruebas|intentas|probaras|intentaras|fueras|vas|llamas|llamaras|hablas|hablaras|escribes|escribieras|empiezas|empezaras|haces|hicieras|sales|salieras|probamos|intentamos)
    (podrias|puedes) (intentar|probar|ir|llamar|pedir|escribir|empezar|hacer|tomar|salir|dejar|hablar con)`,
  advises: `
    (i|we) (would|can|do|am)? (also)? (suggest|suggesting|recommend|recommending|propose) _
    you (really|just|also|definitely|probably|do|still)? (should|must|ought to|need to|have to|had better|have got to) (not)?
    you (might|may|could) (also|perhaps|want to|like to|consider|try|wish to|find it|benefit|need to|start|ask|talk|go|call|use|write|take|keep|set|make|think about|look)
    you can (also|always|try|start|use|ask|call|talk|go|write|take|practice|practise|do|keep|set|make|begin|contact)
    (i|we) (would|can|do|am)? (also)? (suggest|suggesting|recommend|recommending|advise|advising|encourage|urge|propose) (that|you|a|the|to|trying|going|talking|seeing|it)
    (my|one) (advice|suggestion|recommendation|idea|tip|option|thing) (is|would be|for you|to you|you (can|could|might)|that (can|could|might|may)|to)
    (it|that) (would|might|may|could|can|will) (also)? (be|really)? (help|helpful|good|useful|best|better|worth|important|wise|a good idea|great) (to|if you|for you to|you|trying|talking|doing)?
    it is (a good idea|best|better|important|worth|essential|time|helpful|crucial|a great idea) (to|that you|for you|trying|talking)
    (let us|we could|we should) (try|start|make|set|work|agree|write|practice|practise|do|plan)
    if i were you
    ^ (please|just|first|then|next|instead|maybe|perhaps|also|always|do not|never|simply|definitely)? (try|take|go|call|talk|write|make|start|keep|stop|avoid|get|reach|breathe|consider|remember|focus|think|ask|see|speak|use|set|put|join|look|find|give|let|do|eat|practice|practise|notice|choose|tell|send|plan|pick|check|contact|begin|leave|be|allow|listen|read|bring|stay|turn|spend|schedule|treat|repeat|imagine|close|count|hold|ignore|forget|show)
    (deberias|debes|tienes que|has de|necesitas|tendrias que|hay que|convendria|te convendria|te conviene|conviene|debieras)
    (podrias|puedes) (tambien|siempre|quizas)? (pedir~|hablar~|llamar~|contar~|decir~|escribir~|preguntar~|apuntar~|intentar|probar|hablar|ir|llamar|pedir|escribir|empezar|hacer|usar|considerar|pensar|tomar|salir|practicar|buscar|acudir|anotar|apuntar|poner|dejar|contactar)
    (te|le) (sugiero|recomiendo|aconsejo|animo a|propongo|invito a|sugeriria|recomendaria|aconsejaria)
    (mi|un|una) (consejo|sugerencia|recomendacion|idea|opcion) (es|seria|para ti)
    (seria|es|estaria|puede ser|podria ser|vendria) (bueno|bien|util|importante|mejor|conveniente|recomendable|buena idea|necesario|de ayuda) (que|si|hablar|intentar|para|salir|hacer|empezar|ir|buscar|pedir|probar)
    (te|le) (vendria|iria|haria|sentaria|ayudaria|puede ayudar|podria ayudar) (bien|mejor|mucho)?
    (yo que tu|si yo fuera tu|en tu lugar)
    (vamos a|podemos|podriamos) (intentar|probar|empezar|hacer|practicar|trabajar|planear|poner|acordar)
    ^ (por favor|primero|luego|despues|mejor|quizas|tambien|no|nunca|simplemente)? (intenta|prueba|habla|llama|escribe|haz|toma|ve|sal|deja|evita|busca|pide|respira|considera|recuerda|piensa|pregunta|usa|pon|empieza|anota|apunta|practica|descansa|come|bebe|duerme|camina|elige|dile|mantente|mantén|sigue|date|permitete|cuida|cuidate|acude|contacta|acercate|apoyate|trata|imagina|cierra|cuenta|olvida|muestra|hables|intentes|dejes|vayas)`,
  affirms: `
    you (are|have been|were) (so|very|really|such a|a|being|incredibly|clearly|truly|doing|already)? _1 (brave|courageous|strong|resilient|resourceful|determined|thoughtful|caring|committed|honest|capable|patient|persistent|strong person|survivor|great|good|well|so much|fighter|devoted|insightful|perceptive|generous|dedicated|motivated)
    (it|that) (takes|took|must have taken|has taken) (a lot of|real|great|so much|some|such|enormous)? (courage|strength|guts|bravery|effort|honesty|determination|trust|energy|work|a lot)
    thank you (so much|very much)? for (telling|sharing|trusting|writing|being|letting|reaching|opening|coming|your (honesty|trust|openness|message|courage)|saying|putting)
    i (really|truly|so|very much|do|deeply|just)? (appreciate|admire|respect|value|applaud|commend) (that|your|you|how|the way|the)
    i am (so|really|very|truly)? (glad|pleased|happy|impressed|proud|moved|grateful|struck) (that|you|by|with|of|to hear (that)? you)
    (well done|good job|great job|good for you|nice work|great work|congratulations|kudos|way to go|good work)
    you (should|can|deserve to|ought to|have every reason to) (be|feel) proud
    you (still|even so|managed to|manage to|found|kept|have kept|keep|got|have managed|made it|stayed|took|reached|have already|were able to|have found|have worked|have come|have not given up|did not give up|did it|handled|showed|show|have shown) _4 (going|anyway|way|help|step|first step|through|despite|even|yourself up|safe|sober|trying|far|strength|courage|care|hard|progress|commitment|out|patience|love|kindness|restraint|respect)
    (that|this|it) (is|was) (a|an|such a|no)? (really)? (big|huge|great|important|brave|real|good|small|tremendous|major|wonderful|impressive|courageous|significant) (step|achievement|thing to do|progress|accomplishment|effort|decision|choice|move|thing|sign|win)
    your (strength|courage|commitment|honesty|care|love|determination|effort|efforts|patience|resilience|persistence|openness|dedication|insight) 
    (shows|speaks to|says|tells me|reflects) (a lot about|how|your|real|great|something about|just how) (you|much|strong|strength|courage|hard|care|your)?
    (great|good|excellent|wonderful|awesome|fantastic|nice|perfect|brilliant) (work|job|idea|question|plan|start|progress|thinking|choice|point|effort|to hear|that)
    ^ (great|excellent|wonderful|awesome|fantastic|amazing|perfect|brilliant|bravo) $
    (eres|has sido|fuiste|estas siendo|te has mostrado) (muy|tan|una persona|un|una)? _2 (cariños~|valiente|fuerte|capaz|constante|generoso|generosa|honesto|honesta|luchador|luchadora|resiliente|paciente|perseverante|sincero|sincera|responsable|comprometido|comprometida|buena|buen)
    (hace|hizo|ha hecho|hay que tener|requiere|se necesita|hacia) falta? (mucho|mucha|bastante|tanto|gran|un gran)? (valor|valentia|coraje|fuerza|esfuerzo|confianza)
    (requiere|necesita|supone|demuestra|muestra) (mucho|mucha|un gran|una gran|tu|gran|bastante) (valor|valentia|coraje|fuerza|esfuerzo|confianza|compromiso|cariño|determinacion)
    (muchas)? gracias por (contarme|contarmelo|compartir|compartirlo|confiar|escribir|escribirme|tu|decirme|decirmelo|abrirte|estar|venir|la confianza|hablar)
    (valoro|aprecio|admiro|respeto|agradezco|me alegra|me alegro|celebro|reconozco) (mucho|muchisimo|de verdad|tanto)? (que|tu|lo|el|la|de que|como|tus|saber)
    (bien hecho|buen trabajo|enhorabuena|felicidades|te felicito|muy bien|que bien|bravo|excelente|estupendo|genial)
    (puedes|deberias|es para) (estar|sentirte) orgullos~
    (has|lograste|conseguiste|pudiste|supiste|sigues|seguiste) _3 (logrado|conseguido|podido|adelante|sabido|esforzado|pedir ayuda|cuidarte|avanzado|dado un paso|gran paso|intentandolo|a pesar)
    (es|fue|ha sido|eso es) (un|una)? (gran|buen|buena|importante|enorme)? (paso|logro|avance|esfuerzo|señal) (importante|enorme|grande|valiente|muy)?
    tu (fuerza|valor|valentia|coraje|compromiso|esfuerzo|cariño|amor|constancia|sinceridad|honestidad|paciencia|determinacion)`,
  summarises: `
    (to|let me|if i may|if i can|i will|i would like to|in) (try to)? (sum|summarise|summarize|summary|pull together|recap|put together|pull)
    let me (see|check|make sure) (if|whether|that)? (i|we) (have)? (understand|understood|got|have|get|am) 
    (so far|until now|up to now) (you|we|i)
    (what|here is what) (i have heard|you have told me|you have shared|i am hearing|you have said|we have talked) (so far|today|about)
    (we have|you have|we) (talked|told me|spoken|covered|shared|mentioned|described|said|been talking) (about)? _9 (and|also|as well|as well as|on the one|both|then)
    (putting|looking at|taking) (it|this|that|all|everything) (all)? together
    (en resumen|para resumir|resumiendo|si te he entendido bien|a ver si (te)? (he entendido|entendi|lo he entendido)|recapitulando|en pocas palabras)
    (hasta ahora|hasta aqui) (me|has|hemos|lo que)
    (hemos hablado|me has contado|me has hablado|me contaste|has mencionado|has descrito) (de|que|sobre)? _6 (y|tambien|ademas|por un lado|por otro)
    (juntando|uniendo|reuniendo) (todo|lo)`,
  reflects: `
    (it|that|this|things|life)? (sounds|sound|seems|seem|looks|appears|feels|felt) (to me)? (like|as if|as though|that|really|so|very|incredibly|pretty|quite|extremely|awful|hard|painful|exhausting|lonely|overwhelming|difficult|tough|frightening|scary|frustrating|heavy|unfair)
    (it|that|this|there) (must|can|could) (be|have been|feel|have felt) (so|very|really|incredibly|a lot)? 
    (i|what i) (hear|am hearing|can hear|heard|get|am picking up|notice|can see|see|sense|imagine|am getting|get the sense|have the sense|get the impression) (is)? (that|you|how|from you|a|the|in your|so)?
    (in other words|you are saying|you are telling me|you mean|what you are saying|if i understand|if i hear you|from what you (say|write|describe))
    ^ (part|a part|one part|some part) of you
    ^ (it|that|this) (sounds|seems|feels|looks|sounded|seemed) _
    ^ it is (as if|as though|like)
    (matters|important|means) (a lot|so much|deeply|something|everything)? to you
    ^ (underneath|beneath|behind|deep down|inside)
    (deep down|underneath) you
    ^ (es como si|en el fondo|debajo de|detras de|por dentro)
    ^ you (feel|felt|are|were|have|had|want|wanted|wish|wonder|sound|seem|do not|did not|can not|could not|miss|love|hate|worry|lost|hope|hoped|carry|long|dread|fear|struggle|blame|expect|expected|value)
    ^ (he|she|they|everything|nothing|nobody|no one|life|things|work|home|each|every|all|there|being|even|your|the) _6 (you|your)
    (on the one hand|on one hand|at the same time|even though|and yet)
    (suena|parece|da la impresion|me da la impresion|me parece|se nota|se ve|se siente|se oye) (como|que|a|muy|tan|agotador|duro|dificil|a que|mucho|mucha|doloroso)?
    (debe|tiene que|ha debido|tuvo que|debio) (de)? (ser|estar|haber sido|sentirse|doler|resultar|haber) 
    (oigo|escucho|noto|veo|percibo|siento|entiendo|te oigo|te escucho|te noto|imagino|me imagino) (que|en|mucho|mucha|lo|un|una|cansancio|cuanto|como|decir)
    (es decir|o sea|dicho de otra forma|en otras palabras|quieres decir|lo que (me)? (dices|cuentas))
    ^ (una)? parte de ti
    ^ (te)? (sientes|estas|sentiste|duele|dolio|preocupa|cuesta|gustaria|da|asusta|angustia|pesa|enfada|importa|cansa|agota|quedaste|ves|encuentras|hace|faltan|falta|notas)
    ^ (has|quieres|querias|necesitas|echas|extrañas|llevas|intentas|piensas|crees|tienes|tenias|esperabas|temes|deseas|perdiste|eres|sabes|vienes|vives|cargas|buscas|ya no|no (puedes|quieres|sabes|encuentras|tienes|te))
    (por un lado|por una parte|al mismo tiempo|a la vez|aunque)`,
  'goes-deeper': `
    part of you
    (on the one hand|on one hand|at the same time|and yet|even though|but also|on the other)
    (as if|as though|like (a|an|the|you|being|there|nothing|no|everything|carrying))
    (underneath|beneath|behind|deep down|rather|feels to you like|more than|not only|not just|rather than|even when|no matter|somehow)
    (matters|important|means) (a lot|so much|deeply|something)? (to you)
    (you|part of you|and) (want|long|wish|hope|need|value|care|are afraid|fear|worry|miss|love|would like|are not sure|wonder|dread|are torn|are tired of) (to|for|that|about|of|a|more|some)
    (because|since|so that|which (makes|leaves|means|is)|leaves you|leaving you|makes you|making it|makes it|to the point)
    (torn|weight|heavy|carrying|wall|storm|edge|drowning|trapped|invisible|alone in|walking on|juggling|losing yourself|walls|bottom|empty)
    (una)? parte de ti
    (por un lado|por una parte|al mismo tiempo|a la vez|aunque|y sin embargo|y a pesar)
    (como si|como (un|una|estar|cargar|quien|el|la))
    (debajo|detras|en el fondo|mas que|no solo|ni siquiera)
    (te importa|significa|es importante|importante para ti)
    (quieres|deseas|esperas|temes|echas de menos|extrañas|necesitas|te gustaria|te asusta|te da miedo|te preocupa) (que|un|una|mas|a|sentir|ser|estar|no|perder|recuperar)
    (porque|lo que te|y eso te|te deja|te hace|hasta el punto)
    (peso|carga|pared|tormenta|borde|ahogando|atrapado|atrapada|invisible|vacio|hundiendo)
    (preferirias|prefieres|antes que)`,
  confronts: `
    (why|how) (did|would|could) not you
    how (could|can|dare) you
    you (should|could|ought to) have 
    you (are) (wrong|overreact~|exaggerat~|lying|in denial|not trying|just making|making excuses|not listening|being (unreasonable|dramatic|selfish|difficult|negative|lazy|childish|stubborn|irrational|paranoid)|not being (honest|realistic|fair)|kidding|fooling)
    you (never|always|only) (listen|try|do|make|complain|quit|give|blame|say|want|think)
    (that|this|it) is (not true|nonsense|ridiculous|an excuse|just an excuse|your (own)? fault|silly|not how|not fair to|not good enough|no excuse|absurd|a lie|wrong|your problem|your responsibility)
    (if you|you would) (really|truly) (wanted|cared|loved|meant|tried)
    (i do not|i can not|hard to) believe (you|that|this)
    (you have|you need) to (admit|accept|face|take responsibility|face the fact|grow up|get over|stop (blaming|lying|making))
    (stop|quit) (making|being|blaming|lying|feeling sorry|complaining|whining|it|acting|wasting)
    (that|it) does not make (any)? sense
    (you said|last (time|week) you said|you told me|you promised) _8 (but|yet|and now)
    (por que|porque) no (te fuiste|lo dejaste|dijiste|hiciste|pediste|llamaste|te quedaste|me dijiste|lo contaste|viniste)
    (deberias|tendrias que|podrias) (haber|haberlo|haberla|haberle|haberme|habérselo|haberselo|haberte)
    (te)? (estas|eres) (equivocado|equivocada|exagerando|mintiendo|negando|siendo (egoista|injusto|injusta|infantil|negativo|negativa|dramatico|dramatica)|poniendo excusas|engañando)
    (nunca|siempre) (escuchas|intentas|lo intentas|haces|te quejas|pones|culpas|dices|quieres)
    eso (no es (verdad|cierto|asi|excusa)|es (una excusa|una tonteria|ridiculo|absurdo|mentira|tu culpa|tu problema))
    si (de verdad|realmente) (quisieras|te importara|la quisieras|lo quisieras|quisieses)
    (tienes que|debes) (admitir|reconocer|aceptar|asumir|madurar|afrontar)
    (deja|dejate) de (poner|mentir|culpar|quejarte|hacer|ser|llorar)
    (no te|no me lo) creo
    (dijiste|me dijiste|prometiste|me prometiste) _8 (pero|y ahora|sin embargo)`,
  'confronts-asking': `
    (do|did|would|can|could|should|are|were) not you (think|know|see|realize|realise|care|agree|want|understand|remember|ashamed|being)
    ^ no (crees|ves|te das cuenta|piensas|entiendes|te importa|te da (verguenza|vergüenza))`,
  'asks-danger': `
    (considered|thought about|think about|thinking about|thought of|tried) (suicide|killing|ending|hurting|harming|taking your|dying)
    (pensado|piensas|pensaste|pensando|considerado|intentado) (en)? (quitarte|matarte|suicidarte|el suicidio|morir|hacerte daño|acabar)`,
  courtesy: `
    ^ take (good)? care
    ^ take (all)? (your|the) time
    ^ (cuidate|tomate tu tiempo|tomate el tiempo)
    (es|sera|es una) (tu)? decision (tuya|de usted)
    ^ (do not|no need to) (worry about|rush|answer|reply|hurry)
    ^ (let me know|see you|talk soon|have a|feel free|come in|look after yourself)`,
  'speaks-of-you': `
    ^ you _
    ^ te _
    ^ (eres|estas|has|estuviste|fuiste|prefieres|necesitas|llevas|sigues|vuelves|buscas|cuidas|aguantas|callas|escondes|sufres|lloras|luchas|dudas|evitas|pasas|empezaste|dejaste|cargas|esperas|recuerdas|haces|dices|vas|pones|sientes|tienes|quieres|puedes|sabes|crees|piensas|vives|bebes|comes|duermes|trabajas|odias|amas|temes|perdiste|intentaste|hablaste|lloraste|prometiste)`,
  warns: `
    if you (do not|keep|continue|go on|carry on|stop|refuse|ever|leave|drink|use|stay|do this|do that|miss|wait|quit|let) _9 (will|could|may|might|going to|would|end up|risk|lose|worse|die|regret|you are)
    (unless|until) you _9 (will|could|may|might|going to|would|end up|can not|worse|nothing)
    (otherwise|or else) (you|it|things|we|this|i|your|they)
    you (will|are going to|could|may|might|would) (end up|regret|lose|die|relapse|get worse|hurt|ruin|destroy|be sorry|make it worse|damage|harm|fail|get sick|pay)
    (i|let me|must|have to) (am)? (warn|warning|caution) you
    (it|this|that|things) (will|is going to|could|can|might) (only|just)? (get worse|kill you|ruin|destroy|end badly|damage|make (it|things) worse|have (serious|bad)? consequences|lead to|cost you|harm)
    (be careful|watch out|beware|think of the consequences|at your own risk|playing with fire)
    (is|are|can be) (very|really|extremely)? (dangerous|risky|harmful|deadly) (for you|to you|to|and|if|in)?
    si (no|sigues|continuas|vuelves|dejas|bebes|consumes|esperas|te niegas|haces|faltas|vas) _9 (vas a|puedes|podrias|podria|acabaras|terminaras|tendras|perderas|sera|habra|ira|va a|empeorara|empeorar|seguiras|no podras|no podre|te arrepentiras)
    (de lo contrario|si no) (vas|te|todo|las cosas|tendras|acabaras|perderas)
    (vas a|puedes|podrias|acabaras|terminaras) (arrepentir|perder|arrepentirte|recaer|empeorar|acabar|terminar|morir|perdiendo|arruinar|destruir|hacerte daño)
    (te)? (advierto|aviso|prevengo)
    (eso|esto) (va a|puede|podria|solo va a) (empeorar|matarte|arruinar|destruir|acabar mal|costarte|hacerte daño|tener consecuencias)
    (ten cuidado|cuidado con|atente a|estas jugando con fuego|es (muy)? (peligroso|arriesgado))`,
  informs: `
    (research|studies|evidence|many people|most people|some people|a lot of people|people (with|who)|it is (very|quite|really|actually|pretty|not)? (common|normal|usual|typical|natural|uncommon|unusual))
    (anxiety|depression|panic|trauma|grief|sleep|stress|alcohol|nicotine|therapy|medication|anger|avoidance|the brain|the body|our (body|brain|bodies|brains|mind)|withdrawal|insomnia|cravings|craving|counselling|counseling|cbt|dbt|mindfulness|exercise|caffeine|worry|self harm|shame|guilt|loneliness|burnout|drinking|smoking|cannabis|blood pressure|diabetes|the symptoms|symptoms|these symptoms|this therapy|treatment) (is|are|can|often|usually|may|tends|tend|has|have|does|do|works|helps|affects|makes|comes|lasts|causes|get|gets|will|means|reduces|increases|triggers|involves)
    (the|this|our|your|my|that) (appointment|appointments|session|sessions|clinic|service|office|group|form|results|result|number|line|test|programme|program|questionnaire|next (appointment|session|step|meeting)|waiting list|website|address|team|practice|guidelines|recommended|study|law|hotline) (is|are|has|have|will|opens|runs|meets|can|starts|takes|show|shows|includes|offers|says|recommend|recommends|closes|lasts)
    i am (away|off|out|back|free|available|on leave|in the office|on holiday|on vacation)
    (i|we|someone|my colleague|the team|they) (will|am going to|can|are going to|shall) (send|call|ring|write|see|be in touch|check|ask|book|email|text|come|read|look|meet|answer|reply|be (away|back|here|available|in|out)|have|get back|explain|let you know|give|bring|talk|arrange|refer|contact|pass)
    (monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today|next week) (at|from|between|is|afternoon|morning|evening)
    (is called|known as|refers to|stands for|means that|is caused by|consists of|is a (form|kind|type|way|normal|common|sign|symptom))
    (available|open) (from|until|between|on|every|at|24|day and night)
    (muchas personas|mucha gente|la mayoria|hay personas|algunas personas|es (muy|bastante|algo|mas)? (comun|normal|habitual|frecuente|natural))
    (la|el|los|las) (ansiedad|depresion|panico|trauma|duelo|sueño|estres|alcohol|terapia|medicacion|rabia|evitacion|cerebro|cuerpo|insomnio|vergüenza|verguenza|culpa|soledad|abstinencia|sintomas|tratamiento|ejercicio|nicotina|preocupacion|tabaco|cafeina|atencion plena|respiracion) (es|son|puede|pueden|suele|suelen|a menudo|tiende|tiene|tienen|funciona|ayuda|afecta|hace|viene|dura|provoca|causa|no|reduce|aumenta|nos)
    (la|el|mi|nuestra|nuestro|tu|los|las|este|esta) (cita|citas|sesion|sesiones|consulta|servicio|oficina|grupo|formulario|resultados|numero|linea|prueba|programa|cuestionario|proxima (cita|sesion)|lista de espera|direccion|equipo|centro|horario) (es|son|esta|estan|tiene|abre|empieza|sera|dura|se|atiende|incluye|ofrece|cierra)
    (te|le|yo|nosotros|les) (enviare|envio|mando|mandare|llamare|llamo|escribire|escribo|vere|veo|respondere|contestare|avisare|aviso|dare|paso|pasare|explico|explicare|voy a (enviar|llamar|escribir|mandar|ver|dar|explicar|preguntar))
    (estare|voy a estar|estoy) (fuera|de vuelta|disponible|en la consulta|aqui (el|los|hasta|de))
    (el|este|los) (lunes|martes|miercoles|jueves|viernes|sabado|domingo) (a las|de|por la|desde|que viene|es|tenemos)
    (se llama|se conoce como|significa que|consiste en|se debe a|es (una forma|un tipo|una manera|una señal|un sintoma|una reaccion))`,
  greets: `
    ^ (hi|hello|hey|dear|good (morning|afternoon|evening)|hola|buenos dias|buenas tardes|buenas noches|querido|querida|estimado|estimada|buenas)
    (take care|talk soon|see you|speak soon|best wishes|warmly|kind regards|bye|goodbye|good night|until (next|then|tomorrow)|sincerely) 
    (cuidate|hasta (pronto|luego|mañana|el|la)|un abrazo|un saludo|saludos|nos vemos|adios)
    ^ (ok|okay|i see|mm|mhm|uh huh|hmm|right|alright|got it|sure|understood|yes|no|yeah|of course|ya veo|claro|entiendo|vale|de acuerdo|aja|si|comprendo) $
    (i am|so|very|really)? sorry (to|that|for|you|about)
    (lo siento|siento mucho|lamento|siento que)
    i am (here|with you|listening|glad you|here to|here for)
    (aqui estoy|estoy aqui|estoy contigo|te escucho|te leo|cuentas conmigo)
    ^ (thank you|thanks|gracias|muchas gracias) $
    (it is|that is|this is) (up to you|your (choice|decision|call)|entirely)
    (you are the one|only you|the decision is yours|you decide|tu decides|es tu decision|depende de ti|la decision es tuya)
    i (understand|get it|see|hear you) $
    (no (worries|problem|rush|hurry|hay prisa)|take your time|tomate tu tiempo)`,
} as const
export type Sign = keyof typeof behaviourPhrases
