/** Makes what lets those who ask the same at the same time share one piece of work; without a key each has its own. */
export function shareRunning<Result>(): (key: string | undefined, work: () => Promise<Result>) => Promise<Result> {
  const running = new Map<string, Promise<Result>>()
  return (key, work) => {
    if (key === undefined) return work()
    const known = running.get(key)
    if (known) return known
    const begun = work().finally(() => running.delete(key))
    running.set(key, begun)
    return begun
  }
}
