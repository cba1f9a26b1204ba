/** Words that tell what the next word is. A comma parts entries where a cue has several words; all folded. */

/** After "my", "our", "mi" …: a person's name may follow. */
export const people = `
nanna, nonna, nonno, oma, opa, bapu, amma, appa, ammi, abba, maw, mam, mammy, mamaw, memaw, meemaw, papaw, gramps, gramma, granda, babcia, dziadek, tayta, taita, nanay, tatay, aunt, auntie, aunty, babysitter, bestie, bf, boo, boss, boyfriend, bro, brother, bully, carer, caretaker, cat, caseworker, coach, colleague,
counselor, counsellor, cousin, coworker, crush, dad, daughter, dog, ex, exbf, exgf, exboyfriend, exgirlfriend, exhusband, exwife,
father, fiance, fiancee, flatmate, friend, gf, girlfriend, godfather, godmother, godson, grandad, granddad, granddaughter, grandfather,
grandma, grandmother, grandpa, grandson, gran, granny, guidance, half brother, half sister, hubby, husband, instructor, in law,
kid, landlady, landlord, lawyer, lover, manager, mate, mentor, mom, mother, mum, nan, nana, neighbor, neighbour, nephew, niece,
nurse, nurture, partner, pastor, patient, pet, principal, professor, psychiatrist, psychologist, puppy, roommate, roomie, sis, sister, sitter,
sobriety sponsor, son, sponsor, stepbrother, stepdad, stepfather, stepmom, stepmother, stepmum, stepsister, stepson, stepdaughter,
supervisor, teacher, therapist, tutor, twin, uncle, wife, worker, caregiver, doctor, gp, dentist, midwife, buddy, baby, toddler,
abogada, abogado, abuela, abuelita, abuelito, abuelo, ahijada, ahijado, amiga, amigo, amiguita, amiguito, bebe, casera, casero, companera,
companero, comadre, compadre, concuna, cunada, cunado, doctora, esposa, esposo, exesposa, exesposo, exmarido, exmujer, exnovia,
exnovio, ex, hermana, hermanita, hermanito, hermano, hermanastra, hermanastro, hija, hijo, hijastra, hijastro, hijita, hijito, jefa,
jefe, madrastra, madre, madrina, madrina, maestra, maestro, mama, mami, marido, mejor amiga, mejor amigo, mujer, nene, nena, nieta,
nieto, nina, ninera, nino, novia, novio, nuera, padrastro, padre, padrino, papa, papi, pareja, perra, perrita, perrito, perro, gata, gato,
prima, primita, primito, primo, prometida, prometido, profe, profesor, profesora, psicologa, psicologo, psiquiatra, sobrina, sobrino,
socia, socio, suegra, suegro, terapeuta, tia, tio, vecina, vecino, yerno, crio, cria, chico, chica, coordinadora, coordinador, gemela,
gemelo, medico, medica, enfermera, enfermero, entrenador, entrenadora, pastor, parroco
`

/** Before a name. "Dr" alone stays. */
export const titles = `
mr, mrs, ms, miss, mx, dr, dra, prof, professor, sr, sra, srta, don, dona, dna, fr, rev, reverend, rabbi, imam, pastor, coach, officer,
judge, detective, sergeant, sgt, captain, capt, lt, cpl, nurse, doctor, doctora, senor, senora, senorita, licenciado, licenciada, lic,
ing, maestra, maestro, profe, profesor, profesora, aunt, auntie, aunty, uncle, aunt, tia, tio, tita, tito, padre, sor, fray, cousin,
grandma, grandpa, granny, nana, abuela, abuelo, primo, prima, sir, lady, dame, ma'am, mister, cunada, cunado, hermano, hermana
`

