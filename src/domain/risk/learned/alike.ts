/**
 * Words that the learned reader takes for one word, so that who somebody is, and how people around them spell, moves no
 * weight (FA.1). One class a line; the first word stands for all. Folded: lower case, no accents, no apostrophes.
 */
const classes = `
she he they el la los las xe ze hir ella elle ellas ellos hen shi dey
her him them his their hers theirs herself himself themselves themself dem hisself theirself theirselves
myself meself misself mysel masel maself mesel
is are r
was were wuz
has have hve
does do
mother mum mom mam mammy mama ma mommy mummy momma mami mamita mumsy amma ammi madre dad daddy dada papa papi pops appa abba father viejo vieja padre
parents padres folks viejos
wife husband spouse hubby wifey missus marido esposo esposa mujer
girlfriend boyfriend partner gf bf novio novia pareja polola pololo pelado jeva
sister brother sis sib sibling hermano hermana hermanito hermanita brotha brudda sista ñaño ñaña carnal carnala hno hna
daughter son child kid niece nephew grandson granddaughter grandchild grandkid stepson stepdaughter stepchild stepkid godson goddaughter bairn wean wain kiddo littlun girl boy lass lad laddie lassie hijo hija mijo mija sobrino sobrina nieto nieta chica chico niña niño nina nino muchacho muchacha chamaco chamaca
aunt uncle auntie aunty tio tia titi tias tios aunts uncles aunties
nieces nephews sobrinos sobrinas
nan nana gran granny grandma grandad granddad grandpa grampa papaw mamaw meemaw abuelo abuela abuelita abuelito yaya yayo nona nono
cousin primo prima
stepdad stepmom stepmum stepfather stepmother padrastro madrastra
woman man lady guy bloke mujeres hombres hombre chap fella dude gal
black white asian brown latino latina latinx hispanic arab indian african european native indigenous aboriginal maori roma gypsy traveller negro negra blanco blanca indigena moreno morena mestizo mestiza gitano gitana mapuche quechua aymara wayuu caucasian biracial afro negros negras blancos blancas morenos brunette latinos latinas latine asiatica asiatico arabe indio india
muslim christian jewish catholic hindu sikh buddhist protestant evangelical mormon atheist baptist methodist musulman musulmana cristiano cristiana judio judia catolico catolica evangelico evangelica ateo atea musulmanes cristianos judios catolicos budista hindues hindues agnostic secular muslims christians jews catholics jew bautista mormona mormon protestante
mosque church synagogue temple chapel gurdwara mezquita iglesia sinagoga templo parroquia capilla
god allah jesus jesucristo cristo virgencita jehovah yahweh krishna dios jehova diosito
imam priest vicar pastor rabbi minister reverend cura parroco rabino sheikh guru
gay hetero heterosexual homosexual lesbian bi bisexual queer trans transgender straight nonbinary enby lgbt lgbtq gey lesbiana travesti
mexican american british english irish scottish welsh canadian australian nigerian jamaican pakistani chinese polish ukrainian syrian mexicano mexicana español española espanol espanola argentino argentina colombiano colombiana venezolano venezolana peruano peruana chileno chilena ecuatoriano ecuatoriana boliviano boliviana cubano cubana dominicano dominicana
immigrant migrant refugee foreigner inmigrante migrante refugiado refugiada extranjero extranjera
young old elderly teen teenager pensioner joven viejito viejita anciano anciana
color colour
favor favour
realize realise realised realized
organize organise
center centre
gray grey
neighbor neighbour neighbors neighbours
behavior behaviour
program programme
pills tablets meds medication medicine pastillas tabletas medicinas medicacion pepas
tonight tonite 2nite 2night
because cos cuz coz bc cause becuz
you u ya youse ye
your ur yr
really rly rlly
people ppl
with wit w
that dat
nothing nuthin nuttin nuffin nothin nowt
something somethin summat sumthin
not no nae noo nooo
little wee
my mah
flat apartment piso departamento apartamento depa
porque xq pq porq xk
que q k ke
tambien tb tmb tbn
quiero kiero qiero
usted vos tu ud uds ustedes vosotros vosotras
celular movil cel telefono fono
this dis
pavement sidewalk
high secondary
so soo
women men guys blokes ladies gentlemen lads fellas chaps dudes
sisters brothers hermanos hermanas siblings
husbands wives
mothers fathers mums moms dads madres padres
nans grandmothers grandfathers abuelos abuelas grandparents
grandmother grandfather
kids children bairns weans kiddos pickney kiddies wains grandkids grandchildren littluns stepkids sons daughters girls boys chicas chicos niñas niños ninas ninos muchachos muchachas lasses laddies hijos hijas nietos nietas
baby bebe
mr mrs ms miss mx sir madam maam señor señora señorita don doña sr sra
bride groom fiance fiancee prometido prometida
widow widower viuda viudo
christmas xmas eid ramadan hanukkah chanukah diwali easter navidad lent vaisakhi yom passover
bible quran koran torah biblia coran
lift elevator
lorry truck
nappy diaper
nappies diapers
rubbish trash garbage
chemist pharmacy drugstore farmacia botica
uni college university universidad
holiday vacation
holidays vacations
trousers pants
petrol gasoline
mobile cellphone cell
mate buddy pal bruh bruv bro homie fam bestie
mates buddies pals homies
doctor doc gp physician
arse ass
whilst while
amongst among
towards toward
afterwards afterward
anyways anyway
cheque check
tyre tire
tyres tires
kerb curb
licence license
pyjamas pajamas
judgement judgment
ageing aging
fulfil fulfill
enrol enroll
skilful skillful
sceptical skeptical
storey story
plough plow
mould mold
moustache mustache
jewellery jewelry
maths math
aluminium aluminum
aeroplane airplane
draught draft
tomorrow tmrw tmr tomoz 2moro tomoro 2morrow
today 2day
please pls plz
thanks thx ty tx ta
though tho
through thru
enough enuf
about abt bout
want wan
and n nd
would wud wld
could cud cld
should shud shld
know kno
night nite
before b4
love luv
there dere
then den
think tink
thing ting
things tings
everything everyting
with wid
what wat wot whut
right rite
coche carro auto
ordenador computadora computador computer
enojado enojada enfadado enfadada
enojados enojadas enfadados enfadadas
ahora ahorita horita orita ahurita
aqui aca
alli alla ahi
trabajo chamba laburo pega curro
dinero plata lana pasta guita
autobus bus colectivo camion micro bondi
gafas lentes anteojos
zumo jugo
nevera refrigerador heladera refri
siempre simpre
tampoco tmpoco
nadie naiden
para pa
estoy toy
gracias grax
nada na naa
bien bn
mucho mxo
por x
de d
adios adio
papas mamas
tio tia
`

