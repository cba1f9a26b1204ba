const words = (lines: string): ReadonlySet<string> => new Set(lines.trim().split(/\s+/))

/** Illness of the body, its tests and its treatment. Words of mental health are not here: they are the trade. */
export const bodily = words(`
  fever cough coughing phlegm mucus sinus sinusitis virus viral bacteria bacterial infection infections infected infectious
  flu influenza corona coronavirus covid covid19 pneumonia bronchitis asthma tuberculosis copd lung lungs respiratory
  tumor tumour cancer melanoma carcinoma biopsy endoscopy mri xray scan diabetes diabetic insulin thyroid hypothyroidism
  levothyroxine kidney kidneys liver cardiac tachycardia arrhythmia hypertension stroke sclerosis reflux gastritis ulcer
  anemia anaemia allergy allergic allergies antihistamine antihistamines steroid steroids inhaler nebulizer
  antibiotic antibiotics amoxicillin azithromycin penicillin paracetamol acetaminophen tylenol ibuprofen aspirin
  omeprazole antacid vaccine vaccinated vaccination immunity immune antibodies antiviral contagious incubation quarantine
  ventilator hydroxychloroquine chloroquine disinfectant sanitizer sanitiser magnesium zinc electrolytes
  inflammation swelling rash lesion thrombosis embolism migraine vertigo dehydrated dehydration oxygen symptom
  diarrhea diarrhoea vomiting nausea tonsillitis strep pharyngitis laryngitis throat lymph glands nasal congestion
  fiebre tos flemas mocos virus bacteria bacterias infeccion gripe neumonia bronquitis asma pulmon pulmones tumor cancer
  biopsia resonancia radiografia insulina tiroides rinon rinones higado taquicardia hipertension ictus esclerosis reflujo
  alergia alergico antibiotico antibioticos vacuna inmunidad contagioso cuarentena inflamacion sarpullido trombosis magnesio
  deshidratacion oxigeno diarrea amigdalitis faringitis garganta
`)

/** What says that something is so, or is to be done. */
export const claiming = words(`
  is are was can could may might will would causes cause caused means indicates suggests suggest shows has have should must need
  needs take takes use try apply avoid drink gargle start stop continue get do does recommend recommended advise advised prescribe
  prescribed treat treated treats kills kill prevents prevent reduces reduce helps help works go wash stay keep rest isolate
  es son esta estan puede pueden causa causan significa indica debes deberias tienes toma tome usa use evita bebe aplica
  recomiendo aconsejo trata mata previene reduce ayuda pide
`)

/** What takes back that a sentence knows: doubt, a wish, somebody else's business. */
export const unclaiming = words(`
  sorry hope hopefully unsure wonder guess idea worried doctor doctors gp physician nurse pharmacist prescriber clinic hospital
  emergency ambulance specialist psychiatrist dermatologist heard read said told saw remember thanks thank wish luck you'd
  medico medica doctora urgencias hospital enfermera farmaceutica farmaceutico psiquiatra especialista pediatra ojala siento
`)

/** What answers a question about the body as a doctor would, without naming anything. */
export const verdicts =
  /^ (?:no|yes|yeah|nope|probably|unlikely|likely|absolutely|definitely|si) (?:because|it|you|they|that|this|there|but|es|no) | (?:very|highly|less|more|most|quite) (?:likely|unlikely) | (?:is|it is|be|are) (?:unlikely|likely|treatable|curable|harmless|contagious|benign) | you (?:do|will|would|should) not (?:need|have) to worry | nothing (?:serious|dangerous|to worry) | you are (?:not )?(?:sick|ill|going to die) | (?:mg|milligrams|mcg|miligramos|twice a day|times a day|daily dose) | (?:es|muy|poco) (?:probable|improbable) | no tienes (?:nada|de que preocuparte) | seguro que no es nada /
