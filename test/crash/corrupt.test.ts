import { expect } from 'chai'
import { tempFolders } from '../store/temp-folders.js'
import { corruptFolder } from './corrupt-folder.js'
import { deletingQuarantine } from './deleting-quarantine.js'

const seed = 20_261_126

describe('a folder in which something is damaged before the start', () => {
  const newFolder = tempFolders()

  it('starts, serves all the rest and deletes nothing, after each of 50 mutations (500 of 5,000: npm run crash -- corrupt)', async () => {
    const found = await corruptFolder({ folder: await newFolder(), mutations: 50, tickets: 100, seed })

    expect({ ...found, startMs: [] }).to.deep.equal({ started: 50, startMs: [], unserved: [], deleted: [], trouble: [] })
  })

  it('(is seen to lose what is damaged where it is not put into quarantine)', async () => {
    const found = await corruptFolder({ folder: await newFolder(), mutations: 10, tickets: 20, seed, files: deletingQuarantine })

    expect(found.deleted.length).to.be.greaterThan(5)
  })
})
