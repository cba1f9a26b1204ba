/** Contractions as the words they stand for, so that one phrase finds "you're not", "you are not" and "youre not". */
const whole: Readonly<Record<string, readonly string[]>> = {
  im: ['i', 'am'],
  ive: ['i', 'have'],
  youre: ['you', 'are'],
  youve: ['you', 'have'],
  youll: ['you', 'will'],
  theyre: ['they', 'are'],
  dont: ['do', 'not'],
  doesnt: ['does', 'not'],
  didnt: ['did', 'not'],
  cant: ['can', 'not'],
  cannot: ['can', 'not'],
  wont: ['will', 'not'],
  isnt: ['is', 'not'],
  arent: ['are', 'not'],
  wasnt: ['was', 'not'],
  werent: ['were', 'not'],
  havent: ['have', 'not'],
  hasnt: ['has', 'not'],
  hadnt: ['had', 'not'],
  couldnt: ['could', 'not'],
  wouldnt: ['would', 'not'],
  shouldnt: ['should', 'not'],
  thats: ['that', 'is'],
  whats: ['what', 'is'],
  theres: ['there', 'is'],
  gonna: ['going', 'to'],
  wanna: ['want', 'to'],
  kys: ['kill', 'yourself'],
  kms: ['kill', 'myself'],
}
const tails: Readonly<Record<string, string>> = { m: 'am', re: 'are', ve: 'have', ll: 'will', d: 'would' }
const stems: Readonly<Record<string, string>> = { ca: 'can', wo: 'will', sha: 'shall' }
const isAfter = new Set([
  'it',
  'that',
  'this',
  'what',
  'he',
  'she',
  'there',
  'here',
  'who',
  'how',
  'where',
  'everything',
])

/** The words that a written word stands for; itself where it stands for nothing else. Takes folded lower case. */
export function spellOut(word: string): readonly string[] | string {
  const quote = word.indexOf("'")
  if (quote < 0) return Object.hasOwn(whole, word) ? (whole[word] ?? word) : word
  const head = word.slice(0, quote)
  const tail = word.slice(quote + 1)
  if (tail === 't' && head.endsWith('n')) {
    const stem = head.slice(0, -1)
    return [stems[stem] ?? stem, 'not']
  }
  if (tail === 's') {
    if (head === 'let') return ['let', 'us']
    return isAfter.has(head) ? [head, 'is'] : head
  }
  return Object.hasOwn(tails, tail) ? [head, tails[tail] ?? tail] : word
}
