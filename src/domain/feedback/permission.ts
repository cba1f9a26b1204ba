import { phrases } from '../guard/reading/phrases.ts'
import type { Reading } from '../guard/reading/read.ts'
import type { Behaviour } from './behaviours.ts'
import type { Signs } from './behaviour.ts'

/** Whether information or advice came with leave; null for what needs none. */
export type Permission = 'given' | 'not-asked' | null

const found = phrases(
  [
    // The client asks for it.
    `what (should|can|could|would|do) (i|we|you (think|suggest|recommend|advise))
   (any|some|your|need|want) (advice|ideas|suggestions|tips)
   (tell me|explain|advise|suggest|recommend) (what|how|why|to me|something|me)
   (que|como) (debo|deberia|puedo|podria|hago|me (recomiendas|aconsejas|sugieres|recomienda|aconseja))
   (algun|un|tu|tus|algunos|necesito|quiero) (consejo|consejos|idea|ideas|sugerencia)
   (dime|digame|explicame|aconsejame|recomiendame) (que|como|algo)?`,
    // The client says yes to being told.
    `^ (yes|yeah|yep|sure|ok|okay|please|go ahead|go on|of course|fine|si|claro|vale|dale|bueno|por favor|adelante)`,
    // The practitioner leaves the choice with the client: MITI counts it as leave.
    `(it is|that is) (up to you|your (choice|call|decision))
   (take|use) (it or leave it|what (fits|helps|you need))
   you (can|may) (decide|choose|tell me if)
   (if|whether) (you (like|want|wish|are (interested|open))|that (suits|fits) you)
   (tu decides|es tu decision|como tu (veas|prefieras|quieras)|si (quieres|te apetece|te sirve|gustas|te interesa|te va bien))`,
  ],
  {},
)
const ASKED = 0
const AGREED = 1
const CHOICE = 2

/**
 * Information and advice with and without leave (MITI 4.2.1: persuading with permission): the client asked, the
 * practitioner asks first or leaves the choice to them, or asked in `before`, the message that the client says yes to.
 */
export function permissions(
  text: Reading,
  client: Reading,
  behaviours: readonly Behaviour[],
  signs: Signs,
  before: Signs,
): readonly Permission[] {
  const theirs = new Set(found.find(client).map((hit) => hit.label))
  const invited = before.some((one) => one.has('asks-permission')) && theirs.has(AGREED)
  const asked = theirs.has(ASKED) || client.sentences.some((one) => one.asks) || invited
  const leaves = new Set(
    found
      .find(text)
      .filter((hit) => hit.label === CHOICE)
      .map((hit) => text.sentenceOf[hit.from] ?? 0),
  )
  const first = signs.findIndex((one) => one.has('asks-permission'))
  return behaviours.map((behaviour, at) => {
    if (behaviour !== 'information' && behaviour !== 'advice') return null
    return asked || leaves.has(at) || (first >= 0 && first <= at) ? 'given' : 'not-asked'
  })
}
