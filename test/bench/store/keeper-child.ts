import { keepers } from './keepers.js'
import { measureKeeper } from './measure-keeper.js'

// The process of one measurement, so that its memory is its own: `node keeper-child.js NAME PLACE COUNT SECONDS`, a JSON on stdout.

const [name = '', place = '', count, seconds] = process.argv.slice(2)
const keeper = await keepers[name]?.()
if (!keeper) throw new Error(`There is no keeper "${name}" here.`)
process.stdout.write(JSON.stringify(await measureKeeper(keeper, place, Number(count), Number(seconds))))
process.exit(0)
