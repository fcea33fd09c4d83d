import { Link } from '@tanstack/react-router'
import { ArrowDown, ArrowUp } from 'lucide-react'
import { Dag } from '../../../kit/Dag.tsx'
import { IconButton } from '../../../kit/IconButton.tsx'
import { Status } from '../../../kit/Status.tsx'
import { paginaOp } from '../../../pagina.ts'
import { useTaal } from '../../../taal/taal.ts'
import { useTeksten } from '../../../taal/teksten.ts'
import type { Registratiedossier } from '../api.ts'
import { dagVan, tijdVan } from '../gedeeld/dag-van.ts'
import { SOORTNAMEN } from './veld-teksten.ts'

type PaneelkopProps = {
  readonly dossier: Registratiedossier
  /** Opens the one before (-1) or after (1) it in the list. */
  readonly opBuur?: (richting: 1 | -1) => void
}

const teksten = {
  patient: { nl: 'Naar de patiënt', en: 'To the patient' },
  ingetrokken: { nl: 'Ingetrokken', en: 'Withdrawn' },
  vorige: { nl: 'Vorige in de lijst', en: 'Previous in the list' },
  volgende: { nl: 'Volgende in de lijst', en: 'Next in the list' },
  tot: { nl: 'tot', en: 'to' },
} as const

/** What a registration is about, under its title: kind, when, by whom, and the way to the next one. */
export function Paneelkop({ dossier, opBuur }: PaneelkopProps) {
  const t = useTeksten(teksten)
  const [taal] = useTaal()
  const { registratie, namen, vervallen } = dossier
  const tijd = tijdVan(registratie)
  const ontslag = registratie.soort === 'verblijf' ? registratie.ontslag : null
  return (
    <span className="zk-regkop">
      {registratie.soort !== 'consult' && <span>{SOORTNAMEN[registratie.soort][taal]}</span>}
      <Dag dag={dagVan(registratie)} />
      {tijd && <span>{tijd}</span>}
      {ontslag && (
        <span>
          {t.tot} <Dag dag={ontslag.dag} />
        </span>
      )}
      <span>{namen.zorgverlener}</span>
      {paginaOp('/patienten/$patient') && registratie.soort !== 'groepssessie' && (
        <Link to={`/patienten/${encodeURIComponent(registratie.patient)}` as string}>{t.patient}</Link>
      )}
      {vervallen && <Status toestand="vervallen">{t.ingetrokken}</Status>}
      {opBuur && (
        <span className="zk-regkop-blader">
          <IconButton icoon={ArrowUp} naam={t.vorige} sneltoets="alt+ArrowUp" maat="klein" onPress={() => opBuur(-1)} />
          <IconButton
            icoon={ArrowDown}
            naam={t.volgende}
            sneltoets="alt+ArrowDown"
            maat="klein"
            onPress={() => opBuur(1)}
          />
        </span>
      )}
    </span>
  )
}
