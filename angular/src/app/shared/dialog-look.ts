import { DialogConfig } from '@angular/cdk/dialog';

/** How every dialog of the app looks and takes the focus. */
export const dialogLook: Pick<DialogConfig, 'backdropClass' | 'panelClass' | 'width' | 'autoFocus' | 'restoreFocus'> = {
  backdropClass: 'dialog-backdrop',
  panelClass: 'dialog-panel',
  width: '30rem',
  autoFocus: 'first-tabbable',
  restoreFocus: true,
};
