const RIJEN = Array.from({ length: 10 }, (_, i) => i)

/** Grey rows while the first page of a list is on its way. */
export function LijstWacht({ kolommen, hoog }: { readonly kolommen: number; readonly hoog: number }) {
  return (
    <div className="zk-lijst-wacht" aria-hidden>
      {RIJEN.map((rij) => (
        <div key={rij} className="zk-lijst-rij" style={{ position: 'relative', height: hoog }}>
          {Array.from({ length: kolommen }, (_, k) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: cells without identity
            <span key={k} className="zk-lijst-cel">
              <span className="zk-skelet-streep" style={{ width: `${45 + ((rij * 7 + k * 13) % 40)}%` }} />
            </span>
          ))}
        </div>
      ))}
    </div>
  )
}
