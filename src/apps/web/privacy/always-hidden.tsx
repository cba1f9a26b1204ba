import { useTranslation } from 'react-i18next'
import type { IdentifierChange, PrivacyView } from '../../../contract/privacy.ts'
import { writes } from '../api/writes.ts'
import { Button } from '../parts/button.tsx'
import { ProblemLine } from '../parts/problem.tsx'
import { useSaving } from '../parts/saving.ts'
import { announce } from '../shell/announce.tsx'
import { AddWord } from './add-word.tsx'
import type { PartProps } from './part-props.ts'

type Word = PrivacyView['identifiers'][number]

/** What is hidden from every model whatever it is written like: words that were added, and what the record knows. */
export function AlwaysHidden({ view, privacy }: PartProps) {
  const { t } = useTranslation()
  const { busy, problem, saved } = useSaving()
  const change = async (wanted: IdentifierChange, words: string): Promise<boolean> => {
    const made = await saved(() => writes.changeIdentifiers(view.conversationId, wanted))
    if (made) announce(words)
    return made
  }
  const remove = (word: Word): void =>
    void change({ add: [], remove: [word] }, t('privacy.hidden.wasRemoved', { value: word.value }))
  return (
    <div className="flex flex-col gap-5">
      <div className="text-s text-ink-2">
        <p>{t('privacy.hidden.intro')}</p>
        <p>{t('privacy.hidden.example')}</p>
      </div>
      <section aria-labelledby="hidden-added">
        <h3 id="hidden-added" className="font-semibold">
          {t('privacy.hidden.added')}
        </h3>
        {privacy.change.may && (
          <AddWord
            stands={privacy.identifiers}
            busy={busy}
            add={(word) =>
              change({ add: [word], remove: [] }, t('privacy.hidden.wasAdded', { value: word.value }))
            }
          />
        )}
        <ProblemLine problem={problem} />
        {privacy.identifiers.length === 0 && (
          <p className="mt-2 text-s text-ink-2">{t('privacy.hidden.none')}</p>
        )}
        <Words words={privacy.identifiers} remove={privacy.change.may && !busy ? remove : null} />
      </section>
      <section aria-labelledby="hidden-known">
        <h3 id="hidden-known" className="font-semibold">
          {t('privacy.hidden.known')}
        </h3>
        <p className="text-s text-ink-2">{t('privacy.hidden.knownWords')}</p>
        <ul className="mt-1">
          {privacy.known.map(({ kind, of, value }) => (
            <li
              key={`${kind} ${of} ${value}`}
              className="flex flex-wrap gap-x-3 border-b border-line py-1 text-s"
            >
              <span className="w-32 shrink-0 sm:w-40 text-ink-2">
                {of === null ? t(`privacy.known.${kind}`) : of}
              </span>
              <span dir="auto" className="min-w-0 flex-1 basis-40 break-words">
                {value}
              </span>
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}

/** By kind, in the order in which each kind came first. */
function Words(props: { readonly words: readonly Word[]; readonly remove: ((word: Word) => void) | null }) {
  const { t } = useTranslation()
  const { words, remove } = props
  const kinds = [...new Set(words.map((word) => word.type))]
  return (
    <dl className="mt-3">
      {kinds.map((kind) => (
        <div key={kind} className="mt-2">
          <dt className="text-s text-ink-2">{t(`privacy.kind.${kind}`)}</dt>
          {words
            .filter((word) => word.type === kind)
            .map((word) => (
              <dd
                key={word.value}
                className="flex min-h-9 items-center justify-between gap-2 border-b border-line py-0.5"
              >
                <span dir="auto" className="min-w-0 break-words">
                  {word.value}
                </span>
                {remove && (
                  <Button
                    kind="plain"
                    onPress={() => remove(word)}
                    label={t('privacy.hidden.removeOne', { value: word.value })}
                  >
                    {t('privacy.hidden.remove')}
                  </Button>
                )}
              </dd>
            ))}
        </div>
      ))}
    </dl>
  )
}
