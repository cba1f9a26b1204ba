import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../parts/button.tsx'
import { Sheet } from '../parts/sheet.tsx'

export type ShownLink = {
  readonly name: string
  readonly url: string
  readonly opens: 'sign-in' | 'client-page'
}

/** A link that is shown this once. It is nowhere else: not in a list, not in the cache. */
export function LinkSheet({ link, close }: { readonly link: ShownLink; readonly close: () => void }) {
  const { t } = useTranslation()
  const input = useRef<HTMLInputElement>(null)
  const [copied, setCopied] = useState<boolean | null>(null)
  const { name } = link
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(link.url)
      setCopied(true)
    } catch {
      // Clipboards are closed to pages served over plain http.
      input.current?.select()
      setCopied(false)
    }
  }
  return (
    <Sheet title={t('people.linkTitle', { name })} titleId="link-title" onClose={null}>
      <p className="mt-2">{t('people.linkOnce', { name })}</p>
      <p className="text-s text-ink-2">
        {t(link.opens === 'sign-in' ? 'people.linkSignIn' : 'people.linkClient', { name })}
      </p>
      <input
        ref={input}
        readOnly
        className="field mt-3"
        aria-label={t('people.linkTitle', { name })}
        value={link.url}
        onFocus={(event) => event.target.select()}
      />
      <div className="mt-4 flex flex-wrap items-center justify-end gap-2">
        <output className="mr-auto text-s text-ink-2">
          {copied === null ? '' : t(copied ? 'people.copied' : 'people.copyFailed')}
        </output>
        <Button onPress={close}>{t('shell.close')}</Button>
        <Button kind="main" onPress={() => void copy()}>
          {t('people.copy')}
        </Button>
      </div>
    </Sheet>
  )
}
