import { openEgress, type EgressParts } from '../egress/open-egress.ts'
import { witnessRules, type WitnessSettings } from './read-witness.ts'
import { witnessFile } from './witness-file.ts'
import { witnessPost } from './witness-post.ts'
import type { Witness } from './witness.ts'

/** The witnesses that the environment names. `close` breaks off what is under way to the one outside. */
export function openWitnesses(
  settings: WitnessSettings,
  parts: EgressParts,
): { readonly witnesses: readonly Witness[]; readonly close: () => void } {
  const egress = openEgress({ ...parts, rules: witnessRules(settings, parts.rules) })
  return {
    witnesses: [
      ...(settings.file === null ? [] : [witnessFile(settings.file)]),
      ...(settings.outside === null ? [] : [witnessPost(settings.outside.url, settings.outside.key, egress)]),
    ],
    close: egress.close,
  }
}
