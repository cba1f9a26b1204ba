/** What a practice marked as its own guideline stands before everything else that answers, where it speaks of the whole
 * subject that was asked about; where it does not, it stays in its place. The order is kept otherwise. */
export function oursFirst<F extends { readonly ours: boolean; readonly held: number }>(
  found: readonly F[],
  subject: ReadonlySet<string>,
): readonly F[] {
  const first = ({ ours, held }: F): boolean => ours && subject.size > 0 && held >= subject.size
  return [...found.filter(first), ...found.filter((one) => !first(one))]
}
