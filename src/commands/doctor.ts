import { Command } from 'commander'
import { PublicError } from '../errors.js'

/** One thing that a start needs: what was found, or what is wrong and what to do. */
export type Symptom =
  | { readonly name: string; readonly found: string }
  | { readonly name: string; readonly problem: string }

/** What `doctor` is handed. */
export interface DoctorContext {
  print(text: string): void
  /** Looks at one thing after the other. */
  diagnose(): AsyncIterable<Symptom>
}

/** `doctor`: looks at what a start needs and says what to do; MISSING_TOOL when something is wrong. */
export function doctorCommand({ print, diagnose }: DoctorContext): Command {
  return new Command('doctor')
    .description(
      'Look at Node, settings, port, Java, Maven, disk, memory and database, and say what to do about what is wrong.',
    )
    .addHelpText('after', '\nExample:\n  $ npm run cli -- doctor')
    .action(async () => {
      let wrong = 0
      for await (const symptom of diagnose()) {
        const isWrong = 'problem' in symptom
        if (isWrong) wrong++
        const [first = '', ...rest] = (isWrong ? symptom.problem : symptom.found).split('\n')
        print(
          [
            `${isWrong ? '✖' : '✔'} ${symptom.name.padEnd(9)} ${first}`,
            ...rest.map((line) => `${' '.repeat(12)}${line}`),
          ].join('\n'),
        )
      }
      if (wrong > 0) throw new PublicError('MISSING_TOOL', wrong === 1 ? '1 thing to mend' : `${wrong} things to mend`)
      print('Nothing is missing: npm start')
    })
}
