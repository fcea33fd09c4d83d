import { useQueryClient } from '@tanstack/react-query'
import { CalendarDays } from 'lucide-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { Leegte } from '../../kit/Leegte.tsx'
import type { Optie } from '../../kit/optie.ts'
import { useSneltoets } from '../../sneltoets/sneltoetsen.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import { useMag } from '../registraties/gedeeld/mag.ts'
import { type Dagbeeld, type Dagregel, type Gehouden, proefVraag, ZOALS_GEPLAND } from './api.ts'
import { wieVan } from './dag/Afspraakrij.tsx'
import { Daglijst } from './dag/Daglijst.tsx'
import { type Dagrij, dagrijenVan, isContact, isGepland, volgendeGeplande } from './dag/dagrijen.ts'
import { typMinuten } from './dag/typ-minuten.ts'
import { AfspraakPaneel } from './paneel/AfspraakPaneel.tsx'
import type { Begin } from './paneel/begin.ts'
import { Ruimtebalk } from './Ruimtebalk.tsx'
import { useHandelingen } from './use-handelingen.ts'
import { Zijvlak } from './Zijvlak.tsx'

type DagBladProps = {
  readonly beeld: Dagbeeld
  readonly wie: Optie
  readonly meekijken: boolean
  readonly gekozen: string | null
  /** A new appointment is asked for, by the button or the key of the page. */
  readonly nieuw: boolean
  readonly opNieuw: (open: boolean) => void
}

const teksten = {
  naam: { nl: 'Afspraken van {wie}', en: 'Appointments of {wie}' },
  stand: { nl: '{n} van {totaal} contacten bevestigd', en: '{n} of {totaal} contacts confirmed' },
  leeg: { nl: 'Geen afspraken op deze dag', en: 'No appointments on this day' },
  leegUitleg: { nl: 'Plan er een met ‘n’, of kies een andere dag.', en: 'Plan one with ‘n’, or choose another day.' },
  groep: { nl: '{titel} ({n})', en: '{titel} ({n})' },
  bevestig: { nl: 'Bevestig de gekozen afspraak', en: 'Confirm the chosen appointment' },
  ongedaan: { nl: 'Maak de laatste bevestiging ongedaan', en: 'Undo the last confirmation' },
  wijzig: { nl: 'Wijzig of verzet de afspraak', en: 'Change or move the appointment' },
  nietGekomen: { nl: 'Patiënt is niet verschenen', en: 'Patient did not come' },
  meer: { nl: 'Vijf minuten meer', en: 'Five minutes more' },
  minder: { nl: 'Vijf minuten minder', en: 'Five minutes less' },
} as const

