import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'chai'
import { type ConversationData, readGroups } from '../conversation/read-scripts.js'
import { tempFolders } from '../store/temp-folders.js'
import { knownLanguages } from '../support/known.js'
import { recording } from './recorded.js'
import { disturbed, type Moment, undisturbed } from './resume.js'
import { openHere, openThere } from './sessions.js'

const moments = ['after the reply', 'before the reply'] satisfies Moment[]

describe('a conversation whose process ends at every single turn', () => {
  const newFolder = tempFolders()

  // All of them under kill -9: npm run crash -- resume.
  for (const { group, conversations } of readGroups()) {
    it(`goes on as if nothing had been: ${group}, read from the disk after every turn`, async () => {
      const languages = await knownLanguages()
      for (const { name, turns } of conversations) {
        const folder = await newFolder()

        const found = await disturbed(turns, await undisturbed(turns, languages), () => openHere(folder, languages), 'after the reply')

        expect(found, name).to.deep.equal([])
      }
    })
  }

  for (const moment of moments) {
    it(`goes on as if nothing had been: killed ${moment}`, async () => {
      expect(await killed(moment, 'keep')).to.deep.equal([])
    })
  }

  it('(is seen to begin anew where nothing is kept)', async () => {
    expect(await killed('after the reply', 'forget')).not.to.deep.equal([])
  })

  /** The differences that kill -9 makes to one conversation. */
  async function killed(moment: Moment, mode: 'keep' | 'forget'): Promise<readonly string[]> {
    const { turns } = short()
    const folder = await newFolder()
    const heard = recording(await knownLanguages())
    const wanted = await undisturbed(turns, heard.languages)
    const file = join(folder, 'recorded.json')
    await writeFile(file, JSON.stringify(heard.recorded()))
    return disturbed(turns, wanted, () => openThere(join(folder, 'data'), file, mode), moment)
  }
})

/** A short one that ends with a ticket: each of its turns is a process to start. */
function short(): ConversationData {
  const found = readGroups()
    .flatMap(({ conversations }) => conversations)
    .find(({ turns, tickets }) => tickets.length === 1 && turns.length > 1 && turns.length < 4)
  if (!found) throw new Error('no conversation is short and files a ticket')
  return found
}
