import type { Locator } from 'playwright-core'

/** A file as a person has it on the disk. */
export type Proefbestand = { readonly naam: string; readonly inhoud: Uint8Array }

/** Chooses files with the button of the place where they can also be dropped. */
export async function kiesBestanden(vlak: Locator, bestanden: readonly Proefbestand[]): Promise<void> {
  const kiezer = vlak.page().waitForEvent('filechooser')
  await vlak.getByRole('button', { name: 'Kies een bestand' }).click()
  const open = await kiezer
  await open.setFiles(
    bestanden.map(({ naam, inhoud }) => ({
      name: naam,
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(inhoud),
    })),
  )
}
