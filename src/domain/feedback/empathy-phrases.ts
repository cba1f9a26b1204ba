/** What carries empathy in a text, after EPITOME (Sharma et al. 2020): the sign's name says mechanism and strength.
 * Reactions: warmth, concern. Interpretations: that the feeling or situation was understood. Explorations: interest
 * in what was not said yet. */
export const empathyPhrases = {
  'reactions strong': `
    i am (so|very|really|truly|deeply)? sorry (you are|you have|you had|that you|this is|this has|it is|it has|about|for (your|the)|to hear (how|that you|about|what))
    i (am|feel) (so|very|really|deeply|truly)? (moved|touched|saddened|sad|concerned|worried|glad|relieved|grateful|honoured|honored) (for|about|by|that|to|you)
    (it|that|this) (saddens|moves|touches|worries|concerns) me
    my heart goes out
    i (care|really care|do care) (about|how|what)
    i am (really|very|so)? (glad|grateful|happy) (you|that you) (told|wrote|are|came|shared|reached|said|trusted|got)
    thank you (so much)? for (trusting|telling|sharing|letting|your (trust|honesty|openness))
    (i want|i would like) you to (know|be safe|be ok)
    you (do not|did not) (deserve|have to (carry|go through|face|do)) (this|that|it|any|to be) (alone|by yourself)?
    you matter
    (siento|lamento) (mucho|muchisimo|de verdad|profundamente)? (que|lo que|tu|todo|por lo|oir|leer|saber)
    me (preocupa|preocupas|conmueve|entristece|apena|alegra|alegro|importa|importas|duele) (que|mucho|lo|de|como|tu|leer|saber)?
    (gracias|te agradezco) (por|de verdad|que) (confiar|contarme|contarmelo|compartir|compartirlo|decirmelo|tu (confianza|sinceridad)|hayas|la confianza)
    (no te mereces|no mereces|no tienes que (cargar|pasar|llevar|afrontar)) (esto|eso|con|por|lo)?
    (me importas|importas mucho|quiero que (sepas|estes))`,
  'reactions weak': `
    (i am)? (so|very)? sorry (to hear|that|$)?
    i am (here|with you|listening|glad|on your side|by your side)
    (hang in there|stay strong|take care|sending|thinking of you|be gentle with yourself|be kind to yourself|i hope)
    (you are not alone)
    (everything|it|things) (will|is going to) (be|get|work) (fine|okay|ok|better|alright|out)
    (it is|that is) (ok|okay|understandable|alright|all right|natural|normal) to (feel|cry|be|not|need|ask)
    (lo siento|estoy aqui|aqui estoy|estoy contigo|te acompaño|te escucho|no estas solo|no estas sola|un abrazo|cuidate|animo|espero que|mucha fuerza|cuentas conmigo)
    (es|esta) (normal|comprensible|bien|natural) (que|sentir|llorar|sentirse|sentirte|estar|no estar|pedir)`,
  'interpretations strong': `
    (it|that|this|you|things)? (sounds|sound|seems|seem|must (be|feel|have been|have felt)|feels|felt|looks) (to me)? (like|as if|as though|so|very|really|incredibly|pretty|quite|like you are|like you feel)? _3 @feeling|painful|hard|difficult|tough|unfair|heavy|unbearable|awful|horrible|hurtful|confusing|draining|isolating|cruel|relentless|daunting
    you (are|were|feel|felt|seem|sound|must be|must feel|have been|have felt) (so|very|really|feeling|left|also|still|both|completely|just)? _1 @feeling
    (part of you|on the one hand|underneath|behind (that|this|the|it)|deep down)
    (i hear|i can hear|i can see|i sense|i imagine|i can imagine|what i hear) (how|that|in|a|the|so|your|is) _6 (you|your|@feeling|hard|much|pain|it)
    (leaves|leaving|left|makes|making|made) you (feel|feeling|wonder|wondering|with|so)
    (no wonder|of course you|anyone (would|in your)|it makes sense (that|you)|makes (complete|perfect|a lot of|total)? sense (that|you|to)|understandable (that|you|given|when|after|why))
    you (want|wanted|wish|long|need|miss|worry|hope|hoped|fear|dread|care|value) (to|that|for|so|him|her|them|about|deeply|some|a|it)
    (suena|parece|debe|tiene que|ha debido|debio|tuvo que) (de)? (ser|estar|haber sido|sentirse|como|a|muy|tan|que)? _3 @feeling|doloroso|dolorosa|duro|dura|dificil|injusto|injusta|pesado|pesada|insoportable|terrible|confuso|cruel|agotador|agotadora|horrible
    (te)? (sientes|siente|sentiste|sentirte|estas|estabas|notas) (muy|tan|como|tambien|todavia|a la vez|completamente)? _1 @feeling
    (te)? (duele|asusta|preocupa|pesa|agota|entristece|enfada|avergüenza|averguenza|abruma|angustia|da miedo|da rabia|da pena|da verguenza|parte) _1 
    (una parte de ti|por un lado|en el fondo|debajo de|detras de)
    (oigo|noto|veo|escucho|percibo|imagino|me imagino) (cuanto|como|que|lo|el|la|mucho|mucha|un|una) _4
    (con razon|es logico|normal que|tiene (todo el|mucho)? sentido|cualquiera (se|en tu|estaria)|comprensible que|se entiende que)
    (quieres|querias|deseas|necesitas|echas de menos|extrañas|temes|esperabas|te importa) (que|a|un|una|ser|sentir|tanto|mucho|poder)`,
  'interpretations weak': `
    i (understand|get it|see|can imagine|hear you|know) (how|what|that|why|it|you|this)?
    (that|this|it) (is|sounds|must be|was) (so|really|very|a|such|incredibly)? (hard|tough|difficult|a lot|rough|awful|terrible|understandable|not easy|painful|heavy)
    (makes sense|i see)
    (te)? (entiendo|comprendo|me imagino|imagino|veo|te oigo)
    (es|suena|parece|fue|debe ser) (muy|tan|bastante)? (duro|dificil|complicado|mucho|comprensible|doloroso|pesado)
    tiene sentido`,
} as const
export type EmpathySign = keyof typeof empathyPhrases
