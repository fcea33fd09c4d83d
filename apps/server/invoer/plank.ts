import { createHash } from 'node:crypto'
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { notFound, Werkfout, type Werkplek } from '@zorgketen/usecases'
import type { Opslag } from '@zorgketen/usecases/opslag'
import type { Voorbeeld } from './vormen.ts'

/** A file that somebody brought, waiting to be looked through and taken in. */
interface Plankbestand {
  readonly id: string
  readonly naam: string
  readonly pad: string
  /** Bytes. */
  readonly grootte: number
  readonly vingerafdruk: string
}

type Fouten = Voorbeeld['fouten']

interface Plaats extends Plankbestand {
  /** What was wrong with it when it was looked through last. */
  fouten: Fouten
  /** Jobs that read it now. */
  lezers: number
}

/** Files of one organisation that wait; the one that came longest ago goes first. */
const PLAATSEN = 3
/** Milliseconds that a file waits: it holds what was said of patients. */
const BEWAARD = 2 * 3600 * 1000
/** 1 GB: a million registrations as NDJSON are about 300 MB. */
const GROOTST = 1024 * 1024 * 1024

/** Files too big to keep in memory, in a folder of this process alone that goes when it ends. */
export class Plank {
  private readonly plaatsen = new Map<string, Plaats[]>()
  private map: string | null = null

  /** Keeps a file that comes in. Throws `Werkfout` when it is too big; then nothing of it stays. */
  async leg(organisatie: string, id: string, naam: string, bytes: AsyncIterable<Uint8Array>): Promise<Plankbestand> {
    this.map ??= makeMap()
    const pad = join(this.map, id)
    const hash = createHash('sha256')
    let grootte = 0
    const meet = new Transform({
      transform(blok: Uint8Array, _codering, verder) {
        grootte += blok.length
        hash.update(blok)
        verder(grootte > GROOTST ? teGroot() : null, blok)
      },
    })
    try {
      await pipeline(bytes, meet, createWriteStream(pad, { mode: 0o600 }))
    } catch (error) {
      rmSync(pad, { force: true })
      throw error
    }
    const plaats: Plaats = { id, naam, pad, grootte, vingerafdruk: hash.digest('hex'), fouten: [], lezers: 0 }
    this.plaatsen.set(organisatie, [...(this.plaatsen.get(organisatie) ?? []), plaats])
    this.ruimOp(organisatie, (_, meer) => meer > PLAATSEN)
    setTimeout(() => this.ruimOp(organisatie, (een) => een === plaats), BEWAARD).unref()
    return plaats
  }

  /** Throws `Werkfout` when there is no such file (any more). */
  vind(organisatie: string, id: string): Plankbestand & { readonly fouten: Fouten } {
    return this.need(organisatie, id)
  }

  /** Keeps what was wrong with a file. */
  zetFouten(organisatie: string, id: string, fouten: Fouten): void {
    const plaats = this.plaatsen.get(organisatie)?.find((een) => een.id === id)
    if (plaats !== undefined) plaats.fouten = fouten
  }

  /** Keeps a file in its place while it is being read. Throws `Werkfout` when it is not there (any more). */
  async tijdens<T>(organisatie: string, id: string, doe: (bestand: Plankbestand) => Promise<T>): Promise<T> {
    const plaats = this.need(organisatie, id)
    plaats.lezers += 1
    try {
      return await doe(plaats)
    } finally {
      plaats.lezers -= 1
    }
  }

  /** Takes files away that nobody reads: the oldest of too many, or one that lies there too long. */
  private ruimOp(organisatie: string, weg: (plaats: Plaats, meer: number) => boolean): void {
    const eigen = this.plaatsen.get(organisatie) ?? []
    const blijft: Plaats[] = []
    eigen.forEach((plaats, i) => {
      if (plaats.lezers > 0 || !weg(plaats, eigen.length - i)) blijft.push(plaats)
      else rmSync(plaats.pad, { force: true })
    })
    this.plaatsen.set(organisatie, blijft)
  }

  private need(organisatie: string, id: string): Plaats {
    const plaats = this.plaatsen.get(organisatie)?.find((een) => een.id === id)
    if (plaats === undefined) throw notFound({ nl: 'Het bestand', en: 'The file' }, '')
    return plaats
  }
}

function makeMap(): string {
  const map = mkdtempSync(join(tmpdir(), 'zorgketen-invoer-'))
  process.once('exit', () => rmSync(map, { recursive: true, force: true }))
  return map
}

const teGroot = (): Werkfout =>
  new Werkfout('invoer', {
    waar: 'bestand',
    wat: { nl: 'Dit bestand is te groot.', en: 'This file is too big.' },
    verwacht: { nl: 'ten hoogste 1 GB en 2.000.000 rijen', en: 'at most 1 GB and 2,000,000 rows' },
    doe: {
      nl: 'Verdeel het bestand en lees de delen na elkaar in.',
      en: 'Split the file and import the parts one by one.',
    },
  })

const perOpslag = new WeakMap<Opslag, Plank>()

/** The files that wait in this server. */
export function plankVan({ opslag }: Pick<Werkplek, 'opslag'>): Plank {
  const plank = perOpslag.get(opslag) ?? new Plank()
  perOpslag.set(opslag, plank)
  return plank
}
