/** When somebody reads. Days are ISO weekdays (1 Monday … 7 Sunday); times are `HH:MM` in the time zone. */
export type Hours = {
  readonly timeZone: string
  readonly open: readonly { readonly day: number; readonly from: string; readonly to: string }[]
}

const clockTime = /^(?:[01]\d|2[0-3]):[0-5]\d$/

/** Whether every slot has times that a clock shows, and ends after it begins. */
export const areHours = (open: Hours['open']): boolean =>
  open.every(
    (slot) =>
      slot.day >= 1 &&
      slot.day <= 7 &&
      clockTime.test(slot.from) &&
      clockTime.test(slot.to) &&
      slot.from < slot.to,
  )

/** Whether the practice is staffed at an instant (ISO 8601 UTC). */
export function isStaffed(hours: Hours, at: string): boolean {
  const { day, time } = localTime(hours.timeZone, at)
  return hours.open.some((slot) => slot.day === day && slot.from <= time && time < slot.to)
}

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

function localTime(timeZone: string, at: string): { readonly day: number; readonly time: string } {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(new Date(at))
  const part = (type: string): string => parts.find((p) => p.type === type)?.value ?? ''
  return { day: weekdays.indexOf(part('weekday')) + 1, time: `${part('hour')}:${part('minute')}` }
}
