import type { LedgerRow } from '../../domain/consent/model-call.ts'
import type { DraftReason } from '../../domain/drafting/draft-progress.ts'
import type { Locale } from '../../domain/language.ts'
import type { ModelFault } from '../../flows/model-ports.ts'

/** What became of a call, for staff, long after it was made. */
type LedgerWords = {
  readonly awaited: string
  readonly shown: string
  readonly used: string
  readonly checked: string
  readonly withheld: string
  readonly failed: string
  readonly abandoned: string
  readonly why: Readonly<
    Record<ModelFault | DraftReason | 'consent-revoked' | 'consent-expired' | 'client-chose-no-ai', string>
  >
}

const en: LedgerWords = {
  awaited: 'No answer stands here yet. Where the server stopped in between, there never will be one.',
  shown: 'Shown as a draft. It did not end up in a reply.',
  used: 'Shown as a draft, and a reply was made from it.',
  checked: 'The draft was read once more by the model, to look for harm.',
  withheld: 'An answer came, and our checks held it back.',
  failed: 'No whole answer came.',
  abandoned: 'Whoever asked left before the answer was whole. Nothing of it was kept.',
  why: {
    unreachable: 'The model could not be reached.',
    slow: 'The model took too long.',
    'rate-limited': 'The model was taking no more requests.',
    'cut-off': 'The model stopped in the middle.',
    garbage: 'What the model sent made no sense.',
    refused: 'The model declined.',
    'server-error': "The model's server had a fault.",
    'not-configured': 'The model was not fully set up.',
    'draft-empty': 'Nothing useful was left of it.',
    'draft-not-text': 'It was not a reply in words.',
    'draft-is-a-call': 'The model tried to call a tool, and it has none.',
    'draft-foreign-placeholder': 'It held a name or a detail that the model was not given.',
    'draft-echoes-instructions': 'The model sent back its own instructions.',
    'draft-declined': 'The model said that it will not write one.',
    'draft-other-language': 'It was in another language than the client’s.',
    'draft-too-long': 'It was far too long for one reply.',
    'sentence-blocked': 'It could have done harm in this conversation.',
    'sentence-has-link': 'It held a link.',
    'claim-without-citation': 'It stated a fact and named no source.',
    'fact-not-told': 'It said something about the client that nobody told.',
    'citation-unknown': 'It named a source that was not given.',
    'citation-does-not-support': 'The source it named does not say that.',
    'draft-second-look': 'A second look by the model found that it could have done harm.',
    'draft-blocked': 'As a whole it missed something that mattered.',
    'consent-revoked': 'The client took their consent back while the model was writing.',
    'consent-expired': 'The consent ran out while the model was writing.',
    'client-chose-no-ai': 'The client switched AI off while the model was writing.',
  },
}

const es: LedgerWords = {
  awaited: 'Aquí no consta ninguna respuesta todavía. Si el servidor se detuvo entretanto, no la habrá.',
  shown: 'Se mostró como borrador. No acabó en ninguna respuesta.',
  used: 'Se mostró como borrador y de él salió una respuesta.',
  checked: 'El modelo leyó otra vez el borrador, por si hacía daño.',
  withheld: 'Llegó una respuesta y nuestras comprobaciones la retuvieron.',
  failed: 'No llegó ninguna respuesta entera.',
  abandoned: 'Quien la pidió se fue antes de que estuviera entera. No se guardó nada.',
  why: {
    unreachable: 'No se pudo contactar con el modelo.',
    slow: 'El modelo tardó demasiado.',
    'rate-limited': 'El modelo no aceptaba más peticiones.',
    'cut-off': 'El modelo se paró a la mitad.',
    garbage: 'Lo que envió el modelo no tenía sentido.',
    refused: 'El modelo no quiso hacerlo.',
    'server-error': 'Falló el servidor del modelo.',
    'not-configured': 'El modelo no estaba configurado del todo.',
    'draft-empty': 'No quedó nada útil.',
    'draft-not-text': 'No era una respuesta en palabras.',
    'draft-is-a-call': 'El modelo intentó usar una herramienta, y no tiene ninguna.',
    'draft-foreign-placeholder': 'Contenía un nombre o un dato que el modelo no había recibido.',
    'draft-echoes-instructions': 'El modelo devolvió sus propias instrucciones.',
    'draft-declined': 'El modelo dijo que no lo iba a escribir.',
    'draft-other-language': 'Estaba en un idioma distinto al de la persona.',
    'draft-too-long': 'Era demasiado larga para una sola respuesta.',
    'sentence-blocked': 'Podía hacer daño en esta conversación.',
    'sentence-has-link': 'Contenía un enlace.',
    'claim-without-citation': 'Afirmaba un hecho sin nombrar ninguna fuente.',
    'fact-not-told': 'Decía de la persona algo que nadie contó.',
    'citation-unknown': 'Nombraba una fuente que no se le había dado.',
    'citation-does-not-support': 'La fuente que nombraba no dice eso.',
    'draft-second-look': 'Una segunda lectura del modelo vio que podía hacer daño.',
    'draft-blocked': 'En conjunto pasaba por alto algo importante.',
    'consent-revoked': 'La persona retiró su consentimiento mientras el modelo escribía.',
    'consent-expired': 'El consentimiento venció mientras el modelo escribía.',
    'client-chose-no-ai': 'La persona desactivó la IA mientras el modelo escribía.',
  },
}

const said: Readonly<Record<Locale, LedgerWords>> = { en, es }

const isKnown = (why: string, words: LedgerWords): why is keyof LedgerWords['why'] =>
  Object.hasOwn(words.why, why)

/** One or two sentences on what became of a call. */
export function outcomeWords(row: Pick<LedgerRow, 'end' | 'usedInReply'>, locale: Locale): string {
  const words = said[locale]
  if (row.end === null) return words.awaited
  if (row.usedInReply) return words.used
  const { outcome, why } = row.end
  return why !== null && isKnown(why, words) ? `${words[outcome]} ${words.why[why]}` : words[outcome]
}

const nothingSent: Readonly<Record<Locale, string>> = {
  en: 'This is what would be sent. Nothing has been sent.',
  es: 'Esto es lo que se enviaría. No se ha enviado nada.',
}
export const nothingSentWords = (locale: Locale): string => nothingSent[locale]
