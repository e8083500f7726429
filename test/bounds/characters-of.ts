/** The characters that a class of an expression takes: those that it names, and of `kinds` one for whatever else it may stand for. */
export function charactersOf(source: string, flags: string, kinds: readonly string[]): readonly string[] {
  const only = new RegExp(`^(?:${source})$`, flags.replace(/[gym]/g, ''))
  const fit = [...new Set([...source, ...kinds])].filter(character => only.test(character))
  return fit.length > 0 ? fit : [String.fromCodePoint(...escaped(source))]
}

/** The character that an escape like \u201c stands for. */
function escaped(source: string): readonly number[] {
  const [, code = '0'] = /\\(?:u\{?|x)([\da-fA-F]+)/.exec(source) ?? []
  return [Number.parseInt(code, 16)]
}
