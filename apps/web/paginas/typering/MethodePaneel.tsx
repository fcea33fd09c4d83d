import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { BestandVak } from '../../kit/BestandVak.tsx'
import { Bevindingen } from '../../kit/Bevindingen.tsx'
import { Button } from '../../kit/Button.tsx'
import { DateField } from '../../kit/DateField.tsx'
import { Drawer } from '../../kit/Drawer.tsx'
import { Form, FormGroep, FormRij } from '../../kit/Form.tsx'
import { Foutpaneel } from '../../kit/Foutpaneel.tsx'
import { meld } from '../../kit/meld.ts'
import { RadioGroup } from '../../kit/RadioGroup.tsx'
import { Status } from '../../kit/Status.tsx'
import { TextField } from '../../kit/TextField.tsx'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import { bekijkMethode, type Methodeaanbod, type Methodevoorstel, neemMethode, openWerkmap } from './api.ts'
import { leesBlad } from './lees-blad.ts'

const teksten = {
  titel: { nl: 'Methode aannemen', en: 'Accept method' },
  uitleg: {
    nl: 'De Codelijst Zorgvraagtypering van de NZa: de hele werkmap, of drie bladen elk als CSV met puntkomma.',
    en: 'The Codelijst Zorgvraagtypering of the NZa: the whole workbook, or three sheets each as CSV with semicolons.',
  },
  stroom: { nl: 'Voor', en: 'For' },
  ggz: { nl: 'ggz', en: 'ggz' },
  fz: { nl: 'forensische zorg (fz)', en: 'forensic care (fz)' },
  uitgave: { nl: 'Uitgave', en: 'Release' },
  uitgaveUitleg: { nl: 'Hoe het bestand zichzelf noemt.', en: 'What the file calls itself.' },
  van: { nl: 'Geldig vanaf', en: 'Valid from' },
  tot: { nl: 'Geldig tot en met', en: 'Valid up to and including' },
  herkomst: { nl: 'Waar het bestand vandaan komt', en: 'Where the file comes from' },
  bladen: { nl: 'Bladen', en: 'Sheets' },
  werkmap: { nl: 'De werkmap van de NZa', en: 'The workbook of the NZa' },
  werkmapUitleg: {
    nl: 'Excel (.xlsx), met de bladen ZVT coëfficiënt en ZVT constante.',
    en: 'Excel (.xlsx), with the sheets ZVT coëfficiënt and ZVT constante.',
  },
  coefficienten: { nl: 'ZVT coëfficiënt', en: 'ZVT coëfficiënt' },
  constanten: { nl: 'ZVT constante', en: 'ZVT constante' },
  uitsluitingen: { nl: 'Uitsluitregels (mag leeg)', en: 'Exclusion rules (may be empty)' },
  coefficientenKolommen: {
    nl: 'Kolommen: vraag, antwoord, omschrijving, type, coëfficiënt.',
    en: 'Columns: question, answer, text, type, coefficient.',
  },
  constantenKolommen: { nl: 'Kolommen: type, constante.', en: 'Columns: type, constant.' },
  uitsluitingenKolommen: {
    nl: 'Kolommen: vraag, antwoord, tweede vraag, tweede antwoord, type.',
    en: 'Columns: question, answer, second question, second answer, type.',
  },
  bekijk: { nl: 'Bekijk', en: 'Look' },
  neem: { nl: 'Neem aan', en: 'Accept' },
  annuleer: { nl: 'Annuleer', en: 'Cancel' },
  nodig: { nl: 'Vul dit in.', en: 'Fill this in.' },
  klaar: { nl: 'Methode aangenomen', en: 'Method accepted' },
  goed: {
    nl: '{typen} typen, {vragen} vragen, {n} coëfficiënten, {u} uitsluitregels',
    en: '{typen} types, {vragen} questions, {n} coefficients, {u} exclusion rules',
  },
  verschil: {
    nl: 'Tegen {met}: {nieuw} nieuw, {gewijzigd} gewijzigd, {weg} weg',
    en: 'Against {met}: {nieuw} new, {gewijzigd} changed, {weg} gone',
  },
  bestaat: { nl: 'Precies deze methode is al aangenomen.', en: 'Exactly this method was accepted already.' },
  regel: {
    nl: 'Blad {blad}, regel {regel}, kolom {kolom}: “{gevonden}”',
    en: 'Sheet {blad}, row {regel}, column {kolom}: “{gevonden}”',
  },
} as const

const BLADEN = ['coefficienten', 'constanten', 'uitsluitingen'] as const
type Bladnaam = (typeof BLADEN)[number]

/** Takes in the official file: look first, then accept. */
export function MethodePaneel({ open, opSluit }: { readonly open: boolean; readonly opSluit: () => void }) {
  const t = useTeksten(teksten)
  return (
    <Drawer open={open} opSluit={opSluit} titel={t.titel} bij={t.uitleg} breedte="breed">
      {open && <Invoer opSluit={opSluit} />}
    </Drawer>
  )
}

