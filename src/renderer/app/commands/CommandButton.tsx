import type { CommandId } from '../../../shared/commands.ts';
import { Button, IconButton } from '../../ui/index.ts';
import { commands } from './definitions.ts';
import { runCommand, shortcutOf, useCommandEnabled } from './active.ts';

interface CommandButtonProps {
  readonly command: CommandId;
  /** Given, the button is a toggle with `aria-pressed`. */
  readonly pressed?: boolean | undefined;
  /** Another name than the command's own. */
  readonly label?: string | undefined;
  /** Says more in the tooltip than the name does. */
  readonly hint?: string | undefined;
  /** Shows the name beside the icon. */
  readonly withLabel?: boolean | undefined;
  readonly variant?: 'plain' | 'primary' | 'quiet' | 'danger';
}

/** A button for a command of the registry: its name, icon, shortcut and whether it can be used. */
export function CommandButton({
  command,
  pressed,
  label = commands[command].label,
  hint,
  withLabel = false,
  variant = 'plain',
}: CommandButtonProps) {
  const enabled = useCommandEnabled(command);
  const { icon: Icon } = commands[command];
  const press = (): void => {
    runCommand(command);
  };
  return withLabel ? (
    <Button variant={variant} isDisabled={!enabled} onPress={press}>
      <Icon aria-hidden size={16} strokeWidth={1.75} />
      {label}
    </Button>
  ) : (
    <IconButton
      label={label}
      icon={Icon}
      pressed={pressed}
      hint={hint}
      shortcut={shortcutOf(command)}
      isDisabled={!enabled}
      onPress={press}
    />
  );
}