/** A name certainly follows, known or not: "my name is X", "me llamo X". */
export const naming = `
my name is, my names, name is, names is, named, called, i am called, her name is, his name is, their name is, her names, his names,
name was, names are, known as, goes by, they call me, call me, people call me, nickname is, me llamo, se llama, te llamas, se llamaba, llamada, llamado,
mi nombre es, su nombre es, nombre es, de nombre, me dicen, le dicen, le decimos, apodada, apodado, apellido es, mi apellido es, last
name is, surname is, first name is, whats your last name, middle name is, maiden name is, nombre completo es, full name is, signed by,
atentamente, firmado por, mi apodo es, por nombre, se llaman, llamamos, les presento a
`

/** A name follows where the word is a known name, or is capitalised: greetings and signatures. */
export const greetings = `
hi, hey, hello, dear, hola, querida, querido, estimada, estimado, thanks, thank you, gracias, bye, goodbye, adios, love, sincerely, regards, xoxo,
this is, its, im, i am, soy, aqui, con carino, un abrazo, besos, cheers, good morning, good evening, good night, buenos dias, buenas
tardes, buenas noches, oye, happy birthday, feliz cumple, rip, sorry, ask, tell, told, asked, text, texted, messaged, miss, met, saw,
hugged, kissed, dumped, married, dating, blocked, visited, visiting, ghosted, with, and, about, from, para, con, contra, sobre, conoci, vi, llame, extrano,
besé, odio, amo, quiero, bese, deje, dejo, hable con, hablo con
`

/** What people do: a word before one of these at the start of a sentence is likely a person. */
export const personVerbs = `
said, says, told, tells, asked, asks, texted, texts, called, calls, left, keeps, kept, thinks, thought, wants, wanted, died, passed, hit,
hits, cheated, yelled, yells, moved, came, comes, hates, loves, knows, knew, lied, lies, broke, messaged, drinks, dumped, promised,
apologised, apologized, ghosted, wrote, replied, dijo, dice, decia, piensa, cree, quiere, queria, murio, llamo, llama, fue, esta, estaba,
tiene, tenia, sabe, vino, viene, bebe, grita, grito, pega, pego, sigue, volvio, escribio, contesto, engano, dejo, me, se, no, nunca,
and, y, is, was, has, had, does, did, gets, got, makes, made, would, could, seems, still, never, always, just, hasnt, isnt, wasnt, doesnt, didnt
`

/** A place follows: "live in X", "vivo en X". */
export const placeCues = `
live in, lives in, lived in, living in, live near, living near, living at, born in, grew up in, grow up in, raised in, move to, moved to, moving to,
moved from, am from, im from, i m from, is from, hes from, shes from, were from, came from, come from, comes from, based in, stay in, staying in,
stuck in, drove to, driving to, drive to, drove from, flew to, fly to, flying to, flew from, trip to, visit to, back to, back in, home in, house in, flat in, apartment
in, here in, over in, up in, down in, out in, town of, city of, village of, near, outside of, close to, travelling to, traveling to, visiting, town
called, arrived in, job in, hospital in, university in, family in, relocated to, working in, studying in, salimos de, vivo por, vive por, viven por, me fui de, se fue de, sali de, salio de, me vine de, escape de, hui de, vivo en, vive en, viven en, vivimos en, vivia
en, nacio en, naci en, nacida en, nacido en, creci en, crecio en, soy de, es de, somos de, viene de, vengo de, vine de, mude a, mudo a, mudamos a,
mudarme a, mudar a, mudarnos a, residente en, reside en, resido en, viaje a, viajo a, viajar a, volvi a, volver a, regrese a, llegue a, llegamos a,
natural de, procedente de, pueblo de, ciudad de, barrio de, colonia, casa en, aqui en, estoy en, cerca de, municipio de, provincia de, trabajo en la ciudad de, estudio en
`

