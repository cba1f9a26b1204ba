import type { Phrases } from '../catalogue.ts'

/** More figures of speech, accidents, trades and games in English that only sound like danger. */
export const englishFigures = {
  'context.idiom': `
    tooth|teeth|hip|knee|shoulder|wrist|ankle|stomach|belly|tummy|ear|throat|hangover|neck|bunion|sciatica|sinuses|pressure|class|teacher|coach|landlord|landlady|lions|team|boss|chef|manager|shoes|pants|wait|stairs|hill|prices|bills|rent|fees|ofsted|exams|weather ~ kill|killing|kills|choking|murdering|strangling me
    kill me ~ i_overslept|overslept|joke|kidding|november
    is|will|gonna|going_to actually? end me
    landlord|bank|fees|rent|prices|dust|collar|tie|pollen|smoke|price ~ choked|choking|strangling|cutting|squeezing|killing me|my_throat
    gun to my head i would|will|say|pick|choose|choosing|picking
    gun|printer|stapler|nerf|glue|nail|paint ~ jammed
    want|need|trying|try|have|ought|decided|like|promised|going to cut|cutting down|back|out|carbs|sugar|grass|hair|hours
    cut|cutting myself on a|an|the|my ~ box|tin|can|glass|paper|lid|envelope|fence|fish|opener|shell|thorn|wire|letter|mandoline|foil
    left|leave|leaving|put a|my|the note ~ fridge|boiler|milk|neighbour|neighbours|neighbor|neighbors|postman|landlord|tenants|people|buyer|buyers|cleaner|builder|window_cleaner|windscreen|windshield
    said|saying|say|did my goodbyes ~ work|school|college|office|cake|team|class|leavers|party|ward
    suicide note|pact|scene ~ prologue|chapter|novel|act|margin|book|film|script|editor|plot|episode
    suicide pact|note|scene ~ margin|chapter|tutor|book|play
    book|novel|play|film|script|opera|chapter|essay ~ suicide|murder pact|note|scene
    self|roll_for harm|self_harm ~ fencing|beans|dice|table|only
    stabbed|stabbing|jabbed|jab|inject|injected myself ~ thigh|leg|belly|shot|needle|pen|insulin|epipen|ozempic|t
    purged|purging|purge ~ cupboard|closet|wardrobe|inbox|emails|files|garage|photos|cache|attic|loft
    dropped|drop|dropping the|my kids|kid|baby|boys|girls|children ~ off|pictures|school|nursery|practice|his|hers|lunch
    kill|killed|killing|killin|murder the|an? orphan|child|parent|zombie|stuck|background process|processes|job|jobs|thread|threads
    hit|hits|bomb ~ our|the school|hospital|town ~ old|years|war
    syringe driver
    budget|spending|job|staff|tax|rate|price cuts are? getting|keep_getting deeper
    counted|counting|count pills|tablets ~ shift|pharmacy|inspection|eight|four|round|ward|audit|stock
    hid|hidden|hide|locked|lock|keep|kept ~ pills|tablets|meds ~ from|away ~ kids|kid|children|grandkids|toddler|dog|baby
    camps|camped|camping|spawn|lobby|raid|server|headshot ~ shotgun|rifle|gun|sniper
    the will|note|deeds ~ solicitors|solicitor|lawyer|notary
    plan|planning my own? funeral ~ playlist|invited|hymns|hobby|joke|sandwiches
    disappear from this|the world|earth ~ lose|lost|embarrassed|embarrassing|goal|brazil|match|laughing
    killing me|myself for|over ~ an_hour|minimum|wage|boss|shift
  `,
  'context.asked': `
    asked|ask|asks|asking|wonders|wondered me|us|my_mum|my_mom|him|her|people|everyone? if|did|do|does|was|were|whether|am|had|have|is|are
    you|they|she|he|doctor|nurse|mom|mum|form|app|questionnaire|screener ~ asked|asks|ask ~ i|im|ive|id
    taught|training|leaflet|poster|script|worksheet|module ~ ask|asking|says|said ~ are_you|do_you|have_you
    question|questions about|on|whether
  `,
} as const satisfies Phrases
