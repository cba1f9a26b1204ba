import { ArchiveError } from './archive-error.ts'
import { words } from './words.ts'

/** What the world may do to whoever writes a file; everything else is a fault of ours. */
const expected: ReadonlySet<string> = new Set([
  'EACCES',
  'EDQUOT',
  'EEXIST',
  'EFBIG',
  'EIO',
  'EISDIR',
  'ELOOP',
  'EMFILE',
  'ENAMETOOLONG',
  'ENOENT',
  'ENOSPC',
  'ENOTDIR',
  'EPERM',
  'EROFS',
  'ETXTBSY',
])

/** Does something that writes to `path`; where the system refuses, throws an {@link ArchiveError} that says so. */
export async function writing<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (!(error instanceof Error) || !expected.has(code)) throw error
    throw new ArchiveError(words.cannotWrite(path, code, error.message))
  }
}
