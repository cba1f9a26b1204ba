/** Words that say who somebody is to somebody, or of what sex: the rules read one word for all of a class, so that none
 * of them can move a level (FA.1). The first word stands for the class; phrases of the lexicon go through the same table. */
const classes = `
he she they
them him her his their
themself himself herself themselves hisself theirself theirselves hissel hersel
mum mother mam mammy mom ma momma mama mommy mummy amma ammi mumsy dad father daddy papa pops appa abba baba mami papi mamita papito madre padre
parents folks
brother sister sibling sis brudda brotha sista hermano hermana hermanito hermanita
brothers sisters siblings hermanos hermanas
child kid son daughter nephew niece grandson granddaughter grandchild grandkid stepson stepdaughter stepchild stepkid bairn wean kiddo littlun littleun youngun youngin godson goddaughter teen teenager schoolboy schoolgirl boy girl lad lass laddie lassie wain pickney
kids children sons daughters nephews nieces grandsons granddaughters grandchildren grandkids stepsons stepdaughters stepkids bairns weans kiddos littluns boys girls lads lasses
husband wife spouse hubby wifey missus
boyfriend girlfriend partner bf gf
gran nan nana granny grandma grandmother grandad granddad grandpa grandfather gramps nanna nonna abuela abuelo abuelita abuelito yaya
uncle aunt auntie aunty
stepdad stepmom stepmum stepfather stepmother
hijo hija sobrino sobrina nieto nieta hijastro hijastra nino nina chamaco chamaca mijo mija chiquillo chiquilla crio cria guagua nene nena
hijos hijas sobrinos sobrinas nietos nietas ninos ninas
esposo esposa marido mujer
novio novia pareja pololo polola
padrastro madrastra
bro bruv bruh
mate buddy pal homie
my mah
little wee
family fam
`

export const sameForAll: readonly (readonly [string, readonly string[]])[] = classes
  .trim()
  .split('\n')
  .flatMap((line) => {
    const [first = '', ...others] = line.split(' ')
    return others.map((word) => [word, [first]] as const)
  })
