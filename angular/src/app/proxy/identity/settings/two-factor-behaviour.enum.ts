import { mapEnumToOptions } from '@abp/ng.core';

export enum TwoFactorBehaviour {
  Optional = 0,
  Disabled = 1,
  Forced = 2,
}

export const twoFactorBehaviourOptions = mapEnumToOptions(TwoFactorBehaviour);
