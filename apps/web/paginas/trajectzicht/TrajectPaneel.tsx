import { useQuery } from '@tanstack/react-query'
import { Bevindingen } from '../../kit/Bevindingen.tsx'
import { Button } from '../../kit/Button.tsx'
import { Dag } from '../../kit/Dag.tsx'
import { Drawer } from '../../kit/Drawer.tsx'
import { Geladen } from '../../kit/Geladen.tsx'
import { Geld } from '../../kit/Geld.tsx'
import { LinkButton } from '../../kit/LinkButton.tsx'
import { Tegel, Tegels } from '../../kit/Tegel.tsx'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import { type Trajectblad, trajectVraag } from './api.ts'
import { Diagnoses } from './Diagnoses.tsx'
import { Trajectregels } from './Trajectregels.tsx'

const teksten = {
  titel: { nl: 'Zorgtraject', en: 'Zorgtraject' },
  persoon: { nl: 'persoon {n}', en: 'person {n}' },
  gevraagd: { nl: 'Gedeclareerd', en: 'Declared' },
  toegekend: { nl: 'Toegekend', en: 'Granted' },
  afgekeurd: { nl: 'Afgekeurd', en: 'Rejected' },
  meerPersonen: {
    nl: 'Onder dit nummer zijn regels van {n} personen gedeclareerd. Een nummer hoort bij één patiënt: vraag de declarant ernaar.',
    en: 'Under this number lines of {n} people were declared. A number belongs to one patient: ask the declarant.',
  },
  wie: { nl: 'Wie declareerde', en: 'Who declared' },
  diagnoses: { nl: 'Diagnoses en zorgvraagtypen in de tijd', en: 'Diagnoses and zorgvraagtypen over time' },
  geenDiagnoses: { nl: 'De regels noemen geen diagnose of type.', en: 'The lines name no diagnosis or type.' },
  anderen: { nl: 'Andere nummers van deze persoon', en: 'Other numbers of this person' },
  anderenBij: {
    nl: 'Een signaal, geen fout.',
    en: 'A signal, no error.',
  },
  afspraken: { nl: 'Afspraken bij dit nummer', en: 'Agreements on this number' },
} as const

type TrajectPaneelProps = {
  readonly nummer: string
  readonly opOpen: (nummer: string) => void
  readonly opSluit: () => void
}

/** One number: the whole set of lines with totals. It shows; there is nothing here to do about money (ZTN-18). */
export function TrajectPaneel({ nummer, opOpen, opSluit }: TrajectPaneelProps) {
  const t = useTeksten(teksten)
  const vraag = useQuery(trajectVraag(nummer))
  return (
    <Drawer open opSluit={opSluit} titel={t.titel} bij={<code>{nummer}</code>} breedte="breed">
      <Geladen vraag={vraag}>{(blad) => <Inhoud blad={blad} opOpen={opOpen} />}</Geladen>
    </Drawer>
  )
}

function Inhoud({ blad, opOpen }: { readonly blad: Trajectblad; readonly opOpen: (nummer: string) => void }) {
  const t = useTeksten(teksten)
  const { nummer, soort, wie, personen, declaranten, diagnoses, anderen } = blad
  return (
    <div className="zk-trajectzicht-paneel">
      <p className="zk-stil">
        {soort} · {wie.map((een) => vul(t.persoon, { n: een })).join(', ')} · <Dag dag={blad.eerste} /> –{' '}
        <Dag dag={blad.laatste} />
      </p>
      {personen > 1 && <p role="note">{vul(t.meerPersonen, { n: personen })}</p>}
      <Tegels>
        <Tegel naam={t.gevraagd} waarde={<Geld cents={blad.gevraagd} />} />
        <Tegel naam={t.toegekend} waarde={<Geld cents={blad.toegekend} />} toestand="goed" />
        <Tegel naam={t.afgekeurd} waarde={<Geld cents={blad.afgekeurd} />} />
      </Tegels>
      <section>
        <h3>{t.wie}</h3>
        <ul className="zk-trajectzicht-rijen">
          {declaranten.map(({ agb, naam, eerste, laatste, toegekend }) => (
            <li key={agb}>
              <span>
                {naam ?? <code>{agb}</code>}
                <span className="zk-stil">
                  {' '}
                  <Dag dag={eerste} /> – <Dag dag={laatste} />
                </span>
              </span>
              <Geld cents={toegekend} />
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h3>{t.diagnoses}</h3>
        {diagnoses.length === 0 ? <p className="zk-stil">{t.geenDiagnoses}</p> : <Diagnoses diagnoses={diagnoses} />}
      </section>
      <Trajectregels nummer={nummer} />
      {anderen.length > 0 && (
        <section>
          <h3>{t.anderen}</h3>
          <p className="zk-stil">{t.anderenBij}</p>
          {blad.samenloop.length > 0 && (
            <Bevindingen
              bevindingen={blad.samenloop.map(({ soort: kind, reden }) => ({
                code: kind === 'fz-tegelijk' ? 'ZTN-12' : 'ZTN-13',
                ernst: 'letop',
                wat: reden,
              }))}
            />
          )}
          <ul className="zk-trajectzicht-rijen">
            {anderen.map((ander) => (
              <li key={ander.nummer}>
                <span>
                  <Button soort="stil" maat="klein" onPress={() => opOpen(ander.nummer)}>
                    {ander.nummer}
                  </Button>
                  <span className="zk-stil">
                    {' '}
                    {ander.soort}, {ander.declaranten.map(({ agb, naam }) => naam ?? agb).join(', ')},{' '}
                    <Dag dag={ander.eerste} /> – <Dag dag={ander.laatste} />
                  </span>
                </span>
                <Geld cents={ander.toegekend} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <p>
        <LinkButton naar="/trajectafspraken" zoek={{ zoek: nummer }} soort="stil">
          {t.afspraken}
        </LinkButton>
      </p>
    </div>
  )
}
