/**
 * Words that the learned reader takes for one word, so that who somebody is, and how people around them spell, moves no
 * weight (FA.1). One class a line; the first word stands for all. Folded: lower case, no accents, no apostrophes.
 */
const classes = `
she he they xe ze hir ella elle ellas ellos
her him them his their hers theirs herself himself themselves themself themself
is are r
was were wuz
has have hve
does do
mother mum mom mam mama ma mommy mummy momma mami mamita madre dad daddy dada papa papi father viejo vieja padre
parents padres folks viejos
wife husband spouse hubby wifey missus marido esposo esposa mujer
girlfriend boyfriend partner gf bf novio novia pareja polola pololo pelado jeva
sister brother sis bro sib sibling hermano hermana ñaño ñaña carnal carnala hno hna
daughter son hijo hija mijo mija
aunt uncle auntie aunty tio tia
niece nephew sobrino sobrina
nan nana gran granny grandma grandad granddad grandpa grampa papaw mamaw meemaw abuelo abuela abuelita abuelito yaya yayo nona nono
cousin primo prima
stepdad stepmom stepmum stepfather stepmother padrastro madrastra
girl boy lass lad chica chico niña niño nina nino muchacho muchacha chamaco chamaca
woman man lady guy bloke mujeres hombres hombre
black white asian brown latino latina latinx hispanic arab indian african european native indigenous aboriginal maori roma gypsy traveller negro negra blanco blanca indigena moreno morena mestizo mestiza gitano gitana mapuche quechua aymara wayuu
muslim christian jewish catholic hindu sikh buddhist protestant evangelical mormon atheist baptist methodist musulman musulmana cristiano cristiana judio judia catolico catolica evangelico evangelica ateo atea
mosque church synagogue temple chapel gurdwara mezquita iglesia sinagoga templo parroquia
god allah jehovah yahweh krishna dios jehova diosito
imam priest vicar pastor rabbi minister cura parroco rabino
gay lesbian bi bisexual queer trans transgender straight nonbinary enby lgbt lgbtq gey lesbiana travesti
mexican american british english irish scottish welsh canadian australian nigerian jamaican pakistani chinese polish ukrainian syrian mexicano mexicana español española espanol espanola argentino argentina colombiano colombiana venezolano venezolana peruano peruana chileno chilena ecuatoriano ecuatoriana boliviano boliviana cubano cubana dominicano dominicana
immigrant migrant refugee foreigner inmigrante migrante refugiado refugiada extranjero extranjera
young old elderly teen teenager pensioner joven viejito viejita anciano anciana
colour color
favour favor
realise realize
organise organize
centre center
grey gray
neighbour neighbor
behaviour behavior
programme program
pills tablets meds medication medicine pastillas tabletas medicinas medicacion pepas
tonight tonite 2nite 2night
because cos cuz coz bc cause becuz
you u ya yall youse ye
your ur yr
really rly rlly
people ppl
with wit w
that dat
nothing nuttin nuffin nothin nowt
something somethin summat sumthin
not nae
them dem
flat apartment
porque xq pq porq xk
que q k ke
tambien tb tmb tbn
quiero kiero qiero
usted vos tu ud uds
celular movil cel
`

/** Words written together, with the two words that are read in their stead. */
const together = `wanna want to
wanto want to
gonna going to
gon going to
finna going to
gunna going to
goin going
tryna trying to
trynna trying to
tryin trying
gotta got to
cannot can not
cant can not
cnt can not
dont do not
dnt do not
don do not
wont will not
didnt did not
isnt is not
aint is not
im i am
ive i have
id i would
ill i will
ion i do not
anymore any more
nomore no more
kinda kind of
sorta sort of
lemme let me
gimme give me
pa para
pal para el
xfa por favor
toy estoy`

export type Alike = { readonly from: string; readonly to: string }

/** Every word with the word that stands for it. A word in two classes stands in the first. */
export const alike: readonly Alike[] = (() => {
  const seen = new Set<string>()
  const pairs: Alike[] = []
  for (const line of classes.trim().split('\n')) {
    const [to = '', ...others] = line.normalize('NFD').replaceAll(/\p{M}/gu, '').trim().split(/\s+/)
    seen.add(to)
    for (const from of others)
      if (!seen.has(from)) {
        seen.add(from)
        pairs.push({ from, to })
      }
  }
  for (const line of together.split('\n')) {
    const [from = '', ...to] = line.split(' ')
    pairs.push({ from, to: to.join(' ') })
  }
  return pairs
})()
