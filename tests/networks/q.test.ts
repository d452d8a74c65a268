/** Networks as files by their addresses, on the tiny data set. */
import { expect, test } from 'vitest'
import { serve } from '../support/serve.js'
import { tiny } from '../support/tiny.js'

const { get } = await serve(tiny)

test('MUST give a network as a file of each format, with its data version in name and headers', async () => {
  for (const [ending, type] of [
    ['gexf', 'application/gexf+xml; charset=utf-8'],
    ['graphml', 'application/graphml+xml; charset=utf-8'],
    ['jsonld', 'application/ld+json; charset=utf-8'],
    ['edges.csv', 'text/csv; charset=utf-8'],
  ]) {
    const response = await get(`/q/projection.${ending}?of=ORGANIZATION&through=EVENT`)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe(type)
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename="projection-ORGANIZATION-EVENT-data-1.${ending}"`,
    )
    expect(response.headers.get('x-data-version')).toBe('1')
    expect(await response.text()).toContain('watch')
  }
})

test('MUST have all of a network in a file, whatever a page holds', async () => {
  const response = await get('/q/projection.edges.csv?of=ORGANIZATION&through=EVENT')
  const [header, ...rows] = (await response.text()).trim().split('\r\n')
  expect(header).toBe(
    'from,fromNoun,fromLabel,type,directed,to,toNoun,toLabel,weight,named,suggested,through,basis,date,dateEarliest,dateLatest,derivedFrom,sources,dataVersion',
  )
  expect(rows).toEqual([
    'office,Organization,Invented Office,SHARES,false,watch,Organization,Invented Watch,2,2,0,conference;training,,,,,,"Invented report (https://report.example/invented), chapter 1; Invented report (https://report.example/invented), chapter 2; Invented report (https://report.example/invented)",1',
    'institute,Organization,Invented Institute,SHARES,false,office,Organization,Invented Office,1,1,0,training,,,,,,"Invented report (https://report.example/invented), chapter 2; Invented report (https://report.example/invented)",1',
    'institute,Organization,Invented Institute,SHARES,false,union,Organization,Invented Union,1,1,0,workshop,,,,,,Invented news item (https://news.example/invented) [verify before quoting],1',
    'institute,Organization,Invented Institute,SHARES,false,watch,Organization,Invented Watch,1,1,0,training,,,,,,Invented report (https://report.example/invented),1',
  ])
})

test('MUST ask for the network itself where it is beside the lines, and only for the files of networks', async () => {
  const gexf = await (await get('/q/bridges.gexf?projection=ORGANIZATIONS_BY_EVENT')).text()
  expect(gexf.match(/<node id=/g)).toHaveLength(4)
  expect(gexf.match(/<edge id=/g)).toHaveLength(4)
  expect(gexf.match(/<attvalue for="betweenness"/g)).toHaveLength(1)
  const graphml = await (await get('/q/communities.graphml?projection=ORGANIZATIONS_BY_EVENT')).text()
  expect(graphml.match(/<data key="node-community">/g)).toHaveLength(4)
  const table = await (await get('/q/bridges.csv?projection=ORGANIZATIONS_BY_EVENT')).text()
  expect(table).not.toContain('SHARES')
})

test('MUST say which formats a question has that is no network', async () => {
  const response = await get('/q/treaty-status.gexf?country=XAA')
  expect(response.status).toBe(404)
  expect(await response.json()).toMatchObject({
    errors: [{ message: 'Cannot give "treaty-status" as .gexf: it comes as .json, .csv, .xlsx' }],
  })
})
