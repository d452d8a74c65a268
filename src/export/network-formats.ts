import { setImmediate } from 'node:timers/promises'
import { collectNetwork } from '../networks/collect-network.js'
import { edgeColumns, edgeRowsMaker } from '../networks/edge-list.js'
import type { NetworkFile } from '../networks/network-file.js'
import { writeGexf } from '../networks/write-gexf.js'
import { writeGraphml } from '../networks/write-graphml.js'
import { writeJsonLd } from '../networks/write-json-ld.js'
import { csvOf } from './csv.js'
import { notice, type FileContent, type FileFormat, type FileFormats } from './file-format.js'
import { sourceText } from './source-text.js'

// The network of an answer, where it is beside the answer itself and has to be asked for.
const asks = { network: true }

/** Formats in which only networks come, by ending. */
export const networkFormats: FileFormats = {
  gexf: {
    mediaType: 'application/gexf+xml; charset=utf-8',
    description: 'A network for Gephi: ids, labels, kinds, dates and sources of nodes and relationships.',
    asks,
    async *write(content) {
      yield writeGexf(await networkOf(content), sourceText)
    },
  },
  graphml: {
    mediaType: 'application/graphml+xml; charset=utf-8',
    description:
      'A network for NetworkX, yEd and others: ids, labels, kinds, dates and sources of nodes and relationships.',
    asks,
    async *write(content) {
      yield* lettingOthers(writeGraphml(await networkOf(content), sourceText))
    },
  },
  jsonld: {
    mediaType: 'application/ld+json; charset=utf-8',
    description: 'A network as linked data (JSON-LD 1.1): a line for each node and each relationship.',
    asks,
    async *write(content) {
      yield* lettingOthers(writeJsonLd(await networkOf(content)))
    },
  },
  'edges.csv': edgeList(),
}

function edgeList(): FileFormat {
  return {
    mediaType: 'text/csv; charset=utf-8',
    description:
      'The relationships of a network, one a row, with the names and kinds of both ends; `bom=true` for Excel.',
    asks,
    async *write({ pages }, { bom }) {
      const rowsOf = edgeRowsMaker(sourceText)
      yield `${bom ? '\uFEFF' : ''}${csvOf([edgeColumns])}`
      for await (const { data, version } of pages) {
        const rows = rowsOf({ ...(await collectNetwork([data])), dataVersion: version })
        if (rows.length > 0) yield csvOf(rows)
      }
    },
  }
}

/** Pieces as they come, with room for other requests now and then. */
async function* lettingOthers<Piece>(pieces: Iterable<Piece>): AsyncGenerator<Piece> {
  let since = performance.now()
  for (const piece of pieces) {
    yield piece
    if (performance.now() - since < 20) continue
    await setImmediate()
    since = performance.now()
  }
}

async function networkOf({ askable: { question }, pages }: FileContent): Promise<NetworkFile> {
  let isComplete = true
  let dataVersion: number | null = null
  async function* data() {
    for await (const page of pages) {
      isComplete = page.isComplete
      dataVersion = page.version
      yield page.data
    }
  }
  const { nodes, relationships } = await collectNetwork(data())
  const description = `${isComplete ? 'Complete.' : 'Not complete: see the question itself.'} Data version ${dataVersion ?? 'none'}. ${notice}`
  return { title: question.title, description, dataVersion, nodes, relationships }
}
