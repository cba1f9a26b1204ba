const inside = (parts: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\d])(?:${parts.join('|')})(?![\\p{L}\\d])`, 'iu')

/** What is never given back to a client in English. */
export const unsayableEn = inside([
  // means and acts of harm
  'pills?|tablets?|overdos\\w+|rope|noose|hang(?:ing)? myself|bridge|knife|knives|blades?|razors?|gun|shoot|jump(?:ing)?|cut(?:ting)? (?:myself|my)|burn(?:ing)? myself|poison\\w*|bleach|train tracks|crash\\w*|survive|vegetable|fatal|mph|drown(?!ing in)|suffocat\\w+',
  'kill\\w*|suicid\\w*|die|dying|dead|end (?:it|my life|things)|not be here|be gone|disappear|wake up again|self-?harm\\w*|hurt(?:ing)? (?:myself|him|her|them|someone)|rape\\w*|molest\\w*',
  // self-blame and verdicts on the self
  "failures?|worthless|useless|pathetic|stupid|idiot\\w*|loser|disgust\\w*|hate myself|hate me|my fault|burden|lazy|ugly|fat|broken|deserve\\w*|(?:bad|terrible|horrible|awful|shit) (?:mother|father|mum|mom|dad|parent|wife|husband|person|friend|daughter|son)|blame myself|crazy|insane|weak|a mess|ruin\\w*|screw\\w*|messed up|not (?:good )?enough|can'?t do anything|let (?:everyone|everybody|them|him|her) down|waste|hopeless|monster|weird|freak|selfish|dumb|coward|rubbish|silly|ashamed of myself|zombie",
  // verdicts about love, everyone and never
  "nobody|no-?one|every(?:one|body)|better off|without me|(?:doesn'?t|don'?t|didn'?t|never) (?:love|care|like|want) (?:me|about me)|rejects?|i always|i never|i'?ll never|i will never|never be|no hope|no point|pointless|no way out",
  // names of disorders: what somebody has is for an assessment to say, not for a chat to repeat
  'depression|ptsd|ocd|bipolar|borderline|adhd|autis\\w+|disorders?|syndrome|schizo\\w+|paranoid|psycho\\w+|narcissis\\w+|sociopath\\w*',
  'i let|abus\\w+|about death|thoughts|flashes|intrusive',
  // swearing and slang that cannot be turned
  'f+u+c+k\\w*|shit\\w*|bitch\\w*|bastard|crap|piss\\w*|arse\\w*|ass(?:hole)?|damn|wtf|cunt|bollocks|lmao|lol|u|ur|im a',
  // claims nobody should seem to confirm
  'voices?|watch(?:ing|es)? me|following me|cameras?|bugged|chip|chosen|special mission|messages? from|spying|cheat\\w*|affair|lying to me|conspir\\w*|against me',
  // what is said to us, not about them
  'you|your|yours|please|thanks?|thank|sorry|hi|hello|hey|dear|we|us|our|ours|asked|question',
  'calories|kilos?|kg|lbs?|pounds|stone|purg\\w*|vomit\\w*|throw(?:ing)? up|laxatives?|binge\\w*|mg|grams?',
])

export const wholeUnsayableEn = inside([
  "i'?(?:ll|m going to|m gonna) (?:kill|hurt|stab|shoot|beat)|the voices|they'?re (?:watching|following|after) me|they are (?:watching|following|after) me|government|radio|implant\\w*|calories|purg\\w*|laxatives?",
])
