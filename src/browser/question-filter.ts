import type { Question } from './catalogue.js'

/** The questions that hold every one of the words, in their title, description, slug or variables. */
export function matching(questions: Question[], words: string): Question[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean)
  return questions.filter((question) => {
    const text = [question.title, question.description, question.slug, JSON.stringify(question.variables)]
      .join(' ')
      .toLowerCase()
    return wanted.every((word) => text.includes(word))
  })
}
