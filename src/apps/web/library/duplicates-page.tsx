import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { DuplicatesView } from '../../../contract/library.ts'
import { libraryReads } from '../api/library-reads.ts'
import { libraryWrites } from '../api/library-writes.ts'
import { Button } from '../parts/button.tsx'
import { Page, Part } from '../parts/page.tsx'
import { Plain, ProblemLine } from '../parts/problem.tsx'
import { useSaving } from '../parts/saving.ts'
import { Seen } from '../parts/seen.tsx'
import { announce } from '../shell/announce.tsx'
import { Forbidden } from '../shell/forbidden.tsx'
import { may, useSession } from '../shell/session.ts'

type Pair = DuplicatesView['pairs'][number]

/** Sources that are probably one; a person says whether they are. */
export function DuplicatesPage() {
  const { t } = useTranslation()
  const allowed = may(useSession(), 'library.read')
  const query = useQuery({ ...libraryReads.duplicates(), enabled: allowed })
  if (!allowed) return <Forbidden words={t('library.mayNot')} />
  return (
    <Page title={t('library.twins.title')} intro={t('library.twins.intro')}>
      <p className="mt-2 text-s">
        <Link to="/library" className="underline">
          {t('library.back')}
        </Link>
      </p>
      <Seen query={query} lines={8}>
        {({ pairs }) =>
          pairs.length === 0 ? (
            <Plain title={t('library.twins.none')} words={t('library.twins.noneWords')} />
          ) : (
            pairs.map((pair) => <Decide key={`${pair.first.id}${pair.second.id}`} pair={pair} />)
          )
        }
      </Seen>
    </Page>
  )
}

function Decide({ pair }: { readonly pair: Pair }) {
  const { t } = useTranslation()
  const allowed = may(useSession(), 'library.change')
  const { busy, problem, saved } = useSaving()
  const decide = async (same: boolean): Promise<void> => {
    const said = { first: pair.first.id, second: pair.second.id, same }
    if (await saved(() => libraryWrites.decideDuplicate(said)))
      announce(t(same ? 'library.twins.saidSame' : 'library.twins.saidTwo'))
  }
  const whyNot = allowed ? (busy ? t('composer.saving') : null) : t('library.mayNot')
  return (
    <Part title={pair.first.title}>
      <div className="grid gap-4 md:grid-cols-2">
        <One one={pair.first} label={t('library.twins.first')} />
        <One one={pair.second} label={t('library.twins.second')} />
      </div>
      <div className="mt-3 flex flex-wrap items-center gap-2">
        <Button onPress={() => void decide(true)} whyNot={whyNot} whyShown>
          {t('library.twins.same')}
        </Button>
        <Button onPress={() => void decide(false)} whyNot={whyNot}>
          {t('library.twins.two')}
        </Button>
      </div>
      <p className="mt-1 max-w-[68ch] text-s text-ink-2">{t('library.twins.sameIntro')}</p>
      <ProblemLine problem={problem} />
    </Part>
  )
}

function One({ one, label }: { readonly one: Pair['first']; readonly label: string }) {
  const { t } = useTranslation()
  return (
    <article className="min-w-0 border border-line p-3 break-words">
      <h3 className="text-s text-ink-2">{label}</h3>
      <p>
        <Link to="/library/$sourceId" params={{ sourceId: one.id }} className="font-medium underline">
          {one.title}
        </Link>
      </p>
      <p className="text-s text-ink-2">
        {[one.authors, one.container, one.issued].filter((part) => part !== '').join(' · ')}
      </p>
      <p className="text-s break-all">{one.identifiers.join(' · ') || t('library.twins.noIdentifier')}</p>
      {one.standing !== 'good' && (
        <p className="text-s font-medium text-bad">{t(`library.standing.${one.standing}`)}</p>
      )}
      <p className="mt-2 text-s">{one.opening === '' ? t('library.twins.noText') : `${one.opening} …`}</p>
    </article>
  )
}
