/** Every sentence that `rapport screen --archive` says. None holds anything of a message. */
const again = 'To start over, add --again; it replaces the results.'

export const words = {
  noInput: 'screen --archive needs the exports to read: --in FILE…',
  noOut: 'screen --archive needs a folder for the results: --out FOLDER',
  formats: '--format takes csv or jsonl',
  whichFormat: (file: string) =>
    `${file} ends neither in .csv or .tsv nor in .jsonl or .ndjson; say what it is with --format csv or --format jsonl`,
  notAFile: (file: string) => `${file} is not a file that can be read from the beginning again`,
  twoResults: (result: string) =>
    `two of the inputs would both be written to ${result}; rename one, or give each a folder of its own`,
  encodings: (known: readonly string[]) => `--encoding takes ${known.join(', ')}`,
  utf16: (file: string) =>
    `${file} is written in UTF-16; save it in UTF-8, or say so with --encoding utf-16le (or utf-16be) and try again`,
  notUtf8: (file: string) =>
    `${file} is not written in UTF-8: none of its letters with accents is. If it is Windows-1252 or Latin-1, as Excel writes it, say so with --encoding windows-1252; with --encoding utf-8 each row that cannot be read is named.`,
  notAsDeclared: (file: string, encoding: string) => `${file} cannot be read as ${encoding}`,
  alreadyUtf8: (file: string, encoding: string) =>
    `${file} is written in UTF-8; read as ${encoding} its letters with accents would come out wrong. Leave --encoding out.`,
  noHeader: (file: string) => `${file} has no header: its first row must name the columns`,
  noColumn: (file: string, name: string, option: string, columns: number) =>
    `${file} has no column "${name}" among the ${columns} that its first row names. Name the right one with --${option} COLUMN; where the first row is a message already, put the names of the columns above it.`,
  twoColumns: (file: string, name: string, option: string) =>
    `${file} has more than one column "${name}", and which is meant cannot be known. Give them different names, or name another with --${option} COLUMN.`,
  atWork: (folder: string, process: number) => `process ${process} is already writing into ${folder}`,
  otherInputs: `the folder holds results of other inputs. Choose another folder for these. ${again}`,
  inputChanged: (file: string) => `${file} has changed since its screening began. ${again}`,
  columnsChanged: (file: string) =>
    `other columns, another format or another encoding of ${file} were asked for before. ${again}`,
  rulesChanged: `the rules or weights that read messages have changed since this began. ${again}`,
  programChanged: (before: string, now: string) =>
    `this was begun by rapport ${before}, and this is ${now}. ${again}`,
  resultInWay: (file: string) =>
    `${file} is there already and is not from a screening that can be gone on with. Choose another folder. ${again}`,
  notOurs: (what: string) => `${what}. Choose another folder. ${again}`,
  resultShort: (file: string) => `${file} is shorter than it was when its screening stopped. ${again}`,
  changedMeanwhile: (file: string) =>
    `${file} changed while it was read, so its results cannot be trusted. ${again}`,
  rulesMeanwhile: `the rules changed while messages were read, so the results cannot be trusted. ${again}`,
  cannotWrite: (path: string, code: string, message: string) =>
    code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG'
      ? `there is no space left to write ${path}. What was finished is kept; make space, and the same command goes on.`
      : `cannot write ${path} (${message})`,
  done: (folder: string) =>
    `every message was screened before, by the same rules; the results are in ${folder}`,
  finished: (messages: number, errors: number, folder: string) =>
    `${messages} messages screened${errors > 0 ? `, ${errors} rows could not be read` : ''}; the results are in ${folder}`,
  stopped: (messages: number) => `stopped after ${messages} messages; the same command goes on from here`,
}

/** What keeps a row from being screened. */
export const faultWords = {
  quotes:
    'its quotes are wrong: text behind a closing quote, no closing quote, or more than 8 MB between two',
  'not-utf-8': 'it is not valid UTF-8',
  'not-json': 'it is not JSON',
  'too-long': 'it is longer than 8 MB',
  'too-few-cells': 'it has fewer cells than the header',
  'too-many-cells':
    'it has more cells than the header; a separator within a text needs quotes around the text',
  'no-object': 'it is not an object with fields',
  'no-id': 'it has no id',
  'no-text': 'it has no text',
  'no-lang': 'its language is not a word',
} as const

export const usage = [
  'rapport screen --archive --in FILE… --out FOLDER [--jobs N|auto] [--id COLUMN] [--text COLUMN] [--lang COLUMN]',
  '',
  'Screens whole exports, on every core. Reads CSV (.csv, .tsv: a header, columns in any order; separated by',
  'commas, semicolons or tabs; quoted texts may hold line ends) and JSON Lines (.jsonl, .ndjson), of any size. Writes for',
  'each FILE.csv a FILE.screened.jsonl into the folder, one line a message in the same order, {id, level, signals, lang},',
  'or {id, error} for a row that cannot be read, with its number (the header is row 1). At the end manifest.json says what',
  'was read (size, SHA-256), by which rules (rules.sha256: rules, lexicon, weights and the finding of the language) and',
  'program, what was found by level, kind and language (null and "none": a text without a letter), and when.',
  '',
  'Killed, stopped with Ctrl-C or out of space, the same command goes on where it was: nothing twice, nothing left out.',
  'It refuses where an input, a column or the rules have changed. Run again when all is done, it does nothing.',
  '',
  '  --in FILE…         the exports; also without --in',
  '  --out FOLDER       where results go; made if it is not there',
  '  --id, --text, --lang COLUMN   the columns or fields (otherwise: id, text, and lang if there is one)',
  '  --encoding NAME    utf-8, windows-1252, iso-8859-1, utf-16le or utf-16be (otherwise UTF-8; a file that is not is refused)',
  '  --format csv|jsonl for files whose names do not say what they are',
  '  --jobs N|auto      threads (otherwise: auto, one for each core)',
  '  --again            starts over and replaces the results',
  '',
  'Exit code: 0 done, 1 done but some rows could not be read, 2 not done, 130 stopped.',
  '',
].join('\n')
