import type { CDPSession, Page } from 'playwright-core';
import { INVOKE } from '../page-environment.ts';
import { answerInvoke } from './ipc-main.ts';
import { toAppUrl } from './runtime.ts';
import type { WebContents } from './web-contents.ts';

/**
 * Takes the page's calls through a binding of its own on the debugging protocol: Playwright's would
 * get in the way of the bindings that a spec makes on the same page.
 */
export async function takeCalls(page: Page, contents: WebContents): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const frameOf = await followFrames(session);
  session.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
    if (name !== INVOKE) return;
    const frame = frameOf(executionContextId);
    const sender = frame === 'main' ? contents.mainFrame : { url: toAppUrl(frame) };
    // A page that is gone takes its answer with it.
    answerInvoke(payload, contents, sender).catch(() => undefined);
  });
  await session.send('Runtime.addBinding', { name: INVOKE });
}

/** Tells which frame a script ran in: the main one, or the origin of another. */
async function followFrames(session: CDPSession): Promise<(context: number) => string> {
  const frames = new Map<number, string>();
  const { frameTree } = await session.send('Page.getFrameTree');
  session.on('Runtime.executionContextCreated', ({ context }) => {
    const { frameId } = context.auxData as { readonly frameId?: string };
    frames.set(context.id, frameId === frameTree.frame.id ? 'main' : context.origin);
  });
  await session.send('Runtime.enable');
  return (context) => frames.get(context) ?? '';
}
