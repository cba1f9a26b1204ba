import type { Hours } from '../policy/hours.ts'

const days = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su']
const time = '(?:[01]\\d|2[0-3]):[0-5]\\d'
const run = new RegExp(`^(Mo|Tu|We|Th|Fr|Sa|Su)(?:-(Mo|Tu|We|Th|Fr|Sa|Su))? (${time})-(${time}|24:00)$`)

/** The slots that `Mo-Fr 09:00-17:00; Sa 10:00-14:00` means; null where it is not written so. A line that is open past
 * midnight has a second run: `Mo-Su 15:30-24:00; Mo-Su 00:00-00:30`. */
export function slotsOf(hours: string): Hours['open'] | null {
  const slots: Hours['open'][number][] = []
  for (const part of hours.split('; ')) {
    const found = run.exec(part)
    const [, first = '', last = first, from = '', to = ''] = found ?? []
    const [begin, end] = [days.indexOf(first), days.indexOf(last)]
    if (!found || end < begin || from >= to) return null
    for (let day = begin; day <= end; day += 1) slots.push({ day: day + 1, from, to })
  }
  return slots
}
