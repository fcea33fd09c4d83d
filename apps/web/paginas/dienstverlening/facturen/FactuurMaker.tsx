import { ReceiptText } from 'lucide-react'
import { useState } from 'react'
import { Bevindingen } from '../../../kit/Bevindingen.tsx'
import { Button } from '../../../kit/Button.tsx'
import { Checkbox } from '../../../kit/Checkbox.tsx'
import { Dag } from '../../../kit/Dag.tsx'
import { Foutpaneel } from '../../../kit/Foutpaneel.tsx'
import { Geld } from '../../../kit/Geld.tsx'
import { GeldField } from '../../../kit/GeldField.tsx'
import { Kaart } from '../../../kit/Kaart.tsx'
import { NumberField } from '../../../kit/NumberField.tsx'
import { useTeksten } from '../../../taal/teksten.ts'
import { vul } from '../../../taal/vul.ts'
import { useMag } from '../../registraties/gedeeld/mag.ts'
import { maakFactuur, type Opdrachtgever } from '../api.ts'
import { Nummer } from '../delen/Nummer.tsx'
import { useDoe } from '../delen/use-doe.ts'

const teksten = {
  onbekend: { nl: 'Opdrachtgever {agb}', en: 'Asker {agb}' },
  tarief: { nl: 'Tarief', en: 'Tariff' },
  afgesproken: { nl: 'Afgesproken in het verzoek.', en: 'Agreed in the request.' },
  getypt: { nl: 'Geen afspraak: vul het tarief in.', en: 'No agreement: type the tariff.' },
  termijn: { nl: 'Betaaltermijn (dagen)', en: 'Payment term (days)' },
  maak: { nl: 'Maak factuur', en: 'Make invoice' },
  samen: { nl: 'samen', en: 'together' },
  bezorgd: { nl: 'Factuur {nummer} gemaakt en bezorgd', en: 'Invoice {nummer} made and delivered' },
  klaar: {
    nl: 'Factuur {nummer} gemaakt: geef het bestand aan de opdrachtgever',
    en: 'Invoice {nummer} made: give the file to the asker',
  },
} as const

type Keuze = { readonly mee: boolean; readonly tarief: number | null }
type Regel = Opdrachtgever['regels'][number]

/** What one asker is charged for: all that can be is chosen; what has no number says why. */
export function FactuurMaker({
  maand,
  opdrachtgever,
}: {
  readonly maand: string
  readonly opdrachtgever: Opdrachtgever
}) {
  const t = useTeksten(teksten)
  const mag = useMag('declareren')
  const { agb, naam, regels } = opdrachtgever
  const [keuzes, setKeuzes] = useState<ReadonlyMap<string, Keuze>>(new Map())
  const [termijn, setTermijn] = useState<number | null>(30)
  const { bezig, fout, doe } = useDoe()
  const keuzeVan = ({ prestatie, reden, tarief }: Regel): Keuze =>
    keuzes.get(prestatie) ?? { mee: reden === null, tarief }
  const gekozen = regels.flatMap((regel) => {
    const { mee, tarief } = keuzeVan(regel)
    return mee && regel.reden === null ? [{ prestatie: regel.prestatie, tarief }] : []
  })
  const compleet =
    gekozen.length > 0 && termijn !== null && gekozen.every(({ tarief }) => tarief !== null && tarief > 0)
  const totaal = gekozen.reduce((som, { tarief }) => som + (tarief ?? 0), 0)
  const maak = () =>
    doe(
      () => maakFactuur({ maand, opdrachtgever: agb, termijn: termijn ?? 30, regels: gekozen }),
      ({ nummer, bezorgd }) => vul(bezorgd ? t.bezorgd : t.klaar, { nummer }),
    )
  return (
    <Kaart titel={naam ?? vul(t.onbekend, { agb })} bij={agb}>
      <ul className="zk-dienst-keuzes">
        {regels.map((regel) => {
          const keuze = keuzeVan(regel)
          const zet = (deel: Partial<Keuze>) => setKeuzes(new Map(keuzes).set(regel.prestatie, { ...keuze, ...deel }))
          return (
            <li key={regel.prestatie}>
              <Checkbox
                isSelected={keuze.mee && regel.reden === null}
                isDisabled={!mag || regel.reden !== null}
                onChange={(mee) => zet({ mee })}
              >
                <span className="zk-dienst-wat">
                  <span>
                    <Dag dag={regel.datum} /> {regel.begintijd} · {regel.naam}
                  </span>
                  <span className="zk-stil">{regel.omschrijving}</span>
                  {regel.zorgtraject !== null && <Nummer nummer={regel.zorgtraject} />}
                </span>
              </Checkbox>
              {regel.reden === null ? (
                <GeldField
                  label={t.tarief}
                  uitleg={regel.tarief === null ? t.getypt : t.afgesproken}
                  waarde={keuze.tarief}
                  opWaarde={(tarief) => zet({ tarief })}
                  isDisabled={!mag || regel.tarief !== null || !keuze.mee}
                />
              ) : (
                <span />
              )}
              {regel.reden !== null && <Bevindingen beknopt bevindingen={[{ ...regel.reden, ernst: 'letop' }]} />}
            </li>
          )
        })}
      </ul>
      {fout !== null && <Foutpaneel fout={fout} />}
      {mag && (
        <footer className="zk-dienst-maak">
          <NumberField label={t.termijn} waarde={termijn} opWaarde={setTermijn} min={0} max={365} />
          <p aria-live="polite">
            {gekozen.length > 0 && (
              <>
                {t.samen}{' '}
                <strong>
                  <Geld cents={totaal} />
                </strong>
              </>
            )}
          </p>
          <Button
            soort="hoofd"
            icoon={ReceiptText}
            isPending={bezig}
            isDisabled={!compleet}
            onPress={() => void maak()}
          >
            {t.maak}
          </Button>
        </footer>
      )}
    </Kaart>
  )
}
