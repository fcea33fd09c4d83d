import { useState } from 'react'
import type { Lijstperiode, Settingstand, Voorstel, Voorstelregel } from './api.ts'

export type Voorstelgang = {
  /** The stretch that is shown, and that a proposal starts from. */
  readonly periode: Lijstperiode
  readonly plaats: number
  readonly kiesPeriode: (plaats: number) => void
  readonly regels: readonly Voorstelregel[]
  /** Something is proposed that does not hold yet. */
  readonly gewijzigd: boolean
  readonly vanaf: string | null
  readonly voorstel: Voorstel
  readonly zetRegels: (regels: readonly Voorstelregel[]) => void
  readonly zetVanaf: (dag: string | null) => void
  readonly laatVallen: () => void
}

type Concept = { readonly regels: readonly Voorstelregel[]; readonly vanaf: string | null }

/** The list that holds, and what a person makes of it before it is accepted. Kept in this page only. */
export function useVoorstel({ perioden, vandaag }: Settingstand): Voorstelgang {
  const nu = Math.max(
    0,
    perioden.findLastIndex(({ van }) => van <= vandaag),
  )
  const [gekozen, setGekozen] = useState<number | null>(null)
  const [concept, setConcept] = useState<Concept | null>(null)
  const plaats = gekozen !== null && gekozen < perioden.length ? gekozen : nu
  const periode = perioden[plaats] ?? { van: vandaag, tot: null, regels: [] }
  const vast = periode.regels.map(zonderExtra)
  const regels = concept?.regels ?? vast
  const gewijzigd = concept !== null && JSON.stringify(concept.regels) !== JSON.stringify(vast)
  const vanaf = concept === null ? periode.van : concept.vanaf
  return {
    periode,
    plaats,
    kiesPeriode: (nieuw) => {
      setConcept(null)
      setGekozen(nieuw)
    },
    regels,
    gewijzigd,
    vanaf,
    voorstel: { vanaf: vanaf ?? vandaag, regels: regels.map((regel) => ({ ...regel })) },
    zetRegels: (nieuw) => setConcept({ regels: nieuw, vanaf: concept?.vanaf ?? vandaag }),
    zetVanaf: (dag) => setConcept({ regels, vanaf: dag }),
    laatVallen: () => setConcept(null),
  }
}

const zonderExtra = ({ id, naam, als, dan, reden }: Lijstperiode['regels'][number]): Voorstelregel => ({
  ...{ id, naam, als, dan, reden },
})
