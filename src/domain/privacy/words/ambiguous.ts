/** Names that are everyday words too. `needsCapital`: hidden in lower case only after a naming cue or a relation;
 * `needsContext`: a neighbour that speaks of a person is enough. */
export const needsCapital = `
will may hope faith joy art bill sol luz mar paz dawn summer april june july august autumn grace mercy patience
prudence constance chance chase hunter mark rich frank grant skip gene dean earl miles wade guy drew sue pat rose
ginger olive sage rusty sunny sandy dusty misty stormy crystal amber jade ruby pearl opal coral ivy fern heather hazel
holly poppy daisy lily violet iris willow cherry candy honey bunny kitty robin wren jay phoenix sky star angel destiny
trinity harmony melody carol cash cliff clay brook brooke lane ford forrest woody stone rocky reed heath glen dale bay
ridge west north justice liberty honor virtue verity charity felicity clement earnest victor sterling major prince
duke king bishop pope cook baker smith mason parker porter carter cooper fisher taylor tailor turner walker weaver
potter miller gardener shepherd page butler hall hill wood woods field fields rivers brooks lake banks parks church
bell ball bush berry rice bean lamb wolf fox bird swan crane finch hawk hart bull buck drake ray beam bright light
black white brown green gray grey gold silver rosa rosas flor flores blanca blanco nieves dolores consuelo esperanza
soledad mercedes remedios rocio pilar concepcion amparo socorro caridad trinidad piedad milagros angeles cruz reyes
rey leon toro vaca paloma perla estrella aurora alba victoria gloria salud clara rubio moreno delgado bravo bueno
calvo crespo cortes casa casas campo campos torres rios rivera ribera fuentes montes monte sierra prado plaza puente
castillo palacios iglesias cabello cabeza mata mora rojo rojas pino roble naranjo manzano olivo laurel mayo abril
julio domingo pascual santos salvador jesus modesto justo justa clemente prudencio inocencio fortunato dulce luna
marina jazmin rosario lucero love loved noble gentle savage sharp short small long strong young old poor wise good
best day night knight moody case cross price cost sale sales bond money penny rob bob jack don dot kit max gay dick
wang lee ma an do he she in la le li lo los las my no or so to we you ye yu can son sun min sana sal alma amor ama amo
ara ari aya bin cam che chi chin cho da dao del den di dina dong fa fan fe fei fin flo fu gao gil guillen han hang hao
hay hong hu hua huge isla jin jun kin koch lam lan lang law leal lei lin ling lou lu luck mai man mara mare me mei
mika mo mona more moss mu nan nana nat nava nea ng noor nor nova nur ono ora orr oz pan pang park peng penn pia pike
pin ping pol poole pop quan rae rain ram rama rana rani ren rim rin rio ru sand sen set shah sha shan shi sho si sim
sin sing sip song soo sung swift tai tan tang tao tate than the thi tia tian ting ton tong tu tung ty ugo una uri van
vela ven vera vi via vida vila villa von vu wall walls wan war ware wei wen win winter winters woo yang yin ying yo
yong era eden ever fuller gates given glass glover goodman grave graves greer gross gunn haven hays hidalgo guerrero
colon conde franco gallego gallegos german francis mexicano romano alemania catalan navarro santiago israel kenya
india china georgia virginia carolina dakota troy chad cuba asia america africa trent rod reg ref jean jeans denim bud
buddy junior dash ace blade blaze axel colt gunner ranger rider sailor scout pilot socio tito tita tio tata mama papa
nena nene chico chica chato gordo flaco negro rubia morena peque yaya curro macho queso poncho piti pili loli cheto
memo meme chanel porsche lexus bentley royce lacoste dior armani martini brandy sherry margarita tequila salvia yerba
dee kay em bee said per alpha claude ion polo cara maximo fina severo asa ella benigno carina les asma seda nina
bridges corona chambers burns cotton snow lima marks rosado primitivo flora nadir civil rights
`

export const needsContext = `
rob nick jack ray max don sana mona mina mark sue pat rosa rose lily daisy ruby holly heather robin jay penny sandy frank grant
pilar rocio marina paloma aurora julio salvador jesus angel santos jordan austin santiago dean amber jade ivy violet hazel willow
poppy crystal gene wade drew rosario nieves blanca perla mia han min jin jun lin mei wei kit lee lisa nina diana marta
chau deja tay col ida rosy jasmine basil norm vern sid shan mair refugio dee nat kai iria linda ken shell ash bets char cam dev dom mack tabs lib moz becks sole precious
tone flo hung dung binh thong kat tam son reg lex gab mandi cons pip jules tere marquis ebony octavia sole cole ron felicidad reina
`
