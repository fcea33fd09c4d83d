import './Skelet.css'

const BREEDTES = ['92%', '76%', '84%', '61%', '88%', '70%']

/** Grey lines in the place of text that is on its way. Silent for screen readers. */
export function Skelet({ regels = 3 }: { readonly regels?: number }) {
  return (
    <div aria-hidden className="zk-skelet">
      {Array.from({ length: regels }, (_, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines without identity
        <span key={i} style={{ width: BREEDTES[i % BREEDTES.length] }} />
      ))}
    </div>
  )
}
