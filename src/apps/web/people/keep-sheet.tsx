import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { reads } from '../api/reads.ts'
import { Button } from '../parts/button.tsx'
import { Seen } from '../parts/seen.tsx'
import { Sheet } from '../parts/sheet.tsx'
import { may, useSession } from '../shell/session.ts'
import { ErasePart } from './erase-part.tsx'
import { HoldPart } from './hold-part.tsx'

/** Keeping one client's record by a legal hold, or erasing it. */
export function KeepSheet(props: {
  readonly client: { readonly clientId: string; readonly name: string }
  readonly close: () => void
}) {
  const { t } = useTranslation()
  const session = useSession()
  const titleId = useId()
  const keeping = useQuery(reads.keeping())
  const { client, close } = props
  return (
    <Sheet title={t('people.keep.title', { name: client.name })} titleId={titleId} onClose={close}>
      <div className="sheet-body mt-4 flex flex-col gap-5">
        <Seen query={keeping} lines={4}>
          {({ holds }) => {
            const hold = holds.find(({ clientId }) => clientId === client.clientId) ?? null
            return (
              <>
                <HoldPart clientId={client.clientId} hold={hold} />
                {may(session, 'client.erase') && (
                  <ErasePart client={client} held={hold !== null} close={close} />
                )}
              </>
            )
          }}
        </Seen>
        <div className="flex justify-end">
          <Button onPress={close}>{t('shell.close')}</Button>
        </div>
      </div>
    </Sheet>
  )
}
