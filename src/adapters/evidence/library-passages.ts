import { identifierOf } from '../../domain/evidence/identifiers.ts'
import { mayAnswer } from '../../domain/evidence/merge.ts'
import { passagesOf } from '../../domain/evidence/passages-of.ts'
import type { Passage } from '../../domain/evidence/source.ts'
import { loadPapers, loadPassages, type LoadedLibrary } from '../shipped/evidence-library.ts'
import { loadGuidelines } from '../shipped/guidelines.ts'
import { readSiteLibrary } from './site-library.ts'

/** Passages of what ships and of what the site imported. Where the site has a page that ships, its own stands, also when
 * it is kept as retracted: the site knows better. */
export function libraryPassages(shippedFolder: string, siteFolder: string): readonly Passage[] {
  const own = readSiteLibrary(siteFolder)
  const held = new Set(own.flatMap(({ record }) => record.identifiers.map(({ value }) => value)))
  const shipped = loadPassages(shippedFolder).filter(({ url, sourceId }) => {
    const page = identifierOf(url)?.value ?? url
    return (
      !held.has(page) && !held.has(`${page}#${encodeURIComponent(sourceId.slice(sourceId.indexOf('/') + 1))}`)
    )
  })
  const answering = own.filter(({ record }) => mayAnswer(record))
  return [...shipped, ...answering.flatMap(({ id, record }) => passagesOf(record, id))]
}

/** The same, with the whole records of the sources that have one. */
export const libraryOf = (shippedFolder: string, siteFolder: string): LoadedLibrary => ({
  passages: libraryPassages(shippedFolder, siteFolder),
  records: new Map([
    ...loadPapers(shippedFolder),
    ...readSiteLibrary(siteFolder).map(({ id, record }) => [id, record] as const),
  ]),
  aside: loadGuidelines(shippedFolder).map(({ passage }) => passage),
})
