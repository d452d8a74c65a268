import { InvalidArgumentError } from 'commander'

/** The options that a command was given. Ends the process: with 0 after --help, with 2 and a sentence for wrong usage. */
export function readOptions(command) {
  try {
    return command.showHelpAfterError('(--help shows what is allowed)').exitOverride().parse().opts()
  } catch (error) {
    process.exit(error.exitCode === 0 ? 0 : 2)
  }
}

/** Reads a whole number from `least` to `most`. */
export function wholeNumber(least, most) {
  const allowed = `Allowed is a whole number, ${inWords(least)} to ${inWords(most)}.`
  return (text) => within(text, { least, most, allowed, isFit: Number.isInteger })
}

/** Reads a number from `least` to `most`. */
export function number(least, most) {
  const allowed = `Allowed is a number, ${inWords(least)} to ${inWords(most)}.`
  return (text) => within(text, { least, most, allowed, isFit: Number.isFinite })
}

function within(text, { least, most, allowed, isFit }) {
  // Number('') is 0, and Number('1e3') and Number('0x10') are what nobody types on purpose.
  const value = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN
  if (!isFit(value) || value < least || value > most) throw new InvalidArgumentError(allowed)
  return value
}

function inWords(value) {
  return value.toLocaleString('en')
}
