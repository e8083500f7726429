import { DeskError } from '../../errors.js'
import { type Problem, ProblemError, problemOf } from '../http/problem.js'

/** What an author is told: a DeskError in its own words, which are written for people, and nothing that is about handing in tickets. */
export function authorsProblem(error: unknown): Problem {
  const problem = problemOf(error)
  if (error instanceof ProblemError) return problem
  if (error instanceof DeskError) return { ...problem, detail: error.message }
  const { status } = problem
  const detail = status === 413 ? 'Send less at once.' : status === 500 ? 'Look at the log of the service, then try again.' : problem.detail
  return { ...problem, detail }
}
