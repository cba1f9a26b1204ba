import { useTranslation } from 'react-i18next'
import { Button } from '../parts/button.tsx'
import { useStore } from '../parts/store.ts'
import { Sheet } from '../parts/sheet.tsx'
import { modKey, setSingleKeys, shortcutsShown, singleKeys } from './keys.ts'

const groups = [
  {
    title: 'groupQueue',
    keys: [
      ['j', 'next'],
      ['k', 'previous'],
      ['Enter', 'open'],
      ['/', 'search'],
    ],
  },
  {
    title: 'groupConversation',
    keys: [
      ['r', 'reply'],
      ['m', 'moves'],
      ['1 2 3', 'use'],
      ['e', 'episode'],
      ['f', 'followUp'],
      ['i', 'about'],
      ['mod Enter', 'approve'],
    ],
  },
  {
    title: 'groupEverywhere',
    keys: [
      ['Esc', 'back'],
      ['?', 'sheet'],
    ],
  },
] as const

export function ShortcutSheet() {
  const { t } = useTranslation()
  const on = useStore(singleKeys)
  const close = (): void => shortcutsShown.set(false)
  return (
    <Sheet title={t('shell.keys.title')} titleId="shortcuts" onClose={close}>
      <p className="mt-1 text-s text-ink-2">{t('shell.keys.intro')}</p>
      {groups.map((group) => (
        <section key={group.title} className="mt-4">
          <h3 className="text-s font-semibold text-ink-2">{t(`shell.keys.${group.title}`)}</h3>
          <dl className="mt-1">
            {group.keys.map(([keys, does]) => (
              <div key={keys} className="flex items-center justify-between gap-4 border-b border-line py-1.5">
                <dt>{t(`shell.keys.${does}`)}</dt>
                <dd className="flex gap-1 whitespace-nowrap">
                  {keys.split(' ').map((key) => (
                    <kbd key={key} className="key">
                      {key === 'mod' ? modKey() : key}
                    </kbd>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <div className="mt-5 flex flex-wrap items-center justify-between gap-3">
        <label className="flex items-center gap-2">
          <input type="checkbox" checked={on} onChange={(event) => setSingleKeys(event.target.checked)} />
          {t('shell.keys.on')}
        </label>
        <Button onPress={close}>{t('shell.close')}</Button>
      </div>
    </Sheet>
  )
}
