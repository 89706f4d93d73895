import { CornerUpLeft } from 'lucide-react';
import { keysOf } from '../../app/commands/index.ts';
import { Button, WithTooltip } from '../../ui/index.ts';

interface WayBackProps {
  readonly onPress: () => void;
}

/** Leads back from a footnote to the words that it belongs to. */
export function WayBack({ onPress }: WayBackProps) {
  return (
    <div className="way-back">
      <WithTooltip text="Back to where you were reading" shortcut={keysOf('Alt+ArrowLeft')}>
        <Button onPress={onPress}>
          <CornerUpLeft aria-hidden size={16} /> Back to the text
        </Button>
      </WithTooltip>
    </div>
  );
}