/** Words written together, with the two words that are read in their stead. */
const together = `wanna want to
wanto want to
gonna going to
gon going to
finna going to
gunna going to
goin going
tryna going to
trying going
trynna going to
tryin trying
gotta got to
cannot can not
cant can not
cnt can not
dont not
dnt not
don do not
wont will not
didnt not
isnt is not
aint is not
im i am
ive i have
id i would
ill i will
ion i not
anymore any more
nomore no more
kinda kind of
sorta sort of
lemme let me
gimme give me
pal para el
xfa por favor
porfa por favor
hes she is
shes she is
theyre she is
its it is
thats that is
whats what is
youre you are
weve we have
youve you have
theyve she has
wasnt was not
werent was not
wouldnt would not
couldnt could not
shouldnt should not
havent have not
hasnt has not
hadnt had not
doesnt not
arent is not
hed she would
theyd she would
shed she would
theyll she will
shell she will
ima i am going to
imma i am going to
imna i am going to
bouta about to
boutta about to
hafta have to
outta out of
dunno not know
idk i not know
idc i not care
rn right now
wassup what is up
woulda would have
coulda could have
shoulda should have
yall you all
oughta ought to
needa need to
tmb tambien
tqm te quiero
porq porque
aunq aunque
qiero quiero
kiero quiero
ksa casa
stoy estoy
sta esta
tas estas`

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
