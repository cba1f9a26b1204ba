import { sameForAll } from './alike.ts'

/** How a word written in short is written in full, and names of one thing that must read alike whoever says them (FA.1).
 * Phrases of the lexicon go through the same table. */
const english = `
im=i am|ive=i have|ill=i will|youre=you are|youve=you have|youll=you will|youd=you would|hes=he is|shes=she is
theyre=they are|theyve=they have|theyll=they will|theyd=they would|weve=we have
its=it is|thats=that is|theres=there is|whats=what is|wheres=where is|hows=how is|whos=who is|whod=who would|wholl=who will
dont=do not|doesnt=does not|didnt=did not|isnt=is not|wasnt=was not|arent=are not|werent=were not|havent=have not|hasnt=has not
hadnt=had not|wont=will not|wouldnt=would not|couldnt=could not|shouldnt=should not|cant=can not|cannot=can not|aint=am not|mustnt=must not
dnt=do not|doesn=does not|didn=did not|cnt=can not|cudnt=could not|wudnt=would not|havnt=have not|dosent=does not|dosnt=does not|doesent=does not
wanna=want to|wana=want to|wannaa=want to|wnna=want to|wnt=want|gonna=going to|gunna=going to|gona=going to|finna=going to|bouta=about to|boutta=about to
tryna=trying to|tryina=trying to|trynna=trying to|gotta=got to|hafta=have to|oughta=ought to|shoulda=should have|coulda=could have|woulda=would have
imma=i am going to|ima=i am going to|ima=i am going to|kinda=kind of|sorta=sort of|lemme=let me|gimme=give me|dunno=do not know|idk=i do not know|idc=i do not care|idgaf=i do not care|idec=i do not care|wdym=what do you mean
u=you|ur=your|yr=your|ya=you|bc=because|cuz=because|coz=because|cos=because|becuz=because|b4=before|2=to|4=for|2nite=tonight|2night=tonight|tonite=tonight|tn=tonight|2day=today|2moro=tomorrow|2morrow=tomorrow|tmrw=tomorrow|tmr=tomorrow|tomoz=tomorrow|tmmrw=tomorrow|tomo=tomorrow
rn=right now|atm=right now|anymore=any more|nomore=no more|everytime=every time|everyday=every day|noone=no one|nobodys=nobody is|nothings=nothing is|everythings=everything is|everyones=everyone is|lifes=life is|somethin=something|nothin=nothing|livin=living|goin=going|doin=doing|doesnae=does not|hasnae=has not|havenae=have not|willnae=will not|wullnae=will not|sayin=saying|tellin=telling|burnin=burning|bleedin=bleeding|waan=want to|dyin=dying|killin=killing|cuttin=cutting|tryin=trying|hurtin=hurting|feelin=feeling|thinkin=thinking|talkin=talking|hittin=hitting|fuckin=fucking
suiside=suicide|sucide=suicide|suicde=suicide|suicid=suicide|suacide=suicide|soocide=suicide|sewicide=suicide|suecide=suicide|sucidal=suicidal|suicidial=suicidal|suicidle=suicidal|suicudal=suicidal|sucicidal=suicidal|suicedal=suicidal
dieing=dying|ded=dead|kil=kill|kll=kill|hert=hurt|hirt=hurt|myslf=myself|mysel=myself|mysef=myself|meself=myself|mahself=myself|misself=myself|thru=through|tho=though|altho=although|bcuz=because|pls=please|plz=please|plss=please|omw=on my way|smth=something|smthn=something|sumthing=something|smone=someone|sum1=someone|any1=anyone|every1=everyone|no1=no one|ppl=people|yrs=years|mins=minutes|hrs=hours|wks=weeks|tbh=honestly|fr=really|ngl=honestly|frfr=really|deadass=really|nvm=never mind|nevermind=never mind|nvr=never|evry=every|evrything=everything|nuthin=nothing|nuffin=nothing|nowt=nothing|summat=something|owt=anything|dat=that|dis=this|dem=them|wif=with|tha=the|teh=the|hav=have|hv=have|thier=their|beleive=believe|alot=a lot|alright=all right|tylonol=tylenol|paracetemol=paracetamol|parasetamol=paracetamol|paracetomol=paracetamol|ibuprofin=ibuprofen|zanax=xanax|xannax=xanax
livng=living|alife=alive|anylonger=any longer|becasue=because|enuf=enough|enuff=enough|2getha=together|nd=and|jus=just|js=just|jst=just|rlly=really|rly=really|srsly=seriously|abt=about|ab=about|hubbys=husband|bfs=bf
mums=mum|moms=mum|dads=dad|womans=woman|yall=you all|innit=is it not|didnae=did not|cannae=can not|dinnae=do not|wouldnae=would not|wisnae=was not|isnae=is not|couldnae=could not|masel=myself|maself=myself|mahsel=myself|gonny=going to|gon=going to|ion=i do not|wit=with|allah=god|eid=christmas|diwali=christmas|hanukkah=christmas|gonnae=going to|tae=to|da=the|bout=about|dey=they|wan=want|gray=grey|grayer=greyer|lorry=truck|lorries=trucks|mesen=myself|misen=myself|mesel=myself|meslf=myself
`
const spanish = `
cansade=cansado|cansadx=cansado|cansad=cansado|agotade=agotado|agotadx=agotado|agotad=agotado|hartx=harto|desesperade=desesperado|desesperadx=desesperado|celular=movil|cel=movil|plata=dinero|lana=dinero|guita=dinero|chamba=trabajo|laburo=trabajo|curro=trabajo|departamento=piso|depa=piso|grax=gracias|q=que|ke=que|qe=que|xq=porque|xk=porque|pq=porque|porq=porque|porke=porque|xfa=por favor|xfavor=por favor|porfa=por favor|pa=para|toy=estoy|stoy=estoy|tamos=estamos|tngo=tengo|tngo=tengo|kiero=quiero|qiero=quiero|qero=quiero|kero=quiero|quieroo=quiero|quero=quiero|kerer=querer|aki=aqui|aka=aqui|aca=aqui|komo=como|kuando=cuando|kien=quien|kitarme=quitarme|kitar=quitar|tmb=tambien|tb=tambien|tmbn=tambien|tambn=tambien|ntp=no te preocupes|nadien=nadie|naiden=nadie|denada=de nada|aver=a ver|aser=hacer|haser=hacer|aserlo=hacerlo|haserlo=hacerlo|aserme=hacerme|ise=hice|hise=hice|suisidio=suicidio|suicido=suicidio|sucidio=suicidio|suicidarm=suicidarme|suisidarme=suicidarme|suicidarce=suicidarse|bibir=vivir|vivr=vivir|bida=vida|bivir=vivir|morirm=morirme|matarm=matarme|mat4rme=matarme|desaparezer=desaparecer|desapareser=desaparecer|dormirm=dormirme|ps=pues|pos=pues|naa=nada|na=nada|tdo=todo|tdos=todos|muxo=mucho|muxa=mucha|xao=chao|aora=ahora|ahorita=ahora|aorita=ahora|orita=ahora|oy=hoy|pastiyas=pastillas|pastis=pastillas|cuxillo=cuchillo|mañna=mañana|mñn=mañana|mñna=mañana|iva=iba|porfavor=por favor|nose=no se|osea=o sea|ayq=hay que|weno=bueno|muertooo=muerto
`

const entries = (table: string): readonly (readonly [string, readonly string[]])[] =>
  table
    .trim()
    .split(/[\n|]/)
    .map((line) => line.split('='))
    .flatMap(([short, full]) =>
      short === undefined || full === undefined ? [] : [[short.replace(/'/g, ''), full.split(' ')] as const],
    )

const written = new Map([...entries(english), ...entries(spanish)])
const one = new Map(sameForAll)
export const writtenOut: ReadonlyMap<string, readonly string[]> = new Map([
  ...sameForAll,
  ...[...written].map(([short, full]) => [short, full.flatMap((word) => one.get(word) ?? [word])] as const),
])
