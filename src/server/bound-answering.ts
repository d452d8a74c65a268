import { GraphQLError } from 'graphql'
import PQueue from 'p-queue'
import type { ErrorCode } from '../errors.js'
import type { Answering } from '../schema/answer.js'

/** How many questions are answered at a time, and how many may wait for their turn. */
export interface AnswerBounds {
  readonly atOnce: number
  readonly waiting: number
}

/** The same answering, for a crowd: what exceeds the bounds is told UNAVAILABLE at once, so that the others get their answers. */
export function boundAnswering(answering: Answering, { atOnce, waiting }: AnswerBounds): Answering {
  const queue = new PQueue({ concurrency: atOnce })
  return {
    ...answering,
    answer: async (question) => {
      if (queue.size >= waiting) return { errors: [tooMany(atOnce, waiting)] }
      return queue.add(() => answering.answer(question), { throwOnTimeout: true })
    },
  }
}

function tooMany(atOnce: number, waiting: number): GraphQLError {
  const code: ErrorCode = 'UNAVAILABLE'
  const message = `Too many questions at the same time: ${atOnce} are being answered and ${waiting} wait; try again in a moment`
  return new GraphQLError(message, { extensions: { code, atOnce, waiting, retryAfterSeconds: 1 } })
}