/** An employer or school follows: "work at X", "trabajo en X". */
export const organisationCues = `
nights at, weekends at, evenings at, overnights at, part time at, full time at, work at, works at, worked at, working at, work for, works for, worked for, working for, job at, jobs at, job with, shift at, shifts at, interview
at, interview with, intern at, internship at, fired from, hired by, hired at, employed by, employed at, temping for, temped for, shifts at, sacked from, laid off from, excluded from, expelled from, suspended from, dropped out of, kicked out of, warning from, nights for, someone at, everyone at, people at, staff at, manager at, receptionist at, nurses at, elders at, kids at, clean at, cleaning at, membership at, study at, studies at, studied at,
studying at, student at, enrolled at, enrolled in, graduated from, school at, teach at, teaches at, taught at, go to school at, volunteer at,
volunteering at, volunteered at, admitted to, discharged from, patient at, therapy at, treatment at, trabajo en, trabaja en, trabajaba en, trabajaba para, trabajabas en, trabajar en,, trabaja para, trabajar en, trabajar para, trabajando en, trabajando para, entre a trabajar a, entre a trabajar en, cajera en, cajero en, limpieza en, celador en, celadora en, reparto para, manejo para, apunte al, apunte a, apuntada al, apuntado al, expulsaron del, me atendieron en, internaron en, curro en, curra en, estudio en, estudia en, estudie en,
estudiando en, estudiar en, despidieron de, empleo en, empleada de, empleado de, empleada en, empleado en, turno en, practicas en, voluntaria en,
voluntario en, ingresada en, ingresado en, ingresaron en, alumna de, alumno de, entrevista en, entrevista con, contrataron en, ceo of, founder of, owner of, manager at, employee of, employee at
`

/** Last or first word of an organisation's name; the words beside it say which. */
export const organisationHeads = `
tabernacle, baptist, pentecostal, methodist, adventist, presbyterian, lutheran, gurdwara, mandir, masjid, fitness, comprehensive, grammar school, tabernacle, academy, airlines, associates, association, bakery, bank, bar, boutique, brothers, cafe, campus, care home, cathedral, center, centre, chapel, charity, christian, church, clinic, club, co, coffee,
college, community, company, consulting, corp, corporation, council, daycare, dental, diner, elementary, foundation, fundacion, garage, group, gym, health, high,
high school, hospice, hospital, hostel, hotel, inc, industries, infirmary, institute, institution, insurance, junior high, kindergarten, labs, library, limited, llc, llp, logistics, ltd, gmbh, market, markets,
medical, medical center, medical centre, middle, middle school, ministries, mosque, motors, museum, nursery, orchestra, parish, partners, pharmacy, plc, police department, prep, preschool, primary,
primary school, prison, rehab, restaurant, salon, school, secondary, services, shelter, solutions, state university, store, studio, supermarket, surgery, synagogue, systems,
tavern, technologies, temple, trust, unit, university, ward, youth center, hospital, colegio, clinica, instituto, escuela, universidad, iglesia, parroquia, centro de salud,
centro, guarderia, liceo, academia, preparatoria, prepa, secundaria, facultad, residencia, farmacia, restaurante, fundacion, asociacion,
banco, hotel, empresa, sanatorio, ambulatorio, consultorio, politecnico, seminario, mezquita, sinagoga, taller, ferreteria, panaderia,
peluqueria, supermercado, jardin de infancia, jardin infantil, jardin, capilla, fabrica, kinder, complejo hospitalario, servicio de, unidad de, cesfam, albergue
`

