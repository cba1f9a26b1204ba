import type { PhraseRule } from './phrase-rule.ts'

/** Promises nobody can keep, and words that make light of pain or lay it at the client's door. */
export const promiseRules: readonly PhraseRule[] = [
  {
    rule: 'promise-of-secrecy',
    severity: 'block',
    source: 'confidentiality',
    lines: `
      (i will|i would|i am|i do) (not|never) (going to)? (tell|telling|say|share|report|repeat) (this|it|that|anything|a word)? (to|with)? (anyone|anybody|a soul|your parents|your mother|your father|your family|nobody|no one|another soul)
      (i will)? (never|not) tell (anyone|anybody|a soul) (else|about|what|anything)?
      (this|it|that|everything|what you (say|tell me|write)) (will)? (just|only)? (stay|stays|remain|remains|is) (just|only|strictly)? between (us|you and me|the two of us)
      your secret is (safe|secure)
      (i promise|i swear|i will|i can) (to)? keep (this|it|that|your) (a)? (secret|quiet|to myself|between)
      (no one|nobody|not a soul) (else)? (will|would|has to|needs to|is going to) (ever)? (know|find out|hear|learn|see)
      (completely|totally|absolutely|100|fully) confidential (no matter|whatever|always|and nothing)
      no (se lo)? (dire|contare|voy a (decir|contar)) (nunca|jamas|nada)? (esto)? (a)? (nadie|tus padres|tu madre|tu padre|tu familia)
      no se lo (dire|contare|voy a decir|voy a contar|diria) (nunca|jamas)? a (nadie|tus padres|tu madre|tu padre|tu familia)
      (esto|eso|todo) (se)? (queda|quedara|va a quedar|quedaria) (solo|unicamente)? entre (nosotros|tu y yo|nosotras|los dos)
      tu secreto esta (a salvo|seguro)
      (te prometo|te juro) (guardar|que guardare|no decir|que no) (el|tu|este|nada|se lo)? (secreto|dire|contare)?
      nadie (mas)? (lo)? (sabra|va a saber|se enterara|se va a enterar)`,
  },
  {
    rule: 'false-promise',
    severity: 'block',
    source: 'vera-mh',
    unlessNegated: true,
    lines: `
      i (promise|guarantee|swear|assure) (to)? you? (that)? (it|this|things|everything|you|we) (will|are going to|is going to)? _2 (better|okay|ok|fine|alright|right|happy|cured|pass|recover|heal|safe|well|work)
      (it|this|therapy|treatment) (is|will be)? guaranteed to (work|help|get)
      (i|we) (can|will) (cure|fix|heal|save) you
      i will never (leave|abandon|let you down|let anything happen)
      i will always be (here|there|available) (for you|whenever|any time|at any time|day or night|with you)
      (i am|we are) (here|available) (for you)? (24|day and night|any time you|at any hour|always)
      te (prometo|garantizo|juro|aseguro) que (todo|esto|las cosas|tu|vas|te)? _3 (bien|mejor|mejorar|mejorara|pasara|pasar|curar|curaras|recuperar|recuperaras|feliz)
      (te voy a|te) (curare|curar|salvare|salvar|sanare)
      nunca te (dejare|abandonare|voy a dejar|voy a abandonar|fallare)
      siempre (estare|voy a estar|estaria) (aqui|ahi|disponible|contigo|para ti)`,
  },
  {
    rule: 'false-reassurance',
    severity: 'warning',
    source: 'vera-mh',
    lines: `
      everything (will|is going to|is gonna) (be|work|turn) (out)? (just)? (fine|okay|ok|alright|all right|great|perfect|well|good|for the best)
      (it|things|this) (will|is going to|are going to) (all|definitely|surely|certainly|all just)? (be|turn out|work out|go away|blow over|pass|sort itself out) (just)? (fine|okay|ok|alright|all right|great|soon|in no time|for the best)?  $
      you will (definitely|surely|certainly|soon)? (be|feel) (just|perfectly|absolutely|all)? (fine|okay|ok|alright|better) (soon|in no time|again|tomorrow|i know it)? $
      (there is|you have) (nothing|no need|no reason) to (worry|be worried|be afraid|be scared|fear)
      (do not|no need to|stop) worry~ (about it|so much|too much|it will)? $
      (time|it) heals (all|everything|all wounds)
      (it|things) (always|only) (get|gets) better
      todo (va a|ira|saldra|estara) (estar|salir|ir)? (muy)? (bien|perfecto|mejor)
      (ya)? (veras|verás) (que|como) todo (se|va|sale|ira|saldra)
      no (te preocupes|hay de que preocuparse|hay nada que temer|tienes nada que temer|pasa nada)
      (vas a|te vas a) (estar|sentir|sentirte|poner|ponerte) (muy|perfectamente)? (bien|mejor) (pronto|enseguida|ya)? $
      el tiempo (todo lo|lo)? cura (todo)?
      (esto|eso|ya) (se)? (pasara|te pasara|se te pasara|va a pasar|se arregla solo) (pronto|solo)? $`,
    unless: 'i can not (promise|guarantee)\n no puedo prometer\n may|might|could|whether|if|si|quizas',
  },
  {
    rule: 'minimising',
    severity: 'warning',
    source: 'vera-mh',
    unlessNegated: true,
    lines: `
      (it|that|this) (is|can|could|does) not (be|sound|seem)? (all)? (that|so) (bad|serious|terrible|big a deal|big of a deal)
      not (that|so|such a) (big a deal|bad|big deal|serious)
      (other|others|some|many|plenty of) (people)? (have|has|had|having) (it|things)? (much|far|way|so much|a lot)? worse
      (it|things) could be (much|a lot|far)? worse
      (just|simply|please) (relax|calm down|cheer up|get over it|move on|let it go|snap out|think positive|be positive|be happy|smile|toughen up|man up|forget it|ignore it|suck it up|deal with it)
      (snap out of|get over) (it|this|yourself|him|her)
      (calm down|cheer up|man up|grow up|toughen up) $
      you are (just|simply)? (overreact~|overthink~|exaggerat~|being dramatic|too sensitive|making (a)? (fuss|drama|too much))
      (it|this|that) is (all|just|only) (in)? (your head|in your head|a phase|a bad day|hormones|stress|your imagination)
      (everyone|everybody|we all) (feel|feels|goes|go|has|have|get|gets) (through|like|that|this|sad|down|bad|tired|anxious|stressed) (this|that|way|days|sometimes|it)?
      look on the bright side
      (everything|it all|this) happens for a reason
      at least you (have|are|still|got|did|can|were)
      (you should|be) (grateful|thankful) (that|for)
      (first world|nothing but|no big) (problem|problems|deal)
      count your blessings
      no es para tanto
      (hay|otros|otras|muchos) (gente|personas)? (que)? (esta|estan|lo pasan|lo pasa|tienen|lo tienen) (mucho)? peor
      podria ser (mucho)? peor
      (solo|simplemente)? (calmate|relajate|tranquilizate|animate|supéralo|superalo|olvidalo) (y|ya|un poco)? $
      (tienes que|debes|hay que) (animarte|pensar en positivo|ser positivo|ser positiva|ser fuerte|superarlo|olvidarlo)
      (estas|eres) (exagerando|exagerado|exagerada|dramatizando|demasiado sensible|muy sensible)
      (solo)? (esta|son|es) (todo)? (en tu cabeza|imaginaciones tuyas|una fase|una etapa|las hormonas)
      (a todos|a todo el mundo|todos) (nos)? (pasa|pasan|hemos pasado|tenemos|estamos asi)
      por lo menos (tienes|estas|puedes|no)
      al menos (tienes|estas|puedes)
      mira el lado (bueno|positivo)
      todo pasa por algo`,
    unless: 'feel|felt|feels|said|says|told|tells|hear|heard|people say|dicen|dijeron|decir|sientes|sentiste',
  },
]
