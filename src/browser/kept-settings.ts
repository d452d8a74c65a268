/** What a browser remembers between visits: panel sizes, theme and history, but not what is shown. */

type Store = Pick<Storage, 'length' | 'clear' | 'getItem' | 'setItem' | 'removeItem'>

// What is shown lives in the address, so an old tab can never cover a link.
const shown = new Set(['tabState', 'query', 'variables', 'headers'].map((name) => `graphiql:${name}`))

/** Keeps everything but the editors' contents in `store`; in memory where the browser allows no storage. */
export function keepSettings(store: Store = browserStore()): Store {
  return {
    get length() {
      return store.length
    },
    clear: () => store.clear(),
    getItem: (key) => (shown.has(key) ? null : store.getItem(key)),
    setItem: (key, value) => {
      if (!shown.has(key)) store.setItem(key, value)
    },
    removeItem: (key) => store.removeItem(key),
  }
}

function browserStore(): Store {
  try {
    return window.localStorage
  } catch {
    return inMemory(new Map())
  }
}

function inMemory(values: Map<string, string>): Store {
  return {
    get length() {
      return values.size
    },
    clear: () => values.clear(),
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, value) => void values.set(key, value),
    removeItem: (key) => void values.delete(key),
  }
}
