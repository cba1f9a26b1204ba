import type { MemberActor } from '../domain/access/actor.ts'
import { entryFor } from '../domain/audit/entry-for.ts'
import { calibrationFor, type Calibration } from '../domain/guard/judge/calibration.ts'
import { locales, type Locale } from '../domain/language.ts'
import { granted, refused, type Outcome } from '../domain/outcome.ts'
import { permitted } from './permitted.ts'
import type { Ports } from './ports.ts'
import { refuseWith } from './refuse.ts'

export type JudgeState = {
  readonly on: boolean
  /** The model that drafts; it alone may look a second time, since clients agreed to it. */
  readonly model: string | null
  /** Languages in which it was calibrated for exactly this model and prompt: in others it is not asked. */
  readonly speaks: readonly Locale[]
  readonly calibrations: readonly Calibration[]
}

export async function readJudge(actor: MemberActor, ports: Ports): Promise<Outcome<JudgeState>> {
  const permit = await permitted(actor, 'settings.read', ports)
  return permit.ok ? granted(await stateOf(actor.organisationId, ports)) : permit
}

/** Turns the second look at drafts on or off. On, it still says nothing before it was calibrated. */
export async function turnJudge(actor: MemberActor, on: boolean, ports: Ports): Promise<Outcome<JudgeState>> {
  const permit = await permitted(actor, 'provider.change', ports)
  if (!permit.ok) return permit
  const provider = await ports.providers.provider(actor.organisationId)
  if (on && provider === null) return refuseWith(ports, actor, 'access-refused', refused('no-provider'))
  const subject = ['organisation', actor.organisationId] as const
  const detail = { on, model: provider?.model ?? null }
  await ports.judging.turn(
    permit.value,
    on,
    entryFor(actor, ports.clock.now(), 'judge-changed', subject, detail),
  )
  return granted(await stateOf(actor.organisationId, ports))
}

async function stateOf(organisationId: string, ports: Ports): Promise<JudgeState> {
  const provider = await ports.providers.provider(organisationId)
  const calibrations = await ports.judging.calibrations(organisationId)
  const promptVersion = ports.shipped.judgePrompt().version
  const speaks =
    provider === null
      ? []
      : locales.filter(
          (language) =>
            calibrationFor(calibrations, {
              ...{ provider: provider.name, model: provider.model, promptVersion, language },
            }) !== null,
        )
  return {
    on: await ports.judging.isOn(organisationId),
    model: provider?.model ?? null,
    speaks,
    calibrations,
  }
}
