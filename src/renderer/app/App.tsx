import { useEffect } from 'react';
import { I18nProvider } from 'react-aria-components';
import { ExportDialog } from '../features/export/index.ts';
import { ImportProvider, ImportSources } from '../features/import/index.ts';
import {
  EditDetailsDialog,
  FetchPicturesDialog,
  OriginalDialog,
  ReadAgainProvider,
  ReadingDialog,
} from '../features/reading/index.ts';
import { SettingsDialog } from '../features/settings/index.ts';
import {
  CommandPalette,
  editFocusedText,
  handleShortcut,
  runCommand,
  ShortcutHelp,
} from './commands/index.ts';
import type { Desk } from './createServices.ts';
import { DeskContext } from './desk.ts';
import { HistoryCommands } from './history/HistoryCommands.tsx';
import { NoticeBoard } from './notices/NoticeBoard.tsx';
import { PreferencesProvider } from './preferences/index.ts';
import { ServicesContext } from './services.ts';
import { SessionProvider } from './session/index.ts';
import { Shell } from './shell/Shell.tsx';

/** The app on an open library. */
export function App({ desk }: { readonly desk: Desk }) {
  const { services, notices } = desk;
  useOutsideCommands(desk);
  return (
    // The interface is in English; numbers and dates follow the reader's locale by themselves.
    <I18nProvider locale="en-GB">
      <DeskContext value={desk}>
        <ServicesContext value={services}>
          <PreferencesProvider>
            <SessionProvider>
              <ImportProvider>
                <ReadAgainProvider>
                  <Shell />
                  <ReadingDialog />
                  <EditDetailsDialog />
                  <OriginalDialog />
                  <FetchPicturesDialog />
                </ReadAgainProvider>
                <ImportSources />
                <ExportDialog />
              </ImportProvider>
              <HistoryCommands />
              <SettingsDialog />
              <CommandPalette />
              <ShortcutHelp />
              <NoticeBoard notices={notices} />
            </SessionProvider>
          </PreferencesProvider>
        </ServicesContext>
      </DeskContext>
    </I18nProvider>
  );
}

/** Commands from the keyboard and from the application's menu. */
function useOutsideCommands({ services }: Desk): void {
  const { platform } = services;
  useEffect(() => {
    const press = (event: KeyboardEvent): void => void handleShortcut(event);
    window.addEventListener('keydown', press);
    const unsubscribe = platform.onCommand((command) => {
      if (!editFocusedText(command)) runCommand(command);
    });
    return () => {
      window.removeEventListener('keydown', press);
      unsubscribe();
    };
  }, [platform]);
}
