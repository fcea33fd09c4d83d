import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Blad } from '../../kit/Blad.tsx'
import { Geladen } from '../../kit/Geladen.tsx'
import { Kop } from '../../kit/Kop.tsx'
import { LinkButton } from '../../kit/LinkButton.tsx'
import { Tabs } from '../../kit/Tabs.tsx'
import { useLees } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { type Register, registersVraag, zonderContactVraag } from './api.ts'
import { Randvoorwaarden } from './rapport/Randvoorwaarden.tsx'
import { Rapportblad } from './rapport/Rapportblad.tsx'
import { Registerblad } from './registers/Registerblad.tsx'
import { Vastlegging } from './registers/Vastlegging.tsx'
import { ZonderContact } from './werklijst/ZonderContact.tsx'
import type { Zoek } from './zoek.ts'
import './Planning.css'

const teksten = {
  titel: { nl: 'Planning', en: 'Planning' },
  bij: {
    nl: 'Waar de agenda van uitgaat, wat ervan terechtkwam, en wie geen gepland contact heeft.',
    en: 'What the agenda goes by, what came of it, and who has no planned contact.',
  },
  bladen: { nl: 'Onderdelen van de planning', en: 'Parts of the planning' },
  agenda: { nl: 'Naar de agenda', en: 'To the agenda' },
  zondercontact: { nl: 'Zonder gepland contact', en: 'Without planned contact' },
  rapport: { nl: 'Gepland en gerealiseerd', en: 'Planned and real' },
} as const

const metHoofdletter = (tekst: string) => tekst.charAt(0).toUpperCase() + tekst.slice(1)

/** Registers that stand on a sheet of another: the policy goes with the preconditions. */
const OP_ANDER_BLAD: ReadonlySet<Register['register']> = new Set(['agendabeleid'])

/** The settings of the agenda, its report, and the worklist of trajecten without a planned contact. */
export function PlanningPagina() {
  const t = useTeksten(teksten)
  const lees = useLees()
  const navigate = useNavigate()
  const { blad } = useSearch({ strict: false }) as Zoek
  const vraag = useQuery(registersVraag)
  const zonder = useQuery(zonderContactVraag)
  return (
    <Blad soort="lijst">
      <Kop titel={t.titel} bij={t.bij} acties={<LinkButton naar="/agenda">{t.agenda}</LinkButton>} />
      <Geladen vraag={vraag}>
        {(registers) => {
          const beleid = registers.find(({ register }) => register === 'agendabeleid')
          const bladen = [
            {
              sleutel: 'zondercontact',
              naam: t.zondercontact,
              ...(zonder.data === undefined ? {} : { aantal: zonder.data.regels.length }),
              inhoud: <ZonderContact />,
            },
            { sleutel: 'rapport', naam: t.rapport, inhoud: <Rapportblad /> },
            ...registers
              .filter(({ register }) => !OP_ANDER_BLAD.has(register))
              .map((een) => ({
                sleutel: een.register as string,
                naam: metHoofdletter(lees(een.naam.meervoud)),
                inhoud: (
                  <Registerblad
                    key={een.register}
                    register={een}
                    boven={
                      een.register === 'randvoorwaarde' && beleid !== undefined ? (
                        <Randvoorwaarden beleid={beleid} />
                      ) : een.register === 'vastlegafspraak' ? (
                        <Vastlegging />
                      ) : null
                    }
                  />
                ),
              })),
          ]
          return (
            <div className="zk-planning">
              <Tabs
                naam={t.bladen}
                gekozen={bladen.some(({ sleutel }) => sleutel === blad) ? (blad ?? 'zondercontact') : 'zondercontact'}
                opKeuze={(naar) => void navigate({ to: '.', search: { blad: naar }, replace: true } as never)}
                bladen={bladen}
              />
            </div>
          )
        }}
      </Geladen>
    </Blad>
  )
}
