import type { PhraseRule } from './phrase-rule.ts'

/** Guilt, blame, stigma, leading questions: what closes a mouth. */
export const blameRules: readonly PhraseRule[] = [
  {
    rule: 'guilt',
    severity: 'warning',
    source: 'vera-mh',
    unlessNegated: true,
    lines: `
      think (about|of) (your|how your|what your|how much your|what it (will|would) do to|what this (will|would) do to|the pain) _2 @family
      (how|imagine how) (could you|can you|would) (even)? (do this|do that|think of (doing)? this|leave|hurt) (to)? (your)? (them|us|me|@family)
      you (would|will|are going to|are) (hurt|hurting|devastate|destroy|break|ruin|kill|crush) (your|everyone|their|the) _2 (heart|hearts|lives|life|you|@family)
      (suicide|that|it|this|killing yourself|dying) (is|would be) (so|very|a)? (selfish|cowardly|a sin|weak|wrong|the easy way out|an insult)
      you (owe|owed) (it)? (to)? (me|them|us|your|everyone)
      after (everything|all) (i|we|they|your) (have|has|did) _1 (done|did|given) for you
      (what|who) (will|would) (your)? @family _1 (do|think|say|take care) without you?
      you have (so much|everything|too much) to live for
      you are (disappointing|letting down|worrying|upsetting) (me|everyone|your|them)
      (do not|please do not) (disappoint|let) (me|us|them) (down)?
      piensa en (tu|tus|el daño|el dolor|lo que) _4 @familia
      (como|cómo) (puedes|pudiste|podrias) (hacerle|hacerles|hacerme|dejar|pensar en) (eso|esto|asi)?
      (vas a|les vas a|le vas a) (destrozar|hacer daño|romper|matar|hundir) (a|el|la|los)? (tu|tus|corazon|vida)
      (el suicidio|eso|suicidarse|matarse) (es|seria) (de)? (muy|un|una)? (egoista|egoismo|cobarde|cobardes|cobardia|pecado|salida facil)
      (me|nos|les) (debes|estas decepcionando|decepcionas)
      despues de todo lo que (hice|he hecho|hemos hecho|han hecho) por ti
      tienes (tanto|tantas cosas|todo) por (lo que)? vivir`,
  },
  {
    rule: 'blame',
    severity: 'warning',
    source: 'vera-mh',
    unlessNegated: true,
    lines: `
      (it|this|that) (is|was) (all|partly|really|entirely|totally)? (your own|your) (fault|doing|making|own doing)
      (try|you should|you could|just|maybe|perhaps) _2 (be|being) (a bit|a little)? (more)? (patient|kinder|nicer|understanding|careful|gentle|less difficult) (with|to|around) (him|her|them|your (husband|wife|partner|boyfriend|girlfriend|dad|father|mum|mom|mother))
      (do not|try not to) (provoke|upset|anger|annoy|wind up) (him|her|them)
      (all)? couples (argue|fight|have rows)
      algo (harias|habras hecho|le habras dicho|le dirias|hiciste) (para|que)
      (ten|tened|intenta tener|deberias tener) (un poco)? (mas)? (de)? paciencia con (el|ella|tu)
      (no lo|no la|intenta no) (provoques|provocarlo|provocarla|enfadarlo|enfadarla|hagas enfadar|hagas enojar)
      (todas)? las parejas (discuten|pelean)
      you (only)? (have)? (only)? (got)? (yourself|only yourself) to (blame|thank)
      you (brought|bring) (this|it|that) (on|upon) yourself
      you (should|could) (have|of) (known|left|told|said|reported|fought|stopped|listened|thought|been more|done something|seen)
      (why|how) (did|do) (you not|not you) (just|simply|ever)? (leave|tell|say|report|scream|fight|stop|call|ask|do|try|listen|go|come)
      (why|how) did (you) (let|allow|provoke|make|stay|go back|wait)
      (what|why) (did|were|was) you (do to|wearing|drinking|doing there|provok~)
      you (let|allowed) (him|her|them|it|this) (happen|do|hurt|hit|treat|walk)
      you (are|were) (asking|looking) for (it|trouble|attention)
      you (chose|choose|decided) to (stay|drink|use|be|feel|let)
      you are (just)? (lazy|weak|selfish|ungrateful|childish|pathetic|stupid|immature|irresponsible|difficult|impossible|hopeless|broken|a failure|a burden|a coward)
      you (never|always) (listen|try|do|make excuses|complain|quit|give up|blame|ruin|ask for|act|want)
      (stop|quit) (making excuses|feeling sorry|complaining|being (so)? (lazy|weak|negative|dramatic|selfish)|playing the victim|whining|crying)
      (es|fue|era|todo es) (todo)? (por)? (tu culpa|culpa tuya)
      (tú)? te lo (buscaste|has buscado|mereces|ganaste)
      (deberias|tendrias que|podrias) haber (sabido|salido|dicho|denunciado|gritado|dejado|escuchado|pensado|hablado|ido)
      (por que|porque) no (te fuiste|lo dejaste|la dejaste|lo dijiste|denunciaste|gritaste|dijiste nada|hiciste nada|pediste ayuda|lo contaste|lo denunciaste)
      (por que|como) (dejaste|permitiste|lo provocaste|volviste con)
      (que llevabas puesto|que hiciste para)
      eres (un|una|muy|tan)? (vago|vaga|debil|egoista|desagradecido|desagradecida|infantil|cobarde|inmaduro|inmadura|irresponsable|fracaso|fracasado|fracasada|carga|imposible|patetico|patetica)
      (nunca|siempre) (escuchas|lo intentas|pones excusas|te quejas|te rindes|haces lo mismo|culpas)
      deja de (poner excusas|quejarte|llorar|lamentarte|hacerte (la|el)? victima|ser tan)`,
    unless:
      'feel|feels|feeling|felt|tell~ yourself|told|says|said|voice|thought|believe|part of you|sound|it is not|was not|sientes|sentirte|dice|dijo|dices|parte de ti|te dijeron',
  },
  {
    rule: 'stigma',
    severity: 'warning',
    source: 'stigma-language',
    unlessNegated: true,
    lines: `
      (you are|you sound|you seem|you look|that is|that sounds|he is|she is|they are|people who are) (a bit|completely|totally|so|just|being|acting|kind of|really|like a)? (crazy|insane|psycho|nuts|mental|deranged|a lunatic|a freak|mad|delusional|unhinged|hysterical|retarded)
      (attention seek~|attention seeker|seeking attention)
      (you are|being|they are|he is|she is) (so|very|a bit|just)? manipulative
      (an addict|a junkie|junkies|a druggie|a drunk|an alcoholic|crackhead|substance abuser|drug abuser|drug abusers|addicts|alcoholics|the mentally ill|schizophrenics|a schizophrenic|a psychopath|mental patient|borderlines|a borderline|an anorexic|a retard)
      (normal|sane) people (do|would|do not|can|just)
      people like you (are|do|always|never|can|should|need)
      (stay|get|been|are you|to be) clean (now|from|again)?  $
      (dirty|clean) (test|urine|sample|drug)
      (estas|eres|pareces|suenas|es|esta) (un|una|como)? (poco|medio|completamente|totalmente)? (loco|loca|chiflado|chiflada|demente|trastornado|trastornada|histerica|histerico|majara|delirante|psicopata|subnormal)
      (llamar|llamando|llamadas|llama) (de|la)? atencion (nada mas|solo|con esto|con eso)
      solo (quieres|buscas) llamar la atencion
      eres (muy|tan|un|una)? (manipulador|manipuladora)
      (un|una|los|las) (drogadicto|drogadicta|yonqui|yonquis|borracho|borracha|esquizofrenico|esquizofrenica|esquizofrenicos|drogadictos|enfermos mentales|anorexica)
      la gente (normal|como tu)`,
    unless:
      'feel|feels|felt|feeling|worry|afraid|think you|called you|told you|sientes|te dijeron|te llaman|miedo|sentir',
  },
  {
    rule: 'leading-question',
    severity: 'warning',
    source: 'c-ssrs',
    lines: `
      you are not (going|planning|thinking|considering|feeling|having) (to|of|about|on)? _3 (suicide|suicidal|kill~|harm~|hurt~|yourself|die|dying|dead|anything|stupid|silly|something|end~|life|that|any)
      you are not (suicidal|in danger|at risk|a danger|actually suicidal)
      you (would|will|do) not (ever|really|actually|want to)? (do|hurt|harm|kill|die|try|want) _2 (anything|something|yourself|stupid|silly|rash|die|that|like that)
      (no|not having any|without any|no more) thoughts (of|about) (suicide|harming|killing|dying|ending|self) _4 (right|correct|are you|have you|do you)
      (tell|promise|assure) me (that)? you (are not|will not|would not|are safe) (going|thinking|do|planning|hurt|harm|suicidal)?
      not that you (would|are) (ever)? (hurt|harm|kill|suicidal|do anything|thinking)
      you are (safe|okay|ok|fine|all right|alright) (right|are you not|yes|correct|though) $
      no (estas|estaras|estás) (pensando|planeando) (en|hacer)? _2 (suicidarte|suicidio|matarte|hacerte daño|morir|quitarte|tonteria|tonterias|nada|eso|hacer)
      no (vas a|iras a|irás a) (hacer|hacerte|cometer|intentar) (ninguna|nada|una|daño|alguna)? (tonteria|locura|malo|daño|raro)?
      no (quieres|querras|querrás) (morir|matarte|hacerte daño) (verdad|no|cierto)?
      no (tienes|tendras|tendrás) (ideas|pensamientos) (suicidas|de suicidio|de muerte|de hacerte) 
      (dime|prometeme|asegurame) que no (vas|estas|te|haras|piensas)
      estas (bien|a salvo) (verdad|no|cierto) $`,
    unless: 'alone|you are not going to be|no estas solo|no estas sola',
  },
]
