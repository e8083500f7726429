import { patternOf } from '../text/pattern-of.js'

// Passwords that customers send along unasked. Every pattern takes linear time.

const label = '(?:(?<![\\p{L}\\d_-])(?:passwords?|passwd|passcode|passphrase|pwd|pw)(?![\\p{L}\\d_-])|密码|口令)'

/** "login/password: maple-ops hunter2": which of the words is which cannot be told, so none of the line is read. */
const joint = patternOf(
  `(?:(?<![\\p{L}\\d_-])(?:log-?in|user ?name|user|account|uid)|账号|帐号|账户|帐户|用户名|登录名)[ \\t]{0,3}(?:[/&+、和与及]|and)?[ \\t]{0,3}${label}[ \\t]{0,3}[:：=][^\\n]*`,
  'giu',
)

/** Behind a mark any word, on the line below where it stands alone; otherwise only what is made like a password. */
const secret = patternOf(
  `${label}(?:[ \\t]{0,3}[:：=>-]+[ \\t]{0,3}[^\\s,;，；。]+|[ \\t]{0,3}[:：=][ \\t]{0,3}\\n[ \\t]{0,3}[^\\s:：=]+(?=[ \\t]{0,9}(?:\\n|$))|[ \\t]{0,3}(?:is|was|是|为)?[ \\t]{0,3}(?=["'“]|[^\\s,;，；。]{0,40}[\\d@#$%&!_])[\\x21-\\x7e“”]+)`,
  'giu',
)

/** The message with its passwords, and their labels, replaced by a mark that ends what stands in front: no value is ever made of one. */
export function withoutSecrets(text: string): string {
  return text.replace(joint, blank).replace(secret, blank)
}

function blank(found: string): string {
  return `;${' '.repeat(found.length - 1)}`
}
