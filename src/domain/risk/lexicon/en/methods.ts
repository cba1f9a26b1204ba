import type { Phrases } from '../catalogue.ts'

/** Questions about a way to die that name no death, and what explains them harmlessly; how many were taken. In English.
 * Phrases name what people ask, never how a thing is done. */
export const englishMethods = {
  'means.asked': `
    how many|much ~ @drug|of_them|of_these|of_those|them|these ~~ someone|somebody|person|adult|man|woman|guy|body|anyone my|this|that|his ~ size|weight|height|age|build
    how many|much ~ would|will|does|do it|they|you|someone take|need ~~ my size|weight|height|build
    how many|much ~ @drug|of_them|of_these|of_those ~ would|will|could|does it take|need $
    how many|much ~ would|will|could it take ~ to_be_sure|to_be_certain|to_make_sure|to_do_it|to_work_for_good
    how many|much ~ of|is|are them|it|@drug ~ too many|much ~ all|go|once|sitting
    take|takes|took|taken|swallow|swallows|swallowed|have|had|do|did all_of_them|them_all|the_lot|the_whole_lot|every_one|every_last_one|the_whole_thing ~ at_once|in_one_go|at_the_same_time|in_one_night|in_one_sitting ~
    what|what_would|what_will happen|happens|would_happen|will_happen ~ if|when ~ took|take|takes|had|swallowed|swallow|finished ~ everything|the_lot|them_all|all_of_them|the_whole_lot|the_whole_strip|every_one
    if|when|say ~ someone|somebody|you|u|i|they|a_person|one ~ takes|take|took|had|swallows|swallow|swallowed|finishes|finished ~ everything|every|whole|all|the_lot ~ cabinet|cupboard|drawer|medicine_box|strip|blister|months_worth
    how long|fast|quick|quickly|soon ~~ pass_out|black_out|lose_consciousness|stop_feeling|feel_nothing|be_out_cold|slip_away|go_numb_and ~
    how long|fast|quick|quickly ~~ exhaust|fumes|carbon_monoxide|charcoal|noose|freezing_water|cold_water|blood_loss|helium ~
    how long ~ before|until|till|for ~ nobody|no_one ~ can|could save|help|stop|bring_them_back|bring_you_back|bring_me_back
    what|how ~ whole|entire|full ~ strip|packet|pack|bottle|box|blister ~ do|does ~ to you|u|someone|somebody|a_person|a_body|me|him
    would|will|is|if ~ one|a|two|three|half|full|whole packet|packets|pack|packs|strip|strips|bottle|box|boxes|blister ~ be|do|finish? enough|it|that ~ for ~ guy|man|woman|person|adult|me|someone|somebody|body|girl|kilos|kg
    would|will|is one|a|two|three|full|whole packet|packets|pack|packs|strip|strips|blister|bottle ~ enough|do_it $
    do|does|did people|they|u|someone|anybody usually|really|actually? feel it|anything|much $
    gentlest|kindest|quietest of them|all|these|those
    how fast|quick do|does|would|will i|you|u|someone|a_person go under $
    wonder|wondering|curious ~ how much|many ~ it takes|it_would_take|would_take|is_needed|you_need $
    which|what one|ones|pills|tablets|thing|things|way|method ~ not|never ~ save|come_back|bring_you_back|bring_them_back|undo|reverse|fix ~
    which|what one|ones|way|method ~ hurt|hurts|hurting ~ least|less|the_least
    which|what ~ hurts|hurt|suffer ~ less|least
    which|what|whats|is_the|the method|way ~ hurts|hurt|quick|quickest|fastest|cleanest|easiest|surest ~ least|less|most|$
    is|would|will it|that|this be? painless|peaceful|over_quickly|over_fast|like_falling_asleep|like_going_to_sleep
    is|would it be? quick|fast $
    is it quick|fast or|and ~ painful|painless|slow|suffer|hurt
    would|will|do|does|could|might i|you|u|he|someone|a_person|one ~ feel|know|notice anything|much|a_thing ~ if|when|before|after|about ~ all|jump|jumped|train|bridge|tracks|pills|tablets|cold|water|went_under
    how high|cold|deep|far is|would_be|must_it_be ~ high|cold|deep|far enough $
    how high|far_up|deep do|does|would|should i|you|u|someone ~ need|have|want to_be|to_go $
    what|which do|did|would people|they|most|others usually|normally|mostly|actually? use|take to|for ~ do_it|go|end|$
    what|which ~ in a|the|my|our house|home|kitchen|garage|bathroom ~ strong|deadly|dangerous|toxic|poisonous enough
    can|could|would|will they|anyone|doctors|a_coroner ~ tell|know|see|find_out ~ on_purpose|not_an_accident|i_meant_it|it_was_meant
    would|will|can it look|pass like|as|for ~ accident|natural|natural_causes
    enough to|so ~ not|never ~ come_back|be_brought_back|be_found_in_time
  `,
  'overdose.amount': `
    had|taken|took|done|swallowed|ate|eaten|necked|downed ~ 12|15|16|20|24|25|28|30|32|35|40|45|48|50|56|60|64|70|80|90|96|100|dozens|loads|twenty|thirty|forty|fifty|sixty of? them|these|those|em|now|already|far
  `,
  'overdose.all': `
    all of them|it
    the lot|whole_lot
    every one|last_one|single_one
    them all
  `,
  'goodbye.bare': `
    bye|byebye|goodbye|goodnight|farewell
    so long
    night night
    sorry $
    love|loved you|u|yous all|everyone|guys
  `,
  'attempt.now': `
    drank|drunk|swallowed|chugged|gulped|downed ~ bleach|antifreeze|detergent|drain_cleaner|drain_unblocker|weedkiller|weed_killer|pesticide|rat_poison|disinfectant|toilet_cleaner|oven_cleaner|turps|ammonia
    have|ive|i had|taken|took|swallowed ~ 15|20|24|25|30|32|35|40|45|50|60|80|100|twenty|thirty|forty|fifty|sixty of the|my|his ~ @drug
    @drug ~~ had|taken|took|swallowed ~ 15|20|24|25|30|32|35|40|45|50|60|80|100|twenty|thirty|forty|fifty|sixty of? them|already
  `,
  'context.recent': `
    min|mins|minute|minutes|hour|hours|day|days|week|weeks|night|nights|weekend ago|back|since
    yesterday|today|tonight
    this|last|past morning|night|week|weekend|month|evening|afternoon|@dayword
    few|couple_of days|weeks|hours|nights
  `,
  'context.harmless': `
    headache|migraine|fever|flu|toothache|leaflet|label|cramps|hayfever|allergy|allergic|sinuses|dentist|pharmacist|hiccups|sunburn
    as|like prescribed|directed
    doctor|nurse|gp|pharmacist|chemist|label|leaflet says|said|wrote|told
    dog|cat|puppy|kitten|hamster|rabbit|horse|parrot|toddler|vet|goldfish|chickens|sheep|goat|cow|guinea_pig
    my baby|newborn|little_one|two_year_old|three_year_old
    child safe|proof|lock
    form|appointment|scan|test|survey|quiz|recipe|procedure|drive|delivery|jab|vaccine|filling|tattoo|piercing|wax|smear|coil|checkup|epidural|interview|download|install|update|setup|application|checkout|payment|refund|parking|commute|route|walk|journey|flight|ride|meeting|lesson|class|haircut|repair|fix
    run|running|shoes|boots|heels|bra|chair|mattress|saddle|braces|workout|squats|stretching|marathon
    alarm|detector|boiler|wetsuit|barbecue|bbq|grill|balloon|balloons|pencil|drawing|toothpaste|mot|garage_bill|swim|swimming|sauna|paddle|surf
    plant|planting|bulbs|roots|fence|shelf|posts|hedge|seeds|oven|fridge|freezer|tile|tank|fish|compost|garden|lawn|roof_tiles|gutter|ladder
    cookies|biscuits|boxes|bags|vitamins|courses|photos|files|updates|emails|exams|dishes|sweets|grapes|lessons|episodes|nuggets|wings|tests|parcels|books|chapters|ironing|laundry|stairs
    paint|fabric|wool|yarn|flour|calories|protein|rice|pasta|chicken|sugar|salt|money|tins|bricks|miles|hours|bus|luggage|suitcase|coffee|coffees|beers|dye|henna|shampoo
    hemming|sewing|knitting|cooking|baking|roasting|boil|simmer|chop|chopping
  `,
} as const satisfies Phrases
