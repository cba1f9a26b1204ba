import type { Phrases } from '../catalogue.ts'

/** Somebody near who is in danger at present, a child above all, in English; and what only sounds like it. */
export const englishNear = {
  'someone.wishes': `
    @near ~ says|said|told|tells|texted|messaged|posted|writes|wrote|keeps|talks|talking|threatens|threatened|admitted|confessed|hinted ~~ want|wants|wanted|going|planning|thinking|thinks|thoughts|ready|about ~ die|dying|be_dead|being_dead|end_it|ending_it|end_his_life|take_his_life|suicide|disappear_forever
    @near ~ says|said|posted|writes|wrote|keeps|talks|talking|threatens|threatened|admitted|confessed|hinted ~~ kill|killing|hang|hanging|drown|shoot|unalive|hurt|hurting|harm|harming|cut|cutting @themself
    @near ~ told|tells|texted|messaged ~~ he ~ kill|killing|hang|hanging|drown|shoot|unalive|hurt|hurting|harm|harming|cut|cutting @themself
    told|tells|texted|messaged|said_to|says_to|called|rang me|us ~~ he ~ wants|want|wanted|going|is_going|planning|thinking|thinks|ready ~ die|dying|be_dead|kill_themself|end_it|end_his_life|take_his_life|suicide
    he|@near says|said|thinks|keeps_saying|texted ~ he wants|want to? ~ die|be_dead|kill_themself|end_it|end_his_life|not_exist
    @near wants|want to? ~ die|be_dead|kill_themself|end_it_all|end_his_life $
    @near wants|want to? kill @themself
    @near|he ~ not ~ want|wants|wanting to? ~ live|be_here|be_alive|exist|wake_up any more
    @near|he ~ not ~ want|wants|wanting to? ~ live|exist|be_alive|wake_up $
    @near ~ says|said|told|tells|texted|keeps|keeps_saying|wrote|writes ~~ not want|wants|wanted to? ~ live|be_alive|exist|be_here
    @near ~~ not see|seen|sees the? point|sense|reason in|of|to living|live|being_alive|being_here|exist|life|anything
    @near|he ~ not ~ want|wants to? ~ live|exist more
    @near is|feels|feeling|seems|sounds|been|gone|are|being ~ suicidal
    @near ~ thoughts|thinking ~ of|about ~ suicide|ending_it|ending_his_life|killing_themself
    @near|@child ~ is|are|been|keeps|keep|started|start|caught|found|still ~ cutting|burning|harming|self_harming @themself|again|arms|wrists|legs
    @near|@child ~ cuts|burns|harms @themself
    friend|mate|brother|boyfriend|husband|mum|roommate|flatmate ~ self_harming|self_harms|self_harm
    worried|scared|afraid|terrified|frightened ~ @near|he ~ might|will|going|is_going|could|gonna ~ kill_themself|hurt_themself|harm_themself|do_something_stupid|end_it|overdose
  `,
  'someone.child': `
    @child ~ says|said|told|tells|texted|messaged|posted|writes|wrote|keeps|talks|talking|threatens|threatened|admitted ~~ want|wants|wanted|going|planning|thinking|thinks|thoughts|ready|wish|wishes|wished ~ die|dying|be_dead|being_dead|end_it|ending_it|end_his_life|suicide|not_exist|disappear_forever|was_dead|were_dead
    @child ~ says|said|posted|writes|wrote|keeps|talks|talking|threatens|threatened|admitted ~~ kill|killing|hang|hanging|drown|shoot|unalive @themself
    @child ~ told|tells|texted|messaged ~~ he ~ kill|killing|hang|hanging|drown|shoot|unalive @themself
    @child ~ says|said|told|tells|texted|keeps|wrote|writes ~~ not want|wants|wanted to? ~ live|be_alive|exist|be_here
    @child ~ not ~ want|wants|wanting to? ~ live|be_alive|exist|be_here|wake_up any more|$
    @child wants|want to? ~ die|be_dead|kill_themself|end_it_all|end_his_life $
    @child wants|want to? kill @themself
    @child ~~ not see|seen|sees the? point|sense|reason in|of|to living|live|being_alive|being_here|exist|life|anything
    @child is|feels|seems|sounds|been ~ suicidal
    @child ~ googled|googling|searched|searching|looked_up|drew|drawing|draws ~~ suicide|ways_to_die|how_to_die|hanging|killing_themself|themself_dead
  `,
  'someone.now': `
    @near|@child|he ~ locked|shut|barricaded @themself ~ in|into ~~ pills|tablets|meds|paracetamol|knife|razor|blade|blades|gun|rope|belt|bleach|scissors
    locked|shut|barricaded @themself ~ in|into ~~ pills|tablets|meds|paracetamol|knife|razor|blade|blades|gun|rope|belt|bleach|scissors
    @near|@child|he is|are|standing|sitting|sat|stood|up ~ roof|rooftop|ledge|bridge|balcony|overpass|tracks|windowsill ~~ jump|jumping|wont_come|will_not_come|not_come|threatening|saying|says|crying|police|help|come_down
    @near|@child|he ~ holding|has|got|pressing|putting|put ~ knife|blade|razor|gun|scissors|glass ~ to|at|against|on them own? wrist|wrists|throat|neck|head|chest|arm
    @near|@child|he ~ has|got|took|taken|with ~ rope|noose|gun|knife|blade|razor|pills ~~ not ~ open|opening|answer|answering|come_out|let_me_in|talk
    @near|@child|he ~ has|put|tied|got ~ rope|belt|cord|cable ~ round|around them neck
    @near|@child|he ~ is|has ~ bleeding|bled ~ cut|wrist|wrists|arm|arms ~ stop|blood|everywhere|door|bathroom|help|not
    @near|@child|he ~ not ~ wake|waking|wake_up|waking_up|breathing|breathe|responding ~~ pills|tablets|bottle|empty|overdose|took|taken|meds
    @near|@child|he ~ overdosed|od just|now|tonight|minutes|hour|again $
    @near|@child|he ~ texted|sent|wrote|messaged|said|left ~ goodbye|a_goodbye|bye_forever|goodbye_note|suicide_note|note_saying_goodbye ~~ answer|answering|phone|pick_up|find|missing|gone|door|off|open|reply|replying
    not ~ answer|answering|come_out|coming_out|open|opening|pick_up ~~ he|@near|@child ~ said|texted|left|sent|wrote ~ goodbye|a_note|bye_forever|goodbye_last_night
    not ~ come|came|coming out ~~ said|texted|sent|left|wrote goodbye|a_note|a_goodbye
  `,
  'child.by-me': `
    baby|newborn|infant|toddler|child ~~ cry|crying|cried|cries|screaming|scream|screamed|sleep|settle|colic|quiet ~~ shook|shaken|squeezed|slapped|smacked|hit|threw|dropped them $
    baby|newborn|infant|toddler|child ~~ cry|crying|cried|cries|screaming|scream|screamed|sleep|settle|colic|quiet ~~ shook|shaken|squeezed|slapped|smacked|hit|threw|dropped them ~ hard|once|little|bit|twice|too|and|until|i|down|across|on
    baby|newborn|infant|toddler|child ~ not ~ stop|sleep|settle|quiet|calm ~~ shook|shaken|squeezed|slapped|smacked|hit|threw|dropped them
    he ~ not ~ sleep|settle|calm|stop_crying|stop_screaming|feed|burp ~~ shook|shaken|squeezed them ~
    shook|shaken|shake|squeezed them ~ to|because|until|till|so ~ stop|shut|cry|crying|quiet|screaming|breathing
    i shook|have_shaken the|my|our|a baby|newborn|infant|toddler
    i lost it|my_temper|control ~~ shook|shaken|squeezed|threw ~ baby|them|newborn|infant|child
    pillow|hand|blanket|cushion over ~ baby|newborn|infant|them|child ~ face|mouth|crying|quiet
    baby ~ limp|floppy|blue|not_moving|not_waking|not_breathing ~~ shook|shaken|dropped|threw|hit
  `,
  'overdose.signs': `
    @near|he ~ took|taken|swallowed ~ all|whole|entire|handful|too_many|too_much|bunch|load|loads|lots|40|50|30|20|60 ~ @drug
  `,
  'context.idiom': `
    want|need|wish ~ semester|term|week|shift|meeting|winter|year|month|lecture|lesson|lockdown|season|summer|heatwave to end|finish|stop|be_over
    film|movie|novel|book|episode|character|series|show|game|song|video|poem|scene|play|opera|chapter|protagonist|hamlet ~ he|child|mum|husband|boyfriend|brother|friend says|said|wants|keeps|told ~ wants|want|die|kill|be_dead|@themself
    plot|story|film|movie|novel|book|character ~~ @child|he|mum|friend ~ cuts|burns|harms|kills|hurts @themself
    he|@near|@child|says|said wants|want|wanted|going to? die ~~ hair|laughing|embarrassment|laughter|shame|boredom|homework|maths|wifi|battery|cringe|cringing|dishes|broccoli|vegetables|bedtime|leg_day|gym|heat
    he|@near|@child ~ not ~ want|wants to? ~ live in|with|near|abroad|next_to
    he|@near|@child ~ not ~ want|wants to? ~ wake|wake_up early|for|at|before|in_time
    he|@near|@child ~ kill|killing|killed|hurt|hurting @themself laughing|playing|training|running|skiing|trying|lifting|skateboarding
  `,
} as const satisfies Phrases
