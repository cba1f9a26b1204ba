/** Words and phrases that a writer of findings may put for one another: ours. A line is a group; `*` stands for the rest of a
 * word, `·` for a space. */
export const ofFindings = `
stud* trial* experiment* research* investigat* examin* explor* analy* evaluat* assess* look*·at looked·into test*
perform* done do did conduct* carr*·out carried undertak* undertook made make execut* complet* implement*
call* name* known term* refer* label* dub*
goal* aim* purpose* objectiv* intent*
obtain* gather* collect* got acquir* retriev*
utili* use* using employ* appl*
assist* help* aid* support*
fast quick* rapid* swift* prompt* speed*
begin* start* commenc* initiat* began begun onset launch*
result* outcome* finding* answer* conclu*
show* see saw seen find* found observ* notic* visible report* reveal* indicat* demonstrat* detect* identif* suggest* prove* confirm* note* turn*·out emerge* exhibit* present* display* yield* gave gives discover* pick*·up spot* recogni*
say* said tell* told state* mention* describe* report* disclos* talk* spoke speak* express* call* claim* argue*
measur* check* test* monitor* record* assess* rate* score* scale* screen*
score* rating* mark* grade* point*
participant* volunteer* subject* people persons person individual* respondent* anyone everybody anybody somebody everyone patient* member* those someone they he those·who who
participat* took·part take·part includ* enrol* recruit* contain* compris* cover* involv* consist* sample* among select* review* made·up
includ* such·as among like such example* namely
exclud* omit* left·out leave·out leav*·out exclusion* except drop*·out not·included
random* allocat* assign* allot* put·into divid* split classif* group* categor* stratif* subdivid* separat* parted sort*
group* arm arms cohort* set sets class* categor* cluster* subgroup* quartile*
compar* versus against than relative contrast* unlike vs held·against differ*
control* comparison* reference* compar* healthy normal* usual·care
placebo sham dummy* fake inactive
retrospect* look*·back past chart* record* case·records
prospect* follow* longitud* over·time
follow* later afterwards subsequent* then after over·time followup at·last
baseline beginning start* initial* first at·entry preoperative preprocedure before
record* note* wrote write* written document* log logs logged booklet* chart* diar* register* entry entries data registry file* list*
questionnaire* survey* poll* interview* form forms instrument* asked self-report* phone* telephon* call* index
average* mean median typical* usual* on·average
rate* frequen* proportion* share* prevalence* percentage* percent incidence* occurr* how·often number* probab* chance* odds likel* risk* common* how·many many carri*
risk* likel* chance* probab* danger* odds hazard* prone possib* susceptib* threat* at·risk expos*
predict* prognos* forecast* foretell* foresee* determin* tell* mark*·of biomarker* factor* risk·factor*
link* associat* relat* connect* correlat* accompan* along go·with goes·with went·with tied depend* went·along go*·along together·with play*·a·part play*·a·role relationship* connect* factor*
caus* lead* led trigger* bring* brought produc* result* make* made due because induc* responsible put·down·to contribut* reason* behind came·from com*·from play*·a·part play*·a·role creat* explain* account* give*·rise develop* can·be·a·symptom ensur* bring·on stem*
effect* affect* influenc* impact* matter* role* made·a·difference consequence* action* act* work*
significan* clear* meaning* notabl* substantial* marked* important* considerabl* strong* reliabl*
independent* separat* own adjust* in·its·own·right multivaria*
adjust* correct* account* control* taking·into·account taken·into·account held·after
although though despite even·so yet but still however while whereas nevertheless
only sole* single just alone mere* exclusiv* confined limit* nothing·else nothing·but
all every each everyone any whole overall everything entire* total* throughout whatever whichever complete* always both
most majority mainly mostly largely predominant* preponderan* chief* over·half more·than·half usually generally greatest
many several various multiple numerous lots plenty number·of much variet* different range
few little handful small·number small·numbers scarce* limited·number hardly
often frequent* common* usual* general* typical* most* regular* widespread tends tend prevalent likely many
sometimes times occasional* some may·be at·times might may can could partly
rare* seldom uncommon* infrequent* hardly·ever scarce* very·few unusual*
begin* began start* onset arise* aris* appear* emerge* sets develop* first·show* come·on occur* begun launch* set·in initiat* first
end* stop* ceas* finish* conclud* over final* last
continu* remain* stay* persist* keep* kept still last* maintain* carry·on go*·on hold* held endur* retain* ongoing prolong* sustain*
return* came·back come*·back readmi* again repeat* recur* relaps* repetit* re-admi*
repeat* again another follow-up multipl* second same
same similar* alike equal* identical* compar* no·difference no·differences match* exact* agree* even as·well·as likewise resembl* just·as concord* not·differ* no·significant·difference* equival* like
differ* distinct* vari* unlike chang* apart deviat* divers* depend* other
chang* alter* shift* modif* chang* vari* becom* became transform* turn* mov* differ* switch* adjust*
increas* rais* rise rises rising rose elevat* grow* grew gain* climb* higher more greater up upward* build* larger bigger enhanc* heighten* boost* add* increment* strengthen* push*·up extend* improv* expand* widen* encourag* stronger longer
decreas* declin* drop* fall* fell reduc* lower* less* fewer diminish* shrink* shrank shrunk shorten* down cut* eas* attenuat* lessen* smaller weaken* slow* suppress* narrow* inhibit* minimi* alleviat* reliev* soften* wane* decreas* limit* impair* shorter lost step*·down lessened suffer*
high* elevat* great* large* rais* big* strong* more many top superior tall above maximum
low* reduc* small* few* little weak* less poor minor below under inferior minimal*
better superior improv* best well more·effective prefer* good outperform* stronger greater excel* higher favourabl*
worse* poor* deteriorat* inferior bad badly declin* impair* decreas* decay* degenerat* less lower fail*
improv* better benefit* gain* enhanc* recover* help* got·better get·better progress* advanc* ease* eased superior heal* enhance*
help* support* assist* useful benefi* gain* profit* effective* efficacious work* serv* allow* aid* good valu* enable* ease* facilit* important contribut* manag* advantage*
impair* hamper* hinder* damag* problem* weaken* disrupt* trouble* difficult* harm* interfer* reduc* lower worse deficit* dysfunction* abnormal* disturb* fail* poor* lack
prevent* avoid* avert* stop* protect* keep*·from ward·off prophyla* block* guard* spar* hinder* proof preclud* arrest*
lower* reduc* eas* decreas* lessen* alleviat* reliev* diminish* cut* brought·down mild* milder relief less
quick* fast* rapid* soon* speed* prompt* immediate* at·once right·away swift* early sooner shorter
slow* gradual* step·by·step progressive* taper* take*·time bit·by·bit little·by·little
big bigger larger large great* huge massive extensive vast enormous immense* serious
small* slight* little somewhat minor mild* tiny minim* narrow* low* moderate* less
early earlier soon sooner young* before premature* preterm first previous* prior
late* later delay* old* after subsequent* eventual* postponed end
peak* height maximum highest top most greatest worst climax best
about around roughly nearly approximately almost some close·to circa near more·or·less or·so
exceed* over above more·than beyond older·than greater·than higher·than surpass* outnumber* at·least minimum
under below less·than fewer·than younger·than lower·than up·to at·most within maximum
number* count* amount* quantit* how·many how·much total* degree* level* dose* volume* value* concentrat* extent* size*
level* concentrat* value* amount* content* serum blood dose* quantit* index titer
length duration time period long* how·long interval* last* span* while
long* prolong* extend* lasting last* durab* chronic* lengthy for·years
short* brief* soon quick* few·minutes
part* portion* piece* section* share* role* component* element* fraction* some aspect* bit half
type* kind* form* sort* variet* category class* subtype* species nature
cause* reason* origin* etiolog* source* why root* factor* behind what·brings
way* method* means approach* techniq* procedur* manner* strateg* tool* option* how mode*
use* using used utili* appl* employ* consum* take* taken took taking adminis* receiv* given giv* get got treat* with·the·help via through rely experien* tried put
need* must has have should requir* necess* ought essential* important imperativ* call*·for critical* crucial* demand* warrant* urg* ought·to want* vital
advis* recommend* first-line suggest* should ought propos* encourag* guid* counsel* tip tips advoc* call*·for urg*
aim* purpose* goal* objectiv* intend* intent* seek* sought tr* hope* target* plan* want* designed
limit* weakness* drawback* shortcoming* restrict* disadvantag* caveat* constrain* bound*
strength* power* strong* forc* robust*
accurac* accurate* precis* correct* exact* right reliab* valid* true proper* well
wrong* incorrect* false* error* mistak* inaccura* untrue misdiagn* by·mistake wrongful*
reliab* consisten* trust* stable stabil* robust* depend* faithful*
positive* true-positive detect* present show* activ*
negative* absent* normal missed unaffected clear miss* not·detect*
expect* anticip* foreseen predict* thought suppos* surpris* aware
unexpect* unanticip* surpris* unforeseen incidental* chance accident* nobody·had·expected by·chance
visible see seen apparent* noticeabl* obvious* evident* clear* detect* show* visualis* visualiz* image* depict*
overestimat* too·high more·than thought·that
underestimat* too·low less·than thought·that
cost* price* dear* expensive* pay* paid money* financ* fund* spend* charge* cheap* fee grant* econom* afford* income* worth
expensive* dear* costly high·cost more higher·cost
cheap* inexpensive low·cost affordable
author* research* team* we scientist* writer* paper* article* literature publication*
paper* article* publication* literature stud* document* text*
gather* collect* obtain* got get acquir* captur* retriev* took data sampl* pool* queried query* search* extract*
calculat* comput* estimat* deriv* work*·out model* determin*
model* regress* equation* formula*
difference* gap gaps disparity contrast* distinct* differ* discrep*
agree* concord* consensus match* same correspond* coincid* in·line
disagree* conflict* differ* discord* contrad* discrep* disput*
plan* propos* schedul* intend* prepar* design* arrang* program* organi*
simulat* model* theor* virtual* artificial*
show*·no·difference no·difference alike similar* did·not·differ not·significant* unrelated
seem* appear* look* likely
cluster* concentrat* hotspot* gather* accumulat*
stone* calcul* fragment* kidney·stone*
faster quicker sooner earlier more·quickly
late* delay* too·late not·soon·enough
happen* occur* take*·place took·place arise* arose come* came aris*
learn* acquir* develop* master* educat*
catch caught acquire* get·infected
above over older·than beyond
nobody no·one none not·one no·patient*
`
