import { expect } from 'chai'
import { say } from '../../src/content/problem.js'
import { type Edit, type Files, healthyFiles, problemsOf } from './content-files.js'

/** Something that goes wrong in an author's hands, what is said about it, and what the author then does. */
export interface Mistake {
  readonly what: string
  readonly make: Edit
  /** `file:line` of the one problem. */
  readonly at: string
  /** What its sentence must say. */
  readonly says: string
  /** The cure it names, carried out. */
  readonly cure: Edit
}

/** A test for each of these mistakes in `files`: exactly one problem, at the right place, in a sentence; and the check passes once its cure is carried out. */
export function itTellsOf(mistakes: readonly Mistake[], files: Files = healthyFiles): void {
  for (const { what, make, at, says, cure } of mistakes) {
    it(`tells of ${what} once, at ${at}, with a cure that helps`, async () => {
      const mistaken = make(files)

      const problems = await problemsOf(mistaken)

      expect(problems.map(({ file, line }) => `${file}:${line}`)).to.deep.equal([at], problems.map(say).join('\n'))
      const [sentence = ''] = problems.map(say)
      expect(sentence).to.include(says)
      expect(sentence).to.match(/^\S[^:]*:\d+:\d+: (?:warning: )?[^A-Z\s].*[^.\s]\. [A-Z].*[^.\s]\.$/su)
      expect(await problemsOf(cure(mistaken))).to.deep.equal([])
    })
  }
}
