import { useTranslation } from 'react-i18next'
import { Choice, Field } from '../parts/field.tsx'
import { addableKinds } from '../privacy/identifier-kinds.ts'
import type { ClientForm } from './client-form.ts'
import { RowList } from './row-list.tsx'

/** As many as the record takes. */
const MOST_PEOPLE = 30
const MOST_WORDS = 60

const BLANK_WORD: ClientForm['identifiers'][number] = { type: 'name', value: '' }

type Props = { readonly form: ClientForm; readonly set: (change: Partial<ClientForm>) => void }

/** Who is around them and what else gives them away: known from the first day, hidden from the first message. */
export function AroundThem({ form, set }: Props) {
  const { t } = useTranslation()
  const words = {
    remove: (line: number) => t('people.removeLine', { line }),
    removeWord: t('privacy.hidden.remove'),
  }
  return (
    <>
      <RowList
        {...words}
        label={t('people.circle')}
        hint={t('people.circleHint')}
        add={t('people.addPerson')}
        rows={form.circle}
        blank={{ relation: '', name: '' }}
        most={MOST_PEOPLE}
        onChange={(circle) => set({ circle })}
      >
        {(one, change) => (
          <>
            <Field
              label={t('people.relation')}
              value={one.relation}
              onChange={(relation) => change({ ...one, relation })}
              required={one.name.trim() !== ''}
            />
            <Field
              label={t('people.relationName')}
              value={one.name}
              onChange={(name) => change({ ...one, name })}
              required={one.relation.trim() !== ''}
            />
          </>
        )}
      </RowList>
      <RowList
        {...words}
        label={t('people.identifiers')}
        hint={t('people.identifiersHint')}
        add={t('people.addWord')}
        rows={form.identifiers}
        blank={BLANK_WORD}
        most={MOST_WORDS}
        onChange={(identifiers) => set({ identifiers })}
      >
        {(one, change) => (
          <>
            <Choice
              label={t('privacy.hidden.kind')}
              value={one.type}
              onChange={(type) => change({ ...one, type })}
              options={addableKinds.map((kind) => ({ value: kind, label: t(`privacy.kind.${kind}`) }))}
            />
            <Field
              label={t('privacy.hidden.value')}
              value={one.value}
              onChange={(value) => change({ ...one, value })}
            />
          </>
        )}
      </RowList>
    </>
  )
}
