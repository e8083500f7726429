import type { Values } from '../../forms/form.js'

/** "Under ottoline with you", "registered as ottoline in your system": with whom it is kept tells it from "under water". */
const keptWithYou =
  /^(?:(?:it|we)(?:'s|'re| is| are) |all |registered |filed |listed |known |booked )*(?:under|as) (?:(?:the|our|my) )?(?:(?:account|name|user|login) )?([\w][\w.@-]+) (?:with|at) (?:you|yours|you guys|kingsoft(?: cloud)?)$|^(?:(?:it|we)(?:'s|'re| is| are) |all |registered |filed |listed |known |booked )*(?:under|as) (?:(?:the|our|my) )?(?:(?:account|name|user|login) )?([\w][\w.@-]+) (?:in|on|at) your (?:system|side|end|platform|books|records|database|site)$/iu

/** Values in which the account that was told like a reason is the account: how an invoice is kept tells not how it was lost. */
export function withAccountKept(found: Values): Values {
  const { reason, ...others } = found
  const [, withYou, inYours] = reason === undefined ? [] : (keptWithYou.exec(reason.trim().replace(/[.!]$/u, '')) ?? [])
  const account = withYou ?? inYours
  return account === undefined ? found : { account, ...others }
}
