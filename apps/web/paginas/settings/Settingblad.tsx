import { useQuery } from '@tanstack/react-query'
import { formatDag } from '../../kit/dag-schrijven.ts'
import { Kaart } from '../../kit/Kaart.tsx'
import { Select } from '../../kit/Select.tsx'
import { useTaal } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import { useMagBeheren } from '../stamgegevens/gedeeld/mag-beheren.ts'
import { type Settingstand, settingkeuzesVraag, toetsVraag } from './api.ts'
import { Lijsthistorie } from './Lijsthistorie.tsx'
import { Probeer } from './Probeer.tsx'
import { Regellijst } from './Regellijst.tsx'
import { useVoorstel } from './use-voorstel.ts'
import { Voorstelbalk } from './Voorstelbalk.tsx'

const teksten = {
  lijst: { nl: 'Regels op volgorde', en: 'Rules in order' },
  mee: {
    nl: 'Dit zijn de meegeleverde regels; zij gelden zolang u geen eigen lijst heeft.',
    en: 'These are the shipped rules; they hold as long as you have no list of your own.',
  },
  voorstel: { nl: 'Uw voorstel; het geldt nog niet.', en: 'Your proposal; it does not hold yet.' },
  periode: { nl: 'Periode', en: 'Period' },
  vanaf: { nl: 'vanaf {van}', en: 'from {van} on' },
  vanTot: { nl: '{van} tot en met {tot}', en: '{van} up to {tot}' },
} as const

/** The list with its proposal on the left, a contact to try it with on the right. */
export function Settingblad({ stand }: { readonly stand: Settingstand }) {
  const t = useTeksten(teksten)
  const [taal] = useTaal()
  const mag = useMagBeheren()
  const gang = useVoorstel(stand)
  const { data: keuzes } = useQuery(settingkeuzesVraag)
  const { data: toets } = useQuery(toetsVraag(gang.voorstel))
  const noem = (van: string, tot: string | null) =>
    tot === null
      ? vul(t.vanaf, { van: formatDag(van, taal) })
      : vul(t.vanTot, { van: formatDag(van, taal), tot: formatDag(tot, taal) })
  const opties = stand.perioden.map(({ van, tot }, i) => ({ sleutel: `${i}`, naam: noem(van, tot) }))
  return (
    <div className="zk-settings">
      <div className="zk-settings-deel">
        <Kaart
          titel={t.lijst}
          bij={gang.gewijzigd ? t.voorstel : stand.versie === 0 ? t.mee : noem(gang.periode.van, gang.periode.tot)}
          acties={
            opties.length > 1 && (
              <Select
                label={t.periode}
                labelVerborgen
                opties={opties}
                waarde={`${gang.plaats}`}
                opWaarde={(plaats) => gang.kiesPeriode(Number(plaats))}
              />
            )
          }
        >
          <Regellijst
            regels={gang.regels}
            toets={toets}
            keuzes={keuzes}
            mag={mag}
            gewijzigd={gang.gewijzigd}
            opRegels={gang.zetRegels}
          />
        </Kaart>
        {mag && gang.gewijzigd && <Voorstelbalk stand={stand} gang={gang} toets={toets} />}
        <Lijsthistorie />
      </div>
      <div className="zk-settings-deel">
        <Probeer voorstel={gang.gewijzigd ? gang.voorstel : null} vandaag={stand.vandaag} keuzes={keuzes} />
      </div>
    </div>
  )
}
