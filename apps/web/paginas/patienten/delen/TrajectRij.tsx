import { Ellipsis, Lock, LockOpen, PencilLine, Scale, Trash2 } from 'lucide-react'
import { Dag } from '../../../kit/Dag.tsx'
import { IconButton } from '../../../kit/IconButton.tsx'
import { kortNummer } from '../../../kit/kort-nummer.ts'
import { Menu } from '../../../kit/Menu.tsx'
import { Status } from '../../../kit/Status.tsx'
import { useTeksten } from '../../../taal/teksten.ts'
import { vul } from '../../../taal/vul.ts'
import type { Nummer } from '../../trajecten/api.ts'
import type { Trajectkeuze } from './traject-keuze.ts'

const teksten = {
  open: { nl: 'open', en: 'open' },
  gesloten: { nl: 'gesloten', en: 'closed' },
  start: { nl: 'gestart', en: 'started' },
  begint: { nl: 'start bij de eerste zorg', en: 'starts with the first care' },
  laatste: { nl: 'Laatste zorg', en: 'Last care' },
  ongebruikt: { nl: 'Nog geen zorg op dit nummer.', en: 'No care on this number yet.' },
  vanzelf: { nl: 'sluit vanzelf na', en: 'closes by itself after' },
  titelTot: { nl: 'de titel loopt tot en met', en: 'the titel runs up to and including' },
  zonderZorg: { nl: 'vanzelf, 365 dagen geen zorg', en: 'by itself, 365 days without care' },
  behandeling: { nl: 'behandeling afgesloten', en: 'treatment ended' },
  titel: { nl: 'titel afgelopen', en: 'titel ended' },
  menu: { nl: 'Meer met nummer {nummer}', en: 'More with number {nummer}' },
  wijzig: { nl: 'Wijzig zorgtraject', en: 'Change zorgtraject' },
  sluiten: { nl: 'Sluit', en: 'Close' },
  sluitenBij: { nl: 'de behandeling is klaar', en: 'treatment has ended' },
  heropenen: { nl: 'Heropen', en: 'Reopen' },
  heropenenBij: { nl: 'terugval binnen een jaar', en: 'a relapse within a year' },
  verval: { nl: 'Titel afgelopen', en: 'Titel ended' },
  vervalBij: { nl: 'de zorg gaat door als ggz, of stopt', en: 'care goes on as ggz, or stops' },
  intrekken: { nl: 'Trek in', en: 'Withdraw' },
  intrekkenBij: { nl: 'het nummer is nooit gebruikt', en: 'the number was never used' },
} as const

const REDEN = { 'zonder-zorg': 'zonderZorg', behandeling: 'behandeling', titel: 'titel' } as const

/** The state of a number in words: since when, its last care, how it ends or why it ended. */
export function TrajectStand({ nummer }: { readonly nummer: Nummer }) {
  const t = useTeksten(teksten)
  const { startdatum, laatste, gesloten, sluitreden, sluitOp, titelTot } = nummer
  return (
    <>
      <p className="zk-zacht">
        {startdatum === null ? (
          t.begint
        ) : (
          <>
            {t.start} <Dag dag={startdatum} />
          </>
        )}
        {gesloten !== null && sluitreden !== null && ` · ${t[REDEN[sluitreden]]}`}
      </p>
      <p className="zk-stil">
        {laatste === null ? (
          t.ongebruikt
        ) : (
          <>
            {t.laatste} <Dag dag={laatste} />
          </>
        )}
        {gesloten === null && sluitOp !== null && (
          <>
            {' '}
            · {t.vanzelf} <Dag dag={sluitOp} />
          </>
        )}
        {gesloten === null && titelTot !== null && (
          <>
            {' '}
            · {t.titelTot} <Dag dag={titelTot} />
          </>
        )}
      </p>
    </>
  )
}

export function TrajectMerk({ nummer: { gesloten } }: { readonly nummer: Nummer }) {
  const t = useTeksten(teksten)
  if (gesloten === null) return <Status toestand="goed">{t.open}</Status>
  return (
    <Status toestand="vervallen">
      {t.gesloten} <Dag dag={gesloten} />
    </Status>
  )
}

type TrajectMenuProps = {
  readonly nummer: Nummer
  readonly magWijzigen: boolean
  readonly opWijzig: () => void
  readonly opKeuze: (keuze: Trajectkeuze) => void
}

/** What can be done with a number; only what its state allows. */
export function TrajectMenu({ nummer, magWijzigen, opWijzig, opKeuze }: TrajectMenuProps) {
  const t = useTeksten(teksten)
  const { soort, gesloten, eerste } = nummer
  const open = gesloten === null
  const kan = {
    sluiten: open && (eerste !== null || soort === 'fz'),
    heropenen: !open && soort === 'ggz' && eerste !== null,
    titel: open && soort === 'fz',
    intrekken: soort === 'ggz' && eerste === null,
  }
  const keuzes = [
    { sleutel: 'sluiten', naam: t.sluiten, bij: t.sluitenBij, icoon: Lock },
    { sleutel: 'heropenen', naam: t.heropenen, bij: t.heropenenBij, icoon: LockOpen },
    { sleutel: 'titel', naam: t.verval, bij: t.vervalBij, icoon: Scale },
    { sleutel: 'intrekken', naam: t.intrekken, bij: t.intrekkenBij, icoon: Trash2, gevaar: true },
  ] as const
  const naam = vul(t.menu, { nummer: kortNummer(nummer.nummer) })
  return (
    <>
      {magWijzigen && <IconButton maat="klein" icoon={PencilLine} naam={t.wijzig} onPress={opWijzig} />}
      <Menu
        naam={naam}
        groepen={[
          {
            keuzes: keuzes
              .filter(({ sleutel }) => kan[sleutel])
              .map((een) => ({ ...een, doe: () => opKeuze({ soort: een.sleutel, nummer }) })),
          },
        ]}
      >
        <IconButton maat="klein" icoon={Ellipsis} naam={naam} />
      </Menu>
    </>
  )
}
