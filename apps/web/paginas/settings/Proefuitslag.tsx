import { Status } from '../../kit/Status.tsx'
import { Waarom } from '../../kit/Waarom.tsx'
import { useLees } from '../../taal/taal.ts'
import { useTeksten } from '../../taal/teksten.ts'
import type { Settingkeuzes, Settingproef } from './api.ts'

const teksten = {
  setting: { nl: 'Setting', en: 'Setting' },
  geen: { nl: 'Geen setting gekozen', en: 'No setting chosen' },
  stappen: { nl: 'Stap voor stap', en: 'Step by step' },
  kenmerken: { nl: 'Wat van het contact bekend is', en: 'What is known of the contact' },
  kenmerk: { nl: 'Kenmerk', en: 'Feature' },
  waarde: { nl: 'Waarde', en: 'Value' },
  herkomst: { nl: 'Komt uit', en: 'Comes from' },
  telt: { nl: 'doet ertoe', en: 'matters' },
  teltUitleg: {
    nl: 'Wat ertoe doet: een andere waarde daarvan geeft een andere uitkomst.',
    en: 'What matters: another value of it gives another outcome.',
  },
} as const

const UITKOMST = {
  past: { nl: 'past', en: 'fits' },
  'past niet': { nl: 'past niet', en: 'does not fit' },
  'niet te zeggen': { nl: 'niet te zeggen', en: 'cannot be said' },
  'geldt niet': { nl: 'geldt niet', en: 'does not hold' },
  indeling: { nl: 'indeling', en: 'division' },
  weigering: { nl: 'geweigerd', en: 'refused' },
} as const

type ProefuitslagProps = { readonly proef: Settingproef; readonly keuzes: Settingkeuzes | undefined }

/** What the list chose, step by step, and what it went by. */
export function Proefuitslag({ proef, keuzes }: ProefuitslagProps) {
  const t = useTeksten(teksten)
  const lees = useLees()
  const { uitkomst, stappen, kenmerken, relevant } = proef
  const naam = keuzes?.settings.find(({ code }) => code === uitkomst.code)?.naam
  return (
    <div className="zk-settings-uitslag" aria-live="polite">
      <p>
        {uitkomst.soort === 'setting' ? (
          <>
            <span className="zk-stil">{t.setting}: </span>
            <strong>{naam === undefined ? uitkomst.code : lees(naam)}</strong>
          </>
        ) : (
          <Status toestand="fout">{t.geen}</Status>
        )}
      </p>
      <Waarom
        titel={t.stappen}
        open
        stappen={stappen.map(({ uitkomst: hoe, tekst, bron }) => ({
          wat: tekst,
          uitkomst: lees(UITKOMST[hoe as keyof typeof UITKOMST] ?? hoe),
          bron,
          onbekend: hoe === 'niet te zeggen',
        }))}
      />
      <h3>{t.kenmerken}</h3>
      <table className="zk-settings-kenmerken">
        <thead>
          <tr>
            <th scope="col">{t.kenmerk}</th>
            <th scope="col">{t.waarde}</th>
            <th scope="col">{t.herkomst}</th>
          </tr>
        </thead>
        <tbody>
          {kenmerken.map(({ kenmerk, naam: kenmerknaam, waarde, herkomst }) => (
            <tr key={kenmerk}>
              <th scope="row">{lees(kenmerknaam)}</th>
              <td>
                {lees(waarde)} {relevant.includes(kenmerk) && <Status toestand="info">{t.telt}</Status>}
              </td>
              <td className="zk-stil">{lees(herkomst)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="zk-stil">{t.teltUitleg}</p>
    </div>
  )
}
