import { type RuleName, rules } from './rules.js'

/** A mistake in a file that an author owns: where it is, what is wrong, and what makes it right. */
export interface Problem {
  readonly rule: RuleName
  readonly file: string
  /** From 1. */
  readonly line: number
  /** From 1; left out where the whole line is meant. */
  readonly column?: number
  readonly cause: string
  readonly cure: string
}

/** `faq/postage.md:3:1: no line starting with "# ". Put the question there.` What is only a warning says so. */
export function say(problem: Problem): string {
  const { rule, file, line, column = 1, cause, cure } = problem
  return `${file}:${line}:${column}: ${rules[rule].level === 'warning' ? 'warning: ' : ''}${cause}. ${cure}.`
}
