import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { formatDay } from '@zorgketen/values'
import { CalendarRange, List, UserRound } from 'lucide-react'
import { useState } from 'react'
import { Blad } from '../../kit/Blad.tsx'
import { Button } from '../../kit/Button.tsx'
import { Geladen } from '../../kit/Geladen.tsx'
import { Kop } from '../../kit/Kop.tsx'
import { LinkButton } from '../../kit/LinkButton.tsx'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import { UitvoerKnop } from '../../uitvoer/UitvoerKnop.tsx'
import { type Tijdlijn, tijdlijnVraag } from './api.ts'
import { dagVan } from './as/dag-van.ts'
import type { Venster } from './as/venster.ts'
import { Bediening } from './delen/Bediening.tsx'
import { Lijstbeeld } from './delen/Lijstbeeld.tsx'
import { Paneel } from './delen/Paneel.tsx'
import { Strook } from './delen/Strook.tsx'
import { Tekening } from './delen/Tekening.tsx'
import { Trajecten } from './delen/Trajecten.tsx'
import { useSmal } from './smal.ts'
import type { Zoek } from './zoek.ts'
import './Tijdlijn.css'

const teksten = {
  titel: { nl: 'Tijdlijn', en: 'Timeline' },
  van: { nl: 'Tijdlijn van {naam}', en: 'Timeline of {naam}' },
  bij: {
    nl: 'Titels, zorgvragen, zorgtrajecten, zorg en declaraties op één as.',
    en: 'Titels, care needs, zorgtrajecten, care and declarations on one axis.',
  },
  perMaand: {
    nl: 'Er is hier veel zorg: elke maand staat als één. Kies een korter stuk om de dagen te zien.',
    en: 'There is much care here: each month stands as one. Choose a shorter stretch to see the days.',
  },
  alsLijst: { nl: 'Toon als lijst', en: 'Show as a list' },
  alsLijn: { nl: 'Toon als tijdlijn', en: 'Show as a timeline' },
  patient: { nl: 'Patiënt', en: 'Patient' },
} as const

/** Everything of one patient on one axis of days, and what each number joins (ZTN-21, ZTN-24). */
export function TijdlijnPagina() {
  const t = useTeksten(teksten)
  const { patient = '' } = useParams({ strict: false }) as { patient?: string }
  const { van, tot } = useSearch({ strict: false }) as Zoek
  const vraag = useQuery(tijdlijnVraag(patient, van !== undefined && tot !== undefined ? { van, tot } : null))
  return (
    <Blad soort="breed">
      {vraag.data === undefined && <Kop titel={t.titel} />}
      <Geladen vraag={vraag}>{(lijn) => <Beeld key={lijn.patient.id} lijn={lijn} />}</Geladen>
    </Blad>
  )
}

function Beeld({ lijn }: { readonly lijn: Tijdlijn }) {
  const t = useTeksten(teksten)
  const navigate = useNavigate()
  const smal = useSmal()
  const zoek = useSearch({ strict: false }) as Zoek
  const [licht, setLicht] = useState<string | null>(null)
  const [gekozen, setGekozen] = useState<string | null>(null)
  const naar = (nieuw: Zoek) => void navigate({ to: '.', search: nieuw, replace: true } as never)
  const venster = { van: dagVan(lijn.venster.van), tot: dagVan(lijn.venster.tot) }
  const bereik = { van: dagVan(lijn.bereik.van), tot: dagVan(lijn.bereik.tot) }
  const beeld = zoek.beeld === undefined ? {} : { beeld: zoek.beeld }
  const alsLijst = smal || zoek.beeld === 'lijst'
  const item = lijn.items.find(({ id }) => id === gekozen) ?? null
  const sluit = () => {
    setGekozen(null)
    if (item !== null) document.querySelector<HTMLElement>(`[data-ding="${CSS.escape(item.id)}"]`)?.focus()
  }
  const opVenster = (nieuw: Venster | null) => {
    setGekozen(null)
    naar({ ...beeld, ...(nieuw === null ? {} : { van: formatDay(nieuw.van), tot: formatDay(nieuw.tot) }) })
  }
  return (
    <>
      <Kop
        titel={vul(t.van, { naam: lijn.patient.naam })}
        bij={t.bij}
        acties={
          <>
            <LinkButton naar={`/patienten/${encodeURIComponent(lijn.patient.id)}`} icoon={UserRound}>
              {t.patient}
            </LinkButton>
            {!smal && (
              <Button
                icoon={alsLijst ? CalendarRange : List}
                onPress={() => {
                  const { beeld: _, ...rest } = zoek
                  naar(alsLijst ? rest : { ...rest, beeld: 'lijst' })
                }}
              >
                {alsLijst ? t.alsLijn : t.alsLijst}
              </Button>
            )}
            <UitvoerKnop lijst="tijdlijn" filter={{ patient: lijn.patient.id, ...lijn.venster }} />
          </>
        }
      />
      <Bediening venster={venster} bereik={bereik} vandaag={dagVan(lijn.vandaag)} opVenster={opVenster} />
      <Strook trajecten={lijn.trajecten} venster={venster} bereik={bereik} opVenster={opVenster} />
      {lijn.korrel === 'maand' && <p className="zk-stil">{t.perMaand}</p>}
      {alsLijst ? (
        <Lijstbeeld lijn={lijn} licht={licht} />
      ) : (
        <div className="zk-tl" data-paneel={item !== null || undefined}>
          <Tekening lijn={lijn} venster={venster} licht={licht} gekozen={gekozen} opKies={setGekozen} />
          {item && <Paneel item={item} patient={lijn.patient} opSluit={sluit} />}
        </div>
      )}
      <Trajecten lijn={lijn} licht={licht} opLicht={setLicht} />
    </>
  )
}