/** Employers that many know; hidden after a work cue only. */
export const employers = `
adidas, aldi, amazon, apple, applebees, asda, at&t, autozone, banamex, bancolombia, bbva, bestbuy, best buy, bimbo, boeing, boots, burger king, caixabank, carrefour, cemex,
chipotle, comcast, coppel, costco, cvs, deloitte, dia, dunkin, elektra, el corte ingles, exito, falabella, fedex, femsa, ford, google, greggs, home depot, iberia,
ikea, inditex, infosys, jpmorgan, kfc, kroger, lidl, lowes, macys, mcdonalds, mcdonald s, mercadona, mercado libre, meta, microsoft, movistar, netflix, nike, oxxo,
pemex, pizza hut, primark, publix, royal mail, sainsburys, santander, sears, soriana, starbucks, subway, taco bell, target, telcel, telefonica,
tesco, tesla, uber, ups, usps, verizon, walgreens, walmart, waitrose, wells fargo, wendys, whole foods, zara, wetherspoons, spoons, poundland, argos, currys, nandos, nando s, kfc, dhl, evri, hermes, adecco, manpower, randstad, reed, serco, capita, g4s,
morrisons, iceland foods, co op, coop, marks and spencer, m&s, john lewis, next retail, tk maxx, b&q, wickes, screwfix, halfords, costa, pret, caffe nero, wagamama, pizza express, dominos, papa johns, burger king,
puregym, pure gym, the gym group, planet fitness, anytime fitness, la fitness, gold s gym, david lloyd, nuffield health, bupa, altafit, basic fit, basicfit, mcfit, smartfit, smart fit, sport city, vivagym, crunch fitness, equinox, fit4less,
dollar general, dollar tree, family dollar, chick fil a, wawa, sheetz, olive garden, ihop, dennys, waffle house, sonic, arbys, panera, dominos, jimmy johns, petsmart, petco, lowes, menards, meijer, publix, safeway, albertsons, heb, kmart, jcpenney, kohls, ross, tjmaxx, marshalls, gamestop, rite aid, tyson, foxconn,
bodega aurrera, chedraui, oxxo, seven eleven, la comer, liverpool, sanborns, vips, farmacias guadalajara, farmacias similares, rappi, uber eats, didi, cabify, glovo, deliveroo, just eat, justeat, doordash, grubhub, instacart, bolt,
dia, alcampo, eroski, consum, ahorramas, hipercor, leroy merlin, correos, seur, mrw, prosegur, securitas, eulen, clece, ferrovial, acciona, repsol, endesa, iberdrola, vodafone, orange, claro, entel, jumbo, coto, carulla, olimpica, ara, d1, tottus, plaza vea, wong, cencosud, ripley, paris, sodimac, metro supermercados,
danone, nestle, heineken, cuny, suny, ucla, usc, nyu, mit, lse, ucl, soas, unam, ipn, uam, uba, utn, uned, unal, puc, tec de monterrey, ayotzinapa
`

/** Names for streets, before the name (Spanish) and after it (English). */
export const streetBefore = `calle, jr, jiron, psje, pje, mza, mz, manzana, vereda, c/, avenida, avda, av, avd, plaza, pza, plza, paseo, pso, carrera, cra, diagonal, transversal, camino, calzada, carretera, ctra,
ronda, travesia, callejon, bulevar, boulevard, pasaje, glorieta, urbanizacion, urb, rua, via, viale, rue, strada, piazza, alameda, rambla, cll, kra, calz, blvr, privada, prolongacion, cerrada, autopista, circuito`
export const streetAfter = `street, st, avenue, ave, road, rd, lane, ln, drive, dr, boulevard, blvd, court, ct, way, place, pl, close, crescent, cres,
terrace, square, sq, parkway, pkwy, highway, hwy, circle, cir, trail, gardens, grove, mews, row, walk, hill, alley, loop, rise, green, view, heights, route, ter, turnpike, plaza, crossing, straße, strasse, str, gate, weg, straat, gata, gatan, vej, utca, vei, katu`

