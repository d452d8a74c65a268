/** Asks one question again and again over HTTP, one request after the other, and keeps how long each answer took. */

/** Milliseconds in the middle and of all but the slowest hundredth, the codes of errors, and the longest answer in bytes. */
export async function measureQuestion(url, { query, variables, warmup }) {
  for (const each of warmup) await ask(url, query, each)
  const times = []
  const codes = {}
  let bytes = 0
  for (const each of variables) {
    const began = performance.now()
    const text = await ask(url, query, each)
    times.push(performance.now() - began)
    bytes = Math.max(bytes, text.length)
    for (const { extensions } of JSON.parse(text).errors ?? [])
      codes[extensions.code] = (codes[extensions.code] ?? 0) + 1
  }
  times.sort((one, other) => one - other)
  return { p50: at(times, 0.5), p99: at(times, 0.99), bytes, codes }
}

async function ask(url, query, variables) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  return response.text()
}

function at(sorted, share) {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]
}
