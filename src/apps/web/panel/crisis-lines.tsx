import { useTranslation } from 'react-i18next'
import type { ConversationView } from '../../../contract/shapes.ts'
import { standingOf } from '../../../domain/crisis/standing.ts'
import { useNow } from '../shell/now.ts'

type Line = ConversationView['crisisLines'][number]

/** The lines that the client sees, and whether anybody here has checked them lately. */
export function CrisisLines({
  lines,
  country,
}: {
  readonly lines: readonly Line[]
  readonly country: string
}) {
  const { t } = useTranslation()
  const today = new Date(useNow()).toISOString().slice(0, 10)
  const unverified = lines.filter((line) => standingOf(line.verifiedOn, today) !== 'verified').length
  return (
    <section>
      <h2 className="font-semibold">{t('panel.client.crisis', { country })}</h2>
      <p className="text-s text-ink-2">{t('panel.client.crisisWords')}</p>
      {unverified > 0 && (
        <p className="mt-1 text-s font-medium">
          {t('panel.client.unverified', { some: unverified, all: lines.length })}
        </p>
      )}
      <ul className="mt-2 flex flex-col">
        {lines.map((line) => (
          <li
            key={`${line.name}-${line.region}-${line.phone}`}
            className="border-b border-line py-1.5 text-s"
          >
            <CrisisLineWords line={line} today={today} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function CrisisLineWords({ line, today }: { readonly line: Line; readonly today: string }) {
  const { t } = useTranslation()
  const about = [
    line.emergency ? t('panel.client.emergency') : null,
    line.group === 'anyone' ? null : t(`panel.client.group_${line.group}`),
    line.region,
  ].filter((part) => part !== null)
  const ways = [
    line.phone === null ? null : t('panel.client.call', { phone: line.phone }),
    line.press === null ? null : t('panel.client.press', { key: line.press }),
    line.text === null ? null : t('panel.client.text', { number: line.text }),
    line.chat === null ? null : line.chat.replace(/^https:\/\/(www\.)?/, ''),
    line.hours ?? t('panel.client.seeSite', { site: line.sourceUrl.replace(/^https:\/\/(www\.)?/, '') }),
  ].filter((part) => part !== null)
  return (
    <>
      <p className="font-medium">
        {line.name}
        {about.length > 0 && <span className="text-ink-2"> · {about.join(' · ')}</span>}
      </p>
      <p className="break-words">{ways.join(' · ')}</p>
      <p className="text-ink-2">
        {t(`panel.client.standing_${standingOf(line.verifiedOn, today)}`, {
          day: line.verifiedOn,
          by: line.verifiedBy,
        })}
      </p>
    </>
  )
}
