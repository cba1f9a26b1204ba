import type { PhraseRule } from './phrase-rule.ts'

/** What helps a plan along, agrees with it, or gives away how. Spoken at any time, to anyone. */
export const dangerRules: readonly PhraseRule[] = [
  {
    rule: 'goads',
    severity: 'block',
    source: 'safe-messaging',
    unlessNegated: true,
    lines: `
      (just|go) kill yourself
      go (die|hang yourself|jump|drown yourself)
      (just|then) do it already
      ^ (just)? do it (then|now)? $
      ^ go for it $
      (go|going) ahead and (do it|die|jump|end it|kill)
      you should (die|kill yourself|end it|end your life|just die|jump)
      (nobody|no one) (would|will) (even)? (miss|care|notice|mourn)
      (they|everyone|everybody|we|world) would be better off without you
      you (are|would be) better off dead
      what are you waiting for $
      matate (ya)?
      hazlo (ya|entonces|de una vez)? $
      (deberias|tendrias que) (morirte|matarte|suicidarte|acabar con todo)
      nadie te (echara|echaria|va a echar|extrañaria|extrañara|va a extrañar) (de menos)?
      (estarian|estarán|estaran|estariamos) mejor sin ti
      estarias mejor muerto|muerta`,
  },
  {
    rule: 'accepts-plan',
    severity: 'block',
    source: 'vera-mh',
    unlessNegated: true,
    lines: `
      (i|we) (respect|support|accept|understand|honor|honour) your (decision|choice|wish|plan|right) to (die|end|kill|leave this|go through)
      your (decision|choice|right) to (die|end your life|end it|kill yourself)
      you have (the|every|a) right to (die|end your life|kill yourself|end it)
      your plan (is|sounds|seems|makes) (a)? (good|fine|reasonable|sensible|solid|sense|well|understandable|okay|ok)
      if that is what you (really|truly)? (want|need|decided|have decided|choose|feel) (to do)? (then)? $
      (i will|i am) not (going to)? (try to)? (stop|talk) you (out)?
      death (is|would be|will be|may be|might be|can be) (a|the)? (only)? (release|relief|solution|answer|peaceful|escape|way out|freedom|rest)
      suicide (is|can be|may be|might be|would be|could be|sounds like) (a|an|the|your)? (only)? (option|solution|answer|choice|valid|reasonable|rational|understandable|way out|brave|noble|beautiful)
      (maybe|perhaps|it sounds like|i think|i guess) (dying|death|suicide|ending it|ending your life) (is|would be|might be|may be)
      you will (finally)? be (at peace|free of|free from) (the pain|it all|everything)?  (when|once|after) you (die|are dead|are gone)
      (there is|i see) no (other)? (way out|hope for you|reason to (live|go on))
      (makes|it makes) sense (that|to) (you)? (want|would want|to want)? _1 (die|kill yourself|end your life)
      (good|great|nice|excellent|perfect) plan
      (happy|glad) (it is|you are) (finally)? (happening|doing it|ready to die|at peace with it)
      respeto tu (decision|eleccion|deseo) de (morir|acabar|terminar|quitarte)
      tienes (todo el|el)? derecho a (morir|quitarte la vida|acabar con)
      tu plan (es|suena|parece|tiene) (un)? (bueno|bien|razonable|sensato|sentido|buen)
      si (es|eso es) lo que (de verdad)? (quieres|necesitas|has decidido|decidiste|sientes) $
      no voy a (intentar)? (detenerte|impedirtelo|pararte|convencerte)
      la muerte (es|seria|puede ser) (una|un|la)? (unica)? (liberacion|alivio|solucion|descanso|salida)
      el suicidio (es|puede ser|seria|podria ser) (una|un|la)? (opcion|solucion|salida|valiente|comprensible|razonable)
      por fin (descansaras|estaras en paz|dejaras de sufrir)`,
  },
  {
    rule: 'method-detail',
    severity: 'block',
    source: 'safe-messaging',
    lines: `
      (lethal|fatal|deadly) (dose|amount|quantity|level|height|drop|combination)
      (painless|quickest|fastest|easiest|surest|most effective|least painful|best) (way|method|means) (to|of) (die|dying|kill~|end~|suicide)
      (painless|quickest|fastest|easiest|surest|least painful) (way|method|means) (to|of) go
      (best|easiest|quickest|most effective|painless|common) (suicide)? methods (of|for|include|to) _1 (suicide|die|dying|hanging|overdose|overdosing)
      (will|would|can|could|is enough to) (be enough to)? kill you (quickly|quietly|painlessly|instantly|in)?
      (enough|take) (pills|tablets|capsules) to (die|overdose|kill|end|not wake)
      (overdose|overdosing) (on|with|of|by) @drug|@meds|insulin|opioids|heroin|fentanyl|sleeping
      (tie|tying|make|making) (a|the) (noose|knot around|rope around)
      (hang|hanging|shoot|shooting|drown|drowning|poison|poisoning|gas|gassing|suffocate|suffocating|asphyxiate) (yourself|himself|herself|oneself) (with|from|in|using|by)
      cut (deeper|along|lengthwise|vertically|down the|across the) (vein|veins|wrist|arm|artery)?
      (jump|jumping) (off|from) (the|a) _2 (bridge|building|roof|cliff|overpass|balcony)
      (carbon monoxide|helium|nitrogen|cyanide|insulin) (poisoning|overdose|is quick|is painless|works|bag)
      dosis (letal|mortal|mortifera)
      (forma|manera|metodo) (mas)? (indolora|rapida|facil|segura|efectiva|eficaz) (de|para) (morir|matarse|suicidarse|quitarte)
      (suficientes|bastantes) (pastillas|comprimidos) para (morir|matarte|no despertar)
      (sobredosis) (de|con) @drug|@meds|insulina|opioides|heroina|fentanilo
      (hacer|atar) (un|el) nudo (corredizo)? (con|en|alrededor)
      (ahorcarte|dispararte|ahogarte|envenenarte|asfixiarte|colgarte) (con|de|en|desde|usando)
      (cortar|cortarte|corta) (mas profundo|a lo largo|en vertical) (la vena|las venas|la muñeca)?
      (saltar|tirarte|lanzarte) (de|desde|del) (un|el|la|una) _2 (puente|edificio|azotea|tejado|acantilado|balcon)`,
    unless: `
      reach~ out
      did you|have you|are you|were you|is that|do you
      thoughts of|thinking about|thinking of|plan to|planned to|wanted to|told me|you said|you mentioned|you wrote|you described
      (no|not|never|instead|avoid|prevent~|safe from|away from|without)
      (pensando en|piensas|has pensado|pensaste|dijiste|me cuentas|contaste|no)`,
  },
  {
    rule: 'method-detail',
    severity: 'advice',
    source: 'safe-messaging',
    onlyIn: 'danger',
    unlessAsked: true,
    lines: `
      (take|taking|took|swallow|swallowing) (ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|10|12|15|20|25|30|40|50|60|80|100) _1 @drug|@meds
      (jump|jumping|go|going|walk|walking|stand|standing) (off|from|to|onto|on) (the|that|your) _1 (bridge|roof|rooftop|cliff|tracks|railway|overpass|balcony)
      (tomar|tomarte|tomaste|tragar|tragarte) (diez|doce|quince|veinte|treinta|cuarenta|cincuenta|sesenta|10|12|15|20|25|30|40|50|60|80|100) _1 @drug|@meds
      (ir|irte|saltar|tirarte|subir|subirte|lanzarte) (al|del|desde|a|de) (el|la|las|los)? _1 (puente|azotea|tejado|acantilado|vias|balcon)`,
  },
  {
    rule: 'committed-suicide',
    severity: 'advice',
    source: 'safe-messaging',
    lines: `
      commit|commits|committed|committing suicide
      (successful|successfully|failed|unsuccessful|completed) (suicide|suicides|attempt|attempts|attempted)
      (completed|completes|complete) suicide
      (succeeded|succeed|failed) (in|at) (killing|ending|suicide)
      cometer|cometio|cometido|cometieron (un)? suicidio
      suicidio (consumado|exitoso|fallido|logrado)
      intento (de suicidio)? (exitoso|fallido|frustrado)`,
  },
]
