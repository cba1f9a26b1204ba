import type { Phrases } from '../catalogue.ts'

/** The plain things as people say them whose English grew out of Spanish, French, Hindi, Chinese or Arabic: without
 * articles and endings, with a noun for a verb. Written for Rapport, November 2026. */
export const englishLearning = {
  'desire.suicidal': `
    i ~ am|be|become suicide
    want|wish|need|make|do|will|wants to? suicide
    want|will|going_to|think_to|try_to|wish make|do|commit the|a? suicide
    think|thinking for|in|on|to|with? ~ suicide|finish_my_life|end_my_life|kill_me
    am|is think|thinking ~ finish|end|stop ~ life
  `,
  'desire.end-life': `
    finish|end|finishing|ending with all|everything|it_all|this_all|all_this|life|my_life|this_life $
    finish|end|stop|cut|close my life
    want|wish|like|need that|this? everything|all|it finish|end|stop|finishes|ends
    want|wish|like|need to? leave|quit|exit this|the? world|life|earth
    have|had|is already? decide|decided ~ to? finish|end ~ all|life|everything|me
  `,
  'desire.kill-self': `
    want|wish|need|like|think|thinking|plan to|of|for? kill|killing|hang|hanging me
    want|wish|need|like|going to? jump from|off|of|to|by|down ~ building|bridge|roof|window|balcony|floor|train
    want|wish|need to? throw|jump me from|off|under|in
  `,
  'attempt.recent': `
    i ~ try|tried|have_try|attempt to? kill|hang|suicide me|myself ~
    i ~ try|tried|attempt to? suicide
    take|took|eat|ate|drink|drank ~ pill|pills|tablet|tablets|medicine|medicines|poison ~ for|to die|dead|death|finish|suicide
  `,
  'passive.wish-dead': `
    wish|desire|envy|want|need|mood of|for|to? die|death|dying|be_death|be_died|be_dead|dead
    feeling|feel|feels to|for? die|be_death|be_died|be_dead
    prefer|better to|if? ~ die|be_died|be_dead|be_death|i_die|i_dead|i_am_dead|me_die
    better|best i|me|that_i|if_i|for_me die|dead|death|am_dead|will_die
    i think|thinking to die
    long time ~ think|thinking|want|wanting to|of die|dead|death
    want be|become died|death|dead
    god|allah ~ take|call me|my_life|my_soul $
  `,
  'passive.not-exist': `
    i ~ no|not like|love|want|wish|need to? live|living|life|be_alive $
    no|not like|love|want|wish to? live more|again|longer
    no|not want|wish more to? live|life|exist
    wish|better|want i never|not born|exist|was_born|have_born
    want|wish|need to? sleep and no|not|never wake|woke|wake_up|open
    want|wish|need to? sleep for_ever|forever|always|and_not_return
  `,
  'passive.no-reason': `
    life|my_life|living ~ no|not|without ~ sense|reason|meaning|value|purpose|use
    no|not|without have|has|find|see|found? any? reason|sense|meaning|motive|purpose for|to|of|in? ~ live|life|living|exist
    why i live|exist|am_alive|born|still_live|must_live
    why|for_what|what_for am_i|do_i|i|should_i|must_i ~ living|live|alive $
  `,
  'passive.tired-of-life': `
    tired|tire|fed_up|sick|bored|exhausted|finished of|from|with|by ~ live|life|living|world|existence|breathe $
    tired|tire|fed_up|sick|bored ~ of|from|with live|life|living|my_life|this_life|exist
  `,
  'passive.cannot-go-on': `
    no|not can more|continue|go_on|support|resist|stand ~ $
    no|not can more with|of ~
    no|not|can_no|can_not can? live|support|bear|resist|continue more|again|like_this
    no|not|without have|has|more? force|forces|strength|power|energy for|to live|continue|life|go_on
  `,
  'passive.not-missed': `
    nobody|no_one|no_body ~ need|needs|want|wants|miss|cry|care ~ me|if_i_die|if_i_am_die|if_i_dead|if_i_go
  `,
  'burden.better-off': `
    without me ~ family|everyone|everybody|children|kids|life|all is|are|be|will_be|will|live|more? ~ good|better|happy|easy|free|peace|fine
    family|everyone|everybody|children|kids|all ~ good|better|happier|easy|free|peace|fine ~ without me
  `,
  'intent.decided': `
    already|have|am decide|decided ~ finish|finished|end|die|go_away_forever $
  `,
  'from.hit': `
    husband|boyfriend|mum|brother|uncle|gran|he|boss|family is|was|always|every_day|everyday|often? beat|beating|hit|hitting|slap|slapping|kick|kicking me ~ when|every|day|night|drink|drunk|hard|face|stick|belt|again|child|front
  `,
  'context.idiom': `
    beat|beats|beating me at|in|with? ~ chess|cards|game|games|fifa|tennis|race|uno|football|ludo|carrom|pingpong|table_tennis|scrabble|quiz
  `,
} as const satisfies Phrases
