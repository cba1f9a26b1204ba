import type { Phrases } from '../catalogue.ts'

/** Explicit terms only (the wish to die, killing oneself, an overdose, being beaten, help), in some thirty languages we do
 * not otherwise read, so that a clear cry is not lost. The message stays marked "unknown": a human must look. Written for Rapport, November 2026; to be checked by native speakers. */
export const otherExplicit = {
  'desire.kill-self': `
    me tuer
    me suicider
    je vais|veux ~ tuer|suicider
    me matar
    quero|vou|quiero me matar|suicidar
    mich umbringen
    mich toten
    mir das leben nehmen
    bringe mich um
    ammazzarmi|uccidermi|suicidarmi
    voglio ~ uccidermi|ammazzarmi|morire
    mezelf doden|ophangen
    mezelf van kant maken
    zabic sie
    zabije sie
    убить себя
    покончить с собой
    убью себя
    повешусь
    自杀
    自殺
    自尽
    कर लूंगा आत्महत्या
    आत्महत्या
    muon|dinh|nghi|se|toi ~ tu tu|sat
    tu sat
    muon ~ chet
    bunuh diri
    magpakamatay|magpapakamatay|papatayin_ko_ang_sarili_ko
    kendimi oldurmek|oldurecegim|asacagim
    intihar
    انتحار
    انتحر
    اقتل نفسي
    أقتل نفسي
    خودکشی
    자살
    khudkushi
    selbstmord|suizid
    zelfmoord|sjalvmord|selvmord|itsemurha
    samobojstwo|samobojstwie
    самоубийство
    суицид
    самогубство
    αυτοκτονια|αυτοκτονησω
    zabic siebie
    sie zabic
    zabiję się
    вбити себе
    вбю себе
    跳楼
    死ぬ方法
    自殺したい
    자살하고싶
    खुद को मारना|मार
    khud ko marna|maar
    মরে যেতে চাই
    আত্মহত্যা
    להתאבד
    התאבדות
    kujiua
    nataka kufa
    tappaa itseni
    ongyilkossag|ongyilkos
    megolni magam
    zabit se|sebe
    sebevrazda|sebevrazdu
    sinucid|sinucida|ma_sinucid|ma_omor
    touye tet mwen
    begå sjalvmord
    ta livet av mig|meg
    tage mit eget liv
    kendimi oldur
    canima kiymak
    sinuicidio|suicidarsi
  `,
  'passive.wish-dead': `
    je veux|voudrais ~ mourir
    envie de mourir|crever
    plus|pas envie de vivre
    ne veux plus vivre
    quero|queria|vontade ~ de? morrer
    nao quero ~ viver
    ich will|mochte ~ sterben
    ich will nicht mehr leben
    will nicht mehr leben
    voglio morire
    non voglio ~ vivere
    ik wil ~ dood|sterven
    niet meer leven
    chce umrzec
    nie chce ~ zyc
    хочу умереть
    не хочу жить
    хочу вмерти
    死にたい
    消えたい
    生きたくない
    想死
    不想活
    活不下去
    मरना चाहता|चाहती
    जीना नहीं चाहता|चाहती
    marna chahta|chahti
    jeena nahi
    olmek istiyorum
    yasamak istemiyorum
    أريد أن أموت
    اريد ان اموت
    اريد الموت
    죽고싶
    살기싫
    muon chet
    muốn chết
    ingin|mau mati
    gusto ko ~ mamatay
    gusto ko nang mamatay
    jag vill do
    vil do|dø
    θελω να πεθανω
    อยากตาย
    ฆ่าตัวตาย
    می خواهم بمیرم
    dua të vdes
    vreau sa mor
    nu mai vreau sa traiesc
    haluan kuolla
    en halua elaa
    meg akarok halni
    nem akarok elni
    chci umrit
    nechci zit
    אני רוצה למות
    לא רוצה לחיות
    আমি মরতে চাই
    বাঁচতে চাই না
    mwen pa vle viv
    mwen vle mouri
    sitaki kuishi
    nie chce|chcę juz ~ zyc|żyć
    не хочу більше жити
    tôi không muốn sống
    khong muon song nua
    ayaw ko ~ mabuhay
    tidak mau|ingin hidup
    我想去死
    不想活了
    もう死にたい
    لا أريد أن أعيش
    نمی خواهم زنده باشم
    jag vill inte leva
    jeg vil ikke leve
    δεν θελω να ζησω
    ไม่อยากมีชีวิตอยู่
  `,
  'overdose.took': `
    pris tous|toutes les|mes|ses comprimes|medicaments|cachets|pilules
    avale tous|toutes|toute les|mes|la comprimes|medicaments|cachets|boite
    tomei|engoli todos|todo os|meus comprimidos|remedios|frasco
    alle tabletten|pillen genommen|geschluckt
    uberdosis genommen|geschluckt
    ho preso|ingoiato tutte|tutti le|i|mie pillole|pastiglie|farmaci
    alle pillen ingenomen|geslikt
    wszystkie tabletki wzięłam|polknelam|połknęłam
    przedawkowałam|przedawkowałem|przedawkowanie
    передозировка|передозировку|передоз
    выпил|выпила|наглоталась|наглотался ~ таблеток|таблетки|таблетками
    передозування
    吃了 ~ 安眠药
    吞了 ~ 药
    服药过量
    薬を全部飲んだ
    薬を大量に飲んだ
    약을 다 먹었
    butun haplari|ilaclari ~ ictim|yuttum
    جرعة زائدة
    uong het thuoc
    minum semua obat
    מנת יתר
  `,
  'from.hit': `
    il|elle|mari|copain|pere|mere|conjoint|compagnon me bat|frappe
    ma a? frappee|battue
    ele|ela|marido|namorado|pai|mae me bate|bateu|agride|agrediu
    bateu em mim
    schlagt mich|uns
    hat mich geschlagen|gewurgt|verprugelt
    mi picchia|picchiato|picchiata
    mi ha picchiato|picchiata|menato|menata
    slaat me|mij
    bije mnie
    mnie bije|pobił
    муж|отец|парень|он|мама|папа ~ бьет|избил|избивает ~ меня|нас
    меня бьет|бьют|избил|избивает
    чоловік|він|батько ~ бє|побив
    他打我
    她打我
    老公打我
    丈夫打我
    家暴
    夫に殴られ
    彼に殴られ
    父に殴られ
    暴力を振るわれ
    남편이 때려
    아빠가 때려
    मुझे मारता|पीटता|मारते|पीटते
    mujhe marta|maarta|peetta|pitta|marte|maarte
    chồng|chong danh|đánh tôi|toi
    suami|pacar|ayah ~ memukul|pukul ~ saya|aku
    binubugbog|sinasaktan ~ ako
    beni dovuyor|dovdu
    زوجي يضربني
    يضربني|ضربني
    مرا کتک می زند
    slar mig|meg
    slår mig|meg
    με χτυπαει|χτυπησε|δερνει
    ma bate|loveste sotul|barbatul|tata
    sotul|barbatul|tata ma bate|loveste
    הוא מרביץ|מכה לי|אותי
    ananipiga
    li bat mwen
    আমাকে মারে
    ทำร้ายฉัน
  `,
  'state.distress': `
    aidez moi
    au secours
    aide moi
    me ajuda|ajude|ajudem
    socorro
    helft|hilf mir
    aiutatemi|aiutami
    pomocy
    помогите|допоможіть
    救命
    救救我
    助けて
    도와주세요
    cuu toi
    tolong saya|aku
    tulungan|tulong ~ ako
    yardim edin
    ساعدوني|ساعدني|النجدة
    کمک
    hjalp|hjælp mig|meg
    βοηθεια
    ajutor
    עזרה|הצילו
    nisaidie|msaada
  `,
} as const satisfies Phrases
