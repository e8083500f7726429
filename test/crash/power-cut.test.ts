import { expect } from 'chai'
import { tempFolders } from '../store/temp-folders.js'
import { sayVerdict, sizeOf } from './account.js'
import { cutPower } from './cut-power.js'

const seed = 20_261_126

describe('the store whose power is cut at random under load', () => {
  const newFolder = tempFolders()

  it('20 times has every acknowledged save and starts again (200 times: npm run crash -- power-cut)', async () => {
    const { verdict, acks, hit, starts } = await cutPower({ folder: await newFolder(), cuts: 20, acksEach: 20, seed })

    expect(sizeOf(verdict), sayVerdict(verdict)).to.equal(0)
    expect({ hit, starts }).to.deep.equal({ hit: 20, starts: 20 })
    expect(acks).to.be.greaterThan(20 * 20)
  })

  for (const [title, call] of [
    ['files', 'sync'],
    ['folders', 'syncFolder'],
  ] as const)
    it(`(is seen to lose on a disk that leaves the fsync of ${title} out)`, async () => {
      const { verdict } = await cutPower({ folder: await newFolder(), cuts: 2, acksEach: 20, seed, lying: each => each === call })

      expect(verdict.lost.length + verdict.stale.length).to.be.greaterThan(0)
    })
})
