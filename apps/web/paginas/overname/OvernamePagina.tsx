import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useSessie } from '../../api/sessie.ts'
import { Blad } from '../../kit/Blad.tsx'
import { Kop } from '../../kit/Kop.tsx'
import { Leegte } from '../../kit/Leegte.tsx'
import { Tabs } from '../../kit/Tabs.tsx'
import { formatGetal } from '../../taal/getal.ts'
import { useTaal } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { useMag } from '../registraties/gedeeld/mag.ts'
import { maandenVraag } from './api.ts'
import { OvergenomenLijst } from './OvergenomenLijst.tsx'
import { Overnemen } from './Overnemen.tsx'
import { useOvername } from './use-overname.ts'
import type { Zoek } from './zoek.ts'
import './Overname.css'

const teksten = {
  titel: { nl: 'Overname', en: 'Take-over' },
  bij: {
    nl: 'Ga midden in het jaar verder met wat het oude systeem verzond en wat de betalers antwoordden.',
    en: 'Go on in mid-year with what the old system sent and what the payers answered.',
  },
  kies: { nl: 'Overname', en: 'Take-over' },
  neem: { nl: 'Bestanden overnemen', en: 'Take over files' },
  lijst: { nl: 'Overgenomen prestaties', en: 'Prestaties taken over' },
  magNiet: { nl: 'Uw rol kan niet overnemen', en: 'Your role cannot take over' },
  magNietBij: {
    nl: 'De zorgadministratie of de beheerder neemt de bestanden van het oude systeem over.',
    en: 'The care administration or an administrator takes over the files of the old system.',
  },
} as const

/** Take-over in mid-year: drop the old system's files, see what they give, take it over, and go on with it. */
export function OvernamePagina() {
  const t = useTeksten(teksten)
  const [taal] = useTaal()
  const navigate = useNavigate()
  const zoek = useSearch({ strict: false }) as Zoek
  const mag = useMag('declareren')
  const overname = useOvername(useSessie().data?.organisatie.id ?? '')
  const maanden = useQuery(maandenVraag)
  const aantal = (maanden.data ?? []).reduce((som, een) => som + een.aantal, 0)
  const zet = (anders: Zoek): void => {
    void navigate({ to: '/overname', search: anders as never, replace: true })
  }
  return (
    <Blad soort="breed">
      <Kop titel={t.titel} bij={t.bij} />
      <Tabs
        naam={t.kies}
        gekozen={zoek.blad ?? 'nemen'}
        opKeuze={(blad) => zet(blad === 'overgenomen' ? { blad } : {})}
        bladen={[
          {
            sleutel: 'nemen',
            naam: t.neem,
            inhoud: (
              <div className="zk-overname">
                {mag ? <Overnemen overname={overname} /> : <Leegte titel={t.magNiet}>{t.magNietBij}</Leegte>}
              </div>
            ),
          },
          {
            sleutel: 'overgenomen',
            naam: t.lijst,
            ...(aantal > 0 ? { aantal: formatGetal(aantal, taal) } : {}),
            inhoud: (
              <div className="zk-overname">
                <OvergenomenLijst maanden={maanden} zoek={zoek} zet={zet} mag={mag} />
              </div>
            ),
          },
        ]}
      />
    </Blad>
  )
}
