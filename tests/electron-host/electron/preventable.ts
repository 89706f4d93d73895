/** An event whose listeners may say no. */
export class PreventableEvent {
  defaultPrevented = false;

  readonly preventDefault = (): void => {
    this.defaultPrevented = true;
  };
}
