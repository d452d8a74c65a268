/** Milliseconds in the middle of all answers that each question may take at 100,000 nodes; the rest are point questions. */
const goals = new Map([
  ['totals', 300],
  ['over-time', 300],
  ['facets', 300],
  ['coverage', 300],
  ['map', 300],
  ['paths', 500],
  ['co-occurrence', 500],
  ['similar-organizations', 500],
  ['projection', 500],
  ['network', 500],
  ['difference', 500],
  ['bridges', 5_000],
  ['communities', 5_000],
  ['search', 50],
  ['dialogue-brief', 150],
])

/** Milliseconds that a question about one or two nodes may take. */
const point = 30

/** The goal of a question, and whether it is about one or two nodes: its time should then hardly grow with the graph. */
export function goalOf(slug) {
  const goal = goals.get(slug)
  return { milliseconds: goal ?? point, isPoint: goal === undefined }
}
