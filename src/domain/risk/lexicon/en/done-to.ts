import type { Phrases } from '../catalogue.ts'

/** Violence, control and who saw it; weapons and threats; harm to the body by hunger, drink and drugs; the mind
 * racing or besieged. In English, as it is told in passing. Written for Rapport, November 2026. */
export const englishDoneTo = {
  'injury.did': `
    blade|blades|razor|razors|scalpel|lighter|knife ~~ used|using|use it|them|one ~ twice|again|last|this|three|today|on_me|on_my
    relapsed|relapse ~ thigh|thighs|arm|arms|wrist|wrists|leg|legs|forearm|hip|hips|stomach|blade|bandaids|band_aids|stitches
    burn|burned|burnt|burning|branded|scratch|scratched|scratching @self|my ~ lighter|cigarette|iron|match|stove|curling_iron|bloody|raw|until|till
    scratched|scratch|scratching|clawed|picked|rubbed at? my ~ legs|arms|skin|thighs|face|wrists ~ bloody|raw|open|bleeding|bled
    punch|punched|punching|hit|hitting the|a|my ~ wall|mirror|door|head|face ~~ quiets|only_thing|calms|helps|split|bled|broke|loud|punish|deserve
    days|weeks|months clean and|then|but ~~ cut|scratched|burned|hit|blade
  `,
  'injury.urge': `
    blade|blades|razor|razors|scalpel is|are|came|comes|crept back ~
    urge|urges ~ to|for ~ cut|burn|hurt|scratch|bleed ~
  `,
  'from.hit': `
    boss|manager|landlord|roommate|flatmate|carer|coach|teacher|neighbour|neighbor|uncle|aunt hits|beats|punched|punches|slapped|slaps|kicked|kicks me
    hit|hits|hitting|beat|beats|beating|whipped|whips|whip|smacked|slapped|struck|kicked|punched|threatened me with|across|in|round|around ~ belt|cord|bat|hanger|shoe|stick|spoon|bottle|pan|cable|fist|face|head|ribs|stomach|back
    @they|@partner|@adult ~ shoved|shoves|pushed|pushes|slammed|slams|threw|throws|pinned|pins|dragged|drags|knocked|backed me ~ into|against|onto|down|out|across|through|up ~ wall|fridge|door|counter|floor|cupboard|cabinet|stairs|table|bed|car|ground|sink|stove|radiator|dresser|bathtub|corner
    @they|@partner|@adult ~ grabbed|grabs|pulled|pulls|yanked|dragged me ~ by ~ hair|throat|neck|wrist|collar|ear|ponytail
    @they|@partner|@adult ~ throw|throws|threw|chuck|chucks|hurled|smash|smashes|smashed ~ stuff|things|plate|plates|bottle|phone|glass|mug|chair ~ at_me|at_my|drunk|near_me|angry|mad
    @they|@partner|@adult spit|spits|spat on|at|in me|my ~
  `,
  'from.threat': `
    scared|afraid|terrified|frightened|worried|fear|convinced|sure|think|know ~ @they|@partner|@adult|husband|wife ~ will|going_to|might|would|could|is_going_to|gonna ~ kill|murder|hurt|strangle ~ me|us
    if @they|i can|could not have me|you|her ~ no_one|nobody ~
    kill|hurt|find|shoot me|us|him|her|them ~ if|when i ~ leave|left|go|take|took|tell|told
    ex|he|she ~ gun|rifle|knife|gas ~ truck|car|hand|table ~ if_i|leave|kids
  `,
  'from.fear': `
    scared|afraid|terrified|dread|dreading|nervous to|of|about go|going|come|coming home ~
    ex ~~ parked|waiting|sitting|standing|showed_up|shows_up|turned_up|circling outside|in_front|at|near|around my|our|the ~ work|house|job|school|apartment|street|flat
    drinking|drunk|wasted since|all|again ~~ know how|what ~ ends|end|comes|happens
    walk|walking on eggshells ~ he|she|him|her|home|husband|wife|partner
  `,
  'from.control': `
    took|takes|hid|hides|holds|kept|keeps my|the ~ keys|phone|passport|id|wallet|card|cards|pension|papers|money|car_keys ~~ not|so|couldnt|cant|when|until ~ leave|go|out|call|see|angry|drunk
    takes|took|taking|keeps|controls|has|spends|steals my pension|paycheck|wages|benefits|card|disability|social_security ~
    goes|go|going|looks|looking|reads|checks|reading|checking through|at|all my|all_my ~ phone|messages|texts|emails|dms ~ not|every|won't|wont|doesnt ~ let|night|day|see|allow
    locks|locked|lock|locking me in|out|inside|up ~ room|house|bathroom|basement|bedroom|closet|balcony|outside
    not let|lets|letting|allow|allowed me ~ see|leave|work|eat|call|talk|go_out|out|speak ~
    says|said|told|tells i ~ provoked_him|provoked_her|provoked_it|made_him|made_her|asked_for_it|deserved_it|brought_it_on|had_it_coming
  `,
  'from.sexual': `
    said|told|begged|saying no|stop|him_no|her_no and|but|he|she|they ~ did|kept|carried|went|does ~ anyway|going|on|it
    did|does it anyway ~ married|husband|no|asleep|boyfriend
    woke up|to ~ inside|on_top|touching me ~
  `,
  'child.saw': `
    @child|girl|boy|kids|little_girl|little_boy ~ saw|sees|seen|watched|watches|heard|hears|witnessed|screaming|crying|hiding
    @child|kids|girl|boy was|were|is|are ~ in_the_room|there|watching|next_door|at_the_table|in_the_car|behind
    in front of|our my|the|our|his|her ~ @child|kids|girl|boy
  `,
  'someone.saw': `
    saw|heard|watched|witnessed it|everything|all_of_it|the_whole_thing|him_do_it
  `,
  'child.hit': `
    bruise|bruises|bruising|marks|burns|welts|scabs on|all_over my|the|her|his|their|our ~ @child ~
    @child ~~ flinch|flinches|flinching|hides|cowers|wets|freezes ~ when|if|at|every ~ @adult|he|she|they|someone|raises|talks
    @child ~~ covered_in|full_of|has ~ bruises|bruise|welts|burn_marks|belt_marks
  `,
  'child.by-me': `
    hit|hitting|slapped|shook|shaken|smacked|threw|dropped|choked|kicked|grabbed the|my|our ~ baby|newborn|infant|toddler ~
    hit|slapped|shook|smacked|beat|grabbed|kicked my|the|our ~ @child ~~ hard|snapped|scared|crying|bruise|mark|lost_it|temper
  `,
  'child.sexual': `
    @adult|tutor|neighbour|neighbor|doctor touches|touched|touching|gropes|groped|kisses|kissed me
    @child ~ told|tells|says|said ~ @adult ~ touches|touched|touching|kisses|undresses|lies_on|hurts ~ her|him|them|me|there|privates|blanket|bath
  `,
  'child.neglect': `
    leave|left|leaving|lock|locked the|my|our ~ @child|kids ~ alone|by_themselves|on_their_own ~~ score|use|bar|night|work|high|buy|party
  `,
  'others.attack': `
    next time ~~ his|her|their|your ~ head|face|skull|throat|neck
    take|taking|bring|bringing|grab|grabbing|carrying ~ @firearm|bat|knife|machete ~ over|there|school|work|house|place|with_me_to
    come|coming|go|going|be|walk|walking|showing back|in|up|there with my|a|the ~ @firearm|knife|bat|machete ~
    @firearm|knife|bat|machete ~~ know|knows|found where|what|which ~ lives|live|works|parks|school|sleeps|goes|walks
    they|everyone|you will|are|going all|going ~ see|pay|regret|be_sorry ~ gun|rifle|bullets|tomorrow_at
    knife|gun|bat ~ under|by my pillow|bed ~~ stab|kill|him|her|dad|stepfather|husband
  `,
  'psychosis.messages': `
    tv|television|news|radio|anchor|newscaster|podcast|billboard ~~ my name|eyes
    tv|television|news|radio|anchor|newscaster|songs ~~ talking|speaking|talks|speaks|directly to|at me
    hear|hears|hearing|broadcast|broadcasting|record|recording|download|downloading|stealing what_i_am_thinking|what_i_think|my_thoughts|my_brain
    tv|radio|television|billboards|songs|ads|license_plates|news ~ sending|sends|talking|talks|speaking|messages|signs ~ me|my|mission
    replaced|swapped|switched my ~ mother|mum|mom|wife|husband|son|daughter|dad|father|kids ~
    woman|man|person|thing|one in|living ~ kitchen|house|bed ~ not ~ her|him|my_mother|my_wife|my_husband
  `,
  'psychosis.watched': `
    @they|landlord|neighbor|neighbors|neighbours|someone|boss|government|@kin ~ put|putting|puts|planted|plants|pumping|pumped|spraying ~ something|gas|chemicals|cameras|poison|microphones|wires|chips|bugs|powder in|into|through|inside my|the ~ vents|walls|wall|food|water|head|teeth|ears|brain|coffee|tooth|pipes
    @they|landlord|neighbor|neighbors|neighbours|boss|mother|wife|husband|someone ~ is|are poisoning|drugging me|us|my|our
    food is|was|being|has_been being|been? poisoned
    only eat|drink|eating|drinking ~ sealed|canned|cans|bottled|unopened ~
  `,
  'psychosis.voices': `
    voice|voices telling|tells|calling|calls|says|saying|shouting me|i|im ~ filth|worthless|nothing|evil|useless|garbage|dirty|bad|names|liar|disgusting
  `,
  'mania.no-sleep': `
    i ~ not need|needed|needing any? sleep ~
    not|havent|without|no|barely slept|sleep|sleeping ~~ amazing|incredible|unstoppable|god|never_better|never_felt_better|on_fire|full_speed|alive|wired|genius
    up at|till|until|since 2|3|4|5 ~~ painting|cleaning|writing|building|coding|reorganizing|baking ~~ never_felt|energy|unstoppable|keep_up|spent
    written|wrote|composed|painted|built|coded ~ pages|songs|chapters|paintings|apps ~~ no_sleep|not_slept|without_sleep|havent_slept|full_speed
  `,
  'mania.spending': `
    spent|spend|spending|blew|used the|my|our ~ rent|savings|mortgage|deposit|inheritance|tuition ~~ never_felt|keep_up|no_sleep|amazing|alive|unstoppable|church|mosque|temple|synagogue|chapel|gurdwara|business|genius
    bought|buying ~ two|three|four|five|cars ~ quitting|quit|start|starting ~
  `,
  'mania.grand': `
    not need|needing|take|taking the|my|any ~ meds|medication|lithium|sleep ~ anymore|finally|cured|now
    brain|mind ~ working|running|going ~ full_speed|speed_of_light|light_speed|a_million_miles|hundred_miles
  `,
  'eating.starve': `
    not|never|wont let|allow @self ~ eat|keep|have|swallow|digest ~
    keep|hold food down ~~ let|allow|make @self
    calories is|are|was my|the limit|max|maximum|cap|goal|rule|budget
    100|200|250|300|400|500|600|700|800 calories ~ limit|max|all_i|only|today|a_day|per_day|tops
    not|havent|hasnt|nothing eaten|ate|eat since|in|for ~ monday|tuesday|wednesday|thursday|friday|saturday|sunday|days|week ~~ powerful|proud|strong|clean|control|light|thin|skinny|good|better
    passed|passing|blacked|fainted|fainting out? ~~ eat|eating|eaten|calories|fasting|hungry|starving
    calories|fasting|eaten|starving|restricting ~~ passed_out|fainted|blacked_out|dizzy_spells
  `,
  'eating.purge': `
    threw|throw|throwing|puke|puked|puking|vomit|vomited up? on_purpose|after_dinner_again|after_every_meal|after_meals|what_i_ate|everything_i_ate|after_i_eat
    eat|ate|eating|binge|binged|stuff|food until|till|then|and ~~ get_rid_of|got_rid_of|getting_rid_of|bring_it_up|brought_it_up|throw_it_up
    purging|purge|purged again|every|today|last|after|daily|twice|three|teeth
    laxatives|laxative|diuretics|ipecac ~
    bathroom|toilet after dinner|lunch|breakfast|meals|eating|every_meal|i_eat ~ and|again ~ you_know|got_rid|again|secretly|water_running|tap_running|shower_on
  `,
  'withdrawal.stopped': `
    day|days|hours|week|nights without|off|since|clean ~ drink|drop|booze|vodka|dose|pill|hit|fix|beer|wine|alcohol|benzos|xanax
    cold turkey
    stop|stopped|stopping|quit|quitting|come|came|coming|ran|run|running|cut|gave|dropped off|out|out_of|up? ~ @sedative ~
    been|came|coming|am|off off|of the|my? @sedative
    off the @sedative
    no|nothing|without|last drink|drop|dose|booze|alcohol|pills|hit|fix ~ since|in|for ~
    all at once|overnight
  `,
  'withdrawal.body': `
    crawling out of my skin
    people|bugs|spiders|someone|things|man|shadows ~ not ~ there|real
    shaking|shake|shakes|trembling|tremors|tremor|sweating|sweats|jerk|jerks|jerking|twitch|twitching|twitches|seizure|seizures|convulsing|hallucinating|hallucinations|delirious|zaps
    seeing|see|saw|hearing|hear ~ things|bugs|spiders|shapes|people|stuff|shadows|voices
    bugs|spiders|ants|things on|in|crawling|all_over ~ wall|walls|skin|corner|me|bed
  `,
  'overdose.signs': `
    needle|syringe in|still_in his|her|their|my ~ arm|leg|neck ~
    found him|her|them|my ~ floor|bathroom|unconscious|unresponsive|slumped ~~ needle|blue|pills|breathing|respond|wake
  `,
  'hopeless.future': `
    not see|think|believe|expect ~ things|it|this|anything|life ~ changing|change|improving|improve|get_better|getting_better ~
  `,
  'panic.body': `
    could|can not breathe|catch_my_breath ~~ numb|chest|dizzy|tingling|tingly|heart|meeting|store|shaking
  `,
  'withdrawal.substance': `
    @sedative
  `,
  'withdrawal.signs': `
    drink|drinking|drank|need|needing|pour|vodka|beer|whiskey|shot ~~ or|so|to|stop|because|until ~ hands|shaking|shakes|shake|tremors|trembling ~ not|wont|stop|stops|hold|steady|shake|go_away|cup
    drink|drinking ~ soon_as|as_soon|moment|when|before ~ wake|get_up|get_out_of_bed|breakfast|open_my_eyes
  `,
  'overdose.mixing': `
    fifth|handle|pint|twelve_pack|box_of_wine|six_pack ~ by|before|every|a ~ noon|lunch|day|night|breakfast|work|lunchtime
    drink|drank|drinking ~~ to|just_to feel|be|function|act normal|anything|straight|okay|human
    used|using|shot_up|smoked|hit again ~ alone|by_myself ~
    stuff|batch|supply|dope|powder ~ cut|laced with|is|was ~
  `,
  'context.idiom': `
    pushed|pushes|pushing me to ~ apply|try|study|finish|go|ask|call|join|sign|be_better|grow|keep|take
    food poisoning|poisoned|poison
    took|takes|taken ~ keys|phone|wallet ~ by mistake|accident
    without me at|for|on|tonight the|a|? ~ meeting|party|work|game|dinner|trip|shift|weekend|rehearsal
    rope ~ nails|paint|tarp|tape|wood|screws|fence
    threw|throw|throws|throwing me a ~ party|shower|bone|surprise|birthday
    finish|finishing|finished everything|it_all ~ so|before|on|for|at|by ~ i_can|deadline|work|list|sleep|friday|monday|tomorrow
    pills|tablets|meds|medication|prescription|antibiotics from|at the ~ pharmacy|chemist|doctor|vet|pharmacist|hospital
    rope|ropes for the|a|my|our ~ swing|boat|tent|kayak|garden|tire_swing|dog|climbing|hammock|play|sled|treehouse
    shoved|pushed|threw|tossed|dragged me ~ into|in|onto|on the ~ pool|lake|sea|water|snow|leaves|ocean|dance_floor|dancefloor|stage|spotlight|trampoline
    grabbed|took|pulled|grabs me ~ by|for|in ~ arm|hand|waist|hug|kiss|dance and|to|for|dance|coffee ~ danced|dance|hugged|twirled|said|laughed|kissed
    last|final message|text|email|post before|of|until the|my|this ~ flight|meeting|day|trip|weekend|boarding|battery|holiday|vacation|phone|break|game
    letters|notes|cards|letter to|for each|all|every of? my|the|our ~ students|clients|customers|teachers|bridesmaids|guests|class|pupils|coworkers|donors|senators|residents|team
    bought ~ cars|bikes|laptops|phones|houses ~ for_the|for_our|this_year|for_work|used|business
    insurance money|payout|check|cheque|claim ~ for|from|after|on the|my|a ~ roof|car|flood|leak|hail|damage|phone|crash|fender
    see|hear|draw|drink|read|imagine|picture myself ~ in|on ~ mirror|photo|video|screen
  `,
} as const satisfies Phrases
