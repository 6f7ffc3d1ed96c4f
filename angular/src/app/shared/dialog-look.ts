import { DialogConfig } from '@angular/cdk/dialog';

/** How every dialog of the app looks, takes the focus and is named: by its heading, which has the id `dialog-title`. */
export const dialogLook = {
  ariaLabelledBy: 'dialog-title',
  ariaModal: true,
  backdropClass: 'dialog-backdrop',
  panelClass: 'dialog-panel',
  width: '30rem',
  autoFocus: 'first-tabbable',
  restoreFocus: true,
} satisfies DialogConfig;
