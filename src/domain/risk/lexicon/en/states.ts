import type { Phrases } from '../catalogue.ts'

/** Burdensomeness, entrapment, hopelessness and giving up in English. Written for Rapport, November 2026. */
export const englishStates = {
  'passive.giving-up': `
    can not do|take|handle|deal|cope|bear|stand|continue|manage|stomach this|it|with_this|with_it|with_life|life|everything|anything|all_this|any_of_this|living|with ~ anymore|any_longer|no_more|longer|more
    can not do|take this|it ~ anymore|any_longer
    can not take|do|handle|live|cope much|any_more|feeling|being|living
    not know how much|long longer|more i ~ can|take|do|go|have|got
    not sure|know how|if_i ~ much|long|can|keep ~ go|take|keep|last|longer|going
    give|giving|gave up|everything_up ~ hope|trying|everything|completely|fighting|tonight|again
    i give up|in
    i have given up
    just give|giving up
    i am|was|feel|be|so|just|completely|fully|officially|honestly done ~ fighting|trying|everything|it_all|with_it_all|with_everything|pretending|caring|here|hoping
    i am so|completely|officially|beyond|just? done $
    done with everything|it_all|all_of_this|this_world|fighting|trying|all
    no point|use|sense|reason in|to|of|even ~ trying|fighting|anything|continuing|try|fight|going_on|anymore|talking|therapy|hoping
    can not keep|stop|go doing|crying|going|fighting|on|pretending ~
    i can not even anymore
    what is the point|use anymore|if ~
    what is the point $
    what is it all for
    falling|fall|fell apart ~ nobody|completely|no_one|everything
    i am losing|lost the|my fight|battle|will
    i am breaking|broken|shattered|drowning|sinking|collapsing ~ anymore|inside|alone|nobody|can_not|no_one|here|completely|in_it|beyond
    i am drowning $
    i feel|am|so|completely|just broken|shattered|destroyed|ruined|worthless|nothing|dead ~ inside|fix|beyond|repair|worthless|anymore
    dead|empty|hollow|numb inside ~ anymore|everything|tired|nothing|years|weeks|months|all
    hate|despise|loathe myself|me|who_i_am ~ so|much|everything|wish|disgust|every|cant|for
    worthless|useless|pathetic|failure|garbage ~ everyone|nobody|piece|human|waste|always|never|deserve
    trash|rubbish ~ everyone|nobody|piece|human|waste|never|deserve
    waste of space|life|breath|air|oxygen|skin|everything
    i am a|such mistake|waste|failure_at_everything|disappointment_to_everyone|piece_of_garbage|piece_of_shit|worthless
    i deserve|deserved this|pain|bad|suffer|hurt ~
    no one|nobody cares|care|would_care|loves_me|wants_me ~ about|if|me|anymore|anyway
    completely|totally|utterly|so alone ~ world|nobody|anymore|no_one|everything
    in too much pain
    too much pain ~
    hurts|hurt too much|bad ~ anymore|live|breathe|exist
    everything hurts ~
  `,
  'burden.better-off': `
    better|happier|easier|relieved|lighter|richer|fine off? without|if_i_was|if_i_were|if_i_died|when_i_am|with_me ~ me|gone|dead|here|around|not_here|mum_like_me|mom_like_me
    @they|everyone|everybody|family|kids|people|you|world|husband|wife|children|parents|mum|mom|dad|@kin ~ better|happier|easier ~ without me|my
    better without me ~
    better|easier|happier|relief|relieved|simpler|favor|favour ~ for ~ everyone|everybody|them|family|kids|world|people|parents|all|husband|wife ~ if|without|when|me ~ gone|dead|died|here|existed|around|me|alive|disappeared|exist|born
    everyone|everybody|@they|family|kids|life|world|@kin ~ would|will|might|be ~ better|happier|easier|relieved|improve|fine|peace ~ gone|dead|died|disappeared|born|not_here|not_around|without_me|existed|alive
    do|doing|be everyone|everybody|them|world|my_family|you_all|people a? favor|favour|service ~
    worth more dead|insurance|to_them
    life insurance ~ dead|worth|more|family|kids|pay|gone|enough|cover
    i am better off|out dead|gone|not_here|out_of
    they|kids|family|everyone|people|@kin deserve|need|needs|deserves ~ better ~ than me
    they|kids|family|everyone|people deserve|need|needs|deserves ~ better|mother|mum|mom|dad|father|someone|wife|husband ~ me|not_me|isnt|aint|instead
    deserve a ~ mother|mum|mom|dad|father|wife|husband|parent|partner|daughter|son ~ not me
    one less problem|burden|mouth|person|thing ~
    if i was|were|am gone|dead|out_of_the_way ~ happy|better|easier|relief|peace|relieved
    make everyone|everybody|their|things|life|it ~ easier|better|happy|happier ~ gone|dead|disappear|disappeared|died|leave_this
  `,
  'burden.load': `
    i am|was|be|being|feel|become|becoming|just|like|such ~ burden|dead_weight|deadweight|liability|waste_of_money|drain|weight|leech|parasite ~
    burden|drain|weight to|on everyone|everybody|my|them|people|family|you|others|him|her|all
    all|everything i do is|to ~ drain|hurt|ruin|burden|disappoint|bring|drag|cost|make|mess ~ everyone|people|everything|them|others|family|everybody|worse|others
    i ruin|ruined|destroy|poison|hurt|bring|drag|break|disappoint|fail everything|everyone|everybody|people|anyone ~ i|down|around|touch|love|meet
    hold|holding|drag|dragging|bring|bringing|weigh|weighing everyone|everybody|them|people|family|my|him|her ~ back|down
    i am in the way
    i just get|am in the|everyones|peoples way
    sick|tired|exhausted of taking_care_of|looking_after|dealing_with me
    cost|costing|costs them|everyone|my_family|my_parents ~ so_much|too_much|money|everything
    nobody|no_one needs|wants me ~ here|anymore|around|anyway
    world does not need|want me
    not worth the|their|your|anyones|it time|trouble|effort|space|air|help
    i am not worth
  `,
  'trapped.no-way-out': `
    no|not|without|cant|any|dont|there_is_no|see_no|only_one ~ way|ways|escape|exit|door|other_way|other_choice|other_option|option|options|light ~ out|escape|left|forward|from_this|end|tunnel|door|exit|of_this|around
    no way|door out ~
    no escape ~
    no way this ends|is_going_to_end|will_end ~ well|good
    trapped|stuck|caged|cornered|imprisoned|suffocating|drowning ~ in ~ life|body|head|mind|hell|nightmare|own|myself|darkness|hole|loop|box|skin|forever|here_forever|pain
    trapped with no|and_can|forever|inside ~
    i am|feel|feeling|so trapped|cornered|caged|suffocated|imprisoned
    box|room|hole|tunnel|pit|cage|well ~ no|without door|exit|way|light|bottom|end|windows|air
    can not get|find|see|escape|climb out|away|a_way|from|the_way|myself ~ out|of|from|this|way|alone|here|hole
    can not leave ~ can not stay
    walls are|keep closing ~ in
    nowhere|no_where|nobody|no_one left|to to? go|turn|run|hide
    only way out|to_escape|i_can_see|to_stop|to_end|this_ends|left ~
    backed into a corner
    i need|want to_escape $
    i need out $
    @wantto escape from|my|this|everything|it_all|all ~ everything|life|head|mind|pain|myself|reality|all
    living hell
    living in|through a? hell|nightmare
    i am in hell
    never get|getting|be|going out|free|away|to_be ~ free|out|alive|here|this|it
    running|run|ran out of options|road|time|hope|ways
    there is nothing left ~
    everything is closing in
    in a dark place|hole|pit
    dark place ~
  `,
  'trapped.unbearable': `
    can not|no_longer|hardly|barely take|stand|bear|handle|endure|tolerate|cope_with|live_with|carry|deal_with|survive ~ pain|hurt|hurting|suffering|feeling|grief|anymore|longer|another|loneliness|agony|life|living|being_alive|being_me|the_thoughts|these_thoughts|guilt|shame|much_more|emptiness|darkness
    can not take feeling ~
    pain|hurt|suffering|agony|grief|emptiness|loneliness|darkness is|feels|becoming|gets|just|so|got ~ unbearable|too_much|never_ending|never_stops|endless|killing_me|eating_me|intolerable|swallowing|consuming|excruciating|never_goes_away
    it|life|everything is|feels|so unbearable $
    pain never|will_never|wont|does_not|doesnt|will_not ever? stops|stop|end|ends|goes|go
    pain ~ has|needs to stop
    make|want|need it|the_pain|the_hurting|the_thoughts|this|the_noise stop
    need|want the pain|this|hurting|suffering ~ stop|end|over
    please make it stop
    nothing|no_amount ~ helps|help|takes|stops|makes|numbs|works|working|eases ~ pain|anymore|hurt|away|better|hurting|stop|relief
    tear|tearing|rip|ripping|crawl|crawling|claw my skin|hair|heart out|off|of ~
    crushing|suffocating|drowning|choking me|under|in ~ pain|weight|sadness|grief|darkness|despair|it
    my heart|soul|mind|head ~ shattered|destroyed|can_not_take|screaming|tearing
    i am|feel|feeling|in so? ~ agony|torment|torture|despair|anguish|desperate|desperation
    i am|feel|so|really|very desperate ~
    i am suffering $
    suffering so much
    hurting so|too much|bad|badly
    i am at my|the limit|breaking_point|lowest|rock_bottom|end
    rock bottom
    lowest i have|ive ever been
    worst i have ever felt
    darkest place|moment|days ~ ever|my|life
    breaking point
    too much to|for bear|take|handle|me ~ anymore|alone|tonight|bear
    it is all|just too much
    everything is|feels|got|just|all too much
    crying all|every|myself|for ~ day|night|sleep|days|hours|weeks
    can not stop crying
    losing|lost|lose my mind|sanity|it|grip ~ help|please|slowly|completely|tonight|anymore|alone
    going insane|crazy|mad ~ help|alone|anymore|inside|head
    someone please help|save me
    please help|save me ~
    please somebody|someone help
    help me please
    i need help now|right_now|tonight|please|bad|asap|immediately|urgently
  `,
  'hopeless.future': `
    never|nothing|wont|will_not ~ get|gets|getting|change|changes|improve|improves|become ~ better|different|easier|for_me|fixed
    i ~ never|not ~ be|feel ~ happy|normal|ok|okay|whole ~ again|ever
    nothing is|will|ever|would ~ change|get_better|work|help|improve|better|changes|matter
    nothing ever|will|is|gets|going_to|seems ~ changes|works|helps|better|change|get_better|work_out|help
    things|it|life|this will|is|are|does|do|can|would never|only ~ get|gets|getting|change|improve|end ~ better|worse|change|easier|for_me $
    things|it|life|this will|is|are never|not ~ going_to|get|ever ~ better|change|improve|end
    never|not be|feel|going|get happy|ok|okay|better|normal|loved|good|enough|to_be ~ again|ever|anymore|better|happy|ok|okay
    no hope|hope_left|future|light|tomorrow left|for|in|at|anymore|end|of|to ~
    there is no hope
    hope|hopes is|are|all|has|have|left|ran gone|lost|dead|left|none|disappeared|run_out|out ~
    hope is gone
    lost|losing|lose|given_up|gave_up|running_out_of|abandoned|without|have_no|zero|out_of all|on? hope|faith ~
    beyond|past help|hope|saving|repair|fixing|helping|redemption
    hopeless|helpless ~ everything|anymore|future|life|about|feel|situation|and|completely|all|worthless|alone
    feel|feeling|am|felt|completely|so|utterly hopeless|helpless|defeated
    i am|feel hopeless|so_hopeless
    hopeless $
    hopelessness
    see|seeing no ~ future|light|hope|tomorrow|end
    not see|have any|a|the ~ future|light|hope
    doomed|cursed ~ to|forever|be|alone|from
    my future is|looks|seems ~ black|dark|gone|nothing|empty|bleak|over|ruined
    too late for|to me|fix|change|save|get_better|be_saved|anything
    nobody|no_one|nothing can|will|could|is|does|even ~ help|save|fix ~ me|anymore|now|this
    can not be helped|fixed|saved
    unfixable|unlovable|unsaveable
    everything is|has|feels|was|seems ruined|over|lost|pointless|hopeless|falling_apart|meaningless|destroyed|worthless|dark|black|grey ~
    i will always be|feel|hurt|suffer ~ like_this|this_way|alone|broken|sad|miserable|depressed|unhappy|worthless|empty|failure|pain
    forever|always|rest_of_my_life going_to? ~ broken|alone|miserable|this_way|like_this|depressed|sad|damaged
    stuck like this|forever
    all hope
    nothing to look|looking|live forward|for ~
    nothing to look forward to
  `,
  'hopeless.pointless': `
    no point|use|purpose|meaning in|to|of|for|anymore|even ~ anything|any_of_it|it|anymore|life|me|this|getting|going|doing|trying|better|living
    no point $
    no point anymore
    what is|whats|was the|even point|use|purpose in|of|to ~ trying|anything|anymore|getting|it_all|therapy|better|fighting|caring|hoping|going_on
    what is the point of|in anything|it_all|me|trying|going_on|any_of_this|any_of_it|all_this
    what is the point of this|it $
    nothing matters|makes_sense|means_anything|has_meaning|is_worth|feels_real|feels_good|brings|left ~
    nothing matters
    nothing means|feels|is|seems|brings anything|worth|worth_it|joy|enjoyable|fun|good|important anymore|me
    does not|doesnt|not|nothing matter|matters|mattered anymore|any_more|what_i_do|either_way|to_me_anymore
    everything|it|all|life is|feels|seems|just ~ pointless|meaningless|useless|empty|futile|worthless|for_nothing|in_vain
    it is|all|everything|feels|so pointless|meaningless $
    going|go through the motions ~
    just|only|simply|barely existing|surviving ~ not|living|anymore|day
    existing not living
    why bother|try|even_try|even_bother|do_i_bother|do_i_try|am_i_trying ~ anymore|anything
    why do i even|bother|keep|try ~
    why even bother|try
    do not care|feel|want|enjoy|give_a_fuck|give_a_shit ~ about|anything|nothing|what_happens|anymore|any_more|to_do_anything ~ anymore|any_more|myself|happens
    do not care about anything
    do not care what happens ~ me
    do not feel anything ~
    lost interest in|of everything|anything|life
    feel|feeling|felt ~ empty|nothing|hollow|numb|emptiness ~ anymore|inside|all|time|day|days|weeks
    i feel|am empty|hollow|numb
    i have nothing|nobody|no_one left|to|anymore|in ~
    not worth it anymore|to_try
  `,
} as const satisfies Phrases
