import { Checkbox } from '../../kit/Checkbox.tsx'
import { Dag } from '../../kit/Dag.tsx'
import { GeldField } from '../../kit/GeldField.tsx'
import { formatGeld } from '../../kit/geld-schrijven.ts'
import { Select } from '../../kit/Select.tsx'
import { useLees, useTaal } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import { vul } from '../../taal/vul.ts'
import type { Patientregels } from './api.ts'
import { type Keuze, maximumVoor, metReden, type Reden, voorstelVoor } from './keuze.ts'

const teksten = {
  reden: { nl: 'Waarom de patiënt betaalt', en: 'Why the patient pays' },
  ongecontracteerd: { nl: 'Geen contract', en: 'No contract' },
  'niet-basispakket': { nl: 'Niet-basispakketzorg', en: 'Outside the basispakket' },
  tarief: { nl: 'Tarief', en: 'Tariff' },
  maximum: { nl: 'hoogstens {bedrag}', en: 'at most {bedrag}' },
  boven: { nl: 'Hoogstens {bedrag} (NZa).', en: 'At most {bedrag} (NZa).' },
} as const

type PatientRegelsProps = {
  readonly patient: Patientregels
  readonly keuzes: ReadonlyMap<string, Keuze>
  readonly mag: boolean
  readonly opKeuze: (prestatie: string, keuze: Keuze) => void
}

/** What of one patient can be billed: each contact with the reason and the own tariff. */
export function PatientRegels({ patient, keuzes, mag, opKeuze }: PatientRegelsProps) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const [taal] = useTaal()
  return (
    <section className="zk-betalingen-patient">
      <h3>{patient.naam}</h3>
      <ul>
        {patient.regels.map((regel) => {
          const keuze = keuzes.get(regel.prestatie) ?? voorstelVoor(regel)
          const zet = (nieuw: Keuze) => opKeuze(regel.prestatie, nieuw)
          const maximum = maximumVoor(regel, keuze.reden)
          const bedrag = maximum === null ? '–' : formatGeld(maximum, taal)
          const boven = maximum !== null && keuze.tarief !== null && keuze.tarief > maximum
          return (
            <li key={regel.prestatie}>
              <Checkbox isSelected={keuze.mee} isDisabled={!mag} onChange={(mee) => zet({ ...keuze, mee })}>
                <span className="zk-betalingen-contact">
                  <span>
                    <Dag dag={regel.dag} /> {regel.begintijd} · {regel.zorgverlener}
                  </span>
                  <span className="zk-stil">
                    <code>{regel.code}</code> {regel.naam}
                  </span>
                  <span className="zk-stil">{lees(regel.waarom)}</span>
                </span>
              </Checkbox>
              {keuze.mee && (
                <div className="zk-betalingen-tarief">
                  <Select<Reden>
                    label={t.reden}
                    waarde={keuze.reden}
                    isDisabled={!mag}
                    opWaarde={(reden) => zet(metReden(regel, keuze, reden))}
                    opties={[
                      { sleutel: 'ongecontracteerd', naam: t.ongecontracteerd },
                      {
                        sleutel: 'niet-basispakket',
                        naam: t['niet-basispakket'],
                        uit: regel.maximumBuitenPakket === null,
                      },
                    ]}
                  />
                  <GeldField
                    label={t.tarief}
                    uitleg={vul(t.maximum, { bedrag })}
                    waarde={keuze.tarief}
                    opWaarde={(tarief) => zet({ ...keuze, tarief })}
                    fout={boven ? vul(t.boven, { bedrag }) : null}
                    isDisabled={!mag}
                  />
                </div>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
