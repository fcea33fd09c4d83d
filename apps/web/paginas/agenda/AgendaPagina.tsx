import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { addDays, formatDay, parseDay, weekdayOf } from '@zorgketen/values'
import { CalendarDays, ChevronLeft, ChevronRight, Plus } from 'lucide-react'
import { useEffect, useMemo, useState } from 'react'
import { useSessie } from '../../api/sessie.ts'
import { Balk, Blad } from '../../kit/Blad.tsx'
import { Button } from '../../kit/Button.tsx'
import { ComboBox } from '../../kit/ComboBox.tsx'
import { DateField } from '../../kit/DateField.tsx'
import { formatDag } from '../../kit/dag-schrijven.ts'
import { Geladen } from '../../kit/Geladen.tsx'
import { IconButton } from '../../kit/IconButton.tsx'
import { Kop } from '../../kit/Kop.tsx'
import { Leegte } from '../../kit/Leegte.tsx'
import { LinkButton } from '../../kit/LinkButton.tsx'
import type { Optie } from '../../kit/optie.ts'
import { Skelet } from '../../kit/Skelet.tsx'
import { Switch } from '../../kit/Switch.tsx'
import { useSneltoets } from '../../sneltoets/sneltoetsen.ts'
import { useTaal } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { UitvoerKnop } from '../../uitvoer/UitvoerKnop.tsx'
import { zoekKeuzes } from '../registraties/api.ts'
import { useMag } from '../registraties/gedeeld/mag.ts'
import { useVandaag } from '../registraties/maand/use-maand.ts'
import { leesKeuze, schrijfKeuze } from '../registraties/zoek.ts'
import { type Dagbeeld, dagVraag, keuzesVraag } from './api.ts'
import { DagBlad } from './DagBlad.tsx'
import { leesEigen, onthoudEigen } from './eigen-zorgverlener.ts'
import type { Zoek } from './zoek.ts'
import './Agenda.css'

const teksten = {
  titel: { nl: 'Agenda', en: 'Agenda' },
  zorgverlener: { nl: 'Zorgverlener', en: 'Professional' },
  dag: { nl: 'Dag', en: 'Day' },
  vorige: { nl: 'Vorige dag', en: 'Previous day' },
  volgende: { nl: 'Volgende dag', en: 'Next day' },
  vandaag: { nl: 'Vandaag', en: 'Today' },
  zonder: { nl: 'Zonder gepland contact', en: 'Without planned contact' },
  kies: { nl: 'Kies een zorgverlener', en: 'Choose a professional' },
  kiesUitleg: {
    nl: 'De agenda onthoudt wie u koos.',
    en: 'The agenda remembers whom you chose.',
  },
  meekijken: { nl: 'Patiënt kijkt mee', en: 'Patient looks along' },
  nieuw: { nl: 'Nieuwe afspraak', en: 'New appointment' },
} as const

const DAGEN = {
  nl: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
} as const

const VORIGE = teksten.vorige
const VOLGENDE = teksten.volgende
const VANDAAG = teksten.vandaag
const NIEUW = teksten.nieuw

