import type { WordSets } from '../../matching/pattern.ts'

/** Sets of Spanish words that phrases refer to as `@name`. Without accents: the reader takes them off. */
export const spanishSets = {
  quiero:
    'quiero queria quisiera querria querer deseo desearia necesito ganas pienso piensa pensando pense pensado pensar penso planeo planeando gustaria intento tengo ganas_de voy deberia debería podria prefiero preferiria kiero quiere_uno dan_ganas',
  kin: 'mama papa madre padre madres hermano hermana hermanos hermanas hijo hija hijos hijas abuela abuelo abuelita abuelito nana esposo esposa marido mujer novio novia pareja viejo vieja viejos papas padres familia amigo amiga amigos primo prima tio tia perro perra gato bebe nene nena gordo gorda pololo polola jefa jefe',
  persona:
    'lo la los las a_el a_ella a_ellos alguien gente mi_jefe mi_ex mi_marido mi_esposo mi_esposa mi_mujer mi_novio mi_novia mi_papa mi_mama mi_padre mi_madre mi_hermano mi_vecino mi_suegra mi_padrastro todos',
  ano: '1965 1966 1967 1968 1969 1970 1971 1972 1973 1974 1975 1976 1977 1978 1979 1980 1981 1982 1983 1984 1985 1986 1987 1988 1989 1990 1991 1992 1993 1994 1995 1996 1997 1998 1999 2000 2001 2002 2003 2004 2005 2006 2007 2008 2009 2010 2011 2012 2013 2014 2015 2016 2017 2018 2019 2020 2021 2022 2023',
  cerca:
    'mama papa hermano esposo marido novio pareja abuela primo prima tio tia amigo amiga amigos companero companera vecino vecina ex compa cuate colega suegra suegro cunado cunada jefe jefa mejor_amigo mejor_amiga cuñado alguien_que_conozco',
  nino: 'bebe nino nina ninos ninas hijo hija hijos hijas niño niña chico chica chiquito chiquita nene nena guagua crio cria peque pequeno pequena sobrino sobrina hijastra hijastro nieto nieta wawa bendicion',
  adulto:
    'papa papas mama padre madre padrastro madrastra tio tia abuelo abuela primo prima hermano hermana novia vecina madrina suegra maestra profesora profesor profe entrenador cura pastor vecino novio cunado padrino maestro hermanastro senor viejo papi',
  pareja:
    'marido esposo esposa mujer novio novia pareja ex papa mama padre madre padrastro madrastra hermano hermana hijo hija pololo polola companero viejo vieja suegro suegra exnovio exmarido exesposo el ella concubino',
  droga:
    'pastillas pastilla tabletas pildoras comprimidos clonazepam rivotril clona paracetamol ibuprofeno diazepam valium alprazolam xanax tafil sertralina fluoxetina insulina lorazepam orfidal trankimazin quetiapina litio tramadol morfina fentanilo medicamentos medicamento medicacion medicinas remedios somniferos cloro lejia lavandina veneno raticida matarratas aspirinas pastis blister blisters caja frasco',
  lugar:
    'puente metro tren balcon ventana azotea edificio techo terraza viaducto vias vacio barranco acantilado precipicio piso camion coche carro micro autobus colectivo bus andén anden subte rio mar viaducto quinto_piso',
  letal:
    'pastillas pistola rifle escopeta revolver arma soga cuerda navaja cuchillo cuter cutter bisturi insulina veneno raticida gillette frasco',
  sedante:
    'beber bebo bebi bebiendo bebido tomando alcohol cerveza vino ron tequila ginebra vodka whisky copas trago bebida alprazolam lorazepam clonazepam rivotril diazepam tafil trankimazin orfidal xanax benzos metadona heroina fentanilo tramadol',
} as const satisfies WordSets
