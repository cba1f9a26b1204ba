import { meaningful } from './stem.ts'

/** Words with which people tell who asks and that they ask. They are not what a page is about: they count a little, and a page
 * without them answers as well. Ours. */
const chatter = new Set(
  `hello hi hey dear please thank thanks ok okay yes sorry wonder wondering question questions ask asked tell told say says
  said know knows knew think thinks thinking thought want wants wanted need needs like likes look looking find found getting
  got goes going gone went come comes came keep keeps kept make makes making made let see saw seem seems try tries tried
  start started begin began happen happens happened really actually maybe probably anymore ever never always still again
  already yet soon ago now then here there thing things something anything everything nothing someone anyone everyone
  somebody anybody people person lot lots bit kind sort way ways much many more most less good bad better worse great fine
  right wrong normal sure possible able whole own real even back away around else myself yourself himself herself itself
  themselves husband wife spouse partner boyfriend girlfriend ex friend friends mom mum mother dad father parents brother
  sister son daughter aunt uncle cousin grandmother grandfather grandma grandpa neighbor female male man woman guy
  today yesterday tomorrow week weeks month months year years day days hour hours minute time times long old young new first
  last next two three four five six seven eight nine ten one once twice since every each dr job work works working
  house home cant dont doesnt didnt isnt wont wouldnt couldnt shouldnt havent hasnt im ive id hes shes theyre youre thats whats
  cannot can't don't doesn't didn't isn't won't wouldn't couldn't shouldn't haven't hasn't i'm i've i'd he's she's they're
  you're that's what's it's aren't wasn't weren't let's there's who's how's i'll we're we've ain't gonna wanna`
    .split(/\s+/)
    .filter(Boolean),
)
const self = new Set(
  `i i'm im i've ive i'd my me he she his her hers him we us our they them their`.split(' '),
)

/** The chatter in a question: none in a title or a few words typed to look something up, which tell of nobody, and none where
 * nothing else is said. */
export function chatterIn(words: readonly string[]): ReadonlySet<string> {
  const tells = words.some((word) => self.has(word))
  const says = words.some((word) => meaningful(word) && !chatter.has(word))
  return new Set(tells && says ? words.filter((word) => meaningful(word) && chatter.has(word)) : [])
}
