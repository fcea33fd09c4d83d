import { haal } from '../api/client.ts'

/** Fetches a file of the server and gives it to the browser to keep. Gives the headers, which may say more. Throws ApiFout. */
export async function bewaarBestand(pad: string): Promise<Headers> {
  return bewaarAntwoord(await haal(pad))
}

/** The same for an answer that is there already. */
export async function bewaarAntwoord(antwoord: Response): Promise<Headers> {
  const naam = /filename="([^"]+)"/.exec(antwoord.headers.get('content-disposition') ?? '')?.[1] ?? 'lijst'
  const adres = URL.createObjectURL(await antwoord.blob())
  const link = document.createElement('a')
  link.href = adres
  link.download = naam
  link.click()
  setTimeout(() => URL.revokeObjectURL(adres), 60_000)
  return antwoord.headers
}
