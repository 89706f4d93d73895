import { useState } from 'react';
import { Tab, TabList, TabPanel, TabPanels, Tabs } from 'react-aria-components';
import { CommandButton, useCommandHandler } from '../../app/commands/index.ts';
import { useSession } from '../../app/session/index.ts';
import { Button, Dialog } from '../../ui/index.ts';
import { BlockList } from './BlockList.tsx';
import { FieldTable } from './FieldTable.tsx';
import { ReadingFacts } from './ReadingFacts.tsx';
import { useActiveClipping } from './useActiveClipping.ts';
import './ReadingDialog.css';

/** How the clipping that is read came to be: its fields and blocks with their reasons. */
export function ReadingDialog() {
  const { session } = useSession();
  const { active } = session.selection;
  const [isOpen, setOpen] = useState(false);
  const behind = useActiveClipping(isOpen);
  useCommandHandler('clipping.reading', () => setOpen(true), active !== null);
  const close = (): void => setOpen(false);
  return (
    <Dialog
      title="How this was read"
      width="wide"
      isOpen={isOpen && active !== null}
      onClose={close}
      actions={
        <>
          <CommandButton command="clipping.editDetails" withLabel />
          <CommandButton command="clipping.viewOriginal" withLabel />
          <CommandButton command="clipping.readAgain" withLabel />
          <Button variant="primary" autoFocus onPress={close}>
            Close
          </Button>
        </>
      }
    >
      {behind === undefined ? null : (
        <Tabs className="tabs">
          <TabList aria-label="What was read" className="tab-list">
            <Tab id="fields" className="tab">
              Fields
            </Tab>
            <Tab id="blocks" className="tab">
              Text, block by block
            </Tab>
          </TabList>
          <TabPanels>
            <TabPanel id="fields" className="tab-panel">
              <FieldTable behind={behind} />
              <ReadingFacts behind={behind} />
            </TabPanel>
            <TabPanel id="blocks" className="tab-panel">
              <BlockList key={behind.clipping.id} behind={behind} />
            </TabPanel>
          </TabPanels>
        </Tabs>
      )}
    </Dialog>
  );
}
