import type { PhraseRule } from './phrase-rule.ts'

/** To somebody in danger a draft gives no orders but those that lead to people and to safety: the rules above know
 * many ways of helping with a plan, and nobody can list all. Advice beside a person's own words; withheld in drafts. */
export const instructsRules: readonly PhraseRule[] = [
  {
    rule: 'instructs-in-danger',
    severity: 'advice',
    source: 'safe-messaging',
    onlyIn: 'danger',
    unlessAsked: true,
    lines: `
      (pill|pills|tablet|tablets|capsules|bottle|dose|doses|overdose|amount|insulin|paracetamol|acetaminophen|ibuprofen|opioids|morphine|fentanyl|alcohol|vodka|whisky|whiskey|rope|ropes|noose|belt|belts|cord|cords|beam|gun|guns|pistol|rifle|bullet|bullets|blade|blades|razor|razors|knife|knives|vein|veins|wrist|wrists|artery|bridge|bridges|railing|roof|rooftop|ledge|cliff|balcony|train|trains|tracks|platform|monoxide|exhaust|charcoal|helium|nitrogen|gas|poison|poisons|bleach|pesticide|bath|swallowing)
      (pastilla|pastillas|comprimido|comprimidos|frasco|bote|dosis|sobredosis|cantidad|insulina|opioides|morfina|fentanilo|cuerda|soga|cinturon|viga|pistola|arma|bala|balas|cuchilla|cuchillas|navaja|cuchillo|vena|venas|muñeca|muñecas|puente|barandilla|azotea|tejado|acantilado|balcon|tren|vias|anden|monoxido|escape|carbon|helio|veneno|lejia|insecticida|bañera)
      (ten|twelve|fifteen|sixteen|eighteen|twenty|thirty|forty|fifty|sixty|hundred|diez|doce|quince|dieciseis|veinte|treinta|cuarenta|cincuenta|sesenta|cien|bastan|basta|would do|should do|will do)
      (doctors|nobody|they|medicos) (can|could|pueden) (not|no)? (reverse|save|undo|find|salvar|revertir)`,
    unless: `
      (you|and you|that you) (told|said|wrote|mentioned|mention|describe|talked|spoke|shared|have|are|feel)
      (telling|thank|thanks|glad|worried|worry|concerned|afraid|safe|safely|safety|away|outside|out of|locked|without|instead|call|988|911|112|999|024|116|hospital|ambulance|someone|somebody|friend|pharmacy|minutes|hours|days|weeks|years|o clock|past)
      (me|nos) (dijiste|cuentas|contaste|dices|escribiste|preocupa|alegra)
      (gracias|dijiste|cuentas|a salvo|seguro|segura|fuera|lejos|llama|hospital|ambulancia|alguien|amiga|hermana|farmacia|minutos|horas|dias|semanas|años|aire)`,
  },
  {
    rule: 'instructs-in-danger',
    severity: 'advice',
    source: 'safe-messaging',
    unlessNegated: true,
    onlyIn: 'danger',
    unlessAsked: true,
    lines: `
      ^ (just|simply|now|first|then|so|ok|okay|please|and)? (take|use|tie|jump|cut|mix|wash|swallow|drink|choose|leave|turn|lock|make|get|find|pick|finish|write|put|hang|climb|step|hold|buy|load|aim|hide|start|wait|go|lie|crush|set|fill|keep|pull|push|open|close|wrap|count|try|order|prepare|plan|drive|walk|burn|light|press|let) _
      ^ (just|simply|now|first|then|so|ok|okay|and)? do (it|this|that|what|the) 
      (and|then|then just|to do|just|simply|should|could|must|might|first|so|now|you can|best to|easiest to|fastest to|fastest if you|easier if you|better to) (take|use|tie|jump|cut|mix|wash|swallow|choose|leave|turn|lock|pick|finish|hang|climb|step|buy|load|aim|hide|crush|fill|pull|wrap|burn|light|press) (them|it|the|a|an|your|all|some|this|that|these|those|off|from|more|until|yourself|out|one|two|another|what)
      ^ (simplemente|ahora|primero|luego|pues|bueno|y)? (toma|tomate|tomalas|tomatelas|usa|usalo|ata|atala|atalo|salta|corta|mezcla|mezclalas|traga|bebe|elige|deja|apaga|cierra|consigue|busca|termina|acaba|escribe|pon|cuelga|sube|compra|carga|apunta|esconde|empieza|espera|ve|tumbate|tritura|llena|prepara|planea|haz|hazlo|quema|aprieta|lanzate|tirate) _
      (y|luego|despues|puedes|podrias|deberias|mejor|hay que) (toma|tomate|tomalas|tomatelas|tomar|tomarlas|usa|usar|ata|atar|salta|saltar|corta|cortar|mezcla|mezclar|traga|elige|elegir|apaga|cierra|consigue|acaba|cuelga|sube|compra|carga|apunta|esconde|tritura|llena) (el|la|los|las|un|una|tu|tus|todo|todas|de|desde|mas|al|unas)`,
    unless: `
      (me|us|your time|a breath|a moment|one breath|breaths|slow|slowly breathe|water|feet|hand on|sure (you|that you) (are|stay) (safe|with)|it one|contact|contacts)
      (call|phone|text|ring|tell|ask|talk|reach|988|911|112|999|024|116|ambulance|hospital|emergency|er|a and e|crisis|line|doctor|nurse|help|safe|safely|safety|someone|somebody|friend|neighbour|neighbor|mum|mom|mother|dad|father|sister|brother|partner|wife|husband|son|daughter|team|together|people|company)
      (away|outside|out of (the house|reach|sight)|door open|unlock|unlocked|locked box|lock them|lock it away)
      (llama|llamar|dile|habla|hablar|pide|cuenta|cuentame|conmigo|contigo alguien|alguien|a salvo|seguridad|hospital|urgencias|ambulancia|medico|medica|ayuda|amiga|amigo|hermana|hermano|madre|padre|pareja|hija|hijo|vecina|vecino|equipo|juntos|juntas|respira|aire|agua|tiempo|un momento|fuera|lejos|abre la puerta)`,
  },
]
