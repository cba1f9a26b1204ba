import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AuditForm } from '../../../contract/audit.ts'
import type { Problem } from '../api/ask.ts'
import { saveFile } from '../api/save-file.ts'
import { Button } from '../parts/button.tsx'
import { Part } from '../parts/page.tsx'
import { ProblemLine } from '../parts/problem.tsx'

const forms = [
  { form: 'fhir', name: 'audit.ndjson', words: 'audit.fhir' },
  { form: 'csv', name: 'audit.csv', words: 'audit.csv' },
  { form: 'json-lines', name: 'audit.jsonl', words: 'audit.jsonLines' },
] as const satisfies readonly { readonly form: AuditForm; readonly name: string; readonly words: string }[]

/** What is shown, as a file. */
export function Export({ query }: { readonly query: string }) {
  const { t } = useTranslation()
  const [problem, setProblem] = useState<Problem | null>(null)
  return (
    <Part title={t('audit.export')} intro={t('audit.exportIntro')}>
      <p className="flex flex-wrap gap-2">
        {forms.map(({ form, name, words }) => (
          <Button
            key={form}
            onPress={async () => setProblem(await saveFile(`/api/audit/export?${query}&form=${form}`, name))}
          >
            {t(words)}
          </Button>
        ))}
      </p>
      {problem && <ProblemLine problem={problem} />}
    </Part>
  )
}
