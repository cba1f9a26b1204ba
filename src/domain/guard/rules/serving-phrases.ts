/** What gives the client what their state asks for. */
export const servingPhrases = {
  'tells-how': `
    (you|we) (can|could|should|might|may|will need to|need to|have to|must) (simply|just|also|start by|try|begin by|use|use|take|go|do|check|call|get|buy|write|put|add|make|ask|drink|eat|wear|choose|try to|consider|look|leave|order|invest|sell|stop|wash|cut|keep|say|tell)
    (it is|it would be|it may be|it might be|better|best|safest|safer) (best|better|safest|safer|wise|smart|a good idea|not to|to) _1 (to|go|begin|check|avoid|wait)?
    (how about|why not|what about) (a|the|using|starting|trying|going|taking|some|you)
    (one more|once more|one last|another|a last) (time|wash|check|round|look|properly)
    (it|that) depends on
    (around|about|roughly|approximately|less than|more than|between) @amount _3 (calories|millilitres|ml|milligrams|mg|minutes|seconds|tablets|pills|glasses|metres|meters|hours|drops|pounds|kilos|beers)
    (@amount) (tablets|pills|milligrams|mg|ml|millilitres) (of|is|are|with|should|can|would)
    (works|work|helps|help) (well|better|best|too|as well)
    (is|are) (more|most|less) (effective|painful|lethal|dangerous|discreet|visible)
    (puedes|podrias|deberias|tienes que|debes|te conviene|lo mejor es|mejor) (usar|tomar|hacer|ir|comprar|llamar|poner|empezar|probar|pedir|escribir|no|volver|limpiar|repetir|quitar|dejar|decir)
    (una|la) (vez|ultima vez) (mas)?
    (depende) (de|del)
    (funciona|funcionan|va|vale) (bien|mejor|tambien)
    (a partir de|desde) (un|una) (tercer|cuarto|quinto|sexto|septimo|octavo)`,
  'says-yes': `
    (it is|that is|it was|this is|staying in is|it would be) (okay|ok|fine|smart|sensible|normal|progress|love|better|glorious|safe|safest|reasonable|understandable to) (to|that|for|in|you|not|thing|than|with|as|$)?
    (you were|you are|you have been) (right|wise|smart) (to|about|that|not)
    (you|they|he|she|it) (deserve|deserves|deserved) (it|this|that|a|to)
    (it is|that is|up to) (your|you) (choice|decision|right|body|own way)
    you know (best|better|your) 
    (i would|i will|i) (have)? (done|do|feel|confirm|respect|agree) _1 (the same|same|your|it|with you|that)
    (trust|follow) (your|the) (instinct|gut|call|feeling|heart|voice)
    every right to
    (just once|once) (should be|is|will be) (fine|ok|okay)
    (shows|show) (how much|that) (he|she|they) (cares|care|loves|love)
    (haces|hiciste|hace) (bien|lo correcto)
    (esta|es|seria|parece) (bien|normal|logico|lo correcto|buena idea|sensato) (que|si|no)?
    (te lo mereces|se lo merece|se lo merecen|adelante|por algo sera|tienes razon|tiene razon|respeto tu decision|yo haria lo mismo|tu sabes mejor|claro que)`,
  reassures: `
    (i am|it is|you are) _1 (certain|sure|positive|definitely|certainly|hundred percent sure) _2 (that|not|off|nothing|fine|clean|safe|locked|on|no)
    (nothing|no reason|no need|not anything) to worry (about)?
    you (would have noticed|would have known|did not (hit|do|say|leave|hurt)|do not have|are not going to|have nothing)
    (do not|no need to) worry (about it|so|it is|you)?
    (you are|you will be|it will be|it is) (fine|okay|ok|clean|safe|off|locked|normal|in order) (now|then|$)
    (seguro|seguramente) (que)? _2 (cerraste|no es|no|esta|lo)
    (te lo) (aseguro|confirmo|prometo|juro)
    (no tienes|no hay) (nada)? _1 (de que preocuparte|preocuparse|motivo)
    no (dijiste|hiciste|atropellaste|dejaste) nada`,
  demeans: `
    (that is|it is|this is|how|you are|are you) (so|just|really|very|a bit)? (gross|disgusting|silly|ridiculous|crazy|stupid|pathetic|naive|weak|lazy|selfish|nonsense|insane|monster|a monster)
    (do not be|stop being) (so)? (silly|ridiculous|stupid|dramatic|weak|lazy)
    (you should be|be) ashamed
    (just)? (in your head|all in your head|snap out of it|cheer up|calm down|get over it|man up|move on)
    (everyone|everybody) (feels|has|gets|goes) _4 (sometimes|like that|that|bad days)
    (others|other people|people) (go through|have it|suffer) _1 worse
    (you|he|she) (already)? _2 nothing to complain about
    (alcoholics|addicts|junkies|people) like you
    once (a|an) (junkie|addict|drunk|alcoholic) always
    (good|real|normal) (mothers|mother|people|parents|men|women) do not
    (you have the power|you only need|just) (to)? (choose|stop|go out|let go|stop it|stop doing it)
    (look on|look at) the (bright|positive) side
    (life is|life has) (beautiful|so many|so much)
    only a (dog|cat|phase|thought)
    (eres|es) (un|una|muy)? (tonta|tonto|egoista|exagerado|exagerada|monstruo|vago|vaga|debil|cobarde|loco|loca|borracho|borracha|ridiculo)
    (no exageres|no te quejes|no seas|la vida es bella|son nervios|tonteria|tonterias|mano dura|mala educacion)
    ^ animo
    (cuestion|falta) de (voluntad|tiempo|ganas|actitud)
    (tienes que|debes) (superarlo|pasar pagina|olvidarlo|ser fuerte)
    (una|un) (buena|buen|verdadera) (madre|padre|persona) (no|de verdad)
    (eso te pasa) por
    (todos|todo el mundo) (tenemos|tiene|tienen|se siente|nos sentimos) _3 (malos|mal|asi|igual)
    por (borracho|borracha|drogadicto|vago|tonto)
    (un|una) (drogadicto|alcoholico|drogadicta) (nunca|siempre)`,
} as const
export type ServingName = keyof typeof servingPhrases
