/** The medians of several rounds. */
export function summarize(rounds) {
  return { rate: median(rounds, 'rate'), p50: median(rounds, 'p50'), p99: median(rounds, 'p99') }
}

/** Prints one line for each question: the driver, the API, and what share of the driver's rate the API reaches. */
export function printTable(measured) {
  const header = [
    'question',
    'statements',
    'nodes',
    'driver req/s',
    'p50 ms',
    'p99 ms',
    'API req/s',
    'p50 ms',
    'p99 ms',
    'API of driver',
  ]
  const lines = measured.map(({ slug, statements, rows, driver, api }) =>
    [slug, statements, rows, ...figures(driver), ...figures(api), `${Math.round((api.rate / driver.rate) * 100)}%`].map(
      String,
    ),
  )
  console.log(`| ${header.join(' | ')} |`)
  console.log(`|${header.map((_, index) => (index === 0 ? '---' : '---:')).join('|')}|`)
  for (const line of lines) console.log(`| ${line.join(' | ')} |`)
}

function figures({ rate, p50, p99 }) {
  return [Math.round(rate), p50.toFixed(1), p99.toFixed(1)]
}

function median(rounds, figure) {
  const sorted = rounds.map((round) => round[figure]).toSorted((one, other) => one - other)
  const middle = sorted.length / 2
  return sorted.length % 2 === 1 ? sorted[Math.floor(middle)] : (sorted[middle - 1] + sorted[middle]) / 2
}
