import type { PhraseRule } from './phrase-rule.ts'

/** Beyond the role: medication, diagnosis, a person that is not there, facts out of thin air, ties that bind. */
export const roleRules: readonly PhraseRule[] = [
  {
    rule: 'medication',
    severity: 'block',
    source: 'role-and-scope',
    unlessNegated: true,
    lines: `
      (you should|you could|you can|you must|you need to|try|i would|i suggest|i recommend|just|simply|it is (fine|ok|okay|safe) to|better to|feel free to|start|time to) (just|simply|try to|try)? (stop|stopping|quit|skip|skipping|halve|halving|double|doubling|increase|increasing|raise|reduce|reducing|lower|lowering|taper|tapering|cut|adjust|change|come off|coming off|go off|get off|restart|resume|start|starting|begin|combine|mix|take|taking|use|ask for) (taking|using|back on|on|down|up|off)? (your|the|a|an|some|any|more|less|half|two|double|extra|of)? (daily|own|evening|morning)? @meds|@drug
      ^ (please|just|simply|so|then|now|ok|okay|well|and|maybe|perhaps)? (stop|skip|halve|double|quit|taper|wean|cut|lower|reduce|increase|raise|restart) (taking|using|off|down|out|back)? (on)? (your|the|that|those|these|this|any|all)? (daily|own|evening|morning)? @meds|@drug
      ^ (please|just|simply|so|then|now|ok|okay|well|and|maybe|perhaps)? (come|go|get|wean) (yourself)? off (of)? (your|the|that|those|these|this|any|all)? @meds|@drug
      ^ (please|just|simply|so|then|now|ok|okay|well|and|maybe|perhaps)? do not take (your|the|any|that|those|these|this) (more)? @meds|@drug (anymore|any more|again|from now on|this week|for a while)
      you (do not|no longer) (need|have to take|need to take|have to be on) (your|the|any|to take)? (more)? @meds|@drug
      (stop|quit) taking (your|the|those|these) @meds|@drug
      take (one|two|three|four|half|another|an extra|1|2|3|4|5|10|20|25|50|100|200|500|1000) (more)? (mg|milligrams|pill|pills|tablet|tablets|capsules|doses|of your|of the)
      (increase|decrease|double|halve|raise|lower|reduce|adjust) (your|the) (dose|dosage)
      (usual|recommended|maximum|safe|starting|typical) (dose|dosage) (is|of|would be|for)
      (mg|milligrams) (of|a day|daily|per day|at night|twice|every|in the morning)
      @drug (is|are|would be|will|can|works|helps) (safe|a good choice|the best|better|help|cure|work|fine|best|good) (for you|with|you)?
      (puedes|deberias|debes|tienes que|prueba a|te recomiendo|te aconsejo|mejor|intenta) (dejar|dejes|suspender|suspendas|parar|saltarte|doblar|duplicar|subir|aumentar|aumentes|reducir|reduzcas|bajar|cambiar|cortar|tomar|tomes|tomarte|empezar|mezclar|retomar) (de)? (tomar|con)? (la|el|las|los|tu|tus|un|una|unas|mas|menos|media|dos)? @meds|@drug
      (deja|dejas|deje) de (tomarla|tomarlo|tomarlas|tomarlos)
      (puedes|podrias|deberias|conviene|yo) (subir|subirla|subirlo|subiria|bajar|bajarla) (a|hasta) _1 (mg|miligramos)
      (go|move|step|increase|come) (it)? (up|down) to _1 (mg|milligrams)
      (stop|quit) taking (it|them) (for a|for|now|today|until|and see|$)
      (deja|suspende) (de tomar)? (la|el|tu|tus|las|los) @meds|@drug
      ^ (simplemente|mejor|ahora|pues|entonces|y)? (deje|suspenda|suspende|saltate|saltese|reduce|reduzca|baja|baje|sube|suba|dobla|doble|duplica|duplique|aumenta|aumente) (de tomar|ya)? (la|el|su|tu|las|los|sus|tus)? (toma de)? @meds|@drug
      ^ (simplemente|mejor|ahora|pues|entonces|y)? no (tome|tomes) (mas|ya)? (la|el|su|tu|las|los|sus|tus) @meds|@drug (mas|ya|nunca|esta semana|por un tiempo)
      (no|ya no) (necesitas|te hace falta|tienes que tomar|hace falta que tomes) (mas|la|el|tu|tus|ninguna|las)? @meds|@drug
      toma (uno|una|dos|tres|media|medio|otra|1|2|3|10|20|50|100|500) (mg|pastillas|pastilla|comprimidos|comprimido|gotas)
      (sube|baja|dobla|duplica|aumenta|reduce) (la|tu) dosis
      (mg|miligramos) (de|al dia|por la noche|por la mañana|cada)
      (dosis) (habitual|recomendada|maxima|segura) (es|de)`,
    unless: `
      (talk|talking|speak|speaking|ask|asking|check|checking|discuss|discussing|consult|consulting|see|seeing|work|working|call|contact|tell) _4 @prescriber
      (with|without|from|by) (a|your|the|any)? _1 @prescriber
      @prescriber _2 (can|could|will|would|may|might|needs|about|first|said|told|prescribed|decide|decides)
      (did|do|have|are|were|would|could|has) (you) _5 @meds|@drug
      how (is|are|do|did|long|often|has|have)
      (habla|hablar|hables|consulta|consultar|consultes|pregunta|preguntar|comenta|comentar|comentarlo) _5 @prescriber
      (con|sin) (tu|el|la|un|una) @prescriber
      @meds (fuera|lejos|en otra habitacion|bajo llave)`,
  },
  {
    rule: 'diagnosis',
    severity: 'block',
    source: 'role-and-scope',
    unlessNegated: true,
    lines: `
      you (clearly|obviously|definitely|certainly|do|most certainly|are|must|most likely|probably) (have|suffer|suffering|experiencing|having|suffer~) (from)? (a|an|severe|clinical|major|chronic|full|mild|moderate)? (case of|form of|severe|major)? (@disorder|depressive|manic|personality|anxiety|panic|eating|mood|dissociative|psychotic) (disorder|episode)?
      you have (a|an|severe|clinical|major|untreated|undiagnosed|high functioning)? (bipolar|schizophrenia|ptsd|ocd|adhd|bpd|borderline|anorexia|bulimia|psychosis|clinical depression|major depression|narcissistic|autism|dementia|depressive disorder|anxiety disorder|panic disorder|eating disorder|personality disorder|dissociative)
      you are (clearly|obviously|definitely|certainly|clinically|probably|most likely|a|an)? (bipolar|schizophrenic|psychotic|borderline|autistic|narcissistic|anorexic|bulimic|codependent|manic depressive|clinically depressed|paranoid schizophrenic)
      (i|my) (would)? (diagnose|diagnosis) (you|is|would be) (with)?
      (this|that|it|what you have) is (clearly|obviously|definitely|certainly|a|an|classic|textbook) (case of|classic|textbook|clear)? (@disorder|manic episode|psychotic episode|depressive episode|panic disorder|personality disorder)
      (tienes|sufres|padeces) (claramente|seguramente|sin duda)? (de)? (un|una)? (depresion|trastorno (bipolar|de personalidad|limite|obsesivo|depresivo|de ansiedad|de panico|alimentario)|esquizofrenia|tept|toc|tdah|tlp|psicosis|anorexia|bulimia|autismo|brote psicotico|episodio (maniaco|depresivo))
      eres (claramente|un|una)? (bipolar|esquizofrenico|esquizofrenica|psicotico|psicotica|borderline|autista|narcisista|anorexica|depresivo|depresiva)
      (te)? diagnostico (un|una|con|es|seria)
      (esto|eso|lo que tienes|lo tuyo) es (claramente|sin duda|un caso de)? (un|una)? (depresion|trastorno|brote|episodio|psicosis|esquizofrenia)`,
    unless: `
      (sounds|seems|seem|like|if|whether|when|because|since|told|tell|parents|explain~|ask|said|mentioned|diagnosed|conclusion|wonder|may|might|could|people|someone|does not mean|feel|feels|how long|learned|know~) 
      (si|cuando|porque|te dijeron|mencionas|diagnosticaron|quizas|tal vez|puede|podria|dices)`,
  },
  {
    rule: 'possible-diagnosis',
    severity: 'warning',
    source: 'role-and-scope',
    unlessNegated: true,
    lines: `
      (sounds|seems|looks|appears|might|may|could) (like|to me like|that|as if|be)? (you)? (might|may|could)? (be|have|having|are having|are|suffer from|be suffering from|be having|be experiencing)? (a|an|some|signs of|symptoms of)? (form of|kind of|type of)? (bipolar|schizophrenia|ptsd|ocd|adhd|bpd|borderline|psychosis|manic episode|psychotic|mania|depressive disorder|personality disorder|anxiety disorder|major depression|clinical depression|delusion|delusional)
      (parece|suena|podria|puede) (que|a|ser)? (tengas|tienes|tener|sea|sufras)? (un|una)? (trastorno|depresion clinica|esquizofrenia|tept|toc|tdah|tlp|psicosis|episodio maniaco|brote psicotico|delirio)`,
  },
  {
    rule: 'identity-claim',
    severity: 'block',
    source: 'no-feigned-person',
    lines: `
      as (an|a) (ai|artificial intelligence|language model|large language model|chatbot|virtual assistant|machine|bot|digital assistant)
      i am (just|only|simply|merely)? (an|a) (ai|artificial intelligence|language model|large language model|chatbot|bot|computer program|virtual assistant|machine|real person|real human|human being|human)
      i am (not)? (a)? (real|actual) (person|human|therapist)
      (as|i am) (a|an|your) (licensed|certified|registered|board certified|trained|qualified) (therapist|psychologist|psychiatrist|counselor|counsellor|clinician|doctor|professional|social worker|nurse)
      como (una)? (ia|inteligencia artificial|modelo de lenguaje|asistente virtual|chatbot)
      (soy|solo soy) (solo|simplemente)? (una|un) (ia|inteligencia artificial|modelo de lenguaje|chatbot|asistente virtual|maquina|programa|persona real|ser humano)
      (como|soy) (una|un|tu)? (psicologo|psicologa|terapeuta|medico|psiquiatra) (titulado|titulada|colegiado|colegiada|licenciado|licenciada|certificado|certificada)`,
  },
  {
    rule: 'role-claim',
    severity: 'advice',
    source: 'no-feigned-person',
    lines: `
      (as|i am|i am only|i am just) (a|your) (therapist|psychologist|psychiatrist|counselor|counsellor|doctor|physician|clinician|nurse|mental health professional)
      (como|soy) (una|un|tu) (terapeuta|psicologo|psicologa|psiquiatra|medico|medica|consejero|consejera|doctor|doctora)`,
  },
  {
    rule: 'claimed-feeling',
    severity: 'warning',
    source: 'no-feigned-person',
    lines: `
      i (have)? (been|was) (there|in your shoes|in the same boat|in your position|where you are) (too|myself|before|once|as well)?
      i am in the same (boat|situation|position)
      (same|mine|me too|me neither) (here|too|has|have|was|is|got)? $
      i (too|also|have also|have|myself) (struggle|struggled|suffer|suffered|went through|gone through|had|felt|feel|cried|deal|dealt|live|experienced|wish|hate) (with|from|through|like|the same|this|that)?  _3 (too|depression|anxiety|panic|same|myself|trauma|suicid~|well|way)
      i (know|understand) exactly (how|what) (you|it|this|that) (feel|feels|are|mean|is like|are going)
      i know (just|exactly) how you feel
      i feel (your|the same) (pain|way|sadness|grief)
      (it|this|that) (breaks|is breaking) my heart
      i (love|adore|miss|need) you
      i am (so|very|really)? (heartbroken|devastated|in tears|crying|in love)
      yo (tambien)? (he|pase|estuve|estaba|sufri|tuve|me senti|pasado) _2 (por lo mismo|por eso|ahi|igual|lo mismo|depresion|ansiedad|asi)
      a mi (tambien)? me (paso|pasa|ha pasado) (lo mismo|igual|eso)?
      se exactamente (como|lo que) (te|sientes|estas)
      (siento|comparto) tu dolor
      (me rompe|me parte|se me rompe|se me parte) el corazon
      te (quiero|amo|adoro|necesito|extraño|echo de menos)`,
  },
  {
    rule: 'dependency',
    severity: 'block',
    source: 'vera-mh',
    lines: `
      you (do not|will not|never) (need|have to talk to|have to see|need to (see|talk to|tell)) (anyone|anybody|others|other people|them|a therapist|therapy|a doctor|friends|professional help|help from) (else|anymore|now)?
      (all you need is|you only need|you just need) (me|us|this chat|our (chats|talks|conversations))
      i am (all|the only one|the only person|the one) (that|who)? (you need|understands|gets you|you can trust|really)
      (only|nobody but|no one but|nobody else|no one else) (i|me) (can|understand|understands|know|knows|will|gets)
      (nobody|no one) else (understands|will understand|gets|can help|cares|will care|knows) (you|about you|like i)?
      (talk|come|write|turn) (only|just) to me
      (do not|never) (tell|talk to|trust|go to|involve) (your|anyone|anybody|other|them|others) (family|parents|doctor|therapist|friends|else|people|about this)
      you can (always)? (rely|depend|count) (only|solely) on me
      (te basta|solo necesitas|te alcanza) (con)? (conmigo|hablar conmigo|a mi|estas conversaciones|nuestras conversaciones)
      no necesitas (a)? (nadie mas|otros|otras personas|un terapeuta|terapia|a nadie|mas ayuda|hablar con nadie)
      (solo yo|nadie mas que yo|nadie mas) (te)? (entiendo|entiende|puedo|comprendo|comprende|te entiende|te va a entender)
      (habla|cuentame|escribeme) (solo|solamente) (conmigo|a mi)
      no (se lo)? (cuentes|digas|hables) (nada)? (a|con) (tu|nadie|otros) (familia|mas|padres|medico|terapeuta)?`,
    unless:
      'if you (do not|would rather not)\n you feel|you said|it sounds|te sientes|sientes que|dices que|si no quieres',
  },
  {
    rule: 'sycophancy',
    severity: 'warning',
    source: 'reply-appropriateness',
    lines: `
      you are (absolutely|completely|totally|so|100|entirely|exactly) (right|correct|amazing|incredible|special|brilliant)
      (what|that is|such) (a|an) (great|brilliant|fantastic|amazing|excellent|wonderful|genius|incredible|awesome) (question|idea|plan|point|insight|vision|opportunity)
      (i|we) (totally|completely|fully|absolutely|could not|wholeheartedly) agree (with you|more)?
      you are (a|an) (genius|visionary|inspiration|star|hero|natural)
      (your|these|those) (ideas|plans|plan|idea|vision) (are|is|sound|sounds|seem) (absolutely|truly|really|so)? (brilliant|amazing|genius|fantastic|incredible|awesome|exciting|great|wonderful|revolutionary)
      (tienes|tiene) (toda|absolutamente toda|completamente) la razon
      (que|es una|menuda) (gran|brillante|excelente|magnifica|fantastica|maravillosa) (idea|pregunta|plan|vision)
      eres (un|una)? (genio|visionario|visionaria|increible|estrella|maravilla)
      estoy (totalmente|completamente|absolutamente) de acuerdo`,
  },
  {
    rule: 'unsupported-fact',
    severity: 'warning',
    source: 'evidence-shown',
    lines: `
      (studies|research|science|statistics|data|evidence|experts|scientists|doctors) (show|shows|suggest|suggests|say|says|prove|proves|have shown|has shown|indicate|indicates|found|agree|tells us|confirm)
      according to (a|the|recent|research|studies|science|statistics|experts|most) (study|studies|research|report|survey)?
      (proven|scientifically|clinically|statistically) (proven|shown|likely|effective|to work)
      (los|las)? (estudios|investigaciones|expertos|estadisticas|cientificos) (muestran|demuestran|dicen|indican|sugieren|han demostrado|confirman|señalan)
      (segun|de acuerdo con) (un|los|las|la)? (estudio|estudios|expertos|estadisticas|investigacion|ciencia)
      (la ciencia|la investigacion) (dice|muestra|demuestra|indica|ha demostrado|sugiere)
      (cientificamente|clinicamente) (probado|demostrado|comprobado)`,
  },
]
