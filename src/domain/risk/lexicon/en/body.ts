import type { Phrases } from '../catalogue.ts'

/** Psychosis, mania, eating, overdose and withdrawal, panic, in English. Written for Rapport, November 2026. */
export const englishBody = {
  'psychosis.command': `
    voice|voices|demon|demons|spirits|spirit|god|devil|satan|angel|angels|entity|whispers|shadow|shadows ~ tell|tells|telling|told|says|say|saying|command|commands|commanding|order|orders|ordering|want|wants|scream|screaming|whisper|whispers|whispering|keep|shouting|ask|asking|asks|demand|demands ~ me|i|to|that ~ kill|hurt|die|jump|cut|end|harm|stab|do_it|suicide|burn|stop_eating|punish|deserve_to_die|kill_myself|kill_them|throw|sacrifice|set_fire
    it|they|thing|radio|tv ~ tell|tells|telling|told|says|say|saying|command|commands|commanding|order|orders|ordering|scream|screaming|whisper|whispers|whispering|keep|shouting ~ me ~ kill|hurt|die|jump|harm|stab|do_it|suicide|punish|deserve_to_die|kill_myself|kill_them|sacrifice|set_fire
    he|she ~ tell|tells|telling|told|says|say|saying|command|commands|commanding|order|orders|ordering|scream|screaming|whisper|whispers|whispering|keep|shouting ~ me ~ kill_myself|hurt_myself|harm_myself|kill_them|kill_him|kill_her|stab|set_fire
    voices|voice ~ kill|die|hurt|jump|cut|harm|stab|do_it
    hear|hearing|heard ~ voice|voices|someone|people ~ kill|hurt|die|jump|harm|worthless|cut
    my brain|head|mind ~ voice|voices ~ kill|hurt|die|jump|harm
    god|allah|jesus|lord|satan|devil ~ told|tells|telling|wants|commanded|commands|chose ~ me|to ~ kill|hurt|sacrifice|die|end|jump|cleanse|burn
  `,
  'psychosis.voices': `
    hear|hearing|heard|hears ~ a_voice|the_voice|voices|whispers|whispering|things_that_are_not|things_others|people_talking_when|my_name_when|someone_talking|people_who_are_not|commands|demons ~
    hearing things
    voice|voices ~ in_my_head|my_head|wont_stop|louder|talking|again|came_back|are_back|through_the_wall|from_the|laughing|coming_from|loud|get_louder|will_not_stop|never_stop|at_night|back|insulting|commenting
    see|seeing|saw|sees ~ things_that_are_not|things_others|things_no_one|shadow_people|demons|dead_people|people_who_are_not|faces_in|figures|spiders_everywhere|bugs_everywhere|shadows_moving|monsters|people_that_are_not
    seeing things ~
    hallucinate|hallucinating|hallucinations|hallucination ~
    stopped|stop|off|quit taking? my ~ antipsychotics|antipsychotic|olanzapine|risperidone|abilify|clozapine|seroquel|haldol|quetiapine|invega ~
    voices are|is back|here|telling|so|talking|getting ~
    they talk to me through ~
    something|demon|demons|entity|spirit|parasite|bugs|insects|worms|snake|someone ~ inside|in|under|living|crawling ~ my|me ~ body|skin|head|brain|stomach|blood|possessing
    bugs|insects|worms|spiders ~ under|crawling|inside my|on|in|me ~ skin
    dead people|relatives|grandmother|person ~ talk|speak|talking|visits ~ me
  `,
  'psychosis.watched': `
    they|someone|people|neighbors|neighbours|government|cia|fbi|police|mi5|aliens|coworkers|agents|everyone|cartel|illuminati|satellites ~ watching|following|spying|listening_to|tracking|recording|monitoring|poisoning|bugged|bugging|hacked|plotting|conspiring|trying_to_poison|implanted|planted|broadcasting|gangstalking|controlling ~ me|my|phone|house|cameras|chip|bulbs|walls|food|thoughts|through|microphones|camera|room|mind
    cameras|camera|microphones|microphone|chip|bugs|devices|device|transmitter|implant|wires ~ in|inside|behind|hidden|put ~ my|the ~ walls|wall|bulbs|lights|teeth|tooth|head|ceiling|vents|room|house|tv|apartment|brain|arm|flat|eyes
    being|am|i_am|get|getting watched|followed|monitored|poisoned|tracked|targeted|gangstalked|gang_stalked|recorded|surveilled|controlled by|through|everywhere|all|constantly|at ~
    gangstalking|gang_stalking|targeted_individual
    food|water|coffee|meds|air|pills ~ poisoned|laced|contaminated|tampered
    poisoning my|the food|water|coffee|tea|drinks|meals
    everyone|everybody|all_of_them ~ in_on_it|plotting|against_me|actors|conspiracy|part_of_it
    they are coming for|to|after ~ me
    out to get me
    trying to poison|get|control|kill ~ me|my_mind|my_thoughts
    replaced by|with a? ~ imposter|impostor|double|clone|actor|robot|lookalike
    not my|really ~ mother|wife|husband|mum|mom|dad|son|daughter|brother ~ imposter|impostor|replaced|double|clone|looks_like
    imposter|impostor ~ wife|husband|mum|mom|dad|mother|father|living|took|place|pretending
    taken ~ bulbs|cameras|phone ~ apart|down
  `,
  'psychosis.messages': `
    tv|radio|television|news|internet|newsreader|songs|song|license_plates|billboards|podcast|presenter|youtube|signs|adverts ~ talking|talks|speaking|speaks|sending|sends|message|messages|about|signals|directed|meant|codes|code|refer|referring ~ me|my_name|me_by_name|just_for_me|only_for_me|for_me|to_me|by_name
    secret|hidden|coded messages|message|signals|codes|signs for|to|from ~ me|god|tv|radio|numbers|aliens|them
    read|reading|hear|hearing|insert|inserting|steal|stealing|take|taking|broadcast|broadcasting|control|controlling|putting|put|inserted|know|knows my thoughts|mind|brain
    thoughts in|into my head ~ not_mine|are_not_mine|by|put
    thoughts|thought ~ not|arent mine|my_own ~ someone|put|inserted|they|implanted
    people can ~ hear|read my thoughts|mind
    my thoughts are ~ broadcast|broadcasted|being_read|stolen|controlled|out_loud
    chosen one|by_god|to_save|prophet|messiah ~
    i am the? ~ messiah|prophet|jesus|god|chosen_one|second_coming|antichrist|son_of_god|reincarnation|king_of_the
    i am|already|feel_like ~ dead_already|not_real|in_a_simulation|a_ghost|already_dead ~
    nothing|world|people|everyone|i ~ not real ~ simulation|actors|robots|fake|matrix|anymore|i_know|proof
    organs|insides|blood|brain|heart ~ rotting|gone|missing|replaced|rotted|stolen
  `,
  'mania.no-sleep': `
    not|havent|hardly|barely|without|no|dont|never|didnt|hasnt|two_hours_of|an_hour_of ~ slept|sleep|sleeping|need_sleep|tired ~ days|nights|3|4|5|three|four|five|week|2|two|since ~ energy|amazing|incredible|invincible|great|ideas|awake|wired|fantastic|brilliant|alive|unstoppable|god|best|tired|buzzing|genius|working|writing|projects|fine|euphoric
    awake|up for|straight ~ days|nights|hours ~ energy|amazing|incredible|ideas|invincible|great|wired|unstoppable|genius|brilliant|euphoric|fantastic
    not|dont|do_not need|require ~ sleep ~ anymore|energy|genius|any|god|ideas|feel
    do not need sleep
    no sleep ~ days|nights ~
    racing thoughts|mind ~ sleep|fast|energy|ideas|talking|awake|unstoppable
    manic|hypomanic|mania|hypomania ~ episode|again|phase|think|getting|am|feel|right_now|off_my|coming
    i am|feel|going|getting|think|might ~ manic|hypomanic
    thoughts are|going|so too? fast|faster ~ sleep|talk|keep_up|write|energy
    stopped|off|quit|stop taking? ~ lithium|depakote|lamotrigine|lamictal|valproate|mood_stabilizer|mood_stabiliser|mood_stabilizers ~
  `,
  'mania.grand': `
    i am|feel|meant|born ~ invincible|unstoppable|immortal|like_a_god|godlike|superhuman|indestructible|a_genius_nobody|on_top_of_the_world_and|untouchable|all_powerful|the_smartest
    meant|destined|chosen|called|sent to ~ lead|save|change|heal|rule|unite|cure ~ people|world|humanity|country|nation|everyone|cancer|planet|millions
    special powers|mission|purpose_from|abilities|gift_from ~ god|me|world|universe|i
    solved|cured|discovered|figured_out|cracked|invented ~ cancer|physics|world_peace|the_universe|everything|time_travel|secret_of|meaning_of_life|consciousness ~
    can talk|communicate|speak directly? with|to ~ god|animals|universe|angels|aliens
    talking|talk|everyone_says|they_say|people_say ~ too fast|fast ~ energy|ideas|sleep|manic|stop|projects
    started|start|starting ~ businesses|companies|novels|projects ~ week|days|night|overnight|once ~
    never felt so|this|better|more ~ alive|amazing|powerful|brilliant|free ~ sleep|money|spent|nights|days|god
  `,
  'mania.spending': `
    spent|spend|spending|blew|blown|maxed|gambled|gave_away|drained|withdrew|emptied ~ all|my|our|whole|entire|thousands|10k|20k|cards|savings|credit|everything|k|grand ~ savings|money|account|cards|credit|rent|days|week|weekend|online|shopping|one_night|inheritance ~ sleep|energy|best|amazing|genius|invest|manic|stop|slept|idea|feel|god|invincible|impulse|why|dont_need
    bought|buying two|three|four|five|six|several|multiple|10|20 ~ cars|houses|laptops|bikes|motorbikes|phones|flights|guitars|puppies|boats ~
    quit|quitting my job ~ god|mission|genius|sleep|idea|visions|invent|destiny|amazing|energy
    sleeping with|sex|slept ~ strangers|everyone|five|ten|random ~ sleep|energy|invincible|week|manic|stop|days
  `,
  'eating.purge': `
    throw|throwing|threw up ~ every_meal|meals|on_purpose|after_i_eat|after_eating|after_dinner|after_lunch|after_every|what_i_eat|what_i_ate|calories|binge|to_lose
    make|making|made @self sick|throw_up|vomit|puke
    purge|purging|purged|purges ~
    vomit|vomiting|vomited|puke|puking|puked ~ after|on_purpose|every|eat|meal|myself|calories|food
    fingers|toothbrush|finger ~ down|throat my? throat ~
    binge|binging|bingeing|binged|binges ~ purge|purging|vomit|throw|threw|sick|starve|fast|laxatives|hate|ashamed|disgusted|control|stop|night|again
    laxatives|laxative|diuretics|diet_pills|water_pills|ipecac|ozempic_to ~ every|take|taking|took|lose|weight|box|eat|ate|meals|day|handful|abuse|after|empty|skinny
    taking|take|took|abuse|abusing|abused ~ laxatives|laxative|diet_pills|diuretics
    bulimia|bulimic|relapsed_bulimia ~
    chew and spit
    mia ana|tips|relapse
    pro ana|mia
  `,
  'eating.starve': `
    not|havent|barely|hardly|never|stopped|without|refuse|cant|havent_been ~ eaten|eating|eat|ate|food ~ days|day|since|week|3|4|5|two|three|four|fat|weight|control|disgusting|calories|scared|proud|faint|dizzy|thin|skinny|anything_all|in_days|deserve
    starve|starving|starved|starves @self
    starve|starving|starved ~ lose|weight|thin|skinny|punish|control|days|fat|body|until|feel_in_control
    i am|my|having|have|had|struggling|relapsed|relapse|recovering|with|starving ~ anorexia|anorexic
    restrict|restricting|restricted|restriction ~ calories|food|eating|intake|again|days|weight|under|meals|eat|more|hard|relapse|bad|how
    100|150|200|250|300|350|400|450|500|550|600|700|800 calories|cals|kcal|cal a|per|today|yesterday|only|all|and|each|in|daily|max|limit|diet|for ~
    only|just|less|under|ate|eating|eat|eaten|had|allow ~ 100|150|200|250|300|350|400|450|500|600|700|800 calories|cals|kcal|cal ~
    calories ~ felt|feel|guilty|sick|disgusting|fat|purge|exercise|burn|obsess|scared|terrified|terrify|counting_every|control
    fasting|fasted|fast|water_fast for|day|hours ~ days|week|72|weight|lose|until ~ lose|fat|weight|thin|skinny|dizzy|faint|proud|pounds|kilos
    how ~ starve|lose|stop|not|survive|hide|get|become|be|fast|trick|avoid ~ eating|anorexic|anorexia|bones|food_from|weight_fast|meals_from|hungry_without_eating|ribs|underweight|20_pounds_in_a_week|10_kg_in_a_week
    hide|hiding|hid|throwing_away|throw_away|flush|flushing my|the ~ food|dinner|meals|lunch ~ mum|mom|parents|eat|ate|plate|napkin|eaten
    pretend|pretending|lie|lying|lied ~ eaten|ate|eating ~
    scared|terrified|afraid|panic|guilty ~ eat|eating|food|calories|gain|gaining|weight|kitchen ~ weight|eat|fat|calories|anything|gain|meal|pound|gaining|bread|food
    terrified of|about gaining|food|weight|calories|eating
    bmi ~ 13|14|15|16|17|lower|under|low|drop|goal|below ~
    goal weight|gw|ugw
    thinspo|thinspiration|meanspo|bonespo|bodycheck|edtwt|ed_twitter
    lost my period|periods ~ weight|eat|eating|thin|exercise|restrict
    no|not food ~ until i|lose|deserve|thin ~
    hospital|tube|feeding|inpatient ~ anorexia|eating_disorder|weight|tube ~
    eating disorder ~ back|relapse|relapsed|again|voice|worse|winning|bad|taking_over|control|came|i_have|my|loud
    relapse|relapsed|relapsing ~ eating_disorder|anorexia|bulimia|ed|restricting|purging
    exercise|exercising|run|running|burn|workout|gym ~ until|three|3|4|5|hours|every|off ~ calories|faint|collapse|ate|eat|burn|eaten|pass_out
    food|eating ~ only_thing_i_can_control|thing_i_can_control|disgusts_me|the_enemy
  `,
  'eating.body': `
    hate|disgusted|repulsed|cant_stand|cannot ~ my ~ body|fat|thighs|stomach|weight ~ eat|food|starve|eating|cut|look|mirror|sick|skinny|fat
    feel|am|look|so|too fat ~ eat|disgusting|food|hate|starve|mirror|eating|calories
    want|need to ~ be|see|get|feel ~ skinny|bones|thin|ribs|underweight|collarbones|skin_and_bones ~
    skip|skipping|skipped meals|dinner|lunch|breakfast ~ weight|thin|fat|lose|skinny|days|punish|calories
  `,
  'overdose.took': `
    took|taken|swallowed|had|drank|accidentally|snorted|smoked|shot|injected|used|ate ~ too many|too_much|double|triple|wrong|extra ~ @drug|pills|dose|meds|drugs|coke|molly|mdma|edibles|acid|meth|alcohol|k|ketamine|xans|percs|gummies|tablets ~
    took|swallowed|popped|had 3|4|5|6|7|8|9|10|three|four|five|six|seven|eight|nine|ten ~ of the|my|those|blue|xans|percs|bars|oxys|@drug ~ numb|nod|nodding|dizzy|breathe|cant|sleepy|heart|shaking|help|vodka|wine|alcohol|drunk|beer|scared|lips|blue|passed
    accidental|accidentally overdose|overdosed|od|oded|double_dosed ~
    accidentally took|swallowed|drank|overdosed ~ too|wrong|double|bleach|twice|much|many|of|pills|kids|mg
    think|might|am|having|afraid|scared|could|may|feel i|be|am|have|like|an|i_am|i_might ~ overdosing|overdosed|overdose|oding|od|having_an_overdose ~
    am i|is_this|is_it|did_i ~ overdosing|overdosed|overdose|od
    need narcan|naloxone ~
    how|what ~ do|to|help|save|stop ~ overdose|overdosing|od ~ friend|someone|me|i|now|breathing|wake|him|her|boyfriend|girlfriend|myself
    friend|he|she|they|boyfriend|girlfriend|brother|sister|mum|mom|dad|son|daughter|husband|wife|roommate ~ overdosed|overdosing|oding|od|took_too_many|took_too_much ~ now|breathing|wake|help|do|what|blue|lips|not_waking|unconscious|just|floor|responding
    will i die ~ took|mixed|swallowed|drank
    took ~ will_i_die|am_i_going_to_die|should_i_go_to_the_er|should_i_be_worried|call_poison
  `,
  'overdose.signs': `
    lips|fingers|nails|face|skin ~ blue|purple|grey|gray|numb ~ breathing|took|pills|nodding|oxy|fent|heroin|wake|using|shot
    nodding|nod|passing|drifting off|out ~ took|pills|blues|fent|oxy|heroin|breath|breathing|breathe|lips|xans
    not|barely|hardly|stopped|slow breathing ~ took|drugs|heroin|fent|pills|overdose|xans|shot|snorted|wake|he|she|blue
    can not wake him|her|them|my|up ~ up|breathing|pills|drugs|took|fent|drank|heroin|blue
    foaming at|from the mouth
    chest pain|hurts|tight ~ cocaine|coke|meth|crack|speed|line|lines|adderall|molly
    seizure|seizures|fit ~ took_too|withdrawal|stopped_drinking|xanax|benzos|detox|quit_drinking
    heart ~ racing|pounding|stopping|beating ~ coke|cocaine|meth|pills|adderall|molly|lines|edibles|took
    laced|contaminated|cut with fentanyl|fent|something ~
  `,
  'overdose.mixing': `
    mixed|mixing|mix|combined|combining|drank|drinking|took|taking|taken|with ~ xanax|benzos|valium|klonopin|oxy|opioids|oxycodone|percs|pills|sleeping_pills|methadone|heroin|meds|antidepressants|tramadol|codeine|painkillers|ambien|zopiclone ~ and|with|on|plus|alcohol ~ alcohol|vodka|wine|whiskey|whisky|beer|drunk|drink|drinking|oxy|xanax|tequila|rum|gin|bottle|percs|heroin
    drunk|drinking|vodka|wine|alcohol|whiskey|whisky ~ and|with|plus|on ~ xanax|benzos|valium|oxy|percs|pills|sleeping_pills|methadone|heroin|klonopin|painkillers ~
    safe|ok|okay|dangerous|can_i|what_happens ~ mix|take|mixing|combine|drink ~ xanax|benzos|valium|oxy|methadone|heroin|cocaine|mdma|lithium|tramadol|ketamine|opioids ~ alcohol|with|and|drink|together
    shot|shooting|shoot|inject|injecting|injected up? ~ heroin|fent|fentanyl|meth|coke|dope|alone|speed|again ~
    using|shooting_up|smoking|snorting|doing fent|fentanyl|heroin|meth|crack|tranq|ice|speedballs ~
    drink|drinking|drank|had a|the|two|three|whole|litre|liter|bottle|handle|fifth|1.5 ~ bottle|litre|liter|fifth|handle|bottles|vodka ~ day|every|daily|morning|blackout|pass_out|shakes|night|whole|vodka|of_vodka|of_whiskey
    blackout|blacked|blacking|black out|drunk|drinking ~ every|again|night|day|cant|stop|woke|alone|driving
    addicted|hooked|dependent|addiction to|on ~ opioids|heroin|fentanyl|xanax|benzos|coke|cocaine|meth|pills|oxy|percs|alcohol|crack|ketamine|tramadol|codeine|painkillers
    can not stop using|drinking|snorting|smoking_crack|shooting ~
    high|drunk|wasted ~ driving|drove|drive|behind_the_wheel ~
    how ~ get_high|trip ~ dxm|benadryl|cough|inhalants|duster|whippets|glue|aerosol|nutmeg|dph
    benadryl|dph|dxm|robotripping|duster|huffing|inhaling ~ trip|high|mg|how|hallucinate|challenge|glue|gas|air|paint
    how|safe ~ much|many|to|dose|safe ~ snort|inject|shoot_up|smoke_meth|smoke_heroin|boof|plug|do_coke|do_heroin|take_to_get_high ~
  `,
  'withdrawal.signs': `
    withdrawal|withdrawals|withdrawing|detox|detoxing|dts|dopesick|dope_sick|delirium_tremens ~
    cold turkey ~ drinking|alcohol|xanax|benzos|heroin|vodka|opioids|oxy|pills|shaking|methadone|fent|valium|klonopin|seeing|meds|effexor|venlafaxine|booze
    stopped|quit|stop|quitting|stopping|ran_out|run_out|out|off|last_drink|without_a_drink|no_drink ~ drinking|alcohol|vodka|xanax|benzos|heroin|oxy|opioids|methadone|valium|klonopin|suboxone|booze|fent|drink|of_xanax|of_methadone ~ shaking|shakes|sweating|seeing|seizure|vomiting|sick|trembling|tremor|hallucinating|sleep|throwing_up|hearing|shivering|crawling|confused|heart|bugs
    shaking|shakes|sweating|tremors|trembling|puking|vomiting ~ drink|drinking|withdrawal|alcohol|heroin|fent|benzos|without_it|until_i_drink|need_a_drink|need_my_fix|since_i_stopped|last_used
    need|needed a ~ drink|fix|hit|bump|dose to|just|or ~ stop_shaking|function|morning|shaking|get_up|normal|sick|stop_the_shakes
    drink in the morning ~ shak|stop|steady
    ran|running|run out of ~ methadone|suboxone|xanax|benzos|oxy|insulin|lithium|meds|klonopin|subs ~
  `,
  'withdrawal.relapse': `
    relapsed|relapse|relapsing|slipped ~ drink|drinking|alcohol|heroin|coke|cocaine|meth|pills|oxy|using|used|fent|sober|sobriety|crack|xanax|vodka|last_night|weed|booze
    relapsed ~ months|years|days|after
    started|back|went_back|again to? ~ drinking|using|heroin|meth|coke|shooting_up|cocaine|crack again|after|on ~
    drinking|using|drank|used again after|since|every|last ~ sober|clean|years|months|days|day|night|alone
    broke|lost|threw_away ~ sobriety|sober
    urge|urges|craving|cravings to|for ~ drink|use|relapse|heroin|coke|meth|using|drinking|score
    going to|about_to|want_to|wanna relapse|use_again|score|drink_again
  `,
  'panic.attack': `
    panic|anxiety attack|attacks|attacking ~
    panic attack|attacks
    i am|having|start|started|keep|so panicking|panicked|hyperventilating|panicing ~ breathe|cant|stop|right_now|help|heart|chest|dying|die|now|shaking
    hyperventilating|hyperventilate ~
    i am panicking
    freaking|freak|freaked out ~ cant|breathe|help|right_now|stop|heart|shaking|dying|please
    having a? ~ panic|breakdown|meltdown|anxiety_attack|nervous_breakdown|mental_breakdown
    mental|nervous breakdown
    spiraling|spiralling ~ help|stop|cant|out|again|tonight|alone|now|bad
    anxiety is|so|has|got|getting|through ~ bad|roof|unbearable|killing|through_the_roof|worst|out_of_control|crippling|severe|paralyzing|overwhelming|high|awful ~
    anxious ~ breathe|cant_function|heart|chest|shaking|cant_stop|leave_the_house|cant_sleep|dying|throw_up|throwing_up|vomit
    crippling|severe|extreme|overwhelming|debilitating|paralyzing|intense|unbearable anxiety|panic|fear|dread
    help ~ panic|anxiety|panicking|hyperventilating
    sense|feeling of impending|doom doom ~
    impending doom
    agoraphobia|agoraphobic ~
  `,
  'panic.body': `
    can not|cant|couldnt|could_not|hard_to|struggling_to|trouble|difficulty breathe|breathing|catch_my_breath|get_air|get_enough_air ~
    can not breathe
    heart|chest ~ racing|pounding|beating|mile_a_minute|exploding|out_of_my_chest|thumping|fast|tight|crushing|hurts|bursting|tightening ~ breathe|panic|dying|die|shaking|anxiety|cant|scared|dizzy|anxious|help|numb|calm|explode|stop
    feel|feels|feeling|think|thought like|i|am|that ~ dying|going_to_die|having_a_heart_attack|heart_attack|passing_out|going_crazy|going_to_faint|suffocating|choking|going_to_pass_out ~ panic|breathe|heart|chest|shaking|anxiety|cant|help|tingling|calm|dizzy|scared|anxious
    hands|fingers|face|whole_body|body ~ shaking|tingling|numb|trembling|sweating ~ breathe|panic|cant|heart|chest|anxiety|stop|calm|anxious|scared|dying
    can not calm down|stop_shaking|stop_panicking ~
    walls|room|everything ~ closing|spinning|unreal|not_real|far_away ~ breathe|panic|heart|cant|faint|anxiety|in_on_me
    shaking|trembling ~ cant|can_not ~ stop|breathe|calm
  `,
} as const satisfies Phrases
