import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Bevindingen } from '../../../../kit/Bevindingen.tsx'
import { DateField } from '../../../../kit/DateField.tsx'
import { Drawer } from '../../../../kit/Drawer.tsx'
import { FormGroep, FormRij } from '../../../../kit/Form.tsx'
import { Foutpaneel } from '../../../../kit/Foutpaneel.tsx'
import { meld } from '../../../../kit/meld.ts'
import type { Optie } from '../../../../kit/optie.ts'
import { Select } from '../../../../kit/Select.tsx'
import { Status } from '../../../../kit/Status.tsx'
import { Switch } from '../../../../kit/Switch.tsx'
import { TextField } from '../../../../kit/TextField.tsx'
import { Waarom } from '../../../../kit/Waarom.tsx'
import { useTaal } from '../../../../taal/taal.ts'
import { useTeksten } from '../../../../taal/teksten.ts'
import { vul } from '../../../../taal/vul.ts'
import { foutBij } from '../../../stamgegevens/gedeeld/fout-bij.ts'
import { type Grond, proefVraag, type Typeerblad, typeer, useBewaarZorg } from './api.ts'
import { Kansen } from './Kansen.tsx'
import { PaneelForm } from './Paneel.tsx'
import { ZORGTEKSTEN } from './teksten.ts'
import { stappenVan } from './typering-stappen.ts'
import { ZorgverlenerVeld } from './ZorgverlenerVeld.tsx'

const teksten = {
  ...ZORGTEKSTEN,
  titel: { nl: 'Zorgvraag typeren', en: 'Type the care need' },
  datum: { nl: 'Getypeerd op', en: 'Typed on' },
  door: { nl: 'Gekozen door', en: 'Chosen by' },
  hand: { nl: 'Met de hand typeren', en: 'Type by hand' },
  methode: { nl: 'Methode {naam}', en: 'Method {naam}' },
  fictief: { nl: 'verzonnen methode', en: 'made-up method' },
  vragen: { nl: 'Antwoorden', en: 'Answers' },
  onbekend: { nl: 'onbekend', en: 'unknown' },
  uitkomst: { nl: 'Voorstel', en: 'Proposal' },
  type: { nl: 'Zorgvraagtype', en: 'Zorgvraagtype' },
  typeNaam: { nl: 'type {n}', en: 'type {n}' },
  waarom: { nl: 'Waarom dit type past', en: 'Why this type fits' },
  waaromUitleg: {
    nl: 'Nodig als het niet het voorgestelde type is, of zonder methode.',
    en: 'Needed when it is not the proposed type, or without a method.',
  },
  uitleg: { nl: 'Waarom type {n}?', en: 'Why type {n}?' },
  klaar: { nl: 'Getypeerd: type {n}', en: 'Typed: type {n}' },
  opRekening: { nl: 'Het type staat op het zorgtraject.', en: 'The type stands on the zorgtraject.' },
  nietOpRekening: {
    nl: 'Er is nog geen zorgtraject om het op te zetten: het gaat nog niet mee op de rekening.',
    en: 'There is no zorgtraject to put it on yet: it does not go on the bill yet.',
  },
} as const

type TyperingPaneelProps = {
  readonly open: boolean
  readonly grond: Grond
  readonly vandaag: string
  readonly regiebehandelaar: { readonly id: string; readonly naam: string } | null
  readonly opSluit: () => void
}

/** Types a zorgvraag: by the method while answering, or by hand with the reason. */
export function TyperingPaneel(props: TyperingPaneelProps) {
  const t = useTeksten(teksten)
  return (
    <Drawer open={props.open} opSluit={props.opSluit} titel={t.titel} breedte="breed">
      {props.open && <Invoer {...props} />}
    </Drawer>
  )
}

const ONBEKEND = '-1'

