import { useQueryClient } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { ChevronDown, ClipboardList, Plus } from 'lucide-react'
import { useMemo, useState } from 'react'
import { Blad } from '../../kit/Blad.tsx'
import { Button } from '../../kit/Button.tsx'
import { Foutpaneel } from '../../kit/Foutpaneel.tsx'
import { Kop } from '../../kit/Kop.tsx'
import { Leegte } from '../../kit/Leegte.tsx'
import { Lijst } from '../../kit/Lijst.tsx'
import type { LijstBron, Sortering } from '../../kit/lijst-kolom.ts'
import { Menu } from '../../kit/Menu.tsx'
import { Skelet } from '../../kit/Skelet.tsx'
import { Status } from '../../kit/Status.tsx'
import { type Opdracht, useOpdrachten } from '../../opdracht/opdracht.ts'
import { useSneltoets } from '../../sneltoets/sneltoetsen.ts'
import { useTaal } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import { UitvoerKnop } from '../../uitvoer/UitvoerKnop.tsx'
import type { Registratierij } from './api.ts'
import { bronVan, buurVan, eersteVan } from './bron.ts'
import { FilterBalk, isGefilterd, ZONDER_FILTERS, type Zoekwijziging } from './FilterBalk.tsx'
import { useMag } from './gedeeld/mag.ts'
import { kolommenVan } from './kolommen.tsx'
import { MaandKeuze } from './maand/MaandKeuze.tsx'
import { naamVanMaand } from './maand/maand-naam.ts'
import { useMaand, useVandaag } from './maand/use-maand.ts'
import { NIEUW, nieuwVan } from './paneel/nieuw.ts'
import { RegistratiePaneel } from './paneel/RegistratiePaneel.tsx'
import { standaardVoor } from './paneel/standaard-voor.ts'
import { leesKeuze, type Zoek } from './zoek.ts'

const teksten = {
  titel: { nl: 'Registraties', en: 'Registrations' },
  nieuw: { nl: 'Nieuw contact', en: 'New contact' },
  groepssessie: { nl: 'Nieuwe groepssessie', en: 'New group session' },
  verblijf: { nl: 'Nieuw verblijf', en: 'New stay' },
  overig: { nl: 'Nieuwe overige prestatie', en: 'New other service' },
  anders: { nl: 'Andere registratie', en: 'Other registration' },
  gesloten: { nl: 'Maand gesloten', en: 'Month closed' },
  leeg: { nl: 'Geen registraties in {maand}', en: 'No registrations in {maand}' },
  leegUitleg: {
    nl: 'Registreer het eerste contact met ‘n’, of kies een andere maand.',
    en: 'Register the first contact with ‘n’, or choose another month.',
  },
  geenVondst: { nl: 'Niets gevonden met deze filters', en: 'Nothing found with these filters' },
  geenVondstUitleg: { nl: 'Wis een filter of kies een andere maand.', en: 'Clear a filter or choose another month.' },
  wis: { nl: 'Wis filters', en: 'Clear filters' },
} as const

const KOLOMMEN = [
  'dag',
  'tijd',
  'patient',
  'zorgverlener',
  'eenheid',
  'soort',
  'minuten',
  'uitkomst',
  'tarief',
  'stand',
] as const
const ANDERE = ['groepssessie', 'verblijf', 'overig'] as const
const TOETS_NIEUW = teksten.nieuw
/** What needs mending: it gave no prestatie, or its line came back rejected. */
const merk = ({ uitkomst, regel }: Registratierij) =>
  uitkomst?.soort === 'weigering' || regel?.stand === 'afgekeurd' || regel?.stand === 'geweigerd' ? 'fout' : null
const sleutel = (rij: Registratierij) => rij.registratie.id

