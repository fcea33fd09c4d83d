import { Link } from '@tanstack/react-router'
import { Lightbulb, LightbulbOff } from 'lucide-react'
import { Button } from '../../../kit/Button.tsx'
import { Dag } from '../../../kit/Dag.tsx'
import { Geld } from '../../../kit/Geld.tsx'
import { Getal } from '../../../kit/Getal.tsx'
import { Kaart } from '../../../kit/Kaart.tsx'
import { Status } from '../../../kit/Status.tsx'
import type { Toestand } from '../../../kit/toestand.ts'
import { useLees } from '../../../taal/taal.ts'
import { useTeksten } from '../../../taal/teksten.ts'
import { vul } from '../../../taal/vul.ts'
import type { Tijdlijn, Trajectset } from '../api.ts'
import './Trajecten.css'

const teksten = {
  titel: { nl: 'Wat elk zorgtrajectnummer verbindt', en: 'What each zorgtrajectnummer joins' },
  open: { nl: 'Open', en: 'Open' },
  gesloten: { nl: 'Gesloten', en: 'Closed' },
  zorgvragen: { nl: 'Zorgvragen', en: 'Care needs' },
  geen: { nl: 'Geen zorgvraag die dit nummer noemt.', en: 'No care need that names this number.' },
  nummer: { nl: 'Zorgtrajectnummer', en: 'Zorgtrajectnummer' },
  begin: { nl: 'Startdatum', en: 'Start date' },
  geenBegin: { nl: 'nog geen prestatie', en: 'no prestatie yet' },
  perioden: { nl: 'Open van', en: 'Open from' },
  nu: { nl: 'nu', en: 'now' },
  vanzelf: { nl: 'Sluit vanzelf na', en: 'Closes by itself after' },
  prestaties: { nl: 'Prestaties', en: 'Prestaties' },
  leeg: { nl: 'Nog geen prestaties.', en: 'No prestaties yet.' },
  tot: { nl: 'tot en met', en: 'to' },
  vanaf: { nl: 'vanaf', en: 'from' },
  opNummer: { nl: 'Op het nummer', en: 'On the number' },
  licht: { nl: 'Uitlichten', en: 'Highlight' },
  lichtWeg: { nl: 'Toon alles', en: 'Show all' },
  zonder: {
    nl: 'Daarnaast {n} prestaties onder geen eigen nummer, samen',
    en: 'Beside these {n} prestaties under no own number, together',
  },
  geenNummer: {
    nl: 'Deze patiënt heeft nog geen zorgtrajectnummer.',
    en: 'This patient has no zorgtrajectnummer yet.',
  },
  verzonden: { nl: 'verzonden', en: 'sent' },
  geweigerd: { nl: 'geweigerd', en: 'refused' },
  afgekeurd: { nl: 'afgekeurd', en: 'rejected' },
  toegekend: { nl: 'toegekend', en: 'granted' },
  gecrediteerd: { nl: 'gecrediteerd', en: 'credited' },
  nietGedeclareerd: { nl: 'Nog niets gedeclareerd.', en: 'Nothing declared yet.' },
} as const

const TOESTANDEN: Readonly<Record<Trajectset['regels'][number]['stand'], Toestand>> = {
  verzonden: 'wacht',
  geweigerd: 'fout',
  afgekeurd: 'fout',
  toegekend: 'goed',
  gecrediteerd: 'vervallen',
}

type TrajectenProps = {
  readonly lijn: Tijdlijn
  readonly licht: string | null
  readonly opLicht: (nummer: string | null) => void
}

/** Per number: its zorgvragen on one side, what was given and declared on the other (ZTN-21, ZTN-24). */
export function Trajecten({ lijn, licht, opLicht }: TrajectenProps) {
  const t = useTeksten(teksten)
  const { trajecten, zonderNummer } = lijn
  return (
    <Kaart titel={t.titel}>
      {trajecten.length === 0 && <p className="zk-stil">{t.geenNummer}</p>}
      <div className="zk-tl-sets">
        {trajecten.map((set) => (
          <Verband
            key={set.nummer}
            set={set}
            patient={lijn.patient.id}
            licht={licht === set.nummer}
            opLicht={opLicht}
          />
        ))}
      </div>
      {zonderNummer.aantal > 0 && (
        <p className="zk-stil">
          {vul(t.zonder, { n: zonderNummer.aantal })} <Geld cents={zonderNummer.bedrag} />.
        </p>
      )}
    </Kaart>
  )
}

type VerbandProps = {
  readonly set: Trajectset
  readonly patient: string
  readonly licht: boolean
  readonly opLicht: (nummer: string | null) => void
}

