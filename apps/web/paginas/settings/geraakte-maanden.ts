type Maand = { readonly maand: string; readonly gesloten: boolean }

/** The months that a change from a day on touches, oldest first: what is open is derived again, what is closed is not. */
export function geraakteMaanden(maanden: readonly Maand[], vanaf: string | null) {
  const geraakt = vanaf === null ? [] : maanden.filter(({ maand }) => maand >= vanaf.slice(0, 7)).toReversed()
  const van = (gesloten: boolean) => geraakt.filter((een) => een.gesloten === gesloten).map(({ maand }) => maand)
  return { open: van(false), gesloten: van(true) }
}
