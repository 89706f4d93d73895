import { EventEmitter } from 'node:events';
import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page, Route } from 'playwright-core';
import { pageEnvironment } from '../page-environment.ts';
import { createWire } from '../wire.ts';
import { app } from './app.ts';
import { takeCalls } from './ipc-transport.ts';
import { PreventableEvent } from './preventable.ts';
import { settings, toAppUrl, toPageUrl } from './runtime.ts';
import { isRequestAllowed } from './session.ts';
import { WebContents } from './web-contents.ts';

interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface WindowOptions extends Partial<Rectangle> {
  readonly webPreferences?: Readonly<Record<string, unknown>> & { readonly preload?: string };
}

const windows: BrowserWindow[] = [];
let context: BrowserContext;

/** Tells where windows are opened, and puts every request before the session's rule. */
export async function showWindowsIn(shown: BrowserContext): Promise<void> {
  context = shown;
  await context.route('**', decide);
}

export class BrowserWindow extends EventEmitter {
  static readonly getAllWindows = (): BrowserWindow[] => [...windows];
  static readonly getFocusedWindow = (): BrowserWindow | null => windows.at(-1) ?? null;

  readonly webContents: WebContents;
  private readonly bounds: Rectangle;
  private readonly page: Promise<Page>;
  private isShown = false;
  private isLarge = false;
  private isSmall = false;
  private isGone = false;

  constructor(private readonly options: WindowOptions) {
    super();
    const { x = 0, y = 0, width = 800, height = 600 } = options;
    this.bounds = { x, y, width, height };
    this.webContents = new WebContents(options.webPreferences ?? {});
    windows.push(this);
    app.emit('web-contents-created', {}, this.webContents);
    this.page = this.openPage();
  }

  async loadURL(url: string): Promise<void> {
    const page = await this.page;
    await page.goto(toPageUrl(url), { waitUntil: 'load' });
    this.emit('ready-to-show');
    this.webContents.emit('did-finish-load');
  }

  show(): void {
    this.isShown = true;
  }
  isVisible(): boolean {
    return this.isShown;
  }
  focus(): void {
    this.emit('focus');
  }
  maximize(): void {
    this.isLarge = true;
  }
  isMaximized(): boolean {
    return this.isLarge;
  }
  minimize(): void {
    this.isSmall = true;
  }
  isMinimized(): boolean {
    return this.isSmall;
  }
  restore(): void {
    this.isSmall = false;
  }
  getNormalBounds(): Rectangle {
    return this.bounds;
  }
  isDestroyed(): boolean {
    return this.isGone;
  }

  /** Closes unless a listener of `close` prevents it. True when it closes. */
  close(): boolean {
    const event = new PreventableEvent();
    this.emit('close', event);
    if (!event.defaultPrevented) void this.destroy();
    return !event.defaultPrevented;
  }

  async destroy(): Promise<void> {
    if (this.isGone) return;
    this.isGone = true;
    windows.splice(windows.indexOf(this), 1);
    this.emit('closed');
    await (await this.page).close().catch(() => undefined); // Gone with Chromium already.
    if (windows.length === 0) app.windowAllClosed();
  }

  /** Whether the page may go there: the app's listeners of `will-navigate` may say no. */
  allowsNavigation(url: string, isMainFrame: boolean): boolean {
    const event = Object.assign(new PreventableEvent(), { url, isMainFrame });
    if (isMainFrame) this.webContents.emit('will-navigate', event, url);
    this.webContents.emit('will-frame-navigate', event);
    return !event.defaultPrevented;
  }

  async shows(page: Page): Promise<boolean> {
    return (await this.page) === page;
  }

  private async openPage(): Promise<Page> {
    const isFirst = windows.length === 1;
    const page = (isFirst ? context.pages()[0] : undefined) ?? (await context.newPage());
    this.webContents.attach(page);
    page.once('close', () => void this.destroy());
    await takeCalls(page, this.webContents);
    const preload = this.options.webPreferences?.preload;
    const setUp = {
      preload: preload === undefined ? '' : await readFile(preload, 'utf8'),
      knownFiles: settings.knownFiles,
    };
    await page.addInitScript(
      `(${pageEnvironment.toString()})(${JSON.stringify(setUp)}, ${createWire.toString()});`,
    );
    return page;
  }
}

/** Every request comes by here before Chromium sends it. */
async function decide(route: Route): Promise<void> {
  const request = route.request();
  const url = toAppUrl(request.url());
  const page = request.isNavigationRequest() ? request.frame().page() : null;
  const shown = await Promise.all(
    windows.map(async (window) => ((await window.shows(page as Page)) ? window : null)),
  );
  const window = shown.find((each) => each !== null);
  if (page && !window) return refuseNewWindow(route, page, url);
  const isFirst = page?.url() === 'about:blank'; // `loadURL` itself does not ask.
  if (page && window && !isFirst) {
    const isMainFrame = request.frame() === page.mainFrame();
    if (!window.allowsNavigation(url, isMainFrame)) return route.abort('aborted');
  }
  const isAllowed = await isRequestAllowed({
    url,
    method: request.method(),
    resourceType: request.resourceType(),
  });
  return isAllowed ? route.continue() : route.abort('blockedbyclient');
}

/** A page that opened another: its window's handler is asked; the stand-in opens none. */
async function refuseNewWindow(route: Route, page: Page, url: string): Promise<void> {
  const opener = await page.opener();
  for (const window of windows) {
    if (opener && (await window.shows(opener))) window.webContents.windowOpenHandler({ url });
  }
  await route.abort('aborted');
  await page.close();
}
