/** Questions made for answers whose number says what they answer: four of the institutes number their answers by a fixed
 * plan (1 what it is, 2 whom it affects …). Nobody's labels are used, and none of the questions that came with the set. */
export type Asked = { readonly id: string; readonly question: string }
export type Made = Asked & { readonly aspect: string; readonly part: 'learn' | 'choose' }

const plans: Readonly<Record<string, readonly string[]>> = {
  3: ['meaning', 'frequency', 'genes', 'inheritance', 'treatment'],
  4: ['meaning'],
  6: ['meaning', 'treatment', 'outlook', 'research'],
  8: ['meaning', 'causes', 'risk', 'symptoms', 'diagnosis', 'treatment', 'prevention'],
  9: ['meaning', 'risk', 'diagnosis', 'treatment', 'prevention'],
}
const asks: Readonly<Record<string, (focus: string) => string>> = {
  meaning: (focus) => `What is (are) ${focus} ?`,
  frequency: (focus) => `How many people are affected by ${focus} ?`,
  genes: (focus) => `What are the genetic changes related to ${focus} ?`,
  inheritance: (focus) => `Is ${focus} inherited ?`,
  treatment: (focus) => `What are the treatments for ${focus} ?`,
  outlook: (focus) => `What is the outlook for ${focus} ?`,
  research: (focus) => `what research (or clinical trials) is being done for ${focus} ?`,
  causes: (focus) => `What causes ${focus} ?`,
  risk: (focus) => `Who is at risk for ${focus}? ?`,
  symptoms: (focus) => `What are the symptoms of ${focus} ?`,
  diagnosis: (focus) => `How to diagnose ${focus} ?`,
  prevention: (focus) => `How to prevent ${focus} ?`,
}
/** GARD has no plan; how its answers begin tells. */
function ofGard(answer: string, number: number): string | null {
  if (/signs and symptoms of|Human Phenotype/i.test(answer.slice(0, 300))) return 'symptoms'
  if (number === 0) return 'meaning'
  const begins = answer.slice(0, 120)
  if (/inherit/i.test(begins)) return 'inheritance'
  if (/diagnos/i.test(begins)) return 'diagnosis'
  return /treat|therap|manag/i.test(begins) ? 'treatment' : null
}

/** The same page is always of the same part, so that no subject is in both. */
const partOf = (id: string): Made['part'] =>
  hash(id.split('-').slice(0, 2).join('-')) % 2 === 0 ? 'learn' : 'choose'
export function hash(text: string): number {
  let mixed = 2_166_136_261
  for (let at = 0; at < text.length; at += 1) mixed = Math.imul(mixed ^ text.charCodeAt(at), 16_777_619) >>> 0
  return mixed
}

export function madeQuestions(
  answers: readonly Readonly<Record<string, unknown>>[],
  kept: ReadonlySet<string>,
): readonly Made[] {
  return answers.flatMap((line) => {
    const [id, focus, answer] = [String(line['id']), String(line['focus']), String(line['answer'])]
    if (kept.has(id) || answer.trim() === '') return []
    const number = Number(id.split('-').at(-1))
    const institute = id.slice(0, 1)
    const aspect = institute === '2' ? ofGard(answer, number) : (plans[institute]?.[number] ?? null)
    const ask = aspect === null ? undefined : asks[aspect]
    return aspect !== null && ask ? [{ id, question: ask(focus), aspect, part: partOf(id) }] : []
  })
}

/** As many of each institute as the questions that came with the set have of it, times so many. */
const shares: Readonly<Record<string, number>> = { 2: 34, 3: 11, 4: 20, 6: 17, 8: 14, 9: 6 }
export const sampled = (made: readonly Made[], part: Made['part'], times: number): readonly Made[] =>
  Object.entries(shares).flatMap(([institute, share]) =>
    made
      .filter((one) => one.part === part && one.id.startsWith(institute))
      .toSorted((a, b) => hash(`${a.id}x`) - hash(`${b.id}x`))
      .slice(0, share * times),
  )
