/** Things of one kind of which each excludes the others: a claim that names one where its source names another speaks of something
 * else. Ours. A line is a kind; members are parted by spaces, names of one member by `|`; `*` stands for the rest of a word. */
export const kinds = `
mice|mouse|murine rat|rats pig|pigs|porcine|piglet* dog|dogs|canine rabbit* monkey*|primate* cat|cats|feline sheep|ovine cow|cows|cattle|bovine human*|people|patient*|person|women|men|child*|adult*|individual*|participant*
breast* prostat* lung|lungs|pulmon* gastric|stomach colorect*|colon*|bowel ovar* cervic* pancrea* bladder skin|melanom* liver|hepat* kidney*|renal thyroid brain|cerebr* buccal|oral
nurs* physician*|doctor*|gp|gps|radiolog*|surgeon*|practitioner*|specialist* student* pharmacist* psychologist* teacher* psychiatrist*
surgery|surgic*|surgeon* radiolog* pediatr*|paediatr* psychiatr* neurolog* cardiolog* dermatolog* anesthes*|anaesthes* emergency|urgent patholog* obstetric*|gynecolog*
caucasian*|white|european* asian* indian*|india african* korean*|korea japan* chinese|china latino*|hispanic* jewish|jews arab*
italy|italian* germany|german* france|french spain|spanish canada|canadian* america*|us|u|united korea* japan* china|chinese india* norway|norwegian* sweden|swedish australia* brazil* scotland|scottish|kingdom|uk|england|english|british|ireland netherlands|dutch
epilep*|seizure* dyslexia dement*|alzheimer* parkinson* autis*|asperger* schizophren* depress* anxi*|panic|phobi* bipolar|mania|manic anorex* bulimi* insomn* narcolep* asthma* diabet* cancer*|tumor*|tumour*|carcinom*|malignan* arthrit* stroke* migraine* hypertens* fibromyalg* tourette* adhd|hyperactiv* personality bedwetting|enuresis hiv|aids
minute|minutes hour|hours|hourly day|days|daily week|weeks|weekly month|months|monthly year|years|annual*|yearly decade*
hundred* thousand* million* billion*
first second third fourth fifth
kindergarten*|preschool* primary|elementary secondary|high college*|university|undergraduat* graduate*|postgraduat*
left right
unilateral* bilateral*
anterior posterior
upper lower
overactive|hyperthyroid* underactive|hypothyroid*
systolic diastolic
arterial|artery|arteries venous|vein|veins
ischaemic|ischemic haemorrhagic|hemorrhagic
morning* afternoon* evening*|night*|nocturnal
winter summer spring autumn
inpatient* outpatient*|ambulatory
paid|professional|formal informal|unpaid
tertiary primary secondary
phone|telephone|telephon*|call|calls mail*|post|postal|letter* online|internet|web|email|e-mail face-to-face|in-person
oral|orally|mouth intraven*|iv subcutan* topical* inhal*
day-time|daytime night-time|nighttime|night|nights
weekend* weekday*
t-cell|t-cells b-cell|b-cells
type-1 type-2
single|unmarried married divorced widow*
surgical* medical*|conservativ*
aspirin paracetamol|acetaminophen ibuprofen morphine
alcohol* heroin cocaine marijuana|cannabis caffein*|coffee tobacco|nicotine|cigarette*|smok*
urin* serum|blood|plasma saliva* cerebrospinal
monozygot* dizygot*
junior senior
public private
acute|acutely chronic|chronically|long-term|persistent
walking running|jogging cycling swimming
apples bananas oranges
knee|knees hip|hips shoulder|shoulders elbow* ankle* wrist* neck back
ear|ears eye|eyes nose throat
heart|cardiac lung|lungs liver kidney*|renal brain spleen*|splen* stomach|gastr*
mother*|maternal father*|paternal
grandparent* sibling*|brother*|sister*
soldier*|military|veteran* prisoner*|inmate* refugee* athlete*|bodybuilder* farmer*
friend* stranger*
employed unemployed retired
psychotherapy|counsel* medication*|medicine*|drug*
`