/** The registrations of a month: find, see what they gave, mend, register. */
export function RegistratiesPagina() {
  const t = useTeksten(teksten)
  const [taal] = useTaal()
  const navigate = useNavigate()
  const client = useQueryClient()
  const zoek = useSearch({ strict: false }) as Zoek
  const stand = useMaand()
  const vandaag = useVandaag()
  const mag = useMag('registreren')
  const [sortering, setSortering] = useState<Sortering | null>(null)
  const { maand } = stand
  const { uitkomst, weigering, soort, patient, zorgverlener, open = null } = zoek

  const bron = useMemo(
    (): LijstBron<Registratierij> | null =>
      maand === null ? null : bronVan({ maand, uitkomst, weigering, soort, patient, zorgverlener }),
    [maand, uitkomst, weigering, soort, patient, zorgverlener],
  )
  const kolommen = useMemo(() => kolommenVan(taal, KOLOMMEN), [taal])
  const wijzig = (wijziging: Zoekwijziging, replace: boolean) =>
    void navigate({ to: '.', search: (oud: Zoek) => ({ ...oud, ...wijziging }), replace } as never)
  const toon = (id: string | undefined) => wijzig({ open: id }, open !== null)
  useSneltoets(mag ? 'n' : null, TOETS_NIEUW, () => toon(NIEUW))
  useOpdrachten(
    useMemo((): readonly Opdracht[] => {
      if (!mag) return []
      const doe = (open: string) => () => void navigate({ to: '.', search: (oud: Zoek) => ({ ...oud, open }) } as never)
      return [
        { sleutel: 'contact.nieuw', naam: teksten.nieuw, icoon: Plus, sneltoets: 'n', doe: doe(NIEUW) },
        ...ANDERE.map((een) => ({
          sleutel: `${een}.nieuw`,
          naam: teksten[een],
          icoon: Plus,
          doe: doe(nieuwVan(een)),
        })),
      ]
    }, [mag, navigate]),
  )
  if (bron === null || maand === null) {
    return (
      <Blad soort="lijst">
        <Kop titel={t.titel} />
        {stand.vraag.isError ? (
          <Foutpaneel fout={stand.vraag.error} opOpnieuw={() => void stand.vraag.refetch()} />
        ) : (
          <Skelet regels={6} />
        )}
      </Blad>
    )
  }
  const leeg = isGefilterd(zoek) ? (
    <Leegte
      titel={t.geenVondst}
      icoon={ClipboardList}
      acties={<Button onPress={() => wijzig(ZONDER_FILTERS, true)}>{t.wis}</Button>}
    >
      {t.geenVondstUitleg}
    </Leegte>
  ) : (
    <Leegte titel={vul(t.leeg, { maand: naamVanMaand(maand, taal) })} icoon={ClipboardList}>
      {t.leegUitleg}
    </Leegte>
  )
  return (
    <Blad soort="lijst">
      <Kop
        titel={t.titel}
        merk={stand.gesloten && <Status toestand="vervallen">{t.gesloten}</Status>}
        acties={
          <>
            <MaandKeuze stand={stand} />
            <UitvoerKnop
              lijst="registraties"
              filter={{
                maand,
                uitkomst,
                weigering,
                soort,
                patient: leesKeuze(patient)?.sleutel,
                zorgverlener: leesKeuze(zorgverlener)?.sleutel,
                volgorde: sortering?.richting === 'op' ? 'datum' : '-datum',
              }}
            />
            {mag && (
              <>
                <Menu
                  naam={t.anders}
                  groepen={[
                    {
                      keuzes: ANDERE.map((een) => ({
                        sleutel: een,
                        naam: t[een],
                        doe: () => toon(nieuwVan(een)),
                      })),
                    },
                  ]}
                >
                  <Button icoon={ChevronDown}>{t.anders}</Button>
                </Menu>
                <Button soort="hoofd" icoon={Plus} sneltoets="n" onPress={() => toon(NIEUW)}>
                  {t.nieuw}
                </Button>
              </>
            )}
          </>
        }
      />
      <FilterBalk maand={maand} zoek={zoek} opZoek={(wijziging) => wijzig(wijziging, true)} />
      <Lijst
        naam={`${t.titel}, ${naamVanMaand(maand, taal)}`}
        kolommen={kolommen}
        sleutel={sleutel}
        bron={bron}
        sortering={sortering}
        opSortering={setSortering}
        merk={merk}
        opOpen={(rij) => toon(rij.registratie.id)}
        openSleutel={open}
        leeg={leeg}
        autoFocus
      />
      <RegistratiePaneel
        open={open?.startsWith(NIEUW) === true && !mag ? null : open}
        opSluit={() => toon(undefined)}
        opOpen={(id) => toon(id)}
        standaard={standaardVoor(eersteVan(client, bron), maand, vandaag)}
        opBuur={(richting) => {
          const buur = open === null ? null : buurVan(client, bron, sortering, open, richting)
          if (buur !== null) toon(buur)
        }}
      />
    </Blad>
  )
}
