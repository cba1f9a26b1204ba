import type { WordSets } from '../../matching/pattern.ts'

/** Sets of English words that phrases refer to as `@name`. */
export const englishSets = {
  self: 'myself my_self me_self meself mysel',
  them: 'him her them',
  themself: 'himself herself themselves themself hisself theirself theirselves',
  they: 'he she they',
  their: 'his her their',
  wantto:
    'want_to wish_to need_to would_like_to would_love_to ready_to longing_to desire_to prefer_to should_just might_as_well could_just ought_to going_to have_to trying_to tempted_to wanting_to planning_to about_to',
  wanting: 'want wish need long yearn',
  wishto:
    'want_to wish_to need_to would_like_to would_love_to ready_to longing_to desire_to prefer_to should_just might_as_well wanting_to deserve_to',
  thinking:
    'think thinking thought thoughts consider considering considered contemplate contemplating contemplated fantasize fantasizing fantasise fantasising dream dreaming dreamt imagine imagining picture picturing plan planning obsess obsessing',
  feellike:
    'feel_like feeling_like felt_like think_about think_of thinking_about thinking_of thoughts_of thoughts_about thought_about thought_of considering contemplating fantasize_about fantasizing_about fantasising_about dreaming_of dreaming_about imagining picturing planning ideas_of idea_of urge_of images_of visions_of talk_about talking_about',
  kill: 'kill off unalive murder delete neck',
  killing: 'killing offing unaliving ending deleting necking',
  drug: 'pills pill tablets tablet tylenol paracetamol acetaminophen ibuprofen advil aspirin xanax ativan valium klonopin sertraline zoloft prozac fluoxetine lithium insulin fentanyl oxy oxycodone heroin morphine codeine tramadol benadryl sleeping_pills sleeping_tablets meds medication medications antidepressants painkillers bleach melatonin seroquel quetiapine amitriptyline diazepam propranolol metformin warfarin benzos opioids',
  die: 'die kill_you kill_me kill_someone kill_a_person kill_an_adult kill_a_human be_fatal be_lethal be_deadly overdose od end_it cause_death stop_your_heart stop_my_heart not_wake_up never_wake_up be_dead',
  dayword: 'monday tuesday wednesday thursday friday saturday sunday christmas birthday weekend',
  kin: 'mum mom mother dad father brother sister son daughter nan gran grandma grandpa grandad wife husband partner girlfriend boyfriend baby kids children friend friends family parents aunt uncle cousin auntie dog cat twin ex stepdad stepmom stepmum stepfather stepmother boss neighbor neighbour stepfather stepmother stepbrother stepsister in_laws mother_in_law father_in_law roommate flatmate teacher coworker',
  person: 'him her them someone somebody people everyone everybody @kin',
  child: 'baby child kids toddler newborn infant little_one little_ones wee_one wee_ones twins student pupil',
  year: '1965 1966 1967 1968 1969 1970 1971 1972 1973 1974 1975 1976 1977 1978 1979 1980 1981 1982 1983 1984 1985 1986 1987 1988 1989 1990 1991 1992 1993 1994 1995 1996 1997 1998 1999 2000 2001 2002 2003 2004 2005 2006 2007 2008 2009 2010 2011 2012 2013 2014 2015 2016 2017 2018 2019 2020 2021 2022 2023',
  work: 'film films movie movies documentary book books novel novels podcast podcasts play series episode article articles essay essays lecture lectures course class module training talk workshop seminar assignment exam chapter paper thesis dissertation unit lesson webinar study poem',
  near: 'mum brother sister husband wife boyfriend partner gran uncle aunt cousin friend mate bestie bro sis ex roommate flatmate housemate colleague coworker classmate teammate neighbour neighbor stepdad stepmum stepbrother stepsister family_member best_friend someone_i_know somebody_i_know person_i_know girl_i_know guy_i_know',
  adult:
    'dad father mum mom mother stepdad stepfather stepmom stepmum stepmother uncle aunt grandpa grandad grandfather coach teacher priest pastor babysitter brother sister cousin boyfriend girlfriend grandma gran nan grandmother parents foster_dad foster_mum foster_mom mama papa daddy mommy mummy',
  partner:
    'husband wife boyfriend girlfriend partner ex bf gf man spouse fiance fiancee hubby mate dad father mum mom mother brother sister son daughter stepson stepdaughter woman stepmom stepmum grandson granddaughter stepdad stepfather he she they boyfriends hes shes baby_daddy old_man ex_husband ex_wife ex_boyfriend ex_girlfriend',
  blade: 'razor blade razors blades knife knives scissors box_cutter glass sharpener',
  gone: 'gone dead not_here not_around out_of_the_picture not_alive not_there no_longer_here buried six_feet_under',
  ever: 'anymore any_longer no_more',
  goingto: 'going about will ready planning have need want might could',
  takeverb: 'take swallow down neck eat finish empty drink chew do use have',
  takingverb: 'taking swallowing downing necking finishing drinking chewing using eating popping',
  allofit: 'all every lot whole rest',
  whenever: 'tonight now today later once when after before tomorrow while soon this midnight hour minutes',
  deadly:
    'pills tablets meds gun rifle pistol revolver shotgun handgun rope noose razor blade blades knife bullets belt morphine insulin fentanyl',
  firearm: 'gun guns rifle pistol revolver shotgun handgun glock firearm ar_15',
  tired: 'tired sick exhausted weary done',
  sedative:
    'drinking drink drank booze alcohol vodka whiskey gin wine beer xanax klonopin ativan valium benzos benzo diazepam lorazepam alprazolam clonazepam heroin fentanyl oxy opioids methadone suboxone tramadol kratom ghb gabapentin oxys percs percocet vicodin norco dilaudid',
} as const satisfies WordSets
