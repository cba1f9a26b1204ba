import type { SlotRules } from './slots-rules.ts'

const persons =
  'mum|mom|mam|mother|dad|father|husband|wife|partner|boyfriend|girlfriend|fianc[eé]e?|son|daughter|sister|brother|boss|manager|supervisor|landlord|best friend|best mate|friend|nan|nana|gran|grandma|grandpa|grandad|grandmother|grandfather|aunt|uncle|cousin|stepdad|stepmum|stepmom|mother-in-law|father-in-law|flatmate|roommate|teacher|ex|colleague|neighbou?r|dog|cat|baby|twin|sister-in-law|brother-in-law'

/** How words are found in English. Everything runs on folded text. */
export const slotsEn: SlotRules = {
  joints:
    /,\s*|\s+(?:and|but|because|so|cuz|bc|cos|then|while|although|though)\s+(?=(?:i|i'm|im|i've|my|he|she|they|it|it's|the|what if)\s)|\s+(?=(?:because|but|cos|cuz|bc)\s)/gi,
  leading:
    /^(?:and|but|so|because|cuz|cos|bc|well|honestly|also|just|like|ugh|oh|ok|okay|yeah|yes|no|then|anyway|basically|tbh|to be honest|i mean|it's just that|it's like|lately|today|recently|actually|apparently|right now)\s*,?\s+/i,
  trailing:
    /\s+(?:and|but|so|because|anyway|i guess|tbh|though|lol|or something|or whatever|you know|idk|if that makes sense)$/i,
  /** Opinions of, wishes about and plain facts that mean little when said back. */
  dull: /^(?:i (?:am|was) (?:writing|asking|wondering)|i'?m (?:writing|asking|wondering|here|ok|okay|fine|good|sure|not sure|\d)|i (?:have a question|wanted to (?:ask|say|tell)|live|know|guess|mean|hope|wonder|need to (?:ask|know)|just wanted)|i don'?t know$|it is what it is|i (?:can|could|will|won'?t) |i'?ll |i'?m (?:going to|gonna) |my name|this is|it's (?:fine|ok|okay|nothing|just)|that'?s|i'?m (?:a|an|the|from|in|at) )/i,
  feeling:
    /(?<![\p{L}\d])(?:i'?m|i am|i feel|i'?ve been feeling|i have been feeling|i'?ve been|feeling|i still feel|i just feel|makes me feel|i keep feeling|i get) (?:(?:so|really|very|just|completely|totally|pretty|quite|a bit|a little|kind of|still|always|also|more|constantly|feeling) ){0,2}(anxious|scared|afraid|frightened|terrified|worried|nervous|on edge|tense|stressed|overwhelmed|angry|furious|frustrated|irritable|resentful|bitter|jealous|lonely|alone|isolated|left out|invisible|embarrassed|guilty|humiliated|sad|tearful|miserable|heartbroken|numb|empty|stuck|confused|exhausted|tired|drained|worn out|burnt out|burned out|restless|hurt|betrayed|rejected|disappointed|homesick|unsettled|helpless|powerless|panicky|desperate|fed up|unsafe|out of place|unmotivated|distant|(?:down|low|flat|lost|torn)(?=[.,!?;\n]|$| and| but| today| lately| since| again| all the))(?![\p{L}\d])(?! (?:of|to) (?:you|death|die|hell))/iu,
  notFelt: /(?:not|n't|never|no longer|used to|less|was|were|he|she|they) (?:\w+ ){0,2}$/i,
  person: new RegExp(`(?<![\\p{L}\\d])my (${persons})(?![\\p{L}\\d'-])`, 'giu'),
  personSaid: (found) => `your ${found.toLowerCase()}`,
  lossBefore: new RegExp(
    `(?<![\\p{L}\\d])my (${persons})(?: \\w+)? (?:died|passed|passed away|has died|was buried|is gone|is dead)(?! out| by| on (?:the|his|her))`,
    'iu',
  ),
  lossAfter: new RegExp(
    `(?<![\\p{L}\\d])(?:lost|losing|the loss of|the death of|death of|miss|grieving|without) my (${persons})(?![\\p{L}\\d'-])`,
    'iu',
  ),
  lossSure:
    /died|passed|funeral|death|grie|buried|dead|ashes|(?:lost|losing) my (?:mum|mom|mam|mother|dad|father|husband|wife|nan|gran|baby|son|daughter|brother|sister|dog|cat|best friend)/i,
  want: /(?<![\p{L}\d])i (?:just |really |only |do )?(?:want|would like|'d like|wish i could|hope) (?:to )?(be able to [^.,!?;\n]+|feel [^.,!?;\n]+|stop [^.,!?;\n]+|sleep [^.,!?;\n]+|get [^.,!?;\n]+|go back [^.,!?;\n]+|find [^.,!?;\n]+|be [^.,!?;\n]+|talk [^.,!?;\n]+|live [^.,!?;\n]+|spend [^.,!?;\n]+|understand [^.,!?;\n]+|leave [^.,!?;\n]+|make [^.,!?;\n]+|see [^.,!?;\n]+|start [^.,!?;\n]+|enjoy [^.,!?;\n]+|have [^.,!?;\n]+|do [^.,!?;\n]+|rest|sleep|stop)(?=[.,!?;\n]|$)/iu,
  wantEnds: /\s+(?:but|and then|because|so|and i|and my|when|if|though|again and again|or)\s.*$/i,
  time: /(?<![\p{L}\d])(?:like this|going on|feeling (?:\w+ ){0,3}\w+|felt (?:\w+ ){0,3}\w+|slept(?: \w+)?|sleep(?:ing)?(?: \w+)?|crying|this way) ((?:since (?:last (?:week|month|year|summer|winter|spring|autumn|christmas)|january|february|march|april|may|june|july|august|september|october|november|december|christmas|the (?:funeral|move|accident|divorce|break-?up|split|birth|diagnosis|operation|summer|holidays)))|for (?:about |almost |nearly |over |more than )?(?:a few|several|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?:weeks|months|years)|for (?:weeks|months|years|ages))(?![\p{L}\d])/iu,
  timeSaid: (found) => found,
}
