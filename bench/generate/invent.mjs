/**
 * Makes invented nodes after those of a seed: node number i of a noun is a copy of the seed's node i modulo their number.
 * It has the same columns filled and the same sort of targets; every id begins with `invented-`, every text says so.
 */
export function makeInventor(shape, { nodes, random }) {
  const total = [...shape.templates.values()].reduce((sum, each) => sum + each.size, 0)
  const counts = new Map(
    [...shape.templates].map(([noun, each]) => [noun, Math.max(1, Math.round((nodes * each.size) / total))]),
  )
  const inventor = { ...shape, counts, random }
  return { counts, rowsOf: (noun, index) => inventRows(inventor, noun, index) }
}

function inventRows(inventor, noun, index) {
  const templates = [...templateList(inventor, noun)]
  const [id, rows] = templates[index % templates.length]
  const copy = Math.floor(index / templates.length) + 1
  const node = { id: idOf(id, copy), copy, chosen: new Map() }
  const invented = rows.map((cells) => ({ id: node.id, ...inventCells(inventor, noun, cells, node) }))
  const distinct = new Map(invented.map((row) => [JSON.stringify(row), row]))
  return [...distinct.values()]
}

function templateList({ templates, lists = new Map() }, noun) {
  if (!noun.list) noun.list = [...templates.get(noun.name)]
  return lists.get(noun) ?? noun.list
}
