import type { Phrases } from '../catalogue.ts'

/** What is at hand, under way or just done, said outright in English: by the writer, to the writer, by someone near.
 * Phrases name what people say, never how a thing is done. Written for Rapport, November 2026. */
export const englishUnderWay = {
  'means.in-hand': `
    took|taken|got|lifted ~ gun|pistol|rifle|shotgun down ~ clean|cleaned|cleaning
    out with|the|my rifle|gun|shotgun ~ thought|thinking ~ me|done|end
    turn|turned this|it|the_gun on me|myself
    gun|pistol|rifle|shotgun ~ just_for_me|only_for_me|for_me
    keep the|my pills|tablets where i can see ~
    @firearm is? loaded
    loaded the|my|his|dads @firearm
    @firearm is? ~ in|on|across|beside|against my lap|knee|knees|mouth|chin|chest|temple|hand|hands
    @firearm is? ~ beside|next_to|in_front_of me
    holding|cleaned|cleaning|loading|loaded the|my|a|his|dads|daddys @firearm ~ never|hunt|first|again|tonight|ready|thinking
    i am in the barn|shed|garage|loft|car|truck|cab|woods with the|my|a @firearm
    @drug ~ in|on my|me lap|knee|hand|hands|mouth
    pills|tablets|morphine ~ moved|counted|lined_up|laid_out|tipped_out ~ night|bed|table|knee|row|rows|twice|again
    bought enough pills|tablets|paracetamol
    counted what is|was in the drawer|box|tin|bottle
  `,
  'means.hoard': `
    collected|collecting|gathered|gathering|collect ~ pills|tablets|paracetamol ~ from|different|three|two|four
    pills|tablets ~ put_by|stashed|saved_up|squirreled|squirrelled|stockpiled
    months|weeks of ~ pills|tablets ~ put_by|saved|hidden|tin|box|drawer
    hid|hiding|hidden|stash|stashed|stashing my|the|mums|moms|dads|grans|nans|grandmas|grandads ~ pills|tablets
    took|taken|nicked|stole mums|moms|dads|grans|nans|grandmas|grandads|his|her ~ pills|tablets ~ hid|kept|under|hidden|saved
  `,
  'attempt.recent': `
    overdosed $
    drank|took tablets|pills ~ pumped|stomach|hospital
    i have? overdosed
  `,
  'overdose.took': `
    took|swallowed|had|taken them all $
    took|swallowed|taken all of them $
    i took mums|moms|dads|grans|nans|grandmas|grandads|daddys|mommys|somebodys|someone_elses ~ pills|tablets|meds
    took|swallowed|taken|had all the pills|tablets
    had|took|taken|swallowed all|all_of mums|moms|dads|grans|nans|his|her pills|tablets
  `,
  'attempt.now': `
    took|taken|swallowed|ate|eaten|did|necked|eat a|the|my ~ whole|entire bottle|box|packet|pack|load of pills|tablets|meds
    took|taken|swallowed|ate|eaten|necked a|the|all load|loads|bunch|lot|handful of ~ pills|tablets
    took|taken|swallowed everything ~ box|bottle|packet|stop
    ate|eat|eaten all ~ pills|tablets ~
    overdose ~ intentional|deliberate|on_purpose ~ frightened|scared|now|sorry
    overdosed about|just|a_few|an|half|ten|twenty ~ ago|now
    i have? just overdosed
    overdosed ~ in my system|stomach now?
    took|taken|swallowed|had them all ~ scared|sorry|sleepy|dizzy|help|ambulance|sick
    had|took|taken|swallowed all the pills|tablets ~ sorry|bye|goodbye|scared|sleepy|bottle|vodka|drink
    drawer|box|bottle|packet of pills|tablets is empty ~ had|took|taken
  `,
  'attempt.edge': `
    on the? bridge ~ wrong|other side
    wrong side of the|a? rail|railing|railings|barrier|fence|bridge|parapet
    over the rail|railing|railings|barrier|parapet already|now
    feet|legs over the edge|side|ledge|rail|railing
  `,
  'intent.will': `
    i will|am_going_to jump|hang_myself|shoot_myself if|when|unless|tonight|tomorrow|on
    will be dead|gone by my|own hand
    walking|walkin|driving|heading|on_my_way|going to the? bridge|tracks|cliff|station ~ no_one|nobody|stop|goodbye|sorry
    do it by|on|before my_birthday|christmas|friday|the_anniversary
  `,
  'means.question': `
    how would|could|can a|someone|somebody|my|the ~ character|person|someone|somebody ~ overdose|hang|die ~ no_one|nobody ~ save|find|stop
    if you|someone|somebody|a_person|i take|takes|took loads|lots|all|a_load|a_lot|a_bunch|too_many of ~ pills|tablets|paracetamol ~ sore|hurt|hurts|die|asleep|happen|happens|stop|work
    is a|one|two|three ~ worth|box|bottle|packet|month|months of ~ pills|tablets ~ enough
  `,
  'psychosis.command': `
    voice|voices ~ says|say|said|tells|told|telling ~ jump|jumping|everyone_wants_me_dead|wants_me_dead|follow_him|follow_her
    i am meant to jump|die|burn|cut ~ voice|voices|test|sign|chosen
    voice|voices|they ~ order|orders|ordering|command|commanding me ~
    still ordering me?
  `,
  'injury.bleeding': `
    will_not|does_not|is_not|can_not|cannot|wont stop bleeding|bleed|to_bleed ~ hospital|scared|sorry|tell|told|towel|towels|floor|bathroom|deep
    cut too deep|far ~
    i|ive cut deeper|deep ~ than|this_time|bleeding|stitches
    cuts are? getting|keep_getting deeper
  `,
  'from.now': `
    @they has|got|have|hes ~ knife|gun|machete ~ chasing|says|outside|window|bathroom|bed
    @they ~ chasing ~ knife|gun|machete|car
    @they is|are? ~ punching|kicking|breaking|smashing|banging|hammering|bashing the|my|on ~ door ~
    @they is|are? ~ breaking|climbing|coming in|through|over ~ door|window|gate|fence
    @they has|got|have ~ knife|gun|machete|axe|rifle|shotgun|hammer ~ police|help|someone|outside|hall|door|loading|hiding|typing|coming|shouting|screaming|looking_at_me
    i am|locked|hiding ~ locked|hiding in the|a bathroom|closet|wardrobe|toilet|cupboard|loft|bedroom ~ @they|knife|gun|outside|door|drunk|kids
    @they is|are ~ outside|at ~ door ~ knife|gun|kill|hurt|drunk|shouting|screaming
    send|call the? police|cops|someone|somebody|help|guards|gardai ~ knife|machete|gun|hitting|beating|door|kill|choking
  `,
  'from.threat': `
    @they|will|said|says ~ kill us ~
    @they said|says|told_me|swore|promised ~ put|throw|cut|chop|bury me in|into|up ~ river|pieces|bits|lake|ground|woods
    smashed|broke|slashed|burned|burnt|keyed my ~ next time ~ my|me|you|your
    sleep with one eye open
    nobody|no_one would look|find|miss for? me|us|you ~ @they
  `,
  'others.attack': `
    smashed|slashed|broke|keyed|torched|burnt|burned his|her|their ~ next time ~ his|her|their head|face|skull|neck|throat|legs|knees
    next time it is|will_be his|her|their head|face|skull|throat
  `,
  'others.kill': `
    killing|kill us both|all
    put the|a|this ~ knife|blade|fork in|into|through @them
    stab|shoot one of them|em ~
    know|knows where|when he ~ lives|parks|works|sleeps|gets_home|walks ~~ acid|petrol|@firearm|knife|bat|machete|hammer|axe
    tonight|tomorrow i am ~ stabbing|shooting|killing|sliding @them|on
    i am stabbing|shooting|killing him|her|them if|tonight|when|tomorrow
    driven|drove|drive|waited|sat|parked ~ past|outside ~ house|place|yard|work ~ gun|rifle|knife|bat|shotgun
    got|have|have_got the gun|rifle|knife on him|her|them
    it is finished? finish|over|him for him or me
  `,
  'someone.planning': `
    @kin|nephew|niece|he|she ~ wants_to_die|want_to_die ~ has|got|my ~ knife|gun|rope|pills|room
    @kin|nephew|niece is|are on the roof|bridge|ledge ~
    @kin|he|she|they ~ picked|found|got|has|made|chosen a? way|plan|rope|pills|date|day ~ kill|hang|shoot|drown @themself
    @kin|he|she|they says|said|texted|wrote|left|sent ~ goodbye|a_goodbye ~ phone|answer|answering|off|pick_up|find
    @kin|he|she|they is|are|has ~ sat|sitting|standing|alone with|on the ~ pills|tablets|bridge|roof|ledge|knife|gun ~
    @kin|he|she ~ took|taken|swallowed a|the|whole|all|bottle ~ pills|tablets|bottle|meds
    found|hidden pills|tablets|rope|razor_blades|blades in|under my|his|her|their|the ~ son|daughter|boy|girl|kid|husband|wife|pillow|pillowcase|mattress|bed|drawer ~ pillow|pillowcase|mattress|bed|drawer
  `,
  'means.get': `
    know|knows where ~ gun|pistol|rifle|shotgun|gun_key|gun_safe ~
    asked|borrow|borrowed|lend|lent|bought|got ~ gun|pistol|rifle|shotgun ~ off|from|for ~ cousin|bloke|him|guy|man|father_in_law|robbers|just_for_me
    gun safe code|key|combination
    medicine|pill|injection for|to die|dying
  `,
  'desire.urge': `
    want to jump so|right|really bad|badly|now|much
    thinking|thought ~ shooting|hanging|drowning|stabbing @self
  `,
  'plan.has': `
    after i have? kill|killed @self
    found a|the bridge|spot ~ picked a|the night|day|date
  `,
  'desire.hinted': `
    kill me
  `,
} as const satisfies Phrases
