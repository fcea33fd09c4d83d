import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { ArrowDown, ArrowUp } from 'lucide-react'
import type { ReactNode } from 'react'
import { meldingVan } from '../../../api/fout.ts'
import { useSessie } from '../../../api/sessie.ts'
import { Dag } from '../../../kit/Dag.tsx'
import { Drawer } from '../../../kit/Drawer.tsx'
import { Geladen } from '../../../kit/Geladen.tsx'
import { IconButton } from '../../../kit/IconButton.tsx'
import { meld } from '../../../kit/meld.ts'
import { Status } from '../../../kit/Status.tsx'
import { paginaOp } from '../../../pagina.ts'
import { useSneltoets } from '../../../sneltoets/sneltoetsen.ts'
import { useLees } from '../../../taal/taal.ts'
import { useTeksten } from '../../../taal/teksten.ts'
import { dossierVraag } from '../api.ts'
import { dagVan, tijdVan } from '../gedeeld/dag-van.ts'
import { bewaarRegistratie, trekRegistratieIn } from './bewaar.ts'
import { conceptVan, registratieVan, type Standaard, standaardVan } from './concept.ts'
import { Invulling } from './Invulling.tsx'
import { laatsteStandaard, onthoudStandaard } from './onthouden.ts'
import type { Bewaard } from './use-invulling.ts'
import './RegistratiePaneel.css'

/** What stands in the address when a new contact is filled in. */
export const NIEUW = 'nieuw'

type RegistratiePaneelProps = {
  /** The registration that is open, `NIEUW`, or null: closed. */
  readonly open: string | null
  readonly opSluit: () => void
  /** What a first new contact starts with, when nothing was entered in this tab yet. */
  readonly standaard?: Standaard
  /** Opens the one before (-1) or after (1) it in the list. */
  readonly opBuur?: (richting: 1 | -1) => void
}

const teksten = {
  patient: { nl: 'Naar de patiënt', en: 'To the patient' },
  nieuw: { nl: 'Nieuw contact', en: 'New contact' },
  contact: { nl: 'Contact', en: 'Contact' },
  ingetrokken: { nl: 'Ingetrokken', en: 'Withdrawn' },
  isIngetrokken: { nl: 'Contact ingetrokken', en: 'Contact withdrawn' },
  ongedaan: { nl: 'Maak ongedaan', en: 'Undo' },
  teruggezet: { nl: 'Contact teruggezet', en: 'Contact restored' },
  bewaard: { nl: 'Contact bewaard', en: 'Contact saved' },
  geweigerd: { nl: 'Bewaard, maar het geeft geen prestatie', en: 'Saved, but it gives no service' },
  vorige: { nl: 'Vorige in de lijst', en: 'Previous in the list' },
  volgende: { nl: 'Volgende in de lijst', en: 'Next in the list' },
} as const

const LEEG: Standaard = {
  datum: null,
  zorgverlener: null,
  eenheid: null,
  zorgsoort: 'behandeling',
  stroom: null,
}
const VORIGE = teksten.vorige
const VOLGENDE = teksten.volgende

/** The side panel of one registration: see, change, withdraw, why, versions; or a new one. Usable from every page. */
export function RegistratiePaneel({ open, opSluit, standaard, opBuur }: RegistratiePaneelProps) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const organisatie = useSessie().data?.organisatie.id ?? ''
  const nieuw = open === NIEUW
  const id = nieuw ? null : open
  const vraag = useQuery({ ...dossierVraag(id ?? ''), enabled: id !== null })
  const dossier = id === null ? undefined : vraag.data
  const bladert = opBuur !== undefined && id !== null
  useSneltoets(bladert ? 'alt+ArrowUp' : null, VORIGE, () => opBuur?.(-1))
  useSneltoets(bladert ? 'alt+ArrowDown' : null, VOLGENDE, () => opBuur?.(1))

  const naBewaren = ({ concept, uitkomst }: Bewaard, sluit: boolean) => {
    onthoudStandaard(organisatie, standaardVan(concept))
    if (!sluit) return
    if (uitkomst?.soort === 'weigering') meld({ toestand: 'letop', tekst: t.geweigerd, bij: lees(uitkomst.wat) })
    else meld({ toestand: 'goed', tekst: t.bewaard, ...(uitkomst ? { bij: `${uitkomst.code} ${uitkomst.naam}` } : {}) })
    opSluit()
  }
  const trekIn = async (versie: number) => {
    if (dossier === undefined) return
    const terug = registratieVan(dossier.registratie.id, conceptVan(dossier))
    try {
      await trekRegistratieIn(dossier.registratie.id, versie)
    } catch (fout) {
      toonFout(fout)
      return
    }
    opSluit()
    const herstel = async () => {
      try {
        // the withdrawal is a version of its own
        if (terug !== null) await bewaarRegistratie(terug, versie + 1)
        meld({ toestand: 'goed', tekst: t.teruggezet })
      } catch (fout) {
        toonFout(fout)
      }
    }
    meld({ toestand: 'info', tekst: t.isIngetrokken, actie: { naam: t.ongedaan, doe: () => void herstel() } })
  }
  const toonFout = (fout: unknown) => {
    const { wat, doe } = meldingVan(fout)
    meld({ toestand: 'fout', tekst: lees(wat), bij: lees(doe) })
  }
  const titel = nieuw ? t.nieuw : (dossier?.namen.patient ?? t.contact)
  const bij: ReactNode = dossier && (
    <span className="zk-regkop">
      <Dag dag={dagVan(dossier.registratie)} />
      {tijdVan(dossier.registratie) && <span>{tijdVan(dossier.registratie)}</span>}
      <span>{dossier.namen.zorgverlener}</span>
      {paginaOp('/patienten/$patient') && dossier.registratie.soort !== 'groepssessie' && (
        <Link to={`/patienten/${encodeURIComponent(dossier.registratie.patient)}` as string}>{t.patient}</Link>
      )}
      {dossier.vervallen && <Status toestand="vervallen">{t.ingetrokken}</Status>}
      {bladert && (
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
  return (
    <Drawer open={open !== null} opSluit={opSluit} titel={titel} {...(bij ? { bij } : {})} breedte="breed">
      {nieuw && (
        <Invulling
          dossier={null}
          standaard={laatsteStandaard(organisatie) ?? standaard ?? LEEG}
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
              standaard={LEEG}
              opBewaard={naBewaren}
              opIntrekken={(versie) => void trekIn(versie)}
            />
          )}
        </Geladen>
      )}
    </Drawer>
  )
}
