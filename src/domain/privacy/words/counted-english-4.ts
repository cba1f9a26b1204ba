/** Words written in lower case in the English parts of the data sets MTS-Dialog, ACI-Bench, PriMock57, MedQuAD, WNUT 2017 (all CC BY 4.0),
 * DiaSafety (Apache-2.0), VERA-MH, PubMedQA and reply-appropriateness (MIT).
 * Counted, not copied; folded, in alphabetical order. A word that is here is no name unless its neighbours say so. */
export const countedEnglish4 = `
related relates relating relation relationship relationships relative relatively relatives relax relaxant relaxants
relaxation relaxed relaxing relay release released releases releasing reliability reliable reliably relief relies
relieve relieved relievers relieves relieving rely remain remainder remained remaining remains remarkable remedies
remedy remember remembered remembering remind reminder reminds remission remissions remitting remodeling remote
remotely removal remove removed removes removing renin rent reoccurring repair repaired repairing repairs repeat
repeated repeatedly repeats repercussions reperfusion repetitive replace replaced replacement replacements replaces
replacing replication replies reply report reported reportedly reporting reports represent represented representing
represents reproducibility reproduction reproductive request requested requesting requests require required
requirement requirements requires requiring rescue research researchers resected resection resemble reserved reservoir
reset residency resident residents residing residual resistance resistant resolution resolve resolved resolves
resolving resonance resort resource resources respect respective respectively respiration respiratory respond
responded respondents responders responding responds response responses responsibilities responsibility responsible
responsive rest restart restaurant restaurants rested resting restless restlessness restore restored restores restrict
restricted restriction restrictions restrictive restricts rests result resulted resulting results resume resuscitation
retain retaining retardation retention reticularis reticulohistiocytoma reticulum retina retinitis retinoblastoma
retinoic retinoid retinoids retinopathy retired retirement retraction retrieved retrograde retroperitoneal
retrospective retrospectively return returned returning returns reuptake reveal revealed reveals reversal reverse
reversed reversible reviewed reviewing reviews revision revisit reyes rhabdoid rhabdomyolysis rhabdomyosarcoma
rheumatic rheumatica rheumatoid rhineton rhinitis rhizomelic rhonchi rhythm rhythmic rhythms rib ribs rice rich
rickets rid ride ridge ridges riding right rigid rigidity ring ringing rings rip rise rises rising risk risks risky
rituximab rivastigmine road roaring robot rock rod rodent rodents rods role roles roll rolling roof room roommate
rooms root roots rotated rotates rotation rotator rough roughly round rounded rounds route routes routine routinely
routines row rub rubber rubbing rubella rubs ruin ruined rule ruled ruler rules run runner running runny runs rupture
ruptured ruptures rural rush rushed sac saccades saccadic sacroiliac sacrum sacs sad sadness safe safely safer safest
safety safflower sagging sagittal said salads sales saline saliva salivary salmeterol salmon salpingo salt salts salty
same sample samples sampling sand sanitizer sarcoidosis sarcoma sarcomeres sarcoplasmic sat satisfied saturated save
saved saving saw say saying says scabies scale scalp scaly scan scanner scanning scans scapulae scapuloperoneal scar
scarce scare scared scares scarred scarring scars scary scattered scenario scenarios scene schedule scheduled
schedules schistosomiasis schizencephaly schizophrenia schonlein school schools schwannomas schwannomatosis sciatic
sciatica scientific scientists scintigraphy sclera sclerae scleroderma sclerosing sclerosis scope score scored scores
scoring scratch scratching scratchy scream screaming screen screened screening screenings screens screw screws script
scripts scroll scrolling scrotum scurvy seal sealed search searching season seasonal seasonings seasons seat seatbelt
seated sebaceous second secondary secondhand seconds secret secretary secrete secreted secretion secretions section
sections secure sedation sedative sedatives sedentary sedimentation see seeds seeing seek seeking seeks seem seemed
seems seen sees segment segmental segmentation segments segregation seizure seizures seldom select selected selective
selectively selenium self semen semester semi semialdehyde seminoma send sending sends senior sensation sensations
sense senses sensing sensitive sensitivity sensor sensors sensory sent sentence sentinel separate separated separately
separates separation sepiapterin sepsis septa septal septic septo septum sequence sequences sequential series serine
serious seriously serologic serotonin serous serum serve served service services serving servings sesame session
sessions set sets setting settle settled setup seven seventh seventy sever several severe severely severity sex sexes
sexual sexually shaft shake shaken shaking shaky shallow shame shampoo shape shaped shapes share shared shares sharing
sharm sharp sharpness shave she sheath shed sheep sheet sheets sheik shelf shellfish shelves sherwin shift shifts
shingles shining shiny shirt shirts shit shitty shivering shock shocked shocks shoe shoes shoot shooting shop shopping
shortage shorten shortened shortening shorter shortly shortness shorts shot shots should shoulder shoulders shouldn
shouldnt show showed shower showers showing shown shows shrink shrinking shun shunt shut shutdown shy sialic
sialidosis sibling siblings sick sickle sickness side sided sideroblastic sideroblasts sides sight sigmoid
sigmoidoscopy sign signal signaling signals signed significance significant significantly signing signs silence
silently silly similar similarity simple simpler simplest simplex simplify simply simulated simultaneous
simultaneously sin since singapore single singulair sinus sinuses sinusitis sip sips sir sis sister sisters sit site
sites sits sitting situ situation situations situs six sixteen sixth sixties sixty size sized sizes skeletal skeleton
skewed skilled skills skim skin skincancer skip skipping skull slam slanting sleep sleepapnea sleepiness sleeping
sleeps sleepy sleeve slept slide slides sliding slight slightly slimy sling slip slipped slipping slit slot slow
slowed slower slowing slowly slowness slows slugs slurred small smaller smallest smear smears smell smelling smells
smh smile smiling smoke smoked smoker smokers smokes smoking smooth snack snacks snail snails snap snapping sneeze
sneezed sneezing snore snoring snow soaking soap soar sober soccer social socially socio socioeconomic socks soda
sodium soft soften software soil sold solely soles solid solitary soluble solution solutions solve solved solving
somatic some somebody someday somehow someone something sometime sometimes somewhat somewhere son song sonogram
sonographic sons soon sooner soothing sore soreness sores sorry sort sorted sorting sought soul sound sounds soup sour
source sources southeastern southern soy soybean space spaced spaces spam span sparing spasm spasms spasticity spatial
speak speaker speaking special specialist specialists specialize specialized specializes specially specialty species
specific specifically specifics specimen specimens spectrum speculate speed spell spelling spells spend spending spent
sperm spherocytosis spheroids sphincter spices spicy spider spike spikes spilled spinal spine spinning spiral
spiraling spirit spirometry spit spite spitting splash spleen splenectomy splenic splint spoke spoken spondylitis
spondylocarpotarsal spondylocostal spondyloenchondrodysplasia spondyloperipheral sponge spongy spontaneous
spontaneously sporadic sporadically sports spot spots spouse sprain spray sprays spread spreading spreads spring
sputum squamous squeeze squeezing stabbing stability stabilize stabilized stabilizing stable staff staffed stages
staggering staging stained staining stairs stamina stand standard standardized standards standing standpoint stands
stapes staph staple staring start started starting startle starts starving state stated statement static statin
stating statins station stationary stations statistical statistically stature status stay stayed staying stays
steadily steady steatocystoma steatohepatitis steatosis stem stenosis stent stents step stepped stepping steps
stereotaxic sterile sternum steroid steroidal steroids stethoscope stick sticking sticks sticky stiff stiffening
stiffness still stillborn stimulant stimulants stimulate stimulates stimulating stimulation stimuli stimulus stippling
stitches stock stockings stoma stomach stomatitis stone stones stool stools stop stopped stopping stops storage store
stored stores stories storing storm story straight straighten strain strainer straining strains strands strange
strategies strategy stratified stratum stream streams strength strengthen strengthening strengths strenuous strep
streptococcal stress stressed stressful stressing stressors stretch stretched stretches stretching stretchy
striatonigral strict stricture stridor strike strip stroke strokes stroma stromal strong stronger strongest strongly
structural structure structured structures struggle struggles struggling stuck student students studied study studying
stuff stuffed stuffy stunned stupid stuve style sub subacute subcortical subcutaneous subgroup subgroups subject
subjected subjective subjects subluxation submitted subsequent subsequently subset subsides substance substances
substantial substantially substitute subtle subtype subtypes subunit subunits success successful successfully
succinate such suck sucking sucks sucrase sucrose sudden suddenly suffer suffered suffering suffers sufficient sugar
sugars suggest suggested suggesting suggestion suggestions suggestive suggests suicidal suitable sulfate sulfur sum
summaries summary summer summers sun sunburn sunct sunflower sunglasses sunken sunlight super superficial superior
supervised supervision supervisor supination supplement supplementation supplements supplies supply support supported
supporter supporting supportive supports suppose supposed suppository suppress suppressed suppressing suppression
suppressor suppressors suppurativa supranuclear supraorbital sure surface surfaces surfactant surge surgeon surgeons
surgeries surgery surgical surgically surprise surprised surprisingly surrogate surround surrounded surrounding
surroundings surrounds surveillance survey survival survive survived surviving survivors susceptibility susceptible
suspect suspected suspecting suspicion suspicious sustainable sustained suture sutures swab swallow swallowed
swallowing swear sweat sweating sweats sweaty sweet swell swelling swells swimming swing swings switch switches
switching swollen symmetric symmetrical symmetry sympathetic symptom symptomatic symptomatically symptoms symtoms
synchronous syncope syndactyly syndrome syndromes syndromic synostosis synovial synovitis synthase synthesis
synthetase synthetic synuclein syphilis syringe syringomyelia syrup system systematic systemic systems systolic tab
tabes table tablet tablets tachycardia tackle tag tailbone tailor tailored take taken takes taking talk talked talking
tall taller talus tamoxifen tan tangles tanking tanning tantrums tap tape tapeworm taps tarda target targeting targets
tarry tarsal task tasks taste tattoos tau tax tbh tea teacher teachers teaching team teams tear tearing tears
technical technically technician technique techniques technologies technology teen teenage teenaged teenager teenagers
teens teeth teething telangiectases telephone telephonic telephonically tell telling tells temp temper temperature
temperatures template temporal temporarily temporary ten tend tendency tender tenderness tendon tendons tends tennis
tense tensing tension tenth ter teratoid term terminal termometer terms terrible terrified terrifying terror tertiary
test tested testes testicle testicles testicular testis testosterone tetanus tethered tetra tetrahydrobiopterin
tetrasomy text textbook texting texture thalassemia thalassemias than thank thankfully thanks that thats thawed the
their them themselves then theoretical theories theory therapeutic therapies therapist therapists therapy there
thereafter thereby therefore theres thermometer these they theyre thiamine thicken thickening thicker thickness thigh
thighs thin thing things think thinking thinks thinner thinners thinning third thirds thirst thirsty thirteen thirties
thirty this tho thoracic thorax thorough thoroughly thort those though thought thoughts thousand thousands thread
threaded threat threatened threatening three threshold thresholds threw thrive throat throats throbbing
thrombocythemia thrombocytopenia thrombocytopenic thrombophilia thromboplastin thrombosis thrombotic through
throughout throw throwing thrown throws thru thrush thumb thumbs thus thymus thyroid thyroiditis thyromegaly thyroxine
tibia tibial tic tick tickets tickle tics tidiness tidy tie tied tienen tight tighten tightly tightness til till tilt
time timely timer times timing tingling tinnitus tint tiny tinyurl tip tips tire tired tiredness tis tissue tissues
titer title titles toast tobacco toc today toe toenail toenails toes together toilet told tolerable tolerance tolerate
tolerated toll tomography tomorrow tone tongue tonic tonight tonite tonsil tonsillectomy tonsillitis tonsils too took
tool tools tooth toothache top topical topics torn torsion torso torti tortillas tortuosity torture tossing total
totalis totally touch touched touching tough tourists toward towards towel towels town toxic toxicity toxin toxins
toxoplasmosis toy trace trach trachea tracheobronchopathia track tracking tracks tract trade trademark traditional
traffic trails train trained trainer training trait traits trampled tranexamic trans transaminases transcription
transducer transfer transferred transfers transforming transfused transfusion transfusions transient transition
translocase translocation translocations transmission transmit transmits transmitted transmitting transplant
transplantation transplanted transplants transport transportation transported transporter transporting transports
transrectal transsphenoidal transthyretin transurethral transverse trapped trash trauma traumatic traumatized travel
traveled travelers traveling travelled travels treadmill treat treatable treated treating treatment treatments treats
tree trees trembling tremor tremors trend trends triad trial trials trichoepithelioma trick tricks tricuspid tried
tries trigeminal trigger triggered triggering triggers triglyceride triglycerides trimester trinucleotide trip
triphosphate triple tripped trips triptans trisomy trophoblastic tropical troponin trouble troubles troublesome trough
trout truck true truly trunk trust trusted truth try trying tryna tub tube tuberculosis tuberosity tuberous tubes
tubular tubule tubules tumblr tummy tumor tumors tumour tumours tuna tunnel turn turned turning turns tutoring tweet
twelve twenties twenty twice twins twisted twisting twitch twitches twitching twitpic twitter two tympanic type types
typical typically typing tyrosine tyrosinemia ugh ugly ulcer ulceration ulcerative ulcers ulna ultimately
ultrasonography ultrasound ultraviolet umbilicus una unable unaffected unalive unaware unbalanced unbearable uncertain
unchanged unclear uncomfortable uncommon uncomplicated unconscious uncontrollable uncontrollably uncontrolled
uncoordinated under underactive underarm undercooked underdevelopment underdiagnosed underestimated underestimation
undergo undergoing undergone undergraduate undergrowth underlie underlies underlying underneath underside understand
understandable understanding understands understood undertaken underway underwear underweight underwent undescended
undiagnosed undifferentiated unemployed unemployment unexpected unexplained unfair unfavorable unfinished
unfortunately unhappy unhealthy unidentified uninjured unintentional uninterrupted uniparental unique unit units
univariate universalis unknown unless unlikely unnecessary unneeded unnoticed unpasteurized unpigmented unpleasant
unpredictable unprotected unrelated unremarkable unsafe unstable unsteady unsuccessful until untill untreated unusual
unusually unwanted unwell unwilling unwise update updated updates updating upon upper upright ups upset upsetting
uptake upturned upward urachal urban urea uremic ureter ureteral ureteroscope ureters urethra urethral urge urgency
urgent urgently urges uric urinalysis urinary urinaryincontinence urinate urinating urination urine urodynamic
urologic urologist urologista urology ursodiol usage use used useful usefulness useless user users uses using usual
usually utensils uterine uterus utility utilization utilized utilizing uvula vacation vaccinated vaccination
vaccinations vaccine vaccines vagina vaginal valga valgum valgus valid validate validated validation valine valuable
value values valve valves van vancomycin vara variability variable variables variant variants variation variations
varicella varices varicose varied varies variety varioliformis various vary varying vascular vasculature vasculitis
vasomotor vast vegetable vegetables vegetarian vehicle vehicles vein veins velocity velvety vena veno venous vent
ventilated ventilation ventilator ventricle ventricles vera verapamil verbal verify vermilion vermis versa version
versions versus vertebra vertebrae vertebral vertical vertigo very vesicles vessel vessels vest vestibular vhf via
viable vibes vibration vice vicious vid video view viewed viewing views vigorous vih vinegar violence violent viral
virtassist virtscribe virtual virtually virus viruses visceral visible vision visit visited visiting visits
visualization visually vital vitals vitamin vitamins vitelliform vitiligo vitreoretinopathy vitreous vitro vivid vocal
voice voices void voiding volume volumes volumetric voluntary volunteer volunteers vomit vomited vomiting von vte
vulgaris vulnerable vulva waist wait waiting wake wakefulness wakes waking walk walked walking walks wall walls
walnuts wan wandering wanna want wanted wanting wants war warfarin warm warmer warmline warmth warning warrant
warranted wart warts was wash washed washing wasn wasnt waste wasted wastes wasting wat watch watched watching water
watery wave waves waxy way ways weak weaken weakened weakening weakens weaker weakness wear wearing wears weather
webbing website websites wed wedge weed week weekend weekends weekly weeks weigh weighing weight weighted weights
weird welcome welfare well wellness went were western wet wetting what whatever whats whatsoever wheat wheel
wheelchair wheelchairs wheeze wheezes wheezing wheezy when whenever where whereabouts whereas wherever whether which
whichever while whipples whistling white whiteout whites who whole whom whooping whose why widely widen widened
widening wider widespread widow widowed width wife wild will willing willpower win wind window windpipe wine wing
winging wins winter wipes wire wired wires wisdom wise wish wishes wishing wit with withdrawal within without wks woke
woman womans womb women won wonder wonderful wondering wont wood woolly word words work worked worker workers working
workload workout workouts workplace workplaces works workup world worldwide worm worms worn worried worries worry
worrying worse worsen worsened worsening worsens worst worth worthless would wouldn wouldnt wound wounds wow wrap
wrapped wrecked wrist wrists write writhing writing written wrong wrote www xanthinuria xanthomas xanthomatosis
xeroderma xoliar xray yard yea yeah year yearly years yeast yellow yellowing yellowish yep yes yesterday yet yfrog
yield yielded yoga yogurt yoiu you youll young younger youngest your youre yours yourself youth youve yrold yrs yup
zero zinc zombie zone zoster zygomatic
`
