import type { Phrases } from '../catalogue.ts'

/** What people write when they do not say it: half-sentences, odds and numbers, questions about somebody, jokes that
 * are none. In English. Written for Rapport, November 2026. */
export const englishVeiled = {
  'desire.kill-self': `
    could|should|would|might|wish|must|almost|nearly have killed|hung|ended|drowned|shot @self|it_all|it|my_life
    have not|not_yet killed @self ~ yet|today|reason|because|why|win|already
    why i have not killed @self
    i|id|would have killed @self ~ by_now|already|ago|if
    if|wish|when i killed|kill|had_killed @self
    mistake|regret not|was_not to? ~ kill|killing @self
    reason|reasons|excuse to? not to? kill|end @self|it
    not kill @self today|win|success|yet
    should you|i|one kill yourself|yourselves|@self
    easier|better to? just? kill yourself|@self
    blast|blow|shoot @self
    choose|decide|going|gonna to? blast @self
    jump|leap|walk into|off|in_front ~ traffic|the_void
    od that|this|tonight|night|with|on|combo ~
    hanging on|from a|the ~ noose|rope|rafter
    all the ways|how_and ~ kill yourself|myself|die
  `,
  'desire.end-life': `
    might|may|could|should|gonna|going_to|will|think end all|things|everything
    think might end all|it
    i|just want|wish|need|like for|this|it|everything to? be? over with|already|soon|not_to_have
    all i want is ~ over|end|die|gone|peace_at_last
    wish it|this|everything|all would just? end|go_away|stop already|forever|for_good
    wish just end already
    turn|switch|shut my brain|mind|head|it|everything off permanently|forever|for_good
    free @self from|of my|this body|life|world
    end me
    end this|my misery|suffering|pain|nightmare ~ life|forever|myself|permanently|once
    only off_ramp|exit|option|way_out left
    feels like the only off_ramp|exit|option|way_out|way
    just|done end|ending this|it|everything|all for_good
    be done with this|it|everything|all_of_this ~ forever|permanently|wall|crash|enough|for_good
    pause|stop existence|existing|my_life
  `,
  'desire.urge': `
    veer|veering|drift|drifting|swerve|swerving|steer|steering|crash|crashing ~ off|into ~ 60|road|wall|tree|traffic|mph|barrier|bridge|oncoming
    picture|picturing|imagine|imagining|thinking|think|thought about? ~ veering|swerving|drifting|crashing|driving_off|letting_go_of_the_wheel
    urge|urges|thought|temptation ~ driving|drive|road|car|wheel|wave
    hits me when i|im|i_am driving|on_the_bridge|on_the_platform|alone_with
    turn|turning my bike|car|wheel ~ into|onto ~ traffic
    that urge is|gets loud|strong|worse|back
  `,
  'desire.returning': `
    what if i just|ever|never disappear|disappeared|vanish|vanished|died|jumped|let_go|stopped|did_not_wake|swerved|did_it|ended_it
    maybe i should just? not be|exist ~ here|around|alive|at_all|anymore
    head|mind|brain|thoughts keeps|keep|kept going there|back_there|to_that_place|to_a_dark
    thoughts|it get|gets|getting|are|is|so|too too? loud
    thoughts are|get|so loud
    death ~ on my mind
    thinking|fantasizing|fantasising|fantasies about|of death|dying
    first|last thought|thing when|every|before ~ die|kill|death|dead|dying
    not wanting to exist|live|be_here|be_alive|wake_up|be_around
    wanting|desperate to to? die
    write|wrote|writing|ever a suicide note
    keep|keeps thinking about not existing|being_here|being_alive|waking_up
    write|wrote|written ~ suicide note
    i miss being|feeling suicidal
    i think about|of it every|all|constantly ~
  `,
  'desire.word': `
    kill|killing|killed yourself|your_self|oneself
    suicidal thoughts
    death wish
    end all
  `,
  'desire.hinted': `
    what i might|would|could do ~ to_myself|if_i_am_alone|tonight
    please do not leave me alone tonight
    not|wont|will_not act on it|them|anything|these_thoughts ~
    can not afford to survive
    self destruct|destruction ~ end|me|mode
    who cares if i ~ exist|live|am_here
    worried|scared|afraid|terrified that? ~ i|one_day ~ snap|lose_control|listen_to_them|do_something_awful|actually_do|do_it
    terrified|scared i might|will|would|could actually? do|lose|snap|hurt ~
    lose|losing control and|of ~ do_something|something_awful|hurt|myself
    will|are|would|gonna they|you take my|the baby|kids|child|children away ~ if_i|tell|thoughts|think
    take my baby away
    how do i know i ~ not|wont ~ lose_control|act|snap|do_it
    goodnight|night everyone|world ~ forever|wake|for_good
    bye ~ i tried
    i tried ~ goodbye|bye
    worth going on|it_anymore|carrying_on|continuing|living ~
    even worth going|living|continuing|carrying|trying on|anymore|at
  `,
  'someone.at-risk': `
    wants|want|trying|going|threatening|tried to kill|hurt|end her_self|him_self|them_self|them_selves
    kill|hurt|cut|hang her_self|him_self|them_selves|there_self
    why|how_come do? some? people|someone|they|person actually? ~ commit suicide
    girlfriend|boyfriend|friend|brother|sister|son|daughter|mum|mom|dad|wife|husband|partner ~ wants|going|trying|threatening|threatened|tried to ~ kill|die|end|suicide|hurt|overdose|jump
    what would|does happen|god ~ someone|somebody|person|people ~ suicide|kill
  `,
  'passive.wish-dead': `
    want|wanted|wants|wanting|desperate|willing|hoping|dying|begging|prefer|need|pray to to? fucking? die
    makes|make|making me want to? ~ die|curl_up_and_die|not_exist
    soon i will be dead|gone
    i am gonna|going_to|will be dead soon
    can not wait|happen|come to|for drop_dead|die|death|be_dead|it_to_be_over
    grim reaper|death take|come|please ~ me
    take me away|now|already ~ reaper|death|god|lord|please
    spend|wishing|wish|hope i|the|day|time was|wishing dead|i_was_dead
    trade|swap my? ~ place|life|me ~ with|for ~ died|dead|cancer|them|dying|one_of_them
    why not me ~ died|die|dead
    die and not me
    die daily ~ not me
    do the world a favor|favour and
    want to|fi|fe dead $
    want to|fi|fe dead now|already|today|tonight|abeg|bad
    drop dead ~ heart|attack|wish|hope|wait
    not particularly|really want|care to be alive|here|dead
    still alive ~ not|dont ~ want|wanted|sure|disappoint|unfortunately
    unfortunately ~ alive
    alive ~ unfortunately
    i can not|even die ~ how_badly|want|matter|right|properly|try
    relief|escape|peace|freedom from ~ death|dying|life
    thinking about|of death gives|brings ~ relief|peace|comfort
    my inevitable death
    closer to death ~ good|happy|finally
    living|life better than dying|death
    dying alone ~ soon|finally
    cant|can_not|cannot|only afford to die
  `,
  'passive.not-exist': `
    @wishto just? disappear|vanish sometimes|lately|already|so|tonight|yk|honestly|all_the_time|from|and
    feel|feeling like disappearing|vanishing|fading_away|not_existing
    disappearing|vanishing ~ easier|better|relief|peaceful|nice
    feel|feels|like existing ~ exhausting|too_much|pain|effort|wrong
    my existence is ~ mistake|pain|burden|pointless|worthless
    never have been born
    loved|rather|better to|have never|not been? born
    no life worth living
    not belong in this|the|here world|life|earth
    do not enjoy living|being_alive|life
    stop waking up
    walk|walking out the? ~ door and never come|coming|return back
    is life worth living|it
    what is worth living for
    no way to live
    hell known as life
  `,
  'passive.cannot-go-on': `
    not think|know|believe|sure if? ~ i can|could|am_able_to|will ~ go_on|keep_going|continue|do_this|last|make_it|survive|carry_on|hold_on|take_this|take_it|keep_doing
    i can go on any|no|much ~
    what is the point of|in going_on|carrying_on|continuing
    i am ready to|2 go $
    want|ready|tempted|need to give up so|badly|on_everything|for_good|completely|on_life
    feel|feeling like giving up|quitting_life
    i tried ~ can_not|cant|do do? it anymore
    losing|lost the|my will|battle|fight ~ live|life|anymore|depression
  `,
  'passive.not-missed': `
    everyone|everybody|they|people|knowing ~ able to|will|would|can ~ continue|move_on|live ~ without|w_out me|out_me
    only people|ones|person ~ notice|miss ~ gone|dead|died|me
    nobody|no_one|who ~ even hear|know|find_me|notice ~ die|died|dead|body
    @they ~ would|will be fine|ok|okay without|if|eventually|once|kids ~
    wife|husband|kids|they|family ~ remarry|get_over_me|start_over|move_on_without
    kids are resilient
  `,
  'passive.no-reason': `
    single|only|one|last|not reason i ~ have_for|to|alive|here|living
    reasons to live|stay ~ none|running_out|no|less|fewer
    less|fewer|no more? reasons ~ live|alive|stay|here|not_to
    is it even? worth going_on|living|it_anymore|carrying_on|continuing
    is the good even? worth it
    give me one|a ~ reason ~ not|to ~ kill|live|die|stay|end
    one good reason not
    if it were not|wasnt for ~ dead|killed|gone
  `,
  'passive.giving-up': `
    feel|just|keep like? giving up
    sick|tired|done|over of|with everything|it_all $
    so sick|tired of everything
    cant|can_not|can handle the mornings
    it|things just|keeps|keep getting|finding ~ worse|harder ~
    things|everything just? keep|keeps|is|are getting worse
    failed|failing|fail|let_down|ruined my family|kids|everyone|life|wife|husband|at_life
    failed|failing everyone|my_family|at_everything|life
    nothing fixes|helps|works ~ that|anymore|this
    no one|nobody wants|likes|loves me ~
    i am|such|fucking|total|complete failure|disappointment ~
    nobody|no_one to|there for|me talk ~ to|me|anymore
    crawl out of my own? skin
    feel|feeling|am|so|completely empty|numb|broken|worthless|lost ~ inside|anymore|alone|hopeless|everything
    everything feels|is|got so? heavy|wrong|too_much|dark|black
    want it all to be black
    my head|brain|mind wont|will_not|not|never shut|stop|be ~ up|off|quiet ~ thoughts|anymore|please
    want|need it|the_noise|the_thoughts|them|this|my_brain|my_head to? shut_up|stop|go_away|quiet|gone
    just want|need the noise gone
    i am a terrible|horrible|awful|bad|shit mother|mom|mum|dad|father|parent|person ~
  `,
  'hopeless.future': `
    downward spiral ~ no hope|hope|help|bottom
    there is no bottom ~
    with no hope
    does it|things|life ever get|gets better
    when does it|life get better
    lost cause
    no plans|motivation for|or the? ~ future
    nothing ever changes|gets|works|helps
    nothing changes
    nothing to look forward to
    not|nothing much to look forward to
    meant|born|supposed|destined to be|suffer|lose in? ~ misery|miserable|alone|suffer|fail|unhappy|lose
    afraid|scared i will never be|feel ~ happy|me|okay|myself ~ again
  `,
  'trapped.no-way-out': `
    need|want|looking_for|is_there|guarantees|guarantee|only a way out
    way out of|from this|everything|my_life|all_this|here ~ life|pain|head|permanent|forever|none|die
    this|my nightmare ~ never|end|wake
    tunnel vision ~ urge
  `,
  'means.question': `
    crash|crashing|car|hit|hits|hitting|drive|driving|wall|tree|wreck|collision ~~ mph|60|65|70|75|80|90|100|kmh|fast|head_on|concrete ~~ die|fatal|survive|kill|lethal|odds|done|enough|death|dead|basically|walk_away
    survive|surviving|die|fatal|odds|chances|percent|likely|dead ~~ crash|car|wall|tree|collision|wreck ~~ mph|60|65|70|75|80|90|100|kmh|speed|concrete
    at 60|65|70|75|80|90|100|60mph|70mph|80mph|100mph ~~ wall|tree|crash|truck|concrete ~~ die|survive|fatal|dead|people|enough
    60mph|70mph|80mph|90mph|100mph ~~ fatal|die|survive|dead|crash|wall|enough|lethal|kill
    wall|tree|pole|barrier ~~ at 60|70|80|60mph|70mph|80mph ~~
    can|could|will|would|do you|i|u|someone|people die|overdose of|from|by|on|drinking|eating|swallowing ~ acid|bleach|cyanide|antifreeze|pesticide|gas|fumes|ammonia|detergent|nicotine|caffeine|mercury|arsenic|lye|batteries|charcoal|carbon|exhaust|blood_loss|muriatic
    too poor|expensive|broke to buy|get ~ pills|gun|rope ~ overdose|od|over|dose|kill|die
    over dose
    hoard|hoarding|save|saving|stock all? my ~ drugs|meds|pills|medication ~
    does|would|is|will ~ guarantee|guaranteed ~ death|die|dead|way_out|kill
    just tell me if|how ~ fatal|lethal|die|kill|survive
    slit|slitting wrists
  `,
  'injury.did': `
    cut|burned|harmed|burnt for the|my first|second|last time
    cut again|last|yesterday|today|tonight|this|after ~
    first|last time i ~ cut|cutting|self_harmed|burned
    when|before|after i decide|decided|start|started|want to? cut
    i just|finally|have|ended_up|started cut|cutting $
    i do not even bleed anymore
    how good it|the_cut|cutting felt
  `,
  'injury.urge': `
    want|need|decide|deciding|decided|thinking|think to|about|of cut|cutting $
    i need|want to? bleed
    didnt|did_not|not|without cut|cutting|self_harming ~ urge|wanted|almost|nearly|hard
  `,
  'child.by-me': `
    thoughts|images|flashes|visions|pictures|keep ~ of|about ~ dropping|drowning|smothering|shaking|throwing|hurting|stabbing ~ her|him|baby|them|it|son|daughter|kids
    danger to my|the|our ~ @child
    snap|lose_it|lose_control and|then ~ hurt|drop|shake|harm ~ her|him|baby|them|kids
    thinking|fantasizing|thoughts of|about ~ leaving|abandoning|giving_away|walking_out ~ @child
  `,
  'eating.purge': `
    binge|binged and|then|to ~ purge|purged|vomit
    making|make|made @self|my_self sick
  `,
  'goodbye.said': `
    bye ~ i tried
    so long everyone|world|friends|cruel
    i have no one ~ goodbye
  `,
  'overdose.mixing': `
    vodka|liquor|alcohol|pills|drugs|weed ~ not|dont ~ working|work|enough anymore
    living off|on drugs|vodka|alcohol|pills
    need|drinking lots|more|whole of ~ vodka|alcohol|whiskey|liquor|pills
    wish|want i? ~ be|was|could drunk|high 24|all_the_time|all_day
  `,
} as const satisfies Phrases