function Verband({ set, patient, licht, opLicht }: VerbandProps) {
  const t = useTeksten(teksten)
  const { nummer, soort, gesloten } = set
  return (
    <article
      className="zk-tl-set"
      data-stroom={soort}
      data-licht={licht || undefined}
      aria-label={`${soort} ${nummer}`}
    >
      <Zorgvragen set={set} patient={patient} />
      <section className="zk-tl-knoop">
        <h3>{t.nummer}</h3>
        <p className="zk-tl-nummer">
          <span className="zk-tl-soort">{soort}</span>
          <Link to="/stamgegevens" search={{ register: 'zorgtraject', open: nummer } as never} className="zk-tl-ztn">
            {nummer}
          </Link>
        </p>
        <Looptijd set={set} />
        <div className="zk-tl-knoop-voet">
          <Status toestand={gesloten === null ? 'goed' : 'vervallen'}>{gesloten === null ? t.open : t.gesloten}</Status>
          <Button
            maat="klein"
            soort="stil"
            icoon={licht ? LightbulbOff : Lightbulb}
            onPress={() => opLicht(licht ? null : nummer)}
          >
            {licht ? t.lichtWeg : t.licht}
          </Button>
        </div>
      </section>
      <Zorg set={set} />
    </article>
  )
}

function Zorgvragen({ set, patient }: { readonly set: Trajectset; readonly patient: string }) {
  const t = useTeksten(teksten)
  const { zorgvragen, typen } = set
  return (
    <section>
      <h3>{t.zorgvragen}</h3>
      {zorgvragen.length === 0 && <p className="zk-stil">{t.geen}</p>}
      <ul className="zk-tl-vragen">
        {zorgvragen.map((vraag) => (
          <li key={vraag.id}>
            <Link to={`/patienten/${encodeURIComponent(patient)}`} search={{ blad: 'zorgvraag' } as never}>
              {vraag.omschrijving}
            </Link>
            <Duren duren={vraag.typen} />
            <Duren duren={vraag.zorgpaden} />
          </li>
        ))}
        {typen.length > 0 && (
          <li>
            {t.opNummer}
            <Duren duren={typen} />
          </li>
        )}
      </ul>
    </section>
  )
}

function Duren({ duren }: { readonly duren: Trajectset['typen'] }) {
  const t = useTeksten(teksten)
  const lees = useLees()
  if (duren.length === 0) return null
  return (
    <ol className="zk-tl-duren">
      {duren.map(({ naam, van, tot }) => (
        <li key={`${van} ${naam.nl}`}>
          {lees(naam)}{' '}
          <span className="zk-stil">
            {van !== null && (
              <>
                {t.vanaf} <Dag dag={van} />
              </>
            )}
            {tot !== null && (
              <>
                {' '}
                {t.tot} <Dag dag={tot} />
              </>
            )}
          </span>
        </li>
      ))}
    </ol>
  )
}

function Looptijd({ set: { startdatum, perioden, sluitVanzelf } }: { readonly set: Trajectset }) {
  const t = useTeksten(teksten)
  return (
    <dl className="zk-tl-feiten">
      <div>
        <dt>{t.begin}</dt>
        <dd>{startdatum === null ? t.geenBegin : <Dag dag={startdatum} />}</dd>
      </div>
      {perioden.map(({ van, tot }) => (
        <div key={van}>
          <dt>{t.perioden}</dt>
          <dd>
            <Dag dag={van} /> {t.tot} {tot === null ? t.nu : <Dag dag={tot} />}
          </dd>
        </div>
      ))}
      {sluitVanzelf !== null && (
        <div>
          <dt>{t.vanzelf}</dt>
          <dd>
            <Dag dag={sluitVanzelf} />
          </dd>
        </div>
      )}
    </dl>
  )
}

function Zorg({ set: { prestaties, regels } }: { readonly set: Trajectset }) {
  const t = useTeksten(teksten)
  const { aantal, bedrag, eerste, laatste } = prestaties
  return (
    <section>
      <h3>{t.prestaties}</h3>
      {aantal === 0 ? (
        <p className="zk-stil">{t.leeg}</p>
      ) : (
        <>
          <p className="zk-tl-som">
            <strong>
              <Getal n={aantal} />
            </strong>{' '}
            <Geld cents={bedrag} />
          </p>
          <p className="zk-stil">
            <Dag dag={eerste} /> {t.tot} <Dag dag={laatste} />
          </p>
        </>
      )}
      <ul className="zk-tl-standen">
        {regels.length === 0 && aantal > 0 && <li className="zk-stil">{t.nietGedeclareerd}</li>}
        {regels.map(({ stand, aantal: n, bedrag: som }) => (
          <li key={stand}>
            <Status toestand={TOESTANDEN[stand]} kaal>
              {n} {t[stand]}
            </Status>
            <Geld cents={som} />
          </li>
        ))}
      </ul>
    </section>
  )
}
