/** "Société Générale d'Emballage": several words, all of them with a capital but the small ones that join names. */
export function isWrittenAsName(text: string): boolean {
  const written = text.trim().split(/\s+/)
  return (
    written.length > 1 &&
    written.every(word =>
      /^["“'‘(]?(?:\p{Lu}|\d|\p{Ll}{1,2}['’]\p{Lu})|^(?:of|and|the|de|la|le|des|du|van|von|y|der|die|das|da|do|dos|di|del|della|den|zum|zur|und|el|los|las|e|et|for|in|by|on|at|with|&|\+)$/u.test(
        word,
      ),
    )
  )
}

/** One word with a digit or mark inside it: "maple-ops", "k0098", "03381729". People name things so and ask nothing with it. A Chinese mark parts words without a space. */
export function isToken(text: string): boolean {
  return /^\s*[^\s\d._@-]*[\d._@-]\S*\s*$/u.test(text) && /[\p{L}\p{N}]/u.test(text) && !/[?？]|[，。；！、](?=\s*\S)/u.test(text)
}
