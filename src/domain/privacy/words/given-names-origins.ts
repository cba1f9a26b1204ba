/** Given names by where they come from; folded. Names that are everyday words in English or Spanish stand in `ambiguous.ts`
 * too. Written from general knowledge of naming, not copied from a register. */
export const givenNamesOrigins = `
abayomi abeni abidemi abiodun abiola adaeze adanna adaobi adaora adebayo adebola adedayo adeola adeniyi aderonke adesina
adewale adunni afolabi ajibola akinola amaka amarachi anayo anuoluwa arinze ayodele ayomide azubuike babajide babatunde
bamidele bolaji bolanle bosede busola chiagozie chiamaka chibueze chibuzor chidera chidi chidiebere chidinma chidubem chiemeka
chigozie chijioke chika chimamanda chinedu chinelo chinenye chinonso chinwe chinyere chioma chisom chizoba chukwudi
chukwuemeka chukwuma damilola damilare ebele ebuka efosa ejike ekene emeka emenike enitan eniola esosa ezinne fadeke femi
fiyinfoluwa folake folarin folasade folashade funke funmilayo gbemisola gbenga ifeanyi ifeoma ifunanya ijeoma ikechukwu ikenna
iretiola iyabo jumoke kamsi kayode kehinde kelechi kenechukwu kosisochukwu kunle lanre lekan mobolaji mojisola monisola
morenike ndidi ngozi njideka nkechi nkechinyere nkemdilim nkiru nnamdi nneka nnenna nonso nwabueze obiageli obiora obinna
obioma ogechi okechukwu okwudili olabisi oladipo olajide olamide olanrewaju olatunji olayinka olufemi olufunke olumide
olusegun oluwadamilare oluwadamilola oluwafemi oluwakemi oluwaseun oluwaseyi oluwatobi oluwatosin omolara omotayo omowunmi
onyeka onyinye opeyemi osagie oyinkansola rotimi ronke seun seyi shade simisola somtochukwu taiwo temidayo temitope titilayo
tobechukwu tobenna toluwani tunde uchechi uchenna ugochi ugochukwu uju uzoamaka yemi yetunde yewande zikora abena adwoa afia
akosua akua akwasi ama amma efua ekow esi fiifi kobina kofi kojo kwabena kwaku kwame kwasi kwesi nana yaa yaw abebe almaz
bekele desta girma hirut kebede selam tadesse tesfaye tigist yohannes achieng akinyi atieno barasa chebet cherono jelagat
kamau kariuki kipchoge kiprono makena mumbi mwangi njeri njoroge nyambura ochieng odhiambo omondi onyango otieno wairimu
wambui wangari wanjiku waithera bongani lerato lindiwe mandla mpho nandi nkosana nomvula nonhlanhla nosipho palesa refilwe
sibusiso sipho siyabonga tebogo thabiso thabo thandeka thandiwe themba thulani tshepo vuyo xolani zanele zodwa zoleka farai
kudzai nyasha rudo tafadzwa tapiwa tatenda tendai tinashe fatou mamadou moussa oumar ousmane seydou anh bao bich binh chau
cuong dao diep dieu dinh doan duc dung duong giang hanh hien hieu hoa hoai hoang hong huong huy huynh khanh khoa khoi kieu lan
lien linh mai minh nga ngan nghia ngoc nguyet nhan nhi nhien nhu nhung oanh phat phuc phung phuoc phuong quang quoc quy
quyen quynh suong tam thach thai thang thanh thao thi thien thinh thong thu thuan thuong thuy tien toan trang tri trinh trong
truc trung truong tuan tung tuyen tuyet uyen vinh vuong xuan abdallah abdelaziz abdelkader abdelrahman abdi abdirahman
abdulaziz abdullahi abdulrahman adeel adnan afaf ahlam aisha aiyana akram alaa aliya amal amina amjad ammar amna anas anwar
areej arwa asad ayah ayman ayoub aziza badr bahaa bashir basma bassam bilal bushra dalal dania duaa eman esraa fadi fahad
faisal farah fareed farida faris farouk fatema fatemah fatimah fawzia fayza ghada ghassan habiba hadeel hafsa haider hajar
hala halima hamdan hamid hamza hanan haneen hani hashim hassan hawa hayat heba hend hiba hicham houda hussam hussein huda
ibtisam idris iman imane imran inaya ismail israa iyad jamila jannah jawad jihad jumana kamal karima kawthar khadija khaled
khalid khawla kholoud laila lamia latifa layal leila loubna lubna lujain maha mahdi maher mahmoud majid malak malika manal
mariam marwa marwan maryam maysa mazen meryem miriam mohamad mona mounir muna munira mustafa nabil nabila nadia naeem nahla
naima najwa nasreen nasser nawal nermin nidal nisreen nizar noor nora nour noura nuha omar osama othman qasim radwa raed rafiq
raghad rahma rania rasha rashid rawan rayan reem rida rima ruqayya saad sabah sabrina sadia safiya sahar saira sajid sakina
saleh salim salma salwa samar sameera samira sana sawsan shahd shaima sharif sherine siham soha souad suad suha sultan sumaya
tahira talal tamer tariq umar waleed warda wassim widad yahya yasin yasmeen yasmina younes yousef yusra zahra zain zainab
zakaria zaynab ziad zineb zubair amandeep amarjit amrit amritpal arjan arshdeep avneet baldev baljeet baljinder balraj
balwinder bhupinder daljit daman davinder dilpreet gagandeep gurbir gurdeep gurinder gurjit gurmeet gurpreet gursharan
gurvinder harbhajan hardeep hardip harjeet harjinder harkiran harleen harman harmeet harpal harpreet harsimran harvinder
inderjeet jagdeep jagjit jasbir jasdeep jaskaran jasleen jasmeet jaspal jaspreet jaswant jaswinder jatinder joginder kamaljit
karamjit karanveer kiranjit kulbir kuldeep kulwinder lakhvir lovepreet mandeep maninder manjeet manjinder manmeet manpreet
manvir mohinder narinder navdeep navjot navneet nirmal parminder parmjit pawandeep prabhjot prabhleen rajinder rajvir
ramandeep ranjit ravinder rupinder sandeep sarabjit satinder satwant simranjit sukhbir sukhdeep sukhjit sukhpreet sukhwinder
surinder surjit sutinder taranjit tejinder upinder varinder aarav abhishek aditi ajay akash akhil akshay amrita ananya anil
anita anjali ankit anusha aparna archana arjun arun aruna ashok ashwin bhavna bhavesh chandra deepak deepika dhruv dinesh
divya gaurav gayatri geeta girish gopal govind harish hema hemant hitesh indira ishaan jayanti jayesh jignesh jyoti kalpana
kamala karthik kavita ketan kirti krishna kunal lakshmi lalita madhavi mahesh manish manoj meena meenakshi meera mohan mukesh
nalini namrata nandini narayan naveen neelam neha nikhil nilesh nisha nitin padma pallavi parvati payal pooja prakash pramod
pranav prasad prashant pratik praveen preeti priti priya priyanka purnima radha raghav rahul rajesh rajiv rakesh ramesh rashmi
rekha rhea rohan rohit rupa sachin sangeeta sanjay sanjeev santosh sarita saroj satish savita seema shanti shilpa shivani
shreya shruti sneha soumya srinivas subhash sudha sumit sunil sunita suresh sushma swati tanvi tejas uma usha vaishali vandana
varun vasudha vidya vijay vikas vikram vinay vinod vishal vivek yash agata agnieszka alicja aleksander andrzej aneta antoni
bartek bartlomiej bartosz beata boguslaw bogdan bozena celina czeslaw damian danuta dariusz dorota edyta elzbieta ewa ewelina
filip franciszek gosia grazyna grzegorz halina hanna henryk hubert ireneusz irena iwona izabela jacek jadwiga jakub janina
janusz jaroslaw jarek jerzy joanna jolanta kacper kamil karolina kasia katarzyna kazimierz kinga krystyna krystian krzysztof
krzysiek lech leszek lidia ludwik lukasz maciej magda malgorzata marcin mariusz marzena mateusz michal mieczyslaw mikolaj
milosz miroslaw monika natalia norbert oliwia oskar patrycja pawel piotr przemek przemyslaw radek radoslaw rafal renata
roksana ryszard sebastian slawomir stanislaw stefania sylwester sylwia szymon tadeusz teresa tomasz tomek urszula waldemar
wanda weronika wieslaw wiktor wioletta wladyslaw wojciech wojtek zbigniew zbyszek zdzislaw zofia zosia zuzanna zygmunt bohdan
bogdana dmytro halyna ihor iryna kateryna ksenia lesya lyudmyla mykola nataliya oksana oleh oleksandr olena olha orest ostap
roksolana serhiy solomiya svitlana taras tetiana vasyl viktoriya volodymyr yaroslav yulia yuriy zoriana alina anca andreea
catalin ciprian cosmin costel cristian daciana dragos florin gabriela gheorghe horatiu ilie ileana ioana ionut laurentiu liviu
lucian mihaela mihai mircea nicoleta octavian ovidiu radu raluca razvan roxana silviu simona sorin stefan tudor valentin
vasile viorel citlali citlalli cuauhtemoc cuitlahuac ehecatl erendira itzayana itzel ixchel izel ixtli malinali metztli metzli
moctezuma nahui nahuel nayeli nelli nezahual nezahualcoyotl ollin papalotl quetzal quetzalli quetzalcoatl tenoch tizoc
tlacaelel tlaloc tlalli tonalli tonantzin tonatiuh xicotencatl xiadani ximena xitlali xochipilli xochiquetzal xochitl yaretzi
yareli yolotl yolotzin yunuen zyanya amaru anahi ankalli asiri atahualpa atuq chaska illari inti kallpa killa killari kusi
mallku manco mayta nayra nusta pachacutec quilla qori qhispe quyllur rumi sami sayri sisa sinchi sumaq supay suyana tamya tika
tupac urpi wara waira wayra wiracocha yachay yaku yuma yuyari sayen ayelen millaray nehuen rayen antu aukan lautaro huenu
kalfu liwen licanray ailin aylin suyai ainara aingeru ainhoa ainhize aitana aitziber aitor alaitz alazne amagoia amaia andoni
ane anartz aner anne antton arantxa arantza araitz argine arkaitz asier aritz ander benat bittor edurne egoitz ekain ekaitz
eider eneko eneritz enara enaut erlantz estibaliz gaizka garazi garikoitz gorka gotzon haizea harkaitz hegoi hodei iban ibai
ibon idoia igone igor ihintza ihintz iker imanol inge inhar iratxe iraitz irati irantzu itsaso itsaspe itxaro itziar ixone
izaro izaskun jagoba jon jone joseba joxe josune jurgi karmele kattalin kepa kerman koldo laiene leioa leire lekun lorea
lorena maddi maialen maider maitane maite maren markel mattin miren mikel nagore naiara naroa nekane nerea oihan oihana oihane
olatz onintza oroitz oskitz patxi peio saioa sendoa sustrai txema txomin unai unax urko urtzi uxue xabier xabi yeray yosune
zigor zihara zurine aleix aina albert anna arnau artur bernat biel blai bruna carles cesc dolors eduard elisenda emma enric
ferran francesc gemma gerard guillem helena isona ivet jana jaume joan jofre jordi josep judit laia laura lluc lluis lourdes
marc marcal maria mariona marta marti meritxell merce mireia montse montserrat muriel nuria ona oriol pau pep pere pol queralt
quim quima ramon remei roc roger roser sergi silvia tecla txell vinyet xavi xavier xenia antia anxo bieito brais breixo carme
catuxa eloi estevo fiz icia iago iria ledicia lois loreto manoel martino maruxa noa nuno olalla paio roi sabela tareixa uxia
xandre xacobe xaime xan xela xerardo xes xoan xose xulia xurxo yago zeltia
`
