/**
 * Makes invented nodes after those of a seed: number i of a noun is a copy of the seed's node i modulo their number, with
 * the same columns filled and the same sort of targets. Every id begins with `invented-`, every text says that it is.
 */
export function makeInventor(shape, { nodes, random }) {
  const lists = new Map([...shape.templates].map(([noun, each]) => [noun, [...each]]))
  const counts = countsOf(lists, nodes)
  const inventor = { ...shape, lists, counts, random }
  return { counts, rowsOf: (noun, index) => inventRows(inventor, noun, index) }
}

/** How many nodes of each noun: in the seed's proportions, at least one, together as many as are wanted. */
function countsOf(lists, nodes) {
  const total = [...lists.values()].reduce((sum, each) => sum + each.length, 0)
  const counts = new Map(
    [...lists].map(([noun, each]) => [noun, Math.max(1, Math.round((nodes * each.length) / total))]),
  )
  const [[largest, most]] = [...counts].toSorted((one, other) => other[1] - one[1])
  return counts.set(largest, most + nodes - [...counts.values()].reduce((sum, count) => sum + count, 0))
}

/** The rows of one node; two that turned out the same are one. */
function inventRows(inventor, noun, index) {
  const templates = inventor.lists.get(noun.name)
  const [template, rows] = templates[index % templates.length]
  const copy = Math.floor(index / templates.length) + 1
  const node = { id: idOf(template, copy), copy, chosen: new Map() }
  const invented = rows.map((cells) => ({ id: node.id, ...inventCells(inventor, noun, cells, node) }))
  return [...new Map(invented.map((row) => [JSON.stringify(row), row])).values()]
}

function inventCells(inventor, noun, cells, node) {
  const row = { ...cells }
  if (cells.source) row.source = copyOf(inventor, cells.source, node)
  for (const column of noun.columns) {
    const cell = cells[column.name]
    if (cell === undefined || column.name === 'id') continue
    row[column.name] =
      column.type === 'relationship' ? inventTargets(inventor, noun, column, cell, node) : markText(column, cell, node)
  }
  return row
}

function markText(column, cell, { id, copy }) {
  if (column.name === 'url' || column.name === 'website') return `https://invented.example/${id}`
  // Codes and numbers are short and stay as they are; so do enum values, dates and lists.
  return column.kind === 'string' && !column.list && cell.length > 4 ? `Invented ${copy}: ${cell}` : cell
}

/** Copies of the nodes that the seed points at; where the column may hold several, further ones drawn as the seed draws. */
function inventTargets(inventor, noun, column, cell, node) {
  const own = cell.split(';')
  const targets = new Set(own.map((id) => copyOf(inventor, id, node)))
  if (column.one) return [...targets].join(';')
  const wanted = roundAtRandom(own.length * inventor.stretch, inventor.random)
  const mentions = inventor.mentions.get(`${noun.name}.${column.name}`)
  for (let attempt = 0; targets.size < wanted && attempt < wanted * 3; attempt += 1) {
    const drawn = drawCopy(inventor, mentions[Math.floor(inventor.random() * mentions.length)])
    if (drawn !== node.id) targets.add(drawn)
  }
  targets.delete(node.id)
  return [...targets].join(';')
}

/** One of the copies of a node of the seed, for one invented node always the same: its rows must agree. */
function copyOf(inventor, id, { chosen }) {
  if (!chosen.has(id)) chosen.set(id, drawCopy(inventor, id))
  return chosen.get(id)
}

function drawCopy({ place, counts, lists, random }, id) {
  const { noun, index } = place.get(id)
  const [count, kinds] = [counts.get(noun), lists.get(noun).length]
  if (index >= count) return idOf(lists.get(noun)[index % count][0], 1)
  const copies = Math.floor((count - index - 1) / kinds) + 1
  return idOf(id, Math.floor(random() * copies) + 1)
}

function idOf(template, copy) {
  return `invented-${copy}-${template}`
}

function roundAtRandom(value, random) {
  return Math.floor(value) + (random() < value % 1 ? 1 : 0)
}
