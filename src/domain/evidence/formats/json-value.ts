/** Careful reading of what JSON held; whatever does not fit is empty. */
export type JsonObject = Readonly<Record<string, unknown>>

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
export const objectIn = (value: unknown): JsonObject => (isObject(value) ? value : {})
export const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
export const objectsIn = (value: unknown): readonly JsonObject[] => listIn(value).filter(isObject)
export const textIn = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' && Number.isFinite(value) ? String(value) : ''
/** A text, or the first of a list of texts. */
export const firstIn = (value: unknown): string => textIn(Array.isArray(value) ? value[0] : value)

/** `{"date-parts": [[2001, 9, 3]]}` as a day. */
export function datePartsIn(value: unknown): string {
  const [year, month, day] = listIn(listIn(objectIn(value)['date-parts'])[0]).map(textIn)
  if (year === undefined || !/^\d{4}$/.test(year)) return ''
  const parts = [month, day].map((part) =>
    part !== undefined && /^\d{1,2}$/.test(part) ? part.padStart(2, '0') : '',
  )
  return [year, ...(parts[0] === '' ? [] : parts)].filter((part) => part !== '').join('-')
}
