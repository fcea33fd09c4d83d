import { type ZenDecision, ZenEngine } from '@gorules/zen-engine'

interface ZenNode {
  readonly id: string
  readonly type: string
  readonly name: string
  readonly content?: unknown
}

/** A chain of decision nodes from input to output, made ready to evaluate. */
export function makeZenDecision(nodes: readonly Omit<ZenNode, 'name'>[]): ZenDecision {
  const keten: readonly ZenNode[] = [
    { id: 'invoer', type: 'inputNode', name: 'invoer' },
    ...nodes.map((node) => ({ ...node, name: node.id })),
    { id: 'uitvoer', type: 'outputNode', name: 'uitvoer' },
  ]
  const edges = keten.slice(1).map((node, k) => ({
    ...{ id: `kant-${k}`, type: 'edge', sourceId: keten[k]?.id, targetId: node.id },
  }))
  const decision = new ZenEngine().createDecision({
    nodes: keten.map((node) => ({ ...node, position: { x: 0, y: 0 } })),
    edges,
  })
  decision.validate()
  return decision
}

/** What every node of zen says about how it takes its input. */
export const ZEN_SINGLE = { executionMode: 'single', inputField: null, outputPath: null } as const
