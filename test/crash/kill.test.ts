import { expect } from 'chai'
import { tempFolders } from '../store/temp-folders.js'
import { sayVerdict, sizeOf } from './account.js'
import { startDeskHere } from './desk-here.js'
import { type KillOptions, killAtRandom } from './kill.js'

describe('the desk killed at random under load', () => {
  const newFolder = tempFolders()
  const killed = async (rounds: number, more: Partial<KillOptions> = {}) =>
    killAtRandom({ folder: await newFolder(), rounds, tickets: 0, seed: 20_261_126, ...more })

  it('50 times loses and doubles nothing, 6 times of them by kill -9 (1,000 of these: npm run crash -- kill)', async () => {
    const both = [await killed(44, { start: startDeskHere }), await killed(6, { seed: 7 })]

    for (const { verdict } of both) expect(sizeOf(verdict), sayVerdict(verdict)).to.equal(0)
    expect(both.reduce((hits, { hit }) => hits + hit, 0)).to.be.greaterThan(40)
    expect(both.reduce((all, { acknowledged }) => all + acknowledged, 0)).to.be.greaterThan(150)
  })

  it('(is seen to lose where nothing is kept or where it is answered before it is saved, and to double where no message is known again)', async () => {
    const broken = (fault: NonNullable<KillOptions['fault']>) => killed(3, { fault, start: startDeskHere })
    const [forgets, early, deaf] = [await broken('forget'), await broken('early'), await broken('deaf')]

    expect(forgets.verdict.lost).not.to.deep.equal([])
    expect(early.verdict.lost).not.to.deep.equal([])
    expect(deaf.verdict.unexpected).not.to.deep.equal([])
  })
})
