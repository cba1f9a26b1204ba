const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Names that are grammar or stand in every second sentence without an article: meant only where a neighbour says so. */
export const FUNCTION =
  set(`will may can do go he she we you me my no so to in on at by up us an a i it is as or if be am ma pa
  la le lo el de del y e o sin con por para que como cuando donde si ya mas muy poco todo nada good best better day night way
  home place close well north west case old work son mata justo justa bueno buena primero art well ai un una su se te os eh
  oh ok hi mi tu ti va ve da di ha he es en al os ni ir ed jo ah um uh`)

/** What people have, feel or do without, and weather: such a noun stands without an article too. */
export const ABSTRACT =
  set(`grace hope faith joy love mercy patience honor justice luz paz esperanza consuelo soledad
  dolores salud socorro mar sol flor flores rosa nieves reyes campo campos summer spring winter autumn april june july august
  dawn mayo abril julio domingo light rain snow sun moon sky cash cost sale rice church chance amparo remedios
  caridad piedad perla cruz price`)

/** What people and things are. */
export const ADJECTIVE =
  set(`rich mia frank young clara linda lindo rico pobre wise poor sharp strong moody bright short small long
  black white brown green gray grey blanca blanco leal santo alba major prince close light grant blue`)

/** Also verbs: "to mark", "we hope". */
export const ALSO_VERB =
  set(`mark hope bill rose chase grant skip sue pat love price case cross cash cook bear light frank guy
  drew wade chance field park page ball bell bush lake rain snow storm star fox wolf rob nick jack peg bob carol josh don jimmy
  rocio para`)

/** Of these Spanish speaks with "a" before a person, where English has its article: "echo de menos a paz". */
export const SPANISH =
  set(`gloria victoria luz paz esperanza consuelo soledad dolores salud socorro mar sol flor flores rosa nieves reyes campo campos
  mayo abril julio domingo amparo remedios caridad piedad perla cruz clara linda lindo rico pobre blanca blanco alba leal santo alma
  angel salvador angeles`)

/** Before an ordinary noun. */
export const DETERMINERS =
  set(`a an the this these those some any no my your his her our their its much more less every each
  another such most little full un una unos unas el la los las mi mis tu tus su sus este esta ese esa estos estas mucho mucha
  muchos muchas poco poca tanto tanta ningun ninguna que otro otra al del nuestro nuestra cada algun alguna`)

/** Between an article and its noun these end the search for it. */
export const PRONOUNS = set(
  'i you he she we they who it yo ud usted ellos ellas nosotros im youre hes shes were theyre',
)
export const MODALS =
  set(`to will would can could should might must may dont didnt doesnt wont cant couldnt wouldnt not never lets
  gonna wanna ill youll well theyll shell hell id youd wed theyd do did does always really still just only cannot`)
export const PREPOSITIONS =
  set(`in of with without for from by at on about under into through during since between like as en de
  sin con por sobre entre bajo hacia hasta desde contra segun para ante`)
export const HAVING =
  set(`need needs needed want wants find found feel feels felt have has had having give gave gives giving bring
  brings brought lose lost losing keep kept show shows pray praying is was be are been losing finding needing got get
  getting necesito necesita necesitamos quiero quiere busco busca buscando tengo tiene tenemos hay siento siente dar doy da dame darme
  dan encuentro encontrar falta faltan perder perdi pido traer trae tomar toma hace hacia hubo habia es era son`)
export const COPULAS = set('is was isnt wasnt are were seems feels es era fue esta')
export const AFTER_COPULA =
  set(`all what everything nothing gone lost not the a an hard important enough too so very real high low
  cheap worse better lo la el una un todo nada`)
export const DEGREES =
  set(`so how too very as is was are be been being feel feels felt more most looks seems its thats not all im ive
  pretty really quite kinda muy tan que mas es era esta estoy soy eres son algo demasiado sigo bastante half for before`)
/** Words after `hope` and its like. */
export const OBJECTS = set('the your his it this them out my down off')
export const CLAUSES = set(
  'that to so it for this you we he she they i not the my your things a an ill everything nothing maybe',
)
export const AFTER_ROSE = set('from up at by to above again over out sharply in')
export const COMPOUNDS =
  set(`period tag tags hug hugs petal petals garden gardens gold water payment payments money light time times
  week weeks people story term run ago enough hair sleeves list`)

/** After a name: what people did, and do in the third person. Forms that follow "will" and "may" as well are left out. */
export const DEEDS =
  set(`bit chose sang swore spat sacked dragged snapped cursed followed ignored said says told asked asks texted texts called calls left died dies keeps kept hits cheated yelled yells hates
  loves broke dumped promised came comes went goes got gets took takes rang phoned wrote writes cried cries fought fired hired drove drinks drank
  slept stole wants wanted thinks thought knows knew lied lies moved messaged replied ghosted shouted screamed punched slapped
  kicked pushed grabbed laughed smiled stared stayed stays visited showed sent gave gives made makes ate eats wet was is has had hasnt isnt
  wasnt doesnt didnt does did wont cant couldnt wouldnt brought bought paid pays owes sold ran walked walks talked talks spoke found saw sees looked
  looks started stopped stops tried tries helped helps hugged kissed left lives lived works worked plays sleeps needs needed likes liked
  blocked threatened apologised apologized relapsed overdosed disappeared vanished joined met forgot remembered refused agreed invited
  dijo dice dicen murio llamo pega pego grita grito bebe vino viene volvio quedo fue era esta estaba tiene tenia quiere queria sabe
  sabia piensa cree creia vive vivia odia odiaba ama amaba insulto escribio contesto dejo engano empujo rompio bebio llega llego salio entro
  nacio cumplio duerme durmio come comio llora lloro rie anda anduvo trajo dio puso hizo hace habla hablo miente mintio aparecio`)
/** "Sol se quedó", "Reyes me llamó": a small word, then a deed. */
export const BEFORE_DEEDS = set(
  'me se le lo la nos te les ya no still also just never always finally then and really even tambien siempre nunca',
)
export const EMPLOYING =
  set(`fired hired sacked laid pays paid called cut rang told said emailed closed gave offered rejected suspended
  promoted wants made let me`)
