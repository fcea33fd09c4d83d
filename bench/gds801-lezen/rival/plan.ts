import type { Layout } from '@zorgketen/messages'
import { codec, layout } from '../../bericht/codec.ts'
import { type Decoder, decoderOf } from './decoders.ts'

type Klasse = Layout['klassen'] extends ReadonlyMap<string, infer K> ? K : never
type Element = Klasse['elementen'][number]

/** A record while it is built: the same class as our reader makes, so that what uses it runs alike. */
export type Building = Record<string, unknown>

/** The layout as a parser's handler wants it: by element name, resolved beforehand. */
export interface ClassPlan {
  readonly maak: new () => Building
  readonly velden: readonly Field[]
  readonly opNaam: ReadonlyMap<string, Field>
  readonly open: boolean
  readonly keuze: boolean
  readonly vast: boolean
}

export interface Field {
  readonly index: number
  readonly naam: string
  readonly eigenschap: string
  readonly meer: boolean
  readonly max: number
  readonly min: number
  readonly onder: ClassPlan | null
  readonly lees: Decoder
}

export const ROOT: ClassPlan = planOf(layout.wortel)

function planOf(id: string): ClassPlan {
  const klasse = layout.klassen.get(id)
  if (klasse === undefined) throw new Error(`no class ${id}`)
  const velden = klasse.elementen.map(fieldOf)
  return {
    maak: codec.nieuw(id as 'Bericht').constructor as new () => Building,
    velden,
    opNaam: new Map(velden.map((veld) => [veld.naam, veld])),
    open: klasse.open,
    keuze: klasse.keuze,
    vast: klasse.volgorde === 'vast',
  }
}

function fieldOf(element: Element, index: number): Field {
  const { naam, eigenschap } = element
  if (element.vorm === 'blad')
    return {
      ...{ index, naam, eigenschap, meer: false, max: 1, min: element.verplicht ? 1 : 0, onder: null },
      lees: decoderOf(element),
    }
  return {
    ...{ index, naam, eigenschap, meer: element.meer, max: element.max ?? Number.POSITIVE_INFINITY, min: element.min },
    onder: planOf(element.klasse),
    lees: (tekst) => tekst,
  }
}
