/** The archive cannot be screened, or not further; the message is a sentence for whoever asked. Exit code 2. */
export class ArchiveError extends Error {
  constructor(sentence: string) {
    super(sentence)
    this.name = 'ArchiveError'
  }
}
