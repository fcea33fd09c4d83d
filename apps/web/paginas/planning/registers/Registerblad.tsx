import { useQuery } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import { type ReactNode, useMemo, useState } from 'react'
import { Button } from '../../../kit/Button.tsx'
import { Geladen } from '../../../kit/Geladen.tsx'
import { Leegte } from '../../../kit/Leegte.tsx'
import { Lijst } from '../../../kit/Lijst.tsx'
import type { Kolom } from '../../../kit/lijst-kolom.ts'
import { useLees, useTaal } from '../../../taal/taal.ts'
import { useTeksten } from '../../../taal/teksten.ts'
import { UitvoerKnop, type Uitvoerlijst } from '../../../uitvoer/UitvoerKnop.tsx'
import { useMagBeheren } from '../../stamgegevens/gedeeld/mag-beheren.ts'
import { type Planrij, type Register, type RegisterNaam, rijenVraag } from '../api.ts'
import { PlanPaneel } from './PlanPaneel.tsx'
import { waardeTekst } from './waarde-tekst.ts'

type RegisterbladProps = {
  readonly register: Register
  /** What stands above the list. */
  readonly boven: ReactNode
}

const teksten = {
  voegToe: { nl: 'Voeg toe', en: 'Add' },
  leeg: { nl: 'Nog niets vastgelegd', en: 'Nothing recorded yet' },
  leegUitleg: { nl: 'Voeg het eerste gegeven toe.', en: 'Add the first record.' },
} as const

const UITVOER: Readonly<Partial<Record<RegisterNaam, Uitvoerlijst>>> = {
  internesoort: 'internesoorten',
  standaardduur: 'standaardduren',
  reserve: 'reserves',
  rooster: 'roosters',
  vastlegafspraak: 'vastlegafspraken',
  randvoorwaarde: 'randvoorwaarden',
}

/** Opens an empty form. */
const NIEUW = 'nieuw'

const sleutelVan = (rij: Planrij) => rij.sleutel

/** One kind of document: a list, and a side panel with its form. */
export function Registerblad({ register, boven }: RegisterbladProps) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const [taal] = useTaal()
  const mag = useMagBeheren()
  const [open, setOpen] = useState<string | null>(null)
  const vraag = useQuery(rijenVraag(register.register))
  const namen = vraag.data?.namen
  const kolommen = useMemo(
    () =>
      register.velden.map(
        (veld, n): Kolom<Planrij> => ({
          sleutel: veld.sleutel,
          kop: veld.naam[taal],
          breedte: BREED.includes(veld.soort) ? 'minmax(9rem, 1.6fr)' : 'minmax(8rem, 1fr)',
          smal: n === 0 ? 'titel' : n === 1 ? 'eind' : 'bij',
          ...(veld.sleutel === 'reden' ? { wijkt: 1 } : veld.sleutel === 'besloten' ? { wijkt: 2 } : {}),
          cel: ({ document }) => waardeTekst(veld, document, namen ?? {}, taal),
        }),
      ),
    [register, taal, namen],
  )
  const uitvoer = UITVOER[register.register]
  return (
    <div className="zk-planblad">
      <div className="zk-planblad-kop">
        <p className="zk-zacht">{lees(register.uitleg)}</p>
        {uitvoer !== undefined && <UitvoerKnop lijst={uitvoer} filter={{}} />}
        {mag && (
          <Button icoon={Plus} onPress={() => setOpen(NIEUW)}>
            {t.voegToe}
          </Button>
        )}
      </div>
      {boven}
      <Geladen vraag={vraag}>
        {({ rijen }) => (
          <>
            <Lijst
              naam={lees(register.naam.meervoud)}
              kolommen={kolommen}
              sleutel={sleutelVan}
              rijen={rijen}
              opOpen={(rij) => setOpen(rij.sleutel)}
              openSleutel={open}
              hoogte="auto"
              leeg={<Leegte titel={t.leeg}>{t.leegUitleg}</Leegte>}
            />
            <PlanPaneel
              register={register}
              open={open !== null}
              rij={rijen.find(({ sleutel }) => sleutel === open) ?? null}
              namen={namen ?? {}}
              mag={mag}
              opSluit={() => setOpen(null)}
            />
          </>
        )}
      </Geladen>
    </div>
  )
}

const BREED: readonly string[] = ['tekst', 'blokken', 'periode', 'zorgverlener']
