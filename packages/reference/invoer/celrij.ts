/** One row of text cells, by column name as it stands in the file. `nummer` as the user sees it in a spreadsheet. */
export type Celrij = { readonly nummer: number; readonly cellen: Readonly<Record<string, string>> }
