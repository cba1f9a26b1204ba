/** Words that a writer may put for one another without saying anything else, English and Spanish: ours, from how findings are
 * commonly worded. A line is a group; `*` stands for the rest of a word, `·` for a space. */
export const everyday = `
often frequently commonly usually generally typically mostly
begin* start* onset arise* appear* emerge* sets
show* see* saw seen find* found observ* notice* visible report* reveal* indicat*
about around roughly nearly approximately almost some
people persons person individuals anyone everybody anybody somebody
participants volunteers subjects
carer* caregiver* caring
doctor* physician* clinician*
teen* adolescen* teenage* youngster*
kid* child* grown
drug* medicine* medication* pill* tablet* substance*
therapy therapies treatment* treat* treated counsel*
help* support* assist* useful benefi* gain* profit* effective* efficacious work* serv*
illness* disease* disorder* condition*
symptom* sign*
mood depress* melanchol*
worry worries worried worrying anxi*
deadly deadliest fatal kill* lethal death* die* dying mortal* died
poison* toxic*
hard difficult struggl* trouble*
easy simple
chronic persistent persist* long-lasting lasting last* longstanding
sudden* abrupt* unexpected*
mix* combin*
remain* stay* persist* keep* kept continu*
need* must has have should require* necessary
advis* recommend* first-line suggest*
compar* versus against than
link* associat* relat* connect* accompan* along
explain* account*
trial* stud* experiment*
session* appointment* meeting* visit*
survey questionnaire poll
average mean
hurt* harm* injur*
told tell* talk* speak* spoke disclos* said say*
recover* heal*
stop* quit* abstain* cease*
want* wish* desire* like prefer* rather
bereave* grief griev* mourn* lost
relapse* recur* episode*
readmi* return* came come
left leav* discharg*
course program* class* curriculum
video online remote teletherapy
person face room
nervous restless*
bad poor* badly
sleep* slept asleep night*
eat* food appetite
quick* fast* rapid* soon* speed*
slow* gradual*
big* bigger larger large great* strong* high*
small* slight* little somewhat minor mild* weak* low*
include* contain* took participat*
exclude* omit* left
peak* height maximum highest
measure* check* test* monitor*
disappear* gone vanish* fade* wears wear passed passes
alike same equal* similar* identical
drink* alcohol*
smok* tobacco nicotine cigarette*
fully completely entirely totally
sooner earlier early
later late
frightening frighten* scar* fear*
risk* likel* chance* probab* danger*
older elderly aged ageing age above over
lower* reduc* eas* decreas* lessen* alleviat* reliev* diminish* cut* brought
common* frequent* widespread
lonel* alone solitary isolated
wife husband spouse* partner* married
a·menudo frecuente* frecuencia suele* soler general comun comunes habitual* corriente mayoria casi
empieza* empez* comienz* comenz* inici* aparec* surg*
cerca alrededor aproximadamente torno unos unas unas mas
persona* gente individuo* quien quienes poblacion
cuidador* cuidadora*
medicina* medicament* farmaco* pastilla* pildora*
terapia* tratamiento* tratad* tratar
ayud* apoy* sirv* beneficia* benefici* util eficaz eficac* ganar* funcion*
enfermedad* trastorno* padec* sufr* enferma*
tiene* tener tuvo tuvier* padec* sufr* presenta* hubo
sintoma* signo* senal*
animo humor depres*
preocup* ansi* inquiet*
mortal* muert* mata* morir fallec*
toxic* venen*
dificil* cuesta* costar*
cronic* dura* duradero* persist* larg*
repentin* subit* golpe brusc*
mezcl* combin* junto
debe* conviene hay tiene
recomiend* recomend* aconsej* indic*
compara* frente
asoci* relacion* unid* ligad* vincul*
ensayo* estudio* experiment*
sesion* cita* visita*
encuesta* cuestionario*
dano dan* herir* lesion*
conta* dijo dijer* habl* decir
recuper* cura* san*
deja* abandon* parar
quier* desea* gusta* prefer* prefir*
recaida* recaer
actu* efecto* hacen hacer
rapid* antes pront*
lent* despacio tarda* tardar*
mayor* grand* fuerte* alt*
menor* pequen* debil* baj* leve*
empeor* peor
mejor* aliv* 
reduc* disminu* baj* descend*
aument* sub* crec* increment*
desaparec* pierd* perder perdida
mism* igual* semejant* tan tanto
maxim* pico punto
sano* saludable*
equival* unas
sol* soledad solitari*
nota* ver verse vio vista observ*
particip* inclu* fueron
diagnos*
esposo* esposa* conyuge*
`
