import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { RegistersView } from '../../../contract/library.ts'
import type { Register } from '../../../domain/evidence/registers.ts'
import { libraryWrites } from '../api/library-writes.ts'
import { Button } from '../parts/button.tsx'
import { Part } from '../parts/page.tsx'
import { ProblemLine } from '../parts/problem.tsx'
import { useSaving } from '../parts/saving.ts'
import { Tick } from '../privacy/options.tsx'
import { announce } from '../shell/announce.tsx'

/** Which public registers may be asked for a paper by its identifier, and what leaves then. */
export function RegistersPart({ stored }: { readonly stored: RegistersView }) {
  const { t } = useTranslation()
  const { registers } = stored
  const [allowed, setAllowed] = useState<readonly Register[]>(
    registers.filter((one) => one.allowed && one.inReach).map((one) => one.register),
  )
  const { busy, problem, saved } = useSaving()
  const reachable = registers.some(({ inReach }) => inReach)
  const save = async (): Promise<void> => {
    if (await saved(() => libraryWrites.allowRegisters(allowed))) announce(t('settings.registers.saved'))
  }
  return (
    <Part title={t('settings.registers.title')} intro={t('settings.registers.intro')}>
      <div className="flex max-w-[68ch] flex-col gap-3">
        {registers.map(({ register, host, inReach }) =>
          inReach ? (
            <Tick
              key={register}
              label={t(`settings.registers.${register}`)}
              means={host}
              checked={allowed.includes(register)}
              onChange={(on) =>
                setAllowed(on ? [...allowed, register] : allowed.filter((one) => one !== register))
              }
            />
          ) : (
            <p key={register} className="break-words">
              {t(`settings.registers.${register}`)}{' '}
              <span className="text-s text-ink-2">{t('settings.registers.outOfReach', { host })}</span>
            </p>
          ),
        )}
        <ProblemLine problem={problem} />
        <div>
          <Button
            onPress={() => void save()}
            whyNot={!reachable ? t('settings.registers.noneInReach') : busy ? t('composer.saving') : null}
          >
            {t('settings.registers.save')}
          </Button>
        </div>
      </div>
    </Part>
  )
}
