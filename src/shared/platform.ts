import type { InputFile } from '../core/containers/types.ts';
import type { Result } from '../core/result.ts';
import type { CommandId } from './commands.ts';

export type Edition = 'desktop' | 'browser';

/** What differs between the editions is data: no method of a platform throws for lack of it. */
export interface Capabilities {
  /** An HTML file dropped alone finds its companion folder on disk. */
  readonly findsCompanionFolders: boolean;
  /** Exports can go straight into a folder the user chooses. */
  readonly exportsToFolder: boolean;
  /** The application menu lives outside the page. */
  readonly hasNativeMenu: boolean;
  /** `openExternal` itself asks the user first; where it does not, the page has to. */
  readonly confirmsLinks: boolean;
  /** Pictures that a file does not hold can be fetched from the web when a person asks for them. */
  readonly fetchesPictures: boolean;
}

/** A picture as the web gave it. */
export interface FetchedPicture {
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** Where an export's files go. Each appears whole, and an aborted export takes its files away. */
export interface ExportSink {
  /** Name of the chosen folder or file, for messages. */
  readonly name: string;
  /**
   * Writes one file. `path` is relative, `/`-separated, already safe. An existing file is never
   * overwritten: one with the same bytes is kept, else a free name is taken. Returns the path used.
   */
  write(path: string, bytes: Uint8Array): Promise<Result<string>>;
  finish(): Promise<Result<void>>;
  abort(): Promise<void>;
}

export interface Platform {
  readonly edition: Edition;
  readonly capabilities: Capabilities;
  /** Every file of a drop, folders walked. Call it before the drop event has returned. */
  filesFromDrop(transfer: DataTransfer): Promise<Result<InputFile[]>>;
  /** Files chosen in the page's own file input, companions added where the edition can. */
  filesFromInput(files: readonly File[]): Promise<Result<InputFile[]>>;
  /**
   * Asks for files or a folder with the system's own dialog; works without a click in the page,
   * as when the native menu asks. Null: the user changed their mind.
   */
  chooseFiles(kind: 'files' | 'folder'): Promise<Result<InputFile[] | null>>;
  /** Tells that the files of an import are no longer needed. */
  release(files: readonly InputFile[]): Promise<void>;
  /** Asks where to export to. Null: the user changed their mind. */
  chooseExportTarget(
    kind: 'folder' | 'zip',
    suggestedName: string,
  ): Promise<Result<ExportSink | null>>;
  /**
   * Opens an http, https or mailto address outside the app; anything else fails. Succeeds too when
   * the user says no.
   */
  openExternal(url: string): Promise<Result<void>>;
  /**
   * Fetches one picture, without anything that would tell who asks. Only for an address that a
   * person has seen and agreed to; fails where `fetchesPictures` is false.
   */
  fetchPicture(url: string): Promise<Result<FetchedPicture>>;
  /** Commands that come from outside the page (the native menu). Returns the unsubscription. */
  onCommand(listener: (command: CommandId) => void): () => void;
}
