/** Rows of one statement: bounds the memory of PGlite. */
const DEEL = 5000

/** Parts of a list; none of an empty one. */
export function* inChunks<T>(lijst: readonly T[]): Iterable<readonly T[]> {
  for (let van = 0; van < lijst.length; van += DEEL) {
    yield lijst.length <= DEEL ? lijst : lijst.slice(van, van + DEEL)
  }
}
