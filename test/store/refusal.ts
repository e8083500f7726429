import { expect } from 'chai'
import { DeskError, type ErrorCode } from '../../src/errors.js'

/** The DeskError that the work is refused with; fails where it is not refused, or with another code. */
export async function refusal(code: ErrorCode, work: Promise<unknown>): Promise<DeskError> {
  const outcome = await work.then(
    () => 'it was done',
    (error: unknown) => error,
  )
  if (!(outcome instanceof DeskError)) throw new Error(`Expected ${code}, but: ${String(outcome)}`, { cause: outcome })
  expect(outcome.code, outcome.message).to.equal(code)
  return outcome
}
