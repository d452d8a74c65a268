const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** The days that a text such as 12/05/2010, 12.5.2010 or "12 May 2010" can mean, as YYYY-MM-DD; none for anything else. */
export function meantDates(text: string): string[] {
  const figures = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?:[ T].*)?$/.exec(text)
  if (figures) {
    const [, one = '', other = '', year = ''] = figures
    return [...new Set([dayOf(year, other, one), dayOf(year, one, other)])].filter((day) => day !== '')
  }
  const byYear =
    /^(\d{4})[./](\d{1,2})[./](\d{1,2})(?:[ T].*)?$/.exec(text) ?? /^(\d{4})-(\d{1,2})-(\d{1,2})[ T].*$/.exec(text)
  if (byYear) return [dayOf(byYear[1], byYear[2], byYear[3])].filter((day) => day !== '')
  const words = /^(?:(\d{1,2})\.? )?([A-Za-z]{3,9})\.?,? (\d{4})$/.exec(text) ?? undefined
  const american = /^([A-Za-z]{3,9})\.? (\d{1,2}),? (\d{4})$/.exec(text)
  const [day, month, year] = american ? [american[2], american[1], american[3]] : [words?.[1], words?.[2], words?.[3]]
  const number = months.indexOf((month ?? '').slice(0, 3).toLowerCase()) + 1
  if (year === undefined || number === 0) return []
  const written = `${year}-${String(number).padStart(2, '0')}`
  return day === undefined ? [written] : [dayOf(year, String(number), day)].filter((each) => each !== '')
}

function dayOf(year = '', month = '', day = ''): string {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text) ? text : ''
}
