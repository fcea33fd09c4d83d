import { useLees } from '../../taal/taal.ts'
import type { Nooit } from './api.ts'
import type { Geopend } from './PostPaneel.tsx'
import { Postrij } from './Postrij.tsx'

type NooitrijenProps = { readonly nooit: readonly Nooit[]; readonly opOpen: (geopend: Geopend) => void }

/** Reasons why prestaties were never declared. */
export function Nooitrijen({ nooit, opOpen }: NooitrijenProps) {
  const lees = useLees()
  return nooit.map((een) => (
    <Postrij
      key={een.reden.code}
      klaar={false}
      tekst={lees(een.reden.tekst)}
      doe={null}
      aantal={een.aantal}
      cents={een.bedrag}
      opOpen={() => opOpen({ soort: 'nooit', nooit: een })}
    />
  ))
}
