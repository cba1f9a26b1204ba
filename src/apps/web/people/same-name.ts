/** Whether somebody typed this whole name; spaces at the ends and how letters are composed do not matter. */
export const isSameName = (typed: string, name: string): boolean => plain(typed) === plain(name)

const plain = (text: string): string => text.normalize('NFC').trim().replaceAll(/\s+/g, ' ')
