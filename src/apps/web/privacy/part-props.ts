import type { PrivacyView } from '../../../contract/privacy.ts'
import type { ConversationView } from '../../../contract/shapes.ts'

/** What every part of the privacy sheet is shown from. */
export type PartProps = { readonly view: ConversationView; readonly privacy: PrivacyView }
