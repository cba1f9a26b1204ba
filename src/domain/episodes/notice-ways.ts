/** Ways to somebody who does not look at the workspace just now. */
export const noticeWays = ['e-mail', 'webhook'] as const
export type NoticeWay = (typeof noticeWays)[number]
/** What a notice is about. */
export type NoticeSubject = 'episode' | 'question' | 'cover' | 'handover' | 'break-glass' | 'right-case'
/** What became of a notice. */
export const noticeEnds = ['sent', 'not-needed', 'gave-up'] as const
export type NoticeEnd = (typeof noticeEnds)[number]
