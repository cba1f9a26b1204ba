import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { guidelineOf, sources, type SourceId } from '../../../domain/guard/sources.ts'
import { reads } from '../api/reads.ts'
import { currentLocale } from '../words/words-in-use.ts'

/** The guideline behind a finding, as a link to the passage of the library that has it; to its own address where the
 * library has none. Only the names of guideline and rule are asked for: nothing of what anybody wrote. */
export function GuidelineLink(props: { readonly words: string; readonly rule: string | null }) {
  const guideline = guidelineOf(props.words)
  if (guideline === null) return <span>{props.words}</span>
  return <ToGuideline guideline={guideline} {...props} />
}

function ToGuideline(props: {
  readonly guideline: SourceId
  readonly words: string
  readonly rule: string | null
}) {
  const { t } = useTranslation()
  const { data } = useQuery(reads.guideline(props.guideline, props.rule, currentLocale()))
  if (data?.place)
    return (
      <Link
        to="/library/$sourceId"
        params={{ sourceId: data.place.sourceId }}
        search={{ passage: data.place.passage + 1 }}
        className="underline"
      >
        {props.words}
        <span className="sr-only"> ({t('panel.opensPassage')})</span>
      </Link>
    )
  return (
    <a href={sources[props.guideline].url} target="_blank" rel="noreferrer noopener" className="underline">
      {props.words}
      <span className="sr-only"> ({t('panel.opens')})</span>
    </a>
  )
}
