/** Kinds of people, and animals in their place: a claim that names one which its source does not name speaks of others. Ours. A
 * line holds names that may stand for one another; `*` stands for the rest of a word. General names (people, patients,
 * participants, subjects) are not here, since anybody may be called so. */
export const persons = `
child children childhood kid* youngster* pediatric* paediatric* boy* girl* son sons daughter* offspring minor* infan* baby babies newborn* toddler* preschool* schoolchild* adolescen* teen* pupil* youth* juvenil* young parent*
infant* infancy baby babies newborn* neonat* toddler* nursling* preterm premature birth born maternal mother*
toddler* preschool* kindergart* infant* nurser*
teen* adolescen* youth* young juvenil* puberty pubert* student* boy* girl*
adult* grown-up* grownup* grown women men elder* older middle-aged age
elder* senior* older old geriatr* aged pensioner* retire* late-life aging ageing beneficiar* medicare nursing
retire* pensioner* elder* senior*
pensioner* retire* elder* senior*
woman women wom* female* girl* mother* wife wives maternal lady ladies pregnan* she her gynecolog* obstetric* menopaus*
man men male* boy* father* husband* paternal gentlem* he his prostat*
girl girls female* daughter* schoolgirl* women
boy boys male* son sons schoolboy* men
mother mothers maternal mom moms mum mums pregnan* parent* gravid* women woman birth*
father fathers paternal dad dads parent* men
parent parents parental mother* father* mom dad famil*
grandparent* grandmother* grandfather*
sibling* brother* sister* twin twins
spouse* wife wives husband* partner* married couple* marri*
couple couples spouse* partner* married marri*
widow* bereav*
famil* relative* kin household* parent* relation* home inherit* hereditary
neighbor* neighbour*
friend friends peer* buddy
stranger strangers
nurse nurses nursing midwi*
midwi* nurse* nursing
doctor doctors physician* clinician* practitioner* gp gps surgeon* specialist* radiolog* provider* medical* professional* pediatrician* psychiatr*
surgeon surgeons surgic* surger* operat* doctor* physician*
dentist* dental orthodon*
pharmacist* pharmac* druggist*
psychologist* therap* counsel* psycholog*
therapist therapists psychologist* counsel* psychotherap* therap*
psychiatrist* psychiatr* doctor*
radiologist* radiolog* reader* observer* imag*
resident residents trainee* intern interns residenc* population* inhabit*
teacher* school* educator* tutor* instruct* professor* facult* lecturer*
student students undergrad* pupil* trainee* medical school* universit* college* clerk* learner* class*
pupil pupils student* school* child*
professor* facult* academic* universit* lecturer*
trainee* resident* fellow* student* intern interns registrar* training
soldier* military army veteran* troop* combat* recruit* war servicem*
veteran veterans military soldier* va war combat
civilian*
prisoner* inmate* prison* incarcerat* jail*
refugee* asylum* migrant* immigra*
immigra* migrant* foreign* refugee* born
farmer* farm* agricult* rural
driver drivers driving drive*
athlete* sport* player* runner* training
worker workers employee* staff employ* work* occupation* personnel labour* labor*
staff employee* worker* personnel nurse* employ*
manager managers leader* executive* director*
seafarer* sailor* mariner*
smoker* smok* cigarette* tobacco
drinker* drink* drank alcohol*
volunteer* participant* healthy control* subject*
control controls comparison placebo healthy unaffected without compared versus matched other
caregiver* carer* caring care famil* relative* spouse*
inpatient* hospital* ward* admit* admission* stay
outpatient* ambulat* clinic* visit*
survivor* surviv*
donor donors donat*
recipient recipients transplant* receiv* graft*
homeless* shelter*
black blacks african* nonwhite
white whites caucasian* european*
asian asians chinese japan* korean* indian*
hispanic* latino* latina* mexican*
american americans us usa states
mouse mice murine rodent* animal*
rat rats rodent* animal*
rodent* mouse mice rat rats
rabbit* animal*
dog dogs canine* animal* puppy
cat cats feline* animal*
pig pigs porcine piglet* swine animal*
monkey* primate* macaque* ape apes
sheep ovine lamb* animal*
horse horses equine
animal* mice mouse rat rats rabbit* dog dogs pig pigs porcine murine rodent* monkey* sheep vivo cat cats
human humans people person* patient* participant* individual* subject* women men child* adult* man woman human* volunteer*
user users use* consum*
owner owners own
`
