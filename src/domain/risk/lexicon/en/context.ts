import type { Phrases } from '../catalogue.ts'

/** What colours other signs in English: time, distress, framing, laughter, figures of speech. */
export const englishContext = {
  'time.soon': `
    tonight
    this evening|afternoon
    in a|an|few|10|five|ten|couple|half minute|minutes|hour|hours
    one|two|five|ten more minute|minutes|hour|hours
    in 5|10|15|20|30|45 minutes|mins|min
    before|by sunrise|midnight|the_morning|morning|dawn
    when|once|after|until they|everyone|everybody|he|she|kids|my_parents|my_mum|my_mom|my_wife|my_husband|the_kids|everyone_is|they_are|my_dad leave|leaves|asleep|sleep|goes_to_bed|go_to_bed|is_asleep|left|go_out
    when|once|as_soon_as|while ~ @kin|roommate|flatmate|housemate|nurse|everyone ~ asleep|sleep|sleeps|leaves|leave|out|gone|bed|down
    after ~ @kin|roommate|flatmate|everyone ~ asleep|sleep|sleeps|leaves|bed
    the house is empty
  `,
  'time.now': `
    right now
    this minute|second|instant|very_second
    any minute|second|moment
    asap|immediately
    as we speak
    about to do_it|jump|end
  `,
  'time.today': `
    after|before work|school|class|dinner|lunch|my_shift|my_show|church|mosque|temple|synagogue|chapel|gurdwara
    today
    tomorrow
    this weekend
  `,
  'state.distress': `
    sad|lonely|alone|crying|cry|tears|depressed|depression|exhausted|miserable|desperate|broken|empty|numb|worthless|hopeless|lost|ashamed|shame|guilty|devastated|heartbroken|scared|overwhelmed|unbearable|anymore|suffering|pain|failure|hate|goodbye|sorry
    hate @self|my_life
    fired|divorced|divorce|evicted|dumped|bankrupt|diagnosed|homeless|widowed
    lost my job|house|home|wife|husband|kids|baby|son|daughter
    lost|losing everything|job|home
    left me
    broke up|broken_up
    feel|feeling down|low|awful|terrible|horrible|sad|bad|depressed|so_low
    help me
    nobody|no_one ~
    can not sleep|cope|take|do_this|breathe
    tired of
    my life
    everything ~ wrong|falling|ruined|lost
  `,
  'context.contrast': `
    but
    although|though|however|yet|except|still|unless|until|just|only|if|sometimes|maybe|anymore
    part of me
  `,
  'context.friend': `
    asking for a friend
    for a friend
    a friend ~ wants_to_know|wondering|asked|curious|asking
    hypothetically|hypothetical|theoretically
    just curious|wondering|asking
    out of curiosity
  `,
  'context.frame': `
    movie|movies|film|films|episode|series|novel|book|books|song|songs|lyrics|game|games|character|characters|documentary|podcast|news|article|essay|lecture|class|course|exam|thesis|seminar|training|play|protagonist|show|netflix|anime|manga|headline|statistics|prevention|awareness|history|museum|historical|play|opera|poem|study|research|workshop|assignment|homework|textbook|screenplay|scene|plot|npc|boss_fight|level|respawn|celebrity|singer|actor|actress
  `,
  'context.denial': `
    no thoughts|thought|plans|plan|urges|urge|intention|intentions|intent|desire|suicidal|self_harm|history|ideas|ideation|longer
    without|any thoughts|plans|urges
    deny|denies|denied
  `,
  'context.past': `
    years|months|decades|decade ago
    a long time ago
    long ago
    when i was ~ a? teen|teenager|kid|child|young|younger|student|little|college|school|uni|nineteen|eighteen|seventeen|sixteen|fifteen|fourteen|thirteen|twenty|13|14|15|16|17|18|19|20|21|22
    back then|in
    in the past
    in my twenties|teens|thirties|youth|20s
    in high school|college|uni|university|2010|2012|2014|2015|2016|2017|2018|2019|2020|2021|2022
    as a teenager|child|kid|teen|student
    growing up
    before therapy|treatment|i_got_help|i_met|recovery|medication
    my old self
  `,
  'context.habit': `
    used to
  `,
  'context.present': `
    now|today|tonight|lately|recently|currently|again|still|back|anymore|yesterday|days
    these days
    this week|month|morning|time|weekend
    last night|week
    keep|keeps
    every day|night
  `,
  'context.laugh': `
    lol|lmao|lmfao|haha|hahaha|hahahaha|rofl|xd|loll|lolol|lmaooo|hehe|heh|hahah|ahaha|ahahaha|lool
    😂|🤣|😆|😹|😅|😜|😝|💀
    just kidding|joking
  `,
  'context.trivial': `
    meeting|meetings|homework|exam|exams|midterm|finals|essay|assignment|deadline|deadlines|commute|traffic|monday|mondays|email|emails|excel|spreadsheet|printer|wifi|internet|laptop|queue|heat|weather|hot|cold|humidity|hungry|hunger|hangover|hungover|gym|leg_day|workout|squats|cardio|burpees|cramps|period_cramps|headache|toothache|sunburn|cringe|embarrassing|embarrassed|embarrassment|awkward|shame_of_it|shift|mosquitoes|mosquito|allergies|hay_fever|pollen|maths|math|chemistry|physics|lecture|class|bus|train_delay|delay|delayed|airport|flight|song|season|episode|finale|spoiler|spoilers|update|bug|lag|ads|ad|customer|customers|olives|coffee|chocolate|pizza|burger|cake|food|shoes|heels|tickets|team|match|game|referee|score|essay|cute|adorable|puppy|kitten|outfit|haircut|in_laws|chores|dishes|laundry|ironing|tax|taxes|paperwork|forms|group_project|presentation|slides|code_review|standup|sprint|pun|puns|joke|jokes|karaoke|small_talk|decaf|pineapple|broccoli|autocorrect|typo|reply_all|parking
    of boredom|laughter|embarrassment|shame|cringe|hunger|thirst|cuteness|jealousy|curiosity|heat|cold|happiness
    if i|he|she|they|we|one_more|another ~ have|hear|see|get|win|lose|one_more|another
    for a|an|some|one ~ weekend|coffee|nap|pizza|burger|holiday|vacation|cigarette|drink|break|massage|chance
    than|then|over eat|watch|listen|wear|do_that|go_to|miss|drink|see|work
  `,
  'context.idiom': `
    took|taken|take all? ~ meds|medication|medicine|medicines|tablets|pills|antibiotics ~ as_prescribed|as_usual|on_time|with_breakfast|with_food|like_the_doctor|as_the_doctor|as_told|prescribed
    took|taken|take ~ all? ~ vitamins|vitamin|supplements ~
    dying|die|died|dead|dies|deceased|kill|killed|killing of|from|with|laughing|myself|me|us laughing|laughter|embarrassment|boredom|curiosity|hunger|thirst|cuteness|excitement|shame|anticipation|heat|with_laughter|of_laughter|jealousy
    die|dying|died laughing
    feet|back|head|legs|heels|knees|calves|shoes|hangover|squats|stairs|commute|heat killing|murdering|slaying me|us
    killing me|myself laughing|with|rn
    embarrassed|mortified ~ i wanted to die
    this|it|that|you|feet|back|head|legs|heels|job|work|commute|heat|deadline|diet|knees|suspense|wait|waiting|baby|kids|dog|homework|exam|cramps is|are|was|were|its|keeps|will literally|absolutely|really|honestly|totally|actually? killing|kill|murdering|slaying me|us
    @partner|he|she|they is|are|was|were|its|keeps literally|absolutely|really|honestly|totally|actually? killing|slaying me
    killing it|time|me_softly|them_with_kindness
    kill for|time|the_mood|the_vibe|two_birds|the_lights|the_engine|the_noise|switch|process|the_process|the_app|zombies|mosquitoes|spiders|the_boss|bosses|a_spider|the_spider|it_at|an_hour|bugs|germs|weeds|calories
    would|could|could_just|will|gonna|going_to|might kill for|my_brother|my_sister|my_boss|my_husband|my_wife|my_kids|him_for_that|her_for_that|you|the_dog|the_cat|my_roommate|my_flatmate
    mom|mum|dad|parents|boss|teacher|coach|roommate|sister|brother|landlord ~ will|is_going_to|are_going_to|gonna|would|going_to kill|murder me if|when|for|over|because|omg|about|once ~
    wife|husband|she|he|they|girlfriend|boyfriend ~ will|is_going_to|are_going_to|gonna|would|going_to kill me ~~ late|forgot|forget|dishes|money|spent|bought|broke|scratched|car|dog|haircut|birthday|anniversary|match|game|golf|shoes|bill|recipe|cake|surprise|spoiler
    dying for|to a|an|some|know|see|try|hear|go|meet|get|eat|tell|find|read|watch|show|visit|be_there ~
    to die for
    die|dying on|a hill|that_hill|this_hill|hero|happy_man|happy_woman
    battery|phone|laptop|car|plants|plant|engine|wifi|signal|line|conversation|chat|party|grass|bulb|watch|console ~ died|dead|dies|dying|die|is_dead
    dead|die tired|serious|ass|end|weight|line|lift|pool|sea|heat|hard|battery|drop|wrong|quiet|silence|to_the_world|to_me|on_my_feet|beat|on|set|against|sure|center|centre|ringer|bolt|giveaway
    drop dead gorgeous
    over my dead body
    wouldnt|would not be|get caught|seen dead
    scared|bored|worried|tickled|starving|freezing|loved|talked|worked|frightened|scare|bore half? to|me_to death
    to|like|the death ~ by|metal|row|star|note|stare|valley|penalty|grip|drop|eaters
    death by powerpoint|chocolate|meetings|paperwork|spreadsheet
    shoot|shot|shooting @self in the foot
    shoot|shot|shooting me|us|you|him|her|them a|an|your|the text|message|email|call|question|look|glance
    bit|bite|biting|bitten the|my|his head|heads off
    bit|bite|biting|shot|shoot the bullet|breeze|messenger
    kick|kicked|kicking myself ~
    cut|cutting @self ~ shaving|slack|cooking|some|off|chopping|vegetables|onions|onion|paper|accidentally|by_accident|can|knife_while|tin|loose|kitchen|a_piece|a_break|a_deal|a_bagel
    cut my? hair|nails|grass|bangs|fringe|losses|own_hair|lawn
    cut|cutting|burn|burned|burnt|hurt ~ myself|my_hand|my_finger|my_arm|my_leg ~ cooking|shaving|oven|stove|kettle|gym|playing|football|soccer|work|iron|toaster|straightener|curling|lifting|accident|sunbathing|beach|sun|running|chopping|pan|yoga|skiing|training
    hurt|pulled|injured my|@self ~ back|knee|ankle|shoulder|running|football|hamstring|lifting|gym|playing
    drown|drowning|bury|burying|drowned @self ~ in|work|coffee|wine|ice_cream|books|sorrows|chocolate
    drowning in|under work|emails|paperwork|debt|laundry|homework|nappies|diapers|admin|assignments
    want|need|help|going to? hang the|my|up|a|some ~ pictures|curtains|laundry|washing|shelf|shelves|mirror|lights|coat|clothes|painting
    hang|hanging @self? ~ out|with|around|up|in_there|on_a_minute|on_a_second|tight|loose|pictures|curtains|washing|laundry|clothes|fire
    just hanging around|out
    bungee jumping|jump|jumped ~ off|from ~ bridge|cliff|crane
    jump|jumping|jumped for|on|in|into|off|at|to|from ~ joy|bandwagon|conclusions|trampoline|pool|bed|chance|call|ship|rope|lake|gun|line|high_board|diving_board|plane|a_plane|with_both_feet|sofa|couch|topic|bungee
    bungee|parachute|jump|sky jump|jumping|dive|diving
    jump off the ~ diving|high|board|deep
    overdose|overdosed|overdosing|od|oding|oded on|of ~ chocolate|coffee|caffeine|sugar|netflix|cheese|tv|cuteness|candy|pizza|christmas|news|social_media|cake|sweets|turkey|vitamin|carbs|tiktok|food
    @work about|on|covering|discussing|exploring suicide
    suicide module|lecture|course|training|chapter|seminar|unit|essay|webinar|sauce|wings|soda|sprints|mission|statistics|story|plot|subplot
    pizza|pineapple|traffic|spreadsheet|deadline|hill|diet|driving|commute|outfit|haircut|recipe ~ is|was|be suicide
    ex|court|judge|social_services ~ not ~ let|letting|allow|allowed|lets me see|have|visit|call|ring my|our|the? kids|child|children|baby|boys
    cut|cutting @themself a ~
    shook|shake|shaking the|his|a|my ~ rattle|bottle|toy|blanket|snow_globe|box|hand|hands|tree|dice|rug
    suicide ~ rates|rate|statistics|awareness|hotline_training|prevention|research
    died|dies|die by suicide ~~ news|movie|film|book|history|singer|actor
    suicide squad|squeeze|blonde|girls|prevention|awareness|silence|boys|bunny|door|doors|lane|burn|wings
    political|career|social|commercial|financial|fashion suicide
    commit|commits to|it|this|that|code|changes|fully
    end|ended|ending it with|on|there|off|here_for_today ~ him|her|them|marco|boyfriend|girlfriend|ex|relationship|note|high|partner|good|call
    end|ended|ending things with|between
    end of the day|week|month|year|world|story|term
    the end of|is the|near|day|this|that|it|my|a ~ movie|book|film|season|show|semester|shift|contract|tunnel|lease
    end my|the relationship|subscription|contract|marriage|lease|shift|day|call|membership|engagement
    ends justify|meet
    make|making ends meet
    put ~ cat|dog|pet|horse|hamster|rabbit|him|her ~ to sleep|down ~ vet
    i am|im|literally|actually|so dead|deceased|dying|screaming|crying 😂|🤣|💀|😭
    i am deceased|dead 💀|😂|😭|🤣
    lol|lmao|lmaooo|omg|haha|hahaha|💀|😂 ~ i am dead|deceased|dying|screaming
    game|video|movie|film|character|level|boss|round|match|level|lives|minecraft|fortnite|sims|cod|dnd|campaign|raid ~ killed|die|died|shot|kill|dead|respawn|stabbed
    killed|crushed|nailed|slayed|murdered|smashed the|my|that|it|this ~ presentation|interview|exam|test|workout|game|show|audition|gig|set|song|speech|dance|look|competition
    killed it
    i killed my|the|it ~ presentation|interview|workout|exam|plants|plant|lights|houseplants|audition
    dead|live line|lines|stream|show
    life|live is good|great|too_short|like_that|happens|goes_on|going_well
    blood|heart pressure|sugar|test|donation|rate|tests
    tired|sick|done|fed_up|bored|over of|with|being|by ~ single|dating|work|winter|summer|cooking|rain|waiting|job|homework|chemotherapy|dishes|commuting|school|exams|laundry|cleaning|cold|heat|studying|essay|assignment|shift|chores|drama|app|apps|traffic|renting|long_distance|apologising|apologizing|today|snow|weather|diet|diets|workout|exercise|marking|packing|moving|shopping|lockdown|covid|politics|news|takeout|leftovers|rent|this_job|this_book|wedding_planning
    done|finished|through with|for ~ work|school|homework|exams|today|the_day|class|shopping|chores|finals|dating|the_week|dishes|laundry|essay|assignment|christmas_shopping|social_media|chemo|reading|cleaning|training|college|uni|semester|interview|interviews|surgery|treatment|radiation
    hopeless romantic
    pointless ~ meeting|email|form|exercise|rule|argument|call|paperwork|drama
    need|want out of ~ lease|contract|meeting|subscription|gym|group_chat|phone_contract
    hopeless|useless|terrible|rubbish|bad|pathetic at|with maths|math
    i am ~ hopeless at|with ~
    hopeless|useless|terrible|rubbish|bad|pathetic at|about|with dating|cooking|maths|math|directions|technology|parking|names|drawing|football|singing|baking|it|computers|spelling|dating_apps
    feel|feeling|a_bit|bit|little hopeless about|at|romantic dating|cooking|it|directions|apps|dating_apps
    give|giving|gave up|it ~ smoking|chocolate|sugar|coffee|alcohol|carbs|meat|dairy|caffeine|gluten|on_him|on_her|on_dating|cooking|cigarettes|sweets|netflix|instagram|on_my_diet|on_the_diet|piano|on_the_project|on_this_book|for_lent|on_that_show|on_gardening
    no way|escape|hope|point out|of|from|in|room ~ meeting|wedding|dinner|parking|room|room_puzzle|buying|arguing|calling|changing|cooking|rushing|ironing|traffic|paying
    disappear|vanish into|to|for|off ~ book|couch|beach|blanket|week|weekend|nap|day|holiday|woods_for|mountains
    stuck|trapped in|at|behind ~ traffic|meeting|meetings|work|lift|elevator|airport|house|queue|waiting|call|line
    can not stand|take|handle|bear|deal_with my|the|this|his|her|their|that|any_more|another ~ boss|colleague|noise|neighbor|neighbour|heat|music|smell|coworker|meetings|commute|job|manager|traffic|mother_in_law|weather|snoring|meeting|winter|in_laws|spoilers|suspense|spicy|dairy|accent|landlord|teacher|show|weather|cold
    can not wait|even|lie|complain ~
    my|the|a best? friend|brother|sister|mum|mom|dad|cousin|uncle|colleague|neighbour|neighbor|classmate|singer ~ died|killed|suicide|passed ~ years|ago|long|school|back_in|when_i_was
    lost|died|killed|passed ~ to|by suicide ~ years|ago|school|long|anniversary|back|when
    anniversary of|her|his ~ death|suicide|passing
    hurt|breathe like|better|easier hell|now ~ gym|workout|leg_day
    can not|couldnt|hard_to breathe ~ laughing|nose|cold|sinus|sinuses|asthma|hay_fever|stairs|mask|flu|congestion|blocked
    anxiety|anxious|nervous about|before|for ~ exam|interview|presentation|date|test|dentist|flight|wedding|job|driving_test ~ breathing|helped|fine|went|ok|okay|calm
    panic|panicked|panicking|panic_buying and|button|room|at|buying|bought|because_i_thought ~ didnt|answer|sold|button|disco|late|phone|keys|wallet|forgot|missed
    razor sharp|burn|blade_company|scooter
    gun show|metal|range|control|lake
    bridge|train|trains|roof was|closed|late|ticket|station|delayed|leaking|leak|repair|game|club|loan|of_my_mouth|over_the_river_is_beautiful
    crossed that bridge
    under the weather|bridge|bus
    throw|threw|thrown under the bus
    throw|threw|throwing @self into work|my_work|the|studying|it|projects|a
    throw|threw|throwing up ~ baby|kid|dog|cat|stomach_bug|flu|food_poisoning|morning_sickness|pregnant|pregnancy|norovirus|migraine|carsick|norovirus
    vomiting|vomited|puking|sick|throwing_up|vomit ~ stomach_bug|flu|food_poisoning|morning_sickness|pregnant|norovirus|bug
    in the zone
    hit|hitting|bang|banging a|my|the|head ~ wall|brick_wall|roadblock ~ thesis|project|work|writing|marathon|code|essay|job|revision
    hit me up|hard
    hit me with ~ price|bill|news|idea|question|best|another|it|your|lol
    he|she|they|it|news|hit hits|hit|got me different|hard|that|up|with|like|in_the_feels|when|to ~
    beat me at|to|in|by ~
    beat|beats him|her|them|me at|in|by|to ~ chess|tennis|cards|fifa|table_tennis|it|uno|mario|game
    fight|fighting a|off|with|for|over cold|flu|infection|hmrc|insurance|council|landlord|parking|traffic|remote|a_cold
    crash|crashed|crashing on|at|into ~ couch|sofa|friend|bed|party|his_place|her_place|exam|after_work
    sleep|slept|sleeping|nap forever|like_the_dead|for_a_week|for_days|a_hundred_years ~ weekend|today|long_week|shift|holiday|after_that
    fasting|fast|not_eat|not_eaten|eat for|before|since|ramadan ~ ramadan|lent|surgery|operation|colonoscopy|blood_test|yom_kippur|religious|procedure|breakfast|lunch|eid
    ramadan|lent|yom_kippur
    spent too|so_much much? ~ on ~ shoes|christmas|birthday|takeaway|wedding|clothes|amazon|gifts
    voice|voices of|over|message|mail|lesson|note|acting|actor|lessons|memo|messages|notes|coach|teacher
    hear|heard|hearing your|his|her|my_mums|a_lot_of voice ~ phone|lovely|nice|helps|good|calming|again
    sober|clean ~ years|for_six|for_eight|six|eight|ten
    i will be dead if|when|to_my ~ mum|mom|boss|wife|forget|late
    i will|shall|gonna take|have|drink|finish the whole|all bottle|pot|cake ~ wine_with|coffee|ice_cream|tea|juice
    thank you for everything ~ session|today|this_week|see_you|next_week|this_year|helped|progress
    goodbye|bye ~ see_you|next_week|until|for_now|later|talk_soon|have_a|tomorrow|thursday|monday|friday|party|dinner
    goodbye|leaving|farewell party|dinner|lunch|card|gift|drinks|speech|tour|do|cake
    said|say|saying goodbye to|at|before ~ colleagues|team|airport|old_house|childhood|class|school|cat|dog|house|sister|friends|station|grandma|parents
    last|final day|night|time|session|week of|at|in|before|for ~ work|school|term|holiday|vacation|college|class|exams|term|trip|semester|tour|camp|job|antibiotics|summer|festival|course
    last session ~ before|holiday|christmas|summer
    this is my last|final ~ exam|year|day_at|week_at|semester|term|cigarette|shift|day_of|class|week_of|chance|year_of
    gave|giving|given away ~ clothes|toys|baby|old|charity|goodwill|books|oxfam|stuff_before|moving
    my|a|the will|note ~ to_do_list|shopping|post_it|sick_note|doctors
  `,
} as const satisfies Phrases
