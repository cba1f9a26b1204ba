import { useTranslation } from 'react-i18next'
import { useStore } from '../parts/store.ts'
import type { OwnWordsKeeper } from './own-words.ts'

const states = {
  empty: 'composer.empty',
  saved: 'composer.saved',
  saving: 'composer.saving',
  unsaved: 'composer.unsaved',
  'kept-here': 'composer.keptHere',
} as const

/** Where the words are now, in words. */
export function Kept({ words }: { readonly words: OwnWordsKeeper }) {
  const { t } = useTranslation()
  const now = useStore(words)
  if (now.state === 'empty') return null
  const refused = now.state === 'refused'
  return (
    <p
      className={`text-s ${refused ? 'font-medium text-bad' : now.state === 'kept-here' ? 'font-medium' : 'text-ink-3'}`}
    >
      {now.state === 'refused' ? t('composer.saveRefused', { words: now.words ?? '' }) : t(states[now.state])}
    </p>
  )
}
