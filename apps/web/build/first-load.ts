import { fileURLToPath } from 'node:url'

type Graph = { getModuleInfo(id: string): { importedIds: readonly string[] } | null }

const start = fileURLToPath(new URL('../src/main.tsx', import.meta.url))

/**
 * Everything the first page imports without waiting becomes one file: the splitter alone would make forty small ones
 * of what lazy pages share with it, each with its own request and its own compression.
 */
export function firstLoad(): (id: string, graph: Graph) => string | null {
  let reached: Set<string> | undefined
  return (id, graph) => {
    reached ??= reach(graph)
    return reached.has(id) ? 'first' : null
  }
}

function reach(graph: Graph): Set<string> {
  const reached = new Set([start])
  for (const id of reached) for (const next of graph.getModuleInfo(id)?.importedIds ?? []) reached.add(next)
  return reached
}
