import { readContent } from '../content/load.js'
import type { Problem } from '../content/problem.js'
import { rules } from '../content/rules.js'
import { warningsAbout } from '../content/warnings/warnings-about.js'
import { type Draft, withDrafts } from './draft-folder.js'
import { type Subject, subjectsIn } from './subject.js'

/** A problem that says itself whether it is a mistake. */
export interface FoundProblem extends Problem {
  readonly level: 'error' | 'warning'
}

/** All that the files hold, as authors see it; plain data. */
export interface Examination {
  readonly subjects: readonly Subject[]
  readonly problems: readonly FoundProblem[]
}

/** What `faq check` says of a folder, with the drafts saved in it. Takes seconds: a service has it done apart (examine-apart.ts). `today`: "2026-06-01". */
export async function examine(root: string, drafts: readonly Draft[], today: string): Promise<Examination> {
  return drafts.length === 0 ? examineFolder(root, today) : withDrafts(root, drafts, copy => examineFolder(copy, today))
}

async function examineFolder(root: string, today: string): Promise<Examination> {
  const read = await readContent({ root })
  const problems = [...read.problems, ...(await warningsAbout(read, today))]
  return { subjects: subjectsIn(read), problems: problems.map(problem => ({ ...problem, level: rules[problem.rule].level })) }
}
