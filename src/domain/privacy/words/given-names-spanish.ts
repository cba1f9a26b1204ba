/** Given names common where Spanish, Portuguese, Catalan, Basque or Galician is spoken, short forms included; folded. */
export const givenNamesSpanish = `
abelardo paz abril ada adela adelaida adelina adolfo adoracion adria adrian adriana agapito agata agueda agustin agustina
ainara ainhoa aitana aitor alan alba alberta alberto aldana aldo alejandra alejandro alejo alexia alexis alfonsina
alfonso alfredo alicia alina almudena alonso altagracia alvaro amador amaia amalia amanda amancio amaya ambar america
amparo ana anabel anahi anastasia anastasio andoni andrea andreina andres andreu angel angela angeles angelica angelina
angelines angelito angie aniceto anselmo antia antolin antonella antoni antonia antonio antxon anxo apolonia aquilino
araceli arancha arantxa arantza arcadio ariadna ariana ariel armando arnau arsenio artemio arturo ascension asier asun
asuncion augusto aurelia aurelio aurora azahara azucena baldomero balbina baltasar barbara bartolo bartolome basilio
bautista bea beatriz begona belen belinda beltran benicio benigno benita benito benjamin berenice bernabe bernarda
bernardino bernardo berta biel bibiana bienvenido blanca blas bonifacio borja braulio brayan brenda brigida bruna bruno
calixto camila camilo candela candelaria candido caridad carina carla carles carlitos carlos carlota carme carmela
carmelo carmen carmina carola carolina casandra casimiro catalina cayetana cayetano cecilia cecilio celeste celestino
celia celso cesar cesareo chano charo chavela chelo chema chenchu chiqui chucho chus ciro citlali clara claribel
claudia claudio clemente clementina clotilde concha conchita conrado constantino constanza consuelo cosme covadonga
crisanto cristian cristina cristo cristobal cruz cuauhtemoc curro custodia dafne dagoberto dalia damaris damaso damian
daniel daniela danilo dario david dayana debora delfina delia demetrio denise desi desiderio desiree diana diego dimas
dina dionisio dolores domingo domitila dora doroteo dulce edgar edgardo edith edmundo eduarda eduardo edurne efrain
elba elena eleuterio elia elian elias eligio elisa elisenda eliseo elkin elodia eloisa eloy elsa elvira emiliano emilia
emilio emma emmanuel encarna encarnacion enric enrique enriqueta eric erica ernestina ernesto esmeralda espe esperanza
estanislao esteban estefania estela ester estrella eudald eufemia eugenia eugenio eulalia eulogio eusebio eustaquio eva
evaristo evelyn ezequiel fabian fabiana fabiola fabricio facundo fatima fausto federica federico felicia felicidad
felipa felipe felisa felix fer fermin fernanda fernandito fernando ferran fidel filomena fina flavia flavio flor flora
florencia florencio florentino florinda fortunato fran francesc francisca francisco froilan fulgencio gabi gabino
gabriel gabriela gael gaspar gema gemma genaro genoveva georgina gerardo german gertrudis gilberto gimena gines gisela
giselle gladys gloria gonzalo gorka goyo graciela gregoria gregorio greta griselda guadalupe guido guillem guillermina
guillermo gumersindo gustavo haroldo haydee hector heriberto hermelinda hernan hernando hilario hilda hipolito hodei
homero honorio horacio hortensia hugo humberto iago ian ibai idoia ignacia ignacio igor iker ildefonso iliana imanol
imelda inaki indalecio ines ingrid inigo inma inmaculada inocencio irati irene iria iris irma irune isaac isabel
isabela isaias isidora isidoro isidro ismael israel itahisa itxaso itziar ivan ivana ivon ivonne izan izaskun jacinta
jacinto jacobo jaime jairo jana janet javi javier javiera jazmin jenaro jenifer jennifer jeronimo jessenia jesus
jesusa jhon jhonatan jimena joan joana joaquim joaquin joel johana jon jonatan jonathan jordi jorge jorgelina jose
josefa josefina joselito joseluis josep joseba josemaria josue jovita juan juana juanca juancho juani juanita juanito
juanjo juanma juanmi judit judith julia julian juliana julieta julio julissa justa justino justo karen karina karla
katerin katia kevin kike koldo lalo lara laura laureano lautaro lazaro leandra leandro leire leo leocadia leonardo
leonel leonor leopoldo leticia leyre lia lidia liliana lina lisandro lizbeth llorenc lola loli lolita lope lorea lorena
lorenza lorenzo lourdes lucas lucero lucho lucia luciana luciano lucio lucrecia lude luis luisa luisito luismi lujan
lupe lupita luz lydia mabel macarena macario maday magali magdalena maikel maite maitane malena manel manolita manolo
manoli manu manuel manuela mar marc marcela marcelino marcelo marcia marcial marco marcos margarita maria mariajose
mariam mariana marianela mariano maribel maricarmen maricela maricruz mariela marilu marina mario mariona marisa
marisel marisol maritza mariu marta marti martin martina martirio mateo matias matilde maura mauricio mauro maximiliano
maximo mayra mayte mechas medardo melania melchor melisa melissa mencia mercedes merce merche micaela miguel
miguelangel mikel milagros milena miranda mireia miren miriam modesto moises monica monserrat montse montserrat
moncho nacho nadia nahia nahuel naiara naia natalia natalio natividad nati nayeli nazaret nazareno nekane nelida nelly
nelson nemesio nerea nestor neus nicanor nicasio nico nicolas nicolasa nidia nieves noa noe noelia noemi nora norberto
norma nuno nuria octavio odalys ofelia olaia olalla olga olivia omar ona oriana oriol orlando oscar osvaldo otilia
oswaldo pablo paco pacita paloma paola pascual pascuala patri patricia patricio patxi pau paula paulina paulino paulo
pedrito pedro pelayo pepa pepe pepi pepita pepito perico petra petronila pia piedad pilar pili plinio plutarco pol
polo ponciano porfirio primitivo prudencio purificacion puri quim quique rafa rafael rafaela raimundo ramira ramiro
ramon ramona raquel raul rebeca refugio regina reinaldo remedios renata rene reynaldo ricard ricardo rigoberto rita
roberta roberto rocio rodolfo rodrigo rogelio roger roman romina romualdo roque rosa rosalba rosalia rosalinda rosalva
rosana rosario rosaura rosenda rosendo rosita roxana ruben rufino ruperto rut ruth sabina sabrina sagrario salma
salome salomon salud salvador salvi samanta samuel sancho sandra santi santiago santos sara saray saturnino saul
sebas sebastian sebastiana segismundo selena serafin serena sergi sergio severino severo silvana silverio silvestre
silvia silvina simon simona sixto socorro sofia sol soledad sonia sonsoles soraya soria stella sulay susana tadeo tamara
tania tato tatiana tecla telmo teo teodora teodoro teofilo tere teresa teresita tiago tiburcio timoteo tino tito tobias
tomas tomasa tonet toni toño tonito trini trinidad txema txomin ubaldo ulises unai unax urko urbano uriel ursula
uxia valentin valentina valeria valeriano valerio vanesa vanessa vera veronica vicenta vicente victor victoria
victoriano vidal vilma violeta virgilio virginia virtudes visitacion viviana wendy wenceslao wilfredo wilmer wilson
xabi xabier xavi xavier ximena ximo xiomara xoan xochitl xulia yadira yago yahaira yaiza yamila yamileth yanet yanina
yaritza yasmina yeison yenifer yeray yesenia yessica yoel yolanda yoli yosune yurena zaida zaira zoe zoraida zulema
zulma afonso ana alexandre aline amaro andreia beatriz bento bernardo bruna caetano caio catarina cauã clarice
cristiano davi debora diogo duarte edson eduarda fabiana fabio felipe fernanda filipa filipe gabriela geraldo gilberto
gisele goncalo guilherme heitor helena helio henrique heloisa inacio isadora jaqueline joao joaquim jorge josefina
juliana juliano juliana jussara larissa leandro leticia lidia livia lourenco luana lucas luciana luiz luiza manuela
marcelo marcia marcio marcos mariana marlene marli mateus matheus mauricio miguel moacir monique murilo nathalia
neymar nuno otavio patricia paulo priscila rafaela raimunda regina renan renata ricardo roberta rodrigo rogerio
ronaldo rosangela rui samara sandro sebastiao simone sonia tadeu tais tania tatiane telma teresa thais thiago tiago
valdir vagner vanderlei vinicius vitor vitoria wagner wesley yasmin
`
