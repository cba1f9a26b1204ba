/** Words, names and phrases that passwords are most often made of, written down by us in both languages; the practice's
 * and the person's own come beside them. */
const lists: readonly string[] = [
  // What people write when they are asked for a password, and where.
  `password passwort passwords passw0rd pass word contrasena clave secret secreto secure security seguridad login
  logon acceso access enter entrar admin administrator administrador root user usuario guest test testing prueba
  demo default changeme letmein welcome bienvenido hello hola master computer internet windows google facebook
  system server network office work trabajo home casa temporary temporal private change nothing something whatever
  dontknow`,
  // This product, and the field it is for.
  `rapport therapy therapist terapia terapeuta counselling counseling counsellor counselor psychology psychologist
  psicologia psicologo psicologa practice clinic clinica clinical client cliente patient paciente doctor doctora
  supervisor practitioner health salud mental mind mente care cuidado hospital crisis help ayuda session sesion`,
  // What people love.
  `love lover loveyou iloveyou teamo tequiero amor amore mylove lovely sweet sweetheart honey baby babygirl angel
  princess princesa prince queen reina king sunshine sunny summer winter spring autumn verano invierno primavera
  flower flores butterfly mariposa rainbow moon luna moonlight star stars estrella starlight sun sol cielo heaven
  happy happiness feliz smile sonrisa family familia mother mama madre father papa padre brother hermano sister
  hermana friend friends amigo amiga forever siempre together juntos beautiful hermosa pretty cute lucky magic
  dream dreams freedom libertad peace paz hope esperanza faith god jesus christ dios bless blessed blessing`,
  `football futbol soccer baseball basketball hockey tennis golf swimming running runner surfing gamer gaming
  playstation nintendo pokemon minecraft fortnite starwars startrek matrix batman superman spiderman avengers
  harry potter hogwarts gandalf merlin dragon dragons tiger lion eagle falcon wolf bear panther cobra shark dolphin
  monkey horse caballo puppy kitty kitten perro gato cheese chocolate cookie banana orange apple cherry lemon pepper
  ginger coffee pizza cocacola guitar guitarra music musica metallica nirvana rockstar hunter killer ranger warrior
  ninja pirate knight wizard champion winner legend hero shadow phantom thunder lightning storm silver golden diamond
  crystal purple yellow green blue black white red`,
  `liverpool arsenal chelsea manchester united barcelona madrid realmadrid juventus boca america mexico espana
  spain england london newyork paris berlin texas california chicago boston dallas ferrari porsche mercedes mustang
  corvette camaro harley yamaha toyota`,
  `january february march april may june july august september october november december enero febrero marzo
  abril mayo junio julio agosto septiembre octubre noviembre diciembre monday tuesday wednesday thursday friday
  saturday sunday lunes martes miercoles jueves viernes sabado domingo birthday cumpleanos christmas navidad
  halloween`,
  // First names and family names that are common in both languages' countries.
  `michael jessica jennifer jordan michelle daniel david james john robert william thomas charles george andrew
  anthony matthew joshua christopher nicholas alexander benjamin samantha elizabeth victoria patricia margaret sarah
  laura emily emma olivia sophia isabella charlotte amanda ashley nicole hannah rachel rebecca natalie stephanie
  maria jose juan carlos luis jorge miguel angel pedro pablo manuel antonio francisco javier alejandro fernando
  roberto ricardo eduardo alberto diego sergio andres ana carmen lucia elena marta paula sofia isabel teresa rosa
  cristina alejandra gabriela valentina daniela claudia adriana smith johnson williams brown jones garcia martinez
  rodriguez lopez gonzalez hernandez perez sanchez ramirez torres flores rivera gomez diaz fernandez`,
  // Small words between them.
  `the and you are my me is for not this that with from one two three four five six seven eight nine ten uno dos
  tres cuatro cinco seis siete ocho nueve diez mi tu yo que de la el los las con por para una soy eres
  super mega ultra big little good best great nice cool new old boy girl man woman chico chica life vida live vive
  time money dinero rich power strong fuck fuckyou shit sexy bitch asshole puta mierda qwerty asdf zxcv abc xyz`,
]

export const commonWords: ReadonlySet<string> = new Set(lists.flatMap((list) => list.split(/\s+/)))
