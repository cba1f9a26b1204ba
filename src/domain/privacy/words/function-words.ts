/** Month names and their short forms, in calendar order within each language; folded. */
export const calendarWords = `january february march april may june july august september october november december
jan feb mar apr jun jul aug sept sep oct nov dec enero febrero marzo abril mayo junio julio agosto septiembre setiembre
octubre noviembre diciembre ene abr ago dic gener febrer abril maig juny juliol`

/** Before a relation: "my sister", "mi hermana". */
export const ownerWords = `my his her our their your mi mis su sus tu tus nuestra nuestro un una la el a an the this that
esta ese esa este el otro otra named called`

/** Small words inside names. */
export const particles = `de del la las los el y e da das do dos di van von der den ter ten bin bint ibn al ul abu mac mc st
san santa santo saint le du des af`

/** Ends of internet names that are believed without a scheme before them. */
export const tldWords = `com net org edu gov io info app dev co uk es mx ar cl eu de fr it pt br ca au nz ie us biz online site
blog link tv cat gal eus gob`

/** Number words by value; "double" and "triple" repeat what follows. */
export const numberWords: Readonly<Record<string, string>> = {
  zero: '0',
  oh: '0',
  nought: '0',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
  eleven: '11',
  twelve: '12',
  thirteen: '13',
  fourteen: '14',
  fifteen: '15',
  sixteen: '16',
  seventeen: '17',
  eighteen: '18',
  nineteen: '19',
  twenty: '20',
  thirty: '30',
  forty: '40',
  fifty: '50',
  sixty: '60',
  seventy: '70',
  eighty: '80',
  ninety: '90',
  cero: '0',
  uno: '1',
  dos: '2',
  tres: '3',
  cuatro: '4',
  cinco: '5',
  seis: '6',
  siete: '7',
  ocho: '8',
  nueve: '9',
  diez: '10',
  once: '11',
  doce: '12',
  trece: '13',
  catorce: '14',
  quince: '15',
  dieciseis: '16',
  diecisiete: '17',
  dieciocho: '18',
  diecinueve: '19',
  veinte: '20',
  veintiuno: '21',
  veintidos: '22',
  veintitres: '23',
  veinticuatro: '24',
  veinticinco: '25',
  veintiseis: '26',
  veintisiete: '27',
  veintiocho: '28',
  veintinueve: '29',
  treinta: '30',
  cuarenta: '40',
  cincuenta: '50',
  sesenta: '60',
  setenta: '70',
  ochenta: '80',
  noventa: '90',
}

/** Ordinals that can be the day of a month. */
export const dayWords = new Set(
  `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth
seventeenth eighteenth nineteenth twentieth thirtieth primero uno dos tres cuatro cinco seis siete ocho nueve diez once doce
trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro veinticinco
veintiseis veintisiete veintiocho veintinueve treinta`.split(/\s+/),
)
