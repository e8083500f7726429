import type { Problem } from '../content/problem.js'

/** A problem without its line, which moves when another is written above it. */
export function nameOfProblem({ rule, file, cause }: Pick<Problem, 'rule' | 'file' | 'cause'>): string {
  return JSON.stringify([rule, file, cause])
}
