import type { WordLists } from '../reading/pattern.ts'

/** Word lists that several rules share. */
export const lists: WordLists = {
  die: 'die|dying|death|suicide|suicidal',
  kill: 'kill|killing|end|ending|harm|harming|hurt|hurting',
  self: 'yourself|herself|himself|themselves|myself|ourselves',
  family:
    'family|kids|children|parents|mother|father|mom|mum|dad|son|daughter|husband|wife|partner|sister|brother|friends|loved',
  familia:
    'familia|hijos|hijas|hijo|hija|padres|madre|padre|mama|papa|marido|esposo|esposa|mujer|pareja|hermana|hermano|amigos|seres',
  drug: 'sertraline|fluoxetine|prozac|zoloft|lexapro|escitalopram|citalopram|paroxetine|venlafaxine|duloxetine|bupropion|wellbutrin|mirtazapine|trazodone|lithium|lamotrigine|valproate|quetiapine|seroquel|olanzapine|risperidone|aripiprazole|abilify|clozapine|haloperidol|xanax|alprazolam|diazepam|valium|lorazepam|ativan|clonazepam|klonopin|zolpidem|ambien|adderall|ritalin|methylphenidate|ssri|ssris|antidepressant|antidepressants|antipsychotic|antipsychotics|benzodiazepine|benzodiazepines|benzos|tramadol|oxycodone|methadone|buprenorphine|naltrexone|melatonin|propranolol|gabapentin|ibuprofen|paracetamol|acetaminophen|tylenol|aspirin|antibiotic|antibiotics|sertralina|fluoxetina|escitalopram|paroxetina|venlafaxina|litio|quetiapina|olanzapina|risperidona|aripiprazol|lorazepam|clonazepam|diacepam|alprazolam|antidepresivo|antidepresivos|antipsicotico|antipsicoticos|ansiolitico|ansioliticos|benzodiacepina|benzodiacepinas|melatonina|ibuprofeno',
  meds: 'medication|medications|medicine|medicines|meds|pills|pill|tablets|tablet|dose|doses|prescription|medicacion|medicamento|medicamentos|medicina|medicinas|pastillas|pastilla|comprimidos|dosis|tratamiento',
  prescriber:
    'doctor|psychiatrist|prescriber|gp|physician|pharmacist|nurse|medico|medica|psiquiatra|farmaceutico|enfermera|doctora',
  disorder:
    'depression|bipolar|schizophrenia|schizophrenic|psychosis|psychotic|ptsd|ocd|adhd|bpd|anorexia|bulimia|autism|autistic|dementia|narcissist|narcissistic|borderline|paranoid|psychopath|alcoholism|esquizofrenia|esquizofrenico|esquizofrenica|depresion|tept|toc|tdah|tlp|bipolar|psicosis|psicotico|psicotica|anorexia|autismo|alzheimer',
}
