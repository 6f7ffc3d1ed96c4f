import { ChangeDetectionStrategy, Component } from '@angular/core';
import { ABP } from '@abp/ng.core';
import { IdentityTab } from './identity-tab';
import { SignUpTab } from './sign-up-tab';
import { TimeZoneTab } from './time-zone-tab';

// ABP wants its tabs at start, to know whether anybody may see the page: what they hold is loaded when they are opened.

@Component({
  selector: 'app-identity-settings',
  imports: [IdentityTab],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @defer (on immediate) {
      <app-identity-tab />
    }
  `,
})
class IdentitySettings {}

@Component({
  selector: 'app-time-zone-settings',
  imports: [TimeZoneTab],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @defer (on immediate) {
      <app-time-zone-tab />
    }
  `,
})
class TimeZoneSettings {}

@Component({
  selector: 'app-sign-up-settings',
  imports: [SignUpTab],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @defer (on immediate) {
      <app-sign-up-tab />
    }
  `,
})
class SignUpSettings {}

/** Our tabs on ABP's settings page. */
export const settingsTabs: ABP.Tab[] = [
  {
    name: '::Web:IdentitySettings',
    order: 10,
    requiredPolicy: 'SettingManagement.Identity',
    component: IdentitySettings,
  },
  { name: '::Web:TimeZone', order: 20, requiredPolicy: 'SettingManagement.TimeZone', component: TimeZoneSettings },
  { name: '::Web:SignUp', order: 30, requiredPolicy: 'AbpTenantManagement.SignUp', component: SignUpSettings },
];
