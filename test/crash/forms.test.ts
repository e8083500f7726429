import { expect } from 'chai'
import { tempFolders } from '../store/temp-folders.js'
import { newDatabase } from '../support/postgres.js'
import { sayVerdict, sizeOf } from './account.js'
import { startDeskHere } from './desk-here.js'
import { confirmForms, type FormsOptions } from './forms.js'

describe('a form that is confirmed', function () {
  this.timeout(600_000)
  const newFolder = tempFolders()
  const confirmed = async (forms: number, more: Partial<FormsOptions> = {}) =>
    confirmForms({ folder: await newFolder(), forms, killEveryMs: 1_000, mostKills: 1, seed: 11, ...more })

  it('is one ticket and one card, 440 of 440 under kills (10,000: npm run crash -- forms)', async () => {
    const { verdict, kills, tickets, cards, sent } = await confirmed(440, { killEveryMs: 150, mostKills: 5, begin: startDeskHere })

    expect(sizeOf(verdict), sayVerdict(verdict)).to.equal(0)
    expect([tickets, cards]).to.deep.equal([440, 440])
    expect(sent).to.be.greaterThan(880)
    expect(kills).to.be.greaterThan(0)
  })

  it('is that through two instances on one database, too, 60 more (10,000: npm run crash -- forms --postgres)', async () => {
    const { verdict, kills, tickets, cards } = await confirmed(60, { database: await newDatabase(), killEveryMs: 100 })

    expect(sizeOf(verdict), sayVerdict(verdict)).to.equal(0)
    expect([tickets, cards]).to.deep.equal([60, 60])
    expect(kills).to.equal(1)
  })

  it('(is seen to have two cards where what may have been posted is not looked up)', async () => {
    expect((await confirmed(40, { fault: 'blind', mostKills: 0, begin: startDeskHere })).verdict.duplicated).not.to.deep.equal([])
  })

  it('(is seen to be answered in two ways where two instances look at no version)', async () => {
    const { verdict } = await confirmed(16, { database: await newDatabase(), fault: 'unversioned', mostKills: 0 })

    expect(verdict.stale).not.to.deep.equal([])
  })
})
