/** The register and the document that are open, as they stand in the address. */
export function leesZoek(ruw: Readonly<Record<string, unknown>>): { register?: string; open?: string } {
  const tekst = (naam: 'register' | 'open') => {
    const waarde = ruw[naam]
    // an id that looks like a number comes back as one
    const gelezen = typeof waarde === 'number' ? String(waarde) : waarde
    return typeof gelezen === 'string' && gelezen !== '' && gelezen.length <= 200 ? { [naam]: gelezen } : {}
  }
  return { ...tekst('register'), ...tekst('open') }
}
