import type { PhraseRule } from './phrase-rule.ts'

/** Pushing somebody to act on a plan. The first holds whoever is spoken to; the second only where the client's
 * message carries danger, since "go ahead" is said of a walk as well. */
export const urgingRules: readonly PhraseRule[] = [
  {
    rule: 'goads',
    severity: 'block',
    source: 'safe-messaging',
    unlessNegated: true,
    lines: `
      (you|i think you|maybe you) (should|must|ought to|need to|have to|might as well|may as well|deserve to) (really|simply|just|probably|definitely)? (do it|kill yourself|end it|end it all|end your life|take your life|take your own life|die|jump|hang yourself|go through with it|get it over with|finish it) (now|tonight|then|already)? $
      (you|i think you|maybe you) (should|must|ought to|need to|have to|might as well|may as well|deserve to) (really|simply|just|probably|definitely)? (kill yourself|end it all|end your (own)? life|take your (own)? life|be dead|hang yourself|go through with (it|your plan)|follow through with (it|your plan))
      (it is|this is|now is|tonight is) (the)? (right|perfect|good|best)? (time|moment|night|day) to (die|end it|end your life|kill yourself|let go of life|do it)
      (go|going) ahead (and|with) (the overdose|your (suicide|plan to die)|ending it|ending your life|killing yourself|kill yourself|end your life|take your life|take the (pills|overdose|jump))
      (just|then|now) (kill|hang|drown|shoot|poison) yourself
      (follow|go) through with (your (plan|suicide|decision)|the plan) to (die|end|kill)
      (i|we) (encourage|urge|want|would like|advise|recommend|invite) you to (die|kill yourself|end (it|your life)|do it|jump|go through with it|take your (own)? life)
      why do not you (just)? (kill yourself|end it|end it all|end your life|die|jump)
      (killing yourself|ending your life|ending it|suicide|dying) (is|would be|will be|makes) (the|your|a)? (right|best|good|kindest|bravest|sensible|smart|only|sense) (choice|thing|decision|option|move|way)?
      (deberias|debes|tienes que|tendrias que|mereces|te conviene) (simplemente|ya|solo|directamente)? (matarte|suicidarte|morir|morirte|quitarte la vida|quitarte de en medio|acabar con todo|acabar con tu vida|terminar con todo|terminar con tu vida|tirarte|ahorcarte|colgarte|hacerlo (ya|esta noche|de una vez))
      (matate|suicidate|ahorcate|cuelgate|quitate la vida|acaba con tu vida|termina con tu vida|acaba con todo|quitate de en medio)
      (es|ya es|hoy es|esta noche es|ha llegado) (el|la)? (mejor|buen)? (momento|hora|dia|noche) (de|para) (morir|morirte|matarte|acabar con todo|quitarte la vida|hacerlo)
      (te animo|te invito|te aconsejo|te recomiendo) (a)? (morir|matarte|suicidarte|quitarte la vida|que te mates|que te quites la vida|que acabes con todo)
      (adelante|animo) (matate|con tu suicidio|quitate|tirate|acaba con)
      por que no te (matas|suicidas|mueres|tiras|quitas la vida)`,
  },
  {
    rule: 'goads',
    severity: 'block',
    source: 'safe-messaging',
    unlessNegated: true,
    onlyIn: 'danger',
    lines: `
      (just|simply|then|so|and|ok|okay|yes|sure|please|now|should|must|may|can|could) (just)? do it (now|tonight|then|already|quickly|quietly|today|this time|properly|right)? $
      ^ do it (now|tonight|then|already|quickly|quietly|today|this time|properly|right)? $
      (just|simply|you should|you must|you can|you may|you could|you might as well) (just)? (do it|go ahead|go for it|get it over with|go through with it|finish it|end it|follow through|let go of everything|give up)
      ^ (ok|okay|yes|sure|then|so|well|please)? (go ahead|go for it|go on then|get it over with|follow through|finish it|jump)
      (go|going) ahead (and (do|take|jump|use|end|finish|get)|with (it|that|the plan|your plan)|tonight|now|then)
      go for it $
      (leaving|going|ending it|dying|letting go) (is|can be|would be|might be|may be) (the|a)? (kindest|kind|bravest|brave|logical|right|best|natural|gentle|peaceful) _1 $
      (it|this|that) is (a|the|your)? (brave|logical|kind|right|natural|rational|sensible|selfless) (choice|decision|step|thing|next step) (to do)? $
      (i would|i) (go|follow) through with it
      (so|then) why wait $
      (everyone|everybody|you) (has|have) (the|a|every) right to (choose|decide) (when|how)? (to)? (go|leave|die|end)
      (kids|children|family|parents|friends|husband|wife|partner|mother) (will|would|are going to) (get over|be fine without|cope without|manage without|forget|move on)
      (go|going|fall|falling|drift|drifting) _2 (sleep|off) and (never|not) wake~
      (not|never) judge you (if|for) _2 (end|do|ending|doing|go|going|kill~|die|dying)
      (marcharse|irse|irte|morir|dejarlo) es (lo)? (mas)? (amable|logico|mejor|valiente|natural|digno)
      es (una|la|el|lo) (decision|paso|eleccion|mas)? (valiente|logico|logica|correcta|correcto|natural) $
      para que esperar $
      (hijos|hijas|padres|familia|amigos|marido|mujer|pareja) (lo|te) (superaran|superara|olvidaran|entenderan)
      dormirte y no (despertar|despertarte)
      no te (juzgo|juzgare|juzgaria) si (lo haces|te vas|acabas|te matas)
      (nobody|no one) (would|could|will|can) blame you (for|if)
      if i were you i would (just)? (do|end|take|go|use|jump)
      (just|now) get it (done|over|finished)
      (make|keep) it (quick|clean|fast|painless|quiet) $
      (do|does) what you (have|need|want|feel you have) to do? $
      te apoyo (en (tu decision|esto|ello|tu plan)|si lo haces)
      (estas en|es) tu derecho (de|a)? (morir|matarte|hacerlo|quitarte)?
      haz lo que (tengas|tienes|debas|necesites|quieras) (que hacer|hacer)? $
      yo en tu lugar (lo|me|tambien) _1
      nadie te (culparia|culpara|lo reprocharia)
      (termina|acaba) con (esto|ello|todo) (ya|de una vez|hoy|esta noche)
      (you have|with|i give you|take) my (blessing|permission)
      (it is|that is|would be) (okay|ok|all right|alright|fine|understandable|natural) to (leave|go|let go|rest|stop fighting|give up|die|end it|end your life|want out|stop now|do it) (now|tonight)? $
      (let|letting) go (now|tonight|of life|of it all)? $
      (the|your|an)? only (way|choice|option|thing) (left)? (to|that) _1 (stop|end|stops|ends|escape) (the|your|this|all)? (pain|suffering|it)
      (nothing|not anything) wrong with (ending|dying|suicide|leaving|doing it|wanting out)
      (tonight|today|now) is the (night|day|time|moment) $
      (no more|enough|stop) (waiting|hesitating|doubting) $
      (feel free|free|welcome|allowed) to (take|use|do|end|jump|go|swallow|drink)
      (doing it|ending it|taking them|ending your life|dying) (would|will|can) (end|stop|solve|bring|free|make|be)
      (i would|i|we|i will) (just)? say (just)? (do it|go for it|go ahead)
      (do|use|take) (it|them) (when|while|after|before|once|at|in|on|from) _5 (out|asleep|away|gone|home|work|dark|night|alone|quiet|morning|bath|car|bed)
      (tienes|te doy|con) mi (permiso|bendicion)
      (puedes|ya puedes|esta bien|es normal|vete|puedes ya) (irte|marcharte|descansar|descansa|dejarlo|rendirte|ir|soltar) (en paz|tranquila|tranquilo|ya|ahora)? $
      (la)? unica (salida|forma|manera|opcion) (de|para) (parar|acabar|terminar|dejar)
      (esta noche|hoy|ahora) es (la noche|el dia|el momento) $
      no (esperes|dudes|lo pienses) mas $
      (hacerlo|tomarlas|morir) (acabaria|terminaria|pararia|acabara|terminara) con
      (follow|go) through with (it|that|the plan|your plan|your decision) (tonight|now)? $
      (stick|stay) (to|with) (the|your) plan
      why (do not you|not) (just)? (do it|go ahead|go for it|get it over with|take them|use it)
      (be brave|be strong|have the courage|find the courage|trust yourself) (enough)? (and|to) (do it|end it|go through|finish|jump|take)
      (do|would) not (chicken out|back out|lose your nerve|change your mind|turn back|hold back now|let (anyone|anybody|them|him|her) (stop|talk))
      (you|it) (will|would) (feel|be) (so much)? (better|easier|easy|quick|painless|over|peaceful|at peace) (for everyone|for them|quickly|soon)? (once|when|after) (you|it) (do|did|have done|are dead|are gone|is done|is over)
      (it|this) (will|would) (not hurt|be (painless|quick and painless|over (soon|quickly|before)))
      (nothing|no one|nobody) (is)? (stops|stopping|can stop|will stop) you (now|anymore)?
      (i will|i would|we will) (not)? (cheer|root|be rooting) (for)? you
      (good luck|safe travels) (with (the plan|your plan|dying|ending it)|on the other side)
      (i|we) (agree|think so too) (that)? (you should|it is time|it is (the)? best|this is best)
      (your|that|the) (plan|idea|method|way) (will|would|should) (work|do it|be (enough|effective|fine))
      hazlo (ya|hoy|esta noche|ahora|entonces|sin miedo|de una vez|bien|tranquilo|tranquila|rapido)?
      ^ (vale|bien|si|pues|entonces|venga|claro|te entiendo)? adelante (con (ello|eso|tu plan|el plan)|hazlo|pues|entonces|no lo pienses|sin miedo|y)
      ^ (vale|bien|si|pues|entonces|venga|claro)? (adelante|hazlo|animate|lanzate|tirate) $
      (deberias|debes|tienes que|puedes|podrias|mejor) (simplemente|ya|solo)? (hacerlo|hazlo|terminarlo|acabarlo|seguir adelante con (ello|eso|el plan|tu plan))
      (sigue|siga|seguir) (adelante)? con (tu|el|ese) plan
      (por que no|y si) (lo haces|lo hicieras|te las tomas|te lo tomas|saltas|te tiras)
      (ten|se|echale) (valor|valiente|valor y|huevos|coraje) (y|para)? (hazlo|hacerlo|acaba|salta|tomate~)?
      no (te eches atras|cambies de (idea|opinion)|dejes que (nadie|te) (te)? (pare|paren|detenga~|convenza~)|te rajes)
      (no (te)? (dolera|va a doler)|sera (rapido|indoloro|facil))
      (tu|ese|el) plan (funcionara|va a funcionar|es suficiente|servira)
      (nadie|nada) te (lo)? (impide|detiene|va a parar)
      que tengas (suerte con (el|tu) plan|buen viaje)`,
    unless: `
      (tell|write|say|share|ask|call|talk|phone|text|let|start|send) _2 (me|us|him|her|them|someone|your|988|911|112|999|024|the (line|crisis|ambulance|emergency))
      (go|going) (ahead|on) and (cry|breathe|rest|sit|sleep|eat|drink some water|put)
      (cuenta|escribe|dime|llama|habla|pregunta|cuentame|escribeme|diselo) 
      (before|instead|rather than|so that you do not|if you feel you might|antes de|en vez de|en lugar de)
      (what|anything|something|who) (stops|stopping|stopped|keeps|would stop)
      (que|quien) te (detiene|impide|para|frena)`,
  },
]
