/** What says that an organization can help, in words. */

/** That an organization works on a crime. */
export interface Work {
  readonly crime: string
  readonly name: string
  readonly basis: 'NAMED' | 'SUGGESTED'
  readonly sourceIds: string[]
}

/** Where an organization is, and the group of countries by which that is near. */
export interface Place {
  /** 1 in the country, 2 in its subregion, 3 in its region, 4 elsewhere. */
  readonly near: number
  readonly way: 'BASED_IN' | 'ACTIVE_IN'
  readonly id: string
  readonly name: string
  readonly basis: 'NAMED' | 'SUGGESTED'
  readonly sourceIds: string[]
  readonly group: { readonly name: string; readonly theirSourceIds: string[]; readonly ownSourceIds: string[] } | null
}

/** Says what an organization works on and where, such as "active in Guatemala, in Central America like Mexico". */
export function helperInWords(country: string, works: readonly Work[], places: readonly Place[]): string[] {
  const where = places.map(({ way, name, basis, group }) => {
    const near = group ? `, in ${group.name} like ${country}` : ''
    return `${way === 'BASED_IN' ? 'based' : 'active'} in ${name}${near}${reading(basis)}`
  })
  return [
    ...works.map(({ name, basis }) => `works on ${name}${reading(basis)}`),
    ...(where.length > 0 ? where : ['where it is based or active is not known']),
  ]
}

function reading(basis: string): string {
  return basis === 'SUGGESTED' ? " (an editor's reading)" : ''
}