function Invoer({ grond, vandaag, regiebehandelaar, opSluit }: TyperingPaneelProps) {
  const t = useTeksten(teksten)
  const [taal] = useTaal()
  const [datum, setDatum] = useState<string | null>(vandaag)
  const [antwoorden, setAntwoorden] = useState<Readonly<Record<string, number>>>({})
  const [hand, setHand] = useState(false)
  const [gekozen, setGekozen] = useState<string | null>(null)
  const [waarom, setWaarom] = useState('')
  const [mist, setMist] = useState(false)
  const [door, setDoor] = useState<Optie | null>(
    regiebehandelaar === null ? null : { sleutel: regiebehandelaar.id, naam: regiebehandelaar.naam },
  )
  const { patient, zorgvraag } = grond
  const proef = useQuery({
    ...proefVraag({ patient, zorgvraag }, { datum: datum ?? vandaag, antwoorden, type: hand ? null : gekozen }),
    placeholderData: keepPreviousData,
  })
  const blad = proef.data
  const metMethode = blad?.methode != null && !hand
  const beantwoord = Object.values(antwoorden).some((een) => een >= 0)
  const voorgesteld = metMethode && beantwoord ? (blad.kansen[0]?.type ?? null) : null
  const type = gekozen ?? voorgesteld
  const { bewaar, ...bewaren } = useBewaarZorg(
    (wat: { readonly type: string; readonly datum: string; readonly door: string }) =>
      typeer(grond, { ...wat, waarom, antwoorden: metMethode ? { ...antwoorden } : null }),
    ({ opZorgtraject }) => {
      meld({
        toestand: opZorgtraject ? 'goed' : 'letop',
        tekst: vul(t.klaar, { n: type ?? '' }),
        bij: opZorgtraject ? t.opRekening : t.nietOpRekening,
      })
      opSluit()
    },
  )
  const verstuur = () => {
    setMist(true)
    if (type !== null && type !== '' && datum !== null && door !== null) bewaar({ type, datum, door: door.sleutel })
  }
  return (
    <PaneelForm
      naam={t.titel}
      bewaren={bewaren}
      velden={['datum', 'door', 'type', 'waarom']}
      opVerstuur={verstuur}
      opSluit={opSluit}
    >
      <FormRij>
        <DateField
          label={t.datum}
          waarde={datum}
          opWaarde={setDatum}
          fout={mist && datum === null ? t.nodig : foutBij(bewaren.fout, taal, 'datum')}
          autoFocus
        />
        <ZorgverlenerVeld
          label={t.door}
          waarde={door}
          opWaarde={setDoor}
          fout={mist && door === null ? t.nodig : foutBij(bewaren.fout, taal, 'door')}
        />
      </FormRij>
      {proef.isError && <Foutpaneel fout={proef.error} />}
      {blad?.reden != null && (
        <Bevindingen bevindingen={[{ code: 'ZPM-27', ernst: 'weet', wat: blad.reden }]} beknopt />
      )}
      {blad?.methode != null && (
        <div className="zk-typeer-methode">
          <span className="zk-stil">{vul(t.methode, { naam: blad.methode.uitgave })}</span>
          {blad.methode.fictief && <Status toestand="letop">{t.fictief}</Status>}
          <Switch
            isSelected={hand}
            onChange={(aan) => {
              setHand(aan)
              setGekozen(null)
            }}
          >
            {t.hand}
          </Switch>
        </div>
      )}
      {metMethode && <Vragen vragen={blad.vragen} antwoorden={antwoorden} opAntwoorden={setAntwoorden} />}
      {metMethode && blad.onbekend !== null && (
        <Bevindingen bevindingen={[{ code: 'ZPM-27', ernst: 'weet', wat: blad.onbekend }]} beknopt />
      )}
      {metMethode && beantwoord && blad.kansen.length > 0 && (
        <FormGroep titel={t.uitkomst}>
          <Kansen kansen={blad.kansen} gekozen={type} />
          {blad.uitleg !== null && (
            <Waarom
              titel={vul(t.uitleg, { n: blad.uitleg.type })}
              stappen={stappenVan(blad.uitleg, blad.kansen, taal, tekstenVan(blad))}
            />
          )}
        </FormGroep>
      )}
      <TypeVeld
        typen={metMethode && blad.kansen.length > 0 ? blad.kansen.map((een) => een.type) : (blad?.typen ?? null)}
        label={t.type}
        waarde={type}
        opWaarde={setGekozen}
        fout={mist && (type === null || type === '') ? t.nodig : foutBij(bewaren.fout, taal, 'type')}
      />
      <TextField
        label={t.waarom}
        uitleg={t.waaromUitleg}
        value={waarom}
        onChange={setWaarom}
        regels={2}
        fout={foutBij(bewaren.fout, taal, 'waarom')}
        optioneel={type !== null && type === voorgesteld}
      />
    </PaneelForm>
  )
}

type TypeVeldProps = {
  readonly typen: readonly string[] | null
  readonly label: string
  readonly waarde: string | null
  readonly opWaarde: (type: string) => void
  readonly fout: string | null
}

/** The type: out of the list where there is one, else typed as a number. */
function TypeVeld({ typen, label, waarde, opWaarde, fout }: TypeVeldProps) {
  const t = useTeksten(teksten)
  if (typen === null) {
    return (
      <TextField
        label={label}
        value={waarde ?? ''}
        onChange={(tekst) => opWaarde(tekst.trim())}
        fout={fout}
        breedte="kort"
      />
    )
  }
  const opties = typen.map((n) => ({ sleutel: n, naam: vul(t.typeNaam, { n }) }))
  return (
    <Select
      label={label}
      opties={opties.toSorted((a, b) => Number(a.sleutel) - Number(b.sleutel))}
      waarde={waarde}
      opWaarde={opWaarde}
      fout={fout}
      breedte="half"
    />
  )
}

type VragenProps = {
  readonly vragen: Typeerblad['vragen']
  readonly antwoorden: Readonly<Record<string, number>>
  readonly opAntwoorden: (antwoorden: Readonly<Record<string, number>>) => void
}

function Vragen({ vragen, antwoorden, opAntwoorden }: VragenProps) {
  const t = useTeksten(teksten)
  return (
    <FormGroep titel={t.vragen}>
      <div className="zk-typeer-vragen">
        {vragen.map(({ vraag, antwoorden: keuzes }) => (
          <Select
            key={vraag}
            label={vraag}
            opties={[
              { sleutel: ONBEKEND, naam: t.onbekend },
              ...keuzes.map(({ antwoord, tekst }) => ({
                sleutel: String(antwoord),
                naam: tekst === null ? String(antwoord) : `${antwoord} ${tekst}`,
              })),
            ]}
            waarde={String(antwoorden[vraag] ?? ONBEKEND)}
            opWaarde={(keuze) => opAntwoorden({ ...antwoorden, [vraag]: Number(keuze) })}
          />
        ))}
      </div>
    </FormGroep>
  )
}

const tekstenVan =
  ({ vragen }: Typeerblad) =>
  (vraag: string, antwoord: number): string | null =>
    vragen.find((een) => een.vraag === vraag)?.antwoorden.find((een) => een.antwoord === antwoord)?.tekst ?? null
