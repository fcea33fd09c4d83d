import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import { Dag } from '../../kit/Dag.tsx'
import { Drawer } from '../../kit/Drawer.tsx'
import { Geld } from '../../kit/Geld.tsx'
import { Lijst } from '../../kit/Lijst.tsx'
import type { Kolom, LijstBron } from '../../kit/lijst-kolom.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { type Groep, type Groeprij, haalGroep, type Voorstel } from './api.ts'

const teksten = {
  titel: { nl: 'Registraties', en: 'Registrations' },
  niets: { nl: 'niets', en: 'nothing' },
  datum: { nl: 'Datum', en: 'Date' },
  patient: { nl: 'Patiënt', en: 'Patient' },
  zorgverlener: { nl: 'Zorgverlener', en: 'Professional' },
  eenheid: { nl: 'Eenheid', en: 'Unit' },
  verschil: { nl: 'Verschil', en: 'Difference' },
} as const

type GroepregistratiesProps = {
  readonly voorstel: Voorstel
  readonly maand: string
  readonly groep: number
  readonly beeld: Groep | undefined
  readonly opSluit: () => void
}

/** The registrations behind one group of a preview; each leads to the registration. */
export function Groepregistraties({ voorstel, maand, groep, beeld, opSluit }: GroepregistratiesProps) {
  const t = useTeksten(teksten)
  const ga = useNavigate()
  const regels = JSON.stringify(voorstel.regels)
  const bron = useMemo((): LijstBron<Groeprij> => {
    const vast: Voorstel = { vanaf: voorstel.vanaf, regels: JSON.parse(regels) as Voorstel['regels'] }
    return {
      sleutel: ['settings', 'groep', maand, groep, regels],
      haalPagina: (vanaf, aantal, _, signal) => haalGroep({ voorstel: vast, maand, groep }, { vanaf, aantal }, signal),
    }
  }, [voorstel.vanaf, regels, maand, groep])
  const kolommen = useMemo(
    (): readonly Kolom<Groeprij>[] => [
      { sleutel: 'datum', kop: t.datum, breedte: '6.5rem', cel: ({ datum }) => <Dag dag={datum} />, smal: 'bij' },
      {
        sleutel: 'patient',
        kop: t.patient,
        breedte: 'minmax(8rem, 1fr)',
        cel: ({ patient, registratie }) => patient ?? registratie,
        smal: 'titel',
      },
      {
        sleutel: 'zorgverlener',
        kop: t.zorgverlener,
        breedte: 'minmax(8rem, 1fr)',
        cel: ({ zorgverlener }) => zorgverlener ?? '–',
        smal: 'bij',
        wijkt: 2,
      },
      {
        sleutel: 'eenheid',
        kop: t.eenheid,
        breedte: 'minmax(7rem, 1fr)',
        cel: ({ eenheid }) => eenheid ?? '–',
        wijkt: 1,
      },
      {
        sleutel: 'verschil',
        kop: t.verschil,
        breedte: '6rem',
        uitlijning: 'eind',
        cel: ({ verschil }) => <Geld cents={verschil} />,
        smal: 'eind',
      },
    ],
    [t],
  )
  const noem = (een: Groep['van'] | undefined) => een?.code ?? t.niets
  return (
    <Drawer open opSluit={opSluit} titel={t.titel} bij={`${noem(beeld?.van)} → ${noem(beeld?.naar)}`} breedte="breed">
      <Lijst
        naam={t.titel}
        kolommen={kolommen}
        bron={bron}
        sleutel={({ registratie, oud, nieuw }) => `${registratie} ${oud?.code} ${nieuw?.code}`}
        opOpen={({ registratie }) => void ga({ to: '/registraties', search: { maand, open: registratie } as never })}
        hoogte="auto"
      />
    </Drawer>
  )
}
