import type { Phrases } from '../catalogue.ts'

/** Passive ideation and the states around it in English. Written for Rapport, November 2026. */
export const englishPassive = {
  'passive.wish-dead': `
    @wishto die
    want|wish|need|rather|prefer die|death|dead
    want|wish|hope i was|were|is|am|could_be dead|gone_forever|not_alive|deceased|under_the_ground|never_alive
    wish|want to be dead|gone_forever|deceased|not_alive|with_the_dead|in_the_ground|six_feet_under
    wish|wished|wishing i could|would|will|had? just? die|died|dead
    wish|want|hope death|god|it would take|come
    hope|hoping|pray|praying i die|dont_survive|do_not_survive|do_not_make_it
    pray|praying|prayed|beg|begging|begged|wait|waiting|ready|long|longing for|to death|die
    better off dead|not_alive|gone|six_feet_under|in_the_ground|not_existing
    i ~ would|rather be dead
    rather be dead than|then
    rather die than live|keep|go_on|be_here|feel|do_this|wake_up|stay|carry_on|spend|go_through|face
    dead than alive
    deserve|deserved to die|be_dead|death
    should be|have|of dead|died
    i ~ should die
    should have been me ~ died|instead|not_him|not_her|grave
    i should not be alive
    it should be me dead
    can i|not i just die
    can i die
    let me die|go_for_good|go_to_sleep_forever
    just let me die
    why can|am|did i|can_not not? just? ~ die|dead|still_alive|still_here|wake_up
    why am i still|even alive|here|breathing|living
    why was i|did_i born|survive|wake_up
    how come i am still alive|here
    kill me already|now|please|god|someone
    just|please|god|somebody|someone|anyone kill me
    ready to die|meet_my_maker|be_done|leave_this
    not afraid|scared of|to death|dying|die anymore?
    welcome|embrace|embracing death
    death ~ sounds|seems|feels|looks|would_be ~ peaceful|nice|good|easier|better|like_relief|like_a_relief|a_relief|comforting|welcome
    dying|being_dead ~ sounds|seems|feels|looks|would_be ~ peaceful|nice|good|easier|better|like_relief|a_relief|comforting|scary_but
    i am dead inside
    want to be with ~ dead
    easier to|if die|be_dead|i_died|i_was_dead|i_were_dead|i_was_gone|i_was_not_here|i_did_not_exist|not_be_here
    want dead
    think|thinking ~ i should not be alive|here|born
    i do not deserve to? live|be_alive|life|be_here|exist
    looking forward to dying|death
    only way ~ peace|free|out|stop ~ die|death|dead
    only death
  `,
  'passive.not-wake': `
    not have to wake|get up
    not|never|without|wont|nvr want|wake|waking to? ~ up ever|again|tomorrow|in_the_morning|anymore
    not|never want|wish|care|feel_like to? wake|waking up
    hope|wish|wishing|pray|praying|prayed|hoping|want|hoped|wished i? ~ not|never|wouldnt wake|open|get up|my_eyes
    go|going|fall|drift|went to? sleep|bed|asleep and|hoping|praying|then|i ~ not|never wake|open|get
    sleep|asleep|rest forever|eternally|permanently|for_good|and_never_wake|and_not_wake|for_eternity|and_stay_asleep|for_the_rest_of
    die|pass|slip|drift away? in my sleep
    die in|while my|i|sleeping sleep|am_asleep|sleep
    disappointed|annoyed|upset|angry|sad|gutted|mad|hate when|that|to|each|every ~ wake|woke|waking up
    wake|woke|waking up disappointed|annoyed|upset|angry|gutted|wishing|devastated ~
    did not want to wake up
    never wake up
    not wake up
    wish ~ sleep and never
    eternal sleep|rest|peace
    long sleep ~ not wake
    hoped my heart would stop
    hope|wish|pray my heart just? stops|would_stop|gives_out|gave_out
    sleep ~ never have to wake
  `,
  'passive.not-exist': `
    not want|wish|need|like|deserve|care|trying to|about? be|being here|alive|around|in_this_world|on_this_earth|on_earth|on_this_planet anymore|no_more|tomorrow|tonight|now|for_this|any_longer|at_all
    not want to|too live $
    not want to live anymore|any|like|this_life|with|without|another|no|through|if
    not want to|too exist|be_alive|be_living|keep_living|go_on|continue_living|continue_life|keep_existing|be_on_this_planet|be_in_this_world|be_on_earth|be_part_of_this_world|stay_alive|be_a_person
    not want|wish live|life|living|exist|existing|alive $
    not want|wish live|life|living|exist|existing|alive anymore
    not trying|tryna to be here|alive|living no|any more
    ion|i_dont|dont want|wanna to? be here no|any more
    not want to be here
    no want|wants live|life|living|exist ~
    not want this life
    not want to see tomorrow|another_day|the_morning|next_year|my_next_birthday
    not|never interested|care|bothered in|about|to being|living|live alive|anymore|life
    stop|quit|cease existing|being_alive|living|to_exist|breathing
    wish|want|wishing|wanted|would_like i? to? ~ not|never|stop|cease exist|existed|born|alive|here|existing|be
    wish|wishes i|that was|were|had|am never|not|un born|alive|exist|existed
    wish i was|were not here|around $
    never been born
    never should have been born
    never|not asked|ask to be born
    disappear|vanish|evaporate|fade_away|dissolve forever|completely|for_good|permanently|from_this_world|from_the_world|from_earth|from_the_earth|from_existence|and_never|without_a_trace|off_the_face|into_nothing|and_no_one|and_nobody|so_nobody
    @wantto just? disappear|vanish|evaporate|cease|dissolve $
    @wantto just? disappear|vanish and|forever|completely|from
    @wantto just? not_exist|stop_existing|be_erased|fade_away|cease_to_exist
    i ~ could|would|wish just? disappear|vanish|cease_to_exist|stop_existing|fade_away
    be|become|am nothing|erased|nonexistent|wiped
    erase myself|me|my_existence
    not|never exist|existing ~ easier|better|nice|relief|peaceful|anymore
    existence is|existing ~ pain|painful|torture|exhausting|hurts|pointless|suffering
    opt out of|from life|living|existence
    not meant|made|built|supposed|cut_out to|for live|exist|be_here|be_alive|this_life|this_world|life
    do not belong in this|the world|earth|planet|life
    over living|life|being_alive|existing|this_life
    there is no place for me here|in_this_world|on_this_earth
    rather not|never be_here|be_around|exist|live|wake here?
    rather not be alive
    not be alive|living
    not be here anymore
    not be around anymore
    why bother|keep|continue|even|go living|being_alive|waking_up|existing|breathing|on_living
    sick of being alive|here
    hate being|that_i_am|to_be alive
    regret being|waking alive|up
  `,
  'passive.hope-killed': `
    hope|hoping|wish|wishing|pray|praying|hoped|prayed|wished|want|wanted|waiting_for|like ~ car|truck|bus|lorry|train|bullet|meteor|lightning|plane|cancer|something|someone|accident|illness|heart_attack|covid|stroke|drunk_driver|semi ~ hit|hits|kill|kills|take|takes|run|runs|ran|killed|took|struck|strike|wipe|wipes|crash|crashes|fall|falls ~ me|us|my
    hope|hoping|wish|wishing|pray|praying|hoped|wished|want|wanted ~ get|got|be|am|were|was|getting hit|struck|run|cancer|killed|murdered|shot|terminal|sick_and_die|in_an_accident|in_a_crash|in_a_wreck|kidnapped_and_killed|a_terminal
    hope|hoping|wish|wishing|want ~ plane|car|bus crash|crashes|crashed
    cross|crossing|crossed|walk|step the? ~ road|street|traffic|out without looking
    not look|looking|bother when|before|both|at|looking ~ cross|crossing|ways|road|street
    would_not|not|wouldnt mind|care|bothered|bother|be_sad|be_upset|complain|matter|be_mad|fight_it if ~ hit|killed|ran|run|crashed|died|die|happened_to_me|truck|bus|car|cancer|did_not_wake|never_woke|dead
    stopped wearing my? seatbelt
    if ~ hit by a? ~ bus|car|truck|train|lorry ~~ relief|fine|good|okay|care|mind|better|favor|favour
    if ~ car|truck|bus|train hit|hits me ~ good|fine|okay|ok|relief|mind|care|whatever|great|sad
    stop taking my ~ insulin|meds|heart|medication ~ die|let|nature|see|over
    let nature|it|the_illness|the_cancer take its|me course?
    refuse|refusing treatment ~ die|let
    if i had a? gun|button i would|id
    if there was|were|is|had a? ~ button|switch|pill ~ press|push|die|flip|take|disappear|exist
    press|push|flip|hit the|that|a|it ~ button|switch|right_now ~ die|exist|end|now|heartbeat|second|disappear
    button ~ i would|id press|push it
    drink|drinking|smoking|smoke|use|using ~ until i? die|dont_wake|do_not_wake|never_wake
    accident ~ relief|welcome|not_my_fault|mercy
    something would just? happen|take|kill me
  `,
  'passive.join-dead': `
    want|wish|ready|going|need|long|time|soon|cant_wait|wanna|let_me to|be|for|me|i|could|can ~ be|go|join|see|follow|meet ~ with|my|him|her|them|mum|mom|dad|nan ~ heaven|other_side|in_the_sky|sky|dead|passed_away|grave|who_died|who_passed|up_there
    want|ready|going|need|long|longing|wish|just to|i|could be|go with him|her|them|my|nan|mum ~ only|again|now|already|instead|soon|too|forever|ones?
    want to|i|wish ~ be|am|was|were with my ~ late|dead|deceased
    join|joining|follow|following|joined my|him|her|them ~ heaven|soon|wherever_she|wherever_he|grave|death|in_death|other_side|beyond|up_there|next
    @wantto|ready_to|time_to|going_to|soon_i_will|could|wish_i_could join|follow|be_reunited|be_back|be_together ~ @them|my|mom|mum|dad|nan|grandma
    @wantto go be with my|him|her|them|mom|mum|dad|nan|nana|grandma|gran|god|jesus
    reunited|together_again|be_together with? ~ heaven|soon|death|other_side|again_soon|after_i_die
    go|going|ready|call|calls|take|takes|come|bring|carry me? home ~ lord|jesus|god|allah|heaven
    ready|want|time|waiting|long to|for|come ~ go|come|be|called|call|lord|me|taken home|lord|taken ~ jesus|lord|god|allah|heaven|anymore|wait|now|longer
    god|lord|jesus|allah please|to|would|will|just|could|can|needs|should ~ take|call|bring|end me|my|this home|life|now|away|already|tonight|soon|instead|too|too
    god|lord|jesus|allah ~ take me
    glad|happy|ready|waiting to be taken
    heaven ~ better|waiting|sounds|now|already|ready
    see|seeing you|him|her|them|mom|dad|mum on the other side|soon ~
    she|he|they|mum|mom|dad|nan ~ calling|waiting me|for to|me ~ join|heaven|side|come|other
  `,
  'passive.no-reason': `
    no|not|nothing|without|lost|give|any|one|single|gave ~ reason|reasons|point|purpose|will|left|worth|desire|motivation|interest to|for|in|of|left ~ live|living|life|be_alive|exist|stay|alive|go_on|keep_living|be_here|being_here|being_around|being_alive|wake_up|stay_alive|carry_on|keep_going
    nothing|no_one|nobody to live|stay|wake_up for|here_for
    nothing|no_one|nobody left? for me here|to_live_for|in_this_world|in_life
    not worth living|being_alive|life|staying_alive|it_to_live
    life is|feels|seems|not|just ~ worth|meaningless|pointless|worthless|not_worth|over|useless|unbearable|no_longer_worth|hell|torture|finished|done
    what is the? point|use|reason of|in|to|for ~ living|life|being_alive|live|going_on|existing|waking_up|being_here|continuing|staying|carrying_on|staying_alive
    what ~ point of|in me being|living
    why|how should|do|am|would i ~ keep|continue|stay|bother|even|go live|living|alive|be_here|on_living
    my life is|has|was ~ over|meaningless|pointless|worthless|finished|ended|no_meaning|no_purpose|no_value|nothing|ruined_forever|useless|no_point
    do not|cant see|find|have|know|feel ~ point|reason|purpose|worth of|in|to|for|why ~ living|life|being_alive|live|going_on|existing|stay|staying|alive|be_here|being_here|being_around|going_on_living
    only reason ~ alive|here|living|done_it|have_not|killed|have_not_done_it is|not ~
    only thing keeping|stopping|holding me ~ alive|here|from|is
    if it was|were not for my ~ would be|have|i dead|gone|done_it|not_be_here|killed
    will to live ~
    lost|losing|no|zero|without will to live|survive
    do not see the point anymore|in_anything|in_living|of_living|of_life
    running out of reasons to|not
    purpose in life ~ gone|none|no
    life has|holds no meaning|point|purpose|value|nothing
    life means nothing
  `,
  'passive.tired-of-life': `
    tired|sick|exhausted|done|fed_up|over|finished|bored|through|weary|drained|worn_out|fatigued|finished of|with|by|from ~ living|life|being_alive|existing|existence|breathing|being_here|waking_up|trying_to_live|staying_alive|pretending_to_live|fighting_to_live|fighting_to_stay_alive|this_world|this_life|my_life
    tired of it all
    too tired to live|exist|be_alive|stay_alive|keep_living|fight_anymore|keep_fighting|go_on|carry_on
    so? tired of everything|fighting|this_pain|trying|pretending|hurting|feeling_this_way|feeling_like_this|being_strong|surviving|being_me|my_own_head|my_brain|my_head
    living|life|being_alive is|feels|hurts|just|has_become ~ exhausting|painful|unbearable|pain|torture|hell|chore|punishment|suffering|agony|burden
    life|living hurts|sucks_so_much_i ~
    had|have enough of|with life|living|this_life|being_alive|this_world|it_all|everything
    hate living|being_alive|this_life|existing|waking_up|that_i_woke_up
    lived long enough|too_long
    lived enough
    overstayed my welcome ~ earth|world|life|here
    i have outlived ~
    life not for me
    life is not for me|worth
    living ~ not worth
  `,
  'passive.not-mind': `
    would|will|wouldnt|could|do not|never mind|care|complain|be_sad|be_upset|bother|matter|be_bothered|give_a_fuck|give_a_shit|resist|be_mad if|to|about|being|not|whether ~ died|die|dead|dying|wake|woke|existed|exist|killed|disappeared|gone|live
    not|dont care|mind|bothered|matter if|whether|about|what ~ live|die|dead|alive|happens_to_me|i_make_it|i_survive|wake_up|i_am_here
    do not care if i live|die|wake|survive
    not matter|care|mattered ~ live or die
    indifferent|neutral ~ dying|living|alive|dead
    if i died|die|dropped_dead|passed|disappeared|did_not_wake_up|was_gone|were_gone ~ fine|okay|ok|relief|good|relieved|better|peace|happy|care|mind|whatever|so_be_it|notice|sad|miss|cry|funeral
    fine|okay|ok|cool|at_peace|comfortable|good with|if|about ~ dying|not_waking_up|being_dead|death|dead|dead|die|died
    happy|glad|relieved|grateful|nice|relief to|if|when|it ~ die|died|be_dead|dead|be_taken|not_wake_up
    dying|death would|might not be so|that|the|too bad|worst
    what if i died|die|was_gone|were_gone|was_not_here|did_not_exist|disappeared|just_died|never_woke_up|didnt_wake_up|did_not_wake_up
  `,
  'passive.not-missed': `
    nobody|no_one|noone|none|who|not|never|anyone|anybody|everyone|anybody_even ~ would|will|gonna|even|wouldnt ~ miss|notice|care|cry|come|grieve|mourn|remember|sad|mind ~ died|dead|gone|die|disappeared|me|funeral|disappear|vanished|vanish|missing|here|left
    nobody|no_one|noone would|will|even|cares|care ~ if i ~ died|lived|live|dead|gone|die|disappeared|vanished|not_here|killed|alive|was_not_here|exist
    would|will anyone|anybody|someone|you|they|people even? ~ miss|notice|care|cry|come|mind ~ if_i|me|funeral|died|gone
    how long ~ before|until|till|for|it_take|would ~ anyone|anybody|someone|they|people ~ find|found|notice|noticed ~ body|me|gone|dead|died|missing
    they|everyone|people|everybody|you ~ would|will|all|soon ~ get_over|move_on|forget|be_over|not_even_notice|be_fine|be_ok|manage|cope|be_okay|get_on ~ if|me|it|without|once|when ~ gone|died|dead|here|die|disappeared|me
    world|life|everything|everyone|nothing ~ go_on|goes_on|same|keep_going|fine|change|changed|continue|stop ~ without|if|when ~ me|gone|died|dead|here|around
    if i was|were|am|died|disappeared|vanished|got gone|dead|not_here|never_here|not_around|tomorrow ~
    if i was|were not here|around|alive|born ~
    when i am dead|no_longer_here|not_here_anymore
    once|after i am dead|no_longer_here
    wonder|imagine|think|wondering|picturing|picture who|how_many|how|what|if|about|whether ~ come|cry|show_up|people|anyone|everyone ~ funeral|gone|died|dead
    nobody|no_one would|will miss me
    no one will|would notice|care if i ~
  `,
  'passive.no-future': `
    not|never|cant|cannot|dont see|imagine|picture|think|thought|plan|planning|expect|planned ~ myself|i|me|ill|on ~ being|making|living|live|alive|around|here|make|past|reach|getting|be|make_it|get ~ christmas|birthday|year|next_year|years|summer|thirty|30|25|21|18|20|40|future|week|month|older|old|tomorrow|longer|morning|long|spring
    will|would|going|wont|might|may not|never be|see|make|reach|live|get around|here|to|alive|past|it|long ~ christmas|birthday|year|summer|30|25|21|18|40|old|spring|tomorrow|then|week|long|see_it|much_longer
    no future for|with me
    do not have a? future
    not|never make|live|see it? past|to|until|till|through ~ 18|20|21|25|30|40|christmas|year|week|night|tomorrow|month
    not be alive|here by|next|in|for|at|when|much ~
    i do not plan on|to being|be|live|stick|sticking ~ here|around|long|alive|living
    why plan|save|make|bother ~ future|next_year|plans|when_i_will_be_dead
  `,
  'passive.cannot-go-on': `
    can|could|able not|barely|hardly go|carry|keep|continue|live on|going|living|doing_this|with_this|with_life|like_this|this_life|doing_life ~
    can not go on
    can not live anymore|like_this|this_way|with_this|without_him|without_her|with_myself|this_life|in_this_body|any_longer|another_day|without_them
    can not keep living|going|doing_this|fighting|existing|pretending|waking_up|being_alive|going_on
    not|cant want|wanna|do|keep_on to? ~ keep going|living|fighting|on|doing_this|carry_on
    do not want to go on|keep_going|continue|carry_on|keep_doing_this|fight_anymore
    do not|can_not have strength|energy|fight|it_in_me ~ go_on|live|left|keep|carry|fight|continue|anymore
    no strength|fight|energy|will left? to|in|for ~ live|go_on|keep_going|carry_on|continue|fight|living
    can not make|get|survive|take|face|do|bear|see|stand through|another|one ~ night|day|morning|tonight|minute|hour|tomorrow|week
    can not survive|take|face|bear|stand it ~ night|day|morning|tonight|minute|hour|tomorrow|week
    can not make|do it through|past|another|one_more
    can not do life|living anymore|no_more|any_longer
    not going to make it
    i will not make it through|to|past
    can not survive this|like_this|much_longer
    wont|not survive|last|make ~ much_longer|the_night|tonight|another|longer
    ready to give up|quit|stop on? life|living|fighting|everything|for_good|completely|now|soon|forever|all
    give|giving|gave|given up on? life|living|being_alive|staying_alive|wanting_to_live
    surrender|quit|quitting life
    i want|need out of|from this|life|here|my|everything life|body|world|head|existence
    want|need it|this|everything|all_of_it|pain|hurt|hurting|suffering|noise to|all|just stop|end|be_over ~
    want|need|wish|make the|this|my|all ~ pain|suffering|hurt|hurting|noise|thoughts|voices to? stop|end|go_away|be_over
    want|wish|wishing|need it|this|everything|life all? to? be? over|done|finished
    how much longer ~ i|can|must|have|do ~ live|endure|take|do_this|keep|go_on|suffer
    at the end of my rope|tether
    hanging|holding on by a thread
    barely holding|hanging on|together
    fight to stay alive
    struggling to stay alive|find_reasons|see_a_reason|keep_living
    trying|fighting to stay|not alive|to_die
    surviving|getting_through ~ minute by minute
    nothing keeping|holding|left ~ me here|alive|going
  `,
} as const satisfies Phrases
