import { EventEmitter } from 'node:events';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { PreventableEvent } from './preventable.ts';
import { settings } from './runtime.ts';

class App extends EventEmitter {
  readonly isPackaged = false;
  /** Closes Chromium before the process ends; set when there is one. */
  closeRuntime: () => Promise<void> = () => Promise.resolve();
  private isQuitting = false;

  getName(): string {
    return 'Clipfold';
  }

  getPath(name: string): string {
    return name === 'userData' ? settings.userData : join(settings.userData, name);
  }

  whenReady(): Promise<void> {
    return Promise.resolve();
  }

  enableSandbox(): void {
    // Chromium's own sandbox cannot be told of here; see README.md.
  }

  /** One process per profile; a lock whose process is gone does not count. */
  requestSingleInstanceLock(): boolean {
    const lock = join(settings.userData, 'SingletonProcess');
    if (isAlive(lock)) return false;
    mkdirSync(settings.userData, { recursive: true });
    writeFileSync(lock, String(process.pid));
    process.once('exit', () => rmSync(lock, { force: true }));
    return true;
  }

  quit(): void {
    if (this.isQuitting) return;
    const event = new PreventableEvent();
    this.emit('before-quit', event);
    if (event.defaultPrevented) return;
    this.isQuitting = true;
    this.emit('will-quit', {});
    void this.closeRuntime().then(() => this.exit(0));
  }

  exit(code = 0): void {
    this.emit('quit', {}, code);
    process.exit(code);
  }

  windowAllClosed(): void {
    if (this.isQuitting) return;
    if (!this.emit('window-all-closed')) this.quit();
  }
}

export const app = new App();

function isAlive(lock: string): boolean {
  try {
    const holder = Number(readFileSync(lock, 'utf8'));
    if (holder === process.pid) return false;
    process.kill(holder, 0);
    return true;
  } catch {
    return false; // No lock, or its process is gone.
  }
}
