import type { Phrases } from '../catalogue.ts'

/** What people ask a stranger, a search box or a machine, and half sentences that only they hear as a question. In
 * English. Written for Rapport, November 2026. */
export const englishAsked = {
  'means.question': `
    how ~ top|off|neck|unalive|finish @self|themselves|themself|yourself|urself|ur_self|yerself|yersel|oneself
    do|does|did|can|could|would|will|is_it|is|what ~ feel|feels|hurt|hurts|notice|painful|like ~ when|while|if|once ~ hang_yourself|hang_themselves|hang|drown|overdose|hit_the_ground|hit_the_water|go_under|stop_breathing|jump_off
    do|does|would|will|can you|they|he|she|u|people|someone|one feel the fall|impact|landing
    how high|tall|deep|fast|far|much|many ~~ not survive|wake_up|come_back
    how high|tall|deep|far ~~ be ~ not to_survive|survive|live
    how high|tall|far ~~ jump|fall|drop|leap ~ dead|not_survive|not_live
    worse|more|less pain|painful ~ jumping|hanging|drowning|overdose|overdosing
    minimum|least|smallest|lowest ~~ take|need|amount|number|dose ~~ fatal|lethal|deadly|die|kill|not_wake_up
    calmest|gentlest|kindest|surest|least_scary|least_painful|nicest|quietest|softest|painless|peaceful|easiest|quickest|fastest|simplest way|ways|method|one ~ to go|die|end_it|finish_it $
    calmest|gentlest|kindest|surest|least_scary|least_painful|painless|peaceful way|ways|method out|to_go|to_die|of_going|of_dying
    top|best|three|five|ten|10|5|3 ways|methods to|of go_out|going_out|die|end_it
    top|best|three|five|ten|10|5|3 ways|methods to|of go|going $
    which|what death|deaths|way_to_die|way_of_dying|way_to_go ~ is|not|least|most|would ~ ugly|messy|painful|scary|easiest|kindest|gentlest|quickest|mess|pain|trace
    thing|something|way|what|which|anything ~ kills|kill|die|dying|finish|end ~ without|no|less|with_no|with_less|not pain|hurting|suffering|painful|hurt
    which|what poison|poisons|pesticide|weedkiller|weed_killer ~ available|prescription|sold|strongest|strong|works|work|buy|get
    which|what medicine|medicines|tablets|pills|medicament|medicaments|meds ~ danger|dangerous|deadly|kill|kills ~ eat|many|together|mixed|wine|alcohol|most
    what happens|happen ~ if|when ~ take|swallow|eat ~~ weeks|months|packet|leftover|whole|all ~ at_once|in_one_go|together
    jump|jumping|fall|falling|hanging|drowning|railway|train ~ pain|painful|instant|instantly|quick or no|not
    which|what floor|storey|height ~ enough|high_enough|survive|not_survive
    modern_day|legal|new hemlock|cyanide
    how ~ not|never be found|woken_up|brought_back ~ until|after|in_time
    method|methods|ways|way what people|they actually? use|do
  `,
  'means.painless': `
    least|minimum|smallest|lowest|fewest ~ i ~ take|swallow|drink|need ~~ fatal|lethal|deadly|die|be_over
  `,
  'means.get': `
    asked|asking|ask ~ which|what|where poison|pesticide|gun|pills ~ fast|quick|works|kills
  `,
  'injury.hide': `
    hide|hiding|cover|covering|fade|heal|showing|show|conceal ~ cuts|self_harm|sh|cut_marks|fresh_lines|lines|cutting ~ school|wrist|wrists|arm|arms|leg|legs|thigh|thighs|mum|mom|gf|bf|pe|gym|dress|shirt|photos|pics|pool|swimming|practice
    cuts|self_harm_scars|sh_scars|cut_marks|cutting ~ hide|hiding|cover|showing|fade|heal ~ from|before|through|under|school|mum|mom|gym|pe
    how|why ~ better|calm|calmer|relief ~ cut|cutting|self_harm|self_harming|burning_myself
  `,
  'eating.starve': `
    how|tips|ways|ideas|advice|tricks ~ not eat|eating ~ without|before ~ noticing|notice|knowing|notices
    starve|starving|fast|fasting|skip_meals|skip_dinner|skipping_meals|not_eat ~ without ~ noticing|knowing|notices|faint|fainting|passing_out
    hide|hiding|hid ~ not_eating|throwing_up|vomiting|purging|making_myself_sick|being_sick|that_i_am_throwing_up|that_you_are_throwing_up
    lowest|least|minimum|fewest ~ calories|number|amount ~ eat|survive ~ not|without|and|faint
    how ~ stop feeling|being hungry ~ tried|days|without|eat
    how long can ~ go|live|last|survive ~ without eating|food|eating_anything
  `,
  'passive.not-wake': `
    disappointed|gutted|devastated|disappointing|disappointment ~ i|when|that|to|about|at ~ woke|wake|waking|woken
    what point|is_the_point|s_the_point|use ~ of|in waking
    good|fine|nice|ok|okay if ~ sleep|asleep ~ morning not come|comes
  `,
  'passive.no-reason': `
    why|reason|reasons ~ should_not|shouldnt|ought_not kill|hang|end|off @self|my_life|it_all
  `,
  'passive.wish-dead': `
    rather|prefer ~ be in_the_ground|under_the_ground|six_feet_under|buried|in_a_coffin|in_my_grave
    should|could|why_couldnt|shouldve|couldve|wish ~ been me instead|not ~
  `,
  'passive.hope-killed': `
    hope|hoping|hoped|praying|pray|wish|wishing the|a|this|that|my|our tractor|quad|chopper|helicopter|bus|truck|plane|lorry|ferry|roof|train ~ rolls|roll|crashes|crash|goes_down|go_down|hits_me|hit_me|falls|fall|sinks|sink|flips|tips ~
  `,
  'passive.not-mind': `
    if ~ bus|truck|car|train|lorry|plane|van ~ hit|hits|took|takes|runs_over|kills|passes_over me ~ ok|okay|fine|no_problem|not_a_problem|good|happy|relief|relieved|grand|alright|whatever
    not hate|mind|object ~ getting|being|to_being hit|struck|run_over|flattened|crushed ~
  `,
  'intent.will': `
    going_to|about_to|will do it in ten|five|twenty|thirty|a_few|10|5|15|20|30|an|half_an minutes|mins|hour ~~ sorry|goodbye|bye|love
  `,
  'intent.over-when-read': `
    by the time ~ reads|read|sees|see|finds|find ~ will have|be jumped|dead|hanged|drowned|done_it
  `,
  'goodbye.message': `
    goodnight|good_night and goodbye $
    hear|heard|hears me before i go|leave|am_gone ~ good|bye|goodbye|forever
  `,
  'overdose.signs': `
    @child drank|swallowed|ate|drunk|eaten|got_into|chewed ~ my|the|some|his|her|a|your ~ methadone|bleach|pills|tablets|gummies|medicine|medication|meds|painkillers|antifreeze|detergent
    son|sons|daughter|daughters|brother|brothers|sister|sisters|friend|friends|husband|husbands|wife|mum|mom|dad|flatmate|roommate ~ taken|took an overdose
    bars|xans|pills|fent|fentanyl|heroin|methadone|gear|oxys ~~ lips|face|fingers ~ blue|gray|grey|purple
    blue|gray|grey and snoring|snorin|not_breathing|gurgling|cold
  `,
  'from.sexual': `
    forcing|forced|forces|force himself|herself|themselves on|upon me|her|him|my|them
    kept|keeps|carried going|touching|on ~ after|when|though|even_though i ~ said|told|saying ~ no|stop
  `,
  'child.sexual': `
    teacher|coach|uncle|aunt|auntie|warden|priest|pastor|imam|tutor|principal|boyfriend|girlfriend|partner|stepdad|stepfather|stepmom|stepmum|stepmother|grandpa|grandad|grandfather|grandma|gran|nan|grandmother|husband|wife|spouse|dad|mom|mum|father|mother|brother|sister|cousin|neighbor|neighbour ~ touching|touches|touched girls|boys|students|kids|children|pupils|them|us
    grandpa|grandad|grandfather|grandma|gran|nan|grandmother|uncle|aunt|auntie|stepdad|stepfather|stepmom|stepmum|stepmother|boyfriend|girlfriend|partner|coach|teacher|cousin ~ checks|watches|films|photographs her|him|them|me|us in_the|in ~ bath|shower|bathroom|toilet|changing
  `,
  'others.lose-control': `
    scared|afraid|frightened|terrified|worried ~ i|that_i ~ going_to|will|might|could|gonna hurt|hit|harm|kill ~ @kin|@child|wife|husband|partner|someone|somebody|him|her|them $
  `,
  'psychosis.voices': `
    people|man|men|woman|things|figures|person|someone|children ~~ nobody|no_one|none else|but_me ~ see|sees|hear|hears
  `,
  'psychosis.watched': `
    mother|mum|mom|mama|father|dad|papa|wife|husband|spouse|partner|boyfriend|girlfriend|son|daughter|brother|sister|baby ~ has|have|was|were|is|are|got been? replaced|swapped ~ by|with|not|someone|impostor|double|copy
    nurse|doctor|neighbor|neighbour|they|people ~ replaced|swapped ~ impostor|impostors|double|copy|copies|actor|actors
    put|puts|putting|steal|steals|stealing|insert|inserts|send|sends|sending ~ thoughts|ideas ~ in|out|into|from|of|through my|the head|mind|wall|brain|walls
    rays|beams|waves ~ through|into|at ~ wall|walls|me|head|ceiling|body
  `,
} as const satisfies Phrases
