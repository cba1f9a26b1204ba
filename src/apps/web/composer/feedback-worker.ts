import { feedback } from '../../../domain/feedback/feedback.ts'
import type { Learned } from '../../../domain/feedback/learned/read-learned.ts'
import { ratioOver, type Ratio } from '../../../domain/feedback/ratio.ts'
import type { FeedbackAnswer, FeedbackQuestion, LEARNED_HERE } from './feedback-of.ts'

// The first call builds the tables of phrases, a quarter of a second of work: it is made here before anybody writes,
// beside the page and not in it, so that no key press ever waits.
feedback({
  client: 'It is a lot.',
  text: 'What is the hardest part?',
  language: 'en',
  locale: 'en',
  learned: null,
})

// The learned reader's weights are a chunk of their own: until they are here, and where they cannot be had, the rules
// speak alone.
let learned: Learned | null = null
async function fetchLearned(): Promise<void> {
  const { openLearned } = await import('../../../domain/feedback/learned/open.ts')
  learned = openLearned()
  earlier.clear()
  const here: typeof LEARNED_HERE = 'learned-here'
  postMessage(here)
}

const MOST_EARLIER = 1_000
/** What was said earlier does not change: it is read once. */
const earlier = new Map<string, Ratio>()

function ratioOfEarlier(text: string): Ratio {
  const known = earlier.get(text)
  if (known) return known
  const { ratio } = feedback({ client: '', text, language: 'unknown', locale: 'en', learned })
  if (earlier.size >= MOST_EARLIER) earlier.clear()
  earlier.set(text, ratio)
  return ratio
}

addEventListener('message', ({ data }: MessageEvent<FeedbackQuestion>) => {
  const own = feedback({ ...data.given, learned, before: data.earlier.at(-1) ?? '' })
  const answer: FeedbackAnswer = {
    id: data.id,
    feedback: { ...own, ratio: ratioOver([...data.earlier.map(ratioOfEarlier), own.ratio]) },
  }
  postMessage(answer)
})

fetchLearned().catch(() => undefined)