/** Jobs; hidden in strict only. */
export const professions = `
accountant, actor, actress, administrator, analyst, architect, artist, attorney, baker, barber, barista, bartender, biologist, bookkeeper, bricklayer, builder, butcher,
carpenter, cashier, chef, chemist, cleaner, clerk, consultant, cook, copywriter, dancer, decorator, dentist, designer, developer, dietitian, driver, economist, editor,
electrician, engineer, estimator, farmer, farm worker, firefighter, fisherman, florist, gardener, geologist, guard, hairdresser, housekeeper, illustrator, inspector, janitor, jeweller, joiner, journalist,
judge, laborer, labourer, lawyer, librarian, lifeguard, lineman, locksmith, machinist, machine operator, mason, mechanic, model, musician, nurse, operator, optician, optometrist, painter,
paralegal, paramedic, pharmacist, photographer, physicist, physiotherapist, pilot, plumber, police officer, policeman, policewoman, porter, postman, programmer, psychiatrist, psychologist, realtor, receptionist,
reporter, roofer, sailor, salesman, saleswoman, scientist, secretary, social worker, soldier, stylist, surgeon, surveyor, tailor, teacher, technician, teller, translator,
trucker, veterinarian, vet, waiter, waitress, weaver, welder, writer, sewer pipe cleaner, ama de casa, abogada, abogado, administrativa, administrativo, agricultor, agricultora, albanil, arquitecta,
arquitecto, auxiliar de enfermeria, bombero, camarera, camarero, camionero, carnicero, carpintero, cartero, cocinera, cocinero, comerciante, conductor, conductora, contable, contador, contadora, dependienta, economista, electricista, enfermera, enfermero, fontanero, fotografo, funcionaria, funcionario, ganadero, ingeniera, ingeniero, jardinero, limpiadora, maestra, maestro, mecanico,
minero, modista, musico, obrero, panadero, peluquera, peluquero, periodista, pescador, pintor, policia, profesora, profesor, programador, programadora, secretaria, soldado, taxista, tecnico, traductora, vendedor,
vendedora, veterinaria, veterinario, zapatero
`

export const sexWords = `male, female, man, woman, boy, girl, men, women, varon, mujer, hombre, masculino, femenino, femenina, nina, nino, transgender, nonbinary, varones, mujeres, hembra`

