/** Whether something can be seen in it: fillers and blank patterns are letters and signs that nobody sees. */
export const isVisible = (text: string): boolean =>
  /[^\s\p{Cf}\p{Cc}\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0]/u.test(text)

/** Whether it holds a control character other than a line end and a tab, or half a surrogate pair. */
export const isUnreadable = (text: string): boolean => !text.isWellFormed() || /[^\P{Cc}\n\t]/u.test(text)

/** A name, a title, a number: something visible on one line, without characters that turn the direction of what
 * stands beside it (a name that reads as somebody else's on every screen). */
export const isPlainLine = (text: string): boolean => isVisible(text) && isPlainOrEmpty(text)

/** As {@link isPlainLine}, for what may be left empty. */
export const isPlainOrEmpty = (text: string): boolean =>
  text.isWellFormed() && !/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u.test(text)
