import { useTranslation } from 'react-i18next'
import type { BudgetLineView } from '../../../contract/alerts.ts'
import { Icon } from '../parts/icons.tsx'
import { useFigures } from './figures-in-words.ts'

const icons = { kept: 'none', doubtful: 'moderate', broken: 'high', unknown: 'low' } as const
const colours = {
  kept: 'text-good',
  doubtful: 'text-ink',
  broken: 'text-bad',
  unknown: 'text-ink-2',
} as const

/** Each bound that is set: how the figure stands to it, and what the figure rests on. */
export function BudgetLines({ lines }: { readonly lines: readonly BudgetLineView[] }) {
  const { t } = useTranslation()
  const { line, lineBasis } = useFigures()
  return (
    <ul className="grid gap-x-8 gap-y-4 md:grid-cols-3">
      {lines.map((one) => (
        <li key={one.bound}>
          <p className={`flex items-center gap-1.5 font-medium ${colours[one.standing]}`}>
            <Icon name={icons[one.standing]} />
            {t(`alerts.line.${one.standing}`)}
          </p>
          <p>{line(one)}</p>
          {one.figure && <p className="text-s text-ink-2">{lineBasis(one)}</p>}
        </li>
      ))}
    </ul>
  )
}
