/** Markup, and a script or style with what stands in it: HTML's raw text elements end at their closing tag (HTML Standard, 13.1.2.1). */
const markup = /<(script|style)\b[^<>]{0,200}>[^<]{0,4000}(?:<\/\1\s*>)?|<[/!]?[a-z][^<>]{0,200}>|<!--|-->/giu

/** `{{…}}` and `${…}`, which templates fill in. */
const template = /\$?\{{1,2}[^{}]{0,200}\}{1,2}/gu

/** A path of files, from a root or a folder above: `../../etc/passwd`, `/var/log/mail`, `C:\\temp\\a.txt`. */
const path = /(?<![\p{L}\p{N}/\\])(?:[a-z]:|\.{1,2})?[/\\][\w.%-]{1,100}(?:[/\\][\w.%-]{0,100}){1,20}/giu

/** The text without code: a page's markup and a path say nothing about what a customer wants, whatever words their names are made of. */
export function withoutCode(text: string): string {
  return text.replace(markup, ' ').replace(template, ' ').replace(path, ' ')
}
