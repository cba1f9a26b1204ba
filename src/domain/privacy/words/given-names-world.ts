/** Given names from many other cultures; folded. Not exhaustive by design: cues find the names that are not here. */
export const givenNamesWorld = `
aadhya aaradhya aarav aarti aasha abdallah abdirahman abdul abdullah abdullahi abeba abebe abena abhishek abiodun abu
achieng adaeze adama addo adebayo adel ademola adewale adil aditi aditya adnan adunni afia agnieszka agnija ahmad ahmed
ahmet ai aiko aino aisha aishwarya aisling aizhan ajay akash akemi akhil aki akiko akin akira akos akosua akua akshay
alaa alasdair aleksandar aleksander aleksandr aleksandra aleksei alena alessandra alessandro alessia alexei ali aliya
alma alok alpha alphonse aludin ama amadou amal aman amandeep amani amar amara amelie amer ameya amin amina aminata amir
amira amit amita amitabh amjad ammar amna amoke amol amrit amrita anahita anand ananya anders andrej andrei andreja
andrzej anh ania anil anish anita anja anjali anjana anka ankit anna anneli annelise annette annika ansel antje antonin
antonio anu anuj anusha anwar aoife apinya apolline arash archana arjun armen arne arnold arpita artem arun aruna arvid
arya aryan asad aseel asel asha ashish ashok ashraf asif asiya asma atefeh atsuko attila auden aung avi avni awa aya
ayaan ayaka ayan ayana ayanda ayanna ayat ayesha ayla ayman ayo ayodele ayomide ayse aysha ayumi azadeh aziz aziza babak
babajide babatunde baraka barbora bartek bartosz basak bashir basma bela benedikt beng benyamin beth bhavna bhavesh bich
bilal bimala binh birgit birgitta bjorn blessing bogdan boitumelo bola boris borislav boubacar bozena branka branko
brygida bukola burak can carina carsten cem cemal cettina chai chaim chana chandra chantal chao charlize chen cheng
chetan chi chiara chibuike chidi chidinma chiharu chike chima chinedu chinwe chinyere chioma chipo chiyo chris christof
chukwu chukwudi chukwuemeka chun claes clotilde cosmin dace dae dagmar daiki daisuke damilola dan dana danica danijel
danuta danylo darja dariusz darko davit dawit dawid deepa deepak deepika deepti demba demet deniz derya desta detlef dev
devi dhruv diarmuid dieter dilip dilnoza dimitar dimitri dimitris dina dinesh dipak dirk divya dmitri dmitry dmytro
dominik dong dorota dorothea dovid dragan drazen duc dung duong durga dzenana ebele ebru eero efe efosa ege egle eiji
eiko eilis einar ekaterina ekene ekin elena elham elif elin eliska ellinor elodie elzbieta emeka emel emi emiko emina
emine emmanuelle emre enikő eniko enrico ephraim erdem erhan erika erkki ernst erzsebet esi esin esra etienne etsuko
evgeni evgenia ewa eyal ezgi fadi fadel faisal faizal fanta farah farhad farhan farid farida fariha farouk farrukh
fatema fatemeh fathima fatih fatima fatimah fatma fatou fatoumata fawad feng fenna ferenc ferhat femi feride fidan
filip filippo firas florian folake folasade francois francoise franz franziska fredrik friedrich frieda fritz fumiko
funmi funmilayo gaetan gaetano galina gamze gang gao gaurav gauri gerda gerhard gert gertrud getachew ghada ghassan
gianluca gianna giorgio giorgos giovanna giovanni girish gita giulia giuseppe gizem goran govind grzegorz gudrun guang
guillaume gulnara gulsen gunnar gunter guo gurpreet gustav gyorgy habib habiba hadas hadi hadiza hae hafsa hai haider
hakan hala halima halina hamid hamida hamza han hana hanan hang hanh hanife hanna hannes hannu hans hao haris harish
harjit harpreet haruka haruki haruko haruto hasan hashim hassan hatice haya hayat hedda hedvig heike heiko heikki heinz
helga helmut hemant henrik hideki hideo hien hieu hiro hiroko hiromi hiroshi hisham hitesh hoa hoai hoang holger hong
horst houda hristo hua huda hui hung huong husam hussain hussein huy hyun ibrahim ibrahima ichiro idris ifeanyi ifeoma
igor ijeoma ikram ilana ilaria ilia ilhan ilkka ilona ilya iman imre imran inbal indira inga inge ingeborg ingrid inna
inti ioana ion ionut irfan irina irmgard isak iskra isla ismail ismet isra istvan itai itoro itumelang ivana ivanka ivo
iwona izabela jabari jacek jadwiga jakub jamila jamshid jan janek janusz jaroslav jarek jasna jasper jatin javad javed
jaya jayesh jean jeanne jelena jelle jerzy jesper jia jian jiang jiao jie jignesh jihan jihoon jin jing jiri jiro jitka
jiwoo joanna johan johanna johannes jonas jorg jorn josip jovan jozef juha juhani jukka julien jun jung junichi junko
jurgen justyna juuso jyoti kaan kaarina kabir kadir kaede kai kaito kalle kalpana kamal kamala kamil kamila kamran kaori
karan karel karim karima karin karol karolina karsten kasia kaspar katarina katarzyna kateryna katharina katia katja
katrin katsumi kaveh kavita kavya kayode kazuki kazuko kazuo keiko kemal kenan kendra kenji kenta kerstin ketut kevser
khadija khadijah khalid khaled khalil khanh khoa kimani kinga kioko kiran kirill kiyoshi klara klaudia knut kofi kojo
kok konrad konstantin konstantinos kosuke kouassi krishna krisztian krisztina krystyna krzysztof kuba kumar kunal kwabena
kwaku kwame kwasi kyoko kyung ladislav lajos lakshmi lamine lan lars laszlo latif latifa latoya laurent lauri layla lei
leif leila leilani lena lennart leyla li lian liang lien liisa lin linh ling linnea lior liu ljubica loan long lorenz lu
luca lucie lucja ludmila ludovic luigi luka lukas lukasz lusine luuk lwazi lyudmila maarten maciej madhav madhu madina
madhuri magnus maha mahalia mahesh mahmoud mahmud mahnoor mai maija maja majid makoto malak malee malgorzata malika
malin mamadou mamta manal mandla manish manisha manjit manoj mansour manuela marat marcin mare marek margit margarethe
mari maria mariam mariama mariko marija marius mariusz markus marlies marko marta martje marwan maryam maryna masako
masashi mateja mateusz mathieu mathilde matteo matthieu matti maurizio mayumi mbali meera meena mehdi mehmet mehwish mei
mein melek meltem memet meral merve mette mi mian michal michiko midori miguel mihaela mihai mihaly miika mika mikael
mikhail mikko mila milan milena milica milos min minako minh ming minoru mira mirela mirek miroslav mirza misaki mitko
miyuki mizuki modou moema mohamad mohamed mohammad mohammed mohan mohit mohsen moira momo mona monika moritz morten moshe
mostafa mouna moussa muhammad muhammed mukesh mulugeta muna murad murat musa mustafa mustapha myint nabil nabila nada
nadeem nadezhda nadir nadira nael nafisa naga nagesh nagisa naim najma nalini nam nana nanako nandi nandini nao naoko
naoki narges naresh nasim nasir nasra nasreen nasrin natalya natsuki naveed naveen navya nawal nazanin nazli ndidi neema
neha nela nelli nena nermin nesrin ngoc nguyen nhi nhung niall niamh nicolae niels nihal nikhil niklas nikola nikolai
nikolay nils nilufar nima nimisha nina ning niraj nisha nishant nitin niusha njeri nkechi nkosana nnamdi nneka nobuko
noor nora norbert nour noura nozomi ntombi nuno nur nura nuray nurul nyasha nyokabi obi obinna octavian odalis oksana ola
olabisi olamide olaf olaoluwa ole oleg oleh oleksandr olena olga olivier oluchi olufemi olumide oluwaseun oluwatobi omari
omer omid onur oren osama osman othman ottilie oumar ousmane oyelaran ozan ozge ozlem padma padraig paivi panagiotis
paolo parisa parth parvati parveen patryk pavel pavlo pawel peng per petr petros petteri phoebe phuc phuong pierre
pietro ping piotr pooja prabhat pradeep prakash pranav prasad prashant pratik praveen pravin preeti prem pritam priya
priyanka przemek quang qiang quoc quyen quynh rabia rachana radek radhika radka radoslav radu rafal rafiq raghav rahel
rahim rahma rahul raisa raj raja rajan rajesh rajeev rajiv raju rakesh ram rama raman ramesh rami ramin rana rania
ranjit rashad rashid rashida rasmus ravi rayan razia rehana reiko reina reinhard reka rekha ren renu reza rhys rie riko
rima rin rina rishabh rishi ritu riya robel rohan rohit roksana rokas rolf romain roni ronja roshan rosheen roza rozalia
ruchi rui rukhsana rune rupa rustam ruslan ryo ryota ryszard rza saad saanvi saoirse sabah sabiha sabine sachiko sachin sadia
saeed safa safiya sahar sahil said saif sajid sajida sakari sakina sakura salah salam salem salim salima salma salman
samar samer samir samira sami samina sana sandeep sandor sanjay sanjeev sanna santosh saori sapna sara sarita sasa satoko
satoshi satu sayed seda sefa selam selim selin selma senait seo serap serena serge sergei serhii serkan sevda sevgi
sevim seyed sezen shabana shabnam shadi shafiq shahid shahnaz shaik shaima shakira shalini shamim shamsa shan shanice
shanti sharda sharif shashi shauna shazia sheetal shen sheng shi shigeru shilpa shin shinji shira shireen shirin shiv
shlomo sho shota shoshana shreya shruti shu shubham shui shyam sibusiso sigrid silje sima simin simran sindre sindi
sipho siti slawomir slobodan smita sneha snezana snjezana sofie sohail soham solveig somchai somaya soo sophea soren
soumaya srdjan stanislav stanislaw stefania stefano stein stig subhash sudha suha sujata sukhwinder suleiman sultan suman
sumaya sumit sun sunil sunita suraj suresh surya sushila suzan suzuki svein svenja svetlana swapna swati szabolcs
szilvia szymon tadashi tadeusz taha tahir taisiya takashi takeshi takumi tala talal talia tamar tamas tamer tamiko
tanaka tanisha tanvi tapiwa taraneh tariq taro tatjana tatsuya tatyana teemu temitope tendai tereza tero tetiana thabo
thandi thandiwe thanh thao thato themba thi thiri thomasz thorsten thu thulani thuy tian ting tino tobiloba toivo tomasz
tomislav tomohiro tomoko tomomi tor toru tosin toure tove trang tran trinh tsegaye tshepo tuan tuncay tung tuomas tuva
tuyen tuyet twan uchenna uday ugo ugur ulla ulrich ulrike ulf umar ume umesh unathi upendra urmila urszula ursina usha
usman uwe uzma vaclav vadim vaishnavi valentyna valeriu valon vandana varsha vasile vasiliki vasily vasyl veera veikko
venkat vesna vibeke victoire vidya vijay vijaya vikas vikram viktor viktoria ville vimal vinay vineet vinod vipul
viraj vishal vishnu vitali vivek vlad vladimir vladislav vojtech volkan volodymyr vratislav vuk vusi wafa wahid wale
waleed walid wambui wanjiku wanjiru waseem wei wen wenche wenjing werner wiebke wiktor wilhelm wiremu wojciech
wolfgang xander xi xia xian xiao xiaoming xiaoli xin xinyi xolani xu xue yaa yael yair yakov yan yana yang yannick
yannis yao yara yared yaroslav yaser yash yasir yasmina yasmine yasser yasuko yaw yefim yelena yerlan yetunde yevgeny yi
yijun yildiz ying yohannes yoko yonas yong yosef yoshi yoshiko yosra youssef yu yuan yue yui yuki yukiko yulia yuliya
yumi yun yuri yuriy yuriko yusuf yuto yuval yves zachariah zahid zahir zahra zain zainab zakaria zaki zandile zanele
zaynab zbigniew zdenek zehra zeinab zeljko zeynep zhang zhao zhen zheng zhi zhong ziad zina zinhle zita ziva zlatan
zodwa zofia zoltan zoran zsofia zsuzsanna zubair zuleikha zuri zuzana zuzanna zvi
corentin tanguy goulven gwenael maelle loic erwan yannick solenn bleuenn
ebunoluwa iyanuoluwa ayotunde adetokunbo ogechukwu chukwuebuka olanike somto kosi oluwaseun oluwatobi ayomide temitope boluwatife
damilola folasade chidinma chukwuemeka nnamdi obinna ifeoma kelechi ugochukwu gurnoor harkirat kulvir lakhbir navraj simarpreet gurpreet
harpreet jaspreet manpreet navjot kulwinder parminder dorotka lucjan malgorzata faizah lubabah ruqayah umaima shereen bassem eskander bakr
citlaly eustolia gumersinda rigo yorman yonatan dilan dashaun keyshawn treyvon tyreke tyrik jaquan deshawn fenella dymphna ottoline
persephone obadiah anouk olafur marnie nardos khuyen winay yuriem ximenita jimbo tobi
`
