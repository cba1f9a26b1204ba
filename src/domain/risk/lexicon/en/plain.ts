import type { Phrases } from '../catalogue.ts'

/** How people say it plainly, in half sentences and without the word: what is at hand and will be used, who would do
 * better, what was done to them and who saw. In English. Written for Rapport, November 2026. */
export const englishPlain = {
  'intent.use-it': `
    @goingto ~ @takeverb ~ them_all|all_of_them|the_lot|all_of_it $
    @goingto ~ @takeverb ~ every|whole|rest|last ~ one|bottle|box|pack|packet|bag|thing|lot|them|it $
    @goingto ~ @takeverb ~ @allofit ~ @whenever|and|so|with|goodbye|bye|until|sleep|die
    am|be|start|started|starting @takingverb ~ @allofit ~ of|them|it|one|lot|bottle|thing|pills
    @goingto ~ take|swallow|down|use|empty ~ every|whole|entire|all ~ pill|tablet|capsule|bottle|pack|box|one|of_them|pills|tablets|meds|dose
    @takeverb|@takingverb the lot $
    @goingto|am ~ use|using|pull|pulling ~ me|myself|trigger
    gun|revolver|pistol|rifle|shotgun|rope|noose|blade|razor|knife ~~ @goingto ~ use it
    @goingto ~ use it $
    @goingto ~ use it ~ @whenever
    taking|swallowing|downing|necking ~ @allofit ~ @whenever
    taking|swallowing|downing|necking them_all|all_of_them|the_lot $
    going_to|about_to|ready_to|will jump $
    going_to|about_to|ready_to|will jump @whenever|in_an|in_a|in_five|in_ten|in_20
    doing it ~ @whenever
    @goingto|am ~ open|opening|cut|cutting|slit|slitting ~ wrists|wrist|veins|throat
    going_to|about_to|ready_to|will|am step|stepping|jump|jumping|let|letting|walk|walking|drop|dropping off|go|in_front|from_here|into_traffic|out_into
    going_to|about_to|will|am do|doing it|this $
    going_to|about_to|will|am do|doing it|this ~ @whenever
    ready to|2 go|pull_it|step|jump|do_it $
    i am done $
  `,
  'means.in-hand': `
    @deadly ~ is|are|in|on|out|laid|lined|all|right ~ lap|sink|counter|bathtub|tub|bath_with_me|glovebox|passenger_seat|seat|windowsill|my_bag|mattress|floor|my_chest ~
    got|have my|the|a|his|her|dads|moms|grandpas|@kin ~ @firearm ~ lap|with_me|beside|loaded|out|here|car|truck
    top|roof|ledge|edge of the|a|my|our ~ parking|building|garage|car_park|tower|overpass|cliff|stairwell|dam|bridge ~~ jump|jumping|step|stepping|fall|drop|let_go|off|tonight|goodbye|bye|sorry|done
    bag|bottle|stash|handful|box|pile of ~ @drug ~ here|ready|in_front|next_to|beside ~
  `,
  'attempt.edge': `
    parked|stopped_my_car|left_my_car|kneeling|waiting ~ on the ~ tracks|rails|railroad|train_tracks|railway_line
  `,
  'attempt.now': `
    took|taken|swallowed|popped|downed|had about|like|around|at_least|maybe|over|nearly|almost ~ 15|20|25|30|35|40|45|50|60|80|100|fifteen|twenty|thirty|forty|fifty|sixty|a_dozen|two_dozen|a_hundred|dozens ~ @drug
    took|taken|swallowed|popped|downed ~ 15|20|25|30|35|40|45|50|60|80|100|fifteen|twenty|thirty|forty|fifty|sixty|dozens of them ~~ ago|scared|sleepy|dizzy|sick|sorry|now|goodbye|bye
    finished|finished_off|emptied|downed|polished_off|gone_through|went_through|washed_down|swallowed|chewed off? all|the_whole|the_entire|the_rest_of|my_whole|every|a_whole|an_entire|whole ~ @drug
    washed|washing them|the_pills|it|all|pills ~ down with ~ vodka|wine|whiskey|gin|rum|beer|liquor
    swallowed|downed|chugged|took|drank the whole|entire bottle|packet|box|strip|pack ~~ @drug|pressure|heart
    i|just|already|have swallowed|took|taken|downed ~ bottle|packet|box|strip|blister|bag|rest of my|his|her|the|moms|mums|dads|@kin ~ @drug|pressure|heart
  `,
  'overdose.signs': `
    not waking|wake|responding|respond|breathing|breathe|moving up|properly|right|? ~~ took|taken|used|drank|swallowed|shot_up|snorted ~ @drug|methadone|heroin|coke|fent|xanax|everything|it|something
    too|way|so much|many coke|cocaine|meth|speed|molly|mdma|adderall|pills|gummies|ketamine ~~ numb|heart|chest|racing|breathe|blurry|vision
    heart|chest ~ racing|pounding|hurts|tight|burning ~~ coke|cocaine|meth|speed|adderall|molly|line|lines|pre_workout_and
  `,
  'means.edge': `
    am|sitting|standing|stood|sat|up|here|out on|at|by the|a bridge|roof|rooftop|ledge|overpass|balcony|platform|cliff|tracks|pier
  `,
  'burden.load': `
    one|another|just|extra more|extra|big|an|another|a ~ bill|expense|cost|mouth|worry|problem|chore for|to ~
    @they|@them|everyone|everybody would|will be ~ relieved|lighter|freer|glad $
  `,
  'plan.has': `
    picked|pick|chosen|chose|found|scouted|scoped|sorted|planned the|a|my ~ place|spot|way|day|date|method|room|tree|bridge|motel ~ kill|die|end|for_it_to_end|to_go|out|do_it
    checking|check|bowing|clocking|opting|punching|tapping out for_good|forever|permanently|of_this_life|of_life
    planning|planned|been_planning|plan my exit|way_out|end
    would|will|going_to|could do it with|in|at|by|from|while|on ~ shed|garage|attic|barn|motel|basement|woods|rope|belt|church|mosque|temple|synagogue|chapel|gurdwara|work|exhaust|bath|tub
    how i would|will|am_going_to do|end|go ~ shed|garage|basement|attic|woods|car|motel|while|church|mosque|temple|synagogue|chapel|gurdwara
    the exhaust|hose|garage ~ plan ~
    plan|plans is|was|has_been|involves the ~ exhaust|hose|tracks|pills|gun|rope|belt|roof|overpass
  `,
  'intent.decided': `
    nothing|no_one|nobody ~ say|says|said|do ~ change it|this|my_mind|anything ~
    not see|make|reach|live my|another|the|this|next|to ~ birthday|christmas|thanksgiving|spring|summer|winter|new_year|see_30|see_40|see_50
    made|make my peace with it|dying|leaving|going|death
    this time i|it|nobody ~ mess|screw|fuck|botch|stop|find ~
    not going to|be mess|screw|botch it ~ up this_time
  `,
  'means.painless': `
    how many|much ~ @drug ~~ stop_my_heart|stop_a_heart|never_wake_up|not_wake_up|kill_me|finish_me|put_me_to_sleep_for_good
    least|less|most painful|painless|scary|messy|peaceful|gentle ~ way|ways|how ~ die|go|end|kill|out
    take|took|taking|swallow ~ 30|40|50|60|80|100 ~ @drug ~~ not|without|nobody|before ~ help|hospital|found|finds|anyone
    how high|far|tall|deep ~ fall|jump|drop ~ sure|certain|die|survive|guaranteed|enough
  `,
  'means.hoard': `
    saving|saved|stockpile|stockpiling|stockpiled|stashing|stashed|collecting|collected|piling|hiding|hoarding|keeping|skipping up? ~ @drug|doses|prescriptions|oxys ~~ case|need|way_out|exit|enough|someday|now|about|since|instead
    bought|buying|ordered|picked_up ~ rope|helium|blade|razors|bullets|ammo|shells ~~ told|lied|said|cover|do_not_have|dont_own|no_reason
    keep|keeping|kept|sleep|sleeping the|a|my|with ~ @firearm ~ bed|pillow|nightstand|next_to_me|beside ~~ look|looking|think|thinking|hold|holding
    look|looking|stare|staring|think|thinking at|about the|it|my ~ @firearm ~ more|every|all|too ~
  `,
  'goodbye.message': `
    tell @kin|them|everyone|her|him|my ~~ not|none|never ~ fault
    none of it|this was his|her|their|your|anyones|my_wifes fault
    tell @kin|them|everyone|her|him|my ~~ i love|loved them|her|him|you ~ sorry|goodbye|bye|always
    last|final message|text|time ~ kind|good|patient|thank|thanks|sorry|love|care
    say|saying goodbye|bye ~ and|thanks|thank|trying|everything ~ trying|everything|with_me|hear|never|sorry|me
    by the time|when you|anyone|someone ~ reads|read|see|sees|get|gets ~ gone|over
  `,
  'preparation.note': `
    wrote|written|write|writing|left letters|letter|notes|note|cards to|for each|every|all|both|my ~ kids|boys|girls|children|kid|son|daughter|wife|husband|parents|mum|mom ~
    letters|letter|notes ~ safe|drawer|envelope|envelopes|desk ~ policy|will|insurance|with|when|after
  `,
  'preparation.give-away': `
    wont|not be? needing any|it|them|anything ~ of_it|anymore|where|$
    gave|given|giving my|the|all|away ~ to ~~ not|wont need|needing it|them|any|anything
    not need|needing any_of|it|them|this|anything ~ anymore|where|soon $
  `,
  'preparation.affairs': `
    passwords|accounts|bills|instructions ~~ not_be_hard|not_hard|easier|easy|so_she|so_he|so_they ~ after|when|hard|on
  `,
  'desire.urge': `
    how easy|simple|quick|peaceful ~ be|is|seems ~ let_go|jump|swerve|drive_off|drive_into|drift_over|slip_under|step_off|step_out|disappear|end_it|not_wake_up|stop_existing|just_stop|go_under
    let|letting go of the|my wheel ~
    think|thinking|thought|imagine|wonder ~ letting|let go of the|my wheel
    not turn|turning the|my wheel ~
  `,
  'desire.returning': `
    think|thinking|thought about|of dying|death|being_dead|my_death ~ every|daily|constantly|all|lot|most|mostly|nonstop|at_night|more_than
    picture|picturing|pictured|imagine|imagining|see|seeing|visualize|visualise|visions_of|images_of|dream_of @self ~ hanging|dead|jumping|falling|drowning|lifeless|in_a_coffin|in_the_ground|on_the_tracks
    thoughts|ones|stuff about|of ~ ending things|it|everything|me
    the|those|old|bad thoughts are|is|came|started back|again|up
  `,
  'passive.not-mind': `
    not|would_not|never mind|care|complain|fight_it|be_mad|be_sad|be_upset|brake|move|swerve ~ if|about the|a|this|that|my ~ plane|bus|car|truck|train|ceiling|building|elevator|boat|storm|heart ~ crashed|crash|went_down|goes_down|hit|hits|fell|falls|collapsed|stopped|stops|took|takes|sank|gave_out
    if i got|get|had|have ~ cancer|sick|tumor|tumour|diagnosis|terminal ~~ not|relief|refuse|bother|skip|thank ~
  `,
  'passive.hope-killed': `
    hope|hoping|wish|wishing|want|pray|praying ~ biopsy|scan|test|tests|results|tumor|lump|cancer ~ is|are|was|were|comes|came|be ~ bad|cancer|malignant|terminal|positive|worst
    pray|praying|prayed|ask|asking|beg|begging|hope|hoping|wish|wishing ~ god|lord|jesus|universe|he|allah ~ take|takes|took|taking|end|ends|call|calls me ~
  `,
  'passive.not-exist': `
    @tired of existing|being_here|being_alive|breathing|waking_up|having_to_wake|having_to_be
    world|nobody|no_one|anyone ~ notice|miss|care ~ if|whether|that i ~ not|wasnt|gone|vanished|disappeared|stopped ~
    not|never wake|waking|get|getting up again|ever
    no|any|not_a reason|point ~ keep|stick|stay|hang|for_me|to_keep|be going|around|here|alive|on
  `,
  'burden.worth-dead': `
    more|better from|with|off ~ policy|insurance|payout ~ than ~ paycheck|salary|wages|job|alive|me
    better|richer|happier off? ~ with|from ~ insurance|payout|policy|pension|settlement|money ~ than ~ me|i
    insurance|payout|policy|pension|settlement|money ~~ better|more|richer|set_them_up|sort_them|fix ~ than ~ i|me|mine
    insurance|payout|policy|pension|money ~~ without|instead_of me
  `,
  'burden.better-off': `
    @them|@they|@kin|boys|girls|everyone|everybody|family ~ do|be|sleep|live|manage|cope|breathe|get_on|go_on ~ better|fine|easier|lighter|ok|okay|happier|calmer ~ without me ~
    @them|@they|@kin|everyone|everybody ~ lighter|relieved|free|freer|calmer|richer|happier|better|easier ~ without|if|once|when ~ me|i|gone|dead
    could|would|can|might|deserves_to ~ find|meet|marry|have|get somebody|someone|a ~ normal|better|else|nicer|proper|whole|happy ~ if|without|once|instead ~ me|i
    would|could|might ~ have|get his|her|their|its life|freedom|peace|house|money|sleep|mornings back ~
    if i was|were|am not? in|out_of|under @their|the|everyones|everybodys way|feet
    stop|quit|without|no_longer|not_have_to worry|worrying|worries about|over me ~ for_once|forever|anymore|again|ever|finally
    better|happier|easier|fine with ~ dad|mum|mom|grandma|nan|sister|parents|anyone ~ no me|than_me|than_with_me|and_no_me
    weight|chain|rope|anchor|millstone around|round|on|tied_to ~ neck|necks|ankle|shoulders ~
  `,
} as const satisfies Phrases
