/** Small words that decide how a sign is read, in every language that has phrases. Written as the reader sees them:
 * lower case, no accents, short forms written out. */

const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/** May stand inside any phrase without breaking it. */
export const fillers: ReadonlySet<string> = new Set(
  words(`just really fucking fucken freaking literally honestly lowkey highkey actually even like probably maybe sometimes
    basically seriously simply truly totally completely absolutely so bloody damn fkn effing legit genuinely always often
    again still already only also ever please very constantly definitely kinda sorta mostly usually finally right well man bro dude yo
    realmente literal literalmente neta pinche puto puta puta joder honestamente simplemente sinceramente ya solo solamente
    nomas siempre aun todavia tambien igual quizas quiza capaz verdad tan muy mucho pues o sea bien wey guey we
    boludo boluda tio tia parce parcero che weon marica`),
)

/** Turn a sign around when they stand shortly before it in the same clause. */
export const negators: ReadonlySet<string> = new Set(
  words(`not never without neither nor nunca jamas tampoco ni sin`),
)

/** Where one of these stands between "not" and the sign, or before "not", nothing is turned around. */
export const turners: ReadonlySet<string> = new Set(
  words(`manage managed manages tried try trying struggle struggling reasons reason excuse success win stop sure only help shake lying lie joking kidding just why how what think know care matter thinking hide
    wait deny believe bear take unless but except ignore escape promise trust resist control hold trying
    if because soporto tolero puedo dejar dejo deja dejan paro aguanto solo seguro segura mentira porque si por se mentir miento sacar sacarme parar evitar
    resisto aguantar controlar`),
)

/** Words with which somebody begins to speak of themselves: a "not" before them belongs to what was said before. */
export const beginners: ReadonlySet<string> = new Set(words(`i yo quiero voy estoy tengo soy siento`))

/** Words that carry a "not" on into what follows: "I never said I want to die", "no es que quiera". */
export const carriers: ReadonlySet<string> = new Set(
  words(`that if whether say says said saying tell told mean means meant like feel feels felt when as believe which
    que si digo dije decir cuando como creo pienso no not never ni nunca me se te lo la le`),
)

/** Words with which a denial has said what it denies. */
export const objects: ReadonlySet<string> = new Set(
  words(`anything nothing depressed sad fine ok okay well good crazy alone worried serious start begin here nada bien
    deprimido deprimida triste loco loca enfermo enferma empezar decirlo`),
)

/** Words that join what follows to what was denied: "no thoughts of dying or cutting". */
export const joiners: ReadonlySet<string> = new Set(words(`or nor and o u ni y`))

/** Words that people leave off with and that end a clause as a stop would: "I've made my decision ok". */
export const leavings: ReadonlySet<string> = new Set(
  words(`ok okay k lol lmao haha hahaha thanks thank you u thx ty please pls plz sorry anyway anyways know right tho though
    guess do not i gracias jaja jajaja bueno vale no se por favor porfa en fin nomas mas saludos`),
)

export type Subject = 'self' | 'other' | 'you'

const subjectWords: Readonly<Record<Subject, string>> = {
  self: `i me my myself im mine we us yo me mi mis conmigo estoy tengo quiero soy voy puedo siento pienso`,
  you: `you your`,
  other: `he she they him her his them their herself himself themselves who someone somebody friend
    brother sister mum mom mother dad father son daughter husband wife boyfriend girlfriend cousin uncle aunt nephew niece
    neighbour neighbor colleague coworker boss teacher kid client patient character singer actor man woman girl boy guy
    el ella ellos ellas amigo amiga hermano hermana mama papa madre padre hijo hija esposo esposa marido novio novia primo
    prima tio tia vecino vecina companero companera jefe jefa abuelo abuela personaje protagonista cantante senor senora
    alguien gente chico chica`,
}

export const subjects: ReadonlyMap<string, Subject> = new Map(
  (['other', 'you', 'self'] as const).flatMap((subject) =>
    words(subjectWords[subject]).map((word): readonly [string, Subject] => [word, subject]),
  ),
)

/** Words worth finding again when they are misspelt. Chosen so that no common word of either language is one slip
 * away: "hunting" is why "hurting" is not here. */
export const misspelt: readonly string[] =
  words(`suicide suicidal suicidio suicidarme suicida suicidar myself unalive
  killing killed anymore overdose overdosing overdosed hopeless worthless goodbye nothing everything
  disappear pointless unbearable cutting tonight thoughts depressed nobody matarme morirme pastillas desaparecer
  despedirme colgarme cortarme`)

/** Words worth reading behind a mask ("k*ll", "r*pe") or in pieces ("sui-cide"). */
/** Words that a guess at a misspelling must leave alone. */
export const innocent: readonly string[] = words(`overdone unbeatable exiting noting suicidas nadie colgarte`)

export const masked: readonly string[] =
  words(`suicide suicidal suicidio suicidarme unalive kill killing killed die dead
  death myself overdose rape raped raping molested abuse abused murder gun cut cutting knife pills cocaine heroin
  fentanyl meth drugs matarme morirme morir muerte matar violo porn harm selfharm noose`)
