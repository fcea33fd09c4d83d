// biome-ignore-all lint/a11y/useSemanticElements: cells of a grid that is no table
// biome-ignore-all lint/a11y/useFocusableInteractive: the focus stays on the grid, which points at the active row
import { Geld } from '../../../kit/Geld.tsx'
import { Status } from '../../../kit/Status.tsx'
import { useLees } from '../../../taal/taal.ts'
import { useTeksten } from '../../../taal/teksten.ts'
import { vul } from '../../../taal/vul.ts'
import type { Dagregel } from '../api.ts'
import { FASEN, STATUSSEN, ZORGSOORTEN } from '../namen.ts'

type AfspraakrijProps = {
  readonly regel: Dagregel
  /** Who it is with must not be seen. */
  readonly verborgen: boolean
}

const teksten = {
  bezet: { nl: 'Bezet', en: 'Taken' },
  minuten: { nl: '{n} min', en: '{n} min' },
  groep: { nl: '{titel} ({n})', en: '{titel} ({n})' },
  spoed: { nl: 'spoed', en: 'urgent' },
  zonder: { nl: 'Geen prestatie', en: 'No service' },
} as const

/** One appointment in the list of the day. */
export function Afspraakrij({ regel, verborgen }: AfspraakrijProps) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const { afspraak } = regel
  const bij = [
    lees(regel.soort),
    // treatment is what most of it is, and the phase says so already
    afspraak.zorgsoort === 'diagnostiek' ? lees(ZORGSOORTEN.diagnostiek) : '',
    lees(FASEN[afspraak.fase]),
    afspraak.locatie,
    afspraak.spoed ? t.spoed : '',
  ]
  return (
    <>
      <span role="gridcell" className="zk-dagrij-tijd zk-cijfers">
        <strong>{afspraak.begintijd}</strong>
        <span>{vul(t.minuten, { n: minutenVan(regel) })}</span>
      </span>
      <span role="gridcell" className="zk-dagrij-wie">
        <strong>{verborgen ? t.bezet : wieVan(regel, t.groep)}</strong>
        {!verborgen && <span>{bij.filter((deel) => deel !== '').join(' · ')}</span>}
      </span>
      <span role="gridcell" className="zk-dagrij-eind">
        {!verborgen && <Uitkomst regel={regel} />}
      </span>
    </>
  )
}

/** How long it took; the plan while nobody said otherwise. */
const minutenVan = ({ afspraak: { uitvoering, geplandeMinuten } }: Dagregel): number =>
  uitvoering?.directeMinuten ?? geplandeMinuten

/** Who an appointment is with, in a few words. */
export function wieVan({ afspraak: { patienten, titel, interneSoort }, namen }: Dagregel, groep: string): string {
  const [eerste, tweede] = patienten
  if (eerste === undefined) return titel ?? interneSoort
  if (tweede !== undefined) return vul(groep, { titel: titel ?? interneSoort, n: patienten.length })
  return namen.patienten[eerste.patient] ?? eerste.patient
}

function Uitkomst({ regel: { afspraak, gaf, prestatiesoort } }: { readonly regel: Dagregel }) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const [eerste] = gaf
  if (afspraak.status !== 'gerealiseerd' || prestatiesoort === 'geen') {
    const { naam, toestand } = STATUSSEN[afspraak.status]
    return (
      <Status toestand={toestand} kaal>
        {lees(naam)}
      </Status>
    )
  }
  if (eerste?.uitkomst?.soort !== 'prestatie') {
    return (
      <Status toestand="fout" kaal>
        {t.zonder}
      </Status>
    )
  }
  const som = gaf.reduce((totaal, { meer }) => totaal + meer.tarief, 0)
  return (
    <Status toestand="goed" kaal>
      <code>{eerste.uitkomst.code}</code> <Geld cents={som} />
    </Status>
  )
}
