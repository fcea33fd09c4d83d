import { Draaier } from '../../kit/Draaier.tsx'
import { Skelet } from '../../kit/Skelet.tsx'
import { useTeksten } from '../../taal/teksten.ts'

const teksten = {
  betalingen: {
    nl: 'Wat is toegekend en wat er kwam wordt bij elkaar gezocht. Bij een grote maand duurt dat enkele seconden.',
    en: 'What was granted and what came is being put together. With a large month that takes a few seconds.',
  },
  particulier: {
    nl: 'De zorg die aan geen betaler is gedeclareerd wordt opgezocht. Bij een grote maand duurt dat enkele seconden.',
    en: 'Care that no payer was asked for is being looked up. With a large month that takes a few seconds.',
  },
} as const

/** Says what is being reckoned, for as long as it takes; the rest of the page works meanwhile. */
export function Rekent({ wat }: { readonly wat: keyof typeof teksten }) {
  const t = useTeksten(teksten)
  return (
    <div className="zk-betalingen-rekent">
      <p role="status">
        <Draaier /> {t[wat]}
      </p>
      <Skelet regels={4} />
    </div>
  )
}
