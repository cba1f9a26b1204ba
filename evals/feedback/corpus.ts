import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { behaviours, type Behaviour } from '../../src/domain/feedback/behaviours.ts'
import { empathySigns } from '../../src/domain/feedback/empathy.ts'
import { read } from '../../src/domain/guard/reading/read.ts'

const folder = join(import.meta.dirname, '../../data/feedback/corpus')

/** Strengths as digits: 0 none, 1 weak, 2 strong. */
export type Digits = readonly [reactions: number, interpretations: number, explorations: number]
export type Turn = {
  readonly voice: string
  readonly part: string
  readonly language: 'en' | 'es'
  readonly labels: readonly Behaviour[]
  readonly empathy: Digits
  readonly client: string
  readonly text: string
}

const isBehaviour = (word: string): word is Behaviour => behaviours.some((one) => one === word)

/** All turns as GUIDE.md decides; lines whose sentences and labels do not match in number, and texts that stand twice,
 * are left out and counted. */
export function corpus(): { readonly turns: readonly Turn[]; readonly left: number } {
  const turns: Turn[] = []
  const seen = new Set<string>()
  let left = 0
  for (const file of readdirSync(folder).toSorted()) {
    if (!file.endsWith('.txt')) continue
    for (const line of readFileSync(join(folder, file), 'utf8').split('\n')) {
      if (line.trim() === '' || line.startsWith('#')) continue
      const turn = turnOf(line)
      const key = turn === null ? '' : `${turn.client}\t${turn.text}`
      if (turn === null || seen.has(key)) left += 1
      else turns.push(agreed(turn))
      seen.add(key)
    }
  }
  return { turns, left }
}

function turnOf(line: string): Turn | null {
  const [voice = '', words = '', digits = '', client = '', text = ''] = line.split('\t')
  const labels = words.split(',').filter(isBehaviour)
  if (labels.length !== words.split(',').length || labels.length !== read(text).sentences.length) return null
  const [reactions, interpretations, explorations] = [...digits].map(Number)
  return {
    voice,
    part: voice.replace(/-\d+$/, ''),
    language: voice.includes('-es-') ? 'es' : 'en',
    labels,
    empathy: [reactions ?? 0, interpretations ?? 0, explorations ?? 0],
    client: client === '-' ? '' : client,
    text,
  }
}

/** Where the parts were labelled by different decisions, the one of GUIDE.md. */
function agreed(turn: Turn): Turn {
  const [reactions, interpretations, explorations] = turn.empathy
  const signs = empathySigns(read(turn.text))
  const warm = signs.some((one) => [...one].some((sign) => sign.startsWith('reactions')))
  const praiseAlone =
    turn.part === 'spoken-en' && reactions === 1 && turn.labels.includes('affirmation') && !warm
  const gathers = turn.labels.includes('summary') && interpretations === 1
  return { ...turn, empathy: [praiseAlone ? 0 : reactions, gathers ? 2 : interpretations, explorations] }
}
