import { Link2 } from 'lucide-react'
import { useState } from 'react'
import { Bevindingen } from '../../../../kit/Bevindingen.tsx'
import { Button } from '../../../../kit/Button.tsx'
import { Dag } from '../../../../kit/Dag.tsx'
import { Foutpaneel } from '../../../../kit/Foutpaneel.tsx'
import { Menu } from '../../../../kit/Menu.tsx'
import { meld } from '../../../../kit/meld.ts'
import { Select } from '../../../../kit/Select.tsx'
import { useTeksten } from '../../../../taal/teksten.ts'
import { vul } from '../../../../taal/vul.ts'
import { type Grond, useBewaarZorg, type Zorgvraagblad, zetContacten } from './api.ts'
import { ZORGTEKSTEN } from './teksten.ts'

const teksten = {
  ...ZORGTEKSTEN,
  leeg: { nl: 'Nog geen contacten.', en: 'No contacts yet.' },
  dient: { nl: 'Dient', en: 'Serves' },
  geen: { nl: 'niet vastgelegd', en: 'not recorded' },
  diagnostiek: { nl: 'diagnostiek', en: 'diagnostiek' },
  behandeling: { nl: 'behandeling', en: 'behandeling' },
  alle: { nl: 'Koppel wat nog open staat', en: 'Tie what is still open' },
  alleNaam: { nl: 'Koppel {n} contacten aan', en: 'Tie {n} contacts to' },
  meer: { nl: 'Toon alle {n} contacten', en: 'Show all {n} contacts' },
  geenDoel: {
    nl: 'Leg eerst een diagnose of een doel vast om contacten aan te koppelen.',
    en: 'First record a diagnosis or a goal to tie contacts to.',
  },
} as const

/** Contacts that are shown at once. */
const EERST = 10
const NIETS = 'niets'

type Contact = Zorgvraagblad['contacten'][number]
type Keuze = {
  readonly sleutel: string
  readonly naam: string
  readonly voor: Contact['zorgsoort']
  readonly van: string
  readonly tot: string | null
}

type ContactenProps = { readonly blad: Zorgvraagblad; readonly grond: Grond; readonly mag: boolean }

/** The consults of a zorgvraag: what each served, and what the rules find of it. */
export function Contacten({ blad, grond, mag }: ContactenProps) {
  const t = useTeksten(teksten)
  const [alles, setAlles] = useState(false)
  const keuzes = keuzesVan(blad)
  const { bewaar, bezig, fout, conflict, wis } = useBewaarZorg(
    ({ ids, dient }: { readonly ids: readonly string[]; readonly dient: string | null }) =>
      zetContacten(grond, ids, dient),
    () => meld({ toestand: 'goed', tekst: t.bewaard }),
  )
  if (blad.contacten.length === 0) return <p className="zk-stil">{t.leeg}</p>
  const getoond = alles ? blad.contacten : blad.contacten.slice(0, EERST)
  const openVoor = (keuze: Keuze) =>
    blad.contacten.filter((een) => een.dient === null && past(keuze, een)).map(({ id }) => id)
  const groep = keuzes
    .map((keuze) => ({ keuze, ids: openVoor(keuze) }))
    .filter(({ ids }) => ids.length > 0)
    .map(({ keuze, ids }) => ({
      sleutel: keuze.sleutel,
      naam: keuze.naam,
      bij: vul(t.alleNaam, { n: ids.length }),
      doe: () => bewaar({ ids, dient: keuze.sleutel }),
    }))
  return (
    <>
      {fout !== null && <Foutpaneel fout={fout} />}
      {conflict !== null && (
        <Button maat="klein" onPress={wis}>
          {t.wijzig}
        </Button>
      )}
      {mag && keuzes.length === 0 && <p className="zk-stil">{t.geenDoel}</p>}
      {mag && groep.length > 0 && (
        <div>
          <Menu naam={t.alle} groepen={[{ keuzes: groep }]}>
            <Button maat="klein" icoon={Link2} isPending={bezig}>
              {t.alle}
            </Button>
          </Menu>
        </div>
      )}
      <ul className="zk-patient-rijen">
        {getoond.map((een) => (
          <li key={een.id}>
            <div className="zk-patient-rij-tekst">
              <p>
                <Dag dag={een.datum} /> · {t[een.zorgsoort]} <span className="zk-stil">· {een.zorgverlener}</span>
              </p>
            </div>
            {mag && keuzes.some((keuze) => past(keuze, een)) && (
              <Select
                label={`${t.dient}: ${een.datum} ${een.zorgverlener}`}
                labelVerborgen
                breedte="half"
                isDisabled={bezig}
                opties={[
                  { sleutel: NIETS, naam: t.geen },
                  ...keuzes.filter((keuze) => past(keuze, een)).map(({ sleutel, naam }) => ({ sleutel, naam })),
                ]}
                waarde={een.dient ?? NIETS}
                opWaarde={(dient) => bewaar({ ids: [een.id], dient: dient === NIETS ? null : dient })}
              />
            )}
            <Bevindingen
              bevindingen={blad.contactbevindingen
                .filter(({ contact }) => contact === een.id)
                .map(({ regel, zegt, advies }) => ({ code: regel, ernst: 'letop', wat: zegt, doe: advies }))}
              beknopt
            />
          </li>
        ))}
      </ul>
      {!alles && blad.contacten.length > EERST && (
        <div>
          <Button maat="klein" soort="stil" onPress={() => setAlles(true)}>
            {vul(t.meer, { n: blad.contacten.length })}
          </Button>
        </div>
      )}
    </>
  )
}

/** What contacts can serve: diagnostiek a diagnosis, behandeling a goal. */
function keuzesVan({ document: { diagnoses, behandelplannen } }: Zorgvraagblad): readonly Keuze[] {
  return [
    ...diagnoses.map(({ id, omschrijving, geldig }) => ({
      sleutel: id,
      naam: omschrijving,
      voor: 'diagnostiek' as const,
      ...geldig,
    })),
    ...behandelplannen.flatMap(({ doelen }) =>
      doelen.map(({ id, omschrijving, geldig }) => ({
        sleutel: id,
        naam: omschrijving,
        voor: 'behandeling' as const,
        ...geldig,
      })),
    ),
  ]
}

const past = ({ voor, van, tot }: Keuze, { zorgsoort, datum }: Contact): boolean =>
  zorgsoort === voor && van <= datum && (tot === null || datum <= tot)
