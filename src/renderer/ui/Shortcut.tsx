import './Shortcut.css';

/** Keys as they are printed on this system's keyboard, e.g. `Ctrl+K`. */
export function Shortcut({ keys }: { readonly keys: string }) {
  return <kbd className="shortcut">{keys}</kbd>;
}
