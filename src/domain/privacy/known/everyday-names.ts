/** Names that are among the commonest words: known ones are hidden where a capital or a neighbour says that a person is
 * meant. All other known names are hidden wherever they stand. */
export const EVERYDAY: ReadonlySet<string> = new Set(
  `will may can hope faith joy grace art bill sol luz mar paz dawn summer april june july august mark rich frank grant skip chase
guy sue pat rose gene dean drew miles wade chance mercy patience honor justice major prince king queen long short small young old
day night knight love good best better west north case cross price cost sale cash penny white black green gray grey brown hall hill
wood woods field fields lake park church bell ball bush rice bean fox wolf bird page cook baker light bright sharp strong moody
wise poor close place way street road lane house home car dog cat bear star sky sun son moon rain snow storm winter spring autumn
do go he she we you me my no so to in on at by up us an a i it is as or if be am ma pa la le lo el de del y e o
casa casas campo campos rey reyes cruz flor flores blanca blanco rosa nieves dolores consuelo esperanza soledad gloria victoria
salud clara alba luna estrella domingo abril mayo julio primero bueno buena leal justo justa santo santos angel salvador socorro
monte montes rio rios prado plaza puente calle mesa silla cabeza mata vaca toro paloma perla rico pobre lindo linda mia sin con por
para que como cuando donde si ya mas muy poco todo nada`.split(/\s+/),
)
