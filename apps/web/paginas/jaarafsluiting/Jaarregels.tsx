import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import { Dag } from '../../kit/Dag.tsx'
import { Geld } from '../../kit/Geld.tsx'
import { Lijst } from '../../kit/Lijst.tsx'
import type { Kolom } from '../../kit/lijst-kolom.ts'
import { useLees } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { type Post, type Regel, regelsBron } from './api.ts'

const teksten = {
  titel: { nl: 'Regels', en: 'Lines' },
  dag: { nl: 'Dag', en: 'Day' },
  patient: { nl: 'Patiënt', en: 'Patient' },
  code: { nl: 'Prestatie', en: 'Prestatie' },
  factuur: { nl: 'Factuur', en: 'Invoice' },
  waarom: { nl: 'Retourcodes', en: 'Return codes' },
  gevraagd: { nl: 'Gedeclareerd', en: 'Declared' },
  toegekend: { nl: 'Toegekend', en: 'Granted' },
} as const

type JaarregelsProps = { readonly jaar: number; readonly betaler: string; readonly stand: Post['stand'] }

/** States to which an answer of the payer or the gate belongs. */
const MET_CODES: readonly Post['stand'][] = ['afgekeurd', 'geweigerd', 'deels']

const sleutel = ({ referentie }: Regel) => referentie

/** The lines of one state; a row leads to the line in its declaration. */
export function Jaarregels({ jaar, betaler, stand }: JaarregelsProps) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const navigate = useNavigate()
  const bron = useMemo(() => regelsBron(jaar, betaler, stand), [jaar, betaler, stand])
  const kolommen = useMemo((): readonly Kolom<Regel>[] => {
    const waarom: Kolom<Regel> = {
      sleutel: 'waarom',
      kop: t.waarom,
      breedte: 'minmax(7rem, 1.6fr)',
      smal: 'weg',
      cel: ({ meldingen, berichtmeldingen }) => {
        const [eerst] = [...meldingen, ...berichtmeldingen]
        if (eerst === undefined) return null
        return (
          <span>
            <code>{eerst.code}</code> {eerst.betekenis && lees(eerst.betekenis)}
          </span>
        )
      },
    }
    return [
      {
        sleutel: 'patient',
        kop: t.patient,
        breedte: 'minmax(10rem, 1.4fr)',
        smal: 'titel',
        cel: ({ naam, patient }) => naam ?? patient,
      },
      { sleutel: 'dag', kop: t.dag, breedte: '7rem', smal: 'bij', cel: ({ datum }) => <Dag dag={datum} /> },
      { sleutel: 'code', kop: t.code, breedte: '6rem', smal: 'bij', cel: ({ code }) => <code>{code ?? '–'}</code> },
      {
        sleutel: 'factuur',
        kop: t.factuur,
        breedte: 'minmax(7rem, 1fr)',
        smal: 'weg',
        wijkt: 1,
        cel: ({ factuurnummer }) => factuurnummer,
      },
      ...(MET_CODES.includes(stand) ? [waarom] : []),
      {
        sleutel: 'gevraagd',
        kop: t.gevraagd,
        breedte: '7.5rem',
        uitlijning: 'eind',
        smal: 'eind',
        cel: ({ soort, bedrag }) => <Geld cents={soort === 'credit' ? -bedrag : bedrag} />,
      },
      {
        sleutel: 'toegekend',
        kop: t.toegekend,
        breedte: '7.5rem',
        uitlijning: 'eind',
        smal: 'weg',
        cel: ({ toegekend, beantwoord }) => <Geld cents={beantwoord === null ? null : toegekend} />,
      },
    ]
  }, [t, lees, stand])
  return (
    <Lijst
      naam={t.titel}
      hoogte="auto"
      kolommen={kolommen}
      sleutel={sleutel}
      bron={bron}
      opOpen={({ referentie }) => void navigate({ to: `/declaraties/regel/${referentie}` as string })}
    />
  )
}
