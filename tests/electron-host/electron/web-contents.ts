import { EventEmitter } from 'node:events';
import type { Page } from 'playwright-core';
import { createWire } from '../wire.ts';
import { DELIVER, type Delivery } from '../page-environment.ts';
import { toAppUrl } from './runtime.ts';
import { defaultSession } from './session.ts';

/** A frame as IPC's sender; the main frame is one object for as long as its contents live. */
export interface WebFrame {
  readonly url: string;
}

type WindowOpenHandler = (details: { readonly url: string }) => {
  readonly action: 'allow' | 'deny';
};

const wire = createWire();
let lastId = 0;

export class WebContents extends EventEmitter {
  readonly id = (lastId += 1);
  readonly session = defaultSession;
  readonly mainFrame: WebFrame;
  windowOpenHandler: WindowOpenHandler = () => ({ action: 'allow' });
  private page: Page | null = null;

  constructor(private readonly preferences: Readonly<Record<string, unknown>>) {
    super();
    const url = (): string => this.getURL();
    this.mainFrame = {
      get url() {
        return url();
      },
    };
  }

  attach(page: Page): void {
    this.page = page;
  }

  getURL(): string {
    return this.page ? toAppUrl(this.page.url()) : '';
  }

  getLastWebPreferences(): Readonly<Record<string, unknown>> {
    return this.preferences;
  }

  setWindowOpenHandler(handler: WindowOpenHandler): void {
    this.windowOpenHandler = handler;
  }

  send(channel: string, payload: unknown): void {
    void this.deliver({ kind: 'event', channel, payload });
  }

  async deliver(delivery: Delivery): Promise<void> {
    const message = [DELIVER, wire.encode(delivery)] as const;
    await this.page?.evaluate(
      ([name, text]) => (window as unknown as Record<string, (text: string) => void>)[name]?.(text),
      message,
    );
  }
}
