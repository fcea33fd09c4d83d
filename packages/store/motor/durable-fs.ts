import fs from 'node:fs'
import type { PGlite } from '@electric-sql/pglite'
import { NodeFS } from '@electric-sql/pglite/nodefs'
import { DiskSync } from './disk-sync.ts'

type Op = (...args: never[]) => unknown
type Ops = Record<string, Op>
type Stream = { readonly nfd?: number; readonly node: never }
/** The parts of PGlite's Emscripten module that are used; they are not in its types. */
type Module = {
  readonly NODEFS: { readonly stream_ops: Ops; readonly node_ops: Ops; readonly realPath: (node: never) => string }
  stackRestore: Op
  _PostgresMainLoopOnce: Op
  _PostgresSendReadyForQueryIfNecessary: Op
  _pgl_pq_flush: Op
}
type Options = Awaited<ReturnType<NodeFS['init']>>['emscriptenOpts']

/** What may fail for want of room or a broken disk, and Emscripten's numbers for it. */
const WRITING = ['write', 'fsync', 'mknod', 'mkdir', 'rename', 'setattr']
const FATAL = new Map([
  [51, 'ENOSPC'],
  [19, 'EDQUOT'],
  [29, 'EIO'],
])

/**
 * PGlite's folder on disk, made safe in two ways. It has an fsync that reaches the disk (PGlite starts PostgreSQL with
 * fsync off, and its folder has no fsync at all), so that with DURABLE_PARAMS a commit survives a power cut. And when
 * the disk is full or broken the engine is stopped on the spot, as by kill -9: PGlite would loop for ever in the panic
 * PostgreSQL answers with. `gestopt` then holds the reason; a new engine on the folder recovers what was committed.
 */
export class DurableFS extends NodeFS {
  gestopt: Error | null = null

  override async init(pg: PGlite, opts: Options): Promise<{ emscriptenOpts: Options }> {
    const { emscriptenOpts } = await super.init(pg, opts)
    const guard = (mod: Module): void => {
      const { stream_ops: stream, node_ops: node } = mod.NODEFS
      addSync(mod, new DiskSync(this.rootDir))
      for (const ops of [stream, node])
        for (const naam of WRITING) {
          const op = ops[naam]
          if (op !== undefined) ops[naam] = (...args) => this.#attempt(mod, () => op(...args))
        }
    }
    const preRun = [...(emscriptenOpts.preRun ?? []), guard as never]
    return { emscriptenOpts: { ...emscriptenOpts, preRun } }
  }

  #attempt(mod: Module, op: () => unknown): unknown {
    try {
      return op()
    } catch (thrown) {
      const { errno, code } = thrown as { errno?: number; code?: string }
      const naam = FATAL.get(errno ?? 0) ?? [...FATAL.values()].find((fataal) => fataal === code)
      if (naam === undefined) throw thrown
      const reden = Object.assign(new Error(`PGlite gestopt: ${naam}`), { code: naam })
      this.gestopt = reden
      const stop = (): never => {
        throw reden
      }
      // PGlite catches what is thrown in the engine and goes on; these are what it calls then.
      mod.stackRestore = stop
      mod._PostgresMainLoopOnce = stop
      mod._PostgresSendReadyForQueryIfNecessary = () => undefined
      mod._pgl_pq_flush = () => undefined
      throw reden
    }
  }
}

/** Gives the folder an fsync, and notes what is written for it. */
const addSync = ({ NODEFS }: Module, disk: DiskSync): void => {
  const { stream_ops: stream, node_ops: node } = NODEFS
  const { write } = stream
  const { setattr } = node
  const inodes = new WeakMap<Stream, number>()
  const inodeOf = (file: Stream, nfd: number): number => {
    const ino = inodes.get(file) ?? fs.fstatSync(nfd).ino
    inodes.set(file, ino)
    return ino
  }
  stream.write = (file: Stream, ...rest: never[]) => {
    if (file.nfd !== undefined) disk.wrote(inodeOf(file, file.nfd))
    return write?.(file as never, ...rest)
  }
  node.setattr = (deze: never, ...rest: never[]) => {
    const result = setattr?.(deze, ...rest)
    disk.wrote(fs.statSync(NODEFS.realPath(deze)).ino)
    return result
  }
  stream.fsync = (file: Stream) => {
    if (file.nfd === undefined) disk.syncMap(NODEFS.realPath(file.node))
    else disk.syncFile(file.nfd, inodeOf(file, file.nfd))
    return 0
  }
}
