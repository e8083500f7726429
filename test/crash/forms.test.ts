import { expect } from 'chai'
import { tempFolders } from '../store/temp-folders.js'
import { sayVerdict, sizeOf } from './account.js'
import { confirmForms, type FormsOptions } from './forms.js'

describe('a form that is confirmed', function () {
  this.timeout(180_000)
  const newFolder = tempFolders()
  const confirmed = async (forms: number, fault: FormsOptions['fault'] = null) =>
    confirmForms({ folder: await newFolder(), forms, killEveryMs: 1_000, mostKills: 2, seed: 11, fault })

  it('is one ticket and one card, 200 of 200 under kills (10,000: npm run crash -- forms)', async () => {
    const { verdict, kills, tickets, cards, sent } = await confirmed(200)

    expect(sizeOf(verdict), sayVerdict(verdict)).to.equal(0)
    expect([tickets, cards]).to.deep.equal([200, 200])
    expect(sent).to.be.greaterThan(400)
    expect(kills).to.be.greaterThan(0)
  })

  it('(is seen to have two cards where what may have been posted is not looked up)', async () => {
    expect((await confirmed(40, 'blind')).verdict.duplicated).not.to.deep.equal([])
  })
})
