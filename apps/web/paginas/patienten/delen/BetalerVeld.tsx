import { ComboBox } from '../../../kit/ComboBox.tsx'
import type { Optie } from '../../../kit/optie.ts'
import type { VeldProps } from '../../../kit/Veld.tsx'
import { zoekKeuzes } from '../../registraties/api.ts'

type BetalerVeldProps = VeldProps & {
  readonly waarde: Optie | null
  readonly opWaarde: (optie: Optie | null) => void
}

const UZOVI = /^\d{4}$/

/** A payer of the register; an UZOVI that is not in it can be typed too: patients bring insurers of everywhere. */
export function BetalerVeld(props: BetalerVeldProps) {
  return (
    <ComboBox
      {...props}
      sleutel={['stam', 'keuzes', 'betaler']}
      zoek={async (tekst, signal) => {
        const opties = await zoekKeuzes('betaler', tekst, signal)
        const bekend = opties.some(({ sleutel }) => sleutel === tekst)
        return UZOVI.test(tekst) && !bekend ? [...opties, { sleutel: tekst, naam: tekst, bij: 'UZOVI' }] : opties
      }}
    />
  )
}
