
export interface ChangePasswordInput {
  currentPassword?: string | null;
  newPassword: string;
}

export interface PreferencesDto {
  language?: string | null;
  timeZone?: string | null;
}

export interface ProfileDto {
  userName: string;
  email: string;
  emailConfirmed?: boolean;
  name?: string | null;
  surname?: string | null;
  phoneNumber?: string | null;
  isExternal?: boolean;
  hasPassword?: boolean;
  concurrencyStamp: string;
  extraProperties?: Record<string, object>;
}

export interface RegisterDto {
  userName: string;
  emailAddress: string;
  password: string;
  appName?: string | null;
}

export interface ResetPasswordDto {
  userId?: string;
  resetToken: string;
  password: string;
}

export interface SendPasswordResetCodeDto {
  email: string;
  appName?: string | null;
  returnUrl?: string | null;
  returnUrlHash?: string | null;
}

export interface SignUpDto {
  tenantName: string;
  emailAddress: string;
  password: string;
}

export interface SignedUpTenantDto {
  tenantId?: string;
  tenantName?: string;
  userName?: string;
}

export interface UpdateProfileDto {
  userName: string;
  email: string;
  name?: string | null;
  surname?: string | null;
  phoneNumber?: string | null;
  concurrencyStamp?: string | null;
}

export interface VerifyPasswordResetTokenInput {
  userId?: string;
  resetToken: string;
}
