import type { Phrases } from '../catalogue.ts'

/** Attempts, self-injury, preparation and goodbyes in English. Written for Rapport, November 2026. */
export const englishActs = {
  'attempt.now': `
    took|taken everything|the_lot|it_all|them_all ~ hour_ago|hours_ago|minutes_ago|just_now|cabinet_about|cabinet_an|sleepy|dizzy
    did|done it ~ swallowed|took|taken everything|them_all|it_all|all_of_them|the_lot
    swallowed everything|them_all|the_lot
    took|swallowed|downed|drank|drunk|taken|ingested|popped|necked|injected|overdosed all|the_whole|whole|entire|every|too_many|too_much|a_bunch|a_lot|loads|handful|a_handful|bottle|so_many|the_rest|a_whole|an_entire|enough|half_a|about_20|about_30|about_40|like_20|like_30|like_40|over_20|over_30|20|30|40|50|60|100|24|16|12|15|25 ~ @drug|bottle|pack|packet|box|bleach|of_them|antifreeze|them|poison ~
    took|swallowed|downed|taken the|all|every|whole|a ~ whole|entire|full ~ bottle|pack|box|packet|thing|lot
    took|swallowed|downed all my|the|of ~ @drug|them|it
    took|swallowed @drug ~ minutes_ago|hour_ago|dizzy|sleepy|scared_now|goodbye|not_wake
    just|already|i took|taken|swallowed|drank an? overdose
    i have|i just|just overdosed
    took an overdose
    i od
    overdosed ~ minutes|now|just|hour|ago|help|today|tonight
    cut|slit|slashed|sliced|opened my|both|the ~ wrists|wrist|throat|vein|veins|artery ~
    cut|slit too|really|so|very deep ~ blood|bleeding|stop|stitches|bone|fat|help
    bleeding ~ not_stop|wont_stop|everywhere|a_lot|will_not_stop|all_over ~ cut|myself|wrist|wrists|did_it|razor
    there is|so|so_much|too_much blood ~ wrist|wrists|cut|everywhere|floor|bath|stop
    already done it|taken_them|took_them|did_it|swallowed
    i have done it
    i did it ~ goodbye|pills|bleeding|swallowed|took|over_soon|tired_now|sleepy
    drank|swallowed|drinking bleach|antifreeze|poison|drain_cleaner|pesticide|paraquat
    shot|stabbed|hung|hanged|poisoned @self
    in the garage with ~ engine|car|running
    engine|car running ~ garage|hose|closed
    getting|feel|feeling|i_am sleepy|drowsy|dizzy|cold|numb ~ pills|took|bottle|goodbye|over
    rope|belt|noose is|already ~ around|on|round my neck
    i am bleeding out
    pills are|starting|should kicking|to|kick|working ~ in|work|now
    turned on the gas|on_the_stove ~
  `,
  'attempt.edge': `
    i am|standing|stood|sitting|sat|here|climbed|climbing|up|currently on|at|over|onto ~ edge|ledge|railing|roof|bridge|tracks|cliff|rooftop|overpass|balcony|windowsill|parapet|barrier ~ jump|now|goodbye|die|end|right_now|do_it|step|let_go
    on the ledge|wrong_side_of_the
    other|wrong side of the? ~ railing|barrier|rail|fence|railings
    feet over|dangling|off ~ edge|ledge|side
    lying|laying|sitting|standing|stood|sat|laid on|down_on|by the ~ tracks|train_tracks|rails|motorway|railway ~
    walked|walking|went out? into|towards|toward the ~ traffic|ocean|sea|river|lake|water ~ and|not|hope|goodbye
    about|going to jump ~ now|right_now
    gun|barrel|knife|blade in|to|against|at my mouth|head|throat|temple|wrist
    with a gun|knife|blade to|at my
    climbed over the ~ rail|railing|barrier|fence
  `,
  'attempt.recent': `
    tried|attempted|try|trying|attempt to? ~ kill|end|hang|off|drown|unalive|suffocate|poison @self|my_life|it|it_all ~ last|yesterday|today|tonight|earlier|week|monday|tuesday|wednesday|thursday|friday|saturday|sunday|again|ago|month|morning|few_days|just|recently|weekend
    last|yesterday|today|tonight|earlier|this|on|just ~ tried|attempted to? ~ kill|end|hang|overdose|od|drown|suicide|jump|unalive
    tried|attempted to ~ kill|hang|end|drown|unalive @self|my_life|it
    attempted|tried suicide|overdose|overdosing|to_overdose|to_od|to_jump|to_hang|hanging
    failed|failing|botched|survived|unsuccessful ~ attempt|suicide|overdose|suicide_attempt
    botched|survived ~ again|last_night
    failed at killing|dying|suicide
    suicide attempt ~ last|yesterday|week|month|days|recent|recently|ago|hospital|discharged|out|saturday|sunday|monday
    my|after|since|from recent|last|latest suicide? attempt
    pumped|charcoal|pump my|they|in ~ stomach|hospital|drink
    pumped my stomach
    i ~ overdosed|od|oded ~ last|yesterday|week|weekend|night|monday|tuesday|wednesday|thursday|friday|saturday|sunday|hospital|again|on_purpose|intentionally
    overdosed on purpose
    took an overdose last|yesterday|on|this|again
    almost|nearly|close|came|was|so_close jumped|did_it|hung_myself|killed_myself|ended_it|to_doing_it|to_killing_myself|to_ending_it|went_through_with_it|took_them_all|pulled_the_trigger|stepped_off|drove_into|swallowed|to_jumping|about_to_jump
    almost|nearly did it last|tonight|today|again|yesterday
    almost killed|hung|hanged|drowned @self ~ last|today|yesterday|again|tonight
    someone|she|he|they|police|stranger|mum|mom|dad|wife|husband|roommate ~ found|pulled|stopped|talked|caught ~ me ~ bridge|ledge|jumping|rope|hanging|unconscious|bath|down|time|pills|killing
    out|home|discharged|released|back ~ hospital|psych|ward|icu|unit ~ attempt|overdose|pills|suicide|wish|tried
    wish|wished they|she|he|you|it|had ~ not|hadnt|had ~ found|saved|survived|worked|revived|stopped|stomach|woke|let_me
    wish|wished ~ worked|succeeded|had_worked|it_had_worked
    found|saved|brought|pumped|revived|stopped|caught me ~~ wish|wished they_had_not|they_did_not
    should|wish|wished ~ have ~ let_me_die|worked|succeeded
    woke up ~ hospital|alive ~ overdose|pills|disappointed|attempt|again|angry
    rope|branch|belt|beam|gun|knot broke|snapped|gave_way|jammed|slipped ~
    sectioned|5150|psych_hold|72_hour_hold ~ attempt|overdose|tried|suicide|suicidal
    put the gun|knife|blade|pills|rope down|away ~
    chickened|wimped|backed out ~ jump|again|last|did|bridge|pills|doing_it|night
  `,
  'attempt.past': `
    tried|attempted|attempting|trying to? ~ kill|hang|end|drown @self|my_life ~ years|when|teen|teenager|school|college|uni|once|twice|times|ago|2015|2016|2017|2018|2019|2020|2021|2022|2023|decade|nineteen|young|long_ago
    when i was ~ tried|attempted to? ~ kill|suicide|hang|end|overdose
    years ago ~ tried|attempted|overdosed
    tried|attempted|attempting|trying|overdosed to? ~ kill|hang|end|drown|suicide|overdosed? ~~ @year|behind_me|a_lifetime_ago|ages_ago|as_a_student|in_my_twenties|in_my_teens|in_my_thirties|before_the_kids|before_i_met|back_in_the
    tried|attempted to? ~ kill|hang|end|suicide ~~ @year|behind_me|a_lifetime_ago
    in|back_in|since @year ~ tried|attempted|overdosed
    attempted|tried suicide ~ years|once|twice|times|past|before|young|teen|when|decade|long_ago
    suicide attempt|attempts ~ years|past|history|when|teen|before|previous|first|ago|in_20
    previous|past|prior|first|second|third|multiple|several|history_of suicide? attempt|attempts
    survivor of suicide|a_suicide
    i survived ~ suicide|attempt
    overdosed|took_an_overdose|od ~ years|when_i_was|teen|college|uni|once|past|ago
  `,
  'injury.did': `
    cut|cutting|burn|burning|burned|burnt|stabbed|sliced|slicing|carved|carving|bruised|branded @self ~
    scratch|scratched|scratching @self ~ until|bleed|blood|bled|feel
    hurt|hurting|harm|harming|harmed|injure|injuring|injured|punished|punishing|hit|hitting|punch|punching|punched|mutilate|mutilating @self
    self harm|harming|harmed|injure|injury|injured|injuring|mutilation|mutilate|harms
    selfharm|selfharming|selfharmed|selfinjury
    cut|cutting|slice|slicing|sliced|slashed|carve|carved|carving|burn|burned|burnt|burning|scratched|scratch|scratching my|into|up_my|all_over_my ~ arm|arms|wrist|wrists|thigh|thighs|leg|legs|skin|stomach|hips|hip|ankle|ankles|forearm|belly|flesh
    cut|cutting|cuts again|lately|relapsed|deeper|every_day|to_feel|to_cope|feels|helps|last_night|after_school|so_i_can_feel|more_and_more|because
    started|start|back_to|went_back|relapsed|relapse|relapsing|been|keep|kept|stop|addicted|resorted|turned with|on|to|into? ~ cutting|self_harm|self_harming|burning_myself|hurting_myself|sh|the_blade|razor|razors|blades|self_harm
    clean ~ days|weeks|months|since ~ cut|cutting|harm|self_harm|blade|sh|broke
    broke|lost|ended|relapsed|reset my ~ streak|clean ~ cut|cutting|harm|harming|self_harm|blade
    used|use|using|picked_up|took|got|find|found|grabbed|took_apart a|the|my ~ @blade ~ again|on_my|arm|wrist|leg|thigh|skin|last_night|to_feel|to_cut|myself
    razor|blade|lighter|scissors|knife ~ out|again|skin|drawer|arm|thigh|my_wrist ~
    did it again ~ thigh|arm|wrist|leg|cut|blade|blood|deep|deeper|razor|sleeves|nobody_sees
    fresh|new|deep|more cuts|cut|scars|burns|marks on|all ~ arm|arms|thigh|thighs|wrist|wrists|leg|legs|my
    cuts|burns|scars|slashes on my|all ~ arm|arms|thigh|thighs|wrist|wrists|leg|legs|body
    pain|blood|bleeding|cutting|hurting|razor|burning|it ~ only_thing|makes_me|to|helps|release|relief|calms ~ feel_something|feel_real|feel_alive|feel_better|cope|calm|numb
    enough to feel something
    bang|banging|hitting|smash|smashing|bash|bashing|slam|slamming my? ~ head against|on|into|with|off ~ wall|floor|door|until|desk
    punch|punching|punched|hit|hitting the? walls?|wall|myself|face until|till|so_hard|to|again|every ~ bleed|hurt|bled|broke|feel|bruise|hand|knuckles
    pull|pulling|pulled|rip|ripping out my? hair|skin ~ out
    bite|biting|bit @self|my_arm ~
    swallow|swallowed|swallowing batteries|glass|blades|magnets
    choke|choked|choking|strangle|strangled|strangling @self
    sh ~ relapse|relapsed|again|urges|clean|scars|cuts
    relapsed on|with sh|cutting|self
    cat scratches
    barcode|styro|beans|bean ~ cut|cuts|cutting|deep|hit
    hit styro|beans|fat
  `,
  'injury.urge': `
    want|wanting|wants|need|urge|urges|itching|tempted|craving|crave|like|going|desire|feel_like|thinking|think|thoughts|fighting|resist|impulse|tendencies|wanna to|of|about|for|not ~ cut|cutting|hurt|hurting|harm|harming|burn|burning|injure|scratch|slice|punish|hit ~ @self|again|my_arms|my_wrists|my_skin|my_arm|my_thighs|my_wrist|my_legs
    want|need|urge|urges|itching|tempted|craving|crave|desire|feel_like|thinking|fighting to|of|about|for|not ~ cut|cutting|self_harm|self_harming|bleed|the_blade|my_blade|razor|sh|relapse_on_cutting
    urges|urge ~ bad|strong|tonight|again|back ~ cut|cutting|harm|hurt|blade|sh
    self harm urges|thoughts|urge|again
    thoughts|thought|thinking|ideas of|about ~ hurting|harming|cutting @self
    how|what|best|where|safest|way ~ to|do|can|should ~ cut|cutting|self_harm|hurt_myself|burn_myself|harm_myself|cut_myself|hurt_yourself|cut_yourself ~ without|safely|deeper|deep|visible|noticing|scars|scarring|bleeding|dying|less|no_one|best|start|properly|see
    how to|do_i|can_i|should_i|do_you self harm|selfharm|cut_myself|hurt_myself|harm_myself|cut_yourself|hurt_yourself|cut_my|burn_myself|harm_yourself
    safe|safest|good|best|hidden|discreet way|ways|place|places|spot|spots to ~ cut|self_harm|hurt_myself|hurt_yourself|burn_myself|harm
    deserve to ~ hurt|bleed|punish|punished|suffer ~ myself
    hurt @self|me tonight|again|so_bad|badly
    i need to bleed|see_blood|feel_pain
    miss|missing ~ cutting|my_blade|self_harm|the_blade|the_blood|the_pain|razor
    what|which @blade ~ cut|cutting|skin|best|deeper|self_harm
    can not stop cutting|hurting|harming|burning|scratching
  `,
  'injury.hide': `
    how|ways|way|best|what|tips|help|need|cover|trying|conceal|excuse|excuses ~ hide|hiding|cover|covering|conceal|explain|heal|treat|disguise|clean|hid ~ cuts|scars|burns|marks|self_harm|scar|wounds|wrists|cut|sh ~
    hide|hiding|cover|covering|hid|covered|conceal ~ cuts|scars|burns|marks|my_arms|my_wrists|my_arm|my_thighs|my_wrist|bandages|bandage ~
    long|wear|wearing sleeves|hoodies|hoodie|jumpers|jeans ~ summer|heat|hide|cover|cuts|arms|nobody|see|scars|notice
    nobody|no_one|so_they|parents|mum|mom|teacher|pe ~ sees|see|notice|find|found|know ~ cuts|scars|cutting|marks|blades
    cuts|cut|scars ~ infected|stitches|not_healing|deep ~ self|myself|did|hide|mum|mom|parents|doctor
    found my ~ blades|razors|blade|cuts
  `,
  'injury.past': `
    used to ~ cut|self_harm|burn|hurt|harm ~
    self harmed|harm ~ years|when|teen|past|school|ago|clean_for|history
    old|faded self? ~ harm|scars ~ arms|years|past|cutting|harm|wrists
    clean from ~ self_harm|cutting|sh
    history of self harm|injury
  `,
  'preparation.note': `
    wrote|write|writing|written|finished|started|left|leaving|typed|drafting|drafted|typing|prepared|have|sealed a|my|the|letters|some|out|goodbye|all ~ suicide|goodbye|farewell|last|final ~ note|notes|letter|letters|messages|message|video|email|emails|texts|words
    goodbye|suicide|farewell note|notes|letter|letters|video|videos
    write|writing|wrote|written|left|leave|leaving|finished|have|finish my|the|a note|notes
    wrote|writing|written|write|left letters to|for ~ everyone|kids|family|mum|mom|dad|wife|husband|each|them|son|daughter|friends|people
    letters for|to ~ when_i_am_gone|after_i_am_gone|for_after|after
    writing|wrote|planning|planned|picked|chosen|chose my ~ own? obituary|eulogy|funeral|funeral_songs|coffin|casket
    record|recorded|recording ~ goodbye|last|final|videos ~ kids|family|message|video|when
    help|can|could|please|you me? ~ write|draft|word a|my ~ goodbye|suicide|farewell|last|final ~ note|letter|message
  `,
  'preparation.affairs': `
    sorted|sorting|wrote|writing|made|making|updated|updating|changed|finished|signed|did|done|fixed|getting|put|putting|tidied|arranged|got|settled|settling out? my|a|the will|affairs|life_insurance|insurance|beneficiary|finances|estate|debts|papers|passwords ~
    affairs|papers in order
    put|putting|get|getting|got my affairs|things|life|stuff ~ order|sorted
    paid|paying off ~ debts|funeral|my_own_funeral|everything
    passwords|pins|instructions|documents|accounts ~ list|written|folder|wrote|for ~ when|after|find|wife|husband|family|mum|mom|gone
    deleted|deleting|wiped|wiping all|my|every ~ accounts|account|social_media|history|photos|everything|socials|pictures
    clean|cleaned|cleaning|tidied my? ~ room|house|apartment|flat ~ find_me|no_one|body|so_they|wont_have_to|last_time|mess
    so|easier|easy|less ~ for ~ whoever|them|who find|finds|to_find ~ me|body
    stopped|stop|quit taking|paying|planning|making|buying ~ plans|future|no_need|no_point|wont_need|wont_be
  `,
  'preparation.give-away': `
    gave|giving|given|give|gifting|gifted away|my|all|most|some ~ away|stuff|things|belongings|possessions|dog|cat|pets|guitar|clothes|jewelry|jewellery|collection|records|books|everything|games|car ~ away|friend|sister|brother|neighbour|neighbor|need|anymore|everything|people|friends|gone|cousin|home|soon
    giving|gave|given away ~ my|stuff|everything|things|belongings|possessions
    found|finding|find|arranged|looking_for a|someone|new ~ home|look_after|take|care|take_care|family|place ~ for|my|the|of ~ dog|cat|pet|pets|cats|dogs
    who|someone|will|can|please|promise|make_sure ~ take|look|feed|care ~ care|after|for|my|dog|cat|kids ~ gone|dead|not_here|i_cant|anymore|after|when|happens_to_me
    you can have my|all_my|it|everything ~ gone|need|anymore|after|stuff|want|keep
  `,
  'preparation.rehearse': `
    practiced|practised|practicing|practising|rehearsed|rehearsing|tested|testing|tried|trying|test|trial|dry ~ noose|rope|hanging|knot|jump|gun|run|cutting_off|choking|belt|beam|drop ~
    put|had|held|holding|pressed|tied|wrapped|placed ~ gun|rope|belt|noose|knife|blade|plastic_bag|cord|pillow ~ mouth|head|neck|throat|wrist|face|temple
    went|drove|walked|stood|been ~ bridge|roof|ledge|tracks|cliff|platform|edge|overpass|balcony ~ looked|practice|stood|hour|hours|over|down|thinking|jump|nearly|almost|tonight|almost
    plastic bag over
  `,
  'goodbye.said': `
    goodbye everyone|world|all|my|forever|cruel|for_good|and_thank|and_sorry|and_thanks|i_love|to_everyone|friends|mum|mom|everybody|life|guys|and_i
    farewell|goodbye|bye everyone|forever|world|my_friends|for_ever|for_good|all|cruel
    saying|said my|all|our goodbye|goodbyes|farewell
    want|wanted|here|came|writing|time to say my? ~ goodbye|goodbyes|farewell
    this is goodbye|farewell|it_for_me|it|the_end|my_goodbye|the_end_for_me
    this is the end for|of ~
    i guess this is goodbye|it
    goodbye ~ sorry|forgive|love|miss|remember
    sorry ~ goodbye
    it was nice|good|lovely knowing|to_know|having_known you|all|everyone
    was nice knowing you
    see|meet you|u|y'all|ya on|in the|another other|next|another side|life|lifetime|world ~
    see you all? ~ in heaven|in_hell|in_the_afterlife|on_the_other_side|in_another_life
    rest in peace me|to_me|myself
    bye ~ forever|world|for_good
  `,
  'goodbye.message': `
    tell|tell_my|let|please_tell my|him|her|them|everyone|@kin ~ i|that|it|sorry|love|loved ~ love|loved|sorry|fault|tried|proud|goodbye
    tell @kin|@them|everyone|my ~ not|wasnt|was_not ~ fault
    not|never|wasnt|no_ones|nobody|isnt|was_not|is_not|nobodys ~ your|anyones|their|his|her|my_mums|anybodys|mums|moms|anyone|nobodys|fault ~ fault|blame ~
    do not blame @self|yourself|yourselves|anyone|them|him|her|each_other
    please do not|dont blame|be_sad|cry|hate|be_mad|be_angry|miss ~ me|yourself|funeral|gone|myself|mad|yourselves|for_me
    do not be sad|cry|mad|angry|upset|miss ~ gone|when|for_me|about_me|at_me_when|do_this
    please|take|promise ~ take|look care|after ~ my|each_other|mum|mom|kids|dog|cat|brother|sister|her|him|them ~ gone|me|anymore|not_here|after
    take|look care|after ~ @kin ~ for_me|when_i_am_gone|gone|without_me|please
    remember me|that_i|i ~ loved|love|happy|smiling|always|as
    i will|ill always|be love|watching|looking|miss you|over|down|my ~ all|everyone|you|from|above
    watching over you
    sorry for ~ everything|everyone|what|leaving|doing|hurting|putting ~ goodbye|love|forgive|gone|leave|leaving|burden|about_to_do
    i am sorry|so_sorry ~ forgive|for_what|for_leaving|i_failed|i_could_not|could_not|it_had|for_everything|mum|mom|everyone ~
    forgive|please_forgive me ~ for|what|i|leaving|love|goodbye|please
    i|have|always loved|love you|all|my ~ goodbye|forever|sorry|forgive|remember|dont_forget|so_much_but
    thank|thanks you|u|everyone|for ~ everything|trying|kind|being|all|there ~ goodbye|tell|sorry|enough|take_care|bye|last|wont|forever|fault|gone
    thank you for everything
    you did|tried|have_done everything|all|your_best|what you|to|could|can ~ save|help|could|me|fault
    you could not have|save ~
    nothing you|anyone|you_could|they could|can ~ have? done|do|stop|changed|say
    i hope you|they|everyone ~ forgive|understand|happy|remember|find ~ me|one_day|someday|why|without_me|peace|again
  `,
  'goodbye.thanks': `
    thank you for everything|trying|being_kind|being_there|listening
    thanks for everything
    you were kind|good_to_me|always_there
    sorry for everything
    i love you all|guys|mum|mom|dad
    take care of yourself|yourselves
    peaceful|at_peace|calm|calmer|weight_lifted
    i am at peace
  `,
} as const satisfies Phrases
