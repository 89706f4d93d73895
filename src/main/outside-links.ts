import { BrowserWindow, dialog, shell } from 'electron';
import type { Failure, Result } from '../core/result.ts';
import { failed, ok } from '../core/result.ts';
import { parseOutsideLink } from '../shared/links.ts';

const OPEN = 0;
const CANCEL = 1;

let isAsking = false;

/**
 * Opens a web or mail address in the user's own program, after asking: the address is shown whole,
 * so that a link's words cannot hide where it leads. Only one question at a time.
 */
export async function openOutside(
  address: string,
): Promise<Result<undefined, Failure<'not-a-web-link' | 'not-opened'>>> {
  const link = parseOutsideLink(address);
  if (!link.ok) return link;
  if (isAsking) return ok(undefined);
  isAsking = true;
  try {
    if (await isWanted(link.value)) await shell.openExternal(link.value.href);
    return ok(undefined);
  } catch {
    return failed('not-opened', 'The system could not open this link. Copy it into your browser.');
  } finally {
    isAsking = false;
  }
}

async function isWanted(url: URL): Promise<boolean> {
  const question = {
    type: 'question' as const,
    message: url.protocol === 'mailto:' ? 'Write this mail?' : `Open ${url.host} in your browser?`,
    detail: url.href,
    buttons: ['Open', 'Cancel'],
    defaultId: OPEN,
    cancelId: CANCEL,
  };
  const window = BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0];
  const { response } = await (window
    ? dialog.showMessageBox(window, question)
    : dialog.showMessageBox(question));
  return response === OPEN;
}
