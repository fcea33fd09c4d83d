import { useNavigate, useSearch } from '@tanstack/react-router'
import { BedDouble, Plus } from 'lucide-react'
import { useMemo, useState } from 'react'
import { useSessie } from '../../api/sessie.ts'
import { Blad } from '../../kit/Blad.tsx'
import { Button } from '../../kit/Button.tsx'
import { Kop } from '../../kit/Kop.tsx'
import { Leegte } from '../../kit/Leegte.tsx'
import { Lijst } from '../../kit/Lijst.tsx'
import type { Sortering } from '../../kit/lijst-kolom.ts'
import { meld } from '../../kit/meld.ts'
import { useSneltoets } from '../../sneltoets/sneltoetsen.ts'
import { useLees, useTaal } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import { UitvoerKnop } from '../../uitvoer/UitvoerKnop.tsx'
import type { Registratierij } from '../registraties/api.ts'
import { LEGE_STANDAARD } from '../registraties/concept/gedeeld.ts'
import { useMag } from '../registraties/gedeeld/mag.ts'
import { useVandaag } from '../registraties/maand/use-maand.ts'
import { nieuwVan } from '../registraties/paneel/nieuw.ts'
import { meldFout } from '../registraties/paneel/ongedaan.ts'
import { RegistratiePaneel } from '../registraties/paneel/RegistratiePaneel.tsx'
import { useOngedaan } from '../registraties/paneel/use-ongedaan.ts'
import type { Zoek } from '../registraties/zoek.ts'
import { type Handeling, verwerk, wieIsEr } from './api.ts'
import { verblijfkolommen } from './kolommen.tsx'
import { wegSinds } from './stand.ts'
import './VerblijfPagina.css'

const teksten = {
  titel: { nl: 'Verblijf', en: 'Stays' },
  bij: { nl: 'Wie er nu is', en: 'Who is in now' },
  opname: { nl: 'Opname', en: 'Admission' },
  leeg: { nl: 'Niemand is opgenomen', en: 'Nobody is admitted' },
  leegUitleg: {
    nl: 'Leg vast wie er komt. Verlof en ontslag gaan daarna vanuit deze lijst, met één druk op de knop.',
    en: 'Record who comes in. Leave and discharge are then one press in this list.',
  },
  eerste: { nl: 'Leg een opname vast', en: 'Record an admission' },
  ontslagen: { nl: '{naam} ontslagen', en: '{naam} discharged' },
  metVerlof: { nl: '{naam} met verlof', en: '{naam} on leave' },
  terug: { nl: '{naam} is terug', en: '{naam} is back' },
  anderen: { nl: 'Iemand wijzigde dit verblijf net', en: 'Someone just changed this stay' },
  opnieuw: { nl: 'Er is niets bewaard. Kijk en doe het opnieuw.', en: 'Nothing was kept. Look and do it again.' },
} as const
const OPNAME = teksten.opname
const ONTSLAG = { nl: 'Ontslag van wie is aangewezen', en: 'Discharge who is pointed at' } as const
const VERLOF = { nl: 'Verlof van, of terug', en: 'Leave of, or back' } as const
const sleutel = (rij: Registratierij) => rij.registratie.id

/** Presses a button of the row that the keyboard points at. */
const druk = (actie: Handeling) =>
  document.querySelector<HTMLButtonElement>(`.zk-lijst-rij[data-actief] [data-actie="${actie}"]`)?.click()

/** Who is in now: admit, discharge, leave, each in one action. */
export function VerblijfPagina() {
  const t = useTeksten(teksten)
  const lees = useLees()
  const [taal] = useTaal()
  const navigate = useNavigate()
  const { open = null } = useSearch({ strict: false }) as Zoek
  const vandaag = useVandaag()
  const mag = useMag('registreren')
  const organisatie = useSessie().data?.organisatie.id ?? ''
  const [sortering, setSortering] = useState<Sortering | null>(null)
  const toon = (id: string | undefined) =>
    void navigate({ to: '.', search: (oud: Zoek) => ({ ...oud, open: id }), replace: open !== null } as never)
  const meldMetWeg = useOngedaan(toon)
  const doe = async ({ registratie, namen }: Registratierij, handeling: Handeling) => {
    if (registratie.soort !== 'verblijf') return
    const gezegd = handeling === 'ontslag' ? t.ontslagen : wegSinds(registratie) === null ? t.metVerlof : t.terug
    try {
      const verwerkt = await verwerk(registratie.id, handeling, vandaag)
      if (verwerkt === null) meld({ toestand: 'fout', tekst: t.anderen, bij: t.opnieuw })
      else {
        const tekst = vul(gezegd, { naam: namen.patient })
        meldMetWeg({ organisatie, ...verwerkt }, { toestand: 'goed', tekst })
      }
    } catch (fout) {
      meldFout(fout, lees)
    }
  }
  useSneltoets(mag ? 'n' : null, OPNAME, () => toon(nieuwVan('verblijf')))
  useSneltoets(mag ? 'o' : null, ONTSLAG, () => druk('ontslag'))
  useSneltoets(mag ? 'v' : null, VERLOF, () => druk('verlof'))
  // biome-ignore lint/correctness/useExhaustiveDependencies: what an action does follows the row, not the drawing of it
  const kolommen = useMemo(
    () => verblijfkolommen(taal, vandaag, mag ? (rij, handeling) => void doe(rij, handeling) : null),
    [taal, vandaag, mag, organisatie],
  )
  return (
    <Blad soort="lijst">
      <Kop
        titel={t.titel}
        bij={t.bij}
        acties={
          <>
            <UitvoerKnop lijst="registraties" filter={{ lopend: 'ja' }} />
            {mag && (
              <Button soort="hoofd" icoon={Plus} sneltoets="n" onPress={() => toon(nieuwVan('verblijf'))}>
                {t.opname}
              </Button>
            )}
          </>
        }
      />
      <Lijst
        naam={t.bij}
        kolommen={kolommen}
        sleutel={sleutel}
        bron={wieIsEr}
        sortering={sortering}
        opSortering={setSortering}
        opOpen={(rij) => toon(rij.registratie.id)}
        openSleutel={open}
        leeg={
          <Leegte
            titel={t.leeg}
            icoon={BedDouble}
            {...(mag ? { acties: <Button onPress={() => toon(nieuwVan('verblijf'))}>{t.eerste}</Button> } : {})}
          >
            {t.leegUitleg}
          </Leegte>
        }
        autoFocus
      />
      <RegistratiePaneel
        open={open}
        opSluit={() => toon(undefined)}
        opOpen={(id) => toon(id)}
        standaard={{ ...LEGE_STANDAARD, datum: vandaag }}
      />
    </Blad>
  )
}
