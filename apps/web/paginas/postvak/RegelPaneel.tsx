import { useQuery } from '@tanstack/react-query'
import { Bevindingen } from '../../kit/Bevindingen.tsx'
import { Drawer } from '../../kit/Drawer.tsx'
import { Geladen } from '../../kit/Geladen.tsx'
import { useLees } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { bevindingVan } from '../registraties/gedeeld/bevinding-van.ts'
import { type Oordeelregel, uitlegVraag } from './api.ts'
import './Postvak.css'

const teksten = {
  geen: { nl: 'Geen regel heeft iets aan te merken.', en: 'No rule has a remark.' },
  waarom: { nl: 'Zo kwam het oordeel tot stand', en: 'How the judgement came about' },
} as const

type RegelPaneelProps = {
  readonly bericht: string
  readonly regel: Oordeelregel
  readonly opSluit: () => void
}

/** One line: what was found, and every rule that judged it. */
export function RegelPaneel({ bericht, regel, opSluit }: RegelPaneelProps) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const uitleg = useQuery(uitlegVraag(bericht, regel.referentie))
  return (
    <Drawer open opSluit={opSluit} titel={regel.referentie} bij={regel.verzekerde} breedte="breed">
      <Bevindingen bevindingen={regel.bevindingen.map(bevindingVan)} geen={t.geen} />
      <h3 className="zk-postvak-waarom">{t.waarom}</h3>
      <Geladen vraag={uitleg}>
        {(tekst) => (tekst === null ? null : <pre className="zk-postvak-uitleg">{lees(tekst)}</pre>)}
      </Geladen>
    </Drawer>
  )
}
