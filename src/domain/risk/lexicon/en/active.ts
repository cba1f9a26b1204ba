import type { Phrases } from '../catalogue.ts'

/** Active suicidal ideation in English, as people write it in chat. Written for Rapport, November 2026. */
export const englishActive = {
  'desire.kill-self': `
    kill|off|murder|neck|hang|drown|shoot|stab|poison|electrocute|suffocate|gas|behead|strangle @self
    killing|offing|murdering|necking|hanging|drowning|shooting|stabbing|poisoning|suffocating|gassing @self
    kill|killing my own self
    want|wish|need kill me
    want to kill me
    wish someone|somebody|he|she|they|you would kill me
    someone|somebody please|just kill me
    please kill me
    throw|throwing|chuck|chucking|fling|hurl|launch @self off|under|in_front|into|from|out_of|out|infront
    jump|jumping|leap|leaping off|from|out a|the|this|that|my ~ bridge|building|roof|balcony|cliff|window|overpass|tower|ledge|floor
    jump|jumping|step|stepping|walk|walking|run|running|throw|throwing in_front|infront|under|into|onto a|the|an|of ~ train|bus|traffic|truck|lorry|tracks|car|tube|metro|subway
    jump|jumping off something|somewhere
    put|putting a bullet in|through my head|brain|skull|mouth
    blow|blowing my brains|head out|off
    slit|slitting|cut|cutting|slash|slashing|open|opening my wrists|wrist|throat|veins|vein
    swallow|swallowing|take|taking|down|downing all|every|a_bunch_of|the_whole_bottle_of my|the|these|those|of? ~ @drug
    overdose|od|overdosing|oding on purpose
    @wantto|going_to overdose|od
    @feellike overdosing|hanging|drowning|jumping
    drive|driving|crash|crashing|steer|steering|swerve|swerving my? car? ~ into a|the|oncoming ~ tree|wall|traffic|truck|lorry|pole|lake|river|bridge|barrier
    drive|driving off a|the ~ bridge|cliff|road
    turn|turning|turned|jerk|jerking the wheel
    die by suicide
    commit|committing suicide|sucide
    do|doing suicide
    suicide myself
    finish|finishing with|of? my life
    finish|finishing @self
    @wantto|going_to overdose|drown $
    @wantto|going_to jump|drown $
    make @self die|dead
  `,
  'desire.suicidal': `
    i am|feel|feeling|was|been|get|still|getting|become ~ suicidal
    feel|feeling|felt|am|be|been|being|become|becoming|getting|really|very|so|bit|little|kind_of|a_bit|a_little|rather|quite|pretty suicidal
    suicidal again|today|tonight|lately|recently|now|thoughts|thought|ideation|feelings|urges|ideas|tendencies|impulses
    actively|passively suicidal
    thoughts|thought|thinking|ideas|idea|plans|dreams of|about|with ~ suicide
    think|thinking|thought|thinks|considered|considering|contemplating|contemplated|contemplate about|of? ~ suicide
    suicide ~ on|in my mind|head
    suicide is|seems|feels|looks|would_be like? ~ option|answer|solution|way_out|way|choice|comforting|easier
    my suicide
    what_is the point of not suicide
    si is|has_been|are|again|worse|thoughts ~ bad|back|strong|high|worse|again
    having|had si
    pro suicide
    suicide feels
    attempt|attempting suicide
    suicide by cop
    tonight ~ suicide
  `,
  'desire.end-life': `
    end|ending|take|taking|ended my own? life|existence
    take|taking|ending my own
    end|ending it all|now|tonight|myself|today|soon|forever|for_good|already|here|once_and_for_all|completely
    @wantto|going_to|could|would|will|let_me|should end it
    want|need|wish|like for|this|it|everything|all|life|my_life|pain to|all|be end|stop|over for_good|forever|permanently
    @wantto|just end everything|all_of_it|things|all_this|this_all
    wants|want to end it
    part|side|half of me ~ wants|want|thinks ~ die|end|dead|gone|stop
    think|thinking|thought|thoughts about|of ~ ending it|everything|things
    @feellike ending it|everything|things
    telling|tells|tell|told|says|saying me to? end it
    be|being done with it all|everything|life|living
    get|getting it over with for_good|forever
    @wantto check out|exit for_good|permanently|early|of_life|life|this_life|this_world|this_earth
    leave|leaving|exit|exiting|depart|departing this world|earth|planet|life|place_for_good|mortal
    permanent|final solution|way_out|fix|sleep|escape
    put an end to|of my|it|this|everything ~ life|all|suffering|misery|existence|pain
    put me|myself out_of my|this misery
    put @self down|to_sleep
    do|doing something stupid|bad|drastic|i_can_not_take_back|permanent|final to_myself|tonight
    finish|end it all
    finish|finishing everything|it_all|my_life
    kill|killing the pain for_good|forever
    no more life
    not choose life
  `,
  'desire.coded': `
    kms
    kill my self
    unalive|unalived|unaliving @self|me|tonight
    @wantto|feel_like|going_to|about_to|be unalive
    wish|wishing|want i|to was|were|be|am unalive|unalived
    unaliving
    sewerslide|sewer_slide|toasterbath|suey_slide|sudoku_myself|commit_die|commit_toaster_bath|commit_sewerslide|commit_sudoku|commit_not_alive|commit_unalive
    ctb
    @wantto|taking|take|need|wanna|have a? toaster bath
    catch the bus ~ forever|tonight|finally|for_good|soon
    @wantto ctb|catch_the_bus|self_delete|alt_f4|log_off_forever|logout_of_life|respawn
    self delete|terminate|destruct @wantto|tonight|soon
    self|delete delete|myself from this|life|earth|existence
    log|logging off|out of|from|forever life|forever|permanently|this_life|for_good
    not be|being alive
    rope|roping @self
    rope|roping is|seems|time|soon|tonight|looking
    take|taking the easy|cowards|coward way|route out
    yeet|yeeting @self off|out|into|from
    game end|ending @self
    end my bloodline|run
    become|be|becoming a statistic|headline
    i am going to rope
    grippy sock ~ thoughts|again|worthy
    🔫 me|myself|😵
    me|myself|head 🔫
    ☠ myself
    kill|🔪 🔪|myself myself|myself
    ⚰ soon|tonight|me|please
    kys to|at|telling|tell myself|me
    su|mental ideation|thoughts|side
    sui thoughts|ideation|cidal|tonight
    suislide|sewi|s_word thoughts
    the s word again|lately|thoughts
  `,
  'desire.urge': `
    urge|urges|impulse|impulses|pull|temptation|temptations|compulsion|tempted|itching to|of ~ jump|die|end|crash|hang|overdose|swerve|drown|disappear
    urge|urges|impulse|impulses to|of ~ kill|killing|end|ending @self|it
    think|thinking|thought|thoughts|imagine|imagining|picture|fantasize|daydream|want|wanted|tempted about|of|to ~~ jump|jumping|step|stepping|throwing|drive|driving|crash|crashing|swerve|swerving|walk|walking off|in_front|infront|into|onto|out_in ~ bridge|train|traffic|truck|platform|road|tracks|roof|cliff|tree|wall|car|balcony|building|river|ocean|lake|sea
    think|thinking|thought|imagine|imagining|thoughts about|of ~ turning|jerking|letting_go_of the ~ wheel
    think|thinking|thought|imagine|imagining|thoughts about|of ~ jumping|stepping|falling|drowning|overdosing
    every_time|whenever|when i ~~ platform|bridge|balcony|train|tracks|roof|cliff ~~ jump|jumping|jumped|step_off|let_go|falling
    what it|would would|it ~ feel be? like to ~ jump|fall|drown|die|let_go|stop_existing
    stand|standing|stood too? close to the ~ edge|tracks|platform
    tell|telling|tells myself|me to ~ jump|die|end_it|do_it
    look|looking|looked|stare|staring|stared at ~~ pills|rope|knife|gun|bridge|bottle|blade|train and|thinking|wondering ~ think|thinking|wonder|wondering|what|how|if
    wonder|wondering|wondered|thinking what|if|about|how ~ feel|be|would|happen ~ took|swallowed|drank|jumped|hung ~ all|whole|bottle|off|myself
    my brain|head|mind keeps? telling|tells|told|says|saying|screaming ~ end|kill|die|jump|do_it|hurt
  `,
  'desire.returning': `
    dark|bad|those|scary|intrusive|suicidal|death|the|these thoughts|thought ~ back|again|returned|worse|louder|stronger|every_day|coming_back|took_over|getting_worse|consuming
    dark|bad|scary|terrible|awful|dangerous|morbid thoughts about|of|are|lately|tonight|at_night|creeping|that_scare|again|keep|wont
    thought|thoughts|thinking of|about|on death|dying|my_death|my_own_death|my_funeral|being_dead|not_being_here|not_being_alive|not_living|not_existing|not_waking_up|ending|disappearing_forever|never_waking_up|no_longer_living|no_longer_being_here
    obsessed with|by death|dying
    think|thinking|thought about doing it|that again|tonight|every_day|all_the_time|constantly
    think|thinking|thought about it every|all|constantly|nonstop day|night|the_time|hour
    been thinking about it again|a_lot
    wondering what it is|would like|be to be? dead|die
    plan|planning my own? funeral|death|exit|suicide
    imagine|imagining|picture|picturing my own? funeral|death|suicide
    google|googled|googling|searched|search|researching|researched|reading|looked_up|looking_up|look_up ~ ways_to_die|how_to_die|suicide|methods|ways_to_kill|how_to_kill|painless|lethal|noose|overdose|fatal_dose
  `,
  'desire.word': `
    suicide
    suicidal
    suiciding
    kys
    overdose on purpose
    self harm
    selfharm
    unalive
  `,
  'desire.hinted': `
    do|done|doing|did something|anything i|that|i_might ~ regret|can_not_undo|take_back|stupid
    do not trust|feel_safe @self|with_myself|by_myself|alone|on_my_own ~ tonight|right_now|home|anymore|alone|with_myself
    do not trust @self
    not safe with|around|from @self
    scared|afraid|frightened|worried of|about|for what|that|i @self|i_might|i_will|i_would ~ do
    scared|afraid of @self
    scared|afraid|worried i might|will|would|am_going_to do|hurt ~ something|it|myself|stupid
    not safe right_now|tonight|at_home|alone|here|by_myself|on_my_own
    do not feel|think|know safe|if|i|that ~ tonight|keep_myself_safe|alone|stay_safe|be_safe
    can not keep @self safe
    can not promise|guarantee ~ safe|wont|will_not|be_here|tonight|do_anything
    when|once i am gone $
    at|over|near|close_to the|my|breaking edge|brink|end_of_my_rope|ends_rope|point
    forget|forget_about|ignore|delete what i said|about|wrote|just_said ~ dead|die|dying|hurting|killing|suicide|suicidal
    joking|kidding|dramatic|exaggerating|lying about ~ dead|die|dying|kill|killing|suicide|suicidal|hurting
    please do not call|tell|send|report anyone|police|cops|911|999|112|ambulance|my|them|hospital|an
    if i told|tell you|anyone|them ~ lock|hospital|commit|section|institution|ward|psych
    lock|locked|put|section|commit me up|away|in if|because i ~ tell|say|told|said
  `,
  'someone.at-risk': `
    kill|hang|hurt|harm|shoot|off|unalive|cut @themself
    killing|hurting|harming|cutting @themself
    end|take|taking|ending @their own? life
    @they wants|want|wanted|is_going|are_going|going|threatened|threatening|threatens|tried|trying|says|said ~ to|about|of die|suicide|kill|killing|end
    @they|@kin|friend is|are|feels|seems|was|has_been suicidal
    @kin|friend ~ suicidal
    @kin|friend|@they said|says|told|telling ~ wants|want|going ~ die|be_dead|be_here
    @kin|friend|@they ~ does|do not want to ~ live|be_here|be_alive
    @kin|friend|@they ~ overdosed|attempted_suicide
    if someone|somebody|a_person wanted|wants|were|was|is|did|tried to|going|suicidal ~ die|kill|end|jump|overdose
    would someone|somebody|a_person die if
    how do|would|can i|you|someone|people stop|help ~ suicidal|suicide|killing|wants_to_die
  `,
} as const satisfies Phrases
