import { addPhrasings } from '../../authoring/add-phrasings.js'
import type { Signed } from '../../authoring/commit-files.js'
import { examine } from '../../authoring/examine.js'
import { saveEdits } from '../../authoring/save-drafts.js'
import { say } from '../../content/problem.js'
import { DeskError } from '../../errors.js'
import { gateDrafts } from '../../faq-diff/gate-drafts.js'
import { sayDiff } from '../../faq-diff/say-diff.js'
import type { GapTopic } from '../../insights/gap-report.js'
import type { Reading } from '../../knowledge/open-knowledge.js'
import type { Surroundings } from '../command.js'

interface Accepting {
  /** Unless given nothing is committed. */
  readonly signed?: Signed | null
  readonly reading?: Reading
  /** Whether a person has looked at each example and said that it shall be answered, although it may have been refused as not covered. */
  readonly isMeant?: boolean
}

/** Adds examples to the phrasings of `id`, once the gate has passed them, and commits them where that is `signed`. Gives the exit code. */
export async function draftPhrasings(
  { language, examples }: Pick<GapTopic, 'language' | 'examples'>,
  id: string,
  { print, tell, config }: Surroundings,
  { signed = null, reading, isMeant = false }: Accepting = {},
): Promise<number> {
  const { contentFolder: root, cacheFolder } = config()
  const added = await addPhrasings(root, id, language, examples)
  if (added.kind === 'no-subject') {
    tell(`There is no entry or topic "${id}" with one list of phrasings. "faq check" names them; one with two halves is yours to extend.`)
    return 2
  }
  if (added.kind === 'nothing') {
    tell('Nothing was added: every example stands in the files already, or holds something that was taken out of it.')
    return 0
  }
  tell('Trying the files with the new phrasings, which can take a minute …')
  try {
    const opening = { contentFolder: root, cacheFolder, tell, ...(reading ? { reading } : {}) }
    const diff = await gateDrafts([added.edit], opening, isMeant ? added.phrasings : [])
    for (const line of sayDiff(diff)) print(line)
    if (diff.gate.colour === 'red') {
      tell('Nothing was added.')
      return 1
    }
  } catch (error) {
    if (!(error instanceof DeskError && error.code === 'KNOWLEDGE_INVALID')) throw error
    tell(`Nothing was added:\n${error.message}`)
    return 1
  }
  const today = new Date().toISOString().slice(0, 10)
  const saved = await saveEdits([added.edit], { root, examine: drafts => examine(root, drafts, today), signed })
  if (saved.kind === 'saved') {
    for (const phrasing of added.phrasings) print(`${added.edit.file}: ${phrasing}`)
    if (saved.commit !== null) tell(`Committed as ${saved.commit}.`)
    if (saved.trouble !== null) tell(`It is written, and could not be committed: ${saved.trouble}`)
    return 0
  }
  tell(saved.kind === 'changed' ? `${saved.files.join(', ')} was changed meanwhile. Try again.` : saved.problems.map(say).join('\n'))
  return 1
}
