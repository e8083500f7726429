/** Persons and offices who may wait for a copy, each word in one and in many. A field of the form waits for nobody. */
const words = [
  'boss(?:es)?|managers?|management|directors?|supervisors?|chiefs?|heads?|leads?|ce?fo|ceos?|owners?|partners?|secretary|assistants?|interns?|trainees?',
  'accountants?|accountancy|accounting|accounts|bookkeepers?|bookkeeping|controllers?|controlling|finance|treasur(?:y|er)|procurement|purchasing|compliance|legal|hr|payroll|lawyers?|consultants?|advis[eo]rs?',
  'audit|auditors?|inspectors?|taxman|(?:tax|audit|finance|accounts?) (?:people|office|authorit(?:y|ies)|department|team|guys?|man|lady)',
  'clients?|customers?|vendors?|suppliers?|buyers?|landlords?|tenants?|banks?|insurers?|insurance',
  'teams?|departments?|depts?|offices?|staff|crew|board|headquarters|hq|people|folks|guys?|lady|ladies|colleagues?|coworkers?|everyone|everybody|company',
  'wife|husband|mother|father|mum|mom|dad|family|kids?',
].join('|')

/** Somebody of a list of ours, with what belongs to him: "our external auditors". */
export const people = String.raw`(?:(?:my|our|the|half (?:of )?(?:my|our|the)) (?:(?!(?:title|name|number|account|reason|wrong|new|old|other)\b)\w+ ){0,2}?)?(?:${words})`
