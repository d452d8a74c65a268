/**
 * The shape of a seed: per noun its nodes with their rows, per relationship column whom it points at and how often, and how
 * much longer lists of ids must be so that a node has so many relationships on average (those to its sources count).
 */
export function readShape({ nouns }, rows, { relationshipsPerNode }) {
  const used = rows.filter((row) => row.cells.rejected === undefined)
  const templates = new Map(nouns.map((noun) => [noun.name, templatesOf(noun, used)]))
  const place = placesOf(templates)
  const sources = [...templates.get('Source').keys()]
  const shape = { nouns, templates, place, mentions: mentionsIn(nouns, templates), stretch: 1, sources }
  fillEmptyNouns(shape)
  return { ...shape, place: placesOf(templates), stretch: stretchOf(shape, relationshipsPerNode) }
}

function templatesOf(noun, rows) {
  const templates = new Map()
  for (const { noun: name, id, cells } of rows) {
    if (name !== noun.name) continue
    if (templates.has(id)) templates.get(id).push(cells)
    else templates.set(id, [cells])
  }
  return templates
}

/** Where each node of the seed stands: its noun, and its number among the nodes of that noun. */
function placesOf(templates) {
  const place = new Map()
  for (const [noun, nodes] of templates) [...nodes.keys()].forEach((id, index) => place.set(id, { noun, index }))
  return place
}

/** Each id as often as a column names it: to draw from this list is to draw as unevenly as the seed does. */
function mentionsIn(nouns, templates) {
  const mentions = new Map()
  for (const noun of nouns) {
    for (const column of noun.columns.filter((each) => each.type === 'relationship')) {
      const cells = [...templates.get(noun.name).values()].flat().map((row) => row[column.name])
      mentions.set(
        `${noun.name}.${column.name}`,
        cells.flatMap((cell) => cell?.split(';') ?? []),
      )
    }
  }
  return mentions
}

/** A noun of which the seed has no node yet gets one with every column filled, so that no noun is missing. */
function fillEmptyNouns({ nouns, templates, mentions, sources }) {
  for (const noun of nouns) {
    const nodes = templates.get(noun.name)
    if (nodes.size > 0) continue
    const cells = { source: sources[0] }
    for (const column of noun.columns) {
      if (column.name === 'id') continue
      cells[column.name] = column.type === 'value' ? exampleOf(column) : [...templates.get(column.targets[0]).keys()][0]
      if (column.type === 'relationship') mentions.set(`${noun.name}.${column.name}`, [cells[column.name]])
    }
    nodes.set(noun.slug, [cells])
  }
}

function exampleOf({ kind, values, name }) {
  const examples = { enum: values[0], int: '1', date: '2020', string: name }
  return examples[kind]
}

/** How much longer the cells must be that may hold several ids. Ids that several rows of a node name are one relationship. */
function stretchOf({ nouns, templates }, relationshipsPerNode) {
  let [nodes, standing, named] = [0, 0, 0]
  for (const noun of nouns) {
    for (const rows of templates.get(noun.name).values()) {
      nodes += 1
      standing += relationshipsIn(noun, rows)
      for (const { name, one } of relationshipColumns(noun)) if (!one) named += idsIn(rows, name).length
    }
  }
  return 1 + (nodes * relationshipsPerNode - standing) / named
}

/** Relationships that go out from a node with these rows, the one to the source of each row among them. */
export function relationshipsIn(noun, rows) {
  return relationshipColumns(noun).reduce((sum, { name }) => sum + new Set(idsIn(rows, name)).size, rows.length)
}

function relationshipColumns(noun) {
  return noun.columns.filter((column) => column.type === 'relationship')
}

function idsIn(rows, column) {
  return rows.flatMap((row) => row[column]?.split(';') ?? [])
}
