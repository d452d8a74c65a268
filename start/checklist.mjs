// What is done and how long it took: in place on a terminal, plain lines elsewhere.

const mark = { done: '✔', failed: '✖', busy: '◌' }

/** A checklist that writes to a stream such as `process.stderr`. */
export function createChecklist(stream) {
  const inPlace = stream.isTTY === true
  let busy
  let since = 0

  const clear = () => inPlace && stream.write('\r\x1b[2K')
  const draw = () => {
    if (!inPlace || busy === undefined) return
    const line = `${mark.busy} ${busy} … ${seconds(since)}`
    stream.write(`\r\x1b[2K${line.slice(0, (stream.columns ?? 80) - 1)}`)
  }
  const line = (text) => {
    clear()
    stream.write(`${text}\n`)
    draw()
  }

  return {
    note: (text) => line(`  ${text}`),
    async step(label, work) {
      const outer = busy
      const outerSince = since
      const start = Date.now()
      const settle = (symbol) => {
        busy = undefined
        line(`${symbol} ${label} ${seconds(start)}`)
        busy = outer
        since = outerSince
      }
      busy = label
      since = start
      draw()
      const timer = inPlace ? setInterval(draw, 200) : undefined
      try {
        const result = await work()
        settle(mark.done)
        return result
      } catch (error) {
        settle(mark.failed)
        throw error
      } finally {
        clearInterval(timer)
      }
    },
  }
}

function seconds(since) {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`
}
