import { AbstractControl, ValidatorFn } from '@angular/forms';
import { ePropType, FormProp, FormPropList } from '@abp/ng.components/extensible';
import { createRoutes, eIdentityComponents } from '@abp/ng.identity';
import type { IdentityUserDto } from '@abp/ng.identity/proxy';
import { addUserActions } from './user-actions';
import { addState } from './user-state';

/** What our users have beyond ABP's page: a state, locks and more, and an invitation by e-mail instead of a password. */
export const identityRoutes = createRoutes({
  entityActionContributors: { [eIdentityComponents.Users]: [addUserActions] },
  entityPropContributors: { [eIdentityComponents.Users]: [addState] },
  createFormPropContributors: { [eIdentityComponents.Users]: [addInvitation] },
});

const invitation = 'sendInvitation';
const isInvited = (control: AbstractControl): boolean => !!control.parent?.get(invitation)?.value;

function addInvitation(fields: FormPropList<IdentityUserDto>): void {
  const index = fields.toArray().findIndex(({ name }) => name === 'password');
  const password = fields.dropByIndex(index)?.value;
  if (!password) return;
  fields.addByIndex(
    new FormProp<IdentityUserDto>({
      ...password,
      validators: (data) => password.validators(data).map(unlessInvited),
    }),
    index,
  );
  fields.addByIndex(
    new FormProp<IdentityUserDto>({
      type: ePropType.Boolean,
      name: invitation,
      id: 'send-invitation',
      displayName: '::Web:SendInvitation',
      defaultValue: false,
      validators: () => [checkPassword],
    }),
    index,
  );
}

function unlessInvited(validator: ValidatorFn): ValidatorFn {
  return (control) => (isInvited(control) ? null : validator(control));
}

/** Nothing is wrong with the choice itself: the password is looked at again when it changes. */
const checkPassword: ValidatorFn = (control) => {
  const password = control.parent?.get('password');
  if (password) queueMicrotask(() => password.updateValueAndValidity());
  return null;
};
