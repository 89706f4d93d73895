import type { Page } from '@playwright/test';
import type { Evaluate } from '../../electron-host/launch.ts';

export type HostName = 'browser' | 'desktop-standin' | 'electron';

/** The app running somewhere, with a profile of its own, and what a spec may do to it from outside. */
export interface Host {
  readonly name: HostName;
  /** The window's page; another one after `restart`. */
  readonly page: Page;
  /** Drops files and folders from the disk onto the window. */
  dropFiles(paths: readonly string[]): Promise<void>;
  /** Answers the next file dialog or file chooser; resolves when it was asked and answered. */
  answerImport(paths: readonly string[]): Promise<void>;
  /** Answers coming requests for an export folder with an empty one. */
  prepareExportFolder(): Promise<void>;
  /** What lies in that folder: `/`-separated paths and bytes. */
  exportedFiles(): Promise<Map<string, Uint8Array>>;
  /** Does what exports to a zip, and waits for the archive's bytes. */
  savedZip(action: () => Promise<void>): Promise<Uint8Array>;
  /**
   * Every request seen that is not the app's own, and every connection or name look-up that left
   * Chromium. What the page's policy stopped before it became a request is not one.
   */
  requests(): string[];
  /** Ends the app as a user does, or goes on from a kill, and opens it on the same profile. */
  restart(): Promise<void>;
  /** Ends every process at once, as a power cut would. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

/** What only the desktop edition can be asked. */
export interface DesktopHost extends Host {
  readonly evaluate: Evaluate;
  /** Chooses an entry of the application menu by its command. */
  clickMenu(id: string): Promise<void>;
}

export const isDesktop = (host: Host): host is DesktopHost => 'evaluate' in host;

/** Opens the app on a profile folder. */
export type LaunchHost = (profile: string) => Promise<Host>;
