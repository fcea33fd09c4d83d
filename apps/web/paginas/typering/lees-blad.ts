/** The text of a sheet that was saved as CSV: UTF-8, or what Excel writes when it is not. */
export async function leesBlad(bestand: File): Promise<string> {
  const bytes = await bestand.arrayBuffer()
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
