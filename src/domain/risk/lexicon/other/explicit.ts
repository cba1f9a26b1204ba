import type { Phrases } from '../catalogue.ts'

/** Explicit terms only, in languages we do not otherwise read, so that a clear cry is not lost. The message stays
 * marked "unknown": a human must look. Written for Rapport, November 2026; to be checked by native speakers. */
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
    anh|tu tu
    tự|tu tử|sat
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
  `,
} as const satisfies Phrases
