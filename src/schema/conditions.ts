/** How many conditions a filter or an order has: each becomes a part of the Cypher statement's text. */
export function conditionsOf(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, each) => sum + conditionsOf(each), 0)
  if (typeof value !== 'object' || value === null || !isPlainObject(value)) return 0
  return Object.values(value).reduce<number>((sum, each) => sum + 1 + conditionsOf(each), 0)
}

function isPlainObject(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || prototype === Object.prototype
}
