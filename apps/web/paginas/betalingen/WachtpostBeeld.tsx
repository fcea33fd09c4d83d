import { Check, FolderMinus } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../kit/Button.tsx'
import { Dag } from '../../kit/Dag.tsx'
import { Foutpaneel } from '../../kit/Foutpaneel.tsx'
import { Geld } from '../../kit/Geld.tsx'
import { meld } from '../../kit/meld.ts'
import { useSneltoets } from '../../sneltoets/sneltoetsen.ts'
import { useLees } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import { bevestig, koppel, legTerzijde, type Wachtpost } from './api.ts'
import { RedenVraag } from './RedenVraag.tsx'

const teksten = {
  titel: { nl: 'Gekozen boeking', en: 'Chosen booking' },
  saldo: { nl: 'Factuur waarvan de regels elkaar opheffen', en: 'Invoice of which the lines cancel out' },
  onbekend: { nl: 'Onbekende afzender', en: 'Unknown sender' },
  op: {
    nl: 'Boeking {n} op afschrift {afschrift} ({bestand})',
    en: 'Booking {n} on statement {afschrift} ({bestand})',
  },
  voorstel: { nl: 'Voorstel', en: 'Proposal' },
  bevestig: { nl: 'Bevestig', en: 'Confirm' },
  over: { nl: 'Blijft over', en: 'Is left' },
  wachtOp: { nl: 'Waarom dit wacht', en: 'Why this waits' },
  kies: { nl: 'Welke factuur is het?', en: 'Which invoice is it?' },
  open: { nl: 'open', en: 'due' },
  boek: { nl: 'Boek op {nummer}', en: 'Book on {nummer}' },
  terzijde: { nl: 'Leg terzijde', en: 'Set aside' },
  terzijdeBij: {
    nl: 'Wat is dit dan wel? Bijvoorbeeld huur, loon, of een terugboeking die al verwerkt is.',
    en: 'What is it then? For instance rent, wages, or a reversal that was dealt with.',
  },
  gedaan: { nl: 'Geboekt op factuur {nummer}', en: 'Booked on invoice {nummer}' },
  factuur: { nl: 'Factuur {nummer}', en: 'Invoice {nummer}' },
} as const

/** How many candidates have a key of their own. */
const CIJFERS = ['1', '2', '3', '4', '5'] as const

/** What waits of one booking: confirm with one key, choose a candidate with its number, or set aside. */
export function WachtpostBeeld({ post, mag }: { readonly post: Wachtpost; readonly mag: boolean }) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const { boeking, voorstel, rest, sleutel } = post
  const [bezig, setBezig] = useState(false)
  const [fout, setFout] = useState<unknown>(null)
  const [terzijde, setTerzijde] = useState(false)
  const doe = async (daad: () => Promise<void>, nummer: string): Promise<void> => {
    if (bezig) return
    setBezig(true)
    setFout(null)
    try {
      await daad()
      meld({ toestand: 'goed', tekst: vul(t.gedaan, { nummer }) })
    } catch (f) {
      setFout(f)
    }
    setBezig(false)
  }
  const nummers = voorstel.map(({ factuurnummer }) => factuurnummer).join(', ')
  const zeg = () => void doe(() => bevestig(post), nummers)
  const kandidaten = voorstel.length > 0 ? [] : (rest?.kandidaten ?? [])
  const kies = (i: number) => {
    const kandidaat = kandidaten[i]
    if (kandidaat) void doe(() => koppel(sleutel, kandidaat.post), kandidaat.factuurnummer)
  }
  const toets = (waar: boolean, naam: string) => (mag && waar ? naam : null)
  useSneltoets(toets(voorstel.length > 0, 'b'), teksten.bevestig, zeg)
  useSneltoets(toets(boeking !== null, 'x'), teksten.terzijde, () => setTerzijde(true))
  useSneltoets(toets(kandidaten.length > 0, CIJFERS[0]), teksten.kies, () => kies(0))
  useSneltoets(toets(kandidaten.length > 1, CIJFERS[1]), teksten.kies, () => kies(1))
  useSneltoets(toets(kandidaten.length > 2, CIJFERS[2]), teksten.kies, () => kies(2))
  useSneltoets(toets(kandidaten.length > 3, CIJFERS[3]), teksten.kies, () => kies(3))
  useSneltoets(toets(kandidaten.length > 4, CIJFERS[4]), teksten.kies, () => kies(4))
  return (
    <section className="zk-betalingen-post" aria-label={t.titel}>
      {boeking === null ? (
        <h2>{t.saldo}</h2>
      ) : (
        <header>
          <h2>
            <Geld cents={boeking.bedrag} />
          </h2>
          <p>
            <strong>{boeking.tegenpartij ?? t.onbekend}</strong> · <Dag dag={boeking.dag} />
          </p>
          {boeking.omschrijving !== '' && <p className="zk-betalingen-omschrijving">{boeking.omschrijving}</p>}
          <p className="zk-stil">
            {vul(t.op, { n: boeking.volgnummer, afschrift: boeking.afschrift, bestand: boeking.bestand })}
          </p>
        </header>
      )}
      {voorstel.length > 0 && (
        <div className="zk-betalingen-voorstel">
          <h3>{t.voorstel}</h3>
          <ul>
            {voorstel.map(({ post: id, factuurnummer, bedrag, reden }) => (
              <li key={id}>
                <p className="zk-betalingen-tussen">
                  <span>{vul(t.factuur, { nummer: factuurnummer })}</span>
                  <strong>
                    <Geld cents={bedrag} />
                  </strong>
                </p>
                <p className="zk-stil">{lees(reden.tekst)}</p>
              </li>
            ))}
          </ul>
          {mag && (
            <Button soort="hoofd" icoon={Check} sneltoets="b" isPending={bezig} onPress={zeg}>
              {t.bevestig}
            </Button>
          )}
        </div>
      )}
      {rest !== null && (
        <div className="zk-betalingen-rest">
          <h3 className="zk-betalingen-tussen">
            <span>{voorstel.length > 0 ? t.over : t.wachtOp}</span>
            {voorstel.length > 0 && <Geld cents={rest.bedrag} />}
          </h3>
          <p>{lees(rest.reden.tekst)}</p>
        </div>
      )}
      {kandidaten.length > 0 && (
        <div>
          <h3>{t.kies}</h3>
          <ol className="zk-betalingen-kandidaten">
            {kandidaten.map(({ post: id, factuurnummer, open, waarom }, i) => (
              <li key={id}>
                <p className="zk-betalingen-tussen">
                  <code>{factuurnummer}</code>
                  <span>
                    <Geld cents={open} /> {t.open}
                  </span>
                </p>
                <p className="zk-stil">{lees(waarom)}</p>
                {mag && (
                  <Button
                    maat="klein"
                    isDisabled={bezig}
                    onPress={() => kies(i)}
                    {...(CIJFERS[i] === undefined ? {} : { sneltoets: CIJFERS[i] })}
                  >
                    {vul(t.boek, { nummer: factuurnummer })}
                  </Button>
                )}
              </li>
            ))}
          </ol>
        </div>
      )}
      {fout !== null && <Foutpaneel fout={fout} />}
      {mag && boeking !== null && (
        <Button soort="stil" maat="klein" icoon={FolderMinus} sneltoets="x" onPress={() => setTerzijde(true)}>
          {t.terzijde}
        </Button>
      )}
      {terzijde && (
        <RedenVraag
          titel={t.terzijde}
          uitleg={t.terzijdeBij}
          doe={(reden) => legTerzijde([sleutel], reden)}
          opSluit={() => setTerzijde(false)}
        />
      )}
    </section>
  )
}
