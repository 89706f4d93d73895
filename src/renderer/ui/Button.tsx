import type { LucideIcon } from 'lucide-react';
import {
  Button as AriaButton,
  type ButtonProps as AriaButtonProps,
  ToggleButton as AriaToggleButton,
} from 'react-aria-components';
import { WithTooltip } from './Tooltip.tsx';
import './Button.css';

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style'> {
  /** `primary` once per view at most; `quiet` has no frame until it is pointed at. */
  readonly variant?: 'plain' | 'primary' | 'quiet' | 'danger';
}

/** A button with words. */
export function Button({ variant = 'plain', ...props }: ButtonProps) {
  return <AriaButton {...props} className={`button button-${variant}`} />;
}

export interface IconButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children'> {
  /** The accessible name, also shown as the tooltip. */
  readonly label: string;
  readonly icon: LucideIcon;
  /** Given, the button is a toggle with `aria-pressed`. */
  readonly pressed?: boolean | undefined;
  /** Shown after the name in the tooltip. */
  readonly shortcut?: string | undefined;
  /** Says more than the name in the tooltip and to assistive technology. */
  readonly hint?: string | undefined;
}

/** A button that shows an icon and carries its name for the tooltip and assistive technology. */
export function IconButton({
  label,
  icon: Icon,
  pressed,
  shortcut,
  hint,
  ...props
}: IconButtonProps) {
  const icon = <Icon aria-hidden size={18} strokeWidth={1.75} />;
  return (
    <WithTooltip text={hint ?? label} shortcut={shortcut}>
      {pressed === undefined ? (
        <AriaButton {...props} aria-label={label} className="icon-button">
          {icon}
        </AriaButton>
      ) : (
        <AriaToggleButton
          aria-label={label}
          isSelected={pressed}
          className="icon-button"
          isDisabled={props.isDisabled ?? false}
          {...(props.onPress === undefined ? {} : { onPress: props.onPress })}
        >
          {icon}
        </AriaToggleButton>
      )}
    </WithTooltip>
  );
}
