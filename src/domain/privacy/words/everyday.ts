/** Everyday words in both languages that the counted lists miss: chat, therapy, family, work; folded. */
export const everydayWords = `
a i u r y o e k x an am as at be by do go he hi if in is it me my no of oh ok on or so to up us we ya yo el la de lo le se si su tu te ti
un al da di en es ha he ir mi ni os va ve ay eh uf mm hm ah um uh lets im ive id ill dont cant wont isnt wasnt didnt doesnt couldnt wouldnt shouldnt
havent hasnt hadnt arent werent youre youve theyre theyve hes shes thats whats theres heres wheres whos hows aint gonna wanna gotta kinda sorta
lemme gimme cuz coz cause bc tho thru tonite tmrw tmr yday yesterday today tomorrow tonight morning evening afternoon night week weekend month
awful anxious anxiety ashamed alone angry annoyed afraid amazing apologise apologize appetite argue argued argument arguing asleep awake awkward
babies bad bath beautiful bed bedtime beer betrayed binge binged birthday bitter blame blamed blaming blood boring breakup breathe breathing breathless broken
brave breakdown bruise bruised buddy bullied bullying bully burden burdened burnout burnt busy calm calmer calming candle caring cheat cheated cheating cheer childhood
church clingy closure cold college comfort comforting coffee commute compassion confess confused cope coping courage crappy craving crazy cried cries cringe
crush cry crying cuddle cutting darling dark darkness date dated dating dead deadline death debt depressed depressing depression deserve despair desperate devastated
diary die died dies diet dinner disappointed disappear disgusting distant distract distraction divorce divorced dizzy drained dread dreading dream dreams drink drinking drinks
drive driving drunk dumb dump dumped dying eat eating embarrassed embarrassing emotion emotional emotions empty energy escape evil ex exam exams excited exercise exhausted
exhausting failed failing failure faith family fault fear fears fed feel feeling feelings fell felt fight fighting fights fine fired flashback flashbacks flat flirt focus food
forgive forgiveness forgot fragile freak freaked free freedom friend friends frightened frustrated fuck fucked fucking fun funeral funny garden ghost gift glad goal goals goodbye
gossip grace grateful gratitude grief grieve grieving gross grounded grounding grow guilt guilty gym habit hangover happy hard hate hated hates heal healing heart heartbroken heaven
hell help helped helpful helping helpless hide hiding hobby holiday home homesick homework honest honestly hope hopeful hopeless horrible hospital hug hugs hungry hurt hurting hurts
hygiene impulsive inner insomnia insult insulted intrusive irritable irritated isolated isolating jealous jealousy job joke journal journaling joy judge judged judgmental keen kids kill
kind kindness kiss lately laugh laughed lazy leave leaving lie lied lies lonely loneliness loss lost loud love loved lovely loves low loyal luck lucky lunch mad marriage married mate meditate
meditation meds mental mess messed messy mindful mind miss missed missing mistake mistakes mood moods motivated motivation mourn mourning mum mums nap neglect nervous nice nightmare
nightmares numb numbness obsessed overdose overthink overthinking overwhelmed overwhelming pain painful panic panicked panicking parents partner party pathetic patience patient peace
peaceful perfect pet pets phone pills plan plans poem poetry police poor positive postpartum pray prayer pregnancy pregnant pressure pretend pride promise promised proud psychosis punch punish
purge purged quiet quit rage rape raped razor regret reject rejected rejection relapse relapsed relationship relax relaxed relief relieved religion resent resentful rest restless resilience
rough routine rubbish rumination ruminating run running sad sadness safe safer safety scared scary school scream screamed screaming self selfish sensitive separated session sessions sex sexual
shaking shame shit shower shy sick sickness silence silly single sister skip slap sleep sleeping sleepless slept slip slow smile smoke smoking sober sobriety sobbing sorry soul space spiral spiralling
stay steady stop strength stress stressed stressful strong struggle struggling stuck study stupid suicidal suicide support supportive survive survivor sweat sweating talk talking tears teen tense
terrified therapy thankful thought thoughts threat threatened tired toxic trauma traumatic treat trigger triggered triggering trouble trust trusted ugly unhappy unsafe unwell upset urge urges used useless
values venting victim violence violent voices vomit vulnerable wake walk warm weak weed weird whisper widow widowed wine wish withdrawn wonder work worried worries worry worse worst worth worthless wound
wrist yell yelled yelling yoga young zone okay alright anyway basically literally probably maybe actually honestly seriously totally absolutely definitely
estoy estas esta estamos estan estaba estabas estabamos estaban estuve estuvo estar siento sientes siente sentia senti sintiendo sentir triste tristeza miedo ansiedad ansiosa ansioso agobio agobiada agobiado
nerviosa nervioso nervios cansada cansado cansancio agotada agotado sola solo soledad enfadada enfadado enojada enojado enojo rabia ira verguenza culpa culpable dolor duele duelo llorar lloro llore llorando llora
dormir duermo dormido duerme dormi sueno suenos pesadilla pesadillas insomnio comer como comi comida comiendo hambre trabajo trabajar trabajando trabajaba jefa jefe escuela colegio clase clases estudios examen
casa hogar familia mama papa madre padre hermana hermano hermanos hijo hija hijos abuela abuelo tia tio prima primo sobrina sobrino novia novio marido mujer esposa esposo pareja amiga amigo amigas amigos
quiero quieres quiere queremos quieren queria querer puedo puedes puede podemos pueden podia pude poder tengo tienes tiene tenemos tienen tenia tuve tener hago haces hace hacen hacia hice hizo hacer
digo dices dice dijo dijeron decir voy vas va vamos van iba fui fue ir vengo viene vino venir veo ves ve vi vio ver doy da dio dar se sabe sabia saber creo cree crei creer pienso piensa pense pensar pensando
pensamiento pensamientos cabeza corazon cuerpo mente alma vida muerte morir muero murio morirme matar matarme suicidio suicidarme pastillas pastilla medicina medicacion terapia terapeuta psicologa psicologo
psiquiatra sesion sesiones consulta cita citas ayer hoy manana noche tarde dia dias semana semanas mes meses ano anos hora horas minuto minutos ahora antes despues luego siempre nunca jamas todavia aun ya tambien
tampoco muy mucho mucha muchos muchas poco poca pocos pocas mas menos mejor peor bien mal bueno buena malo mala grande pequeno pequena otro otra otros otras mismo misma todo toda todos todas nada nadie algo alguien
alguna alguno algun ninguna ningun cada cual cuando cuanto cuanta donde como porque porq xq pq que quien quienes para por con sin sobre entre desde hasta hacia contra segun durante mientras aunque pero sino pues
entonces asi tan tanto tanta gracias hola adios perdon perdona disculpa disculpe favor oye mira bueno claro vale sip nop verdad mentira mentiras discusion discusiones discutir discutimos pelea peleas pelear peleamos
gritar grito gritos golpe golpes pegar pega pego abuso abusar maltrato violencia violacion separacion separada separado divorcio divorciada divorciado embarazo embarazada parto bebe aborto ruptura infidelidad celos
celosa celoso confianza confiar apoyo ayuda ayudar ayudame ayudarme escuchar escucha hablar hablo habla hable hablamos hablando contar cuento conte escribir escribo llamar llamo llame mensaje mensajes telefono
alcohol beber bebo bebi bebida tomar tomo tome fumar fumo droga drogas recaida recaer deuda deudas dinero alquiler renta vecina vecino vecinos gente persona personas chico chica nino nina ninos ninas crisis
ataque ataques panico respirar respiro respiracion llanto animo animos esperanza calma tranquila tranquilo paz alegria feliz felices contenta contento ilusion fuerza fuerzas valor orgullosa orgulloso orgullo
duermo levantarme levanto levante salir salgo sali sale quedarme quedo quede queda dejar dejo deje deja volver vuelvo volvi vuelve seguir sigo sigue segui empezar empiezo empece empieza terminar termino
acabar acabo acabe intentar intento intente olvidar olvido olvide recordar recuerdo recuerdos acordarme acuerdo extranar extrano echo menos odio odiar amor amar amo besar beso abrazo abrazos carino
mierda joder hostia cabron puta coño cono carajo chingar verga pendejo pendeja boludo pelotudo guay chido padre bacano chevere genial horrible fatal raro rara loca loco tonta tonto inutil estupida estupido gorda gordo
fea feo guapa guapo dicen oigo voces oir escuche siquiera quizas quiza ojala necesito necesita necesitaba necesitar pude cosas cosa caso vez veces parte lugar sitio momento rato tiempo problema problemas
cambio cambios cambiar cambie miro mirar dentro fuera arriba abajo cerca lejos aqui ahi alli alla encima debajo junto juntos nosotros nosotras ellos ellas ella usted ustedes vosotros mio mia tuyo tuya suyo suya
nuestra nuestro nuestras nuestros mis tus sus esto eso esta este estas estos ese esa esos esas aquel aquella lo las los una unos unas uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince
veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien mil primero primera segunda segundo tercera tercero ultima ultimo nueva nuevo vieja viejo joven jovenes mayor mayores menor menores
provincia localidad sexo tel tfno correo fax servicio urgencias col ncol edad pais domicilio medico remitido correspondencia electronico
urologia cirugia aparato digestivo obstetricia intensivos oftalmologia fobia act statement account email mail regards office address
carrera bola nadir flora dna rna mri ct ecg eeg tac rm pcr vih hiv sida aids sindrome enfermedad escala indice
abofeteo acepto ached acorralo acoso adopted adopto agarro agreed ahorco apologised apologized aposto argued
arrastro ascendio asintio azoto babysat baked bano barged barrio bebio begged betrayed binged bit blamed bled
blocked bloqueo borrowed bought bullied bunked burlo burned burnt buzzed cayo cheated choco choked cleaned climbed
cocino collapsed compro contrato cooked cornered corrio coughed crashed crept culpo cursed cycled demoted desmayo
desperto despidio detoxed disagreed disculpo discutio ditched divorced divorcio dmed dragged drank dressed drove
dumped durmio emailed empeno empujo engano enrolled escribio escupio estrangulo facetimed fainted falto fasted fell
fired flaked flung flunked followed forgave fought frowned fruncio fulmino fumo gambled gaslit ghosted giggled gimio
glared golpeo grabbed graduated graduo grinned grito groaned guino hired hissed hoovered horneo humillo inscribio
insisted insistio itched jogged jubilo kicked knocked lanzo lent lied limpio llamo lloro maldijo manejo manipulated
manipulo marco messaged mintio miro moaned mocked molesto mordio moved mowed mudo mumbled murmuro muttered nego
nicked nodded overdosed owed owes passed pateo pawned peleo perdono peso phoned pinged pinned pleaded prayed
preached presto promoted proposed propuso punched purged pushed quedo quemo quit ran rang recayo refused relapsed
renuncio reprobo resigned retired rezo rio robo rogo rompio ronco rung rushed sacked sangro scowled screamed
separated shamed shaved shouted shoved showered shrugged sighed siguio skipped skyped slammed slapped slept slipped
smashed smirked smoked snapped snarled sneaked sneezed snored snorted snuck sobbed sold sonrio spat stalked stared
starved stayed stole stormed strangled sulked suplico suspiro susurro swapped swore teased threw throbbed toco
totaled totalled traiciono trepo tripped tropezo unfollowed unfriended vacuumed vaped vendio visited visito vistio
vomited vomito weighed wept whispered winked woke wrecked yelled
`
