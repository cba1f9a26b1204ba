/** Which words tell what about its subject a passage says, in tenths; learned by evals/evidence/learn-aspects.ts from
 * answers of MedQuAD (CC BY 4.0, see NOTICE). */
export const aspectWords: Readonly<Record<string, { readonly lean: number; readonly words: string }>> = {
  causes: {
    lean: -3,
    words:
      'factor:18 known:18 treat:-17 exampl:16 one:16 caus:15 may:15 arteri:14 blood:14 born:14 howev:14 symptom:-14 open:13 individual:-12 parent:12 diabet:11 flow:11 mak:11 more:11 plaqu:11 smok:11 attack:10 block:10 build:10 due:10 enough:10 oxygen:10 pressur:10 sign:-10 wall:10 atherosclerosis:9 certain:9 chronic:9 hormon:9 insulin:9 larg:9 level:9 resistanc:9 special:9 sugar:9',
  },
  diagnosis: {
    lean: 3,
    words:
      'diagnos:62 test:48 diagnosis:47 detect:25 presenc:25 bas:24 blood:22 find:21 disord:-20 histori:20 confirm:19 suspect:19 exam:16 procedur:16 one:-14 made:13 mri:13 sampl:13 sign:13 wheth:13 affect:-12 ask:12 doctor:12 done:12 examinat:12 increas:-12 individual:-12 rare:-12 result:12 rule:12 availabl:11 cas:-11 clinical:11 famili:11 occur:-11 show:11 biopsi:10 ct:10 inherit:-10 physical:10',
  },
  frequency: {
    lean: 6,
    words:
      'rare:44 prevalenc:43 unknown:41 affect:35 estimat:33 worldwid:31 approximateli:25 caus:-23 may:-22 common:21 report:20 literatur:19 newborn:18 treat:-18 peopl:16 includ:-15 incidenc:14 symptom:-14 usu:-14 individual:13 condit:12 mill:12 cas:11 develop:-11 disord:11 few:11 infect:-11 risk:-11 cell:-10 describ:10 diseas:-10 gen:-10 inherit:-10 more:10 oth:-10 prevent:-10 call:-9 howev:-9 per:9 person:-9',
  },
  genes: {
    lean: -8,
    words:
      'instruct:36 protein:36 gene:34 mutat:34 mak:30 provid:30 result:29 cell:28 call:27 gen:25 caus:20 funct:20 involv:20 treat:-20 lead:19 play:19 produc:19 chang:18 role:17 structur:17 research:16 disrupt:14 molecul:14 product:14 regulat:14 diseas:-13 may:-13 normal:13 found:12 genetic:12 norm:12 two:12 unclear:12 certain:11 chromosom:11 critical:11 develop:11 dna:11 featur:11 help:11',
  },
  inheritance: {
    lean: -7,
    words:
      'inherit:58 pattern:31 famili:29 copy:28 each:25 mutat:24 cell:23 autosomal:22 mean:22 one:22 parent:22 gene:20 inheritanc:18 condit:17 dominant:17 histori:16 occur:16 sufficient:16 alter:15 copi:15 includ:-13 pass:13 treat:-13 carri:12 disord:12 may:-12 person:10 recess:10 typic:10 cas:9 blood:-8 both:8 common:-8 genetic:8 new:8 prevent:-8 risk:8 show:8 child:7 chromosom:7',
  },
  meaning: {
    lean: 4,
    words:
      'characteriz:34 caus:25 body:21 includ:21 problem:20 summari:18 eye:16 nih:16 skin:16 pain:15 affect:14 call:14 part:14 birth:13 inherit:13 institut:13 national:13 autosomal:12 experienc:12 loss:12 research:-12 sever:12 type:12 bon:11 diagnosis:-11 featur:11 man:11 muscl:11 tissu:11 treat:11 usu:11 weak:11 begin:10 childhood:10 exampl:-10 follow:-10 gen:-10 likeli:-10 patient:-10 provid:-10',
  },
  outlook: {
    lean: 9,
    words:
      'prognosis:51 individual:40 includ:-26 vari:26 most:25 year:23 die:22 disord:22 improv:21 usu:21 blood:-20 death:20 develop:-20 sign:-19 condit:-18 although:17 life:17 may:17 permanent:17 cours:16 threaten:16 damag:15 disabiliti:15 progress:15 recoveri:15 within:15 cell:-14 gen:14 poor:14 common:-13 degre:13 depend:13 dur:-13 gene:-13 inherit:-13 neurological:13 onset:13 patient:13 revers:13 affect:-12',
  },
  prevention: {
    lean: 1,
    words:
      'prevent:34 avoid:28 treat:24 prescrib:21 help:19 doctor:18 wat:18 disord:-17 follow:17 ill:17 wash:17 infect:16 contact:15 individual:-14 food:13 complicat:12 peopl:-12 talk:12 bed:11 contaminat:11 medicin:11 result:-11 step:11 basis:10 call:-10 commonli:10 controll:10 healthi:10 keep:10 risk:10 affect:-9 animal:9 body:-9 clos:9 diagnos:-9 diet:9 diseas:-9 drug:9 eat:9 gen:-9',
  },
  research: {
    lean: -8,
    words:
      'nind:52 research:44 support:39 disord:30 treat:26 studi:25 conduct:24 way:24 neurological:23 prevent:21 understand:21 institut:20 national:20 strok:20 find:17 grant:17 cure:16 major:16 through:16 brain:14 nih:14 develop:13 new:13 across:12 countri:12 fundamental:12 goal:12 knowledg:12 peopl:-12 seek:12 focus:11 health:10 nervous:10 basic:9 clinical:9 condit:-9 identifi:9 laboratori:9 may:-9 ultimateli:9',
  },
  risk: {
    lean: 3,
    words:
      'diseas:31 infect:31 risk:30 women:21 age:20 common:20 increas:20 adult:19 treat:-19 men:18 unit:17 found:16 howev:15 individual:-15 stat:15 both:14 especi:14 factor:14 histori:14 young:14 gen:-13 human:13 around:12 case:12 fev:12 group:12 likeli:12 live:12 prevent:-12 sit:12 used:12 without:12 associat:11 develop:11 diagnos:-11 disord:-11 gene:-11 genetic:-11 help:-11 more:11',
  },
  symptoms: {
    lean: -4,
    words:
      'sign:40 symptom:28 includ:20 ontologi:20 phenotyp:20 below:19 list:19 often:18 seen:18 tabl:18 approximat:17 definit:17 dictionari:17 follow:17 human:17 medlineplus:16 availabl:15 look:15 numb:15 term:15 abnormaliti:14 peopl:14 use:14 first:13 medical:13 provid:13 disord:-12 featur:12 informat:12 patient:12 treat:-12 autosomal:11 hpo:11 short:11 collect:10 condit:10 breath:9 com:9 databas:9 frequenci:9',
  },
  treatment: {
    lean: 6,
    words:
      'treat:52 might:34 surgeri:33 therapi:33 manag:29 drug:26 medicat:22 caus:-18 care:17 improv:16 resourc:16 counsel:15 of:15 rehabilitat:15 used:15 address:14 develop:-14 diagnostic:14 disord:-14 may:14 palliat:14 registri:14 medlineplus:13 occur:-13 var:13 informat:12 opt:12 recommend:12 standard:12 symptomatic:12 affect:-11 effect:11 health:11 lead:-11 one:-11 prescrib:11 reduc:11 requir:11 corticosteroid:10 diagnos:-10',
  },
}
