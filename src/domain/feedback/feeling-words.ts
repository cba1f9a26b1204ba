import type { WordLists } from '../guard/reading/pattern.ts'

/** Words for feelings, both languages, without accents; `~` stands for any ending. Strongest first in each group. */
export const feelings: Readonly<Record<string, string>> = {
  despair:
    'hopeless|despair|desperate|worthless|trapped|pointless|empty|numb|suicidal|broken|useless|desesperado|desesperada|desesperacion|desesperanza|atrapado|atrapada|vacio|vacia|inutil|hundido|hundida|destrozado|destrozada',
  fear: 'terrified|terrifying|scared|afraid|frightened|frightening|panic|panicking|panicked|anxious|anxiety|worried|worry|worrying|nervous|fear|dread|scary|uneasy|aterrado|aterrada|asustado|asustada|miedo|panico|ansioso|ansiosa|ansiedad|preocupado|preocupada|nervioso|nerviosa|angustia|angustiado|angustiada|temor|preocupa|asusta',
  sadness:
    'devastated|heartbroken|grief|grieving|sad|sadness|depressed|depression|down|miserable|crying|cry|cried|tearful|unhappy|hurt|hurting|hurts|pain|painful|loss|triste|tristeza|deprimido|deprimida|depresion|llorar|lloro|llorando|dolor|duele|duelo|pena|infeliz|dolido|dolida',
  shame:
    'ashamed|shame|humiliated|embarrassed|guilty|guilt|disgusted|failure|stupid|weak|verguenza|avergonzado|avergonzada|culpa|culpable|humillado|humillada|fracaso|fracasado|fracasada|tonto|tonta',
  anger:
    'furious|rage|angry|anger|mad|resentful|frustrated|frustrating|frustration|annoyed|irritated|bitter|hate|furioso|furiosa|rabia|ira|enfadado|enfadada|enojado|enojada|frustrado|frustrada|frustracion|resentimiento|odio|harto|harta|molesto|molesta',
  loneliness:
    'lonely|loneliness|alone|isolated|abandoned|rejected|unloved|invisible|excluded|betrayed|solo|sola|soledad|aislado|aislada|abandonado|abandonada|rechazado|rechazada|traicionado|traicionada',
  exhaustion:
    'exhausted|exhausting|overwhelmed|overwhelming|drained|tired|burnt|burned|stressed|stress|worn|drowning|agotado|agotada|agotamiento|abrumado|abrumada|cansado|cansada|cansancio|estresado|estresada|estres|desbordado|desbordada|saturado|saturada|agobiado|agobiada',
  confusion:
    'confused|lost|torn|unsure|stuck|conflicted|ambivalent|confundido|confundida|perdido|perdida|dividido|dividida|bloqueado|bloqueada|estancado|estancada|confuso|confusa|inseguro|insegura',
  joy: 'happy|proud|relieved|relief|hopeful|hope|grateful|excited|calm|content|better|glad|feliz|contento|contenta|orgulloso|orgullosa|aliviado|aliviada|alivio|esperanza|agradecido|agradecida|ilusionado|ilusionada|tranquilo|tranquila',
}
/** Feelings from the one that most needs taking up to the one that least does. */
export const feelingOrder = [
  'despair',
  'fear',
  'shame',
  'loneliness',
  'sadness',
  'anger',
  'exhaustion',
  'confusion',
  'joy',
] as const

export const feelingLists: WordLists = { feeling: Object.values(feelings).join('|') }

const familyOf = new Map(
  Object.entries(feelings).flatMap(([family, words]) =>
    words.split('|').map((word) => [word, family] as const),
  ),
)
/** The family of feelings that a folded word belongs to, if any. */
export const feelingOf = (word: string): string | undefined => familyOf.get(word)
