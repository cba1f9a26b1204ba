/** People, bodies, illness and care, as lay people and clinicians say them: ours. A line is a group; `*` stands for the rest
 * of a word, `·` for a space. */
export const ofPeople = `
people persons person individual* human* someone anyone everybody citizen* population* public community nobody those resident* who patient* member* american* inhabitant* one
patient* case cases sick·people subject* the·sick client* people person people·with individual* those participant* they inpatient* outpatient*
child* kid kids youngster* boy* girl* young pediatric paediatric infant* offspring son sons daughter* pupil* minor* youth*
infant* baby babies newborn* neonat* child* bab* little·ones fetus* tiny
teen* adolescen* youngster* young youth* puberty student* school*
adult* grown-up* grown grownup* people mature* men women
old* elder* senior* aged ageing aging geriatric late-life in·later·life later·life advanced·age over·65 older pensioner* beneficiar*
woman women female* girl* mother* lady ladies maternal wom* she her
man men male* boy* father* paternal he his gentlemen
mother* mom mum maternal parent* women
father* dad paternal parent*
parent* mother* father* famil* mom dad parental
famil* relativ* kin household* hereditary heredit* home parent*
pregnan* expect* carry·a·baby gestat* prenatal antenatal maternal mother* gravid* parturient* with·child
birth* deliver* born childbirth* partum labor labour postpartum postnatal obstetric* parturient* confine*
spouse* wife husband partner* married marri*
carer* caregiver* caring looking·after look*·after care care·for cares·for tend take·care takes·care
doctor* physician* clinician* practitioner* gp gps professional* provider* health·care·provider practice* specialist* family·doctor*
nurse* nursing
student* pupil* learner* trainee* undergraduate* clerk* first-grader* class*
teach* educat* train* instruct* school* learn* lesson* lectur* taught curricul* course* educator* academic*
hospital* clinic* center* centre* institution* ward unit* facility site* tertiary
surg* operat* procedur* resect* excis* cut·out cut*·open remov* surgical* taken·out take*·out under·the·knife orchidopex* postoperativ* extirpat* laparoscop*
laparoscop* keyhole endoscop* minimally·invasive camera
endoscop* scope camera
imag* scan* picture* x-ray* xray* radiograph* ct mri ultraso* sonogra* tomograph* examin* visual*
ultraso* sonogra* echocardiogra* doppler scan* us echo
ct scan* tomograph*
doctor·visit* appointment* visit* meeting* session* encounter* consultation* checkup* check-up*
admission* admit* hospitali* hospitals come·in came·in stay
emergency er ed urgent* acute* at·once
drug* medicine* medication* pill* tablet* substance* antidepressant* prescription* meds remed* agent* compound* pharma* antibiotic* analgesic* vitamin*
painkiller* analges* pain·reliever* pain·medication
antibiot* antimicrob*
treat* therap* manag* care cure* cured remed* intervention* rehabilit* handle* help* medic* counsel* approach* deal
therap* counsel* talk* psychotherap* cbt session* treatment* counselor*
cure* heal* curab* incurab* get·rid eliminat*
untreated without·treatment no·treatment not·treated
illness* disease* disorder* condition* syndrome* ill sick* ailment* problem* trouble* complaint* state suffer* unwell health*
problem* difficult* trouble* issue* complicat* complaint* challeng* concern* struggl* symptom* worry worries distress* pressures hardship* hard
symptom* sign* feature* complain* problem* manifest* present* characteristic* finding* marker* trait*
sever* serious* grave* bad badly intense* extreme* acute* major strong* dangerous*
mild* light* slight* gentle* minor weak* not·severe less·severe moderate* low-grade
complicat* problem* adverse·event* side·effect* adverse trouble* went·wrong consequence*
side·effect* adverse·event* adverse·effect* unwanted·effect* reaction* complicat* effect*
harm* hurt* injur* damag* wound* danger* risk* lesion* destroy* negativ* affect* toxic* deteriorat* bad adverse*
danger* risk* hazard* unsafe harm* threat* peril*
safe* harmless* not·harmful no·harm without·danger secure* protect*
death* die* dying mortal* died dead fatal* deadly lethal* kill* deadliest perish* decease* pass*·away lost·their·life lives survival
surviv* live* alive life lives death* mortal* longevity outliv*
life living live* lives lifetime daily·life everyday existence quality·of·life
quality·of·life qol wellbeing well-being health·status life
health* well-being wellbeing well fit* condition medical*
mental* psycholog* psychiatr* emotion* mind brain cognit*
mood feel* felt emotion* depress* melanchol* spirit* affect* sad*
depress* mood low·mood sad* unhapp* melanchol* down feeling·low hopeless* blue*
anx* worr* nervous* fear* afraid scar* uneas* stress* panic* frighten* tense on·edge dread* anguish*
stress* strain* pressure* burden* tens* load overwhelm* distress*
distress* upset* suffer* stress* disturb* trouble* pain*
frighten* scar* fear* afraid terrif* panic*
calm* relax* sooth* quiet*
sad* unhapp* cry* tear* hopeless* depress* down miser* blue
angry anger* irritab* temper* aggress* rage* furious hostil* agitat*
lonel* alone solitary isolat* withdrawn lonely by·oneself
suicid* kill·oneself end·one's·life take·one's·life want·to·die to·die kill·himself kill·themselves die
self-harm* harm*·themsel* hurt*·themsel* harm*·himsel* self·harm cutting cut·themsel* self-injur* hurt*·yoursel* own·body injur*·themsel*
alcohol* drink* drank drunk booze beer wine liquor etoh ethanol
drink* drank sip consum* beverage*
smok* tobacco nicotine cigarette* smoker*
caffein* coffee tea
addict* depend* hooked substance·use abus* drug·abuse misus* crav*
misus* abus* overus* addict* illicit* illegal*
withdraw* coming·off come·off quit* giv*·up stop* cessation detox* abstain* discontinu*
stop* quit* abstain* ceas* giv*·up come·off discontinu* end* leave* drop* halt* arrest*
sleep* slept asleep night* insomnia awake rest nap* drows* doze*
insomnia sleepless* trouble·sleeping trouble·falling·asleep awake cannot·sleep hard·time·falling·asleep not·sleep* sleep·problems keep*·you·awake spoil*·your·sleep
tired* fatigue* exhaust* weary drows* sleepy wear·out weak* overwhelm*
eat* ate food* appetite diet* meal* feed* nutrition* swallow* fed dine
feed* fed nutrit* meal* enteral
diet* eat* food* nutrition*
exercis* physical·activity activ* train* sport* fitness workout walk* run* move
mov* motion* walk* mobil* activ* shift* stir* gait
walk* gait tread* stroll* foot steps
weight* fat obes* overweight bmi heav* body·mass mass slim* body·mass·index
obes* overweight heavy fat bmi weigh*·too·much body·mass
heart* cardi* cardio* coronar* ventric* atrial myocard* pulse
heart·rate pulse heartbeat heart·beat
heart·attack* myocardial·infarct* infarct* ami coronary
blood* haem* hem* vascul* circulat* serum plasma sera
blood·pressure bp hypertens* systol* diastol*
hypertens* high·blood·pressure high·bp raised·blood·pressure hypertensive* pressure
hypotens* low·blood·pressure low·bp
bleed* haemorrhag* hemorrhag* blood*
clot* thromb* embol*
stroke* cerebrovascul* ischaemic·attack infarct* transient
vessel* arter* vein* vascul* carotid aort*
narrow* stenos* stricture* constrict* block* obstruct* occlu*
block* obstruct* clog* stenos* collapse* occlu*
lung* pulmon* respir* chest bronch* breath* airway*
breath* respir* apnea asthma* airway* air
liver hepat* cirrh*
kidney* renal nephr* pelvi*
bowel* intestin* colon* gut gastrointest* colorect* digest* abdom* gastr* ileum rect* duoden* jejun*
stomach* gastr* abdom* belly tummy
brain* cerebr* neuro* mental* nerv* head cognit* central·nervous·system
nerv* neuro* nerve*
bone* skelet* fractur* limb* oss* bony femur
thigh femur femoral
limb* arm leg legs extremit* hand* foot
amput* cut*·off
muscl* muscul* strength*
skin* derm* cutan*
eye* visual* vision sight ocul*
hear* auditory ear ears deaf* listen* hearing
voice* vocal* speech* speak* phon*
talk* speech* speak* spoke* communicat* tell language say* verbal
nose nasal sinonasal rhin*
throat* pharyn* tonsil* laryn*
tooth teeth dental
urin* bladder pee wet*
cancer* tumor* tumour* carcinom* malignan* neoplas* oncolog* lesion* mass sarcoma*
metasta* spread* second·tumour secondar*
tumor* tumour* mass lesion* growth* neoplasm* cancer* desmoid*
spread* metasta* extend* node* nodal
infect* virus* viral bacter* germ* sepsis coloniz* colonis* catch* caught cold* flu pathogen* hcmv seroposit* carri* contagi*
sepsis septic blood·infection* infection*
inflam* swell* colitis
swell* edema oedema inflam*
fever* temperature febrile
vaccin* immun* shot* jab* inoculat*
flu influenza
diabet* blood·sugar sugar glucose
sugar* glucose diabet*
cholest* lipid* bile fat
hormon* endocrin* steroid* thyroid
gene* genetic* heredit* inherit* dna mutat* run·in·families runs·in·families famil*
heredit* inherit* genetic* run·in·famil* famil* passed·on
memory forget* forgot* remember* recall*
think* thought* thinking cognit* reason* mind intellect* reading·span concentrat*
pay·attention attent* concentrat* focus* listen* inattent*
intelligen* bright* smart* clever* iq cognit*
dement* alzheimer* senil* confus* forgetful*
confus* disorient* forgetful*
autis* asd spectrum asperger*
seizure* epilep* convuls* fit fits
paralys* hemipar* weakness
pain* ache* hurt* sore* tender* cramp* discomfort painful*
headache* migraine* head·pain head·ache
numb* tingl* prickl* crawl*
shak* trembl* tremor* jitter* twitch* jerk* quiver*
dizz* vertigo
nausea* vomit* sick* throw·up
itch* rash* skin
transfus* blood
transplant* graft*
biops* tissue sample* histol*
diagnos* detect* recogni* identif* find found name* tell* prov* classif* dx label* define* called·as
test* exam* assess* check* evaluat* culture* swab*
swab* cultur* smear*
screen* check* test* exam* mammogra*
recover* heal* get·better got·better improv* remission rehab* convalesc* go*·away went·away resolv* clear*·up outgrow* grow*·out pass*
relaps* recur* return* come·back came·back start·again episode*
disappear* gone vanish* fade* wear* pass* resolv* go*·away went·away clear* cease* gone·away
abrupt* sudden* unexpected* all·at·once without·warning
cope* coping deal* handle* manag* get·by adapt* face*
relationship* relation* marri* friend* get·on get*·along get·on·with relate social*
friend* mate* peer* social*
work* job* employ* occupation* profession* labor labour career* vocation*
home* house* housing homeless* household* residen* nursing·home*
school* class* grade educat* pupil*
rural countryside country farm* village*
urban city cities town*
poor* depriv* poverty low·income disadvantag* underserved
depriv* poor* poverty socioeconom* socio-econom*
rich* wealth* affluent income*
money* income* financ* pay* cost*
law* legal* illegal court*
polic* crime* crimin* violen* assault*
violen* abus* assault* aggress* war
fair* equit* equal* just* democrat*
privac* confiden* secre* data·protection
ethic* moral* responsib*
bias* prejudic* skew* unfair*
comput* software digital online internet* technolog* electronic* machine* ai
online internet* web video telehealth remote* distance* teletherapy digital by·phone
phone* telephon* call* mobile
in·person face-to-face face·to·face in·the·room room
video* podcast* vodcast* record* film*
lectur* class* lesson* course* teach* clerkship*
music* tune* song* melod* excerpt*
peer* friend* support·group* others
behav* conduct act* habit* do doing deed*
habit* lifestyle* way·of·life way*·of·living routine* pattern* regular*
healthy·living lifestyle* way·of·living healthy·way live·well
old·age aging ageing elder* senior* grow*·old growing·old getting·older
age* old* year* young*
childhood child* early young* infancy youth*
born birth* congenit*
cannot unable impossib* can't incapab* not·able not·possible
able can could manag* capab* possib* succeed* let lets able·to ability
know* knew known understand* understood aware* sure certain* clear* recogni* evidence
unknown unclear unsure not·known no·one·knows nobody·knows not·understood uncertain* not·sure no·known
unsure uncertain* not·sure doubt* unclear hesita*
believ* think* thought* opinion* view* felt feel* consider* held wrongly·thought regard*
want* wish* desire* like* prefer* rather would·like favour* favor* seek hop*
prefer* want* favour* favor* choos* chose* rather value*
choos* chose* choice* select* pick* decid* decision* prefer* opt
accept* valid approv* agree* will* receiv* take*
refus* reject* declin* deni* turn*·down
try* tried attempt* effort* seek* strive* attempt
succe* achiev* manag* work* accomplish* went·well go*·well do·well
fail* unsuccess* did·not·work failure* not·work
hard difficult* struggl* troubl* tough challeng* not·easy
easy simple straightforward effortless* not·hard
new* novel recent* first·time latest modern fresh
danger·sign* warning* sign*
harmful dangerous damag* bad toxic* poison* hurt* injur* not·safe
deadly fatal* lethal* deadliest poison* toxic*
poison* toxic* venom* overdos*
normal* ordinar* usual* healthy typical* regular average natural*
abnormal* unusual* not·normal patholog* patholog* anomal* irregular* defect* malform*
anomal* abnormal* defect* malform* problem* deform*
fetus* fetal unborn foetal foetus*
unborn fetal fetus* before·birth in·the·womb before·they·are·born
miscarr* stillb* abort* pregnancy·loss
premature* preterm early before·term too·early come·early
`
