import { aliasBomb, healthyFiles, put, rename, replace } from '../support/content-files.js'
import { itTellsOf } from '../support/mistakes.js'

const copy = 'intents/copy.yaml'
const hello = 'intents/hello.yaml'
const field = String(healthyFiles[copy]).slice(String(healthyFiles[copy]).indexOf('    - name'))

const hint = '      hint: It is the name you sign in with.\n'

describe('mistakes in an intent', () => {
  itTellsOf([
    {
      what: 'a tab',
      make: replace(copy, '      label', '\t  label'),
      at: `${copy}:9`,
      says: 'not YAML (Tabs are not allowed as indentation). Check indentation (spaces only)',
      cure: replace(copy, '\t  label', '      label'),
    },
    {
      what: 'a wrong indentation',
      make: replace(copy, '      label', '     label'),
      at: `${copy}:9`,
      says: 'not YAML (',
      cure: replace(copy, '     label', '      label'),
    },
    {
      what: 'a setting that slipped out of its group',
      make: files => put(copy, `${String(files[copy]).replace(hint, '')}hint: It is the name.\n`)(files),
      at: `${copy}:13`,
      says: 'an unknown setting "hint". Compare its spelling and its indentation',
      cure: files => put(copy, `${String(files[copy]).replace('hint: It is the name.\n', '')}${hint}`)(files),
    },
    {
      what: 'a misspelt setting',
      make: replace(copy, 'examples:', 'exmaples:'),
      at: `${copy}:4`,
      says: 'an unknown setting "exmaples"',
      cure: replace(copy, 'exmaples:', 'examples:'),
    },
    {
      what: 'a missing setting',
      make: replace(copy, '      ask: Which account?\n', ''),
      at: `${copy}:8`,
      says: '"ask" is missing here. Add it',
      cure: replace(copy, '      hint:', '      ask: Which account?\n      hint:'),
    },
    {
      what: 'a setting that stands there twice',
      make: replace(copy, 'name: a copy', 'name: a copy\nname: the copy'),
      at: `${copy}:3`,
      says: 'not YAML (Map keys must be unique)',
      cure: replace(copy, 'name: the copy\n', ''),
    },
    {
      what: 'an unknown kind',
      make: replace(hello, 'smalltalk', 'chat'),
      at: `${hello}:1`,
      says: '"kind" is none that the bot knows. Write one of: form, person, status, smalltalk, command',
      cure: replace(hello, 'chat', 'smalltalk'),
    },
    {
      what: 'a kind in smart quotes',
      make: replace(hello, 'smalltalk', '“smalltalk”'),
      at: `${hello}:1`,
      says: '"kind" is none that the bot knows',
      cure: replace(hello, '“smalltalk”', '"smalltalk"'),
    },
    {
      what: 'a kind that lacks its settings',
      make: replace(hello, 'smalltalk', 'form'),
      at: `${hello}:3`,
      says: 'an unknown setting "reply"',
      cure: replace(hello, 'form', 'smalltalk'),
    },
    {
      what: 'an unknown kind of check',
      make: replace(copy, 'kind: text', 'kind: txt'),
      at: `${copy}:13`,
      says: 'Write one of: text, digits, one-of',
      cure: replace(copy, 'kind: txt', 'kind: text'),
    },
    {
      what: 'a number where text belongs',
      make: replace(copy, 'example: maple', 'example: 03381729'),
      at: `${copy}:12`,
      says: '"example" holds something that is not text. Put it in quotes',
      cure: replace(copy, '03381729', '"03381729"'),
    },
    {
      what: 'a yes that YAML takes for true',
      make: replace(hello, '- good morning', '- true'),
      at: `${hello}:5`,
      says: '"examples" holds something that is not text. Put it in quotes',
      cure: replace(hello, 'true', '"true"'),
    },
    {
      what: 'a sentence where a list belongs',
      make: replace(hello, '\n  - good morning', ' good morning'),
      at: `${hello}:4`,
      says: '"examples" holds something that is not a list. Write one item a line, each with "- " in front of it',
      cure: replace(hello, ' good morning', '\n  - good morning'),
    },
    {
      what: 'no example',
      make: replace(hello, '\n  - good morning', ' []'),
      at: `${hello}:4`,
      says: '"examples" is empty or too small. Write at least one',
      cure: replace(hello, ' []', '\n  - good morning'),
    },
    {
      what: 'a bound that is too large',
      make: replace(copy, 'max: 64', 'max: 64000'),
      at: `${copy}:13`,
      says: '"max" is too long or too large. Keep it at 2000 at most',
      cure: replace(copy, '64000', '2000'),
    },
    {
      what: 'a field named with capitals',
      make: replace(copy, 'name: account', 'name: Account Name'),
      at: `${copy}:8`,
      says: `"name" holds characters that it can't have. Use small letters and "_" only`,
      cure: replace(copy, 'Account Name', 'account_name'),
    },
    {
      what: 'two fields of one name',
      make: files => put(copy, String(files[copy]) + field)(files),
      at: `${copy}:14`,
      says: 'a second field "account"',
      cure: files => put(copy, String(healthyFiles[copy]) + field.replace('account', 'login'))(files),
    },
    {
      what: 'an alias bomb',
      make: put(hello, aliasBomb),
      at: `${hello}:1`,
      says: 'aliases ("&" and "*") that stand for too much',
      cure: put(hello, 'kind: smalltalk\nname: hello\nreply: Hello!\nexamples:\n  - ha\n'),
    },
    {
      what: 'a key that is a trap for JavaScript',
      make: replace(hello, 'name: hello', 'name: hello\n__proto__: { kind: command }'),
      at: `${hello}:3`,
      says: 'an unknown setting "__proto__"',
      cure: replace(hello, '__proto__: { kind: command }\n', ''),
    },
    {
      what: 'prose',
      make: put(hello, 'Say hello to them.\n'),
      at: `${hello}:1`,
      says: 'the file holds something that is not a group of settings',
      cure: put(hello, String(healthyFiles[hello])),
    },
    {
      what: 'a command that the bot does not know',
      make: put('intents/maybe.yaml', 'kind: command\nname: maybe\nexamples:\n  - maybe\n'),
      at: 'intents/maybe.yaml:1',
      says: '"maybe" is no command the bot knows. Name the file after one of: yes, no, cancel, start-over, dont-know, wont-say, later, none-of-these',
      cure: rename('intents/maybe.yaml', 'intents/yes.yaml'),
    },
  ])
})
