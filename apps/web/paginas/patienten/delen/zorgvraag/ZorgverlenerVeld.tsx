import { ComboBox } from '../../../../kit/ComboBox.tsx'
import type { Optie } from '../../../../kit/optie.ts'
import type { VeldProps } from '../../../../kit/Veld.tsx'
import { zoekKeuzes } from '../../../registraties/api.ts'

type ZorgverlenerVeldProps = VeldProps & {
  readonly waarde: Optie | null
  readonly opWaarde: (optie: Optie | null) => void
}

/** One professional, found by name. */
export const ZorgverlenerVeld = (props: ZorgverlenerVeldProps) => (
  <ComboBox
    {...props}
    sleutel={['stam', 'keuzes', 'zorgverlener']}
    zoek={(zoek, signal) => zoekKeuzes('zorgverlener', zoek, signal)}
  />
)
