import { goalOf } from './goals.mjs'

/** Prints a line for each question: the middle and the slow end at each size, how much they grow, and the goal. */
export function printMeasured(questions, measured) {
  const sizes = measured.flatMap(({ nodes }) => [`p50 ms at ${inWords(nodes)}`, 'p99 ms', 'KB', 'errors'])
  const [first, last] = [measured[0], measured.at(-1)]
  const grows = measured.length > 1
  const header = [
    'question',
    ...sizes,
    ...(grows ? [`${inWords(first.nodes)} → ${inWords(last.nodes)}`] : []),
    'goal ms',
    '',
  ]
  console.log(`| ${header.join(' | ')} |`)
  console.log(`|${header.map((_, index) => (index === 0 ? '---' : '---:')).join('|')}|`)
  for (const { slug } of questions) {
    const goal = goalOf(slug)
    const cells = measured.flatMap(({ figures }) => figuresOf(figures.get(slug)))
    const ratio = last.figures.get(slug).p50 / first.figures.get(slug).p50
    const growth = grows ? [goal.isPoint ? `${ratio.toFixed(1)}x` : ''] : []
    const verdict = last.figures.get(slug).p50 <= goal.milliseconds ? '' : 'above the goal'
    console.log(`| ${[slug, ...cells, ...growth, goal.milliseconds, verdict].join(' | ')} |`)
  }
}

function figuresOf({ p50, p99, bytes, codes }) {
  const errors = Object.entries(codes).map(([code, count]) => `${count} ${code}`)
  return [p50.toFixed(1), p99.toFixed(1), Math.ceil(bytes / 1000), errors.join(', ')]
}

function inWords(number) {
  return number.toLocaleString('en')
}
