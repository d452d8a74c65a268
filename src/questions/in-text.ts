/** A value as an address or a command writes it, such as `a,b` or `{ by: kind, is: [NGO] }`; none is an empty text. */
export function inText(value: unknown): string {
  if (value === undefined || value === null) return ''
  if (typeof value === 'string') return value
  if (!Array.isArray(value)) return flowOf(value)
  const [one, another] = value
  if (value.every((each) => typeof each !== 'object')) return value.map((each) => inText(each)).join(',')
  return another === undefined ? flowOf(one) : flowOf(value)
}

/** YAML on one line, with quotes only where they are needed. */
function flowOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flowOf).join(', ')}]`
  if (typeof value === 'object' && value !== null) {
    return `{ ${Object.entries(value)
      .map(([name, each]) => `${name}: ${flowOf(each)}`)
      .join(', ')} }`
  }
  return typeof value === 'string' && /^[A-Za-z][\w-]*$/.test(value) && !/^(true|false|null)$/i.test(value)
    ? value
    : JSON.stringify(value)
}
