export class VasteLezer<T> {
  constructor(..._: unknown[]) {}
  write(): void {}
  end(): never {
    throw new Error('nog niet')
  }
  _t?: T
}
