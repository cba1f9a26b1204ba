import type { Role } from './sections-roles.ts'

/** What a reader asks of a paper. Without a model each is answered by its own sentences, or by nothing. */
export const facets = [
  'methodology',
  'keyResults',
  'significance',
  'limitations',
  'futureWork',
  'technicalContribution',
  'novelty',
  'design',
  'population',
  'sampleSize',
  'effect',
  'funding',
] as const
export type Facet = (typeof facets)[number]

/** How a sentence gives away that it answers a facet. Ours, from how abstracts are commonly written, English and Spanish. */
export type Cue = {
  readonly said: RegExp
  /** Of two that fit, this one fits better. */
  readonly better?: RegExp
  readonly never?: RegExp
  /** Parts in which the answer stands. */
  readonly inside: readonly Role[]
  /** Parts in which the same words speak of others' work. */
  readonly outside: readonly Role[]
  /** Says so clearly that it counts in those parts, too. */
  readonly anywhere?: RegExp
  /** Standing there is enough, without a word of `said`. */
  readonly byPlace: boolean
}

const PEOPLE =
  '(?:participants|patients|women|men|adults|children|adolescents|teenagers|students|people|persons|subjects|individuals|cases|veterans|widows|widowers|carers|caregivers|parents|mothers|fathers|families|infants|neonates|newborns|residents|nurses|physicians|doctors|clinicians|practitioners|therapists|respondents|volunteers|inpatients|outpatients|households|beneficiaries|seniors|girls|boys|workers|employees|clients|survivors|twins|couples|teachers|studies|trials|articles|records|specimens|births|pacientes|participantes|mujeres|hombres|niños|adolescentes|personas|estudiantes|sujetos|estudios)'
const WORD =
  '(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve|(?:[Tt]hir|[Ff]our|[Ff]if|[Ss]ix|[Ss]even|[Ee]igh|[Nn]ine)teen|(?:[Tt]wen|[Tt]hir|[Ff]or|[Ff]if|[Ss]ix|[Ss]even|[Ee]igh|[Nn]ine)ty|[Hh]undred|[Tt]housand)'
const COUNT = `(?:\\d{1,3}(?:[ ,]\\d{3})+|\\d+|${WORD}(?:[ -](?:and[ -])?${WORD})*)`
/** Words that may stand between a count and those counted; none of them begins something else. */
const BETWEEN =
  '(?:(?!(?:of|and|or|to|in|at|for|with|by|vs|versus|from|on|among|per|years?|months?|weeks?|days?|hours?|minutes?|%|percent|were|was|had|the|than)\\b)[\\p{L}\\d/-]+ ){0,4}'
const COUNTED = `(?<![\\p{L}\\d.,(=%–-])(?!(?:19|20)\\d\\d )${COUNT}[ -]${BETWEEN}${PEOPLE}\\b`
const before = 'background' as const

