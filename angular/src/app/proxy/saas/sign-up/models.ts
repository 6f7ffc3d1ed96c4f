
export interface SignUpSettingsDto {
  isEnabled?: boolean;
  editionId?: string | null;
}
