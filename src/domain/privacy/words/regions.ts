/** Countries, in English and Spanish; folded. Kept in the care profile, hidden in the strict one. */
export const countries = `
afghanistan, afganistan, albania, algeria, argelia, andorra, angola, argentina, armenia, australia, austria, azerbaijan,
bahamas, bahrain, bangladesh, barbados, belarus, belgium, belgica, belize, belice, benin, bhutan, bolivia, bosnia,
botswana, brazil, brasil, bulgaria, burkina faso, burundi, cambodia, camboya, cameroon, camerun, canada, chad, chile,
china, colombia, congo, costa rica, croatia, croacia, cuba, cyprus, chipre, czech republic, republica checa, denmark,
dinamarca, dominican republic, republica dominicana, ecuador, egypt, egipto, el salvador, england, inglaterra, eritrea,
estonia, ethiopia, etiopia, fiji, finland, finlandia, france, francia, gabon, gambia, germany, alemania, ghana, greece,
grecia, greenland, guatemala, guinea, guyana, haiti, honduras, hungary, hungria, iceland, islandia, india, indonesia,
iran, iraq, irak, ireland, irlanda, israel, italy, italia, ivory coast, costa de marfil, jamaica, japan, japon, kazakhstan,
kenya, kenia, kosovo, kuwait, kyrgyzstan, laos, latvia, letonia, lebanon, libano, lesotho, liberia, libya, libia,
liechtenstein, lithuania, lituania, luxembourg, luxemburgo, madagascar, malawi, malaysia, malasia, maldives, mali, malta,
mauritania, mauritius, mexico, moldova, monaco, mongolia, montenegro, morocco, marruecos, mozambique, myanmar, namibia,
nepal, netherlands, paises bajos, holland, holanda, new zealand, nueva zelanda, nicaragua, niger, nigeria, north korea,
northern ireland, norway, noruega, oman, pakistan, palestine, palestina, panama, papua new guinea, paraguay, peru,
philippines, filipinas, poland, polonia, portugal, puerto rico, qatar, romania, rumania, russia, rusia, rwanda, ruanda,
samoa, saudi arabia, arabia saudita, scotland, escocia, senegal, serbia, seychelles, sierra leone, singapore, singapur,
slovakia, eslovaquia, slovenia, eslovenia, somalia, south africa, sudafrica, south korea, corea del sur, corea, south sudan,
spain, espana, sri lanka, sudan, suriname, sweden, suecia, switzerland, suiza, syria, siria, taiwan, tajikistan, tanzania,
thailand, tailandia, togo, tonga, trinidad and tobago, tunisia, tunez, turkey, turquia, turkmenistan, uganda, ukraine,
ucrania, united arab emirates, united kingdom, reino unido, united states of america, united states, estados unidos,
the uk, uruguay, uzbekistan, vanuatu, vatican, venezuela, vietnam, wales, gales, yemen, zambia, zimbabwe
`

/** States and autonomous regions: not smaller than a state, so kept in care and hidden in strict; folded. */
export const states = `
alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, hawaii, idaho, illinois,
indiana, iowa, kansas, kentucky, louisiana, maine, maryland, massachusetts, michigan, minnesota, mississippi, missouri,
montana, nebraska, nevada, new hampshire, new jersey, new mexico, nuevo mexico, new york, north carolina, north dakota,
ohio, oklahoma, oregon, pennsylvania, rhode island, south carolina, south dakota, tennessee, texas, utah, vermont,
virginia, west virginia, wisconsin, wyoming, quebec, ontario, british columbia, alberta, manitoba, saskatchewan, nova
scotia, new south wales, queensland, tasmania, andalucia, aragon, asturias, baleares, islas baleares, canarias, islas
canarias, cantabria, castilla la mancha, castilla y leon, cataluna, catalunya, catalonia, comunidad valenciana, comunidad
de madrid, euskadi, pais vasco, extremadura, galicia, la rioja, navarra, region de murcia, aguascalientes, baja california,
campeche, chiapas, coahuila, guanajuato, guerrero, hidalgo, jalisco, michoacan, morelos, nayarit, nuevo leon, quintana
roo, sinaloa, sonora, tabasco, tamaulipas, tlaxcala, yucatan, antioquia, cundinamarca, atlantico, santander, valle del
cauca, tolima, boyaca, narino, patagonia, chubut, neuquen, misiones, entre rios, tierra del fuego
`

/** Two-letter codes of the states of the USA, upper case: they make five digits after them a ZIP code. */
export const stateCodes = `AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND
OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC PR AA AE AP`

/** Nationalities, peoples and languages; kept in care, hidden in strict; folded. */
export const nationalities = `
afghan african albanian algerian american americana americano andaluz andaluza arab arabe argentine argentinian argentina
argentino armenian asian asiatico australian austrian bangladeshi basque belgian belizian bolivian boliviana boliviano
bosnian brazilian brasilena brasileno british britanico bruneians bulgarian burmese cambodian cameroonian canadian
catalan caribbean castellano chilean chilena chileno chinese chino china colombian colombiana colombiano congolese cuban
cubana cubano czech danish dominican dominicana dominicano dutch ecuadorean ecuadoreans ecuadorian ecuatoriana ecuatoriano
egyptian english eritrean espanol espanola espanoles estonian ethiopian european europea europeo filipina filipino finnish
finn frances francesa french galician gallego german alemana aleman ghanaian greek greenlander guatemalan guatemalteca
guatemalteco haitian hindi hispanic hispana hispano hondurena hondureno honduran hungarian icelandic indian indonesian
inglesa ingles iranian iraqi irish israeli italian italiana italiano jamaican japanese japonesa japones jordanian kenyan
korean kurdish kuwaiti latin latina latino latinx lebanese libyan lithuanian malaysian marroqui mexican mexicana mexicano
moroccan nepali nicaraguan nicaraguense nigerian norwegian pakistani palestinian panamanian paraguayan peruana peruano
peruvian polish portugues portuguesa portuguese punjabi roma romanian rumana rumano russian rusa ruso rwandan salvadoran
salvadorena salvadoreno saudi saudis scottish senegalese serbian shiis singaporean slovak slovenian somali spaniard spanish
sudanese surinameses swedish swiss syrian taiwanese tamil thai tibetan tunisian turkish turco turca ugandan ukrainian
ucraniana ucraniano urdu uruguaya uruguayo uruguayan venezolana venezolano venezuelan vietnamese welsh yemeni zambian
zimbabwean
`