/** The day of one professional: the list, and beside it the chosen appointment. */
export function DagBlad({ beeld, wie, meekijken, gekozen: begin, nieuw, opNieuw }: DagBladProps) {
  const t = useTeksten(teksten)
  const client = useQueryClient()
  const mag = useMag('registreren')
  const rijen = useMemo(() => dagrijenVan(beeld), [beeld])
  const [keuze, setKeuze] = useState<string | null>(begin)
  const [getypt, setGetypt] = useState<string | null>(null)
  const [gehouden, setGehouden] = useState<ReadonlyMap<string, Gehouden>>(new Map())
  const [open, setOpen] = useState<Begin | null>(null)
  const { bezig, laatste, ...handelingen } = useHandelingen(beeld.zorgverlener, beeld.dag)

  const gekozen = rijen.some(({ sleutel }) => sleutel === keuze) ? keuze : eersteKeuze(rijen)
  const rij = rijen.find(({ sleutel }) => sleutel === gekozen)
  const regel = rij?.soort === 'afspraak' ? rij.regel : null
  const nuGehouden = (regel && gehouden.get(regel.afspraak.id)) ?? ZOALS_GEPLAND
  const toekomst = beeld.dag > beeld.vandaag
  const noem = (een: Dagregel) => wieVan(een, t.groep)

  const kies = (sleutel: string) => {
    setKeuze(sleutel)
    setGetypt(null)
  }
  const zetGehouden = (een: Dagregel, nu: Gehouden) => setGehouden(new Map(gehouden).set(een.afspraak.id, nu))
  const verder = (na: string) => {
    const volgende = volgendeGeplande(rijen, na)
    if (volgende !== null) kies(volgende)
  }
  const bevestig = (een: Dagregel | null) => {
    if (een === null || !mag || toekomst || !isGepland(een) || bezig.has(een.afspraak.id)) return
    handelingen.bevestig(een, gehouden.get(een.afspraak.id) ?? ZOALS_GEPLAND, noem(een))
    verder(een.afspraak.id)
  }
  const opEnter = (doel: Dagrij) => {
    if (doel.soort === 'afspraak') bevestig(doel.regel)
    else if (mag) setOpen({ soort: 'nieuw', begintijd: doel.van, spoed: doel.spoed })
  }
  const zetMinuten = (toets: string): boolean => {
    if (regel === null || !mag || toekomst || !isGepland(regel)) return false
    if (toets === 'Escape') {
      zetGehouden(regel, ZOALS_GEPLAND)
      setGetypt(null)
      return true
    }
    const nu = nuGehouden.directeMinuten ?? regel.afspraak.geplandeMinuten
    const uit = typMinuten(toets, getypt, nu)
    if (uit === undefined) return false
    setGetypt(uit.getypt)
    zetGehouden(regel, { ...nuGehouden, directeMinuten: uit.minuten })
    return true
  }
  const ongedaan = () => {
    const terug = mag ? handelingen.ongedaan(regel, noem) : null
    if (terug !== null) kies(terug)
  }
  const wijzig = () => {
    if (mag && regel !== null && isGepland(regel)) setOpen({ soort: 'wijzig', regel })
  }
  const nietGekomen = () => {
    if (!mag || toekomst || regel === null || !isGepland(regel) || regel.afspraak.patienten.length === 0) return
    handelingen.zetAfloop(regel, 'no-show', noem(regel))
    verder(regel.afspraak.id)
  }
  useSneltoets('b', teksten.bevestig, () => bevestig(regel))
  useSneltoets('z', teksten.ongedaan, ongedaan)
  useSneltoets('v', teksten.wijzig, wijzig)
  useSneltoets('x', teksten.nietGekomen, nietGekomen)
  useSneltoets('+', teksten.meer, () => void zetMinuten('+'))
  useSneltoets('-', teksten.minder, () => void zetMinuten('-'))

  // What the next one gives is known before it is chosen.
  const volgende = gekozen === null ? null : volgendeGeplande(rijen, gekozen)
  const daarna = rijen.find(({ sleutel }) => sleutel === volgende)
  const eerder = useRef(client)
  useEffect(() => {
    if (daarna?.soort !== 'afspraak') return
    const { afspraak, versie } = daarna.regel
    void eerder.current.prefetchQuery(proefVraag(afspraak.id, versie, ZOALS_GEPLAND))
  }, [daarna])

  const contacten = beeld.regels.filter(isContact)
  const klaar = contacten.filter(({ afspraak }) => afspraak.status === 'gerealiseerd').length
  const paneel = open ?? (nieuw ? NIEUW : null)
  const sluit = () => {
    setOpen(null)
    opNieuw(false)
  }
  return (
    <div className="zk-agenda">
      <div className="zk-agenda-links">
        <div className="zk-agenda-stand">
          <Ruimtebalk ruimte={beeld.ruimte} />
          {contacten.length > 0 && (
            <p className="zk-zacht" aria-live="polite">
              {vul(t.stand, { n: klaar, totaal: contacten.length })}
              {laatste !== null && ` · ${laatste}`}
            </p>
          )}
        </div>
        {rijen.length === 0 ? (
          <Leegte icoon={CalendarDays} titel={t.leeg}>
            {t.leegUitleg}
          </Leegte>
        ) : (
          <Daglijst
            naam={vul(t.naam, { wie: beeld.naam })}
            rijen={rijen}
            gekozen={gekozen}
            opKies={kies}
            opEnter={opEnter}
            opToets={zetMinuten}
            bezig={bezig}
            meekijken={meekijken}
          />
        )}
      </div>
      {regel !== null && (
        <Zijvlak
          key={regel.afspraak.id}
          regel={regel}
          gehouden={nuGehouden}
          opGehouden={(nu) => zetGehouden(regel, nu)}
          planningIsRealisatie={beeld.planningIsRealisatie}
          bezig={bezig.has(regel.afspraak.id)}
          toekomst={toekomst}
          mag={mag}
          opBevestig={() => bevestig(regel)}
          opAfloop={(status) => handelingen.zetAfloop(regel, status, noem(regel))}
          opOngedaan={ongedaan}
          opWijzig={wijzig}
        />
      )}
      <AfspraakPaneel
        open={paneel}
        beeld={beeld}
        wie={wie}
        opSluit={sluit}
        opBewaard={(id) => {
          sluit()
          kies(id)
        }}
      />
    </div>
  )
}

const NIEUW: Begin = { soort: 'nieuw', begintijd: null, spoed: false }

/** The first that is still to be confirmed; else the first. */
function eersteKeuze(rijen: readonly Dagrij[]): string | null {
  const gepland = rijen.find((rij) => rij.soort === 'afspraak' && isGepland(rij.regel))
  return (gepland ?? rijen[0])?.sleutel ?? null
}