function Invoer({ opSluit }: { readonly opSluit: () => void }) {
  const t = useTeksten(teksten)
  const client = useQueryClient()
  const [stroom, setStroom] = useState<'ggz' | 'fz'>('ggz')
  const [uitgave, setUitgave] = useState('')
  const [herkomst, setHerkomst] = useState('')
  const [van, setVan] = useState<string | null>(null)
  const [tot, setTot] = useState<string | null>(null)
  const [bladen, setBladen] = useState<Readonly<Partial<Record<Bladnaam, { naam: string; tekst: string }>>>>({})
  const [mist, setMist] = useState(false)
  const aanbod: Methodeaanbod = {
    stroom,
    uitgave: uitgave.trim(),
    geldig: { van: van ?? '', tot },
    herkomst: herkomst.trim(),
    coefficienten: bladen.coefficienten?.tekst ?? '',
    constanten: bladen.constanten?.tekst ?? '',
    uitsluitingen: bladen.uitsluitingen?.tekst ?? '',
  }
  const heel = aanbod.uitgave !== '' && aanbod.herkomst !== '' && van !== null
  const metBladen = bladen.coefficienten !== undefined && bladen.constanten !== undefined
  const bekijk = useMutation({ mutationFn: () => bekijkMethode(aanbod) })
  const neem = useMutation({
    mutationFn: () => neemMethode({ ...aanbod, reden: aanbod.herkomst }),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: ['typemethoden'] })
      void client.invalidateQueries({ queryKey: ['typering'] })
      meld({ toestand: 'goed', tekst: t.klaar })
      opSluit()
    },
  })
  const werkmap = useMutation({
    mutationFn: openWerkmap,
    onSuccess: (gelezen, bestand) => {
      const erin = BLADEN.filter((naam) => gelezen[naam] !== '')
      const delen = erin.map((naam) => [naam, { naam: `${bestand.name}: ${t[naam]}`, tekst: gelezen[naam] }])
      setBladen(Object.fromEntries(delen))
    },
  })
  const voorstel = bekijk.data
  const mag = voorstel !== undefined && voorstel.bevindingen.length === 0 && !voorstel.bestaat
  const verander = (doe: () => void) => {
    doe()
    bekijk.reset()
  }
  const fout = neem.error ?? bekijk.error ?? werkmap.error
  return (
    <Form
      naam={t.titel}
      opVerstuur={() => {
        setMist(true)
        if (!heel || !metBladen) return
        if (mag) neem.mutate()
        else bekijk.mutate()
      }}
      acties={
        <>
          <Button soort="hoofd" type="submit" isPending={bekijk.isPending || neem.isPending}>
            {mag ? t.neem : t.bekijk}
          </Button>
          <Button soort="stil" onPress={opSluit}>
            {t.annuleer}
          </Button>
        </>
      }
    >
      {fout !== null && <Foutpaneel fout={fout} />}
      <RadioGroup
        label={t.stroom}
        richting="naast"
        opties={(['ggz', 'fz'] as const).map((sleutel) => ({ sleutel, naam: t[sleutel] }))}
        waarde={stroom}
        opWaarde={(een) => verander(() => setStroom(een))}
      />
      <FormRij>
        <TextField
          label={t.uitgave}
          uitleg={t.uitgaveUitleg}
          value={uitgave}
          onChange={(tekst) => verander(() => setUitgave(tekst))}
          fout={mist && aanbod.uitgave === '' ? t.nodig : null}
        />
        <TextField
          label={t.herkomst}
          value={herkomst}
          onChange={(tekst) => verander(() => setHerkomst(tekst))}
          fout={mist && aanbod.herkomst === '' ? t.nodig : null}
        />
      </FormRij>
      <FormRij>
        <DateField
          label={t.van}
          waarde={van}
          opWaarde={(dag) => verander(() => setVan(dag))}
          fout={mist && van === null ? t.nodig : null}
        />
        <DateField label={t.tot} waarde={tot} opWaarde={(dag) => verander(() => setTot(dag))} optioneel />
      </FormRij>
      <FormGroep titel={t.bladen}>
        <BestandVak
          titel={t.werkmap}
          uitleg={t.werkmapUitleg}
          soorten={['.xlsx']}
          opBestanden={([bestand]) => bestand !== undefined && verander(() => werkmap.mutate(bestand))}
        />
        <div className="zk-typering-bladen">
          {BLADEN.map((naam) => (
            <BestandVak
              key={naam}
              titel={bladen[naam]?.naam ?? t[naam]}
              uitleg={bladen[naam] === undefined ? t[`${naam}Kolommen`] : t[naam]}
              soorten={['.csv']}
              opBestanden={async ([bestand]) => {
                if (bestand === undefined) return
                const tekst = await leesBlad(bestand)
                verander(() => setBladen((al) => ({ ...al, [naam]: { naam: bestand.name, tekst } })))
              }}
            />
          ))}
        </div>
        {mist && !metBladen && (
          <p className="zk-stamfout" role="alert">
            {t.nodig} {t.coefficienten}, {t.constanten}
          </p>
        )}
      </FormGroep>
      {voorstel !== undefined && <Voorstel voorstel={voorstel} />}
    </Form>
  )
}

function Voorstel({ voorstel }: { readonly voorstel: Methodevoorstel }) {
  const t = useTeksten(teksten)
  const { bevindingen, typen, vragen, coefficienten, uitsluitingen, verschil, bestaat } = voorstel
  if (bevindingen.length > 0) {
    return (
      <Bevindingen
        bevindingen={bevindingen.map(({ blad, regel, kolom, gevonden, wat, doe }) => ({
          code: blad,
          ernst: 'fout' as const,
          wat,
          doe,
          waar: vul(t.regel, { blad: t[blad], regel: regel ?? '–', kolom: kolom ?? '–', gevonden }),
        }))}
      />
    )
  }
  return (
    <div role="status">
      <p>
        <Status toestand={bestaat ? 'letop' : 'goed'}>
          {bestaat
            ? t.bestaat
            : vul(t.goed, { typen: typen.length, vragen: vragen.length, n: coefficienten, u: uitsluitingen })}
        </Status>
      </p>
      {verschil !== null && <p className="zk-zacht">{vul(t.verschil, verschil)}</p>}
    </div>
  )
}
