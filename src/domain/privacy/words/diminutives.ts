/** Forms of one name; each line is one person's possible names. Folded. */
export const diminutives = `
abigail abby abbie gail
abraham abe bram
adelaide addie ada
albert al bert bertie alberto beto
alejandra ale alexandra alex sandra lexi lexie sasha aleja
alejandro ale alexander alex alec xander sandy sasha aleks jandro
alfred alf alfie fred alfredo fredo
alfonso poncho fonso
amanda mandy
ana anita ani anna annie ann anne
andrea andy andie
andrew andy drew andres
angela angie
angeles geles
anthony tony ant antonio toni tono antonia antwan
arthur art artie arturo
barbara barb babs barbie
beatriz bea beatrice trixie
benjamin ben benji benny benja
begona bego
bernard bernie
bradley brad
caroline carol carrie carolina caro
carlos carlitos charly charlie
carmen menchu carmela carmencita mamen
catherine cathy cat kate katie kathy katherine kathleen kat kit kitty catalina cata
charles charlie chuck chaz chas carlos
charlotte charlie lottie lotte
christine chris chrissy tina christina cristina cris kristin
christopher chris kit topher cristobal
concepcion concha conchita
consuelo chelo
cristian cris christian chris
daniel dan danny dani
daniela dani danielle
david dave davey davy davo
deborah deb debbie debra debora
dolores lola loles
donald don donnie
dorothy dot dottie dolly
edward ed eddie ted teddy ned eduardo edu lalo
eleanor ellie nell nora elena nelly
elizabeth liz lizzie beth betty betsy eliza ellie libby lisa elisabeth bess isabel
emily em emma emmy emilia
encarnacion encarna
ernest ernie ernesto neto
esperanza espe
eugene gene eugenio genio
fatima fati
felipe pipe philip phil pip
fernando fer nando ferdinand
florence flo flora
francis frank fran frankie francesca
francisco paco pancho curro fran kiko francis quico frasco
francisca paca fran paquita pancha
frederick fred freddie freddy rick fritz federico fede
gabriel gabe gabi
gabriela gabi gaby gabrielle
george georgie jorge
gerald gerry jerry
gerard gerry gerardo
gertrude trudy gertrudis
gonzalo gonzo gon
gregory greg gregorio goyo
guadalupe lupe lupita
guillermo memo guille guillermito willy william
gustavo gus tavo
harold harry hal
helen nell nellie elena
henry harry hank hal enrique quique kike
ignacio nacho ignatius
isabel isa chabela belen bel isabella bella izzy
jacob jake jacobo
jacqueline jackie jacqui
james jim jimmy jamie jem jaime santiago
janet jan
javier javi xavier xavi
jeffrey jeff geoffrey geoff
jennifer jen jenny jenn jenna jenifer yeni
jeremy jerry jem
jessica jess jessie yessica yesi
jesus chuy chus chucho suso
joaquin quino ximo chimo quim
john jack johnny jon jonathan juan
jonathan jon jonny nathan
jordan jordy jordi
jose pepe josep chepe joselito jos joe
josefa pepa fina josefina pepita
joseph joe joey jo
joshua josh
juan juanito juancho johnny juanillo
juana juanita
judith judy judi jude
julia juli julie jules
julian jules juli
kenneth ken kenny
kimberly kim kimmy
lawrence larry laurie lorenzo
leonard leo len lenny leonardo
leticia leti letty
lorena lore
louis lou louie luis
louise lou luisa
lourdes lulu
lucia lucy lu luci
luis luisito lucho
madeleine maddie maddy madison
magdalena magda lena malena
manuel manolo manu manny lolo
manuela manoli manu manola
margaret maggie meg megan peggy marge madge greta rita margarita marga daisy
maria mari mary mariquita maru
mariajose mariajo marijose cote
carmen maricarmen mamen
teresa maite mayte maritere
martha marta marty tita
martin marty
matilda tilly mattie matilde mati
matthew matt matty mateo
mercedes merche merce meche
michael mike mick mickey mikey miguel
michelle shelly chelle mich
miguel migue miguelito mike
monica moni
montserrat montse
natalia nati natalie nat
nathaniel nate nathan nat
nicholas nick nicky nico nicolas
nicole nicky nikki
olivia liv livvy oli
pamela pam
patricia pat patty trish tricia pati patri patsy
patrick pat paddy patricio pato
paula pau
pedro perico peyo pete peter
penelope penny
peter pete
pilar pili piluca
rafael rafa rafi raphael
raymond ray raimundo
rebecca becky becca beck bec
ricardo richi rick richard cardo
richard rick ricky dick rich richie
robert bob bobby rob robbie bert roberto beto
rocio chio
rodrigo rodri rod
rogelio roge
ronald ron ronnie
rosalia rosa
rosario charo chayo
rosa rosita rosie rose
samantha sam sammy
samuel sam sammy
sandra sandy
santiago santi chago yago
sarah sally sadie sara sarita
sebastian sebas seb bastian
sergio checo sergi
sofia sofi sophie sophia
soledad sole
stephanie steph stevie estefania fani
stephen steve stevie steven esteban
susan sue suzy susie suzie susana susi
tamara tammy tami
teresa tere teresita terry tess tessa theresa
terrence terry
theodore ted teddy theo teodoro teo
thomas tom tommy tomas
timothy tim timmy timoteo
valeria vale valerie val
vanessa nessa vane vanesa
veronica vero ronnie
vicente chente vince vincent vinny
victor vic vicky
victoria vicky tori vic viki vico
vincent vince vinny
virginia ginny vicky vir
walter walt wally
william will bill billy willy liam
ximena xime jimena
yolanda yoli
zachary zach zack zac
abdullah abdul
aleksandr sasha alex
anastasia nastya stacey tasya
dmitry dima
ekaterina katya katia
mohammed mo moe muhammad mohamed
oluwaseun seun
chukwuemeka emeka
adebayo bayo
margaret peg marge maggie meg peggy greta daisy maisie
guadalupe lupis lupillo lupe lupita
ramon moncho mon ramoncho
agnieszka aga agusia
malgorzata gosia malgosia
katarzyna kasia kaska
wojciech wojtek
zbigniew zbyszek
krzysztof krzys krzysiek
grzegorz grzesiek
przemyslaw przemek
tomasz tomek
jakub kuba
stanislaw staszek stas
jadwiga jadzia
aleksandra ola sasha
oluwaseun seun seyi
oluwadamilare dami damilare
temitope temi tope
folasade sade fola
babatunde tunde baba
chukwuemeka emeka chuks
chinonso nonso
chidinma chidi dinma
ikechukwu ike ikenna
abdulrahman abdul rahman
abdullah abdul
muhammad mo moh mohammed mohamed mohammad
sukhwinder sukhi sukh
harpreet preet
gurdeep gur
vicente chente
rosario chayo charo
eduardo lalo edu
enrique quique kike
ignacio nacho
jesus chuy chus
jose pepe chepe joselito
manuel manolo manu lolo
mercedes meche merche
rafael rafa
roberto beto
santiago santi yago
sergio checo
soledad sole chole
teresa tere teresita
gregorio goyo
consuelo chelo
encarnacion encarna
graciela chela
isabel isa chabela
hector tito
luis lucho
esperanza espe
asuncion asun chon
candelaria candela cande
estefania estefi fani
florencia flor flopi
yolanda yoli
magdalena magda malena
inmaculada inma
montserrat montse
cristobal tobal
hortensia tencha
philippa pip pippa philly
antonio tono tonito toni
`