/** Lead to a record number, an account, a plate … ; the kind stands after the equals sign. */
export const numberCues = `
ssn=id-number, social security number=id-number, social security=id-number, social=id-number, nhs number=id-number, national insurance=id-number, nino=id-number, dni=id-number, nif=id-number, nie=id-number,
curp=id-number, rfc=id-number, cuit=id-number, cuil=id-number, cedula=id-number, passport=id-number, pasaporte=id-number, pasaporte numero=id-number, passport number=id-number, licence number=id-number, license number=id-number, drivers license=id-number,
driving licence=id-number, driver license=id-number, carnet de conducir=id-number, licencia de conducir=id-number, nass=id-number, numero de seguridad social=id-number, nss=id-number, colegiado=id-number, ncol=id-number, national id=id-number, id number=id-number,
member id=id-number, student id=id-number, employee id=id-number, id=id-number, insurance number=id-number, policy number=id-number, policy=id-number, poliza=id-number, tarjeta sanitaria=id-number, npi=id-number, dea=id-number, visa number=id-number,
mrn=record-number, medical record=record-number, medical record number=record-number, record number=record-number, chart number=record-number, chart=record-number, case number=record-number, case no=record-number, case=record-number, docket=record-number, file number=record-number, file no=record-number, referral number=record-number, reference number=record-number, reference=record-number, ref=record-number,
patient id=record-number, patient number=record-number, hospital number=record-number, ticket number=record-number, booking=record-number, claim number=record-number, claim=record-number, prescription number=record-number, incident number=record-number, order number=record-number, expediente=record-number, numero de expediente=record-number, expediente numero=record-number, historia clinica=record-number, historia=record-number, nhc=record-number, folio=record-number, numero de historia=record-number, numero de caso=record-number, numero de referencia=record-number, referencia=record-number,
episodio=record-number, cipa=record-number, cip=record-number, account number=account, account no=account, account=account, acct=account, routing number=account, sort code=account, bank account=account, iban=account, cuenta=account, numero de cuenta=account, cuenta bancaria=account, clabe=account, cbu=account,
card number=account, card=account, tarjeta=account, numero de tarjeta=account, credit card=account, debit card=account, plate=vehicle, plates=vehicle, license plate=vehicle, licence plate=vehicle, number plate=vehicle, plate number=vehicle, reg=vehicle, registration=vehicle, vin=vehicle,
matricula=vehicle, placa=vehicle, placas=vehicle, patente=vehicle, bastidor=vehicle, zip=postal-code, zip code=postal-code, zipcode=postal-code, postcode=postal-code, postal code=postal-code, post code=postal-code, cp=postal-code, codigo postal=postal-code, c.p=postal-code, serial=id-number, serial number=id-number,
phone=phone, phone number=phone, cell=phone, cellphone=phone, mobile=phone, telephone=phone, tel=phone, tfno=phone, tlf=phone, telf=phone, telefono=phone, movil=phone, celular=phone, fax=phone, whatsapp=phone, call me at=phone, call me on=phone, text me at=phone, text me on=phone, number is=phone, my number=phone, numero es=phone, mi numero=phone, mi cel=phone, ring me on=phone, reach me at=phone, llamame al=phone, escribeme al=phone, marcame al=phone, hotline=phone, extension=phone, ni number=id-number, ni no=id-number, n.i number=id-number, utr=id-number, medicare=id-number, medicare id=id-number, medicare number=id-number, medicaid=id-number, medicaid id=id-number,
member number=id-number, membership number=id-number, group number=id-number, subscriber id=id-number, health card=id-number, imei=id-number, mac address=id-number, device id=id-number, rut=id-number, run=id-number, ruc=id-number, nit=id-number, cpf=id-number, cnpj=id-number, cui=id-number, dui=id-number, nuip=id-number, nuss=id-number,
carnet=id-number, carnet de identidad=id-number, cedula de identidad=id-number, cedula de ciudadania=id-number, numero de cedula=id-number, afiliacion=id-number, numero de afiliacion=id-number, imss=id-number, issste=id-number, ine=id-number, clave de elector=id-number, nhs no=id-number, nhs=id-number, passport no=id-number, licencia=id-number, a number=id-number,
bar number=id-number, license=id-number, licence=id-number, nursing pin=id-number, nmc pin=id-number, registration pin=id-number, license rn=id-number, licence rn=id-number, pilot licence=id-number, pilot license=id-number, bar no=id-number, colegiada=id-number, cedula profesional=id-number, gmc=id-number, gmc number=id-number, hcpc=id-number, registration number=id-number, apartment code=id-number, door code=id-number, gate code=id-number, building code=id-number, entry code=id-number, alarm code=id-number, codigo de la puerta=id-number, codigo del portal=id-number, booking ref=record-number, booking reference=record-number, booking code=record-number, reservation=record-number, confirmation=record-number, confirmation code=record-number, localizador=record-number, reserva=record-number, serie=id-number, latitud=location, latitude=location, lat=location, long=location, longitud=location, longitude=location, lng=location, lon=location,
crime ref=record-number, crime reference=record-number, hmcts case=record-number, claim no=record-number, claim ref=record-number, ref no=record-number, reference no=record-number, ref number=record-number, our ref=record-number, your ref=record-number, tracking number=record-number, prison number=record-number, inmate number=record-number, noms=record-number, badge number=record-number, badge=record-number,
numero de folio=record-number, numero de historia clinica=record-number, denuncia numero=record-number, causa=record-number, radicado=record-number, numero de ticket=record-number, sort=account, account ending=account, cvu=account, alias cbu=account, swift=account, bic=account, bsb=account, number plates=vehicle, license plates=vehicle, car reg=vehicle, reg plate=vehicle, chassis=vehicle, numero de serie=vehicle, dominio=vehicle
`
