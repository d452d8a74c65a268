import { expect, test } from 'vitest'
import { readCountryNames } from '../../src/ingest/country-names.js'
import { nearestCountryName, resolveCountry } from '../../src/ingest/resolve-name.js'

const names = readCountryNames()
const ids = (...written: string[]) => written.map((name) => resolveCountry(name, names))

test('MUST resolve the UN name of every country of the seed to itself', () => {
  const wrong = [...names.values()].flat().filter(({ name, id, rank }) => {
    const found = resolveCountry(name, names)
    return rank === 0 && !(found && 'id' in found && found.id === id)
  })
  expect(wrong).toEqual([])
})

test('MUST leave open which country an other or older name means only where it is of several', () => {
  const open = [...names.values()].flat().flatMap(({ name }) => {
    const found = resolveCountry(name, names)
    return found && 'candidates' in found
      ? [`${name}: ${found.candidates.join(' ')}${found.former ? ', former' : ''}`]
      : []
  })
  // Found by hand in the lists: two ISO names or a former State, nothing else.
  expect([...new Set(open)]).toEqual([
    'Socialist Federal Republic of Yugoslavia: BIH HRV MKD MNE SRB SVN, former',
    'Yugoslavia: BIH HRV MKD MNE SRB SVN, former',
    'Yugoslavia (former): BIH HRV MKD MNE SRB SVN, former',
    'Czechoslovakia: CZE SVK, former',
    'Korea: KOR PRK',
  ])
})

test("MUST resolve the depositary's names, with the figures of their footnotes", () => {
  expect(
    ids(
      'Netherlands (Kingdom of the) 9',
      'Türkiye',
      "Côte d'Ivoire 2",
      'North Macedonia 4 ,',
      'Argentina1',
      'Serbia 5, 12',
    ),
  ).toEqual([{ id: 'NLD' }, { id: 'TUR' }, { id: 'CIV' }, { id: 'MKD' }, { id: 'ARG' }, { id: 'SRB' }])
  expect(
    ids(
      'Holy See',
      'European Union',
      'State of Palestine',
      'Cook Islands',
      'Niue',
      'Venezuela (Bolivarian Republic of)',
    ),
  ).toEqual([{ id: 'VAT' }, { id: 'EUE' }, { id: 'PSE' }, { id: 'COK' }, { id: 'NIU' }, { id: 'VEN' }])
})

test('MUST resolve names as the United Nations wrote them then, and as people write them', () => {
  expect(
    ids(
      'Swaziland',
      'Venezuela',
      'Cape Verde',
      'Turkey',
      'The former Yugoslav Republic of Macedonia',
      'Czech Republic',
      'Viet Nam',
    ),
  ).toEqual([{ id: 'SWZ' }, { id: 'VEN' }, { id: 'CPV' }, { id: 'TUR' }, { id: 'MKD' }, { id: 'CZE' }, { id: 'VNM' }])
  expect(
    ids(
      'Trinidad & Tobago',
      'DR Congo',
      'république de corée',
      'KE',
      'KEN',
      'Plurinational State of Bolivia',
      'COTE D’IVOIRE',
    ),
  ).toEqual([{ id: 'TTO' }, { id: 'COD' }, { id: 'KOR' }, { id: 'KEN' }, { id: 'KEN' }, { id: 'BOL' }, { id: 'CIV' }])
})

test('MUST ask rather than guess, and know nothing of what is no country', () => {
  expect(ids('Korea', 'Yugoslavia', 'is', 'Atlantis', '')).toEqual([
    { candidates: ['KOR', 'PRK'], former: false },
    { candidates: ['BIH', 'HRV', 'MKD', 'MNE', 'SRB', 'SVN'], former: true },
    undefined,
    undefined,
    undefined,
  ])
})

test('MUST name the nearest of a name that is misspelt', () => {
  expect(['Keyna', 'Untied Kingdom', 'Xyzzy'].map((name) => nearestCountryName(name, names))).toEqual([
    'Kenya',
    'United Kingdom',
    undefined,
  ])
})
