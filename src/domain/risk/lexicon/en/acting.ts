import type { Phrases } from '../catalogue.ts'

/** Plan, intent, means and method-seeking in English. Phrases name what people say, never how a thing is done.
 * Written for Rapport, November 2026. */
export const englishActing = {
  'plan.has': `
    have|got|made a plan and|with a? date|day|time|place
    plan|plans|planned|planning|note to|of|for|on ~ kill|killing|end|ending|hang ~ @self|my_life|it_all|my_own
    plan|plans|planned|planning to|of|for|on ~ suicide|overdose|die
    have|got|made|making|came_up_with my|a|the|another|it ~ suicide plan
    suicide plan|date|note|pact|method|kit
    going|ready|decided to ~ hang|shoot|drown|overdose|jump ~ tonight|tomorrow|soon|when
    planned it all? out ~ suicide|die|death|end|kill
    know|knows|picked|chose|chosen|decided|figured how|where|when|method|spot|place|day|exactly ~ kill|die|end_it|suicide|end_my|hang|jump|do_it_when
    same way my? ~ did
  `,
  'plan.knows-how': `
    know|figured_out|decided|worked_out|planned|choose|chose|got|picked|sorted exactly? how|where|when|the_method|my_method|a_method|out_how i|id|i_would|i_will|ill|i_am|to ~ do it
    know|figured_out|decided|worked_out exactly? how i would|will|could ~ do_it|end_it
    how i would|will|could do it
    know what i would use|take|do_it_with
    have|got|made it all? planned|figured|worked|mapped out
    i have|made a plan and|to ~ tonight|means|pills|scared|do_it|going_to_do
    have|got everything i|that_i|ready|prepared|planned ~ need|needed|it|tonight|out
    have everything ready
    everything is|all ready|set|prepared|planned|in_place ~ tonight|just|now|waiting|for
    the plan is set|ready|simple
    my method is|would|will
    have|got the|a|my method|means
    do it by|with|using|in|when ~ pills|gun|rope|knife|bath|bathtub|asleep
  `,
  'plan.date': `
    picked|chose|chosen|set|have|decided_on|got|circled a|the|my ~ date|day ~ to|for ~ die|end|do_it|death|suicide
    picked|set|chose|chosen a|the|my date|day $
    after|on|before|by my|the|her|his|christmas|this ~ birthday|funeral|holidays|christmas|weekend|exams|graduation|eid|diwali|hanukkah|easter|@dayword ~ going_to|will|ill|i_am ~ do_it|end_it|die|kill|be_gone|end_my|go
    going_to|will|doing ~ do|doing it then $
    going to do it when|after ~ funeral|birthday|wedding|christmas|eid|diwali|hanukkah|easter|asleep|gone|leave|leaves
    today is the day ~ die|end|it
    counting down the|until|to days ~ die|end|over|do_it
    just waiting|waited until|till|for ~ then ~ end|die|kill|gone|do_it
  `,
  'plan.spot': `
    beam|hook|tree|rafter|rafters|pipe|door|banister|rail|branch ~ would|will|that|can|could|strong ~ hold|take|support ~ me|my|weight|enough
    tied|tying|made|making|learned|learnt|practiced|practised|hung a|the|my ~ noose|rope|loop|ligature
    noose|rope ~ around|round|ready|tied|hanging|neck|up
    the|my|a noose is|ready|hanging|in|up
    found|know|picked|scoped|chose|have|checked the|a|my ~ spot|bridge|tree|place ~ to|where ~ jump|do_it|die|hang|high_enough|end
    went|drove|walked|been to|out_to ~ bridge|cliff|tracks|roof|overpass|station ~ look|looked|stood|practice|check|jump|see|tonight|almost
    been|gone to the bridge|roof|tracks|cliff again|twice|every|before ~
    measured|checked the ~ drop|height|rope|beam|fall
    left the car|engine running ~ garage
  `,
  'plan.hinted': `
    have|got|made|making a|my|the plan
    i know how $
    i know how to|i|id|i_would|i_will|much|many|high
    how i would do
    worked it out
    chosen a|the|my way|method
    decided how|when|where
  `,
  'intent.will': `
    pills|tablets|meds|capsules|painkillers ~~ will|going_to|gonna|about_to ~ @takeverb them_all|all_of_them|the_lot
    going|about|plan|planning|intend|intending|decided|ready|will|shall|ill to? ~ kill|off|murder|unalive|hang|drown|shoot|end|stab @self
    going|about|plan|planning|intend|intending|decided|ready|will|shall|ill to? ~ end|take my own? life
    going|about|plan|planning|intend|intending|decided|ready|will|shall to? ~ end it|everything|things ~ all|tonight|now|today|tomorrow|soon|forever|for_good|once
    going|about|plan|planning|intend|intending|decided|will|shall to? commit|complete|attempt ~ suicide
    going|about|plan|planning|intend|intending|decided|will to? ~ jump|step|throw_myself|hang|overdose|od off|in_front|from|under|into|tonight|now|today|on|myself
    going|about|plan|planning|intend|decided|will|gonna to? ~ take|swallow|down|drink all|every|whole|entire|the_whole|bunch|the_rest|bottle ~ pills|tablets|meds|medication|bottle|of|bleach
    i am going to die|be_dead|kms|ctb|unalive tonight|today|tomorrow|soon|by|this_weekend|this_week|on_my_own
    going to kms|ctb
    i will|shall be dead|gone by|tomorrow|tonight|soon|before|when|in|this
    will|going to|not do it this_time|for_real|tonight|today|now ~
    killing myself|me tonight|today|tomorrow|now|soon|this|on|after|in
    ending it|my_life|everything|things tonight|today|tomorrow|now|this|on
    want|wanna|need|ready to ~ die|kill_myself|end_it|kms tonight|today|right_now
    will kill|hang|end @self
    nothing|no_one|nobody|you|they can|will|could stop|stops|talk me ~
    can not|wont stop me
    tonight i ~ kill|end|die|kms|jump|overdose
  `,
  'intent.decided': `
    i have|had|already|finally|have_already|have_finally made|decided|made_up ~ decision|mind ~ die|peace|gone|end|do_it|goodbye|no_one|calm
    i have|finally|at made|feel|found|found|at peace with ~ dying|death|decision|it|leaving|ending
    feel|feeling calm|peaceful|relieved|lighter now|that|because ~ decided|decision|plan|know|over_soon|end
    it is time to|for ~ die|leave_this_world|say_goodbye|end_it
    time|my_time has|is come|up|coming
    time for me to go ~ forever|world|home|heaven
    i am ready to|now ~ do_it|end_it|jump|go_now
    this time i|will|it ~ mean|succeed|work|wont_fail|make_sure|do_it_right|not_fail|finish
    this time ~ for_real|properly|succeed
    i mean it this time
    no turning|going back now|anymore ~
    i have nothing left|more|else to lose ~
    nobody|no_one|you|nothing can|will|could change my mind
  `,
  'intent.unsaid': `
    i have|had already|finally? decided $
    my mind is made up $
    made my decision|choice $
    made up my mind $
    i know what i have|need to do $
    it is time $
    i am ready $
    i know what i am going to do $
  `,
  'intent.not-around': `
    will|wont|going|might not be|make|need here|around|alive|there|coming ~ tomorrow|next|appointment|session|week|much_longer|anymore|for|when|by|then|long|christmas|monday|weekend|morning
    not|wont going_to|be be|around|here around|here|alive|for ~ appointment|session|tomorrow|week|much_longer|next_time|long|weekend|christmas
    not be around|here for|by|when|next|much|to|after|come|tomorrow ~
    will|going|soon|ill be|to gone|dead ~ by|soon|tomorrow|before|morning|tonight|anyway|then|weekend
    cancel|cancelled|canceled|cancelling|not need|wont_need my|the|future|any|all|our ~ appointment|appointments|session|sessions|therapy ~ not|wont|gone|dead|around|need
    not need|wont_need the|my|any|this|an ~ appointment|session|money|phone|things|car|meds|room|clothes ~ where|anymore|soon|after|any_longer
    will|wont|do not need ~ where_i_am_going|where_im_going
    this is|might_be|will_be|may_be|could_be|its|thats my? last|the_last|final|the_final message|text|letter|conversation|email|words|post|note|goodbye
    last time you|we|i|youll ~ hear|talk|see|from|speak
    not|never hear|see|hearing from? me again|anymore|tomorrow
    you will|wont|are not|never ~ hear|see|hearing ~ from_me|of_me|me again|anymore|tomorrow
    when|once|after|if you read|find|get|see|found this|me ~ gone|dead|over|late|already|sorry|body|letter
  `,
  'intent.last-day': `
    my|the last night|day|meal|hours|evening|sunset|sunrise ~ on_earth|alive|earth|of_my_life
    last night|day on earth|alive
    tonight|today is|will_be|would_be my last|final $
    tonight|today is|will_be|would_be my last|final night|day $
    this is my last night|day|hour|sunset|christmas $
    won't wont|not make it|see|be through|past|to|here|alive|around tonight|morning|tomorrow|the_night|today|midnight
    will not be|see|make here|alive|tomorrow|around|it|the tomorrow|morning|by_morning|sunrise|to_morning|in_the_morning
    not going to be|see|make ~ tomorrow|morning|tonight|alive_by
    not be alive|here|around|breathing tomorrow|by|in_the_morning|tonight|after
    dead by morning|tomorrow|tonight|midnight|the_time|sunrise
    gone by morning|tomorrow|tonight|midnight|the_time_you|sunrise
    no tomorrow for me
  `,
  'intent.over-when-read': `
    by|when|once|if the|you time|read|see|get|find you|this ~ read|see|get|this|find|message ~ gone|dead|over|late|passed
    if you are reading this
    by the time you ~ this
    this is my suicide note|letter|goodbye|farewell
    my suicide note
    by morning i ~ gone|dead
    it|all will|is|ll be over soon|tonight|by|in ~
    it will all? be over soon|tonight|by_morning|by_tomorrow
    about to do it
    i am doing it now|right_now|tonight
    doing it right now
    goodbye cruel world
  `,
  'intent.hinted': `
    tonight is the night
    going_to|will|want_to|doing do? it tonight|tomorrow|now|soon|today|this_time
    i am going to do it
    i will do it
    i am doing it
    about to do it
    i am ready
    i have made up|my
    not anymore after
    do it tonight|tomorrow
    going to do something
  `,
  'means.in-hand': `
    pills|tablets|gun|rope|noose|knife|blade|razor|rifle|pistol|shotgun|revolver|bullets|meds|handgun|belt|scissors|insulin|syringe ~ in|on|right|are|is|next|beside|by|under|against|to|laid|counted|lined|sitting|loaded|ready ~ front|hand|hands|lap|beside|table|neck|mouth|head|wrist|arm|out|next_to|ready|here|pocket|temple|skin|bed|of_me|desk|nightstand|up|loaded
    @wanting|have|got|holding|hold|with|sat|sitting|staring|looking|bought|stare|sit|hugging ~ pills|gun|rope|noose|blade|razor|rifle|pistol|shotgun|revolver|tablets|bullets ~ ready|now|counted|loaded|hand|front|lap|tonight|saved|lined_up|to_do_it|right_here|here_with_me|next_to_me|me
    holding|clutching|gripping a|the|my ~ knife|gun|pills|rope|blade|razor|rifle|pistol|bottle_of_pills
    counted|counting|lined_up|laid_out|crushed|crushing|emptied|poured out? ~ pills|tablets|meds|medication|capsules
    counted|lined|laid them out|up
    gun|knife|blade|rope|belt|cord to|at|against|around|in|round my ~ head|temple|throat|neck|wrist|mouth|heart|chest|chin|hand
    rope|belt|cord|sheet|cable|wire around|round|on ~ neck
    have the rope|noose|gun|pills|blade|razor|tablets|bullets
    i have|got|bought|found ~ rope|noose ~
    loaded gun|the_gun|my_gun|it ~
    gun is loaded
    i am|standing|sitting|up on|at|by ~ roof|bridge|ledge|edge|tracks|cliff|balcony|overpass|railing|platform|rooftop|train_tracks|parking_garage|window_ledge|windowsill ~ jump|scared|now|right_now|tonight|goodbye|end|see|high|crying|cold|over|people|down|alone
    standing|sitting on the ~ ledge|edge|railing|tracks|rooftop|bridge
    i am at the bridge|tracks|cliff|edge
    enough pills|meds|tablets|insulin|medication here|saved|to|in|at ~
    have|got access to ~ gun|guns|firearm|pills|means
    know where|the ~ gun|rope|pills|safe|key|keys|bullets is|are|to|code|he|she|they|dad|my ~ kept|hidden|keep|hides|gun|safe
  `,
  'means.question': `
    how|what|whats|which|is|where|best|easiest|fastest|quickest ~ to|way|ways|method|methods|can|do|would|of ~ kill|off|end|hang|drown|poison|gas|asphyxiate|suffocate @self|yourself|oneself|themselves|myself|a_person|your_life|my_life|your_own_life|my_own_life|themself|your_self
    how|what|which|best|ways|way|easiest|quickest|fastest|method|surest|quick|easy|simplest ~ to|of|for|do|can ~ commit|complete|do|attempt|committing suicide
    how|ways|way|method|methods|best|easiest|fastest|quickest|least|quick|easy|quicker|place ~ to|of|for|i|would|can die|dying|end_it|end_it_all|unalive|unalive_myself|kms|ctb|be_dead|stop_existing|go_to_sleep_forever|never_wake_up|not_wake_up
    how can|do|would|could|should i|one|someone|you|a_person die|unalive|disappear_forever|stop_breathing
    how long|much|many|high|fast|deep|tall|hot|cold|far ~ take|need|does|would|will|until|before|till|have|must ~ die|kill|fatal|bleed_out|bleed|drown|suffocate|asphyxiate|hang|hanging|strangle|overdose|death|dead|pass_out|starve|freeze|lethal|starve_to_death|freeze_to_death|lose_consciousness|hypothermia|poison
    how long ~ hanging|drowning|bleeding|overdose|asphyxiation|hypothermia|suffocation ~ take|last|die|kill|until
    how long does it take to hang|bleed|drown|suffocate|overdose|starve|die
    how high ~~ jump ~ die
    how high|tall|far ~ fall|jump|bridge|building|drop ~ die|kill|fatal|death|survive|dead|guarantee
    survive|surviving|survived|fatal|lethal|deadly|die ~ fall|jump|falling|jumping ~ stories|story|floors|floor|feet|metres|meters|bridge|building|storey|storeys|from
    how|way|best|where|learn|knot|can ~ to|do|you|i tie|make|set_up|build a|my ~ noose|hangmans|hanging_knot|slip_knot_for|exit_bag
    which|what|whats|is_it|is ~ quicker|quickest|faster|fastest|easier|easiest|painless|lethal|deadliest|deadly|effective|reliable|hurt_less|hurts_less|peaceful|certain|guaranteed ~ hanging|jumping|overdose|overdosing|gun|pills|carbon_monoxide|helium|drowning|bleeding|way_to_die|suicide|method|poison|nitrogen|death|gunshot|cyanide
    which ~ quicker|quickest|faster|fastest|easier|less_painful ~ carbon|hanging|pills|jumping|gun|helium|nitrogen|gas|rope|overdose|train|drowning|or
    hanging|jumping|overdose|overdosing|drowning|helium|carbon_monoxide or hanging|jumping|overdose|overdosing|pills|gun|helium|drowning|carbon_monoxide
    does|is|would|will|do|how ~ hanging|drowning|jumping|overdosing|bleeding_out|carbon_monoxide|hanging_yourself|drowning_yourself|asphyxiation|dying ~ hurt|painful|painless|peaceful|quick|instant|instantly|feel
    does it hurt|is_it_painful to|when ~ die|hang|drown|bleed|overdose|jump|shot
    what happens|would|will|if|happen ~ if|when ~ take|took|swallow|swallowed|drink|drank|inject|injected|eat|snort|mix ~ all|whole|bottle|too_many|too_much|20|30|40|50|60|100|entire|bleach|pack|packet|box|antifreeze|every|handful|whole_bottle ~
    what happens|would|will|happen|if ~ take|took|stopped|stop|stops ~ taking|my|their ~ insulin|heart_meds|heart_medication|dialysis
    can|could|do|does|will|would|is_it_possible|possible you|i|someone|a_person|it|to ~ die|overdose|od|be_killed|kill_you|kill_me|kill_yourself|kill_myself|be_fatal ~ from|on|with|by|of|using|off ~ @drug|car|exhaust|hanging|bleeding|helium|caffeine|water|alcohol|antifreeze|starving|poison|belt
    can you|i|someone|one|u|people overdose|od|oding|die on|from|with|off|taking ~ @drug
    where|how|best|place ~ to|can|do|get|buy ~ cut|shoot|slit|stab|slice|aim|puncture ~ die|bleed|artery|vein|wrists|wrist|head|quickly|instantly|fatal|vital|killed|fastest
    which|what|whats|where artery|vein|organ|arteries|veins ~ cut|bleed|fastest|die|kill|quick
    where|whats|what|which|closest|nearest|any|list|show|find ~ highest|tallest|high|tall|bridge|bridges|building|cliff|rooftop|overpass|tracks|buildings ~ jump|die|fall|suicide|end|no_barrier|no_rail|access|unguarded|kill|without_barriers
    suicide methods|method|ways|forum|guide|instructions|tutorial|website|sites|techniques|kit|pod
    methods|method|ways|way|techniques of|for|to|that ~ suicide|dying|killing|die
    how does one|someone|a_person|people ~ kill|end|commit|die
    give|tell|teach|show|list|explain|write|describe me|us|some|all|step ~ ways|how|steps|instructions|method|methods|guide|tutorial|way ~ kill|die|suicide|hang|noose|overdose|end_my_life|end_your_life|poison_myself|unalive
    untraceable|undetectable|odorless|tasteless|odourless poison|poisons
    what|which|where poison|poisons|chemical|chemicals|gas|plant|plants|household|substance|substances ~ kill|deadly|fatal|lethal|die|fastest|trace|painless|buy|toxic
    how ~ make|look|seem|disguise|stage ~ like|as|an|my|a suicide|death|it ~ accident|accidental|natural
    make it look like an accident
    life insurance pay|cover|payout|pays|void ~ suicide|kill|die_by
    does life insurance ~ suicide
    how ~ starve|dehydrate @self|to_death
    suicide|hanging|overdose ~ success|survival|fatality|effective|succeed rate|rates|probability|chance|percent
    is|are there a|any ~ way|ways|pill|drug|method ~ die|kill|not_wake|never_wake|end_my_life|painlessly
    drop|rope|weight|height|length ~ needed|required|calculate|for ~ hang|hanging|noose
    how do|would|does people|someone|they|you|a_person|others ~ hang|shoot|drown|overdose ~ themselves|themself|yourself|on
    what would ~ take|happen ~ hang|kill|drown|poison yourself|myself|themselves|a_person
  `,
  'means.dose': `
    how many sleeping? pills|tablets|tablet ~ too many|much
    how many ~ pills ~ too many|much
    how ~ many|much ~ @drug ~ to wake up
    how|what|whats|at_what|is ~ much|many|amount|dose|dosage|number|quantity|count ~ @drug ~ @die|fatal|lethal|deadly|dangerous|too_much|too_many|toxic|die|death|needed_to_die|put_me_to_sleep_forever|knock_me_out_forever|sleep_forever|to_od|overdosing
    how|what ~ many|much|amount|dose ~ take|need|does|would ~ @die|die|never_wake|not_wake_up|sleep_forever
    how many|much @drug is|are|would|to|does|do|can|will|should|until|before ~ die|kill|fatal|lethal|overdose|od|deadly|too_many|too_much|death|dead|dangerous|wake|toxic
    how many|much @drug ~ too much|many
    lethal|fatal|deadly|toxic|killing|ld50|ld_50 dose|doses|amount|dosage|limit|quantity|level|combination|combo|mix|cocktail|of|for ~
    ld50 of|for
    fatal|lethal|deadly|overdose|kill ~ amount|dose|if ~ @drug
    @drug ~ lethal|fatal|deadly|overdose|kill_me|kill_you|kill_someone|enough_to_die|enough_to_kill|enough_to_end
    is|are|will|would|could|can|if ~ mg|milligrams|pills|tablets|grams|g|20|30|40|50|60|100|200 ~ enough|fatal|lethal|kill|overdose|deadly|od|dead|die
    enough to|that|so ~ die|kill_me|kill_you|kill_a|kill_myself|never_wake|not_wake|end_it|i_wont_wake|i_will_not_wake|overdose|stop_my_heart|put_me_out_for_good
    mix|mixing|combine|combining|take|taking|with ~ @drug and|with|plus ~ alcohol|vodka|wine|xanax|opioids|benzos|@drug ~ die|kill|fatal|lethal|overdose|dead|deadly
    fatal like too much
    strong enough|something_strong to|that|so ~ wake|wake_up|die|kill|end
    overdose amount|dose|limit|threshold|level
    how much ~ od|overdose on|from|with
    how ~ overdose|od on|without|with ~
    how to overdose
    how many ~ pills|tablets ~ end_it|die|kill|sleep_forever|not_wake_up
    what @drug would|will|can|could|should|do|to|is ~ kill|die|overdose|end|easiest|best_to
    how much blood ~ lose ~ die|dead|before|until|kill|pass_out
    fatal|lethal blood loss
  `,
  'means.painless': `
    painless|painlessly|peaceful|pain_free|painfree|quick|easy|fastest|quickest|easiest|fast|least_painful|gentle|quiet|clean|foolproof|guaranteed|most_effective|surefire|sure ~ way|ways|method|methods ~ die|dying|kill_myself|end_it|suicide|end_my_life|end_your_life|kms|death|kill_yourself|unalive|end_things|be_dead|end_life
    painless|painlessly|peaceful|pain_free|painfree|least_painful|gentle ~ way|ways ~ go|out|leave
    quick|easy|fastest|quickest|easiest|quiet|clean|sure way|ways to? go|out $
    quick|easy|fastest|quickest|easiest|quiet|clean|sure way|ways to? go_out|out_of_life|out_of_this_life|out_no_pain|out_without_pain
    die|kill_myself|end_it|end_my_life|kms|unalive_myself|suicide|dying|kill_yourself|end_your_life|end_life ~ without|with_no|with_least|with_the_least pain|it_hurting|hurting|feeling|suffering|anyone_knowing|anyone_noticing
    die|kill_myself|end_it|end_my_life|commit_suicide|kill_yourself|kms ~ painlessly|peacefully|quickly|quietly|fast|easily|in_my_sleep
    die painlessly|peacefully|quickly
    painless|peaceful death|suicide|exit|overdose|way_out|method|way_to_go|way_to_die
    least painful ~ way|method|death|to_die|suicide|to_go|end
    does not|doesnt|wont|would_not|without ~ hurt|pain ~ die|kill_myself|end_my_life|suicide
    quickest|fastest|easiest|quick|best|surest|simplest way|method|ways to|of|for ~ die|kill_myself|kill_yourself|kill_oneself|kill_me|kill_a_person|suicide|dying|end_my|end_it
    assisted|physician_assisted suicide|dying|death ~ for_me|depression|mental|can_i|qualify|how_do_i|sign_up
    euthanasia ~ for_me|depression|mental|can_i|qualify|how|me
    can i get|apply|qualify|have ~ euthanasia|euthanized|euthanised|assisted|maid
    how can i die
    how do i die
  `,
  'means.get': `
    where|how|can|could|way|place|best ~ buy|get|purchase|order|find|obtain|score ~ cyanide|nembutal|pentobarbital|helium|sodium_nitrite|nitrogen|poison|arsenic|rope|noose|gun|handgun|ricin|exit_bag|fentanyl|barbiturates|suicide ~
    where can|do i|you|u ~ get|buy|find a? ~ gun|cyanide|nembutal|helium|nitrogen|poison|noose|fentanyl|sodium_nitrite|something_strong|enough_pills
    buy|get|order|ordered|bought|purchase|obtain|got nembutal|cyanide|pentobarbital|sodium_nitrite|helium_tank|arsenic|exit_bag|ricin|rope|a_rope
    buying|buy|get|getting|bought|borrow|got|steal|stole|stealing a ~ gun|rope|knife|pistol|handgun ~ kill_myself|end_it|die|myself|do_it|shoot_myself
    where ~ get|buy|find something|pills|stuff|anything ~ strong|wake|die|kill|strong_enough
    good|best place|spot|way to ~ get|jump|die|od|overdose|do_it ~
    without|no prescription ~ overdose|die|kill|sleep_forever
    rope|knot|belt ~ strong|thick|hold|best|right|kind ~ hang|weight|person|body|me
    nembutal|sodium_nitrite|peaceful_pill|exit_bag|exit_international
  `,
  'means.hoard': `
    saving|saved|stockpile|stockpiling|stockpiled|hoarding|hoarded|collecting|collected|stashing|stashed|hiding|stash|stocking|skipping up|my|all|some|them|of ~ pills|meds|medication|tablets|doses|sleeping_pills|antidepressants|medicine|prescriptions|insulin|painkillers|xanax
    saving|stockpiling|hoarding|collecting|stashing|saved|hoarded ~ pills|meds|tablets
    stash|stockpile|hoard|supply of ~ pills|meds|medication|tablets|opioids
    bought|got|ordered|picked_up|purchased ~ rope|pills|gun|razor|razors|charcoal|tank|helium|bleach|tablets|cord ~ today|yesterday|for|just_in_case|in_case|to_do_it|ready|tonight|online
    have|got enough @drug|saved ~
    pretend|pretending|pretended|faking to ~ take|swallow ~ meds|pills
    three months of ~ pills|meds
  `,
  'means.has': `
    have|got|own|keep|kept|bought|borrowed|grab|grabbed|found|holding|near|with|staring|access|see|looking|hiding|theres|is ~ gun|guns|rifle|pistol|rope|noose|pills|tablets|blade|blades|razor|razors|knife|insulin|fentanyl|shotgun|firearm|helium|charcoal|cyanide|handgun|belt
    gun|guns|rifle|pistol|pills|rope|shotgun|firearm ~ in|at|on|under ~ house|home|drawer|closet|room|car|bed|safe|garage|cabinet|bag
    bottle|box|stash|drawer|cabinet|bunch|lot of|full|with ~ pills|meds|tablets|medication
    at|on|near|by|close|live|standing|to ~ balcony|rooftop|bridge|tracks|overpass|cliff|ledge
  `,
  'means.height': `
    highest|tallest|tall|high|higher|taller|big bridge|building|bridges|buildings|cliff|cliffs|rooftop|rooftops
    bridges|bridge|buildings ~ feet|metres|meters|high|higher|tall|taller
    bridge|bridges ~ over|taller|higher|more|above ~ than? ~ feet|metres|meters
    accessible rooftop|roof|rooftops|bridge
  `,
} as const satisfies Phrases
