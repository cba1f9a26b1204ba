/** Family names from many cultures; folded. A word that is also an everyday word counts only beside other evidence. */
export const surnames = `
abbott abbas abdi abdullah abe abebe abrams abreu acevedo acosta acuna adams adebayo adeyemi adler agarwal aguero
aguiar aguilar aguilera aguirre ahmad ahmed ahn akhtar akintola alarcon alba alcala alcaraz aldana alegre aleman
alexander alfaro alfonso ali allen almeida alonso alvarado alvarez alves amador amaya amin anaya anders andersen anderson
andersson andrade andrews andreu angulo antonov antunez aparicio appiah aquino aragon arana aranda araujo arce archer
arellano arenas arevalo arguello arias ariza armas armenta armstrong arnold arribas arrieta arriaga arroyo artiga asante
ashcroft ashworth asif atkins atkinson austin avalos avery avila ayala ayers azevedo aziz baez bailey baird bajwa baker
bakker balaguer baldwin ball ballesteros banda banerjee barajas barber barbosa barker barlow barnes barnett barragan
barrera barrero barrett barrientos barrios barron barros barroso barry bartlett barton basu batista bauer bautista baxter
beaumont becerra beck becker beckett bedi begum bello beltran benavides benavente benitez bennett bennet benson bentley
bermejo bermudez bernal berry bhatt bhattacharya bhatti bianchi bishop bjork blackburn blackwell blair blake blanchard
blanco blas blazquez bloom boateng bolton bond bonilla booth borges borja borrego bosch botella bouchard bowen bowers
bowman boyd boyle bradford bradley bradshaw brady braga brandt bravo brennan brewer bridges briones briggs brito britton
brock brooks brown browne bruce brunner bryan bryant buchanan buck bueno burgess burgos burke burnett burns burton bush
bustamante bustos butcher butler byrd byrne caballero cabello cabrera caceres cahill calderon caldwell calero calvo
camacho camara cameron campbell campos canales candela cano cantu carballo cardenas cardoso carey carlson carlsson
carmona caro carpenter carr carranza carrasco carrera carrillo carrion carroll carter carvajal carvalho casado casanova
casas castaneda castano castellano castellanos castillo castro catalan cavanagh cazares cervantes cervera chacon chahal
chakraborty chamberlain chambers chan chandra chaney chang chapman chaudhary chaudhry chavez chavarria chen cheng cheung
chin cho choi chong chopra chou choudhury chowdhury christensen christie chu chukwu chung cisneros clark clarke clayton
clements clifford cobo coelho cohen cole coleman coles collado collier collins colon conde connolly connor conde contreras
conway cook cooke cooper copeland cordero cordoba cornejo corona corral corrales correa cortes cortez cosgrove costa
cotter cotton couto covarrubias cowan cox craig crawford crespo cross crowley cruz cuellar cuenca cuesta cuevas
cummings cunningham curran curry curtis dacosta dahl dale daly dalton daniels darby das davenport davey davidson davies
davila davis davison dawson deleon delgado deluca deng dennis desai deshmukh devine dhillon diallo dias diaz dickinson
dickson diego diez dillon dimitrov dinh diop dixon do dodd doherty dolan dominguez donaldson donnelly donovan doran
dorado dos doyle drake driscoll duarte dubois duffy duggan duncan dunn dunne duque duran dutta dyer echeverria echevarria
eaton edwards eguia ellis elliott emerson encinas english enriquez erickson eriksen eriksson escalante escamilla
escobar escobedo escribano escudero espada esparza espejo espinal espinosa espinoza esposito esquivel estevez estrada
evans everett eze fahey faria farah farley farooq farrell faulkner feliciano feng ferguson fernandes fernandez ferrari
ferreira ferrer ferrero fields figueroa finch finley finnegan fischer fisher fitzgerald fitzpatrick fleming fletcher
flores flynn foley fonseca font forbes ford forster foster fowler fox fraga fraile francis franco franklin franks fraser
frazier freeman freire french freitas friedman friel frost fry fuentes fuertes fuller gaines galan galindo gallagher
gallardo gallego gallegos galloway galvan galvez gamboa gamez gandhi gao garay garces garcia gardner garibay garner
garrett garrido garrison garza gaskell gaspar gates gay gaytan geller george german ghosh gibbons gibbs gibson gil gilbert
gill gillespie gilmore gimenez giordano giraldo glass glenn glover goddard godfrey godinez godoy goldberg goldstein gomes
gomez goncalves gonzales gonzalez gonzalo goodman goodwin gordillo gordon gould graham granados grant graves gray green
greenberg greene greer gregory grey griffin griffith griffiths grimes gross grover guardado gueye guerra guerrero guevara
guillen gunn gupta gustafsson guthrie gutierrez guzman haas haddad hadley hahn haines hale hall hamilton hammond hampton
han hancock hanna hansen hanson harding hardy harlow harmon harper harrington harris harrison hart hartley harvey hashemi
hassan hastings hawkins hayes haynes hayward heath henderson henriquez henry henson herbert heredia hermida hernandez
hernando herrera herrero hess hewitt hickey hicks hidalgo higgins hill hinojosa hines hirsch ho hoang hodge hodges hoffman
hoffmann hogan holden holguin holland holloway holmes holt hooper hope hopkins horne horton hossain houston howard howe
howell huang hubbard hudson huerta huertas huff huffman hughes hull hume humphrey humphreys hunt hunter hurley hurst
hurtado hussain hussein hutchinson huynh ibanez ibarra ibrahim iglesias ingram inoue iqbal irvine irwin isaac islam ito
ivanov iyer izquierdo jackson jacobs jacobson jaffe jain jaimes jalil james janssen jaramillo jarvis jasso jefferson
jenkins jennings jensen jha jiang jimenez johansen johansson john johns johnson johnston jonas jones jordan joseph joshi
joyce juarez jung jurado kamara kane kang kaplan kapoor karimi kato kaur kavanagh kay keane kearney keating keith kelleher
keller kelley kelly kemp kendall kennedy kent kenny kerr khalil khan khanna khatri kim kimura king kirby kirk klein knapp
knight knowles knox kobayashi koch kohli konate kone kovac kovacs kowalczyk kowalski kozlov kramer krause krishnan kruger
kuznetsov kumar lacruz lam lamb lambert lancaster landa lane lang lange lara larios larkin larsen larson lau law lawrence
lawson le leach leal leblanc lebron ledesma lee leiva lemus leon leonard leung levin levine levy lewis leyva li liang lim
lima lin lindberg lindgren lindsay linares liu livingston llorente lloyd lobato lobo locke logan lombardi long longoria
lopez lorenzo love lovell lowe lozano lu luca lucas lucero lugo lujan luna lund luque luz lynch lyons ma macdonald machado
macias maciel mackay mackenzie mackie maclean macleod madden maddox madera madrid madrigal magana mahmood mahoney maldonado
malik mallory malone mancini manzano manzanares marchand marcos marin marino mariscal marks marquez marrero marsh marshall
marti martin martinez martins marvin mason massey mata mateo mateos mathews mathur matias matos matthews maxwell mayer
maynard mayo maza mazur mbeki mcallister mcarthur mcbride mccabe mccall mccann mccarthy mccartney mccauley mcclain mcclure
mcconnell mccormack mccormick mccoy mccullough mcdaniel mcdermott mcdonald mcdonnell mcdowell mcgee mcgill mcgowan mcgrath
mcgregor mcguire mcintosh mcintyre mckay mckee mckenna mckenzie mckinney mclaren mclaughlin mclean mcleod mcmahon mcmillan
mcnally mcnamara mcneil mcpherson mcqueen meadows medeiros medina medrano meehan mehta mejia melendez melgar melo mena
mendes mendez mendoza menendez menon meraz mercado mercer merino merritt mesa meyer meyers meza michel middleton miles
millan miller mills milne minguez mir miralles miranda mirza mishra mitchell moffat mohamed mohammed molina moll molloy
monaghan moncada monge monroe monroy montalvo montano montero montes montenegro montgomery montiel montoya moody moon
mooney moore mora morales moran moreau moreira morello moreno moreton morgan mori morin moriarty moro moroney morris
morrison morrow morse morton moss mota moya moyano moyer mueller muir mukherjee mulligan mullen muller muniz munoz munro
murillo murphy murray musa mustafa myers nadal naik nair najera nakamura nandi naranjo narvaez nash navarrete navarro nava
naylor ncube neal negron nelson neumann newman newton ng nguyen nicholls nichols nicholson nielsen nieto nieves nikolaev
nilsson nixon nkosi noble noguera nolan noonan noriega norman norris norton novak novoa nowak nunez nwosu obi obrien
ocampo ochoa oconnell oconnor odonnell oduya ogden ogunleye ohara ojeda okafor okeefe okeke okonkwo okoro olaya oleary
oliva olivares oliver olivera oliveira olivo olmedo olmos olsen olson olsson omalley onate oneal oneill ono ontiveros
ordaz ordonez orellana orozco orr orta ortega ortiz ortuno osborne oshea osman osorio otero owen owens owusu oyelaran
pacheco padilla paez page pagan palacio palacios palma palmer palomino pan pandey panetta pardo paredes pareja parejo
park parker parks parmar parra parrish parry parsons pascual pastor pate patel paterson patil patino patrick patterson
patton paul paulson payne paz peacock pearce pearson peck pedraza pedroza pelaez pena penalver penn peralta perales
perdomo perea pereira perera peres perez perkins perry persson peters petersen peterson petrov pettersson peyton pham phan
phelps phillips pickering pierce pike pina pineda pinheiro pinto pinzon pires pizarro plaza polanco polo pollard ponce
poole pope porras porter portillo potter powell powers prado prakash prasad pratt preciado prentice preston price prieto
prince pritchard proctor puente puga pugh puig pulido quevedo quezada quigley quinn quinones quintana quintanilla
quintero quiroga quiroz qureshi rafferty rahman raja ramachandran raman ramirez ramos ramsey rana randall rangel rankin
rao rasmussen raval raya raymond razo reddy redondo reed rees reese reeves reid reilly reina renteria resendiz restrepo rey
reyes reyna reynolds reynoso rhodes riaz ribeiro ribera rice rich richards richardson richmond rico riddle ridley riggs
riley rincon rios ripoll ritchie rivas rivera rivero rivers roach robb robbins roberts robertson robinson robledo robles
robson rocha roche rodgers rodrigues rodriguez rogers rojas rojo roldan rolle roman romano romero romo ronquillo roos roque
rosa rosado rosales rosario rosas rosen rosenberg ross rossi roth rovira rowe rowland roy rozas rubio rueda ruano rufino
ruiz russell russo ryan saavedra sadiq saenz saeed saez sahin sainz salamanca salas salazar salcedo salcido saldana saleh
salgado salinas salmeron salvador samaniego samuels sanabria sanches sanchez sandberg sanders sanderson sandhu sandoval
sanford sanmartin sanson santamaria santana santiago santillan santos sanz saravia sardina sarmiento sato saunders savage
sawyer schaefer schmidt schmitt schneider schroeder schultz schulz schwartz schwarz scott sebastian segovia segura sekhon
sepulveda serna serra serrano sethi sevilla sexton shah shaikh shannon sharma sharp sharpe shaw shea sheehan shepherd
sheppard sheridan sherman shields short sidhu sierra silva silver silverman simmons simms simon simons simpson sims
sinclair singh singleton skinner slater sloan small smart smith snow snyder soares sokolov soler soliz solano solis
solomon somerville song soria soriano sosa soto sousa souza sparks spence spencer stafford stanley stanton steele stein
stephens stephenson stevens stevenson stewart stokes stone storey stout strickland strong stuart suarez sullivan summers
sun sutherland sutton suzuki svensson swanson sweeney sykes szabo taheri tahir takahashi talavera tamayo tan tanaka tang
tanner tapia tate taveras taylor tejada tejeda tello temple teran terrell terry thapa thomas thompson thomson thornton tirado
toledo tomas torrecilla torres torrez tovar townsend tran traore travers trejo trevino trinidad trujillo truong tucker
tudor turner tyler ugarte ulloa underwood upton urbina uribe urrutia usman vaca valdes valdez valdivia valencia valentin
valenzuela valera valerio valero valladares valle vallejo valverde vance vanegas varela vargas varma vasquez vaughan
vaughn vazquez vega vela velasco velasquez velazquez velez venegas venter vera verdugo verma viana vicente vickers victoria
vidal vieira vieyra vigil vila vilchez villa villagomez villalba villalobos villanueva villar villareal villarreal villegas
villena vincent vinson vogel voss vu wade wagner walker wall wallace waller wallis walls walsh walter walters walton wang
warner warren washington watanabe waters watkins watson watt watts weaver webb weber webster weeks wei weiss welch wells
wentworth wheeler whelan whitaker white whitehead whitfield whitney wieczorek wiggins wilcox wiley wilkerson wilkins
wilkinson willard williams williamson willis wills wilson winkler winter winters wise wolf wolfe wong wood woodard woods
woodward wren wright wu wyatt xavier xiao xu yamada yamamoto yamaguchi yan yanez yang yates ybarra yepes yilmaz yoder yoon
york yoshida young yousef yu yuan yusuf zabala zafar zafra zaldivar zambrano zamora zamorano zapata zaragoza zavala zayas
zelaya zepeda zhang zhao zheng zhou zhu ziegler zimmerman zuniga zurita
abernathy achterberg adichie almazan azpeitia basterretxea berlanga fairweather huaman huamani kehoe langley lindqvist lizarraga
macallister marlowe mensah nanculef nghiem papadimitriou poskitt quijano quispe ramanujam szymanska thornhill tranter vanterpool
villasenor whitcombe whitlock wickramasinghe esquerdo hegg drummond
`
