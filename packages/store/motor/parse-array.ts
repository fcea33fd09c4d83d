/** Parses PostgreSQL's text form of an array: `{1,NULL,"a \"b\""}`, nested too. */
export const parseArray = (text: string, parse: (element: string) => unknown): unknown[] => {
  let at = text.indexOf('{')

  const quoted = (): string => {
    let out = ''
    for (at++; text[at] !== '"'; at++) {
      if (text[at] === '\\') at++
      out += text[at]
    }
    at++
    return out
  }
  const bare = (): unknown => {
    const start = at
    while (at < text.length && text[at] !== ',' && text[at] !== '}') at++
    const word = text.slice(start, at)
    return word === 'NULL' ? null : parse(word)
  }
  const list = (): unknown[] => {
    const out: unknown[] = []
    for (at++; text[at] !== '}'; ) {
      if (text[at] === ',') at++
      else if (text[at] === '{') out.push(list())
      else out.push(text[at] === '"' ? parse(quoted()) : bare())
    }
    at++
    return out
  }
  return list()
}
