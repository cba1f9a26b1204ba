import type { Locale } from '../language.ts'

/** One kind of fact about a client, by the words that state it. `says` is looked for in a drafted sentence, `told` in what is
 * known: the same fact is told in more ways than it is said back. */
export type FactKind = { readonly says: RegExp; readonly told: RegExp }

/** Letters on neither side: `\b` knows no accents. */
const words = (list: string): RegExp => new RegExp(`(?<!\\p{L})(?:${list})(?!\\p{L})`, 'iu')
const same = (list: string): FactKind => ({ says: words(list), told: words(list) })
const kind = (says: string, told: string): FactKind => ({ says: words(says), told: words(`${says}|${told}`) })

/** Names of conditions. Everyday feelings (anxious, panicky, stressed) are none. */
export const conditions: readonly FactKind[] = [
  kind(
    'depression|depressive|depressed|depresi[oó]n|depresiv[oa]|deprimid[oa]',
    'depress\\p{L}*|depre|deprim\\p{L}*',
  ),
  same('bipolar\\p{L}*|cyclothymi\\p{L}*|ciclotimi\\p{L}*'),
  same('mani[ac]\\p{L}*|hypomani\\p{L}*|man[ií]a|man[ií]ac[oa]|hipoman\\p{L}*'),
  same(
    'psycho(?:sis|tic|ses)|psic[oó]ti\\p{L}*|psicosis|schizo\\p{L}*|esquizo\\p{L}*|delusion\\p{L}*|delirios?|delirante',
  ),
  kind('hallucinat\\p{L}*|alucinaci\\p{L}*', 'alucin\\p{L}*'),
  same('paranoi\\p{L}*'),
  same(
    'borderline|narcissis\\p{L}*|narcisis\\p{L}*|personality disorder|trastorno(?: l[ií]mite)? de (?:la )?personalidad|tlp|bpd',
  ),
  same('autis\\p{L}*|asperger\\p{L}*'),
  same('adhd|tdah|attention[- ]deficit\\p{L}*|d[eé]ficit de atenci[oó]n'),
  same('ocd|toc|obsessive[- ]compulsive|obsesivo[- ]compulsivo'),
  kind('ptsd|tept|post[- ]?traumatic\\p{L}*|estr[eé]s postraum[aá]tico|postraum[aá]tic[oa]', 'tept'),
  kind(
    '(?:panic|anxiety|eating|mood|sleep|stress|adjustment|dissociative|anxious|grief) disorders?|disorders?|trastornos?',
    'diagnos\\p{L}*|bipolar|adhd|tdah|ocd|toc|ptsd|tept|borderline|anorexi\\p{L}*|bulimi\\p{L}*|schizo\\p{L}*|esquizo\\p{L}*',
  ),
  kind(
    'anorexi\\p{L}*|bulimi\\p{L}*|binge[- ]eating|atracones',
    'eating disorder|trastorno aliment\\p{L}*|atrac[oó]n',
  ),
  kind(
    'alcoholi[sc]\\p{L}*|alcoh[oó]lic[oa]s?|addict(?:s|ed|ion|ions|ive)?|adict[oa]s?|adicci[oó]n(?:es)?',
    'alcohol\\p{L}*|adicto\\p{L}*',
  ),
  same('dementia|demencia|alzheimer\\p{L}*|parkinson\\p{L}*'),
  same('insomnia|insomnio'),
  same('dissociat\\p{L}*|disociaci[oó]n|disociativ[oa]|phobi[ac]\\p{L}*|[a-z]+phobia|fobias?'),
  same(
    'diabet\\p{L}*|asthma\\p{L}*|asma|epilep\\p{L}*|hypertensi\\p{L}*|hipertens\\p{L}*|fibromyalgia|fibromialgia|migraines?|migrañas?',
  ),
  kind(
    'cancer|c[aá]ncer|tumou?rs?|tumor(?:es)?|leuk[a-z]+mia|leucemia',
    'chemo\\p{L}*|quimio\\p{L}*|oncolog\\p{L}*',
  ),
  kind('pregnan(?:t|cy)|embaraz(?:o|ada)', 'pregnan\\p{L}*|expecting|embaraz\\p{L}*'),
]

/** People of the client's, with who else tells of them. */
const mothers = 'mothers?|mums?|moms?|mum?my|mommy|mam[aá]s?|madres?|ma'
const fathers = 'fathers?|dads?|daddy|pap[aá]s?|padres?|pa'
const children =
  'sons?|daughters?|child(?:ren)?|kids?|bab(?:y|ies)|toddlers?|hij[oa]s?|niñ[oa]s?|beb[eé]s?|boys?|girls?|little ones?'
const partners =
  'partners?|husbands?|wi(?:fe|ves)|spouses?|boyfriends?|girlfriends?|fianc[eé]e?s?|exe?s?|parejas?|marido|espos[oa]|mujer|novi[oa]s?|hubby'
