/** `node dist/who-can-help.js MEX trafficking-in-firearms`: who can help a country with what was recommended to it, and who says so. */
import { ask } from './ask.js'
import { WhoCanHelpDocument } from './generated/graphql.js'

const [country = 'MEX', crime = 'trafficking-in-firearms', api = 'http://127.0.0.1:4000/graphql'] =
  process.argv.slice(2)

try {
  const { whoCanHelp } = await ask(api, WhoCanHelpDocument, {
    country,
    crime,
    basis: ['NAMED'],
    stakeholders: 3,
    first: 5,
  })
  for (const { recommendation, date, helpers } of whoCanHelp.lines) {
    console.log(`${date ?? 'undated'}  ${recommendation.label}`)
    for (const { organization, nearness, sources } of helpers) {
      const places = sources.map(({ title, locator }) => (locator ? `${title}, ${locator}` : title))
      console.log(`  ${organization.label} (${nearness}), says ${places.join('; ')}`)
    }
  }
  if (whoCanHelp.lines.length === 0) console.log(whoCanHelp.note ?? 'Nobody is known')
  if (!whoCanHelp.complete) console.log(`There are more: ${whoCanHelp.left} recommendations, or more helpers of these`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
