import { useTranslation } from 'react-i18next'
import type { SourcePageView } from '../../../contract/library.ts'
import { Part } from '../parts/page.tsx'
import { ToPassage } from './to-passage.tsx'

/** What may not be taken from it, and whose rule that is. */
export function NotShownPart({ view }: { readonly view: SourcePageView }) {
  const { t } = useTranslation()
  const { design, says } = view.design
  return (
    <Part title={t('library.notShown')} intro={t('library.notShownIntro')}>
      <p className="mb-3 max-w-[72ch]">
        <span className="font-medium">{t('library.readAs')}: </span>
        {t(`library.design.${design}`)} {says !== null && <ToPassage passage={says.passage} />}
      </p>
      <ul className="flex max-w-[72ch] list-disc flex-col gap-2 pl-5">
        {view.notShown.map((one) => (
          <li key={one.code} className="break-words">
            {t(`library.not.${one.code}`)} {one.says !== null && <ToPassage passage={one.says.passage} />}
            <span className="block text-s text-ink-2">{t('library.rule', { rule: one.rule })}</span>
          </li>
        ))}
      </ul>
      {view.notShown.length === 0 && <p className="text-ink-2">{t('library.notShownNothing')}</p>}
    </Part>
  )
}
