import { expect } from 'chai'
import { tempFolders } from '../store/temp-folders.js'
import { sayVerdict, sizeOf } from './account.js'
import { startDeskHere } from './desk-here.js'
import { restartAfterEveryTurn } from './restarts.js'

describe('forms whose process is killed after every turn', () => {
  const newFolder = tempFolders()

  it('are each a right ticket, 50 of 50 (1,000: npm run crash -- restarts)', async () => {
    const [sound, control] = await Promise.all([
      restartAfterEveryTurn({ folder: await newFolder(), forms: 50, batch: 10, start: startDeskHere }),
      restartAfterEveryTurn({ folder: await newFolder(), forms: 1, batch: 1, fault: 'forget', start: startDeskHere }),
    ])

    const { verdict, tickets, restarts } = sound
    // The control, which keeps nothing, is seen to lose.
    expect(control.verdict.lost).not.to.deep.equal([])
    expect(sizeOf(verdict), sayVerdict(verdict)).to.equal(0)
    expect([tickets, restarts]).to.deep.equal([50, 35])
  })
})