/** The day as an agenda: one professional, one day, one key for a contact that went as planned. */
export function AgendaPagina() {
  const t = useTeksten(teksten)
  const [taal] = useTaal()
  const navigate = useNavigate()
  const client = useQueryClient()
  const zoek = useSearch({ strict: false }) as Zoek
  const organisatie = useSessie().data?.organisatie.id ?? ''
  const vandaag = useVandaag()
  const mag = useMag('registreren')
  const dag = zoek.dag ?? vandaag
  const eigen = useMemo(() => leesEigen(organisatie), [organisatie])
  const keuzes = useQuery(keuzesVraag(dag))
  const eerste = keuzes.data?.zorgverleners[0]
  const voorstel = eerste === undefined ? null : { sleutel: eerste.id, naam: eerste.label }
  const wie: Optie | null = leesKeuze(zoek.zorgverlener) ?? eigen ?? voorstel
  const [meekijken, setMeekijken] = useState(false)
  const [nieuw, setNieuw] = useState(false)

  const ga = (deel: { readonly [S in keyof Zoek]?: Zoek[S] | undefined }) =>
    void navigate({
      to: '.',
      search: (oud: object) => ({ ...oud, afspraak: undefined, ...deel }),
      replace: true,
    } as never)
  const kies = (optie: Optie | null) => {
    if (optie === null) return
    onthoudEigen(organisatie, optie)
    ga({ zorgverlener: schrijfKeuze(optie) })
  }
  const naar = (met: number) => ga({ dag: verzet(dag, met) })
  useSneltoets('ArrowLeft', VORIGE, () => naar(-1))
  useSneltoets('ArrowRight', VOLGENDE, () => naar(1))
  useSneltoets('t', VANDAAG, () => ga({ dag: undefined }))
  useSneltoets(mag ? 'n' : null, NIEUW, () => setNieuw(true))

  const vraag = useQuery({ ...dagVraag(wie?.sleutel ?? '', dag), enabled: wie !== null })
  const sleutel = wie?.sleutel
  useEffect(() => {
    // the next day is often looked at next
    if (sleutel !== undefined) void client.prefetchQuery(dagVraag(sleutel, verzet(dag, 1)))
  }, [client, sleutel, dag])

  return (
    <Blad soort="lijst">
      <Kop
        titel={t.titel}
        bij={`${weekdag(dag, taal)} ${formatDag(dag, taal)}${dag === vandaag ? ` (${t.vandaag.toLowerCase()})` : ''}`}
        acties={
          <>
            <LinkButton naar="/planning" zoek={{ blad: 'zondercontact' }} soort="stil">
              {t.zonder}
            </LinkButton>
            <UitvoerKnop lijst="agenda" filter={{ van: dag, zorgverlener: wie?.sleutel }} />
            {mag && (
              <Button icoon={Plus} sneltoets="n" onPress={() => setNieuw(true)}>
                {t.nieuw}
              </Button>
            )}
          </>
        }
      />
      <Balk>
        <div className="zk-agenda-wie">
          <ComboBox
            label={t.zorgverlener}
            waarde={wie}
            opWaarde={kies}
            sleutel={['registers', 'keuzes', 'zorgverlener']}
            zoek={(tekst, signal) => zoekKeuzes('zorgverlener', tekst, signal)}
            plaatshouder={t.kies}
          />
        </div>
        <div className="zk-agenda-dagkeuze">
          <IconButton icoon={ChevronLeft} naam={t.vorige} sneltoets="ArrowLeft" onPress={() => naar(-1)} />
          <div className="zk-agenda-dag">
            <DateField label={t.dag} waarde={dag} opWaarde={(nu) => nu !== null && ga({ dag: nu })} />
          </div>
          <IconButton icoon={ChevronRight} naam={t.volgende} sneltoets="ArrowRight" onPress={() => naar(1)} />
        </div>
        <Button soort="stil" sneltoets="t" isDisabled={dag === vandaag} onPress={() => ga({ dag: undefined })}>
          {t.vandaag}
        </Button>
        <Switch isSelected={meekijken} onChange={setMeekijken}>
          {t.meekijken}
        </Switch>
      </Balk>
      {wie === null ? (
        keuzes.isPending ? (
          <Skelet />
        ) : (
          <Leegte icoon={CalendarDays} titel={t.kies}>
            {t.kiesUitleg}
          </Leegte>
        )
      ) : (
        <Geladen vraag={vraag}>
          {(beeld: Dagbeeld) => (
            <DagBlad
              key={`${beeld.zorgverlener} ${beeld.dag}`}
              beeld={beeld}
              wie={wie}
              meekijken={meekijken}
              gekozen={zoek.afspraak ?? null}
              nieuw={nieuw}
              opNieuw={setNieuw}
            />
          )}
        </Geladen>
      )}
    </Blad>
  )
}

function verzet(iso: string, met: number): string {
  const gelezen = parseDay(iso)
  return gelezen.ok ? formatDay(addDays(gelezen.value, met)) : iso
}

function weekdag(iso: string, taal: 'nl' | 'en'): string {
  const gelezen = parseDay(iso)
  return gelezen.ok ? (DAGEN[taal][weekdayOf(gelezen.value) - 1] ?? '') : ''
}
