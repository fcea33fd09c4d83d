import { fdatasyncSync } from 'node:fs'
import type { PGlite } from '@electric-sql/pglite'
import { NodeFS } from '@electric-sql/pglite/nodefs'

type Stream = { readonly nfd?: number }
type Module = { readonly NODEFS: { readonly stream_ops: { fsync?: (stream: Stream) => number } } }
type Options = Awaited<ReturnType<NodeFS['init']>>['emscriptenOpts']

/**
 * PGlite's folder on disk, with an fsync that reaches the disk. PGlite starts PostgreSQL with fsync off and its folder
 * has no fsync operation, so a power cut could lose commits and tear the files; with this and DURABLE_PARAMS a commit
 * is on the disk before it is acknowledged.
 */
export class DurableFS extends NodeFS {
  override async init(pg: PGlite, opts: Options): Promise<{ emscriptenOpts: Options }> {
    const { emscriptenOpts } = await super.init(pg, opts)
    const addFsync = (mod: Module): void => {
      mod.NODEFS.stream_ops.fsync = (stream) => {
        if (stream.nfd !== undefined) fdatasyncSync(stream.nfd)
        return 0
      }
    }
    const preRun = [...(emscriptenOpts.preRun ?? []), addFsync as never]
    return { emscriptenOpts: { ...emscriptenOpts, preRun } }
  }
}
