/** What to do when something that a local Neo4j needs is missing: the commands that mend it, and the two ways without it. */
import { PublicError, type Details } from '../errors.js'

const otherWays = `Or without a local Neo4j:
  docker compose up                        Neo4j and the API in containers
  NEO4J_URI=neo4j+s://<host> npm start     a Neo4j that you have (Aura, a cluster, a server)`

const cures = {
  java: `Install it, then try again:
  Debian, Ubuntu   sudo apt-get install openjdk-17-jre-headless   (or openjdk-21-jre-headless)
  macOS            brew install --cask temurin`,
  maven: `Install it, then try again (it is needed the first time and when pom.xml names another version):
  Debian, Ubuntu   sudo apt-get install maven
  macOS            brew install maven`,
}

/** MISSING_TOOL: what was found, how to install what is missing, and the other two ways. */
export function missingTool(tool: keyof typeof cures, found: string, details: Details = {}): PublicError {
  return new PublicError('MISSING_TOOL', `Cannot start a local Neo4j: ${found}.\n${cures[tool]}\n${otherWays}`, {
    tool,
    ...details,
  })
}

/** MISSING_TOOL for anything else that keeps a local Neo4j from starting: what happened, then what to do, then the other two ways. */
export function cannotStart(found: string, cure: string, cause?: unknown): PublicError {
  return new PublicError('MISSING_TOOL', `Cannot start a local Neo4j: ${found}.\n${cure}\n${otherWays}`, {}, cause)
}