export const kin: readonly FactKind[] = [
  kind(mothers, 'parents|step-?mother'),
  kind(fathers, 'parents|step-?father'),
  kind('parents', `${mothers}|${fathers}|folks`),
  kind('brothers?|hermanos?', 'siblings?|twin|mellizo|bro'),
  kind('sisters?|hermanas?', 'siblings?|twin|melliza|sis|hermanos'),
  kind('siblings?', 'brothers?|sisters?|twin|hermanos?|hermanas?'),
  kind('sons?|daughters?|child(?:ren)?|kids?|bab(?:y|ies)|hij[oa]s?|niñ[oa]s|beb[eé]s?', children),
  kind('husband|marido|wife|mujer|spouse|espos[oa]', partners),
  kind('boyfriend|novio|girlfriend|novia|fianc[eé]e?', partners),
  kind('partner|pareja', `${partners}|relationship|relaci[oó]n|married|casad[oa]`),
  kind('ex(?:-?(?:wife|husband|partner))?', `${partners}|divorc\\p{L}*|split|broke up|left me|separ\\p{L}*`),
  same('grand(?:mother|ma|mum|parents?|father|pa|dad)s?|gran(?:ny)?|nana|abuel[oa]s?'),
  same('grand(?:son|daughter|child|children|kids)|niet[oa]s?'),
  same('aunt(?:ie)?s?|uncles?|t[ií][oa]s?'),
  same('cousins?|prim[oa]s?'),
  same('nieces?|nephews?|sobrin[oa]s?'),
  kind('boss|manager|supervisor|jef[ea]s?|encargad[oa]', 'work|job|trabajo'),
  kind(
    'colleagues?|co-?workers?|compañer[oa]s? de trabajo',
    'colleague|team|work|job|office|equipo|trabajo|oficina',
  ),
  kind('(?:room|flat|house)-?mates?|compañer[oa]s? de piso', 'share a flat|comparto piso'),
  kind('neighbou?rs?|vecin[oa]s?', 'next door|upstairs|downstairs|de al lado'),
  kind('landlord|landlady|caser[oa]', 'rent|alquiler'),
  kind(
    'teachers?|professors?|profesor(?:a|es|as)?|maestr[oa]s?',
    'school|class|college|escuela|clase|instituto|uni\\p{L}*',
  ),
  kind('dogs?|cats?|pupp(?:y|ies)|perr[oa]s?|gat[oa]s?|pets?|mascotas?', 'pupp\\p{L}*|kitten|cachorro'),
]

/** What belongs to a life: "your job", "at school". */
const worked =
  'works?|working|worked|jobs?|boss|office|shifts?|colleagues?|co-?workers?|company|employ\\p{L}*|fired|laid off|career|trabaj\\p{L}*|jef[ea]|oficina|turno|empresa|empleo|despi\\p{L}*|curro|obra|tienda|shop|warehouse|factory|f[aá]brica'
const studied =
  'school|college|uni|universit\\p{L}*|class\\p{L}*|exams?|teachers?|stud(?:y|ies|ying|ent)|thesis|degree|course|homework|escuela|colegio|instituto|universidad|clases?|ex[aá]men\\p{L}*|profesor\\p{L}*|estudi\\p{L}*|tesis|carrera|curso|deberes'
export const life: readonly FactKind[] = [
  {
    says: words(
      '(?:your|tu|su) (?:new |old |nuevo |nueva )?(?:jobs?|work|boss|office|career|shifts?|employer|workplace|trabajo|oficina|empleo|empresa|turno)|(?:at|from|to) work|en (?:el|tu|su) trabajo|en la oficina',
    ),
    told: words(worked),
  },
  {
    says: words(
      '(?:your|tus?|sus?) (?:school|college|university|class(?:es)?|exams?|studies|thesis|degree|course|homework|escuela|colegio|instituto|universidad|clases?|ex[aá]men(?:es)?|estudios|tesis|carrera|deberes)|at (?:school|college|university|uni)|en (?:la|el|tu) (?:escuela|colegio|instituto|universidad|clase)',
    ),
    told: words(studied),
  },
]

