import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSessie } from '../../../api/sessie.ts'
import { Drawer } from '../../../kit/Drawer.tsx'
import { Geladen } from '../../../kit/Geladen.tsx'
import { useSneltoets } from '../../../sneltoets/sneltoetsen.ts'
import { useLees, useTaal } from '../../../taal/taal.ts'
import { useTeksten } from '../../../taal/teksten.ts'
import { vul } from '../../../taal/vul.ts'
import { dossierVraag } from '../api.ts'
import { type Concept, conceptVan, nieuwConcept, standaardVan, wissel } from '../concept/concept.ts'
import { LEGE_STANDAARD, type Soort, type Standaard, vulAan } from '../concept/gedeeld.ts'
import { trekRegistratieIn } from './bewaar.ts'
import { Invulling } from './Invulling.tsx'
import { NIEUW, soortVan } from './nieuw.ts'
import { meldFout, onthoudDaad } from './ongedaan.ts'
import { laatsteStandaard, onthoudStandaard } from './onthouden.ts'
import { Paneelkop } from './Paneelkop.tsx'
import type { Bewaard } from './use-invulling.ts'
import { useOngedaan } from './use-ongedaan.ts'
import { wieTekst } from './wie-tekst.ts'
import './RegistratiePaneel.css'

type RegistratiePaneelProps = {
  /** The registration that is open, `NIEUW` (with its kind), or null: closed. */
  readonly open: string | null
  readonly opSluit: () => void
  /** What a first new registration starts with, when nothing was entered in this tab yet. */
  readonly standaard?: Standaard
  /** Opens the one before (-1) or after (1) it in the list. */
  readonly opBuur?: (richting: 1 | -1) => void
  /** Opens another registration: after taking something back met a change of someone else. */
  readonly opOpen?: (id: string) => void
}

const teksten = {
  consult: { nl: 'Nieuw contact', en: 'New contact' },
  groepssessie: { nl: 'Nieuwe groepssessie', en: 'New group session' },
  verblijf: { nl: 'Nieuw verblijf', en: 'New stay' },
  overig: { nl: 'Nieuwe overige prestatie', en: 'New other service' },
  registratie: { nl: 'Registratie', en: 'Registration' },
  isIngetrokken: { nl: 'Registratie ingetrokken', en: 'Registration withdrawn' },
  bewaard: { nl: 'Registratie bewaard', en: 'Registration saved' },
  geweigerd: { nl: 'Bewaard, maar het geeft geen prestatie', en: 'Saved, but it gives no service' },
  meer: { nl: '{eerste} en {n} meer', en: '{eerste} and {n} more' },
  vorige: { nl: 'Vorige in de lijst', en: 'Previous in the list' },
  volgende: { nl: 'Volgende in de lijst', en: 'Next in the list' },
} as const
const VORIGE = teksten.vorige
const VOLGENDE = teksten.volgende

/** What was typed in the forms of a new registration that are not on the screen now, and which one is. */
type Wisselend = {
  readonly open: string | null
  readonly soort: Soort
  readonly start: Concept | null
  readonly geparkeerd: Readonly<Partial<Record<Soort, Concept>>>
}

const beginVan = (open: string | null): Wisselend => ({ open, soort: soortVan(open), start: null, geparkeerd: {} })

/** The side panel of one registration: see, change, withdraw, why, versions; or a new one. Usable from every page. */
export function RegistratiePaneel({ open, opSluit, standaard, opBuur, opOpen }: RegistratiePaneelProps) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const [taal] = useTaal()
  const organisatie = useSessie().data?.organisatie.id ?? ''
  const [stand, setStand] = useState(() => beginVan(open))
  if (stand.open !== open) setStand(beginVan(open))
  const nieuw = open?.startsWith(NIEUW) === true
  const id = nieuw ? null : open
  const vraag = useQuery({ ...dossierVraag(id ?? ''), enabled: id !== null })
  const dossier = id === null ? undefined : vraag.data
  const bladert = opBuur !== undefined && id !== null
  useSneltoets(bladert ? 'alt+ArrowUp' : null, VORIGE, () => opBuur?.(-1))
  useSneltoets(bladert ? 'alt+ArrowDown' : null, VOLGENDE, () => opBuur?.(1))
  const meldMetWeg = useOngedaan(opOpen ?? null)

  const naBewaren = ({ id: bewaard, versie, concept, eerder, uitkomst, aantal }: Bewaard, sluit: boolean) => {
    onthoudStandaard(organisatie, standaardVan(concept))
    const daad = { organisatie, id: bewaard, versie, eerder }
    onthoudDaad(daad)
    if (!sluit) return
    if (uitkomst?.soort === 'weigering') {
      meldMetWeg(daad, { toestand: 'letop', tekst: t.geweigerd, bij: lees(uitkomst.wat) })
    } else {
      const eerste = uitkomst === null ? null : `${uitkomst.code} ${uitkomst.naam}`
      const bij = eerste !== null && aantal > 1 ? vul(t.meer, { eerste, n: aantal - 1 }) : eerste
      meldMetWeg(daad, { toestand: 'goed', tekst: t.bewaard, ...(bij === null ? {} : { bij }) })
    }
    opSluit()
  }
  const trekIn = async (versie: number) => {
    if (dossier === undefined) return
    const { id: weg } = dossier.registratie
    try {
      await trekRegistratieIn(weg, versie)
    } catch (fout) {
      meldFout(fout, lees)
      return
    }
    opSluit()
    // the withdrawal is a version of its own
    const daad = { organisatie, id: weg, versie: versie + 1, eerder: conceptVan(dossier) }
    meldMetWeg(daad, { toestand: 'info', tekst: t.isIngetrokken })
  }
  const volgens = vulAan(laatsteStandaard(organisatie), standaard ?? LEGE_STANDAARD)
  const andereSoort = (soort: Soort, getypt: Concept) => {
    const geparkeerd = { ...stand.geparkeerd, [getypt.soort]: getypt }
    const start = wissel(getypt, stand.geparkeerd[soort] ?? nieuwConcept(soort, volgens))
    setStand({ open, soort, start, geparkeerd })
  }
  const kop = dossier && <Paneelkop dossier={dossier} {...(bladert ? { opBuur } : {})} />
  return (
    <Drawer
      open={open !== null}
      opSluit={opSluit}
      titel={nieuw ? t[stand.soort] : dossier === undefined ? t.registratie : wieTekst(conceptVan(dossier), taal)}
      {...(kop ? { bij: kop } : {})}
      breedte="breed"
    >
      {nieuw && (
        <Invulling
          key={stand.soort}
          dossier={null}
          soort={stand.soort}
          standaard={volgens}
          start={stand.start}
          opSoort={andereSoort}
          opBewaard={naBewaren}
          opIntrekken={() => undefined}
        />
      )}
      {id !== null && (
        <Geladen vraag={vraag}>
          {(gevonden) => (
            <Invulling
              key={id}
              dossier={gevonden}
              soort={gevonden.registratie.soort}
              standaard={LEGE_STANDAARD}
              opBewaard={naBewaren}
              opIntrekken={(versie) => void trekIn(versie)}
            />
          )}
        </Geladen>
      )}
    </Drawer>
  )
}
