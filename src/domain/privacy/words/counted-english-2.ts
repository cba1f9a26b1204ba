/** Words written in lower case in the English parts of the data sets MTS-Dialog, ACI-Bench, PriMock57, MedQuAD, WNUT 2017 (all CC BY 4.0),
 * DiaSafety (Apache-2.0), VERA-MH, PubMedQA and reply-appropriateness (MIT).
 * Counted, not copied; folded, in alphabetical order. A word that is here is no name unless its neighbours say so. */
export const countedEnglish2 = `
directly directory directs dirt dirty disabilities disability disabled disabling disappear disappeared disappearing
disappears disappointed disaster disc discectomy discharge discharged discoloration discolored discomfort disconnected
discontinuation discontinue discontinued discount discouraged discover discovered discovery discrimination discuss
discussed discussing discussion disease diseased diseases dishes disinfect disk dislocation dislocations disomy
disorder disorders disorganized disorientation disoriented disparities displaced displaying disproportion disrupt
disrupted disrupting disruption disruptions disrupts dissecans dissected dissection disseminated dissolve distal
distally distance distances distancing distant distension distention distichiasis distinct distinctive distinguish
distinguished distinguishing distort distract distracted distress distressed distressing distributed distribution
disturbance disturbances disturbed disturbing diuretic diuretics dive diverse diversion diverticula diverticulitis
diverticulosis divide divided divides dividing division divisions divorced dizziness dizzy dlvr doable doc doctor
doctors document documentation documented does doesn doesnt dog dogs doing doll dolorosa domain domains domestic
dominant don donated donation done donor donors dont doom door dopa dopamine dorm dorms dorsal dorsalis dos dosage
dose doses dosing dot double doubles doubt down downstairs downward doxycycline dozen draft drag dragging dragon drain
drainage drained draining dramatic drank draw drawer drawing drawn dream dreams dress dressed dressing dried drink
drinker drinking drinks drip drive driver drivers driving droop drooping droopy drop droplets dropped dropping
droppings drops drove drown drowning drowsiness drowsy drugabuse drugs drunk dry drymouth dryness dual dubai duct
ductal ducts ductus dude due dull dumb dumping duodenum duplication duration during dust duty dwarfism dye dying
dynamic dysautonomia dyserythropoietic dysfunction dysfunctional dysgenesis dyskeratosis dyskinesia dyslexia
dysmorphic dysmorphism dysmotility dysmyelination dysostosis dysplasia dyspnea dyspraxia dysregulation dystonia
dystonias dystonic dystrophic dystrophies dystrophy dysuria each ear earache earlier earliest earlobe earlobes early
earplugs ears ease easier easiest easily easy eat eaten eating eats ecchymosis echo echocardiogram echocardiography
echoes eclampsia economic economy ectodermal ectopia eczema edema edge edges educational een effect effective
effectively effectiveness effects efficacy efficiency efficient efficiently effort efforts effusion egg eggs ego eight
eighteen eighth eighty either ejection elastic elasticity elbow elbows elderly elected elective electric electrical
electrocardiogram electrode electrodes electrolytes electromyography electronic electroretinogram element elements
elephant elevated elevation eleven eligibility eligible eliminate eliminated eliminating elongated else elsewhere
elucidate email embarrassed embarrassing embolism embryo embryonal embryonic embryos emedicine emerged emergencies
emergency emerging emesis emission emotion emotional emotionally emotions empaped emphysema empire empirical employed
employee employers employment empties empty emptying emptysella enable enamel encephalitis encephalopathy enchondromas
encodes encounters encourage encouraged encourages encouraging end endarterectomy ended endemic ending endings
endocarditis endocrine endometrial endometriosis endometrium endoplasmic endorses endoscope endoscopea endoscopy
endothelial endovascular endpoint ends energetic energized energy enforcement engage engagement engaging engineer
enhance enhanced enhancement enhancing enjoy enjoyed enjoying enjoys enlarge enlarged enlargement enlarges enough
enroll enrolled ensure ensures ensuring enter enteral entered entering enterocolitis enterocytes enteropathy enters
entertain enthusiasm enthusiastic entire entirely entry enuresis envelope environment environmental environments
enzyme enzymes eosinophil eosinophilia eosinophilic eosinophils epademic ependymoma epic epicanthal epidemic
epidemiologic epidermal epidermis epidermolysis epidural epigastric epilepsy epileptic epilepticus epinephrine
epiphyseal epiphyses epiphysis episode episodes epithelial epithelium equal equally equations equinovarus equipment
equivalent era erection erections erosion erosions erosive error errors eruption erythema erythematosus erythroblasts
erythrocyte erythrocytes erythroderma erythropoietic erythropoietin escalate escort esophageal esophagitis esophagus
especially espected essential essentially est establish established establishing estate esteem ester estimate
estimated estimates estrogen estrogens etanercept etc ethanol ethnic ethnicity etiology evaluate evaluated evaluates
evaluating evaluation evaluations even evening evenings event events eventual eventually ever every everybody everyday
everyone everything everywhere evidence evident evoked exacerbate exacerbation exacerbations exact exactly exaggerated
exam examination examinations examine examined examines examining example examples exams excavatum excellent except
exception exceptions excess excessive excessively exchange excision excited excitement exciting exclude excluded
exclusion exclusively excrete excreted excretion excuse exercise exercises exercising exertion exhalation exhale
exhausted exhausting exhaustion exhibit exhibited exist existence existing exists exit expand expanding expands
expansion expect expectancy expected expecting expenditures expensive experience experienced experiences experiencing
experiment experimental experiments expert experts expiratory explain explained explaining explains explanation
explanations exploiting exploratory explore explored exploring expose exposed exposing exposure exposures express
expressed expressing expression expressions expressivity extend extended extending extends extension extensive
extensor extent external extra extracellular extracranial extract extracted extraction extragonadal extraocular
extrapyramidal extreme extremely extremities extremity exudative eye eyeball eyeballs eyebrow eyebrows eyed eyelashes
eyelid eyelids eyes eyesight fabric face faces facet facial facies facilitate facilitated facilities facility facing
fact factor factors facts fade fail failed failing fails failure failures faint fainting faintness fair fairly fake
fall fallen falling fallopian falls false falsely familial familiar families family fan fancy fans fantastic fantasy
far farmer farther fasciitis fashion fast faster fasting fat fatal fatalities fatality fatfound father fathers fatigue
fatigued fats fatty fault faulty favorable favorite fear fearful fears feasibility feasible feature features febrile
fecal feces fed fee feed feedback feeding feeds feel feeling feelings feels feet fell fellowship felt female females
femoral femur ferritin fertility fertilized fetal fetalis fetoprotein fetus fetuses fever feverish fevers few fewer
fiber fibers fibrillation fibrin fibrochondrogenesis fibrodysplasia fibromuscular fibromyalgia fibronectin
fibrosarcoma fibrosing fibrosis fibrous fibula fiction field fields fifteen fifth fifties fifty fight fighting fights
figure figured figures filaments filamin filariasis file fill filled filling fills film films filter filtered
filtering filters filtration final finalize finally financial finasteride find findahelpline finding findings finds
fine finger fingernail fingernails fingers fingertip finish finished finishing fire fired fires firm firmly first fish
fishing fissure fissures fist fistula fistulas fit fitness fits fitting five fix fixation fixed fixing flank flap
flaps flare flares flaring flash flashes flashing flat flattened flattening flavor flaw flesh flew flexed flexibility
flexible flexor flies flight flights flip float floor floors floppiness floppy flossing flow flowers flowing flown
flows flu fluctuations flue fluid fluids fluorouracil flush flushed flushing fluttering fly focal focus focused
focuses focusing fog folate fold folded folds folic follicle follicles follicular follicularis follow followed
followers following follows followup fontanel fontanelle fontanelles food foodborne foods foot football for foramen
foramina force forced forces forcing forearm forearms forehead foreign forelock forever forget forgetfulness forgets
forgetting forgot forgotten form formal format formation formed former formerly forming formoterol forms formula
formulas forth forties forty forum forward fossa foul found four fourteen fourth fraction fractions fracture fractured
fractures fragile fragility fragment fragments frame framework freak freckles free freedom freely freeze freezing
frequencies frequency frequent frequently fresh fri friction fridge friend friendly friends frightening from front
frontotemporal frostings frozen fructose fruit fruits frustrated frustrating fuck fucked fucking fucosidosis fuel full
fullness fully fumarase fumes fun function functional functioning functions fundamental funded funding funds fundus
funeral fungal fungi fungoides fungus funny furniture further fuse fused fusion future gabapentin gadolinium gaghling
gain gained gaining gains galactose galactosialidosis galactosidase gall gallbladder gallops gallstone gallstones
gambiense game games gamma ganglia gangliosidosis gap gaps garbage gard garden gardening gargle gas gases gastrectomy
gastric gastrinomas gastritis gastro gastroenteritis gastroenterologist gastroenterologista gastroesophageal
gastrointestinal gastroparesis gathered gathering gauge gave gear gel gemini gender gene general generally generate
generated generating generation generations generator generic genes genetically geneticist genetics genital genitalia
genitals genitourinary genomic gentle gentleman gently genuine genuinely geographic geriatric germ germline germs
gestation gestational get gets gettin getting ghr giant gibs gigantism gingiva girdle girl girlfriend girls give given
gives giving glad gladly gland glands glass glasses glia glial glioblastoma glioma gliomas global globin globulin
glomerular glomeruli glomerulopathy glomerulosclerosis gloved gloves glucagon glucocorticoid glucocorticoids glucose
glutamate glutaric glutathione gluten glycine glycogen glycolipids glycoprotein glycoproteins glycosylation goal goals
goes goin going goiter gold golf golfing gon gonads gone gonna good goodness goods gosh got gotta gotten gout gov
government gpt grab grade grades gradient gradual gradually graft grafting grafts grain grains gram grams grand
grandchildren grandfather grandkids grandma grandmother grandparents grant grants granulocytes granulomas
granulomatosis granulomatous grapefruit graph graphic grateful gravis gray graying great greater greatest greatly
green greens grief grinding grip groceries grocery groin gross grossly ground grounded group grouped grouping groups
grow growing grown grows growth growths guanine guarantee guarantees guarding guess guessing guidance guided
guidelines guides guilt guilty gum gums gun gut guy guys gym gynecological gyrate habit habits habitus hacking had
haha hair hairline hairy half hallmark hallucinations hallux halt halves hand handed handle handled handling hands
hang hanging hanks hantavirus happen happened happening happens happier happily happiness happy hard harden hardening
harder hardest hardly hardware harlequin harmful harming harmless harms has hasn hat hate hates have haven havent
having hay hazard hazardous haze hcg head headache headaches headed headedness heading headline headphones heads heal
healed healing heals health healthcare healthcaremagic healthier healthtap healthy hear heard hearing heart
heartattack heartbeat heartbeats heartburn heartfailure hearts heat heating heavier heavily heaviness heavy heel heels
height heights held helical helix hell hello help helped helper helpful helping helplines helps hemangioma
hematochezia hematocrit hematodiaphyseal hematologist hematoma hematopoietic hematuria heme hemicrania hemifacial
hemiparesis hemiplegic hemisphere hemispheres hemochromatosis hemodynamic hemoglobin hemoglobinuria hemolysis
hemolytic hemophagocytic hemophilia hemoptysis hemorrhage hemorrhagic hemorrhoids henoch hep heparin hepatic hepatitis
hepatoblastoma hepatosplenomegaly her herbal herbs here hereditary hernia hernias herniation heroin herpes
herpetiformis herself hesitate heterogeneity hey hgh hiccups hide hiding hidradenitis high highbloodcholesterol
highbloodpressure higher highest highly hiking him himself hip hips hire his histamine histiocytes histiocytosis
histologic histological histologically histology histopathologic histories history hit hits hitting hives hmm hmmm
hoarse hoarseness hobbies hobby hold holding holds hole holes holiday holidays hollow holocarboxylase
holoprosencephaly holy home homeostasis homes homework homicidal homocystinuria honest honestly honey hope hopefully
hopeless hopelessness hopes hoping horizontal hormonal hormone hormones horn horrible hospital hospitalised
hospitalization hospitalizations hospitalized hospitals host hosting hosts hot hotel hotline hotlines hotter hour
hours house household houses housing how however hrct hrs htm html http https hug huge huh humans humerus hundred
hundreds hunger hungry hurt hurting hurts husband hyalinosis hydatidiform hydranencephaly hydratase hydrate hydrated
hydration hydrogen hydrogenated hydroxyacyl hydroxychloroquine hydroxyglutaric hydroxylase hydroxysteroid hygiene
hygroma hyper hyperbilirubinemia hypercalcemia hypercalciuria hypercholesterolemia hyperextensibility hyperglycemia
hyperinsulinism hyperkalemia hyperkalemic hyperlipidemia hyperlysinemia hypermethioninemia hypermobility hyperostosis
hyperoxaluria hyperparathyroidism hyperphenylalaninemia hyperpigmentation hyperplasia hyperprolinemia hypersensitivity
hypertension hypertensive hyperthermia hyperthyroidism hypertrophic hypertrophied hypertrophy hypocalcemia
hypocellularity hypochondroplasia hypoglycemia hypoglycemic hypogonadotropic hypohidrotic hypokalemic hypoketotic
hypomagnesemia hypomyelination hypophosphatasia hypophosphatemia hypophosphatemic hypotension hypothalamic
hypothalamus hypothermia hypothesis hypothesized hypothyroidism hypotonia hypoventilation hypoxia hysterectomy hystrix
iam iatrogenic ibuprofen ice iced ichthyosiform ichthyosis icing idea ideal ideally ideas ideation identical
identification identified identify identifying identity idiopathic idk ignore ileum iliac ill illegal illicit illness
illnesses image imagery images imaginable imagine imaging imaginginterprets imbalance immature immediate immediately
immense immigrants immune immunity immunizations immunocompromised immunodeficiency immunoglobulin immunoglobulins
immunological immunoosseous immunosuppressants immunosuppression immunosuppressive impact impacted impacting impacts
impair impaired impairing impairment impairments impairs impending imperfecta implant implantable implanted implants
implement implementation implemented implicated importance important importantly impossible impression imprinting
improperly improve improved improvement improvements improves improving impulse impulses impulsive inability
inactivate inactivation inactive inactivity inadequate inappropriate incarcerated inch inches incidence incident
incidental incision incisions incisor include included includes including inclusion income incompatibility incomplete
incontinence incontinentia incorporated incorrect incorrectly increase increased increases increasing increasingly
incredibly incubation indeed independence independent independently index indicate indicated indicates indicating
indication indications indicator indicators indices indigestion indirect indiscretion individual individualized
individuals indomethacin indoors induce induced induction industry inequalities inevitable infancy infant infantile
infants infarct infarcts infect infected infecting infection infections infectious infective inferior infertile
infertility infestation infested infiltrates inflamed inflammation inflammatories inflammatory inflated infliximab
influence influenced influences influenza info inform information informed infrequent infusion infusions ingesting
ingestion ingredients ingrown inhalation inhale inhaled inhaler inhalers inhaling inherit inheritance inherited
inheriting inherits inhibit inhibition inhibitor inhibitors inhibitory inhibits initial initially initiate initiated
initiating initiation inject injected injecting injection injections injects injure injured injuries injurious injury
inner inpatient input insect insensitivity insert inserted inserting insertion inserts inside insight insipidus inso
insomnia inspiration inspired instability instance instances instant instantly instead institution institutions
instructed instruction instructions instrument instruments insufficiency insufficient insulates insulation insulin
insult insurance intact intake integrity intellect intelligence intended intense intensities intensity intensive
intent interact interacting interaction interactions interacts intercourse interest interested interesting interests
interfere interferes interfering interferon interim interleukin intermamillary intermediate intermittent
intermittently internal internally interphalangeal interpreted interprets interquartile interrupt interrupted
interstitial interval intervention interventional interventions intervertebral interview interviewed interviews
intestinal intestine intestines into intolerance intra intracellular intracerebral intracranial intrahepatic
intramedullary intramural intraocular intraoperative intraoperatively intraperitoneal intravascular intravenous
intravenously intricate intrinsic introduced introduction intrusive intubation invade invaders invasion invasive
inverse inversion inversus invest investigate investigated investigating investigation investigations investigators
investing investor invisible invited involuntary involve involved involvement involves involving inward iodine ion
ions iphone iridis iron irradiation irregular irregularities irregularity irrelevant irreversible irritability
irritable irritants irritate irritated irritation ischemia ischemic ischia ish island islet islets isn isnt isobutyryl
isochromosome isodicentric isolate isolated isolates isolating isolation isoleucine isomaltase isomerase isotretinoin
isovaleric issue issued issues itch itchiness itching itchy item items its itself jacks jaundice jaw jawbone jealous
jejunal jejunum jerking jerks jerky jhb jittery jnikolla job jobs joburg join joined joining joins joint joints joke
jolanda jot joy judge judged judging judgment jugular juice juices jump jumping junction junctional junctions junk jus
just justified justinbieber juvenile kappa karyotype kaushal keep keeping keeps kept keratin keratitis
keratoconjunctivitis keratoderma keratosis ketamine ketones key keyboard keycare keys kick kicking kid kidding kidney
kidneys kids kill killed killer killing kills kinase kind kinda kinds kiss kissing kitchen kms knee kneecap knees knew
knife knives kno knock know knowing knowledge known knows knuckle knuckles lab label labeled labels labia lability
labor laboratories laboratory labs labyrinthine lack lacking lacks lactase lactate lactic lactose lady laid lait
lamellar land landed language lansoprazole laparoscope laparoscopic laparoscopy laparotomy laptop larageal large
largely larger largest larva larvae laryngeal laryngoscope larynx laser last lasted lasting lasts late lately latent
later lateral latest latex latter lattice laugh laughed laughing laughs laughter laundry lavage law lawyer laxa
`
