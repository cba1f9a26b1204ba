import { Link } from '@tanstack/react-router'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { ConversationView } from '../../../contract/shapes.ts'
import { Icon } from '../parts/icons.tsx'
import { Sheet } from '../parts/sheet.tsx'
import { AlwaysHidden } from './always-hidden.tsx'
import { Consents } from './consents.tsx'
import { CopyPart } from './copy-part.tsx'
import { LedgerPart } from './ledger-part.tsx'
import type { PartProps } from './part-props.ts'
import { partNames, wordOf, type PartName } from './part-names.ts'
import { Preview } from './preview.tsx'

/** Everything about AI and privacy in one conversation: five parts, one at a time. */
export function PrivacySheet(props: PartProps & { readonly part: PartName; readonly close: () => void }) {
  const { t } = useTranslation()
  const id = useId()
  const { view, privacy, part } = props
  return (
    <Sheet
      title={t('privacy.of', { name: view.client.preferredName })}
      titleId={id}
      size="tall"
      onClose={props.close}
    >
      <button
        type="button"
        className="button absolute top-4 right-3"
        data-kind="plain"
        aria-label={t('shell.close')}
        onClick={props.close}
      >
        <Icon name="close" />
      </button>
      <Parts view={view} />
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must take the keyboard */}
      <div tabIndex={0} className="sheet-body">
        {!privacy.change.may && (
          <p className="mb-3 text-s font-medium">
            {t('privacy.readOnly', { name: view.client.preferredName })}
          </p>
        )}
        {privacy.remoteOff && <p className="mb-3 text-s font-medium">{t('privacy.remoteOff')}</p>}
        <Shown key={part} part={part} view={view} privacy={privacy} />
      </div>
    </Sheet>
  )
}

function Parts({ view }: { readonly view: ConversationView }) {
  const { t } = useTranslation()
  return (
    <nav aria-label={t('privacy.title')} className="flex flex-wrap gap-x-1 border-b border-line">
      {partNames.map((name) => (
        <Link
          key={name}
          to="/inbox/$conversationId/$panel"
          params={{ conversationId: view.conversationId, panel: 'about' }}
          hash={name}
          replace
          activeOptions={{ exact: true, includeHash: true }}
          className="border-b-2 border-transparent px-2 py-2.5 text-s font-medium text-ink-2 -outline-offset-4 hover:text-ink aria-[current=page]:border-accent aria-[current=page]:text-ink"
        >
          {t(wordOf[name])}
        </Link>
      ))}
    </nav>
  )
}

function Shown({ part, view, privacy }: PartProps & { readonly part: PartName }) {
  if (part === 'privacy-consents') return <Consents view={view} privacy={privacy} />
  if (part === 'privacy-ledger') return <LedgerPart view={view} privacy={privacy} />
  if (part === 'privacy-hidden') return <AlwaysHidden view={view} privacy={privacy} />
  if (part === 'privacy-copy') return <CopyPart view={view} />
  return <Preview view={view} privacy={privacy} />
}
