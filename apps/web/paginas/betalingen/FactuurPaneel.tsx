import { FileX2, Printer } from 'lucide-react'
import { useRef, useState } from 'react'
import { Button } from '../../kit/Button.tsx'
import { Dag } from '../../kit/Dag.tsx'
import { Drawer } from '../../kit/Drawer.tsx'
import { Geld } from '../../kit/Geld.tsx'
import { Status } from '../../kit/Status.tsx'
import { useLees, useTaal } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import { useMag } from '../registraties/gedeeld/mag.ts'
import { afdrukPad, type Factuur, maakOngedaan, trekIn } from './api.ts'
import { Factuurregels } from './Factuurregels.tsx'
import { naamVanPlichtige } from './factuurkolommen.tsx'
import { Herkomstregel } from './Herkomstregel.tsx'
import { RedenVraag } from './RedenVraag.tsx'
import { STATUSSEN } from './status.ts'

const teksten = {
  titel: { nl: 'Factuur {nummer}', en: 'Invoice {nummer}' },
  bedragen: { nl: 'Bedragen', en: 'Amounts' },
  gedeclareerd: { nl: 'Gedeclareerd', en: 'Declared' },
  toegekend: { nl: 'Toegekend', en: 'Granted' },
  ontvangen: { nl: 'Ontvangen', en: 'Received' },
  voorgesteld: { nl: 'Wacht op bevestiging', en: 'Awaits confirmation' },
  open: { nl: 'Open', en: 'Due' },
  teVeel: { nl: 'Te veel', en: 'Too much' },
  verzonden: { nl: 'Verzonden', en: 'Sent' },
  uiterlijk: { nl: 'Te betalen uiterlijk', en: 'Payment is due on' },
  bron: { nl: 'Waar de betaling vandaan komt', en: 'Where the payment comes from' },
  geenBron: {
    nl: 'Er is nog geen boeking aan deze factuur gekoppeld.',
    en: 'No booking was matched to this invoice yet.',
  },
  meerBronnen: { nl: 'En nog {n} betalingen.', en: 'And {n} more payments.' },
  afdruk: { nl: 'Bekijk en druk af', en: 'View and print' },
  creditafdruk: { nl: 'Bekijk creditfactuur', en: 'View credit note' },
  trekIn: { nl: 'Trek factuur in', en: 'Withdraw invoice' },
  trekInBij: {
    nl: 'Staat op de creditfactuur voor de patiënt. De regels zijn daarna weer vrij; het factuurnummer wordt niet opnieuw gebruikt.',
    en: 'Is on the credit note for the patient. The lines are free again after this; the number is not used again.',
  },
  ongedaan: { nl: 'Koppeling ongedaan maken', en: 'Undo match' },
  ongedaanBij: {
    nl: 'De factuur staat daarna weer open; het geld staat bij Te verwerken.',
    en: 'The invoice is open again after this; the money waits under To be dealt with.',
  },
} as const

type FactuurPaneelProps = { readonly factuur: Factuur | null; readonly opSluit: () => void }

/** One invoice: amounts, every source of what was paid, and the state of each line. */
export function FactuurPaneel({ factuur, opSluit }: FactuurPaneelProps) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const [taal] = useTaal()
  const mag = useMag('declareren')
  const [trektIn, setTrektIn] = useState(false)
  const [ongedaan, setOngedaan] = useState<string | null>(null)
  const lijf = useRef<HTMLDivElement>(null)
  if (factuur === null) return null
  const { factuurnummer, status, herkomst, aantalHerkomst, vervaldag, tekst } = factuur
  const weg = status === 'ingetrokken'
  const bedragen = [
    [t.gedeclareerd, factuur.gedeclareerd],
    [t.toegekend, factuur.toegekend],
    [t.ontvangen, factuur.betaald],
    ...(factuur.voorgesteld === 0 ? [] : [[t.voorgesteld, factuur.voorgesteld] as const]),
    [t.open, factuur.open],
    ...(factuur.teVeel === 0 ? [] : [[t.teVeel, factuur.teVeel] as const]),
  ] as const
  return (
    <Drawer
      open
      opSluit={opSluit}
      titel={vul(t.titel, { nummer: factuurnummer })}
      bij={lees(naamVanPlichtige(factuur))}
      {...(factuur.betaler === null
        ? {
            acties: (
              <>
                <Button
                  icoon={Printer}
                  onPress={() => window.open(afdrukPad(factuurnummer, taal), '_blank', 'noopener')}
                >
                  {weg ? t.creditafdruk : t.afdruk}
                </Button>
                {mag && !weg && (
                  <Button soort="stil" icoon={FileX2} onPress={() => setTrektIn(true)}>
                    {t.trekIn}
                  </Button>
                )}
              </>
            ),
          }
        : {})}
    >
      <div className="zk-betalingen-paneel" ref={lijf} tabIndex={-1}>
        <p className="zk-betalingen-stand">
          <Status toestand={STATUSSEN[status].toestand}>{lees(STATUSSEN[status].naam)}</Status>
          {tekst && <span className="zk-stil">{lees(tekst)}</span>}
        </p>
        <dl aria-label={t.bedragen} className="zk-betalingen-bedragen">
          {bedragen.map(([naam, cents]) => (
            <div key={naam}>
              <dt>{naam}</dt>
              <dd>
                <Geld cents={cents} />
              </dd>
            </div>
          ))}
          <div>
            <dt>{vervaldag === null || weg ? t.verzonden : t.uiterlijk}</dt>
            <dd>
              <Dag dag={weg ? factuur.dag : (vervaldag ?? factuur.dag)} />
            </dd>
          </div>
        </dl>
        {!weg && (
          <>
            <section>
              <h3>{t.bron}</h3>
              {herkomst.length === 0 ? (
                <p className="zk-stil">{t.geenBron}</p>
              ) : (
                <ul className="zk-betalingen-herkomst">
                  {herkomst.map((een) => (
                    <Herkomstregel
                      key={een.betaling}
                      herkomst={een}
                      {...(mag ? { opOngedaan: () => setOngedaan(een.betaling) } : {})}
                    />
                  ))}
                </ul>
              )}
              {aantalHerkomst > herkomst.length && (
                <p className="zk-stil">{vul(t.meerBronnen, { n: aantalHerkomst - herkomst.length })}</p>
              )}
            </section>
            <Factuurregels post={factuur.post} />
          </>
        )}
      </div>
      {trektIn && (
        <RedenVraag
          titel={t.trekIn}
          uitleg={t.trekInBij}
          doe={(reden) => trekIn(factuurnummer, reden)}
          opSluit={() => {
            setTrektIn(false)
            setTimeout(() => lijf.current?.focus(), 50)
          }}
        />
      )}
      {ongedaan !== null && (
        <RedenVraag
          titel={t.ongedaan}
          uitleg={t.ongedaanBij}
          doe={(reden) => maakOngedaan(ongedaan, reden)}
          opSluit={() => {
            setOngedaan(null)
            // the button that asked is gone with what was undone; the keyboard stays in the panel
            setTimeout(() => lijf.current?.focus(), 50)
          }}
        />
      )}
    </Drawer>
  )
}
