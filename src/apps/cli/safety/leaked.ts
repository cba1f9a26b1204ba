import { checkLeakedFile, LeakedFileError } from '../../../adapters/sign-in/leaked-in-file.ts'
import type { Config } from '../../server/config.ts'
import type { Unsafe } from './finding.ts'

/** A list of leaked passwords that cannot be read refuses none, and nobody would notice but for the log. */
export async function leakedFindings({
  leakedPasswords,
}: Pick<Config, 'leakedPasswords'>): Promise<readonly Unsafe[]> {
  if (leakedPasswords === null || !('file' in leakedPasswords)) return []
  const { file } = leakedPasswords
  const why = await checkLeakedFile(file).then(
    () => null,
    (error: unknown) => {
      if (error instanceof LeakedFileError) return error.message
      if (error instanceof Error && 'code' in error)
        return `${file} (RAPPORT_LEAKED_PASSWORDS) cannot be read: ${String(error.code)}.`
      throw error
    },
  )
  if (why === null) return []
  return [
    {
      code: 'leaked-passwords-unread',
      weight: 'unsafe',
      what: `${why} Passwords that leaked elsewhere are taken.`,
      remedy:
        'Name the list of Have I Been Pwned that is ordered by hash, as its downloader writes it into one file, and let the user of the server read it.',
    },
  ]
}
