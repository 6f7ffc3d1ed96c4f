import type { TwoFactorBehaviour } from './two-factor-behaviour.enum';

export interface IdentityLockoutSettingsDto {
  allowedForNewUsers?: boolean;
  lockoutDuration?: number;
  maxFailedAccessAttempts?: number;
}

export interface IdentityPasswordSettingsDto {
  requiredLength?: number;
  requiredUniqueChars?: number;
  requireNonAlphanumeric?: boolean;
  requireLowercase?: boolean;
  requireUppercase?: boolean;
  requireDigit?: boolean;
}

export interface IdentitySettingsDto {
  password: IdentityPasswordSettingsDto;
  lockout: IdentityLockoutSettingsDto;
  isSelfRegistrationEnabled?: boolean;
  requireConfirmedEmail?: boolean;
  enableLocalLogin?: boolean;
  twoFactorBehaviour?: TwoFactorBehaviour;
}
