import seedrandom from 'seedrandom'

/** An operation and the values of its variables. */
export interface Written {
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
}

/** As many ways to write one and the same question: names of aliases, variables and the operation, and every order of arguments. */
export function waysToWrite(count: number, seed: string): Written[] {
  const random = seedrandom(seed)
  const shuffled = <Item>(items: readonly Item[]): Item[] =>
    items
      .map((item) => ({ item, place: random() }))
      .toSorted((one, other) => one.place - other.place)
      .map(({ item }) => item)
  return Array.from({ length: count }, (_each, n) => {
    const where = (fields: readonly string[]) => `where: { ${shuffled(fields).join(', ')} }`
    const inner = shuffled(['limit: 3', where(['id: { in: ["north", "club"] }', `name: { contains: $t${n} }`])])
    const outer = shuffled([
      `limit: $n${n}`,
      'offset: 0',
      'sort: [{ name: ASC }]',
      where(['name: { startsWith: "Inv" }', 'kind: { eq: MEMBER_STATE }', 'id: { in: ["XAA", "XAB"] }']),
    ])
    const declared = shuffled([`$n${n}: Int!`, `$t${n}: String!`])
    const groups = `c${n}: memberOf(${inner.join(', ')}) { d${n}: id e${n}: name }`
    return {
      query: `query Q${n}(${declared.join(', ')}) { a${n}: countries(${outer.join(', ')}) { b${n}: id ${groups} } }`,
      variables: { [`n${n}`]: 5, [`t${n}`]: `text ${n}` },
    }
  })
}
