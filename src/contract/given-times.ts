import { z } from 'zod'

/** The record keeps no day of before: nobody living holds a licence from then, and PostgreSQL knows no year 0. */
const FIRST_DAY = '1900-01-01'
/** Days and moments that somebody gives, as against those that the record answers with. */
export const givenDay = z.iso.date().refine((date) => date >= FIRST_DAY)
export const givenInstant = z.iso.datetime().refine((at) => at >= FIRST_DAY)
