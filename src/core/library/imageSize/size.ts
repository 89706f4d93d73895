export interface ImageSize {
  readonly width: number;
  readonly height: number;
}

/** Whether ASCII letters stand at an offset. */
export function hasLetters(view: DataView, offset: number, letters: string): boolean {
  if (offset < 0 || offset + letters.length > view.byteLength) return false;
  for (let index = 0; index < letters.length; index += 1) {
    if (view.getUint8(offset + index) !== letters.charCodeAt(index)) return false;
  }
  return true;
}
