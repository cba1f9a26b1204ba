const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const submission = /^[A-Za-z0-9_-]{1,64}$/

/** Whether this is an id of ours: a UUID in lower case. Anything else names nothing, and is never written down. */
export const isId = (text: string): boolean => uuid.test(text)

/** Whether this may name a submission of a form; the first migration says the same. */
export const isSubmissionId = (text: string): boolean => submission.test(text)
