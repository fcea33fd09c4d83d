import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Database, Plus } from 'lucide-react'
import { type ReactNode, useMemo, useState } from 'react'
import { Balk, Blad } from '../../kit/Blad.tsx'
import { Button } from '../../kit/Button.tsx'
import { formatDag } from '../../kit/dag-schrijven.ts'
import { useEvenWachten } from '../../kit/even-wachten.ts'
import { Geladen } from '../../kit/Geladen.tsx'
import { Kop } from '../../kit/Kop.tsx'
import { Leegte } from '../../kit/Leegte.tsx'
import { Lijst } from '../../kit/Lijst.tsx'
import type { Kolom, LijstBron } from '../../kit/lijst-kolom.ts'
import { SearchField } from '../../kit/SearchField.tsx'
import { Tabs } from '../../kit/Tabs.tsx'
import { useSneltoets } from '../../sneltoets/sneltoetsen.ts'
import { useLees, useTaal } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import { UitvoerKnop, type Uitvoerlijst } from '../../uitvoer/UitvoerKnop.tsx'
import { haalRegister, type Registerbeeld, type RegisterNaam, registersVraag, type Stamrij } from './api.ts'
import { useMagBeheren } from './gedeeld/mag-beheren.ts'
import { metDagen } from './gedeeld/toon-waarde.ts'
import { NIEUW, StamPaneel } from './StamPaneel.tsx'
import './Stamgegevens.css'

const teksten = {
  registers: { nl: 'Registers', en: 'Registers' },
  nieuw: { nl: 'Voeg toe', en: 'Add' },
  zoek: { nl: 'Zoek in {wat}', en: 'Search {wat}' },
  leeg: { nl: 'Niets gevonden', en: 'Nothing found' },
  leegUitleg: {
    nl: 'Zoek op een ander woord, of voeg het eerste gegeven toe.',
    en: 'Search for another word, or add the first record.',
  },
} as const

type Zoek = { readonly register?: string; readonly open?: string }

const UITVOER: Readonly<Record<RegisterNaam, Uitvoerlijst>> = {
  zorgverlener: 'zorgverleners',
  eenheid: 'eenheden',
  zorgtraject: 'zorgtrajecten',
  plaatsing: 'plaatsingen',
  contract: 'contracten',
  betaler: 'betalers',
  organisatie: 'organisatie',
  aanbieder: 'aanbieders',
  skn: 'skns',
  indicatie: 'indicaties',
}

/** Columns that hold a name, a period or several of them. */
const BREED: readonly string[] = ['naam', 'titel', 'geldig', 'perioden', 'beroep', 'settings']

const sleutel = (rij: Stamrij) => rij.id
const metHoofdletter = (tekst: string) => tekst.charAt(0).toUpperCase() + tekst.slice(1)

type RegisterVlakProps = {
  readonly titel: string
  readonly bij: string
  /** What stands above the list of a register. */
  readonly boven?: (register: string) => ReactNode
}

/** All registers of the organisation, each a list with a side panel: master data of a provider, registers of a payer. */
export function RegisterVlak({ titel, bij, boven }: RegisterVlakProps) {
  const vraag = useQuery(registersVraag)
  return (
    <Blad soort="lijst">
      <Kop titel={titel} bij={bij} />
      <Geladen vraag={vraag}>
        {(registers) => (
          <Bladen
            registers={registers.filter(({ register }) => register !== 'patient' && register !== 'zorgvraag')}
            {...(boven ? { boven } : {})}
          />
        )}
      </Geladen>
    </Blad>
  )
}

type BladenProps = Pick<RegisterVlakProps, 'boven'> & { readonly registers: readonly Registerbeeld[] }

function Bladen({ registers, boven }: BladenProps) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const navigate = useNavigate()
  const zoek = useSearch({ strict: false }) as Zoek
  const gekozen = registers.find(({ register }) => register === zoek.register) ?? registers[0]
  const ga = (naar: Zoek) => void navigate({ to: '.', search: naar, replace: true } as never)
  if (gekozen === undefined) return null
  return (
    <div className="zk-stamvlak">
      <Tabs
        naam={t.registers}
        gekozen={gekozen.register}
        opKeuze={(register) => ga({ register })}
        bladen={registers.map((een) => ({
          sleutel: een.register,
          naam: metHoofdletter(lees(een.naam.meervoud)),
          aantal: een.aantal,
          inhoud: (
            <RegisterLijst
              key={een.register}
              beeld={een}
              boven={boven?.(een.register)}
              open={zoek.open ?? null}
              opOpen={(open) => ga({ register: een.register, ...(open === null ? {} : { open }) })}
            />
          ),
        }))}
      />
    </div>
  )
}

type RegisterLijstProps = {
  readonly beeld: Registerbeeld
  readonly boven: ReactNode
  readonly open: string | null
  readonly opOpen: (id: string | null) => void
}

function RegisterLijst({ beeld, boven, open, opOpen }: RegisterLijstProps) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const [taal] = useTaal()
  const mag = useMagBeheren()
  const [tekst, setTekst] = useState('')
  const vraag = useEvenWachten(tekst.trim(), 120)
  const register = beeld.register as RegisterNaam
  const bron = useMemo(
    (): LijstBron<Stamrij> => ({
      sleutel: ['stam', 'lijst', register, vraag],
      haalPagina: (vanaf, aantal, _, signal) => haalRegister(register, { zoek: vraag, vanaf, aantal }, signal),
    }),
    [register, vraag],
  )
  const kolommen = useMemo(
    () =>
      beeld.kolommen.map(
        ({ sleutel: veld, naam }, i): Kolom<Stamrij> => ({
          sleutel: veld,
          kop: naam[taal],
          breedte: BREED.includes(veld)
            ? 'minmax(12.5rem, 1.8fr)'
            : i === 0
              ? 'minmax(8rem, 1.2fr)'
              : 'minmax(6rem, 1fr)',
          smal: i === 0 ? 'titel' : i <= 2 ? 'bij' : 'weg',
          cel: ({ cellen, label }) => {
            const waarde = cellen[veld] ?? null
            if (waarde === null) return i === 0 ? label : <span className="zk-stil">–</span>
            return /^\d{4}-\d{2}-\d{2}$/.test(waarde) ? formatDag(waarde, taal) : metDagen(waarde, taal)
          },
        }),
      ),
    [beeld.kolommen, taal],
  )
  const kanNieuw = mag && register !== 'organisatie'
  useSneltoets(kanNieuw ? 'n' : null, teksten.nieuw, () => opOpen(NIEUW))
  return (
    <>
      {boven}
      <Balk>
        <SearchField naam={vul(t.zoek, { wat: lees(beeld.naam.meervoud) })} value={tekst} onChange={setTekst} />
        {kanNieuw && (
          <Button soort="hoofd" icoon={Plus} sneltoets="n" onPress={() => opOpen(NIEUW)}>
            {t.nieuw}
          </Button>
        )}
        <UitvoerKnop lijst={UITVOER[register]} filter={{ zoek: vraag }} maat="klein" />
      </Balk>
      <Lijst
        naam={lees(beeld.naam.meervoud)}
        kolommen={kolommen}
        sleutel={sleutel}
        bron={bron}
        opOpen={(rij) => opOpen(rij.id)}
        openSleutel={open}
        leeg={
          <Leegte titel={t.leeg} icoon={Database}>
            {t.leegUitleg}
          </Leegte>
        }
      />
      <StamPaneel register={register} id={open} opSluit={() => opOpen(null)} />
    </>
  )
}
