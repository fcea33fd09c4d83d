import { haal } from '../../api/client.ts'

/** Posts the bytes of a file as they are and reads the JSON answer. Throws ApiFout. */
export async function stuurBestand<T>(pad: string, bestand: Blob): Promise<T> {
  const antwoord = await haal(pad, {
    method: 'POST',
    headers: { accept: 'application/json', 'content-type': 'application/octet-stream' },
    body: bestand,
  })
  return (await antwoord.json()) as T
}
