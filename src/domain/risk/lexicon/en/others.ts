import type { Phrases } from '../catalogue.ts'

/** Harm to others, harm from others, children at risk, in English. Written for Rapport, November 2026. */
export const englishOthers = {
  'others.kill': `
    i|going|want|will|gonna|swear|could|should|plan|planning|about|ready|wanting|need|thinking|fantasize|fantasizing|dream|dreaming|urge|thoughts to|about|of|will|am_going_to|really|just|actually ~ kill|murder|stab|shoot|strangle|killing|murdering|stabbing|shooting|strangling|slaughter|execute|poison|poisoning my|his|her|their|the|that? @person
    going|want|will|plan|planning to? ~ kill|murder|stab|shoot|strangle ~ him|her|them|he|she|husband|wife|boss|everyone|people|neighbor|neighbour|ex|teacher|roommate
    he|she|they deserves|deserve|needs|need to die
    put|putting|stick|sticking|stab|drive a|the knife|bullet|blade in|into|through him|her|them|his|their
    wish|want|hope|hoping i could|him|her|them kill|dead him|her|them
    i want him|her|them dead
    make|making|going_to_make ~ look like an accident
    going to|will make @them ~ pay|suffer|bleed|regret
    burn|burning down? @their|the ~ house|school|office|building ~ down|with
    run|running @them over
    slit|slitting|cut|cutting @their throat
    beat|beating @them to death|to_a_pulp|until_they|until_he|until_she|within_an_inch
    gets|getting what is|he|she|they coming|deserves|deserve
    whats|is coming to @them
    how|where|best|way|easiest|get_away ~ to|with|way|can ~ kill|murder|poison|murdering|poisoning|killing ~ someone|my|him|her|them|a_person|people|husband|wife|somebody ~
    how to get away with murder
    hurt|hurting|harm|harming|attack ~ him|her|them|my_wife|my_husband|my_boss|my_ex ~ want|tonight|going_to|badly|bad|enough
  `,
  'others.urge': `
    thoughts|thought|images|urge|urges|fantasies|fantasy|visions|impulse|impulses|picturing|imagine|imagining|pictures|daydreams|scared_i_will|afraid_i_will|scared_i_might|afraid_i_might|worried_i_will|worried_i_might ~ of|about|to ~ hurting|harming|killing|stabbing|strangling|attacking|hurt|harm|kill|stab|attack|smothering|shooting ~ @person|@child|others|strangers|another
    picturing|imagining|imagine|picture|thinking|thought|dream ~ knife|stabbing|choking|hands|shooting|smashing|bashing ~ him|her|them|his|their|neck
    homicidal
    thoughts about|of hurting|killing|harming people|others|someone|strangers|other
    want|need|urge|going|feel_like to? hurt|harm|attack|stab|kill|shoot people|someone|somebody|others|everyone|strangers|random
    i am|swear|might|could|will|about going_to|to|might|will hurt|kill|stab|attack|shoot someone|somebody|people|everyone
    violent|homicidal thoughts|urges|fantasies|impulses|ideation
    enjoy|like|want_to_see ~ hurting|suffering|killing people|animals|them_suffer
    hurt|killed|torture|tortured|torturing|kill ~ animals|cat|dog|kitten ~ feel|good|enjoy|like|on_purpose
  `,
  'others.attack': `
    shoot|shooting|bomb|bombing|blow|blowing up? ~ school|office|workplace|church|mosque|synagogue|chapel|gurdwara|mall|everyone|building|place|temple|clinic ~
    shoot up my|the|this
    bring|bringing|taking|take a? ~ gun|knife|rifle|bomb to ~ school|work|class|office|church|mosque|temple|synagogue|chapel|gurdwara|party
    mass shooting|casualty ~ want|plan|do|how|going
    how ~ make|build|buy ~ bomb|pipe_bomb|explosive|explosives|pipe_bombs|ghost_gun|silencer
    kill|take as|everyone|them many|all|with ~ people|out|with_me|i_can|them
    take them all? with me
    taking people|someone|others|them with me
    going to|will snap and ~ kill|shoot|hurt
    outside|waiting|following|followed|parked ~ @their|her_house|his_house ~ gun|knife|bat|going_to
  `,
  'others.lose-control': `
    might|could|will|going|gonna|scared|afraid|worried|about to|i|will|might|i_might|i_will|i_am_going_to ~ snap|lose_it|lose_control|explode|do_something_to_him|do_something_to_her|do_something_to_them|hurt_someone|hit_him|hit_her|hit_them|hit_someone ~
    hit|punched|slapped|shoved|choked|pushed|threw|grabbed|beat|beaten|smacked|kicked my ~ wife|husband|girlfriend|boyfriend|partner|mum|mom|dad|son|daughter|sister|brother|gf|bf
    i hit|punched|slapped|choked|shoved|attacked|strangled|kicked him|her|someone|somebody
    nearly|almost hit|killed|choked|strangled|hurt|stabbed him|her|them|my|someone
    so|that|this angry ~ could|want|might|scared|going ~ hurt|hit|kill|smash_his|smash_her ~
    rage ~ hurt|hit|control|scared|kill|someone
    can not control my anger|rage|temper ~
    blacked out ~ hit|hurt|punched|attacked
    scared|afraid|frightened of what i ~ do ~ him|her|them|someone
  `,
  'others.weapon': `
    have|got|with|bought|holding|grabbed|loaded|brought|bringing|take|taking|using|the ~ gun|knife|rifle|pistol|shotgun|machete|bat|hammer|axe|bomb|weapon|crowbar
    gun|knife|rifle|pistol|shotgun|machete|bat|axe ~ in|under ~ my ~ bag|car|pocket|backpack|hand|coat|jacket
    outside|at|parked|near ~ his|her|their house|work|door|school|place|flat|apartment
    know|knows|found where|out he|she|they|where ~ lives|live|works|work
  `,
  'from.hit': `
    my? @partner|@adult ~ hits|hit|beats|beat|punches|punched|slaps|slapped|kicks|kicked|shoves|shoved|pushed|throws|threw|grabbed|grabs|attacked|attacks|burned|burnt|smacks|smacked|drags|dragged|bit|whips|whipped|hurts|hurting|hitting|beating|slapping|punching|kicking|shoving|pushes|thrown|belts me
    he|she|they|husband|wife|boyfriend|girlfriend|dad|mum|mom|father|mother|stepdad|ex ~ gets|got|is|am|was|turns|becomes ~ violent|physical|abusive|handsy with|again|when|to|towards ~
    i am|get|got|was|being|been|getting hit|beaten|abused|slapped|punched|kicked|attacked|beat by|at|every|again|up|for ~ him|her|them|my|dad|mum|mom|husband|boyfriend|wife|girlfriend|home|partner|father|stepdad|night|day|brother
    @partner is|was|has_been|being ~ abusive|abusing|violent|beating|hurting ~
    bruises|bruise|black_eye|broken|split_my|split_lip|split_her|split_his|busted|fractured ~ from|because|him|her|husband|boyfriend|wife|girlfriend|dad|mum|mom|by|my|rib|jaw|arm|lip ~ he|she|husband|boyfriend|wife|girlfriend|dad|mum|mom|partner|they|punched|did|gave|him|her
    he|she|they gave|left|left_me_with ~ bruise|bruises|black_eye|fat_lip|broken|marks|concussion
    domestic abuse|violence ~ i|my|me|husband|partner|at_home|victim|situation|living|in
    abusive relationship|husband|wife|boyfriend|girlfriend|partner|marriage|home|parents|father|mother|dad|mum|mom|household|family|ex
    i am|was|being abused
    he|she|they abuses|abused|abuse|abusing me
    he|she|they|@partner ~ hurts|hurt|hits|hit me when|if|every|again|last|because|for
    puts|put|laid|lays|raised|raises @their hands|hand on|at|to me
    hand on|up me ~
    he|she|they|@partner|@adult ~ throws|threw|throwing|smashed|smashes ~ at|against ~ me|wall ~
    being bullied|beaten $
    i am being bullied|beaten
    beat me up
    gang|gangs ~ after|threatening|hurt|coming|me
  `,
  'from.choke': `
    choked|chokes|choking|strangled|strangles|strangling|throttled|suffocated|smothered|choke me ~
    hand|hands|arm|belt|cord|forearm|fingers|pillow|knee ~ around|round|on|over|to|across my neck|throat|face|mouth|windpipe
    grabbed|grabs|grab|squeezed|squeezes|held|had|pinned me? by|my|the ~ neck|throat
    could not|couldnt breathe ~ he|she|they|his_hands|her_hands|neck|throat|choking
    he|she|they|husband|boyfriend|partner ~ held|pointed|put|pulled|points|holds ~ gun|knife|blade ~ me|my_head|my_throat|my_neck|my_face|my_back
    pulled|pointed|waved|held ~ gun|knife|machete on|at|to me|my
    pushed|threw|shoved|pushes me down|out ~ stairs|window|car
    poured|threw|tried_to_set|set ~ petrol|gasoline|acid|fire|me|gas on|me ~
    tried to kill|strangle|choke|drown|stab|shoot|run me ~
    stabbed|shot me
  `,
  'from.threat': `
    he|she|they|husband|wife|boyfriend|girlfriend|ex|partner|dad|mum|mom|father|stepdad|someone|gang|cousin|brother ~ will|going|says|said|threatened|threatens|threatening|swears|swore|promised|wants|told|tells|texted|keeps|vowed ~ kill|hurt|shoot|stab|burn|murder|beat|find|bury|hunt me ~
    if i leave|left|go|tell|told|report|try ~ kill|find|hurt|take|shoot|burn ~ me|kids|us|children|himself|herself
    going to|will kill|hurt|find|murder me if|when|because|and|he|she ~
    threatened|threatens|threatening me|to ~ gun|knife|kill|hurt|with
    threatened|threatens|threatening to ~ kill|hurt|shoot|stab|burn|rape me|us|kids|children
    death threats|threat
    wants|want|trying to|me kill|dead me
    he|she|they ~ has|have|got|bought|keeps a gun|knife|weapon ~ scared|afraid|me|threat
    find|hunt|track me|us ~ believe|kill|leave|down|wherever
    i am|so|really|fear|in scared|afraid|terrified|for|fear he|she|they|my|for|of ~ kill|life ~
    fear|afraid|scared|terrified for my life|safety
    in danger ~ he|she|they|husband|home|my|from|because|help|here
    honor|honour killing|killed ~
    forcing|forced|force|making|make me to? marry|into_marriage|get_married ~
    forced marriage|married|to_marry
    my pimp
    trafficked|traffickers ~ me|my|i|holding|passport|owe|forced
    sold me ~ men|man|passport|owe|forced|debt|family
    takes|took|taken|has|keeps|keep|hid my passport|documents|papers ~
  `,
  'from.control': `
    locks|locked|lock|locking|traps|trapped|keeps me in|inside|out|up|locked|prisoner|here|outside ~
    he|she|they|husband|wife|boyfriend|girlfriend|partner|parents|dad|mum|mom|family|mother|father|stepdad|in_laws|mother_in_law ~ not|wont|never|doesnt|refuses|refuse ~ let|allow|allowed|lets|allows me ~ leave|out|see|go|work|talk|have|use|eat|sleep|money|phone|friends|family|speak|drive|contact
    not allowed|permitted|able to ~ leave_the_house|see_my_friends|see_my_family|have_a_phone|talk_to_anyone|go_out|leave|have_money|work|speak_to ~ he|she|husband|boyfriend|wife|says|they|parents|without
    he|she|they|@partner|parents|controlling ~ takes|took|checks|tracks|monitors|controls|controlling|smashed|broke|goes_through|searches|reads|controlled|hides|hid|keeps|monitoring|tracking|track|monitor my ~ phone|money|location|messages|keys|texts|card|wages|bank|car|every|movements|emails|eating|clothes|food|medication|pay
    controls everything|who|what|where|all|every|my ~
    tracking|tracker|airtag|gps|cameras|camera|spying ~ on|in|my|me|phone|car|every ~ he|she|husband|boyfriend|ex|partner|my|home
    keeps|cut|isolated|isolates|cuts|isolating me ~ from|away|off ~ family|friends|everyone|people
    threatens|threatened|threatening|blackmail|blackmailing|blackmailed ~ me|my|nudes|photos|pics|pictures|videos ~ nudes|photos|pics|pictures|videos|money|unless|if|pay|everyone
    sextortion|blackmailing|blackmailed me|for|with|into ~
    is blackmailing|extorting me
    stalking|stalks|stalked|stalker me|is|has|at|outside|keeps ~
    following|follows|followed me ~ home|work|everywhere|ex|he|again|since
    my ex ~ outside|shows_up|showed_up|wont_stop|turns_up|keeps|following|stalking ~ house|work|calling|texting|me|door|home
    walk on|walking|walking_on eggshells|egg_shells
  `,
  'from.sexual': `
    rape|raped|raping|raper me ~
    i|was|got|been|being|get raped|molested|sexually_assaulted|sexually_abused|groped|assaulted|drugged_and|gang_raped|spiked
    raped|molested|groped|assaulted|fondled|violated me
    forces|forced|forcing|made|makes|making|pressures|pressured|coerced|coerces|guilts|tricked me ~ to|into|have|on ~ sex|him|her|things|it|sexual|touch|oral|naked|undress|nudes|sleep_with|have_sex
    sex ~ when|did|do|i|do_not|without|not|said ~ want|asleep|consent|wanted|no|scared|awake|refused|sleeping
    touch|touched|touches|touching|groped|gropes me ~ inappropriately|sexually|asleep|sleep|down_there|private|privates|without|against_my|breasts|between|under|no|stop|where|bed|want|when_i_was_asleep
    woke up|to ~ him|her|he|she|someone ~ on|inside|in|touching ~ me|top
    sexual|sexually abuse|assault|abused|assaulted|harass|harassed|harassing|harassment ~
    had sex|slept with|while me|while|i|when ~ asleep|drunk|passed|unconscious|no|said|drugged
    i said no|stop ~ he|she|they|did|kept|anyway|didnt|not|carried|still
    sold|selling|pimping|pimped me ~
  `,
  'from.fear': `
    scared|afraid|terrified|frightened|fear of|to|for my|him|her|them|go|be|what ~ husband|wife|boyfriend|girlfriend|partner|dad|father|stepdad|ex|him|home|uncle|mum|mom|brother|my_mother ~
    scared|afraid|terrified of him|her|them|my_husband|my_boyfriend|my_dad|my_partner|my_wife|my_father|my_stepdad|my_ex
    scared|afraid|terrified|not_safe|dont_feel_safe to ~ go|be|stay|come|sleep home|alone|there|house ~ because|he|she|husband|dad|stepdad|boyfriend|him|her|with|they
    not|dont|never feel|safe|am ~ safe|at|with home|around|him|her|here|with|my ~ husband|boyfriend|dad|partner|wife|stepdad|father|him|her|house|because|them
    not safe at|in|with|around home|my|him|her|this|here ~
    not feel safe
    need|have|want|trying to ~ get_away|leave|escape|hide|run ~ him|her|husband|boyfriend|dad|stepdad|before|abus|safe|partner|tonight|home ~ scared|safe|kill|finds|hurt|kids|wakes|nowhere|back
    need to ~ hide|run from him|her|them
    hiding in|from ~ bathroom|closet|him|her|husband|dad|room|wardrobe|car|them
    elder|being neglect|neglected|abused|starved
    carer|caregiver|aide|son|daughter ~ steals|slaps|hits|shouts|starves|withholds|pinches|leaves my|me|at_me ~
    he|she ~ in_the_next_room|listening|reading|here|home|coming|back ~ can_not_talk|cant_call|whisper|delete|not_call|quiet
  `,
  'child.sexual': `
    @adult|he|she|man|woman|someone|guy|they ~ touches|touched|touching|rapes|raped|molests|molested|kisses|kissed|comes|gets|came|comes_in|shows|showed|watches|makes|made|climbs|films|gropes ~ me|my|in|into ~ bed|room|night|private|privates|naked|down_there|shower|secret|sex|clothes|undress|porn|bath|breasts|between|thing|himself|herself
    @adult|he|she ~ touches|touched|touching|molests|molested|rapes|raped|fondles|fondled|abuses|abused ~ my|me|her|him|them ~ @child|kids|little|sister|brother|sexually
    touched|touches|touching|molested|molesting|abused|abusing|raped|groomed|grooming ~ my|the|a|little|his|her ~ @child|kid|kids|sister|brother|niece|nephew|stepdaughter
    not|dont|never|do_not to|tell|say|supposed ~ tell|mum|mom|anyone|anybody|secret|dad|word ~ night|room|bed|touch|touched|secret|kill|hurt|our
    says|said|told ~ our|a|it ~ secret
    our secret|little_secret
    in my room|bed at|every|when ~ night|asleep|drunk
    sends|sent|asks|asked|asking|wants|want|wanted|making|makes ~ nudes|naked|pics|photos|video ~ 11|12|13|14|15|underage|minor|child|older|adult|online|teacher|coach
    man|woman|guy|someone|teacher|coach|adult|older|stranger ~ online|internet|discord|snapchat|instagram|game|roblox ~ nudes|naked|meet|pictures|pics|sex
    attracted|urges|aroused|fantasies|sexual|feelings to|about|for|toward|towards|thoughts ~ children|kids|minors|child|underage|little_girls|little_boys
    child|children|kids sexual|sexually|porn|pornography|abuse_material ~
  `,
  'child.hit': `
    @adult|he|she|husband|wife|boyfriend|girlfriend|partner|ex ~ hits|hit|beats|beat|slaps|slapped|kicks|kicked|shakes|shook|hurts|hurt|burns|burned|locks|locked|throws|threw|punches|punched|choked|chokes|whips|belts|screams_at|starves|smacks|smacked|hitting|beating|hurting|shoves ~ my|our|the|his|her|their ~ @child|kids|sister|brother|step
    bruises|marks|bruise|burns|welts|burn on|all ~ my|the|his|her|their|baby|child ~ @child|kids|arms|legs|back|bottom|body|bum|face|thighs ~ dad|mum|mom|husband|wife|boyfriend|said|ex|stepdad|daycare|told|school|visit|weekend
    child|kids|children|baby ~ abused|neglected|in_danger|not_safe|hurt_by|unsafe|being_hurt
    child|kid abuse ~ report|happening|next|neighbor|neighbour|my|think|suspect|see|husband|know
    dad|mum|mom|father|mother|parents|stepdad|stepmum|stepmom|mama|papa ~ drunk|drinks|high|drugs|leaves|left|angry|kicks|threw|locks ~ me|us|alone|hits|scared|home|out|hit|beat|room|brother|sister|days
    parents|dad|mum|mom|father|mother|stepdad|stepmom|stepmum ~ hit|hits|beat|beats|hurt|hurts|whip|burn|starve|starves|lock|locks|kick|kicks|slap|slaps|choke|chokes|abuse|abuses|belt me|us ~
    afraid|scared to go home ~ dad|mum|mom|parents|stepdad|father|mother|hit|angry|report|kill
    social services|cps|child_protection ~ hurt|hit|bruises|take|took|abuse|scared
  `,
  'child.by-me': `
    i shook|hit|slapped|threw|dropped|hurt|shaken|smacked|choked|smothered|burned|beat|kicked|punched|squeezed|grabbed|bit ~ my|the|our|him|her ~ @child|crying|hard
    shook|shaking|shake|shaken|smothered|smother|smothering|drown|drowning the|my|our|her|him ~ @child
    shook the|my|our baby
    hurt|hurting|harm|harming|kill|killing|shake|shaking|drown|drowning|smother|smothering|drop|dropping|throw|throwing|stab|stabbing|suffocate|suffocating my|the|our|him|her ~ @child ~
    thoughts|images|urge|urges|scared|afraid|thinking|picturing|imagine|visions|want|might|could|going|fear ~ hurt|hurting|harm|harming|kill|killing|drown|drowning|shake|shaking|drop|dropping|smother|smothering|throw|throwing|suffocating ~ my|the|our|a|them|this|that|little @child|kids|children
    baby ~ evil|possessed|demon|not_mine|replaced|better_off_dead|devil|cursed|better_off_in_heaven
    take|taking my|the kids|baby|children|son|daughter|child with me ~
    kids|baby|children|child|son|daughter ~ better_off ~ dead|heaven|with_god
    want to hurt|throw|shake|hit my|the|her|him ~ @child
    do not trust|safe myself|alone with|around my|the ~ @child
    not safe ~ alone|around|with ~ @child
  `,
  'child.neglect': `
    left|leave|leaving|forgot|forget my|the|our ~ @child ~ alone|car|home|bath|unattended|hours|locked|by_themselves
    no|not|nothing food|eaten|fed|eat|any ~ kids|children|baby|child|house|days|us ~ days|hungry|yesterday|money|house|parents|mum|mom
    not|never|cant|stopped|forget fed|feed|feeding|hold|holding|pick_up|looking_after|care_for|look_after my|the|our|her|him ~ @child ~
    my|our|me parents|mum|mom|dad ~ left|gone|missing|not_come_home|passed_out|kicked|disappeared|not_home ~ days|alone|weeks|me|us|drugs|food|floor|out|siblings|brother|sister
    not eaten|fed ~ days ~ mum|mom|dad|parents|kid|child|brother|sister
    living|sleep|sleeping|slept on|in|outside|rough|with ~ street|streets|car|park|kid|stranger|older|alone ~ 13|14|15|16|kicked|ran|runaway|parents
    ran|run|running|runaway away from|home ~ home|parents|stepdad|foster|care|12|13|14|15|16
    kicked me out ~ gay|trans|pregnant|parents|mum|mom|dad|nowhere|16|15|17
    teacher|coach|adult|older|uncle|stepdad ~ says|wants|told|asked|makes|tells ~ secret|alone|meet|not_tell|pictures|special
  `,
} as const satisfies Phrases
