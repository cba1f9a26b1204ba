/** Words written in lower case in the English parts of the data sets MTS-Dialog, ACI-Bench, PriMock57, MedQuAD, WNUT 2017 (all CC BY 4.0),
 * DiaSafety (Apache-2.0), VERA-MH, PubMedQA and reply-appropriateness (MIT).
 * Counted, not copied; folded, in alphabetical order. A word that is here is no name unless its neighbours say so. */
export const countedEnglish1 = `
abdomen abdominal abetalipoproteinemia abilities ability ablation able abnormal abnormalities abnormally abortion
abortions about above abroad abscess abscesses absence absolute absolutely absorb absorbed absorbing absorbs
absorption abundant abuse abused abusing academic acceleration accept acceptable accepted accepting access accessed
accessible accident accidental accidentally accidents accompanied accompany accomplished according accordingly account
accounted accounting accounts accumulate accumulates accumulation accuracy accurate accurately acetabular
acetaminophen ache aches achievable achieve achieved achieving aching achondrogenesis achondroplasia achromatopsia
achy aci acid acidemia acidic acidity acidosis acids aciduria acknowledge acne acoustic acquire acquired acral
acromegaly acromelic acronym across act actin acting actinic action actions activate activated activates activating
activation active actively activities activity acts actual actually acuity acupuncture acuta acute acyl acylcarnitine
adapt add added addicted addiction adding addition additional additionally address addressed addresses addressing adds
adenine adenoameloblastoma adenocarcinoma adenoidectomy adenoma adenomas adenomatous adenopathy adenosine
adenylosuccinate adequate adequately adherence adherent adhesion adhesions adipose adiposis adjacent adjunct adjust
adjusted adjusting adjustment adjustments adjusts adjuvant administer administered admission admissions admit admits
admitted adolescence adolescent adolescents adopt adopted adrenal adrenaline adrenoleukodystrophy adulthood adults
advance advanced advancement advances advantage advantages adverse advice advisable advise advised advises advisor
aerobic affect affected affecting affects afford afraid after afternoon afterward afterwards again against
agammaglobulinemia age agencies agent ages aggravate aggravated aggregate aggregates aggression aggressive
aggressively aging agitated agitation ago agonists agree agreed agreement agrees ahead ahs aid aide aides aim aimed
aiming aims ain air airbag airplane airway airways ako alae alanine alarm albinism album albumin albuterol alcohol
alcoholic alcoholism alcoholuse aldehyde aldosterone alert alertness alerts algorithm align alignment alive alkaline
alkalosis all allele allergens allergic allergies allergy alleviate alleviating allopurinol allow allowed allowing
allows almost alo alone along alpha alphabetical alphabetically alphabetization already alright also alter alteration
alterations altered alternate alternated alternating alternative alternatives alters although altogether alveolar
alveoli always alzheimerscare alzheimersdisease amaurosis amazing amazingly ambiguous ambition amblyopia ambulance
ambulating ambulation ambulatory amenorrhea amidinotransferase amino aminotransferase ammonia amniotic among amongst
amount amounts amox amoxicillin amp amputation amputations amyloid amyloidosis amyotrophy anal analgesics analog
analysed analyses analysis analyze analyzed analyzing anaphylaxis anaplastic anastomosis anatomic anatomical anatomy
anchor ancient and androgen androgens anemia anesthesia anesthetic aneurysm aneurysms anger angina angioedema
angiogenesis angiogram angiography angiopathy angioplasty angiotensin angle angles angry animal animals animation
ankle ankles ankylosing announced annoying annual anomalies anomaly anonymous anophthalmia anorectal anosmia another
anoxia answer answered answers ant antacid antacids antenatal anterior anti antibacterial antibiotic antibiotics
antibodies antibody anticancer anticipated anticoagulant anticoagulants anticoagulation anticonvulsant anticonvulsants
antidepressant antidepressants antigen antigens antihistamine antihistamines antiinflammatories antimicrobial
antioxidants antiphospholipid antipsychotics antiretroviral antithrombin antitrypsin antiviral anus anxiety
anxietydisorders anxious any anybody anymore anyone anything anytime anyway anyways anywhere aorta aortic apart
apartment aphakia aphasia aphthous aplastic apnea apologize apoptosis app apparent apparently appear appearance
appeared appearing appears appendectomy appendicitis appendix appetite apple apples applicable application
applications applied applies apply applying appointment appointments appreciate appreciated approach appropriate
appropriately approximately apraxia aquagenic arachnoid arch arched arches are area areas areata aren arent arginase
arginine argue arguing arise arises arm armpits arms army aromatase aromatic around arrange arranged arrangement
arrangements arranging arrest arrhythmias arrival arrive arrived arrives arsenic arterial arteries arteriopathy
arteriosus arteriovenous arteritis artery arthritis arthrogryposis arthropathy arthroplasty article articles
artificial arts asbestos ascending aside ask asked asking asks asleep aspect aspects aspiration aspirin aspx ass
assault assays assemble assembly assess assessed assessment assessments assigned assignment assist assistance
assistant assistive associated association associations assume assumed assuming assure asthma asthmatic astrocytoma
asymmetry asymptomatic ataxia ataxin ate atelosteogenesis atherosclerosis athletes athraway atoms atopic atresia
atrial atrioventricular atrium atrophic atrophy atropine attach attached attaches attaching attack attacked attacking
attacks attempt attempted attempting attempts attend attendance attended attending attention attentional attenuated
attenuation attitude attributed attributes atypical audience auditory augmentation aunt aura aureus auriculo author
authorities authors autistic auto autoimmune autoinflammatory autologous automatic automatically autonomic
availability available avascular average avoid avoidance avoided avoiding avulsion awake aware awareness away awesome
awful awhile awkward axial axillary axis axonal axons azathioprine azithromycin azrithomycin babies baby babys back
backflow background backgrounds backs backup backward backwards baclofen bacteria bacterial bacterium bad badly bag
bags bait baked bal balance balanced balanceproblems balancing bali ball balloon ban bananas band bandage bandages
bands bank bar bare barely barium barking barley barrier barriers bars barth basal base based baseline basement bases
basic basically basics basilar basis basketball bath bathing bathroom battery battle beach beam beams bean beans bear
beard bearing beat beating beats beautiful became because become becomes becoming bed bedding bedroom beds bedside
bedtime beef been beer beers before beforehand began begin beginning begins behavior behavioral behaviors behaviour
behind being beliefs believe believed believes bells belly belong belongings belongs below bend bending beneath
beneficial beneficiaries benefit benefits benign bent benzodiazepines besides best bet beta better between bevacizumab
beverages beyond bhagyesh bhavsa bias bicarbonate bicycle bifida big bigger biggest bike bilateral bilaterally bile
bilirubin bill billion bills bind binding binds binge biochemical biological biomarkers biopsied biopsies biopsy
biotin bipolar bird birds birth birthday births bisphosphonates bit bitch bite bites biting bitten black bladder blade
blades blame blank blanket blankets blast blastoma blasts bleach bleed bleeding bleeds blepharospasm bless blind
blinded blindness blinking blister blistering blisters bloated bloating block blockage blockages blocked blocker
blockers blocking blocks blog blond blood bloods bloodstream bloodwork bloody blow blown blue blues bluish blunt blur
blurred blurring blurry board boat bodies bodily body bodys bold bone bones bony boo book bookends booklet books
bookshelf bookshelves boost booster boots border borderline bored boring born boss bossing both bother bothered
bothering bothers bothersome bottle bottles bottom botulinum botulism bought bounce bounced bounces bound boundaries
bout bouts bovine bowed bowel bowels box boxes boy boyfriend boys bpm brace braces brachial bracing brackets
bradyopsia brain brains brainstem brainstorm branch brand brave bread breads break breakage breakdown breakfast
breaking breaks breast breastbone breastcancer breastfeeding breasts breath breathe breathing breathless
breathlessness breaths bridges brief briefly bright brighter brilliant bring bringing brings brisk brittle bro
broccoli broke broken bronchi bronchial bronchiectasis bronchitis bronchodilators bronchopulmonary bronchoscope
bronchoscopy bronchospasm brother brothers brought brown bruise bruised bruises bruising bruit bruits brush brushing
brutal btw buccal buddy buds bug build building builds buildup built bulge bulges bulging bulk bullet bullets bullosa
bullshit bullying bump bumps bunch bundle bunion burden burdening burn burned burning burnout burns burny burping
bursitis burst bursts bus busamed business businesses busy but butt butter butterfly buttock buttocks button buttons
buzzing bye bypass byproducts cabbage caf caffeine cage cairo cakes calcification calcifications calcitriol calcium
calculate calculated calculation calculator calf call called calling callosum calls calm calmer calming caloric
calorie calories calvaria calvarial calves came camera campaign campaigns campomelic campus can canal cancelled cancer
cancerous cancers candidate candidates candy cane canes canker canned cannot canola cant cantonensis cap capable
capacity cape capillaries capillary capital capsule car carbamoyl carbohydrate carbohydrates carbon carboxylase
carcinoid carcinoma carcinomas card cardboard cardiac cardiogenic cardiologist cardiologists cardiomyopathy
cardiovascular cardioversion cardioverter care cared career careful carefully caregiver caregivers cares caretaker
caretakers carinatum caring carnitine carotene carotid carpal carried carrier carriers carries carrots carry carrying
cars cartilage carvedilol case cases cash cast cataplexy cataracts catch catching categories categorization
categorized category catheter catheterization catheters cats cattle caudal caught causative cause caused causes
causing caution cautious cava cavernous cavities cavity cavus cease celebrate celecoxib celiac cell cells cellular
cellulitis celsius cent centimeter centimeters central centre centronuclear century cephalic cephalopolysyndactyly
ceramidase cereal cereals cerebellum cerebri cerebrospinal cerebrotendinous cerebrovascular cerebrum ceroid certain
certainly cervical cervix cesarean cessation chain chains chair challenge challenges challenging chamber chambers
chance chances change changed changes changing channel channels chapter character characteristic characteristics
characterize characterized charge charged chart charts chat chatbot cheap check checked checking checklist checks
checkup checkups cheek cheeks cheer cheese chef cheilitis chelation chemical chemically chemicals chemistry chemo
chemoradiotherapy chemotherapy chest chew chewing chi chicken chickenpox chickpeas chief child childbearing childbirth
childhood children childs chill chills chin chips chiropractic chiropractor chloride chlorine chloroquine chocolate
choice choices choking cholangiopancreatography cholangitis cholecystectomy cholestasis cholesterol cholesteryl
chondrocytes chondrodysplasia choose choosing chores chorionic choroid choroidal choroideremia choroiditis chosen
chromosomal chromosome chromosomes chronic chronica chunks chylomicron cider cigarette cigarettes cilia ciliary
circadian circle circular circulate circulating circulation circulatory circumcision circumference circumstances
cirrhosis cisplatin citations cited cities citrate citrus city claim claims clarify clarity class classes classic
classical classification classified classify claude clavicle clavicles clean cleaned cleaning cleansing clear
clearance cleared clearing clearly clears clefts cleidocranial click clicking client climates climb climbing
clindamycin clinic clinical clinically clinician clinicians clinics clips clock clog clogged clonic clopidogrel close
closed closely closer closes closest closing closure clot cloth clothes clothing clots clotting cloud clouding cloudy
clubbing clubfoot clue clues clump clumps clumsiness cluster clusters coach coagulation coalition cocaine cochlea
cochlear coconut code coded coefficient coenzyme coffee cognition cohort cohorts coincide coke colchicine cold colds
colectomy coli colitis collagen collagenous collapse collapsed collarbone collateral colleague colleagues collect
collected collecting collects college collision coloboma colon colonic colonization colonoscopy color colorectal
colorectalcancer colored coloring colors colostomy colour colpocephaly column com coma combat combination combinations
combine combined combines combining come comes comfort comfortable comi coming comment comments commercial commit
commitments common commonly communicate communication communities community comorbid comorbidities comorbidity comp
companies company comparable comparative compare compared comparing comparison comparisons compartments compassion
compatible compensate competition complain complained complaining complains complaints complement complete completed
completely completion complex complexes compliance compliant complicate complicated complication complications
component components composed composition compound compounds comprehensive compress compressed compresses compression
comprised compromised compulsions compulsive computed computer computerized computers concentrate concentrated
concentrating concentration concentrations concept conception concern concerned concerning concerns concert conclude
concluded conclusion concomitant concordance concrete concussion condition conditions condom condoms conduct conducted
conducting conduction conducts condylar condyle cone cones confetti confidence confidential confined confirm
confirmation confirmed confirming confirms confused confusing confusion congenita congenital congested congestion
congo congratulations conjunction conjunctiva conjunctivitis connect connected connecting connection connections
connective connects connexin conscious consciousness consecutive consecutively consensus consent consequence
consequences conservative conservatively consider considerable considerably consideration considered considering
consist consisted consistency consistent consistently consisting consists constant constantly constipated constipation
constriction constrictive construction consult consultant consultation consulted consume consumed consumers consuming
consumption cont contact contacting contacts contagious contain contained container containing contains contaminate
contaminated contamination content contents context continue continued continues continuing continuous continuously
contraception contraceptives contract contracted contracting contraction contractions contractural contracture
contractures contraindication contralateral contrast contribute contributes contributing contribution control
controlled controlling controls controversial controversy convenient conventional conversation conversations
conversion convert converted converting converts convuls convulsions cook cooked cookies cooking cool cooperative
coordinate coordinated coordinates coordinating coordination cope copied copies coping copper cops copy copying cord
cords core corn cornea corneal corneas corner corners corneum corona coronal coronary coronavirus corpus correct
corrected correcting correction correctly correlate correlated correlates correlation correlations corresponding
cortex cortical corticobasal corticosteroid corticosteroids cortisol cortisone corvid cosmetic cost costaricensis
costs cotton couch cough coughed coughing coughs could couldn counseled counselor counselors count counter
counterparts countertop counting countries country counts county couple couples courage course court cousin cover
coverage covered covering covers covid cow coworkers crab cracked crackers cracks cramp cramping cramps cranial
craniopharyngiomas craniotomy crap crappy crash crashes crashing craving crawling crazy cream creamers creams crease
creases create created creates creatine creating creatinine creative creativity credit cri crib cried crises criteria
criterion critical critically cross crossed crossing crowd crowded crowding crucial cruciate cruel cruise crush
crushing crusted crutches cry crying cryptogenic crystals cube cue cues cuff culture cultures cumulative cup cupping
cups curative curb cure cured curious current currently curvature curve curved curves curving customer cut cutanea
cutaneous cute cutis cuts cutting cuz cyanosis cycle cycles cyclic cycling cyclophosphamide cyclosporine cyst
cystectomy cystic cysticercosis cystine cystinuria cystitis cystocele cystoscopy cysts cytochrome cytokines cytology
cytomegalovirus cytoplasm cytosine cytoskeleton dad daily dairy damage damaged damages damaging damn damp dance dander
danger dangerous dangerously dark darker darkness dat data database date dates daughter daughters dax day daylight
days daytime dead deadline deadly deaf deafness deal dealing dear dearwarm death deaths debate debilitating
debridement debris debt decade decades decarboxylase decay deceased decent decide decided deciding deciliter decision
decisions deck decline declined decompression decongestants decrease decreases decreasing dedicated deemed deep deeper
defect defective defects defend defense defenses deferens defibrillator deficiencies deficiency deficient deficit
deficits define defined definite definitely definition definitions definitive deformed deformities deformity deg
degeneration degenerative degree degrees dehydrated dehydration dehydrogenase del delay delaying delays delete deleted
deletion deletions delirium deliver delivered deliveries delivering delivers delivery delusions demand demands
demeanor dementia dementias dementiawithlewybodies demographic demographics demonstrate demonstrated demonstrates
demonstrating demyelinating demyelination denied denies dense density dental dentatorubral dentinogenesis dentist
dentists dento dentures department departments depend dependence dependent depending depends depletion deposit
deposited deposition deposits depressant depressants depressing depression depressive deprivation deprived depth der
derive derived dermal dermatitis dermatofibrosarcoma dermatologist dermatomyositis dermatosparaxis dermis descending
descent describe described describes describing description descriptive deserve deserves designated designed designs
desirable desire desires desk desmoid desmopressin despair desperate despite destroy destroyed destroying destroys
destruction destructive detached detachment detail detailed details detect detectable detected detecting detection
detects deterioration determine determined determines determining devastating develop developed developing development
developmental develops deviation device devices dexamethasone dextrocardia dfbmd diabetes diabetesis diabetesthe
diabetic diabeticretinopathy diabetics diagnose diagnosed diagnoses diagnosing diagnosis dialysis dialyzer diameter
diaper diapers diaphragm diaphragmatic diarrhea diarrhoea diary diastolic diastrophic did didn didnt die died dies
diet dietary dietitian diets diff differ differed difference differences different differentiate differentiated
differentiation differently differs difficult difficulties difficulty diffuse diffusion digest digested digesting
digestion digestive digital digits dihydropyrimidinase dihydropyrimidine dilatation dilated dilation dim dimensional
dimensions diminish diminished dimple dinner dioxide diplegia dipstick direct directed directing direction directions
`
