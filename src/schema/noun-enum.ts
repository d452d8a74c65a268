import { Kind, type DefinitionNode, type DocumentNode } from 'graphql'
import type { Model } from '../model/read-model.js'
import { nameOf } from './canonical-values.js'

/** The definitions of the findings, in which the scalar `Noun` has become the enum of the model's nouns. */
export function withNounEnum(document: DocumentNode, { nouns }: Pick<Model, 'nouns'>): DefinitionNode[] {
  return document.definitions.map((definition) => {
    if (definition.kind !== Kind.SCALAR_TYPE_DEFINITION || definition.name.value !== 'Noun') return definition
    const values = nouns.map(
      ({ name, description }) =>
        ({
          kind: Kind.ENUM_VALUE_DEFINITION,
          name: nameOf(name),
          description: { kind: Kind.STRING, value: description },
        }) as const,
    )
    return { ...definition, kind: Kind.ENUM_TYPE_DEFINITION, directives: [], values }
  })
}
