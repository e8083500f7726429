import { expect } from 'chai'
import { tempFolders } from '../store/temp-folders.js'
import { sayVerdict, sizeOf } from './account.js'
import { type KillOptions, killAtRandom } from './kill.js'

describe('the desk killed at random under load', function () {
  this.timeout(120_000)
  const newFolder = tempFolders()
  const killed = async (rounds: number, fault: KillOptions['fault'] = null, seed = 20_261_126) =>
    killAtRandom({ folder: await newFolder(), rounds, tickets: 0, seed, fault })

  it('24 times loses and doubles nothing (1,000 times: npm run crash -- kill)', async () => {
    const both = await Promise.all([killed(12), killed(12, null, 7)])

    for (const { verdict } of both) expect(sizeOf(verdict), sayVerdict(verdict)).to.equal(0)
    expect(both.reduce((hits, { hit }) => hits + hit, 0)).to.be.greaterThan(18)
    expect(both.reduce((all, { acknowledged }) => all + acknowledged, 0)).to.be.greaterThan(70)
  })

  it('(is seen to lose where nothing is kept or where it is answered before it is saved, and to double where no message is known again)', async () => {
    const [forgets, early, deaf] = await Promise.all([killed(1, 'forget'), killed(3, 'early'), killed(2, 'deaf')])

    expect(forgets.verdict.lost).not.to.deep.equal([])
    expect(early.verdict.lost).not.to.deep.equal([])
    expect(deaf.verdict.unexpected).not.to.deep.equal([])
  })
})
