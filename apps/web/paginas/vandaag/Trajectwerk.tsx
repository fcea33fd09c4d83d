import { useQuery } from '@tanstack/react-query'
import { useTeksten } from '../../taal/teksten.ts'
import { tellingVraag } from '../plaatsingen/api.ts'
import { werkVraag } from '../trajecten/api.ts'
import { Werklijst } from './Werklijst.tsx'
import { plaatsingpunten, trajectpunten } from './werk.ts'

const teksten = { kop: { nl: 'Zorgtrajecten', en: 'Zorgtrajecten' } } as const

/** Plaatsingsberichten and zorgtrajecten that ask something, whatever the month; nothing when none does. */
export function Trajectwerk() {
  const t = useTeksten(teksten)
  const trajecten = trajectpunten(useQuery(werkVraag).data?.regels.length ?? 0)
  const punten = [...plaatsingpunten(useQuery(tellingVraag).data ?? 0), ...trajecten]
  if (punten.length === 0) return null
  return (
    <section className="zk-vandaag-deel">
      <h2>{t.kop}</h2>
      <Werklijst werk={punten} naam={t.kop} />
    </section>
  )
}
