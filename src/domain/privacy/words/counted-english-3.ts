/** Words written in lower case in the English parts of the data sets MTS-Dialog, ACI-Bench, PriMock57, MedQuAD, WNUT 2017 (all CC BY 4.0),
 * DiaSafety (Apache-2.0), VERA-MH, PubMedQA and reply-appropriateness (MIT).
 * Counted, not copied; folded, in alphabetical order. A word that is here is no name unless its neighbours say so. */
export const countedEnglish3 = `
laxative laxity lay layer layers laying lazy lbs lead leading leads league leak leakage leaking leaks leaky lean learn
learned learning least leave leaves leaving lectin lecture lectures led left leg legacy legal legs leiomyomatosis
leiomyosarcoma leisure lem lemon lenalidomide length lengthy lens lenses lentils lentis lesion lesions less lessen
lesser let lethal lethargic lethargy lets letter letting leukemia leukocyte leukocytes leukodystrophies leukodystrophy
leukoencephalopathy leukonychia levaquin level levels levodopa levofloxacin liability lice licensed lichen lichenoides
lidocaine lie lies life lifelong lifespan lifestyle lifetime lift lifting ligament ligaments ligase ligation light
lighted lighten lighter lightheaded lightheadedness lightly lights ligneous like liked likelihood likely likes lil
lima limb limbs limit limitations limited limiting limits limp limping linear lines lining link linked linking links
lip lipase lipid lipids lipodystrophy lipofuscinosis lipogranulomatosis lipomas lipomembranous lipoprotein
lipoproteins lips liquid liquids liquor lisinopril list listed listen listened listening listing lists literally
literature lithium lithotripsy little live lived livedo liver livers lives living llama load loading lobe lobectomy
lobes local localization localized locally locate located locating location locations lock lockdown locked
lockedinsyndrome lodge log logic logical logistic logs lol loneliness lonely long longer longest longitudinal look
looked looking looks loop looping loops loose loosen lordosis lose loser losers loses losing loss losses lost lot
lotion lots loud louder love loved lovely loves loving low lower lowering lowers lowest lubricated luck lucky lumbar
lumen lump lumpectomy lumps lunch lung lungcancer lungs lupus lyase lying lymph lymphadenectomy lymphangiectasia
lymphatic lymphedema lymphocyte lymphocytes lymphohistiocytosis lymphoid lymphoma lymphomas lymphoproliferative lysine
lysol lysosomal lysosomes machine machines macroglobulinemia macrophages macula macular macule mad made magic
magnesium magnet magnetic magnets magnifying mail main mainly mainstay mainstream maintain maintained maintaining
maintenance major majority make makes makeup making mal malaise malaria male males malformation malformations
malformed malfunction malfunctioning malfunctions malignancy malignant mall malleolus malnutrition malocclusion
malonic malrotation maltophilia mammalian mammogram mammography man manage manageable managed management manager
managing mandatory mandible maneuvers manganese mania manic manifest manifestation manifestations manipulation manner
mannose mannosidosis manometry mans many maple mar marathon march margarine margin marginal margins marijuana mark
marked marker markers market marking marks marriage married marrow mask masks mass massage massaging masses massive
mastectomy mastocytosis mastopathy match matched matches matching mate material materials maternal maternally math
matrix matter matters mattress maturation mature max maxilla maxillary maximal maximum may maybe meal meals mean
meaning means meant meantime measles measurable measure measured measurement measurements measures measuring meat
meats meatus mechanical mechanism mechanisms media medial median mediastinal mediated medically medication medications
medicine medicines meditation medium meds medullary meet meeting meetings meets megacolon megakaryocytes
megalencephaly megaloblastic melanin melanocytes melanoma melanomas melatonin melena mellitus meloxicam meltdowns
melts memantine member members membrane membranes memory men meningitis menopausal menopause menstrual menstruation
mental mentally mention mentioned mesh mesomelic mesothelioma mess message messages messed met meta metabolic
metabolism metabolismthe metabolize metacarpal metacarpals metachromatic metal metaphyses metaphysis metastases
metastasis metastasize metastatic metatarsal meter meters metformin methadone methemoglobinemia methicillin methionine
method methotrexate methyl methylation methylcrotonyl methylmalonic methyltransferase metoclopramide metopic mice
microbial microcephalic microcytic microdeletion microdeletions microduplication micrognathia micrograms microscope
microscopic microscopy microsomia microtubules microvascular mid midday middle midface midfoot midlife midline
midnight midwife might migraine migraines migrate migration mild milder mildest mildly mile miles milestones military
milk milligram milligrams millimeter millimeters million millions mimic min mind mine mineral mineralization minerals
mini minimal minimally minimize minimum minor minority mins minus minute minutes mirror misalignment miscarriage
miscarriages misdiagnosed misfiring misplaced miss missed misshapen missing mission mistake mistaken mistakenly
mistakes mite mites mitochondria mitochondrial mitral mix mixed mixture mmhg mmol mobile mobility modalities mode
model moderate moderately modern modes modest modification modifications modified modifies modify modifying modulated
moist moisture molar mold molds mole molecular molecule molecules moles mom moment moments momentum mommy moms mon
money monitor monitored monitoring monitors mono monomelic monounsaturated monster month monthly months mood moods
morbidity more morning mornings morphea morphine morphology mortality mortgage mosaic mosaicism mosquito most mostly
mother mothers motif motility motion motions motivated motivation motor motto mounted mouse mouth mouths move moved
movement movements moves movie moving mph mtdna mtor much mucolipidosis mucopolysaccharidoses mucopolysaccharidosis
mucosa mucosal mucous mucus mulluscum multi multicentric multidisciplinary multifactorial multifocal multiforme
multiminicore multiple multiples multiplex multiply multivariable multivariate multivitamin mum mumps murmur murmurs
muscle muscles musculature music musical must mutant mutated mutation mutations myasthenia myasthenic mycoplasmic
mycosis myelin myelination myelitis myelodysplastic myelofibrosis myelogenous myeloid myeloma myelomeningocele
myelomonocytic myelopathy myeloproliferative myocardial myocarditis myocardium myoclonic myoclonus myofibrillar
myoglobinuria myopathic myopathies myopathy myosin myostatin myotonia myotonic myotubular myself myth myxopapillary
nail nails name named namely names nap naproxen naps narcolepsy narcotics nares narrowed narrowing nasal nasogastric
nasopharyngeal nasopharynx nasty natural naturally nature nausea nauseated nauseous navicular navigate navigating
nczved near nearby nearest nearly nearsightedness nebulized necessarily necessary neck necrolysis necrosis necrotizing
need needed needing needle needles needs negative negatively neglect neighbor neighboring neither nemaline neoadjuvant
neonatal neonates neoplasia nephritis nephrocalcinosis nephrogenic nephropathy nerve nerves nervous nervousness net
network networking networks neural neuralgia neuralgic neuritis neuro neuroacanthocytosis neuroaxonal neuroblastoma
neurodegeneration neurodegenerative neuroferritinopathy neurofibromatosis neurogastrointestinal neurogenic
neurohypophyseal neuroleptic neurologic neurologist neuroma neuromuscular neuron neuronal neurons neuropathic
neuropathies neuropathy neuropsychological neurotransmitters neurovascular neutral neutropenia neutrophil neutrophilic
neutrophils never nevi nevus new newborns newer newfound newly news newspaper next ngl nhlbi nicd nice nicely nicotine
nicotinic niddk night nightmare nightmares nights nighttime nigra nigricans nih nihseniorhealth nil ninds nine
nineteen ninety nipple nipples nitrogen nitroglycerin nits nlm nmol nobody nocardiosis nocturnal node nodes nodosa
nodosum nodule nodules nodulosis noise noises non nonalcoholic nonbullous noncancer noncancerous nondrinker none
nonessential nonfunctional nonkinesigenic nonmelanoma nonoperative nonpolyposis nonseminoma nonsmoker nonspecific
nonspherocytic nonsteroidal nonsurgical nonsyndromic nontender nontoxic noon nope nor norepinephrine normal normalize
normalized normally nose nosebleeds nostrils not notable note noted notes nothing notice noticeable noticed noticing
notified notify noting novel novo now nowhere nuchal nuclear nuclei nucleoside nucleotide nucleus nuh null numb number
numbers numbing numbness numerous nurofen nurse nurses nursing nutcracker nutrient nutrients nutrition nutritional
nutritionist nuts nyquil oatmeal obese obesity object objects observation observational observe observed observing
obsessed obsessions obsessive obstetrician obstruction obstructive obtain obtained obvious obviously occasion
occasional occasionally occipital occiput occlusion occlusive occult occulta occupational occur occurred occurrence
occurring occurs ocular oculo oculocutaneous oculodentodigital oculopharyngeal odd odds odontoid odor odors off offer
offered offering offers office offices official officials offspring often ohh oil oils oily ointment ointments okay
old older olds olfactory oligosaccharides omega omeprazole once oncocytoma oncocytomas oncologist one ones ongoing
online only onset onto oophorectomy oozing opacities opacity open opened opening openings opens operated operating
operation operations operative ophthalmo ophthalmologist ophthalmoplegia opinion opioids opportunistic opportunities
opportunity opposite opt optimal optimistic option optional options opus oral oralcon orally oranges order ordered
ordering orders ordinary orf org organ organic organism organisms organization organizations organize organized
organizing organs origin original originally originate ornithine oropharyngeal oropharynx orthopedic orthopedist
orthopnea orthostatic orthotics osseous ossificans ossification osteoarthritis osteochondritis osteochondromas
osteodysplasia osteodysplastic osteodystrophy osteogenesis osteoglophonic osteonecrosis osteopetrosis osteoplastica
osteoporosis osteosarcoma osteosclerosis osteotomy other others otherwise oticus otitis otolaryngologist
otopalatodigital ounce ounces our ourselves out outbreak outbreaks outcomes outdoor outdoors outer outermost outlet
outline outlook outpatient output outreach outside outta outward ovarian ovaries ovary over overactive overall
overcome overdose overgrowth overlap overlapping overload overlooked overly overnight overproduction overseas overseen
oversized overt overweight overwhelmed overwhelming own oxalate oxidase oxidation oxidative oxidoreductase oximetry
oxycodone oxygen oxygenation pace pacemaker pachyonychia pacing pack packaged packages packed packing packs pad pads
paediatric page paid pain painful painfull paining painkillers painless pains paint pair paired pairs palate pale
pallidoluysian pallor palm palmar palmitoyltransferase palms palpable palpation palpebral palpitations palsies palsy
panado panamol pancreas pancreatic pancreatitis pandemic panel panic panniculitis pantothenate pants paper paperwork
papillomavirus papules para paracetamol paraganglioma paragangliomas paragraph paralysis paralyzed parameter
parameters paranasal paraneoplastic parangities paranoia paranoid paraparesis paraplegia paraplegias parasite
parasites parasitic paraspinal parathyroid parent parental parents paresthesias parietal parity parking
parkinsonsdisease parks parotid paroxysmal part partial partially participants participate participated participates
participating participation particles particular particularly parties partly partner partners parts party pass passage
passages passed passenger passes passing passive past pasta paste patch patches patchy patella paternal path pathetic
pathogen pathogenesis pathogens pathologic pathological pathologist pathologista pathology pathway pathways patient
patients pattern patterning patterns pause pauses pay paycheck paying pcp pdq pea peace peak peanut peanuts pear pears
peas pedal pediatric pediatrician pediatricians pedis pee peeing peel peeling peer peers pellucidum pelvic pelvis
pemphigus pen pendemic pending penetrance penicillin penile penis people peptic peptide per perceive perceived percent
percentage perception perceptions percutaneous perfect perfection perfectly perforation perform performance performed
performing performs perfusion perhaps pericarditis pericardium perinatal period periodic periodically periods
perioperative peripheral perisylvian peritoneal peritoneum peritonitis perivascular periventricular permanent
permanently permission pernicious peroneal peroxisomal peroxisomes persist persisted persistent persists person
personal personality personalized personally persons perspective pertussis pesticides petrified pets pft phacomatosis
phalanges phalanx pharmaceutical pharmacist pharmacy pharyngeal pharyngitis pharynx phase phases phenomenon
phenylalanine phenylketonuria phenytoin pheochromocytoma pheochromocytomas philtrum phlebotomy phlegm phlyemy phobias
phone phosphatase phosphate phosphoglycerate phosphokinase phospholipids phosphorus phosphorylase phosphorylation
photo photos photosensitivity phrases physical physically physician physicians physiological physiology physiotherapy
phytanic picked picking picks picture pictures piebaldism piece pieces pies pigment pigmentation pigmented pigmenti
pigmentosa pigmentosum pigmentovascularis pigs pile piles piling pill pillow pillows pills pilocytic pinched pinching
pineal pink pinky pinna pinpoint pins pint piriformis pissed pitched pitting pituitary pity pityriasis pizza place
placebo placed placement placenta places placing plain plan plane planned planning plans plant plantar plants planus
plaque plaques plasma plasmapheresis plasmaquine plasminogen plastic plate plateau platelet platelets plates platform
platyspondylic play played player playing plays pleasant please pleased plenty pleura pleural pleurisy pleuropulmonary
plexus plus pneumococcal pneumonia pneumoniae pneumonitis pneumothorax pocket pockets podcast point pointing pointless
poison poisoning poisonous polar police policies policy polio pollen pollutants pollution polyangiitis polychondritis
polycythemia polydactyly polyglandular polymerase polymicrogyria polymorphism polymorphisms polymyalgia polymyositis
polyp polyposis polyps polyunsaturated pontine pontocerebellar pool pools poor poorer poorly pop popliteal popping
pops popular population populations porencephaly porokeratosis porphyria porphyrias portable portal portion portions
pos pose poses position positional positioned positioning positions positive positively positivity positron
possibilities possibility possible possibly post posted posterior posteriorly posting postmenopausal postoperative
postoperatively postpone posture postures postvoid potassium potatoes potentially pouching poultry pound pounding
pounds pour power powerful ppl practical practices practicing practitioner practitioners pray pre precaution
precautions precise precisely precursor precursors prediabetes predict predicted predicting prediction predictive
predictor predictors predicts predispose predisposition prednisone predominant predominantly preeclampsia prefer
preferably preference preferences preferred pregnancies pregnancy pregnant prekallikrein preliminary prematurely
premenopausal premutation prenatal preoperative preoperatively preparation preparations prepare prepared preparing
prescribe prescribed prescribes prescribing prescription prescriptions presence present presentation presented
presenting presents preserve preserved preserving press pressed presses pressing pressure pressures pretend preterm
pretreatment pretty prevalence prevalent prevent preventable preventative prevented preventing preventive prevents
preview previous previously prices prickling primarily primary primitive primordial print printed prion prior
prioritize prioritizing priority prison privacy private probability probable probably probe problem problematic
problems procedural procedure procedures proceed proceeding process processed processes processing produce produced
produces producing product production productive products profession professional professionals profile profound
profoundly progeria progeroid progesterone progestin prognathia prognosis prognostic program programme programs
progress progressed progresses progressing progression progressiva progressive progressively projections prolactin
prolactinoma prolapse prolia prolidase proliferation proliferative proline prolonged prominence promise promising
promote promotes promoting prompt promptly prompts prone pronounced proof propensity proper properly properties
property prophylactic prophylaxis proportion proportional propose proposed prospective prospectively prostate
prostatecancer prostatectomy prostatic protect protected protecting protection protective protects protein proteinosis
proteins prothrombin protocol protoporphyria protrusion protuberans proud prove proved proven proves provide provided
provider providers provides providing provision provoking proximity proxy prunes pseudo pseudoautosomal
pseudohermaphroditism pseudohypoaldosteronism pseudoobstruction psoriasis psoriatic psych psychiatric psychiatrist
psychiatrists psychological psychomotor psychotherapy psychotic pterygium puberty pubic public publications published
puffiness puffs puffy pull pulled pulling pulls pulmonary pulmonologis pulmonologist pulse pulses pump pumped pumping
pumps punctata puncture pupil pupils pure purine purple purplish purpose purposes purpura pursuit pus push pushed
pushes pushing put puts putting pyelonephritis pylori pylorus pyogenic pyramidal pyridoxal pyridoxine pyrophosphate
pyruvate quadrant quadriplegia qualified qualify qualitative quality quantitative quantities quantity quarantine
quarantined quarter quarters quartile quarts que query question questionable questioned questioning questionnaire
questions quick quicker quickly quiet quietly quit quite quitting quiz quot quote quoting rabies raccoons race races
racial racing radiate radiates radiating radiation radical radicals radiculopathy radio radioactive radiographic
radiographs radiological radiologist radiologista radiologists radiology radiosurgery radiotherapy radius radon ragged
rain rainbow raise raised raises raising rales ran random randomized randomly range ranged ranges ranging rank rapid
rapidly rare rarediseases rarely rarer rash rashes raspy rat rate rated rates rather ratings ratio ratios rats raw ray
rays reabsorb reabsorption reach reached reaches reaching react reacting reaction reactions reactive reacts read
readers reading readings ready real realistic realistically reality realization realize realized really reappear rear
rearrangement rearrangements reason reasonable reasonably reasons reassess reassure reassured rebound recall receive
received receiver receives receiving recent recently receptor receptors recessive recheck recipients recognition
recognize recognized recognizing recombinant recommend recommendation recommendations recommended recommends
reconstructed reconstruction record recorded recording records recover recovered recovering recovers recovery
recreational recruited rectal rectocele rectum recur recurred recurrence recurrences recurring recurs recycle
recycling red reddish redness reduce reduced reduces reducing reductase reduction reevaluated reevaluation refer
referral referrals referred referring refers refill refilled refills refine reflect reflection reflex reflexes reflux
refractive refractory refreshed refrigerator regain regard regarding regardless regards regimen regimens region
regional regions registered registration regress regression regret regular regularly regulate regulated regulates
regulating regulation regulations regulatory regurgitation rehab reinfused rejection relapse relapses relapsing relate
`
