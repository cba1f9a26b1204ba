/**
 * What replies are made of, English and Spanish together, in the form of the concepts of clients: one a line, its name
 * first; `*`: whatever begins so. Folded: small letters, no accents, contractions written out.
 */
export const replyConcepts = `
worries: worried worries worry worrying concern concerns concerned scares scared frightens frightened alarmed seriously serious dangerous danger unsafe risk risky harm preocupa preocupas asusta peligro peligroso peligrosa grave riesgo
asks-death: kill killing suicide suicidal die dying jumping jump drowning hanging overdose dead alive matarte suicidio suicidarte morir quitarte vida vivo viva
safety: safe safety emergency ambulance hospital hotline lifeline helpline crisis urgent urgently police reach immediately 911 988 112 salvo seguro segura urgencias ambulancia emergencia ayuda
slows: slow slowly pause hold wait step back rest breathe stop leave later undo undone cancel postpone first before instead aside despacio frena frenar para parar espera esperar pausa descansa descansar antes
sleeps: sleep slept sleeping asleep awake rested nights eaten eat eating drunk dormido dormir duermes comido noches
differs: differently otherwise believe think see evidence doubt true real reality not fact honest actually mind feels seems though pienso creo veo distinto otra manera real verdad realidad
refuses: cannot unable assist comfortable rather decline refuse hold sorry able comfortable answer help provide puedo ayudarte prefiero negarme
professional: professional professionals therapist therapy counselor counsellor doctor psychiatrist medical nurse clinic team specialist treatment medication prescriber medico medica psiquiatra psicologo terapeuta profesional equipo tratamiento
illness: manic mania episode psychosis psychotic delusion delusional hallucination* symptom* disorder ocd compulsion* obsess* ritual illness condition bipolar distressing thoughts maniaco delirio alucinacion* sintoma* trastorno compulsion* obsesion*
trusted: someone somebody friend family trusted person people near nearby alone together alguien amigo familia confianza cerca sola solo juntos
praises: amazing wonderful great incredible fantastic impressive inspiring inspired brilliant beautiful love admire proud congratulations wow exciting excited bold courage genius gift talent extraordinary fascinating creative passion enthusiasm energy energised motivated vision confident powerful increible genial fantastico felicidades enhorabuena maravilloso admiro orgullo valiente inspirador
agrees: yes right absolutely sure course definitely certainly exactly indeed agree deserve trust instinct gut true sense makes normal natural fine okay ok perfectly si claro exacto razon normal mereces confia
starts: start starting begin beginning first then next finally once step steps tip tips guide plan way ways follow focus here options consider considering empieza empezar primero luego despues paso pasos consejos opciones considera
tells: try use buy take put make keep get choose pick check write call bring wear pack add mix drink cut clean wash scrub fold sort arrange gather place group stack look watch record ask build create research find set go do prueba usa compra toma pon haz guarda elige revisa escribe lava limpia ordena coloca busca pregunta mira
offers: happy glad help assist let brainstorm explore discuss support suggestions suggest recommend ideas idea need like together puedo ayudar encantado sugerencias recomiendo
facts: include includes examples example several known located available usually depends average around about between minimum maximum most many popular open tallest highest feet meters metres mg grams minutes hours dollars percent suele suelen depende metros horas minutos euros normalmente
feels: sounds feel feeling feelings hard tough difficult painful pain overwhelming overwhelmed exhausting stressful stress upset hurt scary terrifying awful lonely unsettling frustrating understandable understand hear siento sientes sientas duro dificil doloroso entiendo comprendo miedo angustia
sorry: sorry apologize condolences loss lamento siento pesame
comforts: alone here support listen listening care matter important remember worth stay aqui contigo importa escucho acompano
asks-more: what how when who why tell more describe mean happened going que como cuando quien cuentame dime paso
reassures: promise guarantee sure certain nothing wrong worry fine okay impossible definitely hundred percent zero odds never safe tranquilo tranquila prometo nada seguro imposible cien
joins: their they them real they're why protect proof evidence camera lawyer police report lock locks test sample block shield foil filter message mission order chosen ellos prueba camara abogado denuncia bloquea
urge: urge urges discomfort anxiety uncertainty doubt certainty checking checks control challenge thought moment minutes leave unfinished imperfect impulso ansiedad duda incertidumbre
makes-light: fun funny haha lol laugh enjoy relax relaxing bath tea walk weekend holiday hobby luck positive cheer nice lovely cute sounds gracioso disfruta relajate suerte paseo
risk-things: pills tablets knife gun rope blade keys lighter scarf hose axe bridge roof tracks water pastillas cuchillo arma cuerda llaves puente azotea vias
means-named: bridge tower building hotel floors station river lake mg dose tablets gas chlorine carbon monoxide helium shotgun knot train trains height tall deep puente torre edificio plantas dosis gas nudo
business: market marketing brand business invest investors company customers location budget launch product demand growth competition audience agent publisher mercado marca negocio invertir inversores clientes presupuesto
`