export const cueFor: Readonly<Record<Facet, Cue>> = {
  methodology: {
    said: /\b(?:we (?:used|measured|conducted|compared|analy[sz]ed|recruited|assessed|randomi[sz]ed|interviewed|surveyed|searched|reviewed|included|administered|performed|collected|examined|studied|evaluated)|(?:was|were) (?:\w+ ){0,2}(?:measured|assessed|performed|analy[sz]ed|recruited|randomi[sz]ed|randomly|assigned|interviewed|surveyed|searched|reviewed|collected|administered|compared|evaluated|recorded|obtained|tested|calculated|examined|completed)|questionnaire|interviews?|regression|meta-analy|se (?:utiliz|realiz|evalu|analiz|recog))/i,
    better: /\b(?:randomi[sz]ed|using|regression|questionnaire|interview|compared|scale|search)/i,
    inside: ['methods', 'design', 'intervention'],
    outside: [before, 'aim', 'results', 'conclusion', 'funding', 'population', 'setting', 'limits', 'future'],
    byPlace: true,
  },
  keyResults: {
    said: /\b(?:we found|results? (?:show|indicate|suggest|reveal)|significan|compared (?:with|to)|associated|correlat|predict|reduc|increas|decreas|improv|higher|lower|greater|fewer|better|worse|more likely|less likely|no (?:difference|significant|evidence|effect)|did not differ|similar|differences?|\d(?:\.\d+)? ?%|odds|ratio|asoci|aument|dismin|mejor)/i,
    better:
      /[pP] ?[=<>]|\bCI\b|confidence|odds ratio|hazard|risk ratio|primary outcome|significant|main finding|most (?:common|frequent|important)/,
    never:
      /\b(?:mean|median|average) age\b|\b(?:were|was) (?:male|female|women|men)\b|\bresponse rate\b|\b(?:results?|findings|data) (?:are|were|will be) (?:presented|discussed|reported|analy[sz]ed)\b|\b(?:participated in|were excluded|were included|were enrolled|agreed to)\b/i,
    inside: ['results'],
    outside: [
      before,
      'aim',
      'methods',
      'design',
      'population',
      'setting',
      'intervention',
      'conclusion',
      'funding',
      'limits',
      'future',
    ],
    anywhere: /\bwe found that\b|\b(?:results?|findings) (?:show|showed|indicate|reveal)/i,
    byPlace: true,
  },
  significance: {
    said: /\b(?:important|implications?|suggests?|conclude|highlight|underscores?|imperative|essential|should (?:be|consider|not)|may (?:help|benefit|be (?:useful|a|an|effective|considered))|recommend|practice|clinician|supports? the|indicates? that|sugier|importan)/i,
    better: /\b(?:implications?|clinical|practice|suggests? that|underscore|highlight|policy)\b/i,
    never: /\b(?:future|further) (?:research|work|studies|trials)|\b(?:limitations?|limited by|caution)\b/i,
    inside: ['conclusion'],
    outside: [
      before,
      'aim',
      'methods',
      'design',
      'population',
      'setting',
      'intervention',
      'results',
      'funding',
      'limits',
    ],
    anywhere:
      /\b(?:these|our|the) (?:results|findings) (?:suggest|highlight|underscore|support)|\bunderscores? the\b|\bis imperative\b/i,
    byPlace: true,
  },
  limitations: {
    said: /\b(?:limitations? (?:of|to|in|include|is|are|was|were)|(?:was|were|is|are) limited (?:by|to)|limited (?:sample|number|generali)|small (?:sample|number of (?:participants|patients|studies))|low (?:power|response rate)|underpowered|(?:selection|recall|response|publication|reporting|attrition) bias|generali[sz]ab|could not be (?:assessed|determined|excluded|ruled out|generali)|(?:retrospective|cross-sectional|observational) (?:nature|design) (?:of|limits|precludes)|interpreted (?:with caution|cautiously)|(?:lack|absence) of (?:a )?(?:control|blinding|randomi|long-term|follow-up)|not (?:be )?(?:possible to|able to) (?:determine|assess|establish)|causal(?:ity)? (?:cannot|could not)|a limitation|limitaciones)\b/i,
    inside: ['limits'],
    outside: [before, 'aim'],
    byPlace: true,
    never: /\b(?:no limitations|results? (?:was|were) significant)\b/i,
  },
  futureWork: {
    said: /\b(?:future (?:work|research|stud(?:y|ies)|trials?|investigations?)|(?:further|more|additional|larger|longer|prospective) (?:\w+ )?(?:research|stud(?:y|ies)|work|trials?|investigations?|follow-up)|remains? to be|needs? to be (?:studied|investigated|examined|confirmed|explored|determined)|(?:is|are) (?:needed|warranted|required)|would have to be answered|should be (?:investigated|explored|studied|confirmed|examined)|se necesitan (?:más )?estudios|futuras investigaciones)\b/i,
    better: /\b(?:research|stud(?:y|ies)|trials?)\b/i,
    inside: ['future', 'conclusion'],
    outside: [
      before,
      'aim',
      'methods',
      'design',
      'population',
      'setting',
      'intervention',
      'results',
      'funding',
    ],
    byPlace: false,
  },
  technicalContribution: {
    said: /\b(?:we (?:propose|present|introduce|develop(?:ed)?|describe|designed|built|created|derived)|this (?:paper|study|article|review|report) (?:presents|proposes|examines|describes|introduces|outlines|offers|develops)|(?:scale|instrument|tool|model|algorithm|framework|programme|program|protocol|measure|manual) (?:was|has been) (?:developed|designed|created|built|derived)|(?:este|el presente) (?:artículo|trabajo|estudio) (?:presenta|propone|describe))\b/i,
    never: /\bwe (?:present|describe) (?:the )?(?:case|results)\b/i,
    inside: ['aim', 'conclusion', 'methods', 'background', 'design'],
    outside: ['results', 'funding', 'limits', 'future'],
    byPlace: false,
  },
  novelty: {
    said: /\b(?:novel (?!coronavirus|influenza)|for the first time|(?:is|was|are|were|represents) the first (?:\w+ ){0,2}(?:study|trial|report|to|review|evidence)|to (?:our|the authors’|the authors') knowledge|(?:has|have) (?:not|never|rarely) (?:yet |previously )?been (?:studied|investigated|examined|assessed|evaluated|established|reported|tested|determined|explored)|little (?:is known|research|evidence|attention|data)|few (?:\w+ )?studies|no (?:previous|prior|published|earlier) (?:stud|trial|research|data|evidence)|not yet enough research|there is no (?:\w+ )?evidence|(?:remains?|is|are) (?:still )?(?:unknown|unclear|controversial|debated|inconclusive)|unlike previous|por primera vez|se sabe poco)\b/i,
    never: /\bnovelty[- ]seeking\b/i,
    inside: [before, 'aim', 'conclusion'],
    outside: ['results', 'methods', 'population', 'setting', 'intervention', 'funding', 'limits', 'future'],
    anywhere: /\b(?:to our knowledge|the first (?:study|trial|to))\b/i,
    byPlace: false,
  },
  design: {
    said: /\b(?:randomi[sz]ed|randomly (?:assigned|allocated)|controlled (?:trial|study)|double-blind|single-blind|placebo|crossover|cohort|cross-sectional|case[- ]control|case-referent|meta-analy\w+|systematic(?:ally)? (?:review|search)\w*|qualitative|focus groups?|semi-structured|retrospective(?:ly)?|prospective(?:ly)?|observational|longitudinal|surveyed|survey (?:of|was|among|in)|(?:a|an|postal|online|telephone|national) survey|case (?:series|reports?)|pilot (?!test)|feasibility|before[- ]and[- ]after|pre-?post|descriptive (?:study|comparison)|ecological|modelling|aleatoriz\w+|ensayo clínico|estudio (?:transversal|descriptivo|de cohortes|retrospectivo|prospectivo))\b/i,
    better: /\b(?:stud(?:y|ies)|trial|design|review|survey|analysis|estudio|ensayo)\b/i,
    never:
      /\b(?:previous|prior|earlier|other|several|most|many|few|future|further|primary and secondary prevention) (?:\w+ )?(?:stud|trials|reviews|surveys)|\bhas been little research\b/i,
    inside: ['design', 'methods'],
    outside: [before, 'conclusion', 'funding', 'limits', 'future'],
    anywhere:
      /\b(?:we (?:conducted|performed|did|undertook)|this (?:is|was) an?|the present study (?:is|was)) /i,
    byPlace: false,
  },
  population: {
    said: new RegExp(
      `\\b${PEOPLE}(?: ${PEOPLE})?[ ,]*(?:[>≥]|with|who|aged|from|were|in|of|at|attending|undergoing|receiving|treated|diagnosed|hospitali[sz]ed|admitted|referred|presenting|suffering|over|under|between|having|initiated|con|de|que)\\b|\\b(?:recruited|enrolled|drawn|selected|sampled) (?:from|at|in|through)\\b|\\baged? ?(?:>|≥|<|≤|\\d)`,
      'iu',
    ),
    better:
      /\b(?:aged?|recruited|enrolled|consecutive|eligible|inclusion|included|sample|diagnosed|admitted|attending|hospitali[sz]ed|undergoing|underwent)\b/i,
    never: /\b(?:studies|trials|articles) (?:with|in|of|from) \b(?!patients|adults|children)/i,
    inside: ['population', 'methods', 'setting', 'design'],
    outside: [before, 'aim', 'results', 'conclusion', 'funding', 'limits', 'future', 'intervention'],
    anywhere:
      /\b(?:included|enrolled|recruited|initiated|participated|participants? were|referred|underwent|undergoing|sample)\b/,
    byPlace: false,
  },
  sampleSize: {
    said: new RegExp(`\\b[nN] ?(?:=|>|≥) ?\\d|${COUNTED}`, 'u'),
    better:
      /\b(?:total of|consecutive|recruited|enrolled|included|participat\w+|randomi[sz]ed|surveyed|sample|comprised|consisted|reviewed|completed|records of|cohort of|altogether|all together|eligible|analy[sz]ed|studied|identified)\b/i,
    never: /\b(?:excluded|dropped out|lost to follow-up|died)\b/i,
    inside: ['population', 'methods', 'design', 'setting'],
    outside: [before, 'aim', 'results', 'conclusion', 'funding', 'limits', 'future'],
    anywhere:
      /\b(?:total of|consecutive|participated|eligible|enrolled|included|recruited|randomi[sz]ed|initiated|underwent|[dD]ata (?:for|from)|surveyed|responded|completed)\b|\b[nN] ?= ?\d/,
    byPlace: false,
  },
  effect: {
    said: /\b(?:95 ?% ?(?:CI|confidence)|confidence intervals?|odds ratios?|hazard ratios?|risk ratios?|relative risks?|mean difference|effect size|Cohen|SMD|sensitivity|specificity|[rRtF] ?= ?-?0?\.\d|correlation)\b|\b(?:a?OR|a?RR|a?HR|AUC)\s?[=:(]?\s?\d|[pP] ?[=<>] ?0?\.\d|\d ?%\)? (?:vs\.?|versus|compared (?:with|to)) .{0,40}\d ?%|\bby \d+(?:\.\d+)? ?%|\bNNT\b/,
    better: /\b(?:95 ?% ?(?:CI|confidence)|confidence interval|CI[ =:])/,
    inside: ['results'],
    outside: [
      before,
      'aim',
      'methods',
      'design',
      'population',
      'setting',
      'intervention',
      'funding',
      'limits',
      'future',
    ],
    anywhere: /95 ?% ?(?:CI|confidence)/,
    byPlace: false,
  },
  funding: {
    said: /\b(?:funded by|supported by (?:a |an |the )?(?:\w+ )?(?:grants?|national|institute|foundation|ministry|council)|(?:no|received|external|this) (?:\w+ )?funding|conflicts? of interests?|competing interests?|sponsored by|financiado por|conflictos? de interés)\b/i,
    inside: ['funding'],
    outside: [before, 'aim', 'results'],
    anywhere: /\b(?:this|the) (?:work|study|research|trial) was (?:funded|supported|sponsored)/i,
    byPlace: true,
  },
}
