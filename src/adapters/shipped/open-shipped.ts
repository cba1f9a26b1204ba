import { join } from 'node:path'
import type { Shipped } from '../../flows/model-ports.ts'
import { loadCrisisLines } from './crisis-lines.ts'
import { loadDraftPrompts, loadJudgePrompt, loadSummaryPrompt } from './draft-prompt.ts'
import { loadDrills } from './drills.ts'
import { loadGuidelines } from './guidelines.ts'
import { loadInstruments } from './instruments.ts'
import { loadJurisdictions } from './jurisdictions.ts'
import { loadMoves } from './moves.ts'

/** Reads everything under data/ once. A bad line is named and nothing starts. `siteFolder` is where the site keeps what
 * is its own, as which crisis lines it verified; null: there is no site. */
export function openShipped(dataFolder: string, siteFolder: string | null): Shipped {
  const moves = loadMoves(join(dataFolder, 'moves'))
  const drills = loadDrills(join(dataFolder, 'practice'))
  const instruments = loadInstruments(dataFolder)
  const guidelines = loadGuidelines(join(dataFolder, 'evidence'))
  const judgePrompt = loadJudgePrompt(dataFolder)
  const summaryPrompt = loadSummaryPrompt(dataFolder)
  return {
    moves: (language) => moves.filter((move) => move.language === language),
    jurisdiction: loadJurisdictions(dataFolder),
    crisisLines: loadCrisisLines(dataFolder, siteFolder),
    instruments: () => instruments,
    guidelines: () => guidelines,
    drills: (language) => drills.filter((drill) => drill.language === language),
    draftPrompt: loadDraftPrompts(dataFolder),
    judgePrompt: () => judgePrompt,
    summaryPrompt: () => summaryPrompt,
  }
}
