import { PencilLine, Undo2 } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../kit/Button.tsx'
import { Dag } from '../../kit/Dag.tsx'
import { Drawer } from '../../kit/Drawer.tsx'
import { Geld } from '../../kit/Geld.tsx'
import { Status } from '../../kit/Status.tsx'
import { useLees } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { naamVanBetaler } from '../declaraties/gedeeld/naam-van-betaler.ts'
import { REGELSTANDEN } from '../declaraties/gedeeld/standen.ts'
import { Fictief } from '../registraties/gedeeld/Fictief.tsx'
import type { Overgenomen } from './api.ts'
import { OpnieuwRegistreren } from './OpnieuwRegistreren.tsx'
import { Terugnemen } from './Terugnemen.tsx'

const teksten = {
  titel: { nl: 'Overgenomen prestatie', en: 'Prestatie taken over' },
  patient: { nl: 'Patiënt', en: 'Patient' },
  prestatie: { nl: 'Prestatie', en: 'Prestatie' },
  tarief: { nl: 'Gedeclareerd', en: 'Declared' },
  toegekend: { nl: 'Toegekend', en: 'Granted' },
  betaler: { nl: 'Betaler', en: 'Payer' },
  factuur: { nl: 'Factuur', en: 'Invoice' },
  regel: { nl: 'Laatste regel', en: 'Last line' },
  stand: { nl: 'Stand', en: 'State' },
  uitleg: {
    nl: 'Deze prestatie komt uit een bericht van het oude systeem. Klopt zij niet, maak dan de registratie opnieuw of neem haar terug; bij Correcties ziet u wat er dan verzonden wordt.',
    en: 'This prestatie comes from a message of the old system. When it is wrong, make its registration anew or take it back; Corrections shows what is sent then.',
  },
  opnieuw: { nl: 'Registreer opnieuw', en: 'Register anew' },
  terug: { nl: 'Neem terug', en: 'Take back' },
} as const

type OvergenomenPaneelProps = {
  readonly prestatie: Overgenomen
  readonly maand: string
  readonly mag: boolean
  readonly opSluit: () => void
}

/** One prestatie of the old system: what is known of it, and how to mend it. */
export function OvergenomenPaneel({ prestatie, maand, mag, opSluit }: OvergenomenPaneelProps) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const [werk, setWerk] = useState<'kijk' | 'opnieuw' | 'terug'>('kijk')
  const { naam, datum, code, omschrijving, tarief, stand, betaler, factuurnummer, referentie, toegekend, fictief } =
    prestatie
  const acties = mag && werk === 'kijk' && (
    <>
      <Button icoon={Undo2} onPress={() => setWerk('terug')}>
        {t.terug}
      </Button>
      <Button icoon={PencilLine} onPress={() => setWerk('opnieuw')}>
        {t.opnieuw}
      </Button>
    </>
  )
  return (
    <Drawer open opSluit={opSluit} titel={t.titel} bij={<Dag dag={datum} />} {...(acties ? { acties } : {})}>
      <div className="zk-overname">
        <dl className="zk-overname-feiten">
          <Feit naam={t.patient}>{naam}</Feit>
          <Feit naam={t.prestatie}>
            <code>{code}</code> {omschrijving} {fictief && <Fictief />}
          </Feit>
          <Feit naam={t.tarief}>
            <Geld cents={tarief} />
          </Feit>
          {stand && (
            <Feit naam={t.stand}>
              <Status toestand={REGELSTANDEN[stand].toestand}>{lees(REGELSTANDEN[stand].naam)}</Status>
            </Feit>
          )}
          <Feit naam={t.toegekend}>
            <Geld cents={toegekend} />
          </Feit>
          {betaler && <Feit naam={t.betaler}>{lees(naamVanBetaler(betaler))}</Feit>}
          <Feit naam={t.factuur}>{factuurnummer ?? '–'}</Feit>
          <Feit naam={t.regel}>
            <code>{referentie ?? '–'}</code>
          </Feit>
        </dl>
        {werk === 'kijk' && <p className="zk-zacht">{t.uitleg}</p>}
        {werk === 'terug' && (
          <Terugnemen id={prestatie.id} maand={maand} opAf={() => setWerk('kijk')} opKlaar={opSluit} />
        )}
        {werk === 'opnieuw' && <OpnieuwRegistreren registratie={prestatie.registratie} opAf={() => setWerk('kijk')} />}
      </div>
    </Drawer>
  )
}

function Feit({ naam, children }: { readonly naam: string; readonly children: React.ReactNode }) {
  return (
    <div className="zk-overname-feit">
      <dt>{naam}</dt>
      <dd>{children}</dd>
    </div>
  )
}
