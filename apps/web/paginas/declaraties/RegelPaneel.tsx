import { useQuery } from '@tanstack/react-query'
import { Button } from '../../kit/Button.tsx'
import { Dag } from '../../kit/Dag.tsx'
import { Drawer } from '../../kit/Drawer.tsx'
import { Geladen } from '../../kit/Geladen.tsx'
import { Geld } from '../../kit/Geld.tsx'
import { Status } from '../../kit/Status.tsx'
import { useLees } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { Moment } from '../registraties/gedeeld/Moment.tsx'
import { type Regel, regelVraag } from './api.ts'
import { REGELSTANDEN } from './gedeeld/standen.ts'

type RegelPaneelProps = {
  readonly referentie: string | null
  readonly opSluit: () => void
  readonly opRegistratie: (id: string) => void
}

const teksten = {
  regel: { nl: 'Regel', en: 'Line' },
  credit: { nl: 'Creditregel', en: 'Credit line' },
  open: { nl: 'Open de registratie', en: 'Open the registration' },
  bedrag: { nl: 'Gedeclareerd', en: 'Declared' },
  toegekend: { nl: 'Toegekend', en: 'Granted' },
  dag: { nl: 'Dag', en: 'Day' },
  code: { nl: 'Prestatiecode', en: 'Service code' },
  patient: { nl: 'Patiënt', en: 'Patient' },
  eerder: { nl: 'Volgt op regel', en: 'Follows line' },
  beantwoord: { nl: 'Beantwoord', en: 'Answered' },
  codes: { nl: 'Retourcodes van deze regel', en: 'Return codes of this line' },
  berichtcodes: { nl: 'Retourcodes van het bericht', en: 'Return codes of the message' },
  geschiedenis: { nl: 'Wat ermee gebeurde', en: 'What happened to it' },
  niets: { nl: 'Nog geen antwoord ontvangen.', en: 'No answer received yet.' },
} as const

/** One line that was sent: amounts, answer, return codes, history, and the way to its registration. */
export function RegelPaneel({ referentie, opSluit, opRegistratie }: RegelPaneelProps) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const vraag = useQuery({ ...regelVraag(referentie ?? ''), enabled: referentie !== null })
  const { prestatie = null } = vraag.data?.regel ?? {}
  return (
    <Drawer
      open={referentie !== null}
      opSluit={opSluit}
      titel={`${vraag.data?.regel.soort === 'credit' ? t.credit : t.regel} ${referentie ?? ''}`}
      {...(prestatie === null ? {} : { acties: <Button onPress={() => opRegistratie(prestatie)}>{t.open}</Button> })}
    >
      <Geladen vraag={vraag}>
        {({ regel, geschiedenis }) => (
          <div className="zk-regelpaneel">
            <div>
              <Status toestand={REGELSTANDEN[regel.stand].toestand}>{lees(REGELSTANDEN[regel.stand].naam)}</Status>
            </div>
            <dl className="zk-regelfeiten">
              <dt>{t.bedrag}</dt>
              <dd>
                <Geld cents={regel.bedrag} />
              </dd>
              <dt>{t.toegekend}</dt>
              <dd>
                <Geld cents={regel.beantwoord === null ? null : regel.toegekend} />
              </dd>
              <dt>{t.dag}</dt>
              <dd>
                <Dag dag={regel.datum} />
              </dd>
              <dt>{t.code}</dt>
              <dd>{regel.code ?? '–'}</dd>
              <dt>{t.patient}</dt>
              <dd>{regel.naam === null ? regel.patient : `${regel.naam} (${regel.patient})`}</dd>
              {regel.gerelateerd && (
                <>
                  <dt>{t.eerder}</dt>
                  <dd>{regel.gerelateerd}</dd>
                </>
              )}
              <dt>{t.beantwoord}</dt>
              <dd>
                <Dag dag={regel.beantwoord} />
              </dd>
            </dl>
            <Codes titel={t.codes} meldingen={regel.meldingen} />
            <Codes titel={t.berichtcodes} meldingen={regel.berichtmeldingen} />
            <section>
              <h3>{t.geschiedenis}</h3>
              {geschiedenis.length === 0 && <p className="zk-stil">{t.niets}</p>}
              <ol>
                {geschiedenis.map(({ op, naar, reden, toegekend }) => (
                  <li key={`${op} ${naar}`}>
                    <Status toestand={REGELSTANDEN[naar as Regel['stand']]?.toestand ?? 'neutraal'}>
                      {lees(REGELSTANDEN[naar as Regel['stand']]?.naam ?? naar)}
                    </Status>{' '}
                    <span className="zk-stil">
                      <Moment op={op} />
                    </span>{' '}
                    <Geld cents={toegekend} />
                    <p className="zk-zacht">{lees(reden)}</p>
                  </li>
                ))}
              </ol>
            </section>
          </div>
        )}
      </Geladen>
    </Drawer>
  )
}

function Codes({ titel, meldingen }: { readonly titel: string; readonly meldingen: Regel['meldingen'] }) {
  const lees = useLees()
  if (meldingen.length === 0) return null
  return (
    <section>
      <h3>{titel}</h3>
      <ul>
        {meldingen.map(({ code, betekenis, elementen }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one code may stand twice
          <li key={`${code} ${i}`}>
            <code>{code}</code> {betekenis && lees(betekenis)}
            {elementen.map(({ naam, waarde }) => (
              <span key={naam} className="zk-zacht">
                {' '}
                {naam}: {waarde}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}