/** What happened to somebody. */
export const events: readonly FactKind[] = [
  kind(
    'died|passed away|deaths? of|funeral|bereavement|widow(?:ed|er)?|muri[oó]|falleci[oó]|muerte de|funeral|entierro|viud[oa]|p[eé]rdida de',
    'dea(?:d|th)|dying|dies|gone|lost|buried|killed|grie\\p{L}*|miss(?:ing)?|ashes|muert[oae]\\p{L}*|perd[ií]\\p{L}*|duelo|enterr\\p{L}*|mat[oó]|se fue|suicid\\p{L}*',
  ),
  kind(
    'divorced?|separation|divorci\\p{L}*|separaci[oó]n',
    'split|left me|broke up|separat\\p{L}*|se fue|dej[oó]|separ\\p{L}*',
  ),
  kind(
    'break-?up|broke up|ruptura|rompiste|rompisteis',
    'left me|split|dumped|ex|ended it|divorc\\p{L}*|dej[oó]|cort[oóé]\\p{L}*|romp\\p{L}*|separ\\p{L}*',
  ),
  kind('accident|crash(?:ed)?|accidente|choque', 'car|hit by|fell|coche|atropell\\p{L}*|ca[ií]\\p{L}*'),
  kind(
    'abused?|abusive|assault(?:ed)?|raped?|molest(?:ed)?|abus(?:o|os|aron|ó)|agresi[oó]n|violaci[oó]n|maltrat(?:o|aron|ó)',
    'hit(?:s|ting)?|hurts?|beat\\p{L}*|touch\\p{L}*|forc\\p{L}*|attack\\p{L}*|abus\\p{L}*|peg\\p{L}*|golpe\\p{L}*|toc[oó]|viol\\p{L}*|maltrat\\p{L}*|agred\\p{L}*',
  ),
  kind(
    'fired|laid off|redundan(?:t|cy)|lost your job|despid(?:o|ieron)|despedid[oa]',
    'sacked|let (?:me )?go|lost (?:my|the) job|sin trabajo|echaron',
  ),
  kind(
    '(?:your|the|tu|la) (?:move|mudanza)|moved (?:house|here|away|out|to)|te mudaste',
    'mov(?:e|ed|ing)|new (?:town|city|flat|house|place)|mud\\p{L}*|nuev[oa]',
  ),
  kind(
    'hospitali[sz]ed|(?:your|the) hospital|psychiatric ward|surgery|operation|hospitalizad[oa]|ingresad[oa]|ingreso|cirug[ií]a|operaci[oó]n',
    'hospital\\p{L}*|ward|clinic|operat\\p{L}*|surg\\p{L}*|admitted|A&E|emergency room|er|ingres\\p{L}*|oper\\p{L}*|urgencias',
  ),
  kind(
    '(?:your|last|previous|earlier|past) (?:suicide )?attempts?|(?:tu|tus) intentos?|intento anterior',
    'attempt\\p{L}*|tried to|overdos\\p{L}*|intent\\p{L}*|sobredosis',
  ),
  kind(
    'childhood|upbringing|grew up|as a (?:child|kid)|when you were (?:little|small|young|a \\p{L}+)|infancia|de (?:niñ[oa]|pequeñ[oa])|creciste',
    'child\\p{L}*|kid|young|little|grew|school|infancia|pequeñ[oa]|niñ[oa]',
  ),
  kind(
    'arrested|prison|jail|court|detenid[oa]|c[aá]rcel|juicio|juzgado',
    'police|lawyer|judge|polic[ií]a|abogad[oa]|juez\\p{L}*|arrest\\p{L}*',
  ),
  kind(
    'miscarriage|abortion|stillb\\p{L}+|aborto',
    'lost the baby|pregnan\\p{L}*|perd[ií] (?:el|al) beb[eé]|embaraz\\p{L}*',
  ),
  kind(
    '(?:you|to) (?:live|lived|living) (?:in|with|alone)|vives (?:en|con|sol[oa])',
    'liv\\p{L}*|alone|flat|home|roof|room|viv\\p{L}*|sol[oa]|casa|piso|cuarto',
  ),
  kind(
    "(?:you are|you\u2019re|you're|being|est[aá]s|eres) (?:married|single|retired|unemployed|casad[oa]|solter[oa]|jubilad[oa]|en paro)",
    'husband|wife|partner|marri\\p{L}*|wedding|job|work|retire\\p{L}*|marido|mujer|pareja|boda|trabajo|paro|jubil\\p{L}*',
  ),
  same(
    '(?:as|eres|como) (?:an? )?(?:nurse|teacher|doctor|student|lawyer|driver|cook|waiter|waitress|carer|cleaner|builder|veteran|soldier|engineer|enfermer[oa]|profesor[a]?|m[eé]dic[oa]|estudiante|abogad[oa]|conductora?|cociner[oa]|camarer[oa]|cuidador[a]?|limpiadora?|albañil|soldado|ingenier[oa])',
  ),
  kind(
    'relapsed?|reca[ií](?:da|ste)',
    'again|drank|drinking|used|slipped|otra vez|volv[ií]|beb\\p{L}*|recai\\p{L}*',
  ),
  kind(
    'evict(?:ed|ion)|homeless|debts?|desahuci\\p{L}*|deudas?',
    'rent|landlord|money|loan|owe|bank|bills?|alquiler|dinero|pr[eé]stamo|debo|banco|facturas?',
  ),
]

/** Facts as the sentences of each language presuppose them: even a question about "your sister" says there is one. */
export const presupposes: Readonly<Record<Locale, string>> = {
  en: '(?:your|the|since|after|before|during)(?: (?:late|own|older|younger|little|new|old|recent|two|three|first|only))?',
  es: '(?:tus?|sus?|la|el|desde|tras|después de)(?: (?:propi[oa]|nuev[oa]|primer[oa]?))?',
}
