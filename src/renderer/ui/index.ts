export { Button, type ButtonProps, IconButton, type IconButtonProps } from './Button.tsx';
export { Choice, type ChoiceOption, OnOff } from './Choice.tsx';
export { ConfirmDialog, Dialog } from './Dialog.tsx';
export { ContextMenu, MenuButton, type MenuEntry } from './Menu.tsx';
export { Progress } from './Progress.tsx';
export { Shortcut } from './Shortcut.tsx';
export { WithTooltip } from './Tooltip.tsx';
