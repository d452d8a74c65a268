import autocannon from 'autocannon'

/** Sends one question over HTTP by `connections` at once, for `seconds` or until `amount`; an answer that is not one is an error. */
export async function loadApi(url, { slug, body }, { connections, seconds, amount }) {
  const bound = amount === undefined ? { duration: seconds } : { amount: Math.max(amount, connections) }
  let wrong
  const instance = autocannon({
    url: `${url}/graphql`,
    method: 'POST',
    connections,
    headers: { 'content-type': 'application/json' },
    body,
    ...bound,
  })
  instance.on('response', (client, status) => {
    if (status !== 200) wrong ??= status
  })
  const result = await instance
  if (wrong ?? (result.errors || result.non2xx))
    throw new Error(`${slug}: ${result.errors} requests failed, ${result.non2xx} answered ${wrong}`)
  return { rate: result.requests.total / result.duration, p50: result.latency.p50, p99: result.latency.p99 }
}
