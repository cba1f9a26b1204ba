/** Small words of English and Spanish, without accents and apostrophes: they tell the language and nobody's name. */
export const english = new Set(
  `i im me my you your he she they we it its the a an and but or so to of in on at is are was were be been am not no dont
   cant didnt wont have has had do does did with for from that this there then what when how why who if just like about
   because all some up out can could would should will get got going want feel think know really very too`.split(
    /\s+/,
  ),
)
export const spanish = new Set(
  `yo me mi tu su el la los las un una unos unas y o pero que de del en a al con por para es son era fue estoy esta estan
   soy no si ya lo le les se te nos muy mas como cuando donde porque he ha hay tengo tiene quiero siento nada todo algo
   hoy ayer siempre nunca bien mal este esto eso asi hasta desde sin sobre`.split(/\s+/),
)
