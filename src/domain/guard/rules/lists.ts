import type { WordLists } from '../reading/pattern.ts'

/** Word lists that several rules share. */
export const lists: WordLists = {
  amount:
    'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|hundred|thousand|10|15|20|25|30|40|50|60|100|150|200|300|500|1000',
  digits:
    '1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|36|37|38|39|40|41|42|43|44|45|46|47|48|49|50|51|52|53|54|55|56|57|58|59|60|61|62|63|64|65|66|67|68|69|70|71|72|73|74|75|76|77|78|79|80|81|82|83|84|85|86|87|88|89|90|91|92|93|94|95|96|97|98|99|100',
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
