/** A mistake in a file that an author owns: where it is, what is wrong, and what makes it right. */
export interface Problem {
  readonly file: string
  /** From 1. */
  readonly line: number
  readonly cause: string
  readonly cure: string
}

/** `faq/postage.md:3: no line starting with "# ". Put the question there.` */
export function say({ file, line, cause, cure }: Problem): string {
  return `${file}:${line}: ${cause}. ${cure}.`
}
