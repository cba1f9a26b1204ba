import { types, type CustomTypesConfig } from 'pg'

const TIMESTAMPTZ = 1184
const DATE = 1082
const INT8 = 20

/** How values come back: times as ISO 8601 UTC with milliseconds, days as written, bigint as a number, which is
 * exact to 2^53 and throws RangeError beyond. */
export const readAs: CustomTypesConfig = {
  getTypeParser: (oid, format) => {
    if (format !== 'binary') {
      if (oid === TIMESTAMPTZ) return (text: string) => new Date(text).toISOString()
      if (oid === DATE) return (text: string) => text
      if (oid === INT8) return safeInteger
    }
    return types.getTypeParser(oid, format)
  },
}

function safeInteger(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new RangeError('a number in the database is too large')
  return value
}
